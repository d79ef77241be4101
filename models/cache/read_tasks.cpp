#include "models/cache/read_tasks.h"

#include "models/base/text.h"
#include "models/cache/case_body.h"
#include "models/store/sql_function.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr char from[] = " FROM workflow_task t JOIN workflow_case c ON c.pk = t.of_case JOIN repository p ON p.pk = c.repository "
                        "JOIN workflow_case_fact f ON f.of_case = c.pk AND f.known_to IS NULL ";
constexpr char shown[] = "t.is_open = 1 AND c.is_open = 1 AND c.standing = 'PRESENT' AND NOT json_extract(f.body, '$.suspended')";
constexpr char groupsOfTask[] = "(SELECT group_concat(g.name, ', ') FROM workflow_task_group g WHERE g.task = t.pk)";
/// What is looked through for words.
constexpr char searched[] =
    "t.name || ' ' || t.step || ' ' || t.native_id || ' ' || t.assignee || ' ' || coalesce((SELECT group_concat(g.name, ' ') FROM workflow_task_group g WHERE "
    "g.task = t.pk), '') || ' ' || c.native_id || ' ' || c.reference || ' ' || c.definition || ' ' || p.name || ' ' || coalesce(json_extract(f.body, "
    "'$.name'), '') || ' ' || coalesce(json_extract(f.body, '$.definitionName'), '') || ' ' || coalesce((SELECT group_concat(json_extract(v.value, "
    "'$.value'), ' ') FROM json_each(f.body, '$.variables') v), '')";

/// Conditions with the values they take, in their order.
class Conditions
{
public:
    QString bound(const QString& value)
    {
        m_values << value;
        return u"?%1"_s.arg(m_values.size());
    }
    void bindAll(store::Statement& select) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            select.bind(int(i) + 1, m_values[i]);
        }
    }

private:
    QStringList m_values;
};

QString none(const QStringList& any) { return any.isEmpty() ? u"0"_s : u"("_s + any.join(u" OR "_s) + u')'; }

QString isMine(Conditions& conditions, const std::vector<TaskPerson>& people)
{
    QStringList any;
    for (const TaskPerson& one : people) {
        if (!one.actor.isEmpty()) {
            any << u"(p.cfid = %1 AND t.assignee = %2 COLLATE NOCASE)"_s.arg(conditions.bound(one.system.value()), conditions.bound(one.actor));
        }
    }
    return none(any);
}

QString isOfGroups(Conditions& conditions, const std::vector<TaskPerson>& people)
{
    QStringList any;
    for (const TaskPerson& one : people) {
        QStringList names;
        for (const QString& group : one.groups) {
            names << conditions.bound(group);
        }
        if (!names.isEmpty()) {
            any << u"(p.cfid = %1 AND EXISTS (SELECT 1 FROM workflow_task_group g WHERE g.task = t.pk AND g.name IN (%2)))"_s.arg(
                conditions.bound(one.system.value()), names.join(u", "_s));
        }
    }
    return u"(t.assignee = '' AND "_s + none(any) + u')';
}

QString orderOf(TaskOrder order)
{
    switch (order) {
    case TaskOrder::Due: return u"t.due"_s;
    case TaskOrder::Created: return u"t.created"_s;
    case TaskOrder::Task: return u"tasks_folded(t.name)"_s;
    case TaskOrder::Case: return u"tasks_folded(coalesce(nullif(json_extract(f.body, '$.name'), ''), nullif(c.reference, ''), c.native_id))"_s;
    case TaskOrder::Assignee: return u"nullif(tasks_folded(t.assignee), '')"_s;
    case TaskOrder::Groups: return u"tasks_folded("_s + QLatin1StringView(groupsOfTask) + u')';
    case TaskOrder::System: return u"tasks_folded(p.name)"_s;
    }
    return u"t.due"_s;
}

Result<void> knowFolding(store::Database& database)
{
    // Adding it once more would make the connection prepare all its kept statements again.
    if (!database.prepare(u"SELECT tasks_folded('')")) {
        CF_CHECK(store::addFunction(database, "tasks_folded", 1, [](store::SqlCall& call) { call.returnUtf8(fold(QString::fromUtf8(call.utf8(0))).toUtf8()); }));
    }
    return {};
}

Result<CaseSubject> communicationNamed(store::Database& database, const QString& reference)
{
    CaseSubject subject{reference, {}, {}};
    const QString key = identifierKey(reference);
    if (key.isEmpty()) {
        return subject;
    }
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid, f.title FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE "
                                                      "f.document_key = ?1 AND f.known_to IS NULL ORDER BY c.pk LIMIT 2"));
    select->bind(1, key);
    int found = 0;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        ++found;
        subject.about = found == 1 ? CommunicationId(select->text(0)) : CommunicationId();
        subject.title = select->text(1);
    }
    return subject;
}

Result<std::vector<InboxLine>> linesOf(store::Database& database, store::Statement& select)
{
    std::vector<InboxLine> lines;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        const QString task = select.text(5);
        const WorkflowCase of = caseFrom(select.utf8(6).toByteArray());
        const auto found = std::ranges::find(of.tasks, task, &WorkflowTask::nativeId);
        InboxLine line{RepositoryId(select.text(0)), select.text(1), select.text(2), select.text(3), of.name, of.definitionName.isEmpty() ? select.text(4) : of.definitionName, {}, {}, {}, {}};
        if (found != of.tasks.end()) {
            line.task = *found;
        } else {
            line.task.nativeId = task;
        }
        CF_TRY(const CaseSubject subject, subjectOf(database, of));
        line.aboutRef = subject.reference;
        line.about = subject.about;
        line.aboutTitle = subject.title;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<CaseSubject> subjectOf(store::Database& database, const WorkflowCase& of)
{
    const auto found = std::ranges::find(of.variables, QStringView(u"communicationRef"), &CaseVariable::name);
    return found == of.variables.end() ? Result<CaseSubject>(CaseSubject()) : communicationNamed(database, found->value);
}

Result<Inbox> readInbox(store::Database& database, const InboxQuestion& question)
{
    CF_CHECK(knowFolding(database));
    Inbox inbox;
    Conditions conditions;
    QStringList where{QLatin1StringView(shown)};
    if (!question.system.value().isEmpty()) {
        where << u"p.cfid = "_s + conditions.bound(question.system.value());
    }
    if (!question.text.isEmpty()) {
        where << u"instr(tasks_folded(%1), %2)"_s.arg(QLatin1StringView(searched), conditions.bound(fold(question.text)));
    }
    const QString mine = isMine(conditions, question.people), groups = isOfGroups(conditions, question.people);
    const QString scope = question.scope == TaskScope::Mine ? mine : question.scope == TaskScope::Groups ? groups : u"1"_s;
    const QString overdue = u"coalesce(t.due < %1, 0)"_s.arg(question.now);
    const QString base = QLatin1StringView(from) + u"WHERE "_s + where.join(u" AND "_s);

    CF_TRY(store::Statement count, database.prepare(u"SELECT count(*), coalesce(sum(%1), 0), coalesce(sum(%2), 0), coalesce(sum(%3 AND %4), 0), coalesce(sum(%3), 0)"_s.arg(mine, groups, scope, overdue) + base));
    conditions.bindAll(count);
    CF_CHECK(count.step());
    inbox.counts = {count.integer(1), count.integer(2), count.integer(0), count.integer(3), count.integer(0)};
    inbox.total = question.isOverdue ? inbox.counts.overdue : count.integer(4);

    if (where.size() > 1) { // of all that are there
        CF_TRY(store::Statement whole, database.prepare(u"SELECT count(*)"_s + QLatin1StringView(from) + u"WHERE "_s + QLatin1StringView(shown)));
        CF_CHECK(whole.step());
        inbox.counts.whole = whole.integer(0);
    }

    const QString order = orderOf(question.order), direction = question.isDescending ? u" DESC"_s : QString();
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT p.cfid, p.name, c.native_id, c.reference, c.definition, t.native_id, f.body"_s + base + u" AND "_s + scope
                            + (question.isOverdue ? u" AND "_s + overdue : QString())
                            + u" ORDER BY %1 IS NULL, %1%2, t.due IS NULL, t.due, t.created, t.pk LIMIT %3 OFFSET %4"_s.arg(order, direction).arg(std::max(0, question.most)).arg(std::max<qint64>(0, question.offset))));
    conditions.bindAll(select);
    CF_TRY(inbox.lines, linesOf(database, select));

    CF_TRY(store::Statement * names, database.cached("SELECT DISTINCT g.name FROM workflow_task_group g JOIN workflow_task t ON t.pk = g.task WHERE t.is_open = 1 ORDER BY g.name"));
    for (;;) {
        CF_TRY(const bool row, names->step());
        if (!row) {
            return inbox;
        }
        inbox.groups << names->text(0);
    }
}

Result<TaskPlaceKnown> findTask(store::Database& database, const QString& nativeId, const QString& systemName)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, c.native_id, p.name FROM workflow_task t JOIN workflow_case c ON c.pk = t.of_case JOIN repository p ON "
                                                      "p.pk = c.repository WHERE t.native_id = ?1 AND (?2 = '' OR p.name = ?2 COLLATE NOCASE) ORDER BY p.pk LIMIT 9"));
    select->bind(1, nativeId).bind(2, systemName.isNull() ? u""_s : systemName);
    std::vector<TaskPlaceKnown> found;
    QStringList names;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        found.push_back({RepositoryId(select->text(0)), select->text(1)});
        names << select->text(2);
    }
    if (found.size() > 1) {
        return fail(ErrorKind::Conflict, names.join(u", "_s));
    }
    return found.empty() ? Result<TaskPlaceKnown>(fail(ErrorKind::NotFound, u"no such task"_s)) : found.front();
}

} // namespace cf::cache
