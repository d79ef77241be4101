// A case as sections of facts, and its line of time.
#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/words_presenter.h"
#include "ui/workspaces/case_words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class CaseSections
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CaseSections)
};

using evidence::CaseEntry;
using evidence::CaseFile;
using evidence::CaseGroup;
using evidence::CaseGroupItem;
using evidence::CaseRequirement;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void add(DisputeSection& section, const QString& name, const QString& value, const MarkedText& mark = {}, const QString& query = {})
{
    RecordFact fact{name, value, mark};
    fact.query = query;
    section.facts << DisputeFact{fact, {}, {}};
}

void addOrUntold(DisputeSection& section, const QString& name, const QString& value)
{
    value.isEmpty() ? add(section, name, CaseSections::tr("not told"), {u"absent"_s, {}, Mark::Absent}) : add(section, name, value);
}

DisputeSection partiesOf(const CaseFile& file, const TimeTelling& telling)
{
    DisputeSection section{u"case"_s, file.plan ? planName(*file.plan) : CaseSections::tr("Case"), {}, {}};
    addOrUntold(section, CaseSections::tr("Customer"), file.customer);
    if (!file.customer.isEmpty()) {
        section.facts.last().page = u"customers"_s;
        section.facts.last().subject = file.customer;
    }
    addOrUntold(section, CaseSections::tr("Status"), !file.status.isEmpty() ? file.status : !file.isStateTold ? QString() : file.isOpen ? CaseSections::tr("open") : CaseSections::tr("closed"));
    addOrUntold(section, CaseSections::tr("Opened"), file.opened ? instantWords(*file.opened, telling) : QString());
    if (file.isStateTold && !file.isOpen) {
        addOrUntold(section, CaseSections::tr("Closed"), file.closed ? instantWords(*file.closed, telling) : QString());
    }
    if (file.isUnanswered()) {
        add(section, CaseSections::tr("Letters"), CaseSections::tr("none went out, and the case is closed"), {u"cross"_s, {}, Mark::Failed});
    } else if (file.isWithoutLetter()) {
        add(section, CaseSections::tr("Letters"), CaseSections::tr("none is known here, and the case is closed"), {u"warn"_s, {}, Mark::Uncertain});
        for (const evidence::LetterArchive& one : file.doubtful) {
            add(section, CaseSections::tr("One may be in"), archiveDoubt(one, telling));
        }
        if (!file.hasArchive) {
            add(section, CaseSections::tr("One may be in"), CaseSections::tr("any archive: none is connected"));
        }
    } else {
        add(section, CaseSections::tr("Letters"), file.letters() == 0 ? CaseSections::tr("none went out yet") : CaseSections::tr("%Ln went out", nullptr, int(file.letters())));
    }
    if (file.isDispute) {
        section.facts << DisputeFact{{CaseSections::tr("Dispute"), CaseSections::tr("Its three letters, deadlines and outcome"), {u"dispute"_s, {}, Mark::Plain}}, u"disputes"_s, file.id, true};
    } else if (!file.plan) {
        add(section, CaseSections::tr("Milestones"), CaseSections::tr("no plan is for such a case: nothing says which letters it calls for"), {u"absent"_s, {}, Mark::Absent});
    }
    if (file.plan) {
        add(section, CaseSections::tr("Calendar"), CaseSections::tr("%1, by the clock of %2").arg(file.calendar.name, file.calendar.zone));
        RecordFact fact{CaseSections::tr("All cases"), CaseSections::tr("How long from milestone to letter, in Reports")};
        section.facts << DisputeFact{fact, u"reports"_s, {}, true};
    }
    if (file.isCut) {
        add(section, CaseSections::tr("Documents"), CaseSections::tr("there are more than the %1 that are shown").arg(numberText(qint64(file.parts.size()))), {u"warn"_s, {}, Mark::Uncertain});
    }
    return section;
}

DisputeSection groupOf(const CaseGroup& group, const TimeTelling& telling)
{
    DisputeSection section{u"group-"_s + group.rule.id, group.rule.name(QLocale().name()), {}, {}};
    const qint64 open = group.count(CaseGroupItem::State::Open), met = group.count(CaseGroupItem::State::Met);
    if (open + met > 0) {
        section.note = CaseSections::tr("%1 open, %2 met").arg(numberText(open), numberText(met));
    }
    for (const CaseGroupItem& item : group.items) {
        const bool isCustomer = item.name == u"customer" && item.documentId.isEmpty();
        const MarkedText mark = item.state == CaseGroupItem::State::Met    ? MarkedText{u"tick"_s, {}, Mark::Plain}
                                : item.state == CaseGroupItem::State::Open ? MarkedText{u"clock"_s, {}, Mark::Uncertain}
                                : !item.documentId.isEmpty()               ? MarkedText{u"page"_s, {}, Mark::Plain}
                                                                           : MarkedText();
        const QString value = joined({item.value, item.told ? momentWords(item.told, telling, false) : item.at ? instantWords(*item.at, telling) : QString(), item.state == CaseGroupItem::State::Open && item.value.isEmpty() ? CaseSections::tr("open") : QString()});
        add(section, isCustomer ? CaseSections::tr("Customer") : item.name, value, mark, documentQuery(item.documentId));
        if (isCustomer) {
            section.facts.last().page = u"customers"_s;
            section.facts.last().subject = item.value;
        }
    }
    if (group.items.empty()) {
        add(section, CaseSections::tr("Nothing"), CaseSections::tr("not told by any system"), {u"absent"_s, {}, Mark::Absent});
    }
    return section;
}

void addRequirements(DisputeSection& section, const std::vector<CaseRequirement>& rows)
{
    for (const CaseRequirement& row : rows) {
        const QString name = row.requirement.name(QLocale().name());
        const QString query = row.names.size() == 1 ? documentQuery(row.names.front()) : QString();
        switch (row.state) {
        case CaseRequirement::State::There: add(section, name, row.names.join(u", "_s), {u"tick"_s, {}, Mark::Plain}, query); break;
        case CaseRequirement::State::Missing: add(section, name, CaseSections::tr("missing"), {u"cross"_s, {}, Mark::Failed}); break;
        case CaseRequirement::State::NotYet: add(section, name, CaseSections::tr("not there yet"), {u"clock"_s, {}, Mark::Absent}); break;
        case CaseRequirement::State::Optional: add(section, name, CaseSections::tr("not there, and need not be"), {u"absent"_s, {}, Mark::Absent}); break;
        }
    }
}

DisputeSection checklistOf(const CaseFile& file)
{
    const auto missing = std::ranges::count_if(file.checklist, [](const CaseRequirement& row) { return row.state == CaseRequirement::State::Missing; });
    const auto notYet = std::ranges::count_if(file.checklist, [](const CaseRequirement& row) { return row.state == CaseRequirement::State::NotYet; });
    DisputeSection section{u"checklist"_s, CaseSections::tr("Checklist"), {}, {}};
    section.note = missing > 0 ? CaseSections::tr("%Ln missing", nullptr, int(missing)) : notYet > 0 ? CaseSections::tr("%Ln not there yet", nullptr, int(notYet)) : CaseSections::tr("nothing is missing");
    addRequirements(section, file.checklist);
    if (file.lacksPackage()) {
        add(section, CaseSections::tr("Package"), CaseSections::tr("missing: nothing was sent as one package"), {u"cross"_s, {}, Mark::Failed});
    }
    return section;
}

DisputeSection packageOf(const evidence::CasePackage& package, const TimeTelling& telling)
{
    DisputeSection section{u"package-"_s + package.id, CaseSections::tr("Package %1").arg(package.id), package.requirements.empty() ? QString() : package.isWhole() ? CaseSections::tr("whole") : CaseSections::tr("%Ln missing", nullptr, int(package.missing().size())), {}};
    const MarkedText mark = package.requirements.empty() ? MarkedText{u"case"_s, {}, Mark::Plain} : package.isWhole() ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"cross"_s, {}, Mark::Failed};
    add(section, CaseSections::tr("As one"), packageWords(package), mark, query::print(query::equalTerm(query::Field::Package, package.id)));
    for (const cache::CaseDocument& one : package.documents) {
        add(section, one.type.isEmpty() ? one.title : one.type, joined({one.documentId, one.sent ? momentWords(one.sent, telling, false) : QString()}), {u"page"_s, {}, Mark::Plain}, documentQuery(one.documentId));
    }
    for (const CaseRequirement* one : package.missing()) {
        add(section, one->requirement.name(QLocale().name()), CaseSections::tr("missing"), {u"cross"_s, {}, Mark::Failed});
    }
    return section;
}

DisputeSection linksOf(const CaseFile& file)
{
    DisputeSection section{u"links"_s, CaseSections::tr("Belongs together"), {}, {}};
    for (const cache::KnownWorkspace& one : file.workspaces) {
        const MarkedText mark = one.standing == RecordStanding::Present ? MarkedText{u"case"_s, {}, Mark::Plain} : MarkedText{u"warn"_s, {}, Mark::Uncertain};
        section.facts << DisputeFact{{CaseSections::tr("Workspace"), joined({one.workspace.name, one.workspace.status, one.repositoryName}), mark}, u"workspaces"_s, one.workspace.nativeId};
    }
    for (const cache::KnownCase& one : file.cases) {
        const QString name = one.what.name.isEmpty() ? one.what.definitionName : one.what.name;
        section.facts << DisputeFact{{CaseSections::tr("Process"), joined({name, one.what.reference, one.what.isOpen() ? CaseSections::tr("open") : CaseSections::tr("closed"), one.repositoryName})}, u"tasks"_s, one.what.nativeId};
    }
    if (file.workspaces.empty() && file.cases.empty()) {
        add(section, CaseSections::tr("Letters"), CaseSections::tr("No workspace and no process of that name is known: all of this is what its letters name."), {u"absent"_s, {}, Mark::Absent});
    }
    return section;
}

const evidence::MilestoneTrack* trackOf(const CaseFile& file, const QString& id)
{
    const auto found = std::ranges::find(file.milestones, id, [](const evidence::MilestoneTrack& one) { return one.rule.id; });
    return found == file.milestones.end() ? nullptr : &*found;
}

QString stepWords(const CaseFile& file, const CaseEntry& entry)
{
    const evidence::MilestoneTrack* track = trackOf(file, entry.kind == DisputeEntryKind::Step ? entry.text : entry.code);
    if (entry.kind == DisputeEntryKind::Letter) {
        return track && milestoneLetter(track->rule) != entry.text ? CaseSections::tr("%1: %2").arg(milestoneLetter(track->rule), entry.text) : entry.text;
    }
    if (entry.code == u"opened") {
        return CaseSections::tr("Opened: %1").arg(entry.text);
    }
    if (entry.code == u"closed") {
        return CaseSections::tr("Closed: %1").arg(entry.text);
    }
    if (entry.code == u"status") {
        return entry.who.isEmpty() ? CaseSections::tr("Status %1").arg(entry.text) : CaseSections::tr("Status %1, before that %2").arg(entry.text, entry.who);
    }
    if (track && entry.code == u"milestone") {
        return CaseSections::tr("Milestone: %1").arg(milestoneName(track->rule));
    }
    if (track && entry.code == u"missed") {
        return CaseSections::tr("No letter by now: %1").arg(milestoneLetter(track->rule));
    }
    if (track && entry.code == u"untold") {
        return CaseSections::tr("Time over, no letter known here: %1").arg(milestoneLetter(track->rule));
    }
    return track && entry.code == u"due" ? CaseSections::tr("Expected by now: %1").arg(milestoneLetter(track->rule)) : entry.text;
}

MarkedText markOf(const CaseEntry& entry)
{
    switch (entry.kind) {
    case DisputeEntryKind::Letter: return {u"page"_s, {}, Mark::Plain};
    case DisputeEntryKind::Note: return {u"user"_s, {}, Mark::Plain};
    case DisputeEntryKind::Attachment: return {u"inbox"_s, {}, Mark::Plain};
    case DisputeEntryKind::Resolution: return {u"check"_s, {}, Mark::Plain};
    case DisputeEntryKind::Step: break;
    }
    if (entry.code == u"untold") {
        return {u"warn"_s, {}, Mark::Uncertain};
    }
    return entry.code == u"missed" ? MarkedText{u"cross"_s, {}, Mark::Failed} : entry.code == u"due" ? MarkedText{u"clock"_s, {}, Mark::Absent} : MarkedText{u"forward"_s, {}, Mark::Absent};
}

} // namespace

std::vector<DisputeSection> caseSections(const CaseFile& file, const TimeTelling& telling)
{
    std::vector<DisputeSection> all{partiesOf(file, telling)};
    for (const CaseGroup& group : file.groups) {
        all.push_back(groupOf(group, telling));
    }
    if (!file.checklist.empty()) {
        all.push_back(checklistOf(file));
    }
    for (const evidence::CasePackage& package : file.packages) {
        all.push_back(packageOf(package, telling));
    }
    all.push_back(linksOf(file));
    return all;
}

QList<DisputeLine> caseLines(const CaseFile& file, const std::set<DisputeEntryKind>& kinds, const TimeTelling& telling)
{
    QList<DisputeLine> all;
    for (const CaseEntry& entry : file.entries) {
        if (!kinds.empty() && !kinds.contains(entry.kind)) {
            continue;
        }
        const QString time = entry.moment ? momentWords(entry.moment, telling, entry.moment->precision != Precision::Day) : entry.instant ? instantWords(*entry.instant, telling) : CaseSections::tr("no time told");
        const bool isHere = entry.source.kind == evidence::DisputeSource::Kind::Here;
        all << DisputeLine{entry.kind, markOf(entry), time, stepWords(file, entry), joined({entry.code == u"status" ? QString() : entry.who, entry.detail, isHere ? QString() : (QStringList{entry.source.repository} + entry.alsoIn).join(u", "_s)}),
                           documentQuery(entry.documentId)};
    }
    return all;
}

} // namespace cf::ui
