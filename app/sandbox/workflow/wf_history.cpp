// What was, and which tasks a query names. Source: protocol page for Workflow Service, B.1.
#include "app/sandbox/workflow/wf_site.h"

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

/// '%' stands for any text.
bool isLike(const QString& value, const QString& pattern)
{
    const QStringList parts = pattern.split(u'%');
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype found = value.indexOf(parts[i], at);
        if (found < 0 || (i == 0 && found != 0)) {
            return false;
        }
        at = found + parts[i].size();
    }
    return parts.constLast().isEmpty() || value.endsWith(parts.constLast());
}

/// The parameters that a query has, one after the other; what it has not fits.
class Test
{
public:
    explicit Test(const Visit& visit)
        : m_visit(visit)
    {}
    Test& is(const char* name, const QString& value) { return fit(name, [&](const QString& asked) { return asked == value; }); }
    Test& user(const char* name, const QString& mail) { return fit(name, [&](const QString& asked) { return m_visit.userNamed(asked) == mail; }); }
    Test& like(const char* name, const QString& value)
    {
        return fit(name, [&](const QString& asked) { return isLike(value, asked); });
    }
    Test& flag(const char* name, bool value)
    {
        return fit(name, [&](const QString& asked) { return (asked.toLower() == u"true") == value; });
    }
    Test& among(const char* name, const QString& value)
    {
        return fit(name, [&](const QString& asked) { return asked.split(u',').contains(value); });
    }
    Test& time(const char* on, const char* before, const char* after, UtcMs value)
    {
        fit(on, [&](const QString& asked) { return value != 0 && instantIn(asked) == value; });
        fit(before, [&](const QString& asked) { return value != 0 && value < instantIn(asked).value_or(0); });
        return fit(after, [&](const QString& asked) { return value != 0 && value > instantIn(asked).value_or(INT64_MAX); });
    }
    template <class Check>
    Test& fit(const char* name, Check check)
    {
        const QString* const asked = firstOf(m_visit.request.query, QString::fromLatin1(name));
        m_isFit = m_isFit && (asked == nullptr || check(*asked));
        return *this;
    }
    bool isFit() const { return m_isFit; }

private:
    const Visit& m_visit;
    bool m_isFit = true;
};

bool hasGroup(const Task& task, const QString& groups)
{
    const QStringList asked = groups.split(u',');
    return task.assignee.isEmpty() && std::any_of(asked.begin(), asked.end(), [&](const QString& one) { return task.groups.contains(one); });
}

bool isCandidate(const Visit& visit, const Task& task, const QString& name)
{
    const Person* const who = personNamed(visit.userNamed(name));
    return who != nullptr && (who->isOf(task.groups) || task.users.contains(who->mail));
}

bool isOfCase(Test& test, const Case& one)
{
    return test.is("processInstanceId", one.id)
        .is("processInstanceIdWithChildren", one.id)
        .is("processDefinitionId", one.model->id)
        .is("processDefinitionKey", one.model->key)
        .like("processDefinitionKeyLike", one.model->key)
        .is("processDefinitionName", one.model->name)
        .like("processDefinitionNameLike", one.model->name)
        .isFit();
}

QJsonObject historicCase(const Visit& visit, const Case& one)
{
    QJsonObject made{{u"id"_s, one.id},
                     {u"name"_s, one.name},
                     {u"businessKey"_s, one.businessKey},
                     {u"processDefinitionId"_s, one.model->id},
                     {u"processDefinitionName"_s, one.model->name},
                     {u"startTime"_s, visit.date(one.started, one.id)},
                     {u"endTime"_s, visit.date(one.ended, one.id + u'e')},
                     {u"durationInMillis"_s, one.isOpen() ? QJsonValue() : QJsonValue(one.ended - one.started)},
                     {u"startUserId"_s, visit.user(one.startedBy)},
                     {u"startActivityId"_s, u"start"_s},
                     {u"endActivityId"_s, one.ends.isEmpty() || one.isOpen() ? QJsonValue() : QJsonValue(one.ends.constLast())},
                     {u"deleteReason"_s, one.deleteReason.isEmpty() ? QJsonValue() : QJsonValue(one.deleteReason)},
                     {u"superProcessInstanceId"_s, QJsonValue()},
                     {u"tenantId"_s, u"northgate"_s},
                     {u"subscriptionId"_s, u"northgate-correspondence"_s}};
    if (visit.flag(u"includeProcessVariables")) {
        made.insert(u"variables"_s, visit.told(one.variables, u"global"_s, one.id));
    }
    if (visit.flag(u"includeProcessComments")) {
        QJsonArray comments;
        for (const Comment& comment : one.comments) {
            comments.append(commentJson(visit, one, comment));
        }
        made.insert(u"comments"_s, comments);
    }
    return made;
}

/// As it is known: histories may be written later than what happened.
std::optional<Case> known(const Visit& visit, const Case& one)
{
    const UtcMs until = visit.now - visit.site.modes.historyLag;
    if (visit.site.modes.historyLag == 0) {
        return one;
    }
    if (one.started > until) {
        return std::nullopt;
    }
    Case before = one;
    before.ended = one.ended > until ? 0 : one.ended;
    before.tasks.removeIf([&](const Task& task) { return task.created > until; });
    before.comments.removeIf([&](const Comment& comment) { return comment.at > until; });
    for (Task& task : before.tasks) {
        if (task.ended > until) {
            task.ended = 0;
            task.outcome.clear();
        }
    }
    return before;
}

bool isWantedCase(const Visit& visit, const Case& one)
{
    const auto isInvolved = [&](const QString& name) {
        const QString mail = visit.userNamed(name);
        return one.startedBy == mail || std::any_of(one.tasks.begin(), one.tasks.end(), [&](const Task& task) { return task.assignee == mail || task.owner == mail; });
    };
    Test test(visit);
    test.is("processInstanceName", one.name).like("processInstanceNameLike", one.name).is("businessKey", one.businessKey).like("businessKeyLike", one.businessKey);
    test.is("processDefinitionVersion", QString::number(one.model->version)).flag("finished", !one.isOpen()).user("startedBy", one.startedBy);
    test.fit("processInstanceNameLikeIgnoreCase", [&](const QString& asked) { return isLike(one.name.toLower(), asked.toLower()); });
    test.fit("involvedUser", isInvolved).is("superProcessInstanceId", {}).is("callbackId", {}).is("callbackType", {});
    test.time("startedOn", "startedBefore", "startedAfter", one.started).time("finishedOn", "finishedBefore", "finishedAfter", one.ended);
    test.time("dueOn", "dueBefore", "dueAfter", 0);
    return isOfCase(test, one);
}

QString listName(const Visit& visit, const QString& path)
{
    if (visit.site.modes.embedded == u"path") {
        return path;
    }
    QString camel;
    for (const QString& part : path.split(u'-')) {
        camel += camel.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    return camel;
}

} // namespace

bool isWanted(const Visit& visit, const Case& one, const Task& task, bool isHistory)
{
    Test test(visit);
    test.fit("candidateUser", [&](const QString& name) { return task.assignee.isEmpty() && isCandidate(visit, task, name); });
    test.fit("candidateGroup", [&](const QString& name) { return hasGroup(task, name); }).fit("candidateGroups", [&](const QString& names) { return hasGroup(task, names); });
    test.fit("candidateOrAssigned", [&](const QString& name) { return task.assignee == visit.userNamed(name) || (task.assignee.isEmpty() && isCandidate(visit, task, name)); });
    test.fit("withoutDueDate", [&](const QString& asked) { return asked.toLower() != u"true" || task.due == 0; }).is("executionId", task.execution);
    if (isHistory) {
        test.is("taskId", task.id).is("taskDefinitionKey", task.node).among("taskDefinitionKeys", task.node).is("taskName", task.name).like("taskNameLike", task.name);
        test.user("taskAssignee", task.assignee).like("taskAssigneeLike", task.assignee).user("taskOwner", task.owner).like("taskOwnerLike", task.owner);
        test.fit("taskInvolvedUser", [&](const QString& name) { return task.assignee == visit.userNamed(name) || task.owner == visit.userNamed(name); });
        test.is("taskPriority", QString::number(task.priority)).flag("finished", !task.isOpen()).flag("processFinished", !one.isOpen()).is("taskDeleteReason", task.deleteReason);
        test.is("processBusinessKey", one.businessKey).like("processBusinessKeyLike", one.businessKey).is("parentTaskId", {}).is("taskDescription", {}).is("taskCategory", {});
        test.time("dueDate", "dueDateBefore", "dueDateAfter", task.due).time("taskCompletedOn", "taskCompletedBefore", "taskCompletedAfter", task.ended);
        test.time("taskCreatedOn", "taskCreatedBefore", "taskCreatedAfter", task.created);
        return isOfCase(test, one);
    }
    test.is("name", task.name).like("nameLike", task.name).is("description", {}).is("category", {}).is("priority", QString::number(task.priority));
    test.fit("minimumPriority", [&](const QString& asked) { return task.priority >= asked.toInt(); }).fit("maximumPriority", [&](const QString& asked) { return task.priority <= asked.toInt(); });
    test.user("assignee", task.assignee).like("assigneeLike", task.assignee).user("owner", task.owner).like("ownerLike", task.owner).flag("unassigned", task.assignee.isEmpty());
    test.is("delegationState", task.delegation).flag("active", !one.isSuspended).is("processInstanceBusinessKey", one.businessKey).like("processInstanceBusinessKeyLike", one.businessKey);
    test.fit("involvedUser", [&](const QString& name) { return task.assignee == visit.userNamed(name) || task.owner == visit.userNamed(name) || isCandidate(visit, task, name); });
    test.time("createdOn", "createdBefore", "createdAfter", task.created).time("dueOn", "dueBefore", "dueAfter", task.due);
    return isOfCase(test, one);
}

HttpResponse history(Visit& visit)
{
    const QString room = visit.path.value(0);
    if (visit.request.method != "GET") {
        return visit.failed(405, u"Request method is not supported"_s);
    }
    std::deque<Case> all;
    for (const Case& one : visit.site.engine.cases()) {
        if (auto before = known(visit, one)) {
            all.push_back(*std::move(before));
        }
    }
    if (room == u"historic-process-instances") {
        QList<const Case*> cases;
        for (const Case& one : all) {
            if (visit.path.size() == 2 && one.id == visit.path[1]) {
                return json(200, historicCase(visit, one));
            }
            if (isWantedCase(visit, one)) {
                cases.append(&one);
            }
        }
        if (visit.path.size() > 1) {
            return visit.failed(404, u"Could not find a process instance with id '%1'."_s.arg(visit.path[1]));
        }
        const auto refusal = sorted(visit, cases, true);
        return refusal ? *refusal : visit.page(cases.size(), listName(visit, room), [&](qsizetype at) { return historicCase(visit, *cases[at]); });
    }
    if (room != u"historic-task-instances" || visit.path.size() > 1) {
        return visit.failed(404, room);
    }
    QList<TaskRow> rows;
    for (const Case& one : all) {
        for (const Task& task : one.tasks) {
            if (isWanted(visit, one, task, true)) {
                rows.append({&one, &task});
            }
        }
    }
    const auto refusal = sorted(visit, rows, true);
    return refusal ? *refusal : visit.page(rows.size(), listName(visit, room), [&](qsizetype at) { return taskJson(visit, *rows[at].first, *rows[at].second, true); });
}

} // namespace cf::sandbox::workflow
