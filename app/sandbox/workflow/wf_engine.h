// Runs cases of process definitions: what people do, what is done elsewhere, timers and messages. Everything happens at a time that is
// handed in, so that a year can be played in a moment; nothing happens between two calls. What fails leaves a case as it was.
//
// The two service tasks of the processes are done by programs outside: the case waits at them until somebody says that the work is done or
// that it failed. Source: BPMN 2.0, 13 (execution semantics); protocol page for Workflow Service, B.1 and B.4.
#pragma once

#include "app/sandbox/workflow/wf_model.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace cf::sandbox::workflow {

struct Comment {
    QString id, task, author, message; ///< task: ""; of the case
    UtcMs at = 0;
};

struct Task {
    QString id, node, name, formKey, execution;
    QStringList groups, users;      ///< who may claim it
    QString assignee, owner, delegation; ///< delegation: "pending", "resolved"; "": never
    int priority = 50;
    UtcMs created = 0, claimed = 0, due = 0, ended = 0; ///< 0: not
    QString outcome, deleteReason;
    Variables local;
    bool isOpen() const { return ended == 0; }
};

/// What the engine itself did, or was told.
struct Step {
    QString node, kind; ///< "entered", "timer", "message", "done", "failed", "end"
    QString by;         ///< whose word it was; "": the engine's own
    UtcMs at = 0;
};

/// Where a case stands.
struct Token {
    QString id, node, scope; ///< scope: the token of the subprocess; "": none
    UtcMs since = 0;
};

struct Timer {
    QString node, token; ///< token: of the activity or gateway that it belongs to
    UtcMs due = 0;
};

struct Case {
    QString id, name, businessKey, startedBy, deleteReason;
    const Model* model = nullptr;
    UtcMs started = 0, ended = 0; ///< ended: 0: not yet
    UtcMs changed = 0;            ///< when anything of it did
    QStringList ends;             ///< end events reached, in their order
    bool isSuspended = false;
    Variables variables;
    QList<Comment> comments;
    QList<Task> tasks; ///< in the order they were made
    QList<Token> tokens;
    QList<Timer> timers;
    QList<Step> steps;
    bool isOpen() const { return ended == 0; }
};

struct CaseOrder {
    QString name, businessKey, by;
    Variables variables;
};

/// One thread. NotFound: there is no such case or task, or it is over. Conflict: somebody else was earlier, or it is suspended. Rejected:
/// it cannot be done so.
class Engine
{
public:
    explicit Engine(quint64 seed)
        : m_seed(seed)
    {}

    /// The next version of what the process is called.
    Result<const Model*> deploy(const QByteArray& bpmn, UtcMs at);
    const std::vector<std::unique_ptr<Model>>& models() const { return m_models; }
    const Model* model(const QString& id) const;
    const Model* latest(const QString& key) const;

    const std::deque<Case>& cases() const { return m_cases; }
    const Case* find(const QString& id) const; ///< ended ones as well
    /// Open or ended, and whose it is; nulls: there is none.
    std::pair<const Case*, const Task*> task(const QString& id) const;

    Result<const Case*> start(const Model& model, const CaseOrder& order, UtcMs at);
    Result<void> claim(const QString& task, const QString& user, UtcMs at); ///< "": it is given back
    Result<void> delegate(const QString& task, const QString& by, const QString& user, UtcMs at);
    Result<void> resolve(const QString& task, UtcMs at);
    Result<void> complete(const QString& task, const QString& by, const QString& outcome, const Variables& variables, UtcMs at, const Variables& local = {});
    Result<void> setCandidates(const QString& task, const QStringList& groups, const QStringList& users, UtcMs at);
    /// To the one who waits for it. NotFound: nobody in the case does.
    Result<void> tell(const QString& caseId, const QString& message, const QString& by, const Variables& variables, UtcMs at);
    /// Work of a topic is done; with an error it failed. NotFound: the case does not wait for it.
    Result<void> finish(const QString& caseId, const QString& topic, const QString& by, const QString& error, const Variables& variables, UtcMs at);
    Result<QString> comment(const QString& caseId, const QString& task, const QString& author, const QString& message, UtcMs at);
    Result<void> suspend(const QString& caseId, bool isSuspended, UtcMs at);
    Result<void> remove(const QString& caseId, const QString& reason, UtcMs at);
    /// Timers that are due, the earliest first, each at its own time.
    void settle(UtcMs now);
    void settle(const QString& caseId, UtcMs now); ///< of one case alone

private:
    template <class Change>
    Result<void> change(const QString& caseId, UtcMs at, Change change);
    template <class Change>
    Result<void> changeTask(const QString& task, UtcMs at, Change change);
    bool fireNext(Case& one, UtcMs now);
    QString idOf(const char* kind);
    void index(const Case& one);

    quint64 m_seed, m_given = 0;
    std::vector<std::unique_ptr<Model>> m_models;
    std::deque<Case> m_cases;
    QHash<QString, size_t> m_byId, m_byTask;
};

} // namespace cf::sandbox::workflow
