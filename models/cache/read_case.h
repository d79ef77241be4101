// What is known of cases of workflow systems and their tasks. Functions on a reader's connection.
#pragma once

#include "models/cache/record.h"
#include "models/domain/intent.h"
#include "models/domain/workflow_case.h"
#include "models/store/database.h"

namespace cf::cache {

/// What it said for a time.
struct CasePast {
    UtcMs from = 0;
    std::optional<UtcMs> to; ///< none: it says so now
    WorkflowCase what;
    friend bool operator==(const CasePast&, const CasePast&) = default;
};
struct KnownCase {
    RepositoryId repository;
    QString repositoryName;
    std::optional<UtcMs> watermark;
    WorkflowCase what; ///< now
    RecordStanding standing = RecordStanding::Present;
    std::vector<StandingEvent> standings; ///< oldest first; empty for one that was always shown
    std::vector<CasePast> history;        ///< oldest first
    UtcMs knownFrom = 0;
    friend bool operator==(const KnownCase&, const KnownCase&) = default;
};
/// By the id that its system gave it, else by its reference. NotFound; Conflict when there are several, detail lists their ids.
Result<KnownCase> readCase(store::Database& database, const QString& idOrReference);
/// NotFound.
Result<KnownCase> readCase(store::Database& database, const RepositoryId& repository, const QString& nativeId);
/// The one that was started so, and no other that is told under the same reference. NotFound; Conflict when several bear the reference and no receipt says which.
Result<KnownCase> readCase(store::Database& database, const StartedCase& started);
/// The same; none where it is not known, or nobody can say which it is.
Result<std::optional<KnownCase>> caseIfKnown(store::Database& database, const StartedCase& started);

/// Which open tasks; what is empty asks for nothing. Those of suspended cases and of cases that are shown no longer are not among them.
struct TaskQuestion {
    RepositoryId repository = {};
    QString assignee = {};            ///< who has it
    QStringList groups = {};          ///< unclaimed, and for one of these
    bool isUnclaimed = false;
    std::optional<UtcMs> dueBefore = {};
};
struct TaskLine {
    RepositoryId repository;
    QString repositoryName;
    QString caseId, reference, definition; ///< of its case
    WorkflowTask task;
    friend bool operator==(const TaskLine&, const TaskLine&) = default;
};
struct TaskPage {
    std::vector<TaskLine> lines;
    qint64 total = 0; ///< exact, of all pages
};
/// By due time, those without behind, then by when they were created.
Result<TaskPage> openTasks(store::Database& database, const TaskQuestion& question, qint64 offset, int most);

struct CaseCount {
    qint64 cases = 0, open = 0, tasks = 0; ///< tasks: open ones
    friend bool operator==(const CaseCount&, const CaseCount&) = default;
};
/// Taken for shown, of one repository.
Result<CaseCount> countCases(store::Database& database, const RepositoryId& repository);

} // namespace cf::cache
