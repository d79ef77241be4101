#include "models/evidence/case/case_assembly.h"

#include "models/base/text.h"
#include "models/evidence/dispute/dispute_material.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

const QStringList calendarNames{u"region"_s, u"calendar"_s}, customerVariables{u"customerRef"_s, u"customerId"_s, u"customer"_s};

void add(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && !names.contains(name)) {
        names << name;
    }
}

void name(CaseFile& file, const CaseMaterial& material)
{
    for (const cache::KnownWorkspace& one : material.workspaces) {
        add(file.names, one.workspace.object());
    }
    if (material.workspaces.empty() && !material.cases.empty()) { // several processes have one of it, and a reference each
        add(file.names, statedCase(material.cases.front().what));
    }
    for (const cache::KnownCase& one : material.cases) {
        add(file.names, one.what.reference);
    }
    for (const cache::KnownWorkspace& one : material.workspaces) {
        add(file.names, one.workspace.nativeId);
    }
    for (const cache::KnownCase& one : material.cases) {
        add(file.names, one.what.nativeId);
    }
    add(file.names, material.asked);
    file.id = file.names.value(0);
    if (!material.workspaces.empty()) {
        file.title = material.workspaces.front().workspace.name;
    } else if (!material.cases.empty()) {
        const WorkflowCase& what = material.cases.front().what;
        file.title = !what.name.isEmpty() ? what.name : !what.definitionName.isEmpty() ? what.definitionName : what.definitionKey;
    }
    file.title = file.title.isEmpty() ? file.id : file.title;
}

/// When a workspace was seen to be over, and stayed so. What was over when it was read for the first time was so since nobody knows when.
void tellClosed(CaseFile& file, const cache::KnownWorkspace& known)
{
    std::optional<size_t> since;
    for (size_t place = 0; place < known.history.size(); ++place) {
        const bool isClosed = isClosedStatus(*file.plan, known.history[place].workspace.status);
        since = !isClosed ? std::nullopt : since ? since : std::optional(place);
    }
    if (since) {
        file.closed = *since > 0 ? std::optional(seenAt(known, *since)) : std::nullopt;
        file.closedBy = file.closed ? *file.closed : known.history.front().from;
    }
}

/// A workspace that has a status says it; else its processes do.
void tellState(CaseFile& file)
{
    const auto earlier = [&](const std::optional<UtcMs>& at) {
        if (at && (!file.opened || *at < *file.opened)) {
            file.opened = at;
        }
    };
    const bool isOver = !file.cases.empty() && std::ranges::none_of(file.cases, [](const cache::KnownCase& one) { return one.what.isOpen(); });
    std::optional<UtcMs> ended;
    for (const cache::KnownCase& one : file.cases) {
        earlier(one.what.started);
        ended = isOver && one.what.ended ? std::optional(std::max(ended.value_or(*one.what.ended), *one.what.ended)) : ended;
    }
    for (const cache::KnownWorkspace& one : file.workspaces) {
        earlier(one.workspace.created ? std::optional(one.workspace.created->utc) : std::nullopt);
        file.status = one.workspace.status;
        file.customer = one.workspace.customer;
    }
    if (!file.status.isEmpty() && file.plan) {
        file.isStateTold = true;
        file.isOpen = !isClosedStatus(*file.plan, file.status);
        file.closed = file.closedBy = file.isOpen ? std::nullopt : ended;
        if (!file.isOpen && !ended) {
            tellClosed(file, file.workspaces.front());
        }
    } else if (!file.cases.empty()) {
        file.isStateTold = true;
        file.isOpen = !isOver;
        file.closed = file.closedBy = ended;
    }
    for (const cache::KnownCase& one : file.cases) {
        if (const CaseVariable* who = file.customer.isEmpty() ? variableOf(one.what.variables, customerVariables) : nullptr) {
            file.customer = who->value;
        }
    }
}

QString calendarOf(const CaseFile& file, const CaseRules& rules)
{
    for (const cache::KnownWorkspace& one : file.workspaces) {
        if (const QString told = attributeOf(one.workspace, calendarNames); rules.disputes.find(told)) {
            return told;
        }
    }
    for (const cache::KnownCase& one : file.cases) {
        const CaseVariable* told = variableOf(one.what.variables, calendarNames);
        if (told && rules.disputes.find(told->value)) {
            return told->value;
        }
    }
    for (const CasePart& part : file.parts) {
        const auto of = rules.disputes.rule.calendarOfUnit.find(fold(part.document.unit));
        if (of != rules.disputes.rule.calendarOfUnit.end()) {
            return of->second;
        }
    }
    return rules.disputes.rule.calendar;
}

} // namespace

std::vector<std::pair<cache::CaseDocument, QStringList>> withoutCopies(const std::vector<cache::CaseDocument>& documents)
{
    std::vector<std::pair<cache::CaseDocument, QStringList>> all;
    std::map<QString, size_t> places;
    const auto isThere = [](const cache::CaseDocument& one) { return one.standing == RecordStanding::Present && one.content != ContentState::Missing; };
    for (const cache::CaseDocument& one : documents) {
        const QString key = identifierKey(one.documentId);
        const auto known = key.isEmpty() ? places.end() : places.find(key);
        if (known == places.end()) {
            places.emplace(key.isEmpty() ? u"\n"_s + one.id.value() : key, all.size());
            all.emplace_back(one, QStringList());
            continue;
        }
        auto& [kept, alsoIn] = all[known->second];
        const bool isBetter = !isThere(kept) && isThere(one);
        alsoIn << (isBetter ? kept.repositoryName : one.repositoryName);
        kept = isBetter ? one : kept;
    }
    return all;
}

bool isSentLetter(const cache::CaseDocument& document, const DisputeRule& rule)
{
    switch (document.state) {
    case CommunicationState::Requested:
    case CommunicationState::Draft:
    case CommunicationState::InReview:
    case CommunicationState::Approved:
    case CommunicationState::Suppressed:
    case CommunicationState::ComposeFailed:
    case CommunicationState::Cancelled:
    case CommunicationState::Void: return false;
    case CommunicationState::Composed: return document.sent.has_value(); // made, and nothing tells that it left
    default:
        // What nobody says was sent is a letter when it has somebody to go to, and no note or attachment by its type.
        return document.sent || (document.legs > 0 && document.channel != Channel::Unknown && document.channel != Channel::ArchiveOnly && !entryKindOf(rule, document.type));
    }
}

qint64 CaseFile::letters() const { return std::ranges::count_if(parts, &CasePart::isSent); }
qint64 CaseFile::missed() const { return std::ranges::count_if(milestones, &MilestoneTrack::isMissed); }
qint64 CaseFile::openQuestions() const { return std::ranges::count_if(milestones, &MilestoneTrack::isOpenQuestion); }

bool CaseFile::lacksPackage() const
{
    const auto isOfPlan = [&](const CasePackage& one) { return plan && one.plan == plan->id; };
    return isChecklistDue && !checklist.empty() && std::ranges::none_of(packages, isOfPlan);
}

UtcMs seenAt(const cache::KnownWorkspace& known, size_t place)
{
    const cache::WorkspacePast& past = known.history[place];
    const auto& modified = past.workspace.modified;
    const bool isBetween = modified && modified->precision != Precision::Day && modified->utc <= past.from && (place == 0 || modified->utc > known.history[place - 1].from);
    return isBetween ? modified->utc : past.from;
}

DisputeSource sourceOfWorkspace(const cache::KnownWorkspace& known) { return {DisputeSource::Kind::Workspace, known.repositoryName, known.workspace.nativeId}; }
DisputeSource sourceOfCase(const cache::KnownCase& known) { return {DisputeSource::Kind::Case, known.repositoryName, known.what.nativeId}; }
DisputeSource sourceOfDocument(const cache::CaseDocument& document) { return {DisputeSource::Kind::Record, document.repositoryName, document.id.value()}; }

void placeParts(CaseFile& file, const CaseMaterial& material, const CaseRules& rules)
{
    for (const auto& [document, alsoIn] : withoutCopies(material.documents)) {
        CasePart part;
        part.document = document;
        part.alsoIn = alsoIn;
        part.isSent = isSentLetter(document, rules.disputes.rule);
        part.kind = part.isSent ? DisputeEntryKind::Letter : entryKindOf(rules.disputes.rule, document.type).value_or(DisputeEntryKind::Attachment);
        file.parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(file.parts, [](const CasePart& a, const CasePart& b) {
        const auto first = a.at(), second = b.at();
        return first && second ? first->utc < second->utc : first.has_value() && !second.has_value();
    });
    file.isCut = material.isCut;
}

CaseFile assembleCase(const CaseMaterial& material, const CaseRules& rules, const std::vector<LetterArchive>& archives, UtcMs now)
{
    CaseFile file;
    name(file, material);
    file.plan = material.plan ? std::optional(*material.plan) : std::nullopt;
    file.workspaces = material.workspaces;
    file.cases = material.cases;
    file.isDispute = std::ranges::any_of(file.workspaces, [&](const cache::KnownWorkspace& one) { return cf::isDispute(rules.disputes.rule, one.workspace); }) ||
                     std::ranges::any_of(file.cases, [&](const cache::KnownCase& one) { return cf::isDispute(rules.disputes.rule, one.what); });
    placeParts(file, material, rules);
    tellState(file);
    if (file.customer.isEmpty() && !file.parts.empty()) {
        file.customer = file.parts.front().document.customer;
    }
    file.calendar = rules.disputes.calendar(calendarOf(file, rules));
    file.hasArchive = !archives.empty();
    runMilestones(file, rules, archives, now);
    if (file.isWithoutLetter()) { // its letters go out after it was closed
        UtcMs until = file.closedBy.value_or(now);
        for (const MilestoneTrack& track : file.milestones) {
            until = track.due && *track.due <= now ? std::max(until, *track.due) : until;
        }
        file.doubtful = doubtfulUntil(archives, until);
    }
    addPackages(file, material, rules);
    addEntries(file, rules);
    addChecklist(file, rules);
    addGroups(file, rules);
    return file;
}

} // namespace cf::evidence
