#include "models/cache/read_workspace.h"

#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/workspace_body.h"

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

/// The first column of all rows.
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

Result<void> readPast(store::Database& database, qint64 workspace, KnownWorkspace& known)
{
    CF_TRY(store::Statement * past, database.cached("SELECT known_from, known_to, body FROM workspace_fact WHERE workspace = ?1 ORDER BY known_from, pk"));
    past->bind(1, workspace);
    for (;;) {
        CF_TRY(const bool row, past->step());
        if (!row) {
            break;
        }
        known.history.push_back({past->integer(0), past->optionalInteger(1), workspaceFrom(past->utf8(2).toByteArray())});
        known.history.back().workspace.nativeId = known.workspace.nativeId;
    }
    if (!known.history.empty()) {
        known.workspace = known.history.back().workspace;
    }
    CF_TRY(store::Statement * standings, database.cached("SELECT standing, at, basis FROM workspace_standing WHERE workspace = ?1 ORDER BY pk"));
    standings->bind(1, workspace);
    for (;;) {
        CF_TRY(const bool row, standings->step());
        if (!row) {
            return {};
        }
        known.standings.push_back({enumAt(*standings, 0, RecordStanding::Present), standings->integer(1), standings->text(2)});
    }
}

Result<KnownWorkspace> readRow(store::Database& database, qint64 workspace)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, p.name, p.watermark, w.native_id, w.token, w.standing, w.known_from FROM workspace w "
                                                      "JOIN repository p ON p.pk = w.repository WHERE w.pk = ?1"));
    select->bind(1, workspace);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, u"no such workspace"_s);
    }
    KnownWorkspace known;
    known.repository = RepositoryId(select->text(0));
    known.repositoryName = select->text(1);
    known.watermark = select->optionalInteger(2);
    known.workspace.nativeId = select->text(3);
    const QString token = select->text(4);
    known.standing = enumAt(*select, 5, RecordStanding::Present);
    known.knownFrom = select->integer(6);
    select->reset();
    CF_CHECK(readPast(database, workspace, known));
    known.workspace.token = token;
    return known;
}

Result<KnownWorkspace> only(store::Database& database, const std::vector<qint64>& rows)
{
    if (rows.size() == 1) {
        return readRow(database, rows.front());
    }
    QStringList ids;
    for (const qint64 row : rows) {
        CF_TRY(const KnownWorkspace one, readRow(database, row));
        ids << one.workspace.nativeId;
    }
    return rows.empty() ? Result<KnownWorkspace>(fail(ErrorKind::NotFound, u"no such workspace"_s)) : fail(ErrorKind::Conflict, ids.join(u", "_s));
}

} // namespace

Result<std::vector<WorkspaceLine>> listWorkspaces(store::Database& database, const std::vector<BusinessKind>& kinds, const QStringList& words)
{
    QStringList where{u"f.known_to IS NULL"_s}, codes;
    for (const BusinessKind kind : kinds) {
        codes << u'\'' + QString(codeOf(kind)) + u'\'';
    }
    if (!codes.isEmpty()) {
        where << u"f.kind IN (%1)"_s.arg(codes.join(u", "_s));
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        where << u"instr(f.words, ?%1) > 0"_s.arg(i + 1);
    }
    CF_TRY(store::Statement select, database.prepare(u"SELECT p.cfid, p.name, w.native_id, f.type, f.name, f.object_id, f.customer, f.status, f.kind, f.renewal, w.standing "
                                                     u"FROM workspace_fact f JOIN workspace w ON w.pk = f.workspace JOIN repository p ON p.pk = w.repository "
                                                     u"WHERE %1 ORDER BY f.kind, f.name, w.native_id"_s.arg(where.join(u" AND "_s))));
    for (qsizetype i = 0; i < words.size(); ++i) {
        select.bind(int(i) + 1, words[i]);
    }
    std::vector<WorkspaceLine> lines;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return lines;
        }
        WorkspaceLine line{RepositoryId(select.text(0)), select.text(1), select.text(2), select.text(3), select.text(4), select.text(5), select.text(6), select.text(7)};
        line.kind = businessKindNamed(select.text(8)).value_or(BusinessKind::Other);
        const QDate renewal = QDate::fromString(select.text(9), Qt::ISODate);
        line.renewal = renewal.isValid() ? std::optional(renewal) : std::nullopt;
        line.standing = enumAt(select, 10, RecordStanding::Present);
        lines.push_back(std::move(line));
    }
}

Result<KnownWorkspace> readWorkspace(store::Database& database, const QString& idOrObject)
{
    const QString key = identifierKey(idOrObject);
    CF_TRY(store::Statement * byId, database.cached("SELECT pk FROM workspace WHERE workspace_key = ?1 AND ?1 <> '' ORDER BY pk"));
    byId->bind(1, key);
    CF_TRY(std::vector<qint64> rows, rowsOf(*byId));
    if (rows.empty()) {
        CF_TRY(store::Statement * byObject, database.cached("SELECT DISTINCT workspace FROM workspace_fact WHERE object_key = ?1 AND object_key <> '' AND known_to IS NULL"));
        byObject->bind(1, key);
        CF_TRY(rows, rowsOf(*byObject));
    }
    return only(database, rows);
}

Result<KnownWorkspace> readWorkspace(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT w.pk FROM workspace w JOIN repository p ON p.pk = w.repository WHERE p.cfid = ?1 AND w.native_id = ?2"));
    select->bind(1, repository.value()).bind(2, nativeId);
    CF_TRY(const std::vector<qint64> rows, rowsOf(*select));
    return only(database, rows);
}

Result<std::vector<RecordWorkspace>> workspacesOf(store::Database& database, const CommunicationId& communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT w.pk, 1 FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                           "JOIN workspace w ON w.repository = f.repository AND w.workspace_key = f.workspace_key WHERE c.cfid = ?1 AND f.workspace_key <> '' "
                           "UNION ALL SELECT w.pk, 0 FROM communication c JOIN archive_record a ON a.communication = c.pk JOIN workspace_link l ON "
                           "l.native_id = a.native_id AND l.known_to IS NULL JOIN workspace w ON w.pk = l.workspace AND w.repository = a.repository WHERE c.cfid = ?1"));
    select->bind(1, communication.value());
    std::vector<std::pair<qint64, bool>> rows;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        rows.emplace_back(select->integer(0), select->integer(1) != 0);
    }
    std::vector<RecordWorkspace> all;
    for (const auto& [row, isFiledHere] : rows) {
        CF_TRY(KnownWorkspace known, readRow(database, row));
        all.push_back({std::move(known), isFiledHere});
    }
    return all;
}

Result<bool> keepsWorkspaces(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM workspace w JOIN repository p ON p.pk = w.repository WHERE p.cfid = ?1 LIMIT 1"));
    select->bind(1, repository.value());
    CF_TRY(const bool row, select->step());
    select->reset();
    return row;
}

Result<std::vector<KnownWorkspace>> workspacesAbout(store::Database& database, BusinessKind kind, const QString& customerKey, const QString& objectKey)
{
    std::vector<KnownWorkspace> all;
    if (customerKey.isEmpty() && objectKey.isEmpty()) {
        return all;
    }
    CF_TRY(store::Statement * select, database.cached(objectKey.isEmpty() ? "SELECT DISTINCT workspace FROM workspace_fact WHERE customer_key = ?1 AND customer_key <> '' AND kind = ?2"
                                                                          : "SELECT DISTINCT workspace FROM workspace_fact WHERE object_key = ?1 AND object_key <> '' AND kind = ?2"));
    select->bind(1, objectKey.isEmpty() ? customerKey : objectKey).bind(2, codeOf(kind));
    CF_TRY(const std::vector<qint64> rows, rowsOf(*select));
    for (const qint64 row : rows) {
        CF_TRY(KnownWorkspace known, readRow(database, row));
        if (customerKey.isEmpty() || objectKey.isEmpty() || identifierKey(known.workspace.customer) == customerKey) {
            all.push_back(std::move(known));
        }
    }
    return all;
}

Result<WorkspaceCount> countWorkspaces(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT count(*), (SELECT count(*) FROM workspace_link l JOIN workspace x ON x.pk = l.workspace WHERE x.repository = p.pk "
                                                      "AND l.known_to IS NULL) FROM repository p LEFT JOIN workspace w ON w.repository = p.pk AND w.standing = 'PRESENT' "
                                                      "WHERE p.cfid = ?1 AND w.pk IS NOT NULL"));
    select->bind(1, repository.value());
    CF_TRY(const bool row, select->step());
    const WorkspaceCount count = row ? WorkspaceCount{select->integer(0), select->integer(1)} : WorkspaceCount();
    select->reset();
    return count;
}

} // namespace cf::cache
