#include "app/sandbox/workflow/wf_moves.h"

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostFlows = 1'000;

} // namespace

const Token* Moves::token(const QString& id) const
{
    const auto found = std::ranges::find(m_case.tokens, id, &Token::id);
    return found == m_case.tokens.end() ? nullptr : &*found;
}

Result<void> Moves::begin() { return enter(m_case.model->startWithin({})->id, {}); }

Result<void> Moves::enter(const QString& id, const QString& scope)
{
    if (++m_taken > mostFlows) {
        return fail(ErrorKind::Rejected, u"the process runs in a circle"_s);
    }
    const Node& node = *m_case.model->node(id);
    switch (node.kind) {
    case NodeKind::Start:
    case NodeKind::Boundary: return follow(node, scope);
    case NodeKind::Choice: return choose(node, scope);
    case NodeKind::End: return end(node, scope);
    case NodeKind::Task:
    case NodeKind::Work:
    case NodeKind::EventGateway:
    case NodeKind::Catch:
    case NodeKind::SubProcess: return wait(node, scope);
    }
    return {};
}

/// All flows whose conditions hold; they go their ways side by side.
Result<void> Moves::follow(const Node& node, const QString& scope)
{
    for (const Flow& flow : m_case.model->from(node.id)) {
        CF_TRY(const bool isTaken, holds(flow.condition, m_case.variables));
        if (isTaken) {
            CF_CHECK(enter(flow.to, scope));
        }
    }
    return {};
}

Result<void> Moves::choose(const Node& node, const QString& scope)
{
    const QList<Flow> ways = m_case.model->from(node.id);
    for (const Flow& flow : ways) {
        if (flow.id == node.otherwise) {
            continue;
        }
        CF_TRY(const bool isTaken, holds(flow.condition, m_case.variables));
        if (isTaken) {
            return enter(flow.to, scope);
        }
    }
    const auto otherwise = std::ranges::find(ways, node.otherwise, &Flow::id);
    if (otherwise == ways.end()) {
        return fail(ErrorKind::Rejected, u"No outgoing sequence flow of the exclusive gateway '%1' could be selected"_s.arg(node.id));
    }
    return enter(otherwise->to, scope);
}

Result<void> Moves::wait(const Node& node, const QString& scope)
{
    const Token made{m_name("execution"), node.id, scope, m_at};
    m_case.tokens.append(made);
    noted(node.id, "entered");
    if (node.kind == NodeKind::Task) {
        Task task;
        task.id = m_name("task");
        task.node = node.id;
        task.name = node.name;
        task.formKey = node.formKey;
        task.execution = made.id;
        CF_TRY(task.groups, groupsOf(node.groups, m_case.variables));
        task.users = node.users;
        task.created = m_at;
        if (!node.due.isEmpty()) {
            CF_TRY(task.due, instantOf(node.due, m_case.variables));
        }
        m_case.tasks.append(task);
    }
    CF_CHECK(arm(node, made.id));
    return node.kind == NodeKind::SubProcess ? enter(m_case.model->startWithin(node.id)->id, made.id) : Result<void>();
}

/// Of an activity the timers at its boundary, of a gateway those that it waits for.
Result<void> Moves::arm(const Node& node, const QString& token)
{
    QList<Node> events = m_case.model->attachedTo(node.id);
    if (node.kind == NodeKind::Catch) {
        events.append(node);
    }
    if (node.kind == NodeKind::EventGateway) {
        for (const Flow& flow : m_case.model->from(node.id)) {
            events.append(*m_case.model->node(flow.to));
        }
    }
    for (const Node& event : events) {
        if (!event.date.isEmpty()) {
            CF_TRY(const UtcMs due, instantOf(event.date, m_case.variables));
            m_case.timers.append({event.id, token, due});
        } else if (!event.duration.isEmpty()) {
            CF_TRY(const UtcMs length, lengthOf(event.duration, m_case.variables));
            m_case.timers.append({event.id, token, m_at + length});
        }
    }
    return {};
}

Result<void> Moves::leave(const QString& id)
{
    const Token left = *token(id);
    m_case.tokens.removeIf([&](const Token& one) { return one.id == id; });
    m_case.timers.removeIf([&](const Timer& one) { return one.token == id; });
    return follow(*m_case.model->node(left.node), left.scope);
}

Result<void> Moves::end(const Node& node, const QString& scope)
{
    noted(node.id, "end");
    if (scope.isEmpty()) {
        m_case.ends.append(node.id);
    }
    if (node.isTerminating) {
        for (const Token& one : QList<Token>(m_case.tokens)) {
            if (one.scope == scope) {
                cancel(one.id);
            }
        }
    }
    if (std::ranges::find(m_case.tokens, scope, &Token::scope) != m_case.tokens.end()) {
        return {}; // others are on their way
    }
    if (scope.isEmpty()) {
        m_case.ended = m_at;
        return {};
    }
    return leave(scope);
}

void Moves::cancel(const QString& id)
{
    for (const Token& one : QList<Token>(m_case.tokens)) {
        if (one.scope == id) {
            cancel(one.id);
        }
    }
    for (Task& task : m_case.tasks) {
        if (task.execution == id && task.isOpen()) {
            task.ended = m_at;
            task.deleteReason = u"boundary event"_s;
        }
    }
    m_case.tokens.removeIf([&](const Token& one) { return one.id == id; });
    m_case.timers.removeIf([&](const Timer& one) { return one.token == id; });
}

Result<void> Moves::boundary(const Node& event, const Token& host)
{
    if (event.isInterrupting || event.isError) {
        cancel(host.id);
    }
    return follow(event, host.scope);
}

Result<void> Moves::fire(const Timer& timer)
{
    const Node& event = *m_case.model->node(timer.node);
    const Token host = *token(timer.token);
    m_case.timers.removeIf([&](const Timer& one) { return one.node == timer.node && one.token == timer.token; });
    noted(event.id, "timer");
    if (event.kind == NodeKind::Boundary) {
        return boundary(event, host);
    }
    cancel(host.id); // of several events the first one wins
    return follow(event, host.scope);
}

Result<void> Moves::message(const QString& name, const QString& by)
{
    for (const Token& host : QList<Token>(m_case.tokens)) {
        const Node& node = *m_case.model->node(host.node);
        QStringList awaited{node.id};
        for (const Flow& flow : node.kind == NodeKind::EventGateway ? m_case.model->from(node.id) : QList<Flow>()) {
            awaited.append(flow.to);
        }
        for (const QString& one : awaited) {
            const Node& event = *m_case.model->node(one);
            if (event.kind == NodeKind::Catch && event.message == name) {
                noted(event.id, "message", by);
                cancel(host.id);
                return follow(event, host.scope);
            }
        }
        for (const Node& event : m_case.model->attachedTo(node.id)) {
            if (event.message == name) {
                noted(event.id, "message", by);
                return boundary(event, host);
            }
        }
    }
    return fail(ErrorKind::NotFound, u"No execution waits for the message '%1'"_s.arg(name));
}

Result<void> Moves::finish(const QString& topic, const QString& by, const QString& error)
{
    for (const Token& host : QList<Token>(m_case.tokens)) {
        const Node& node = *m_case.model->node(host.node);
        if (node.kind != NodeKind::Work || node.topic != topic) {
            continue;
        }
        noted(node.id, error.isEmpty() ? "done" : "failed", by);
        if (error.isEmpty()) {
            return leave(host.id);
        }
        for (const Node& event : m_case.model->attachedTo(node.id)) {
            if (event.isError) {
                return boundary(event, host);
            }
        }
        return fail(ErrorKind::Rejected, u"'%1' has no way for an error"_s.arg(node.id));
    }
    return fail(ErrorKind::NotFound, u"No execution waits for work on '%1'"_s.arg(topic));
}

} // namespace cf::sandbox::workflow
