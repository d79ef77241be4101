// A case of a workflow system as a person follows it: what happened in it, who did it in which role, when, what was decided and what was said; and
// what it is about. The window and the command line say the same. Source: capabilities 40 and 48, protocol page B.1.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_tasks.h"

#include <QFuture>

namespace cf::evidence {

enum class CaseEventKind {
    Started,
    Opened,     ///< a task that nobody has yet
    Claimed,    ///< a task that somebody has
    Decided,    ///< a task that somebody completed
    Dropped,    ///< a task that ended otherwise
    Said,
    Did,        ///< a step of the engine or of a program outside, over
    Waits,      ///< the same, not over
    Ended,
    Gone        ///< the system shows it no longer, or again
};
/// "started", "opened", …; stable.
QLatin1StringView codeOf(CaseEventKind kind);

struct CaseEvent {
    CaseEventKind kind = CaseEventKind::Started;
    std::optional<UtcMs> at; ///< none: not told
    QString what, key;       ///< name and key of the task or step
    QString actor;           ///< as the system names them; empty: nobody, or not told
    QString role;            ///< groups of the task, parted by commas; empty: not told
    QString decision;        ///< of Decided: the outcome as told
    QString comment;         ///< what was said with it
    QString task;            ///< native id
    std::optional<UtcMs> due;
    bool isLate = false;     ///< it was done after it was due, or is overdue
    friend bool operator==(const CaseEvent&, const CaseEvent&) = default;
};

struct CaseStory {
    cache::KnownCase known;
    cache::CaseSubject subject;
    std::vector<CaseEvent> events; ///< oldest first; what is not told when, at its end
};

/// Pure.
std::vector<CaseEvent> eventsOf(const cache::KnownCase& known, UtcMs now);
/// What a decision said, of a completed task: its outcome, else the variable that its form sets.
QString decisionOf(const WorkflowCase& of, const WorkflowTask& task);

/// NotFound.
QFuture<Result<CaseStory>> caseStoryOf(cache::Cache& cache, RepositoryId repository, QString nativeId, UtcMs now);
/// By the id that its system gave it, else by its reference. NotFound; Conflict.
QFuture<Result<CaseStory>> caseStoryOf(cache::Cache& cache, QString idOrReference, UtcMs now);
/// Of the case that has this task. systemName: empty for whichever. NotFound; Conflict when several systems have one of this id.
QFuture<Result<CaseStory>> caseStoryOfTask(cache::Cache& cache, QString task, QString systemName, UtcMs now);
QFuture<Result<cache::Inbox>> inboxOf(cache::Cache& cache, cache::InboxQuestion question);

} // namespace cf::evidence
