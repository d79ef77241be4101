// From what belongs together to what is so: what is read of a case, and pure functions over it. Source: docs/cases.md.
#pragma once

#include "models/evidence/case/case_file.h"

namespace cf::evidence {

/// Workspaces, processes and documents of one case, before anything is concluded.
struct CaseMaterial {
    QString asked;         ///< by which it was looked for
    const CasePlan* plan = nullptr; ///< of the rules it was gathered by
    std::vector<cache::KnownWorkspace> workspaces;
    std::vector<cache::KnownCase> cases;
    std::vector<cache::CaseDocument> documents;
    std::vector<std::pair<QString, std::vector<cache::CaseDocument>>> packages; ///< id, all of it
    bool isCut = false;
};

/// The name of one workspace or process, though others are called the same: "@workspace/REPOSITORY/ID", "@process/REPOSITORY/ID".
QString addressOf(const cache::KnownWorkspace& known);
QString addressOf(const cache::KnownCase& known);
QString addressOf(const CaseFile& file); ///< of its workspace, else of its first process; empty: letters alone tell of it

/// By an address, or a name. NotFound: nothing of that name, neither a workspace, nor a process, nor a letter. Conflict: several.
Result<CaseMaterial> gatherCase(store::Database& database, const CaseRules& rules, const QString& name);
Result<CaseMaterial> gatherWorkspace(store::Database& database, const CaseRules& rules, cache::KnownWorkspace known);
/// Of a process without a workspace, with the others that state the same case.
Result<CaseMaterial> gatherProcess(store::Database& database, const CaseRules& rules, cache::KnownCase known);
/// identifierKey()s by which a process names its case: reference, variables. Its own id is none: other systems count from one as well.
QStringList keysOf(const WorkflowCase& what);
/// Of what variables name as its workspace or case, as written.
QStringList namedBy(const WorkflowCase& what);
/// The one case that a process states to be of, as written: its workspace, case, claim or loan, the first of these that it names, else its reference; empty: none.
QString statedCase(const WorkflowCase& what);

/// Pure. archives: without one of them nothing proves that no letter went out.
CaseFile assembleCase(const CaseMaterial& material, const CaseRules& rules, const std::vector<LetterArchive>& archives, UtcMs now);

// ---- the steps, in their order; each rests on those before
void placeParts(CaseFile& file, const CaseMaterial& material, const CaseRules& rules);
void runMilestones(CaseFile& file, const CaseRules& rules, const std::vector<LetterArchive>& archives, UtcMs now);
void addGroups(CaseFile& file, const CaseRules& rules);
void addChecklist(CaseFile& file, const CaseRules& rules);
void addPackages(CaseFile& file, const CaseMaterial& material, const CaseRules& rules);
void addEntries(CaseFile& file, const CaseRules& rules);

/// What is required, against documents; state of what is not there: Missing where it is due.
std::vector<CaseRequirement> checkedAgainst(const PackChecklist& checklist, const std::vector<const cache::CaseDocument*>& documents, const std::vector<CaseEntry>& entries, bool isDue);
CasePackage packageFrom(const QString& id, const std::vector<cache::CaseDocument>& documents, const CaseRules& rules, const CasePlan* plan);
/// NotFound: no document names it. By the plan whose package it is, of all plans.
Result<CasePackage> readPackage(store::Database& database, const CaseRules& rules, const QString& id);

/// When a status was seen to begin, place > 0: when the workspace was changed, where that lies between the two readings, else when it was read.
UtcMs seenAt(const cache::KnownWorkspace& known, size_t place);
DisputeSource sourceOfWorkspace(const cache::KnownWorkspace& known);
DisputeSource sourceOfCase(const cache::KnownCase& known);
DisputeSource sourceOfDocument(const cache::CaseDocument& document);

/// The first instant at which something is late that is to be done within so many business hours, each day from `from` to `to`.
BusinessDeadline dueInHours(const BusinessDays& days, UtcMs from, int hours, QTime dayFrom, QTime dayTo);

} // namespace cf::evidence
