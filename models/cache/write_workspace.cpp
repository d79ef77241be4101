#include "models/cache/write_workspace.h"

#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/workspace_body.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

struct Row {
    qint64 pk = 0;
    bool isNew = false;
    RecordStanding standing = RecordStanding::Present;
};

Result<std::optional<Row>> rowOf(store::Database& database, qint64 repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk, standing FROM workspace WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, repository).bind(2, nativeId);
    CF_TRY(const bool isThere, select->step());
    const auto row = isThere ? std::optional(Row{select->integer(0), false, enumAt(*select, 1, RecordStanding::Present)}) : std::nullopt;
    select->reset();
    return row;
}

Result<Row> head(store::Database& database, qint64 repository, const BusinessWorkspace& workspace, UtcMs now)
{
    CF_TRY(const auto known, rowOf(database, repository, workspace.nativeId));
    if (known) {
        CF_TRY(store::Statement * update, database.cached("UPDATE workspace SET token = ?2, standing = 'PRESENT' WHERE pk = ?1"));
        update->bind(1, known->pk).bind(2, workspace.token);
        CF_CHECK(update->run());
        return *known;
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO workspace (repository, native_id, workspace_key, token, standing, known_from) VALUES (?1, ?2, ?3, ?4, 'PRESENT', ?5)"));
    insert->bind(1, repository).bind(2, workspace.nativeId).bind(3, identifierKey(workspace.nativeId)).bind(4, workspace.token).bind(5, now);
    CF_CHECK(insert->run());
    return Row{database.lastInsertId(), true, RecordStanding::Present};
}

Result<void> noteStandingEvent(store::Database& database, qint64 workspace, RecordStanding standing, const QString& basis, UtcMs now)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO workspace_standing (workspace, standing, at, basis) VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, workspace).bind(2, code(standing)).bind(3, now).bind(4, basis);
    return insert->run();
}

/// True: it says something else than before.
Result<bool> writeFact(store::Database& database, qint64 workspace, const BusinessWorkspace& told, UtcMs now)
{
    const QByteArray body = workspaceText(told);
    CF_TRY(store::Statement * select, database.cached("SELECT pk, known_from, body FROM workspace_fact WHERE workspace = ?1 AND known_to IS NULL"));
    select->bind(1, workspace);
    CF_TRY(const bool isThere, select->step());
    const qint64 before = isThere ? select->integer(0) : 0, since = isThere ? select->integer(1) : 0;
    const bool isSame = isThere && select->utf8(2) == body;
    select->reset();
    if (isSame) {
        return false;
    }
    if (isThere) { // what was known for no time at all was never known
        CF_TRY(store::Statement * end, database.cached(since == now ? "DELETE FROM workspace_fact WHERE pk = ?1"
                                                                     : "UPDATE workspace_fact SET known_to = ?2 WHERE pk = ?1"));
        end->bind(1, before);
        if (since != now) {
            end->bind(2, now);
        }
        CF_CHECK(end->run());
    }
    QStringList words{told.name, told.customer, told.status};
    for (const BusinessReference& one : told.references) {
        words << one.id << identifierKey(one.id);
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO workspace_fact (workspace, known_from, valid_from, kind, type, name, words, object_id, object_key, customer, customer_key, "
                           "status, renewal, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"));
    insert->bind(1, workspace).bind(2, now);
    told.modified ? insert->bind(3, told.modified->utc) : insert->bind(3, std::nullopt);
    insert->bind(4, codeOf(told.kind)).bind(5, told.type).bind(6, told.name).bind(7, fold(words.join(u' ')));
    insert->bind(8, told.object()).bind(9, identifierKey(told.object())).bind(10, told.customer).bind(11, identifierKey(told.customer)).bind(12, told.status);
    insert->bind(13, told.renewal ? QDateTime::fromMSecsSinceEpoch(told.renewal->wall, Qt::UTC).date().toString(Qt::ISODate) : QString());
    insert->bindUtf8(14, body);
    CF_CHECK(insert->run());
    return true;
}

Result<void> addCommunications(store::Database& database, qint64 repository, const QString& record, std::vector<CommunicationId>& touched)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid FROM archive_record a JOIN communication c ON c.pk = a.communication "
                                                      "WHERE a.repository = ?1 AND a.native_id = ?2"));
    select->bind(1, repository).bind(2, record);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        touched.emplace_back(select->text(0));
    }
    select->reset();
    return {};
}

Result<void> writeLinks(store::Database& database, qint64 repository, qint64 workspace, const QStringList& linked, UtcMs now, std::vector<CommunicationId>& touched)
{
    QSet<QString> wanted(linked.begin(), linked.end()), gone;
    CF_TRY(store::Statement * select, database.cached("SELECT native_id FROM workspace_link WHERE workspace = ?1 AND known_to IS NULL"));
    select->bind(1, workspace);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        const QString id = select->text(0);
        if (!wanted.remove(id)) {
            gone.insert(id);
        }
    }
    for (const QString& id : std::as_const(gone)) {
        CF_TRY(store::Statement * end, database.cached("UPDATE workspace_link SET known_to = ?3 WHERE workspace = ?1 AND native_id = ?2 AND known_to IS NULL"));
        end->bind(1, workspace).bind(2, id).bind(3, now);
        CF_CHECK(end->run());
        CF_CHECK(addCommunications(database, repository, id, touched));
    }
    for (const QString& id : std::as_const(wanted)) {
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO workspace_link (workspace, native_id, known_from) VALUES (?1, ?2, ?3) "
                                                          "ON CONFLICT DO UPDATE SET known_to = NULL"));
        insert->bind(1, workspace).bind(2, id).bind(3, now);
        CF_CHECK(insert->run());
        CF_CHECK(addCommunications(database, repository, id, touched));
    }
    return {};
}

/// Of the repository, filed nowhere.
Result<void> addUnfiled(store::Database& database, qint64 repository, std::vector<CommunicationId>& touched)
{
    CF_TRY(store::Statement * first, database.cached("SELECT count(*) FROM (SELECT 1 FROM workspace WHERE repository = ?1 LIMIT 2)"));
    first->bind(1, repository);
    CF_TRY(const bool isCounted, first->step());
    const bool isFirst = isCounted && first->integer(0) == 1;
    first->reset();
    if (!isFirst) {
        return {};
    }
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid FROM communication_fact f JOIN communication c ON c.pk = f.communication "
                                                      "WHERE f.repository = ?1 AND f.known_to IS NULL AND f.workspace_key = ''"));
    select->bind(1, repository);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        touched.emplace_back(select->text(0));
    }
}

} // namespace

Result<WorkspaceWritten> writeWorkspace(store::Database& database, const RepositoryId& repository, const BusinessWorkspace& workspace, UtcMs now)
{
    WorkspaceWritten written;
    CF_TRY(const qint64 of, repositoryRow(database, repository));
    CF_TRY(const Row row, head(database, of, workspace, now));
    if (row.isNew) {
        CF_CHECK(addUnfiled(database, of, written.touched));
    } else if (row.standing != RecordStanding::Present) {
        CF_CHECK(noteStandingEvent(database, row.pk, RecordStanding::Present, u"shown again"_s, now));
    }
    CF_TRY(const bool isOther, writeFact(database, row.pk, workspace, now));
    CF_CHECK(writeLinks(database, of, row.pk, workspace.linked, now, written.touched));
    written.isNews = row.isNew || isOther || row.standing != RecordStanding::Present;
    return written;
}

Result<bool> noteWorkspaceStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId, RecordStanding standing,
                                   const QString& basis, UtcMs now)
{
    CF_TRY(const qint64 of, repositoryRow(database, repository));
    CF_TRY(const auto known, rowOf(database, of, nativeId));
    if (!known || known->standing == standing) {
        return false;
    }
    CF_TRY(store::Statement * update, database.cached("UPDATE workspace SET standing = ?2 WHERE pk = ?1"));
    update->bind(1, known->pk).bind(2, code(standing));
    CF_CHECK(update->run());
    CF_CHECK(noteStandingEvent(database, known->pk, standing, basis, now));
    return true;
}

} // namespace cf::cache
