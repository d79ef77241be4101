#include "app/sandbox/workflow/wf_engine.h"

#include "app/sandbox/workflow/wf_moves.h"

#include <QUuid>

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

const QUuid idSpace(u"7d2bb1b0-5a0c-4d0f-9a40-6f2f2f0f7a11"_s);

Task* taskIn(Case& one, const QString& id)
{
    const auto found = std::ranges::find(one.tasks, id, &Task::id);
    return found == one.tasks.end() ? nullptr : &*found;
}

tl::unexpected<Error> noTask(const QString& id) { return fail(ErrorKind::NotFound, u"Could not find a task with id '%1'."_s.arg(id)); }
tl::unexpected<Error> noCase(const QString& id) { return fail(ErrorKind::NotFound, u"Could not find a process instance with id '%1'."_s.arg(id)); }

} // namespace

QString Engine::idOf(const char* kind)
{
    return QUuid::createUuidV5(idSpace, u"%1/%2/%3"_s.arg(m_seed).arg(QLatin1StringView(kind)).arg(++m_given)).toString(QUuid::WithoutBraces);
}

Result<const Model*> Engine::deploy(const QByteArray& bpmn, UtcMs at)
{
    CF_TRY(Model made, readModel(bpmn));
    const Model* const before = latest(made.key);
    made.version = before == nullptr ? 1 : before->version + 1;
    made.id = u"%1:%2:%3"_s.arg(made.key).arg(made.version).arg(idOf("model"));
    made.deployed = at;
    m_models.push_back(std::make_unique<Model>(std::move(made)));
    return m_models.back().get();
}

const Model* Engine::model(const QString& id) const
{
    const auto found = std::ranges::find_if(m_models, [&](const auto& one) { return one->id == id; });
    return found == m_models.end() ? nullptr : found->get();
}

const Model* Engine::latest(const QString& key) const
{
    const Model* found = nullptr;
    for (const auto& one : m_models) {
        found = one->key == key ? one.get() : found;
    }
    return found;
}

const Case* Engine::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_cases[*found];
}

std::pair<const Case*, const Task*> Engine::task(const QString& id) const
{
    const auto found = m_byTask.constFind(id);
    if (found == m_byTask.constEnd()) {
        return {};
    }
    const Case& one = m_cases[*found];
    return {&one, &*std::ranges::find(one.tasks, id, &Task::id)};
}

void Engine::index(const Case& one)
{
    const size_t place = m_byId[one.id];
    for (const Task& task : one.tasks) {
        m_byTask.insert(task.id, place);
    }
}

Result<const Case*> Engine::start(const Model& model, const CaseOrder& order, UtcMs at)
{
    Case made;
    made.id = idOf("case");
    made.model = &model;
    made.name = order.name;
    made.businessKey = order.businessKey;
    made.startedBy = order.by;
    made.started = made.changed = at;
    made.variables = order.variables;
    CF_CHECK(Moves(made, at, [this](const char* kind) { return idOf(kind); }).begin());
    m_cases.push_back(std::move(made));
    m_byId.insert(m_cases.back().id, m_cases.size() - 1);
    index(m_cases.back());
    return &m_cases.back();
}

/// On a copy, which takes the place of the case when nothing failed.
template <class Change>
Result<void> Engine::change(const QString& caseId, UtcMs at, Change change)
{
    const auto found = m_byId.constFind(caseId);
    if (found == m_byId.constEnd() || !m_cases[*found].isOpen()) {
        return noCase(caseId);
    }
    Case draft = m_cases[*found];
    Moves moves(draft, at, [this](const char* kind) { return idOf(kind); });
    CF_CHECK(change(draft, moves));
    draft.changed = at;
    m_cases[*found] = std::move(draft);
    index(m_cases[*found]);
    return {};
}

template <class Change>
Result<void> Engine::changeTask(const QString& id, UtcMs at, Change change)
{
    const auto found = m_byTask.constFind(id);
    if (found == m_byTask.constEnd()) {
        return noTask(id);
    }
    return this->change(m_cases[*found].id, at, [&](Case& draft, Moves& moves) -> Result<void> {
        Task& task = *taskIn(draft, id);
        if (!task.isOpen()) {
            return noTask(id);
        }
        if (draft.isSuspended) {
            return fail(ErrorKind::Conflict, u"Cannot execute the operation: the task '%1' is suspended"_s.arg(id));
        }
        return change(draft, task, moves);
    }).map_error([&](const Error& error) { return error.detail.startsWith(u"Could not find a process") ? noTask(id).value() : error; });
}

Result<void> Engine::claim(const QString& id, const QString& user, UtcMs at)
{
    return changeTask(id, at, [&](Case&, Task& task, Moves&) -> Result<void> {
        if (!user.isEmpty() && !task.assignee.isEmpty() && task.assignee != user) {
            return fail(ErrorKind::Conflict, u"Task '%1' is already claimed by someone else."_s.arg(id));
        }
        task.assignee = user;
        task.claimed = user.isEmpty() ? 0 : at;
        return {};
    });
}

Result<void> Engine::delegate(const QString& id, const QString& by, const QString& user, UtcMs at)
{
    return changeTask(id, at, [&](Case&, Task& task, Moves&) -> Result<void> {
        if (user.isEmpty()) {
            return fail(ErrorKind::Rejected, u"An assignee is required when delegating a task."_s);
        }
        task.owner = !task.owner.isEmpty() ? task.owner : !task.assignee.isEmpty() ? task.assignee : by;
        task.assignee = user;
        task.delegation = u"pending"_s;
        return {};
    });
}

Result<void> Engine::resolve(const QString& id, UtcMs at)
{
    return changeTask(id, at, [&](Case&, Task& task, Moves&) -> Result<void> {
        if (task.delegation != u"pending") {
            return fail(ErrorKind::Rejected, u"The task '%1' was not delegated."_s.arg(id));
        }
        task.assignee = task.owner;
        task.delegation = u"resolved"_s;
        return {};
    });
}

Result<void> Engine::complete(const QString& id, const QString& by, const QString& outcome, const Variables& variables, UtcMs at, const Variables& local)
{
    return changeTask(id, at, [&](Case& draft, Task& task, Moves& moves) -> Result<void> {
        for (const Variable& one : variables) {
            put(draft.variables, one);
        }
        for (const Variable& one : local) {
            put(task.local, one);
        }
        task.assignee = task.assignee.isEmpty() ? by : task.assignee;
        task.ended = at;
        task.outcome = outcome;
        if (task.delegation == u"pending") {
            task.delegation = u"resolved"_s;
        }
        return moves.leave(QString(task.execution));
    });
}

Result<void> Engine::setCandidates(const QString& id, const QStringList& groups, const QStringList& users, UtcMs at)
{
    return changeTask(id, at, [&](Case&, Task& task, Moves&) -> Result<void> {
        task.groups = groups;
        task.users = users;
        return {};
    });
}

Result<void> Engine::tell(const QString& caseId, const QString& message, const QString& by, const Variables& variables, UtcMs at)
{
    return change(caseId, at, [&](Case& draft, Moves& moves) -> Result<void> {
        if (draft.isSuspended) {
            return fail(ErrorKind::Conflict, u"The process instance '%1' is suspended"_s.arg(caseId));
        }
        for (const Variable& one : variables) {
            put(draft.variables, one);
        }
        return moves.message(message, by);
    });
}

Result<void> Engine::finish(const QString& caseId, const QString& topic, const QString& by, const QString& error, const Variables& variables, UtcMs at)
{
    return change(caseId, at, [&](Case& draft, Moves& moves) -> Result<void> {
        if (draft.isSuspended) {
            return fail(ErrorKind::Conflict, u"The process instance '%1' is suspended"_s.arg(caseId));
        }
        for (const Variable& one : variables) {
            put(draft.variables, one);
        }
        return moves.finish(topic, by, error);
    });
}

Result<QString> Engine::comment(const QString& caseId, const QString& task, const QString& author, const QString& message, UtcMs at)
{
    const auto found = m_byId.constFind(caseId); // ended ones can be spoken of as well
    if (found == m_byId.constEnd()) {
        return noCase(caseId);
    }
    Case& one = m_cases[*found];
    one.comments.append({idOf("comment"), task, author, message, at});
    one.changed = at;
    return one.comments.last().id;
}

Result<void> Engine::suspend(const QString& caseId, bool isSuspended, UtcMs at)
{
    return change(caseId, at, [&](Case& draft, Moves&) -> Result<void> {
        if (draft.isSuspended == isSuspended) {
            return fail(ErrorKind::Conflict, u"Process instance with id '%1' is already %2."_s.arg(caseId, isSuspended ? u"suspended"_s : u"active"_s));
        }
        draft.isSuspended = isSuspended;
        return {};
    });
}

Result<void> Engine::remove(const QString& caseId, const QString& reason, UtcMs at)
{
    return change(caseId, at, [&](Case& draft, Moves&) -> Result<void> {
        draft.ended = at;
        draft.deleteReason = reason;
        draft.tokens.clear();
        draft.timers.clear();
        for (Task& task : draft.tasks) {
            if (task.isOpen()) {
                task.ended = at;
                task.deleteReason = reason;
            }
        }
        return {};
    });
}

bool Engine::fireNext(Case& one, UtcMs now)
{
    const auto next = std::ranges::min_element(one.timers, {}, &Timer::due);
    if (next == one.timers.end() || next->due > now || one.isSuspended || !one.isOpen()) {
        return false;
    }
    const Timer timer = *next;
    const UtcMs at = std::max(timer.due, one.started);
    const auto fired = change(one.id, at, [&](Case&, Moves& moves) { return moves.fire(timer); });
    if (!fired) { // it stays where it is, as an engine's job without retries
        one.timers.removeIf([&](const Timer& other) { return other.node == timer.node && other.token == timer.token; });
    }
    return true;
}

void Engine::settle(const QString& caseId, UtcMs now)
{
    const auto found = m_byId.constFind(caseId);
    while (found != m_byId.constEnd() && fireNext(m_cases[*found], now)) {
    }
}

void Engine::settle(UtcMs now)
{
    for (Case& one : m_cases) {
        while (fireNext(one, now)) {
        }
    }
}

} // namespace cf::sandbox::workflow
