#include "ui/matters/matter_presenter.h"

#include "models/base/deliver.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "ui/campaign/campaign_words_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class MatterWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::MatterWords)
};

QString partName(const evidence::MatterPart& part)
{
    static constexpr std::pair<const char*, const char*> words[] = {{"case", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Case")},
                                                                    {"claim", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Claim")},
                                                                    {"policy", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Policy")},
                                                                    {"loan", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Loan")},
                                                                    {"event", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Event")},
                                                                    {"account", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Account")},
                                                                    {"package", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Package")},
                                                                    {"workspace", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Workspace")},
                                                                    {"hold", QT_TRANSLATE_NOOP("cf::ui::MatterWords", "Hold")}};
    for (const auto& [field, word] : words) {
        if (part.field == QLatin1StringView(field)) {
            return MatterWords::tr(word);
        }
    }
    return part.field.section(u'.', 1);
}

void addRepository(CustomerSection& section, const evidence::CertifiedRepository& one, const QString& matter, const TimeTelling& telling)
{
    QStringList parts{numberText(one.letters),
                      one.stand.watermark ? MatterWords::tr("complete to %1").arg(instantWords(*one.stand.watermark, telling)) : MatterWords::tr("never complete yet")};
    for (const evidence::Lack lack : one.stand.lacks) {
        if (lack != evidence::Lack::NeverComplete) {
            parts << lackWord(lack);
        }
    }
    RecordFact fact{one.stand.name, parts.join(u" · "_s)};
    fact.mark = one.stand.lacks.empty() ? MarkedText{u"check"_s, {}, Mark::Plain} : MarkedText{u"warn"_s, {}, Mark::Uncertain};
    fact.query = one.letters > 0 ? u"(%1) %2"_s.arg(matter, query::print(query::equalTerm(query::Field::Repository, one.stand.name))) : QString();
    section.facts << fact;
    constexpr size_t mostGaps = 8;
    for (size_t i = 0; i < std::min(one.gaps.size(), mostGaps); ++i) {
        const RepositoryGap& gap = one.gaps[i];
        section.facts << RecordFact{MatterWords::tr("Gap"), MatterWords::tr("%1: %2, since %3").arg(failureWords(gap.failure).word, gap.subject, instantWords(gap.firstSeen, telling)),
                                    {u"warn"_s, {}, Mark::Uncertain}};
    }
    if (one.gaps.size() > mostGaps) {
        section.facts << RecordFact{MatterWords::tr("Gap"), MatterWords::tr("%Ln more; the certificate names them all", nullptr, int(one.gaps.size() - mostGaps))};
    }
    if (one.stand.setAside > 0) {
        section.facts << RecordFact{MatterWords::tr("Set aside"), MatterWords::tr("%Ln record(s) that could not be read", nullptr, int(one.stand.setAside)), {u"warn"_s, {}, Mark::Uncertain}};
    }
    if (one.stand.altered > 0) {
        section.facts << RecordFact{MatterWords::tr("Changed"), MatterWords::tr("%Ln document(s) that it holds are not as recorded", nullptr, int(one.stand.altered)), {u"warn"_s, {}, Mark::Uncertain}};
    }
    if (one.stand.notShown > 0) {
        section.facts << RecordFact{MatterWords::tr("Not shown"), MatterWords::tr("%Ln record(s) that it shows no more; they are counted", nullptr, int(one.stand.notShown))};
    }
}

} // namespace

std::vector<CustomerSection> matterSections(const evidence::MatterStory& matter, const TimeTelling& telling)
{
    CustomerSection completeness{u"completeness"_s, MatterWords::tr("Completeness"), {}, {}};
    completeness.facts << RecordFact{MatterWords::tr("Said"), matterVerdict(matter), matter.isComplete() ? MarkedText{u"check"_s, {}, Mark::Verified} : MarkedText{u"warn"_s, {}, Mark::Uncertain}};
    for (const evidence::CertifiedRepository& one : matter.repositories) {
        addRepository(completeness, one, matter.query, telling);
    }
    for (const search::NoDataYet& open : matter.total.noData) {
        const QString untold = MatterWords::tr("%1, by %2").arg(QString(query::info(open.field).name), open.repositories.isEmpty() ? MatterWords::tr("any repository") : open.repositories.join(u", "_s));
        completeness.facts << RecordFact{MatterWords::tr("Not told"), open.isOfTraced || open.isBeingMade ? noDataSentence(open) : untold, {u"absent"_s, {}, Mark::Absent}};
    }
    completeness.facts << RecordFact{MatterWords::tr("Not covered"), MatterWords::tr("records that no account here may see, and systems that are not connected")};
    CustomerSection met{u"met"_s, MatterWords::tr("Carried as"), {}, {}};
    for (const evidence::MatterPart& part : matter.parts) {
        RecordFact fact{partName(part), part.workspace.isEmpty() ? lettersText(part.letters.count, part.letters.exact) : MatterWords::tr("%1: %2").arg(part.workspace, lettersText(part.letters.count, part.letters.exact))};
        fact.query = part.letters.query;
        met.facts << fact;
    }
    CustomerSection span{u"span"_s, MatterWords::tr("Letters"), {}, {}};
    if (matter.first && matter.last) {
        span.facts << RecordFact{MatterWords::tr("First sent"), momentWords(matter.first, telling, true)} << RecordFact{MatterWords::tr("Last sent"), momentWords(matter.last, telling, true)};
    }
    if (matter.drafts > 0) {
        span.facts << RecordFact{MatterWords::tr("Drafts"), MatterWords::tr("%Ln of these are only planned and count as nothing sent", nullptr, int(matter.drafts)), {u"info"_s, {}, Mark::Uncertain}};
    }
    std::vector<CustomerSection> sections;
    for (CustomerSection* section : {&completeness, &met, &span}) {
        if (!section->facts.isEmpty()) {
            sections.push_back(std::move(*section));
        }
    }
    return sections;
}

QString matterVerdict(const evidence::MatterStory& matter)
{
    const QString count = countText(matter.total.total, matter.total.exact);
    return matter.isComplete() ? MatterWords::tr("these are all: %1").arg(count)
                               : MatterWords::tr("not complete: %1 found").arg(count);
}

MatterPresenter::MatterPresenter(MatterParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_desk(m_parts.cache.readers(), m_parts.searches)
    , m_letters({m_desk, m_parts.desk, m_parts.clock, m_parts.businessZone})
{
    connect(&m_parts.cache, &cache::Cache::changed, this, &MatterPresenter::refresh);
    if (m_parts.secrets && m_parts.draw) {
        m_certificate = std::make_unique<CertificatePresenter>(m_parts.cache, m_desk, *m_parts.secrets, m_parts.draw);
        connect(m_certificate.get(), &CertificatePresenter::failed, this, [this](const Error& error) { Q_EMIT said(tr("No certificate: %1").arg(errorText(error))); });
        connect(m_certificate.get(), &CertificatePresenter::written, this, [this](const QString& path, bool isComplete, const QString& key, const QString& whyUnsigned) {
            const QString what = isComplete ? tr("Certificate saved: %1").arg(path) : tr("Certificate saved, which says that it is not complete: %1").arg(path);
            Q_EMIT said(key.isEmpty() ? tr("%1 (not signed: %2)").arg(what, whyUnsigned) : what);
        });
    }
}

MatterPresenter::~MatterPresenter()
{
    if (m_running) {
        m_running->request();
    }
}

void MatterPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        refresh();
    }
}

void MatterPresenter::refresh()
{
    m_isStale = !m_isActive;
    if (m_isActive && !m_id.isEmpty()) {
        ask();
        m_letters.refresh();
    }
}

void MatterPresenter::show(const QString& id)
{
    if (id.trimmed().isEmpty()) {
        return;
    }
    m_id = id.trimmed();
    m_story = {};
    m_state = State::Loading;
    Q_EMIT changed();
    ask();
}

void MatterPresenter::ask()
{
    if (m_running) {
        m_running->request();
    }
    m_running = std::make_shared<store::Interrupt>();
    deliver(evidence::matterOf(m_parts.cache, m_parts.searches, m_id, calendar(), m_running), this, [this, generation = ++m_generation](const Result<evidence::MatterStory>& story) {
        if (generation != m_generation) {
            return;
        }
        if (!story) {
            m_state = State::Failed;
            m_failure = errorText(story.error());
        } else {
            const bool isOther = m_story.query != story->query;
            m_story = *story;
            m_state = m_story.total.total == 0 ? State::Unknown : State::Shown;
            if (isOther) {
                m_letters.setText(m_story.query);
            }
        }
        Q_EMIT changed();
    });
}

QString MatterPresenter::title() const { return m_id.isEmpty() ? tr("Matters") : m_id; }

QString MatterPresenter::scope() const
{
    if (m_state != State::Shown) {
        return {};
    }
    return lettersText(m_story.total.total, m_story.total.exact) + u" · "_s + completeText(m_story.total, m_parts.clock.now(), m_parts.businessZone) + u" · "_s +
           tr("times: %1").arg(zoneWord({}, m_parts.businessZone));
}

ExportPresenter::Job MatterPresenter::exportJob() const
{
    const auto parsed = query::parse(m_story.query);
    const QString program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed();
    return {{}, {}, {parsed ? *parsed : query::Query(), calendar()}, {search::Column::Sent, true}, m_story.total, m_story.query, ExportPresenter::zoneCode({}), program};
}

void MatterPresenter::certify(const QString& path)
{
    const auto parsed = query::parse(m_story.query);
    if (m_certificate && !m_certificate->isRunning() && parsed && m_state == State::Shown) {
        const QString program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed();
        m_certificate->start(*parsed, calendar(), path, program, Signing::IfPossible);
    }
}

} // namespace cf::ui
