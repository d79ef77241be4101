#include "ui/templates/template_detail.h"

#include "ui/record/record_marks.h"
#include "ui/search/state_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/decide_finding_dialog.h"
#include "ui/templates/share_list.h"
#include "ui/templates/template_words_presenter.h"
#include "ui/templates/version_list.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int sideUnits = 376;

QWidget* part(const QList<QWidget*>& widgets) { return column(widgets, 4, {16, 10, 16, 12}); }

Facts* factsNamed(const QString& name, const QString& spoken, int nameWidth)
{
    auto* facts = new Facts;
    facts->setObjectName(name);
    facts->setAccessibleName(spoken);
    facts->setNameWidth(nameWidth);
    return facts;
}

QString monthLabel(const QString& month) { return monthText(QDate::fromString(month + u"-01"_s, Qt::ISODate)); }

} // namespace

TemplateDetail::TemplateDetail(TemplatesPresenter& presenter, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_context(context)
    , m_versionsHead(new SectionHeader(tr("Versions and the time each was in force")))
    , m_monthsHead(new SectionHeader(tr("Letters per month")))
    , m_textHead(new SectionHeader(tr("What it says")))
    , m_whoHead(new SectionHeader(tr("Who received it")))
    , m_approvalsHead(new SectionHeader(tr("Approval")))
    , m_historyHead(new SectionHeader(tr("History")))
    , m_findingsHead(new SectionHeader(tr("What does not fit")))
    , m_partsHead(new SectionHeader(tr("Made of")))
    , m_versions(new VersionList)
    , m_months(new Histogram)
    , m_text(new QPlainTextEdit)
    , m_who(new Label({}, Type::Heading))
    , m_partNote(new Label({}, Type::Caption, Ink::Name))
    , m_shares(new ShareList)
    , m_approvals(factsNamed(u"approvalFacts"_s, tr("Approval"), 104))
    , m_history(factsNamed(u"historyFacts"_s, tr("History"), 168))
    , m_findings(factsNamed(u"findingFacts"_s, tr("What does not fit"), 56))
    , m_parts(factsNamed(u"partFacts"_s, tr("Made of"), 128))
{
    setObjectName(u"templateDetail"_s);
    QWidget* right = makeRight();
    setScaledWidth(right, sideUnits, sideUnits);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeLeft(), 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(right);
    connect(m_versions, &ItemList::activated, &m_presenter, &TemplatesPresenter::choose);
    connect(m_months, &Histogram::rangeSelected, this, [this](int first, int last) {
        if (m_presenter.story() && m_presenter.version()) {
            const QString span = first == last ? m_monthValues[first] : m_monthValues[first] + u".."_s + m_monthValues[last];
            m_context.search(evidence::lettersOf(*m_presenter.story(), m_presenter.version()->label) + u" sent:"_s + span);
        }
    });
    connect(m_whoHead, &SectionHeader::actionTriggered, this, [this] {
        if (m_presenter.version()) {
            m_context.search(m_presenter.version()->used.query);
        }
    });
    connect(m_shares, &ItemList::activated, this, [this](int item) { m_context.search(m_shares->shares().value(item).query); });
    connect(m_approvals, &ItemList::activated, this, [this](int item) { showFact(m_approvalFacts, item); });
    connect(m_findings, &ItemList::activated, this, [this](int item) { showFact(m_findingFacts, item); });
    m_findingsHead->setAction(u"findingDecide"_s, tr("Decide…"));
    connect(m_findingsHead, &SectionHeader::actionTriggered, this, &TemplateDetail::decide);
    connect(m_parts, &ItemList::activated, this, [this](int item) { showFact(m_partFacts, item); });
    for (ItemList* list : std::initializer_list<ItemList*>{m_versions, m_approvals, m_history, m_findings, m_parts, m_shares}) {
        connect(list, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    }
    connect(&m_presenter, &TemplatesPresenter::storyChanged, this, &TemplateDetail::follow);
    connect(&m_presenter, &TemplatesPresenter::choiceChanged, this, &TemplateDetail::followChoice);
    follow();
}

QWidget* TemplateDetail::makeLeft()
{
    m_months->setObjectName(u"versionMonths"_s);
    m_text->setObjectName(u"assetText"_s);
    m_text->setAccessibleName(tr("What it says"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    setScaledHeight(m_text, 120, 240);
    m_monthsPart = part({m_monthsHead, m_months});
    m_textPart = part({m_textHead, column({m_text}, 0, {8, 0, 8, 0})});
    auto* versions = part({m_versionsHead, m_versions});
    versions->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* left = column({versions, hairline(), m_monthsPart, m_textPart, nullptr});
    return scrolling(left);
}

QWidget* TemplateDetail::makeRight()
{
    m_whoHead->setAction(u"openLetters"_s, tr("Open as search"));
    m_shares->setObjectName(u"versionShares"_s);
    m_shares->setAccessibleName(tr("What became of these letters"));
    m_partNote->setWrap(true);
    m_findingsPart = column({part({m_findingsHead, m_findings}), hairline()});
    m_historyPart = column({part({m_historyHead, m_history}), hairline()});
    m_partsPart = part({m_partsHead, m_parts, column({m_partNote}, 0, {8, 4, 8, 0})});
    auto* right = column({part({m_whoHead, column({m_who}, 0, {8, 0, 8, 4}), m_shares}), hairline(), m_findingsPart, part({m_approvalsHead, m_approvals}), hairline(), m_historyPart, m_partsPart, nullptr});
    return scrolling(right);
}

void TemplateDetail::showFact(const QList<RecordFact>& facts, int item)
{
    const RecordFact fact = facts.value(item);
    if (!fact.query.isEmpty()) {
        m_context.search(fact.query);
    } else if (!fact.opens.isEmpty()) {
        m_context.search(u"doc:"_s + fact.opens.value());
    }
}

void TemplateDetail::follow()
{
    const evidence::TemplateStory* story = m_presenter.story();
    if (story == nullptr) {
        return;
    }
    m_versionsHead->setNote(tr("%Ln version(s), times: %1", nullptr, int(story->versions.size())).arg(m_presenter.zoneText()));
    m_versions->set(versionLines(*story, m_presenter.telling()), m_presenter.chosen(), m_presenter.telling());
    m_partsHead->setTitle(story->isAsset ? tr("Used by") : tr("Made of"));
    followChoice();
}

QList<Share> TemplateDetail::shares() const
{
    QList<Share> all;
    const evidence::VersionUse* use = m_presenter.use();
    if (use == nullptr || m_presenter.story() == nullptr) {
        return all;
    }
    qint64 most = 1;
    for (const search::FacetCount& one : use->states.counts) {
        most = std::max(most, one.count);
    }
    const QString letters = evidence::lettersOf(*m_presenter.story(), use->label);
    for (const search::FacetCount& one : use->states.counts) {
        const auto state = fromCode<DeliveryState>(one.value);
        const StateMark mark = stateMark(state.value_or(DeliveryState::Unknown));
        const QString query = state ? letters + u" state:"_s + QString(code(*state)).toLower().replace(u'_', u'-') : QString();
        all.append({mark.icon, facetValueWord(search::Facet::State, one.value), numberText(one.count), mark.tone, double(one.count) / double(most), query});
    }
    return all;
}

void TemplateDetail::followMonths()
{
    const evidence::VersionUse* use = m_presenter.use();
    QList<HistogramBin> bins;
    m_monthValues.clear();
    if (use != nullptr) {
        QDate at;
        for (const search::FacetCount& one : use->months.counts) {
            const QDate month = QDate::fromString(one.value + u"-01"_s, Qt::ISODate);
            for (; at.isValid() && month.isValid() && at < month; at = at.addMonths(1)) {
                bins.append({monthText(at), {}, 0});
                m_monthValues.append(at.toString(u"yyyy-MM"_s));
            }
            if (month.isValid()) {
                bins.append({monthLabel(one.value), {}, one.count});
                m_monthValues.append(one.value);
                at = month.addMonths(1);
            }
        }
    }
    m_months->setBins(bins);
    m_monthsPart->setVisible(!bins.isEmpty());
}

void TemplateDetail::followChoice()
{
    const evidence::VersionStory* version = m_presenter.version();
    m_versions->setChosen(m_presenter.chosen());
    if (version == nullptr || m_presenter.story() == nullptr) {
        return;
    }
    const bool isAsset = m_presenter.story()->isAsset;
    m_whoHead->setTitle(tr("Who received version %1").arg(version->label));
    m_who->setText(m_presenter.usedTitle());
    m_shares->set(shares());
    m_monthsHead->setNote(tr("version %1, customer time").arg(version->label));
    m_approvalsHead->setTitle(tr("Approval of version %1").arg(version->label));
    m_approvalFacts = m_presenter.approvalFacts();
    m_findingFacts = m_presenter.findingFacts();
    m_partFacts = m_presenter.partFacts();
    const auto linked = [](const QList<RecordFact>& facts) {
        QList<Fact> made = factsFrom(facts);
        for (qsizetype i = 0; i < made.size(); ++i) {
            made[i].link = !facts[i].query.isEmpty() || !facts[i].opens.isEmpty();
        }
        return made;
    };
    m_approvals->setFacts(linked(m_approvalFacts));
    m_findings->setFacts(linked(m_findingFacts));
    const QList<RecordFact> history = m_presenter.historyFacts();
    m_history->setFacts(factsFrom(history));
    m_historyPart->setVisible(!history.isEmpty());
    m_parts->setFacts(linked(m_partFacts));
    m_findingsPart->setVisible(!m_findingFacts.isEmpty());
    m_partNote->setText(isAsset ? QString() : m_presenter.partNote());
    m_partNote->setVisible(!isAsset);
    m_text->setPlainText(m_presenter.text());
    m_textPart->setVisible(isAsset && !m_presenter.text().isEmpty());
    followMonths();
}

void TemplateDetail::decide()
{
    if (m_presenter.version() != nullptr && !m_presenter.version()->findings.empty()) {
        (new DecideFindingDialog(window(), m_presenter))->open();
    }
}

} // namespace cf::ui
