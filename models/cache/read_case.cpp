#include "models/cache/read_case.h"

#include "models/cache/case_body.h"
#include "models/cache/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

Result<std::vector<qint64>> rowsOf(store::Statement& select)
{
    std::vector<qint64> rows;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return rows;
        }
        rows.push_back(select.integer(0));
    }
}

Result<void> readPast(store::Database& database, qint64 of, KnownCase& known)
{
    CF_TRY(store::Statement * past, database.cached("SELECT known_from, known_to, body FROM workflow_case_fact WHERE of_case = ?1 ORDER BY known_from, pk"));
    past->bind(1, of);
    for (;;) {
        CF_TRY(const bool row, past->step());
        if (!row) {
            break;
        }
        known.history.push_back({past->integer(0), past->optionalInteger(1), caseFrom(past->utf8(2).toByteArray())});
        known.history.back().what.nativeId = known.what.nativeId;
    }
    if (!known.history.empty()) {
        known.what = known.history.back().what;
    }
    CF_TRY(store::Statement * standings, database.cached("SELECT standing, at, basis FROM workflow_case_standing WHERE of_case = ?1 ORDER BY pk"));
    standings->bind(1, of);
    for (;;) {
        CF_TRY(const bool row, standings->step());
        if (!row) {
            return {};
        }
        known.standings.push_back({enumAt(*standings, 0, RecordStanding::Present), standings->integer(1), standings->text(2)});
    }
}

Result<KnownCase> readRow(store::Database& database, qint64 of)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, p.name, p.watermark, c.native_id, c.token, c.standing, c.known_from FROM workflow_case c "
                                                      "JOIN repository p ON p.pk = c.repository WHERE c.pk = ?1"));
    select->bind(1, of);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, u"no such case"_s);
    }
    KnownCase known;
    known.repository = RepositoryId(select->text(0));
    known.repositoryName = select->text(1);
    known.watermark = select->optionalInteger(2);
    known.what.nativeId = select->text(3);
    const QString token = select->text(4);
    known.standing = enumAt(*select, 5, RecordStanding::Present);
    known.knownFrom = select->integer(6);
    select->reset();
    CF_CHECK(readPast(database, of, known));
    known.what.token = token;
    return known;
}

} // namespace

Result<KnownCase> readCase(store::Database& database, const QString& idOrReference)
{
    for (const char* sql : {"SELECT pk FROM workflow_case WHERE native_id = ?1 ORDER BY pk", "SELECT pk FROM workflow_case WHERE reference = ?1 AND reference <> '' ORDER BY pk"}) {
        CF_TRY(store::Statement select, database.prepare(QString::fromLatin1(sql)));
        select.bind(1, idOrReference);
        CF_TRY(const std::vector<qint64> rows, rowsOf(select));
        if (rows.size() == 1) {
            return readRow(database, rows.front());
        }
        QStringList ids;
        for (const qint64 row : rows) {
            CF_TRY(const KnownCase one, readRow(database, row));
            ids << one.what.nativeId;
        }
        if (!ids.isEmpty()) {
            return fail(ErrorKind::Conflict, ids.join(u", "_s));
        }
    }
    return fail(ErrorKind::NotFound, u"no such case"_s);
}

Result<KnownCase> readCase(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.pk FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE p.cfid = ?1 AND c.native_id = ?2"));
    select->bind(1, repository.value()).bind(2, nativeId);
    CF_TRY(const std::vector<qint64> rows, rowsOf(*select));
    return rows.empty() ? Result<KnownCase>(fail(ErrorKind::NotFound, u"no such case"_s)) : readRow(database, rows.front());
}

Result<KnownCase> readCase(store::Database& database, const StartedCase& started)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.pk FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE p.cfid = ?1 AND c.reference = ?2 AND c.reference <> '' AND "
                                                      "(?3 = '' OR c.native_id = ?3)"));
    select->bind(1, started.system.value()).bind(2, started.reference).bind(3, started.receipt.isNull() ? u""_s : started.receipt);
    CF_TRY(const std::vector<qint64> rows, rowsOf(*select));
    if (rows.size() > 1) {
        return fail(ErrorKind::Conflict, u"several cases bear "_s + started.reference);
    }
    return rows.empty() ? Result<KnownCase>(fail(ErrorKind::NotFound, u"no such case"_s)) : readRow(database, rows.front());
}

Result<std::optional<KnownCase>> caseIfKnown(store::Database& database, const StartedCase& started)
{
    Result<KnownCase> known = readCase(database, started);
    if (known) {
        return std::optional(*std::move(known));
    }
    const bool isNone = known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Conflict;
    return isNone ? Result<std::optional<KnownCase>>(std::nullopt) : tl::unexpected<Error>(known.error());
}

Result<TaskPage> openTasks(store::Database& database, const TaskQuestion& question, qint64 offset, int most)
{
    QStringList where{u"t.is_open = 1"_s, u"c.is_open = 1"_s, u"c.standing = 'PRESENT'"_s, u"NOT json_extract(f.body, '$.suspended')"_s}, values;
    const auto bound = [&values](const QString& value) {
        values << value;
        return u"?%1"_s.arg(values.size());
    };
    if (!question.repository.value().isEmpty()) {
        where << u"p.cfid = "_s + bound(question.repository.value());
    }
    if (!question.assignee.isEmpty()) {
        where << u"t.assignee = "_s + bound(question.assignee);
    }
    if (question.isUnclaimed || !question.groups.isEmpty()) {
        where << u"t.assignee = ''"_s;
    }
    QStringList groups;
    for (const QString& group : question.groups) {
        groups << bound(group);
    }
    if (!groups.isEmpty()) {
        where << u"EXISTS (SELECT 1 FROM workflow_task_group g WHERE g.task = t.pk AND g.name IN (%1))"_s.arg(groups.join(u", "_s));
    }
    if (question.dueBefore) {
        where << u"t.due < %1"_s.arg(*question.dueBefore);
    }
    const QString from = u" FROM workflow_task t JOIN workflow_case c ON c.pk = t.of_case JOIN repository p ON p.pk = c.repository "
                         u"JOIN workflow_case_fact f ON f.of_case = c.pk AND f.known_to IS NULL WHERE "_s + where.join(u" AND "_s);
    const auto bindAll = [&values](store::Statement& select) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            select.bind(int(i) + 1, values[i]);
        }
    };
    TaskPage page;
    CF_TRY(store::Statement count, database.prepare(u"SELECT count(*)"_s + from));
    bindAll(count);
    CF_TRY(const bool isCounted, count.step());
    page.total = isCounted ? count.integer(0) : 0;
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT p.cfid, p.name, c.native_id, c.reference, c.definition, t.native_id, f.body"_s + from +
                            u" ORDER BY t.due IS NULL, t.due, t.created, t.pk LIMIT %1 OFFSET %2"_s.arg(std::max(0, most)).arg(std::max<qint64>(0, offset))));
    bindAll(select);
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return page;
        }
        const QString task = select.text(5);
        const WorkflowCase of = caseFrom(select.utf8(6).toByteArray());
        const auto found = std::ranges::find(of.tasks, task, &WorkflowTask::nativeId);
        if (found != of.tasks.end()) {
            page.lines.push_back({RepositoryId(select.text(0)), select.text(1), select.text(2), select.text(3), select.text(4), *found});
        }
    }
}

Result<CaseCount> countCases(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT count(*), coalesce(sum(c.is_open), 0), coalesce(sum((SELECT count(*) FROM workflow_task t WHERE t.of_case = c.pk AND t.is_open = 1 "
                           "AND c.is_open = 1)), 0) FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE p.cfid = ?1 AND c.standing = 'PRESENT'"));
    select->bind(1, repository.value());
    CF_TRY(const bool row, select->step());
    const CaseCount count = row ? CaseCount{select->integer(0), select->integer(1), select->integer(2)} : CaseCount();
    select->reset();
    return count;
}

} // namespace cf::cache
