#include "ui/record/facts_pane.h"

#include "ui/disputes/dispute_words_presenter.h"
#include "ui/record/claim_words_presenter.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/record/copies_dialog.h"
#include "ui/record/custody_words_presenter.h"
#include "ui/record/data_facts_presenter.h"
#include "ui/record/practice_dialog.h"
#include "ui/record/practice_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/record/unmasking_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"
#include "ui/workspaces/case_words_presenter.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Number { Delivery, Version, Data, Custody, Archive, Copies, Context, Relations, History, Process };

/// What comes first for whom.
std::array<int, 10> orderOf(Role role)
{
    switch (role) {
    case Role::ServiceAgent: return {Delivery, Version, Data, Custody, Archive, Copies, Process, Context, Relations, History};
    case Role::Legal:
    case Role::ComplianceOfficer: return {Version, Process, Data, Delivery, Relations, Custody, Archive, Copies, Context, History};
    case Role::RecordsManager:
    case Role::Auditor:
    case Role::Administrator: break;
    }
    return {Archive, Custody, Copies, History, Process, Version, Data, Delivery, Context, Relations};
}

}

FactsPane::FactsPane(RecordPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_legs(new LegList)
    , m_claim(new SelectableLabel({}, Type::Body, Ink::Secondary))
    , m_practice(new LinkButton(u"practiceButton"_s, {}))
{
    setObjectName(u"recordFacts"_s);
    m_legs->setObjectName(u"deliveryList"_s);
    m_legs->setAccessibleName(tr("Delivery"));
    m_claim->setObjectName(u"deliveryClaim"_s);
    m_claim->setAccessibleName(tr("What may be said of the delivery"));
    const QStringList titles{tr("Delivery"), tr("Version"), tr("Data"), tr("Custody"), tr("Archive"), tr("Copies"),
                             tr("Facts"),    tr("Related"), tr("History"), tr("Process")};
    const QStringList heads{tr("Delivery"), tr("Template version"), tr("Made from this data"), tr("Custody and hashes"), tr("In the archive"), tr("Copies"),
                            tr("Facts"),    tr("Related"),          tr("History"), tr("Process and workspace")};
    const QStringList names{u"delivery"_s, u"version"_s, u"data"_s, u"custody"_s, u"archive"_s, u"copies"_s, u"context"_s, u"related"_s, u"history"_s, u"process"_s};
    QList<QWidget*> parts;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        parts << makeSection(i, names[i], heads[i]);
    }
    m_body = column(parts);
    static_cast<QBoxLayout*>(m_body->layout())->addStretch(1);
    m_scroll = scrolling(m_body);
    m_scroll->setObjectName(u"recordFactsScroll"_s);
    m_index = makeIndex(titles);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_index);
    box->addWidget(m_scroll, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sections[Delivery].header->setAction(u"timelineButton"_s, tr("Timeline"), QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    connect(m_sections[Delivery].header, &SectionHeader::actionTriggered, this, &FactsPane::timelineRequested);
    connect(m_practice, &QAbstractButton::clicked, this, [this] {
        auto* practice = new PracticePresenter(m_presenter.desk(), m_presenter.clock(), m_presenter.person());
        (new PracticeDialog(window(), practice, restingOnPractice().value_or(Channel::Print), m_presenter.telling()))->open();
    });
    connect(m_sections[Custody].header, &SectionHeader::actionTriggered, &presenter, &RecordPresenter::verifyNow);
    connect(m_sections[Version].header, &SectionHeader::actionTriggered, this, [this] {
        const auto& usages = m_presenter.record().communication.usages;
        if (!usages.empty()) {
            const TemplateUsage& usage = usages.front();
            Q_EMIT templateRequested(usage.version.isEmpty() ? usage.code : usage.code + u'/' + usage.version);
        }
    });
    connect(m_sections[Copies].header, &SectionHeader::actionTriggered, this, [this] {
        (new CopiesDialog(window(), m_presenter.copies(), m_presenter.telling()))->open();
    });
    connect(m_sections[Relations].header, &SectionHeader::actionTriggered, this, &FactsPane::compareRequested);
    connect(&presenter.copies(), &CopiesPresenter::changed, this, &FactsPane::follow);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &FactsPane::followScroll);
    setCurrent(Delivery);
    connect(m_sections[Process].header, &SectionHeader::actionTriggered, this, [this] {
        if (!m_presenter.context().workspaces.empty()) {
            Q_EMIT workspaceRequested(m_presenter.context().workspaces.front().known.workspace.nativeId);
        }
    });
    arrange();
    connect(m_legs, &ItemList::activated, this, &FactsPane::openEvent);
    connect(m_legs, &ItemList::copied, this, &FactsPane::copied);
    connect(&presenter, &RecordPresenter::changed, this, &FactsPane::follow);
    connect(&presenter.document(), &DocumentPresenter::changed, this, &FactsPane::follow);
    follow();
}

QWidget* FactsPane::makeSection(int number, const QString& name, const QString& title)
{
    Section& section = m_sections[size_t(number)];
    section.header = new SectionHeader(title);
    section.facts = new Facts;
    section.facts->setObjectName(name + u"Facts"_s);
    section.facts->setAccessibleName(title);
    section.facts->setNameWidth(104);
    QList<QWidget*> parts{section.header};
    if (number == Delivery) {
        parts << m_legs << column({m_claim}, 0, {8, 4, 8, 4}) << rowOf({m_practice, nullptr}, 0, {4, 0, 8, 4});
        section.facts->hide();
    }
    parts << section.facts;
    section.whole = column({column(parts, 4, {8, 8, 8, 12}), hairline()});
    section.whole->setObjectName(name + u"Section"_s);
    connect(section.facts, &ItemList::activated, this, [this, number](int item) { activate(number, item); });
    connect(section.facts, &ItemList::copied, this, &FactsPane::copied);
    return section.whole;
}

QWidget* FactsPane::makeIndex(const QStringList& titles)
{
    QList<QWidget*> links;
    for (int i = 0; i < titles.size(); ++i) {
        auto* link = new LinkButton(u"index%1"_s.arg(i), titles[i]);
        link->setCheckable(true);
        connect(link, &QAbstractButton::clicked, this, [this, i] { showSection(i); });
        links << link;
        m_links << link;
    }
    auto* index = column({flowOf(links, 8, {12, 4, 12, 4}), hairline()});
    index->setObjectName(u"recordIndex"_s);
    index->setAccessibleName(tr("Sections"));
    return index;
}

void FactsPane::setIndexShown(bool on) { m_index->setVisible(on); }

void FactsPane::showSection(int section)
{
    if (section < 0 || section >= int(m_sections.size())) {
        return;
    }
    const Section& shown = m_sections[size_t(section)];
    m_scroll->verticalScrollBar()->setValue(shown.whole->y());
    setCurrent(section); // also one so near the end that it does not come to the top
    (section == Delivery ? static_cast<QWidget*>(m_legs) : shown.facts)->setFocus(Qt::OtherFocusReason);
}

void FactsPane::setCurrent(int section)
{
    for (int i = 0; i < m_links.size(); ++i) {
        m_links[i]->setChecked(i == section);
    }
}

void FactsPane::followScroll()
{
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    int current = orderOf(m_role)[0];
    for (const int i : orderOf(m_role)) {
        const QWidget* whole = m_sections[size_t(i)].whole;
        if (!whole->isHidden() && whole->y() <= bar->value() + px(24)) {
            current = i;
        }
    }
    setCurrent(current);
}

void FactsPane::setRole(Role role)
{
    if (role != m_role) {
        m_role = role;
        arrange();
    }
}

/// The sections and the links to them, for the eyes and for Tab alike.
void FactsPane::arrange()
{
    auto* body = static_cast<QBoxLayout*>(m_body->layout());
    QLayout* index = m_links.front()->parentWidget()->layout();
    QWidget* before = nullptr;
    int place = 0;
    for (const int number : orderOf(m_role)) {
        QWidget* whole = m_sections[size_t(number)].whole;
        body->removeWidget(whole);
        body->insertWidget(place++, whole);
        index->removeWidget(m_links[number]);
        index->addWidget(m_links[number]);
        QWidget* first = number == Delivery ? static_cast<QWidget*>(m_legs) : m_sections[size_t(number)].facts;
        if (before) {
            setTabOrder(before, first);
        }
        before = first;
    }
    followScroll();
}

QStringList FactsPane::order() const
{
    QStringList names;
    for (const int number : orderOf(m_role)) {
        names << m_sections[size_t(number)].whole->objectName();
    }
    return names;
}

void FactsPane::setProcess(const QList<ProcessFact>& facts)
{
    QList<RecordFact> plain;
    m_processWorkspaces.clear();
    m_processDisputes.clear();
    for (const ProcessFact& one : facts) {
        plain << one.fact;
        m_processWorkspaces << one.workspace;
        m_processDisputes << one.dispute;
    }
    set(Process, plain);
    QList<Fact> shown = factsFrom(plain);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        shown[i].link = shown[i].link || !m_processWorkspaces[i].isEmpty() || !m_processDisputes[i].isEmpty();
    }
    m_sections[Process].facts->setFacts(shown);
    m_sections[Process].header->setAction(u"workspaceButton"_s, m_presenter.context().workspaces.empty() ? QString() : tr("Open workspace"));
}

void FactsPane::set(int section, const QList<RecordFact>& facts, const QString& note)
{
    Section& one = m_sections[size_t(section)];
    one.content = facts;
    one.facts->setFacts(factsFrom(facts));
    one.header->setNote(note);
}

void FactsPane::activate(int section, int item)
{
    const RecordFact fact = m_sections[size_t(section)].content.value(item);
    if (section == Process && !m_processWorkspaces.value(item).isEmpty()) {
        Q_EMIT workspaceRequested(m_processWorkspaces.value(item));
    } else if (section == Process && !m_processDisputes.value(item).isEmpty()) {
        Q_EMIT disputeRequested(m_processDisputes.value(item));
    } else if (!fact.opens.isEmpty()) {
        m_presenter.follow(fact.opens);
    } else if (!fact.query.isEmpty()) {
        Q_EMIT searchRequested(fact.query);
    }
}

void FactsPane::openEvent(int line)
{
    const qint64 notice = m_notices.value(line);
    const auto look = [&](const std::vector<DeliveryEvent>& events) {
        const auto found = std::ranges::find(events, notice, &DeliveryEvent::notice);
        if (found != events.end()) {
            Q_EMIT eventRequested(*found);
        }
        return found != events.end();
    };
    if (notice == 0 || look(m_presenter.record().ofOneOfSeveral)) {
        return;
    }
    std::ranges::any_of(m_presenter.record().communication.legs, look, &RecipientLeg::events);
}

QList<CompareChoice> FactsPane::compareChoicesNow() const
{
    QList<CommunicationId> copies;
    for (const CopiesPresenter::Copy& copy : m_presenter.copies().copies()) {
        copies << copy.copy.id;
    }
    return compareChoices(m_presenter.record(), m_presenter.rendition(), copies);
}

std::optional<Channel> FactsPane::restingOnPractice() const
{
    const cache::Record& record = m_presenter.record();
    for (int leg = 0; leg < int(record.communication.legs.size()); ++leg) {
        const evidence::DeliveryClaim claim = evidence::claimOf(record, leg, m_presenter.clock().now());
        if (evidence::restsOnPractice(claim)) {
            return claim.channel;
        }
    }
    return std::nullopt;
}

void FactsPane::follow()
{
    if (m_presenter.state() != RecordPresenter::State::Shown) {
        return;
    }
    const cache::Record record = m_presenter.recordAsSeen();
    const TimeTelling telling = m_presenter.telling();
    const QList<DeliveryLine> delivery = deliveryOf(record, telling, unmaskingHere() == Unmasking::Clear || m_presenter.isUnmasked() ? Addresses::Whole : Addresses::Masked);
    m_notices.clear();
    for (const DeliveryLine& line : delivery) {
        m_notices << line.notice;
    }
    m_legs->setLegs(legsFrom(delivery));
    constexpr int mostClaims = 4;
    const std::vector<evidence::AppliedPractice> practices = m_presenter.practices();
    const QString usual = practiceText(record, practices, telling);
    m_claim->setText(claimText(record, telling, mostClaims) + (usual.isEmpty() ? QString() : u"\n\n"_s + usual));
    m_practice->setText(practices.empty() ? tr("State custom and practice…") : tr("Custom and practice…"));
    m_practice->setVisible(restingOnPractice().has_value());
    m_sections[Delivery].header->setNote(deliveryNote(record, telling));
    auto version = versionFactsOf(record);
    m_sections[Version].header->setAction(u"templateButton"_s, version.isEmpty() ? QString() : tr("Open template"));
    version += makingFactsOf(record, telling);
    set(Version, version, version.isEmpty() ? tr("not told by this repository") : QString());
    auto custody = custodyFactsOf(record, m_presenter.rendition(), telling, m_presenter.disconnected());
    if (const auto& way = m_presenter.custody()) {
        custody += handOverFacts(*way, telling);
    }
    set(Custody, custody, m_presenter.custody() ? handOverNote(*m_presenter.custody()) : QString());
    std::vector<cache::KnownWorkspace> workspaces = m_presenter.context().about;
    for (const cache::RecordWorkspace& one : m_presenter.context().workspaces) {
        workspaces.insert(workspaces.begin(), one.known);
    }
    set(Data, decisionFactsOf(evidence::decisionInputsOf(record, workspaces), telling) + dataFactsOf(record, telling), dataNote(record));
    m_sections[Custody].header->setAction(u"verifyButton"_s,
                                          m_presenter.isVerifying() ? tr("Verifying…") : tr("Verify now"));
    const auto archive = restrictionFacts(m_presenter.restrictions()) + archiveFactsOf(record, telling) + letterHoldFacts(m_presenter.holds(), telling);
    m_sections[Archive].whole->setVisible(!archive.isEmpty());
    m_links[Archive]->setVisible(!archive.isEmpty());
    set(Archive, archive, archiveNote(record));
    set(Copies, m_presenter.copies().facts(telling), m_presenter.copies().note());
    m_sections[Copies].header->setAction(u"copiesButton"_s, tr("Decide…"));
    set(Context, contextFactsOf(record, telling));
    QList<ProcessFact> process = processFactsOf(record, m_presenter.context(), telling);
    for (const DisputeFact& one : recordDisputeFacts(m_presenter.disputes(), telling)) {
        process << ProcessFact{one.fact, {}, one.subject};
    }
    setProcess(process);
    const QList<RecordFact> related = relatedFactsOf(record, telling);
    set(Relations, packageFactsOf(m_presenter.context().package) + related, related.isEmpty() ? tr("none known") : numberText(related.size()));
    m_sections[Relations].header->setAction(u"compareWithButton"_s, compareChoicesNow().isEmpty() ? QString() : tr("Compare with…"));
    set(History, historyFactsOf(record, telling));
    QList<Facts*> all;
    for (const Section& section : m_sections) {
        all << section.facts;
    }
    alignNames(all);
}

} // namespace cf::ui
