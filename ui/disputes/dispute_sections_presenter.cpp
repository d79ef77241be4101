// A dispute as sections of facts, and its line of time.
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class DisputeSections
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DisputeSections)
};

using evidence::DisputeItem;
using evidence::DisputeSource;

QString queryOf(const evidence::DisputeStory& story, const CommunicationId& id)
{
    const auto found = std::ranges::find_if(story.parts, [&](const evidence::DisputePart& part) { return part.document.id == id; });
    return found == story.parts.end() ? QString() : documentQuery(found->document.documentId);
}

void add(DisputeSection& section, const QString& name, const QString& value, const MarkedText& mark = {}, const QString& query = {})
{
    if (!value.isEmpty()) {
        RecordFact fact{name, value, mark};
        fact.query = query;
        section.facts << DisputeFact{fact, {}, {}};
    }
}

void addTold(DisputeSection& section, const QString& name, const evidence::ToldText& told)
{
    if (told.value.isEmpty()) {
        add(section, name, DisputeSections::tr("not told"), {u"absent"_s, {}, Mark::Absent});
    } else {
        add(section, name, told.value + u" · "_s + disputeSourceWords(told.source));
    }
}

DisputeSection partiesOf(const evidence::DisputeStory& story, const TimeTelling& telling)
{
    DisputeSection section{u"dispute"_s, DisputeSections::tr("Dispute"), story.isOpen ? DisputeSections::tr("open") : DisputeSections::tr("closed"), {}};
    addTold(section, DisputeSections::tr("Customer"), story.customer);
    addTold(section, DisputeSections::tr("Product"), story.product);
    add(section, DisputeSections::tr("Reason"), story.reason.value);
    addTold(section, DisputeSections::tr("Status"), story.status);
    add(section, DisputeSections::tr("Received"),
        story.received ? instantWords(*story.received, telling) + u" · "_s + disputeSourceWords(story.receivedBy) : DisputeSections::tr("not told: no deadline can be computed"),
        story.received ? MarkedText() : MarkedText{u"warn"_s, {}, Mark::Uncertain});
    const QString chosen = story.calendarBy.kind == DisputeSource::Kind::Here ? DisputeSections::tr("the usual one") : disputeSourceWords(story.calendarBy);
    add(section, DisputeSections::tr("Calendar"), DisputeSections::tr("%1, by the clock of %2 · %3").arg(story.calendar.name, story.calendar.zone, chosen));
    const MarkedText mark = story.outcome.isApproved() ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"warn"_s, {}, Mark::Uncertain};
    add(section, DisputeSections::tr("Decision"), decisionWords(story.outcome, telling), story.outcome.rounds == 0 ? mark : MarkedText());
    add(section, DisputeSections::tr("Approval"), outcomeWords(story.outcome, telling), mark);
    return section;
}

QString itemName(const DisputeItem& item)
{
    switch (item.what) {
    case DisputeItem::What::Disputed: return DisputeSections::tr("Disputed letter");
    case DisputeItem::What::StageLetter: return item.stage ? stageWord(*item.stage) : QString();
    case DisputeItem::What::Outcome: return DisputeSections::tr("Approved outcome");
    case DisputeItem::What::Decision: return DisputeSections::tr("Decision");
    case DisputeItem::What::Stored: return DisputeSections::tr("Stored");
    case DisputeItem::What::Filed: break;
    }
    return DisputeSections::tr("In the workspace");
}

QString itemValue(const DisputeItem& item)
{
    const QString name = item.name;
    switch (item.state) {
    case DisputeItem::State::There: return name.isEmpty() ? DisputeSections::tr("there") : name;
    case DisputeItem::State::NotYet: return DisputeSections::tr("not yet");
    case DisputeItem::State::NotNeeded: return DisputeSections::tr("not needed");
    case DisputeItem::State::Missing: break;
    }
    if (item.what == DisputeItem::What::Disputed && name.isEmpty()) {
        return DisputeSections::tr("Missing: no system says what is disputed");
    }
    if (item.evidence.startsWith(u"task-done ")) {
        return DisputeSections::tr("Missing: a task says it was sent on %1, and no letter is known").arg(item.evidence.mid(10, 10));
    }
    if (item.what == DisputeItem::What::Filed) {
        return DisputeSections::tr("Missing: %1 lies in %2 and not with the dispute").arg(name, item.evidence);
    }
    if (item.what == DisputeItem::What::Outcome || item.what == DisputeItem::What::Decision) {
        return DisputeSections::tr("Missing");
    }
    if (item.evidence == u"unknown") {
        return DisputeSections::tr("Missing: %1 is named and not known here").arg(name);
    }
    return name.isEmpty()            ? DisputeSections::tr("Missing")
           : item.evidence.isEmpty() ? DisputeSections::tr("Missing: %1").arg(name)
                                     : DisputeSections::tr("Missing: %1 (%2)").arg(name, item.evidence);
}

DisputeSection wholeOf(const evidence::DisputeStory& story)
{
    const qint64 missing = story.missing();
    DisputeSection section{u"whole"_s, DisputeSections::tr("Whole file"), missing == 0 ? DisputeSections::tr("nothing is missing") : DisputeSections::tr("%Ln missing", nullptr, int(missing)), {}};
    int stored = 0;
    for (const DisputeItem& item : story.checklist) {
        if (item.what == DisputeItem::What::Stored && item.state == DisputeItem::State::There) { // each is named above
            ++stored;
            continue;
        }
        const MarkedText mark = item.state == DisputeItem::State::There     ? MarkedText{u"tick"_s, {}, Mark::Plain}
                                : item.state == DisputeItem::State::Missing ? MarkedText{u"cross"_s, {}, Mark::Failed}
                                                                            : MarkedText{u"absent"_s, {}, Mark::Absent};
        add(section, itemName(item), itemValue(item), mark, item.opens.value().isEmpty() ? QString() : queryOf(story, item.opens));
    }
    if (stored > 0) {
        add(section, DisputeSections::tr("Stored"), DisputeSections::tr("%Ln answer(s), shown by their archive", nullptr, stored), {u"tick"_s, {}, Mark::Plain});
    }
    return section;
}

DisputeSection findingsOf(const evidence::DisputeStory& story, const TimeTelling& telling)
{
    DisputeSection section{u"fits"_s, DisputeSections::tr("What does not fit"), {}, {}};
    for (const evidence::DisputeFinding& finding : story.findings) {
        const bool isGrave = finding.kind == evidence::DisputeFindingKind::DeadlineMissed || finding.kind == evidence::DisputeFindingKind::NoOutcome;
        add(section, findingName(finding.kind), findingWords(finding, story, telling),
            isGrave ? MarkedText{u"warn"_s, {}, Mark::Failed} : MarkedText{u"warn"_s, {}, Mark::Uncertain});
    }
    if (story.findings.empty()) {
        add(section, DisputeSections::tr("Nothing"), DisputeSections::tr("Deadlines, outcome, templates and systems agree"), {u"tick"_s, {}, Mark::Plain});
    }
    return section;
}

DisputeSection linksOf(const evidence::DisputeStory& story, const TimeTelling& telling)
{
    DisputeSection section{u"links"_s, DisputeSections::tr("Belongs together"), {}, {}};
    for (const cache::KnownWorkspace& one : story.workspaces) {
        QStringList parts{one.workspace.name, one.workspace.status, one.repositoryName};
        parts.removeAll(QString());
        const MarkedText mark = one.standing == RecordStanding::Present ? MarkedText{u"case"_s, {}, Mark::Plain} : MarkedText{u"warn"_s, {}, Mark::Uncertain};
        section.facts << DisputeFact{{DisputeSections::tr("Workspace"), parts.join(u" · "_s), mark}, u"workspaces"_s, one.workspace.nativeId};
    }
    for (const cache::KnownCase& one : story.cases) {
        QStringList parts{one.what.name.isEmpty() ? one.what.definitionName : one.what.name, one.what.reference, one.what.isOpen() ? DisputeSections::tr("open") : DisputeSections::tr("closed"), one.repositoryName};
        parts.removeAll(QString());
        section.facts << DisputeFact{{DisputeSections::tr("Case"), parts.join(u" · "_s)}, u"tasks"_s, one.what.nativeId};
    }
    for (const evidence::DisputePart& part : story.parts) {
        if (part.link) {
            QStringList parts{part.document.documentId.isEmpty() ? part.document.title : part.document.documentId, disputeRoleWord(part.link->role),
                              DisputeSections::tr("added by %1, %2").arg(part.link->person, instantWords(part.link->at, telling)), part.link->reason};
            parts.removeAll(QString());
            add(section, DisputeSections::tr("By a person"), parts.join(u" · "_s), {u"user"_s, {}, Mark::Plain}, documentQuery(part.document.documentId));
        }
    }
    return section;
}

QString stepWords(const evidence::DisputeEntry& entry)
{
    if (entry.code == u"opened") {
        return DisputeSections::tr("Opened: %1").arg(entry.text);
    }
    if (entry.code == u"closed") {
        return DisputeSections::tr("Closed: %1").arg(entry.text);
    }
    if (entry.code == u"due") {
        const QString stage = entry.stage ? stageWord(*entry.stage) : QString();
        return entry.detail.isEmpty() ? DisputeSections::tr("Last day for %1, stated by the case").arg(stage) : DisputeSections::tr("Last day for %1, calendar %2").arg(stage, entry.detail);
    }
    if (entry.code == u"linked" || entry.code == u"linked-undone") {
        const QString role = disputeRoleWord(disputeRoleNamed(entry.detail).value_or(DisputeRole::Supporting));
        const QString added = entry.text.isEmpty() ? DisputeSections::tr("A record was added: %1").arg(role) : DisputeSections::tr("A record was added: %1, %2").arg(role, entry.text);
        return entry.code == u"linked" ? added : DisputeSections::tr("%1 (taken back)").arg(added);
    }
    return entry.text;
}

bool isMissed(const evidence::StageTrack& track) { return track.state == evidence::StageTrack::State::Overdue || track.state == evidence::StageTrack::State::SentLate; }

MarkedText markOf(const evidence::DisputeEntry& entry)
{
    switch (entry.kind) {
    case DisputeEntryKind::Letter: return {u"page"_s, {}, Mark::Plain};
    case DisputeEntryKind::Note: return {u"user"_s, {}, Mark::Plain};
    case DisputeEntryKind::Attachment: return {u"inbox"_s, {}, Mark::Plain};
    case DisputeEntryKind::Resolution: return {u"check"_s, {}, Mark::Plain};
    case DisputeEntryKind::Step: break;
    }
    return entry.code == u"due" ? MarkedText{u"clock"_s, {}, Mark::Absent} : MarkedText{u"forward"_s, {}, Mark::Absent};
}

} // namespace

std::vector<DisputeSection> disputeSections(const evidence::DisputeStory& story, const TimeTelling& telling)
{
    return {partiesOf(story, telling), wholeOf(story), findingsOf(story, telling), linksOf(story, telling)};
}

QList<DisputeLine> disputeEntries(const evidence::DisputeStory& story, const std::set<DisputeEntryKind>& kinds, const TimeTelling& telling)
{
    QList<DisputeLine> all;
    for (const evidence::DisputeEntry& entry : story.entries) {
        if (!kinds.empty() && !kinds.contains(entry.kind)) {
            continue;
        }
        const QString time = entry.moment ? momentWords(entry.moment, telling, entry.moment->precision != Precision::Day) : entry.instant ? instantWords(*entry.instant, telling) : DisputeSections::tr("no time told");
        const bool isLetter = entry.kind == DisputeEntryKind::Letter;
        const auto role = isLetter ? disputeRoleNamed(entry.code) : std::nullopt;
        const QString title = role ? DisputeSections::tr("%1: %2").arg(entry.stage ? stageWord(*entry.stage) : disputeRoleWord(*role), stepWords(entry)) : stepWords(entry);
        QStringList parts{entry.who, entry.code == u"due" || entry.code == u"linked" || entry.code == u"linked-undone" ? QString() : entry.detail,
                          entry.source.kind == DisputeSource::Kind::Here || entry.source.kind == DisputeSource::Kind::Person ? QString() : entry.source.repository};
        parts.removeAll(QString());
        const bool isBad = entry.code == u"due" && entry.stage && isMissed(story.stages[size_t(*entry.stage)]);
        all << DisputeLine{entry.kind, isBad ? MarkedText{u"warn"_s, {}, Mark::Failed} : markOf(entry), time, title, parts.join(u" · "_s),
                           entry.opens.value().isEmpty() ? QString() : queryOf(story, entry.opens)};
    }
    return all;
}

QList<DisputeFact> recordDisputeFacts(const std::vector<evidence::RecordDispute>& disputes, const TimeTelling& telling)
{
    QList<DisputeFact> all;
    for (const evidence::RecordDispute& one : disputes) {
        QStringList parts{one.title.isEmpty() ? one.id : one.title, one.role ? disputeRoleWord(*one.role) : QString(),
                          one.link ? DisputeSections::tr("added by %1, %2").arg(one.link->person, instantWords(one.link->at, telling)) : disputeBasisWords(one.basis)};
        parts.removeAll(QString());
        all << DisputeFact{{DisputeSections::tr("Dispute"), parts.join(u" · "_s)}, u"disputes"_s, one.id};
    }
    return all;
}

} // namespace cf::ui
