// What a person may do with a task of a case, in how many ways it may end, and what that comes to as commands. Pure: the window and the command
// line offer and refuse the same. Source: docs/tasks.md, protocol page B.4, the processes in resources/bpmn.
#pragma once

#include "models/domain/connection.h"
#include "models/domain/intent.h"
#include "models/domain/role.h"

namespace cf {

/// What the system knows the signed-in person as: the setting "actor", else the account. Empty: nobody is known.
QString actorOf(const Connection& connection);
/// Whose tasks that person may claim: the setting "groups", parted by commas.
QStringList groupsOf(const Connection& connection);
bool isSamePerson(const QString& one, const QString& other); ///< neither empty; systems disagree about capitals

/// One way in which a task may end.
struct TaskOutcome {
    QString code;                        ///< "approved"; stable
    std::vector<CaseVariable> variables; ///< by which the process goes on
    bool isRefusal = false;
    friend bool operator==(const TaskOutcome&, const TaskOutcome&) = default;
};
/// By its form, else by its step. A task of an unknown kind ends in one way, "done", and sets nothing.
std::vector<TaskOutcome> outcomesOf(const WorkflowTask& task);

enum class TaskAct { Claim, Release, Complete, Delegate, Comment };
QLatin1StringView codeOf(TaskAct act); ///< "claim", "release", …; stable
std::optional<TaskAct> taskActNamed(QStringView code);
std::vector<TaskAct> allTaskActs();

/// Why something may not be done.
enum class TaskBar {
    Over,           ///< the task is
    CaseOver,
    Suspended,      ///< the case is
    NoActor,        ///< nobody knows as whom it would be done
    UnderWay,       ///< a command about it is in the outbox already
    AlreadyYours,
    ClaimedByOther,
    NotYours,       ///< only who has it does that
    Delegated,      ///< to be given back first
    OwnRequest,     ///< whoever asked for it, or decided it, does not approve it
    NoOutcome,      ///< it does not end in that way, or nobody said how
    NoPerson,       ///< to whom? Or: to oneself
    NoWords,        ///< a comment without any
    ExceptionOpen   ///< the letter failed, and the outcome of that has not been recorded: it is not sent again
};
/// "over", "own-request", …; stable.
QLatin1StringView codeOf(TaskBar bar);

struct TaskAsk {
    TaskAct act = TaskAct::Claim;
    QString outcome; ///< code, of Complete
    QString to;      ///< of Delegate
    QString words;   ///< a comment; of Complete it may be empty
    friend bool operator==(const TaskAsk&, const TaskAsk&) = default;
};

/// underWay: what the outbox has about this case, in whatever state.
std::optional<TaskBar> barOf(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const QString& actor, const std::vector<Intent>& underWay);
/// Who asked for what this task approves, or decided it; empty: it approves nothing, or nobody knows.
QString approvedFor(const WorkflowCase& of, const WorkflowTask& task);
/// What somebody needs who does it: those that approve have rights of their own.
Right rightOf(const WorkflowTask& task);
/// It lets the letter of a reissue be sent again: an authorisation that holds, an approval.
bool letsSendAgain(const TaskAsk& ask, const WorkflowTask& task);
/// The same of what was asked for.
bool letsSendAgain(const Deed& deed);
/// The task that a command is about; empty: none.
QString taskOf(const Deed& deed);
/// The latest command about a task that is not over: on its way, or done and not seen yet; null: there is none.
const Intent* underWayAbout(const std::vector<Intent>& intents, const QString& task);

struct TaskPlace {
    RepositoryId system;
    QString actor;
    CommunicationId about; ///< what the case is about; empty: nothing that is known here
    bool isAway = false;   ///< nobody reaches the system now: what is asked is kept as a draft
    bool isResendClosed = false; ///< what the case is about may not be sent again
};
struct PlannedTask {
    Plan plan;
    std::vector<Intent> intents;
    friend bool operator==(const PlannedTask&, const PlannedTask&) = default;
};
/// Rejected where barOf() says so, its detail the code of the bar. One that nobody has is claimed before it is completed. The subject of the
/// commands is the case: those about one case leave in their order. They leave when the time to think again is over.
Result<PlannedTask> plannedTask(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const TaskPlace& place,
                                const std::vector<Intent>& underWay, UtcMs now);
/// Who had the task when it was asked for, of Plan::request; empty: nobody.
QString assigneeBefore(const QByteArray& request);

/// A person may take it back so long.
inline constexpr UtcMs taskThoughtsMs = 15'000;

} // namespace cf
