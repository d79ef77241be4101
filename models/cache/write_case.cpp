#include "models/cache/write_case.h"

#include "models/base/text.h"
#include "models/cache/case_body.h"
#include "models/cache/columns.h"

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr qsizetype mostNamed = 200; ///< characters: what is longer is no id

struct Row {
    qint64 pk = 0;
    RecordStanding standing = RecordStanding::Present;
};

Result<std::optional<Row>> rowOf(store::Database& database, qint64 repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk, standing FROM workflow_case WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, repository).bind(2, nativeId);
    CF_TRY(const bool isThere, select->step());
    const auto row = isThere ? std::optional(Row{select->integer(0), enumAt(*select, 1, RecordStanding::Present)}) : std::nullopt;
    select->reset();
    return row;
}

void bindTime(store::Statement& statement, int at, const std::optional<UtcMs>& time) { time ? statement.bind(at, *time) : statement.bind(at, std::nullopt); }

Result<qint64> head(store::Database& database, qint64 repository, const WorkflowCase& what, UtcMs now)
{
    CF_TRY(store::Statement * put,
           database.cached("INSERT INTO workflow_case (repository, native_id, token, standing, reference, definition, is_open, started, ended, known_from) "
                           "VALUES (?1, ?2, ?3, 'PRESENT', ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (repository, native_id) DO UPDATE SET token = ?3, "
                           "standing = 'PRESENT', reference = ?4, definition = ?5, is_open = ?6, started = ?7, ended = ?8 RETURNING pk"));
    put->bind(1, repository).bind(2, what.nativeId).bind(3, what.token).bind(4, what.reference).bind(5, what.definitionKey).bind(6, what.isOpen() ? 1 : 0);
    bindTime(*put, 7, what.started);
    bindTime(*put, 8, what.ended);
    put->bind(9, now);
    CF_TRY(const bool isThere, put->step());
    const qint64 pk = isThere ? put->integer(0) : 0;
    CF_TRY(const bool more, put->step()); // to its end, or nothing is written
    put->reset();
    Q_UNUSED(more);
    return pk;
}

Result<void> noteStandingEvent(store::Database& database, qint64 of, RecordStanding standing, const QString& basis, UtcMs now)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO workflow_case_standing (of_case, standing, at, basis) VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, of).bind(2, code(standing)).bind(3, now).bind(4, basis);
    return insert->run();
}

/// True: it says something else than before.
Result<bool> writeFact(store::Database& database, qint64 of, const WorkflowCase& told, UtcMs now)
{
    const QByteArray body = caseText(told);
    CF_TRY(store::Statement * select, database.cached("SELECT pk, known_from, body FROM workflow_case_fact WHERE of_case = ?1 AND known_to IS NULL"));
    select->bind(1, of);
    CF_TRY(const bool isThere, select->step());
    const qint64 before = isThere ? select->integer(0) : 0, since = isThere ? select->integer(1) : 0;
    const bool isSame = isThere && select->utf8(2) == body;
    select->reset();
    if (isSame) {
        return false;
    }
    if (isThere) { // what was known for no time at all was never known
        CF_TRY(store::Statement * end, database.cached(since == now ? "DELETE FROM workflow_case_fact WHERE pk = ?1"
                                                                     : "UPDATE workflow_case_fact SET known_to = ?2 WHERE pk = ?1"));
        end->bind(1, before);
        if (since != now) {
            end->bind(2, now);
        }
        CF_CHECK(end->run());
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO workflow_case_fact (of_case, known_from, body) VALUES (?1, ?2, ?3)"));
    insert->bind(1, of).bind(2, now).bindUtf8(3, body);
    CF_CHECK(insert->run());
    return true;
}

Result<void> writeTasks(store::Database& database, qint64 of, const std::vector<WorkflowTask>& tasks)
{
    for (const char* sql : {"DELETE FROM workflow_task_group WHERE task IN (SELECT pk FROM workflow_task WHERE of_case = ?1)",
                            "DELETE FROM workflow_task WHERE of_case = ?1"}) {
        CF_TRY(store::Statement * erase, database.cached(sql));
        erase->bind(1, of);
        CF_CHECK(erase->run());
    }
    for (const WorkflowTask& task : tasks) {
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO workflow_task (of_case, native_id, step, name, assignee, is_open, due, created, ended) "
                                                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
        insert->bind(1, of).bind(2, task.nativeId).bind(3, task.key).bind(4, task.name).bind(5, task.assignee).bind(6, task.isOpen() ? 1 : 0);
        bindTime(*insert, 7, task.due);
        bindTime(*insert, 8, task.created);
        bindTime(*insert, 9, task.ended);
        CF_CHECK(insert->run());
        const qint64 pk = database.lastInsertId();
        for (const QString& group : task.groups) {
            CF_TRY(store::Statement * link, database.cached("INSERT OR IGNORE INTO workflow_task_group (task, name) VALUES (?1, ?2)"));
            link->bind(1, pk).bind(2, group);
            CF_CHECK(link->run());
        }
    }
    return {};
}

/// What it names, so that it is found by that: resources/sql/migrations/cache/0016_case_names.sql.
Result<void> writeNames(store::Database& database, qint64 of, const WorkflowCase& what)
{
    CF_TRY(store::Statement * erase, database.cached("DELETE FROM workflow_case_variable WHERE of_case = ?1"));
    erase->bind(1, of);
    CF_CHECK(erase->run());
    const auto put = [&](const QString& name, const QString& value) -> Result<void> {
        const QString key = value.size() <= mostNamed ? identifierKey(value) : QString();
        if (key.isEmpty()) {
            return {};
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT OR IGNORE INTO workflow_case_variable (key, name, of_case) VALUES (?1, ?2, ?3)"));
        insert->bind(1, key).bind(2, name).bind(3, of);
        return insert->run();
    };
    CF_CHECK(put({}, what.reference));
    for (const CaseVariable& one : what.variables) {
        CF_CHECK(put(fold(one.name), one.value));
    }
    return {};
}

} // namespace

Result<bool> writeCase(store::Database& database, const RepositoryId& repository, const WorkflowCase& what, UtcMs now)
{
    CF_TRY(const qint64 in, repositoryRow(database, repository));
    CF_TRY(const auto known, rowOf(database, in, what.nativeId));
    CF_TRY(const qint64 row, head(database, in, what, now));
    const bool isBack = known && known->standing != RecordStanding::Present;
    if (isBack) {
        CF_CHECK(noteStandingEvent(database, row, RecordStanding::Present, u"shown again"_s, now));
    }
    CF_TRY(const bool isOther, writeFact(database, row, what, now));
    if (isOther) {
        CF_CHECK(writeTasks(database, row, what.tasks));
        CF_CHECK(writeNames(database, row, what));
    }
    return isOther || isBack;
}

Result<bool> noteCaseStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId, RecordStanding standing,
                              const QString& basis, UtcMs now)
{
    CF_TRY(const qint64 in, repositoryRow(database, repository));
    CF_TRY(const auto known, rowOf(database, in, nativeId));
    if (!known || known->standing == standing) {
        return false;
    }
    CF_TRY(store::Statement * update, database.cached("UPDATE workflow_case SET standing = ?2 WHERE pk = ?1"));
    update->bind(1, known->pk).bind(2, code(standing));
    CF_CHECK(update->run());
    CF_CHECK(noteStandingEvent(database, known->pk, standing, basis, now));
    return true;
}

} // namespace cf::cache
