#include "models/cache/write_repository.h"

#include "models/cache/columns.h"

namespace cf::cache {

Result<qint64> repositoryRow(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM repository WHERE cfid = ?1"));
    select->bind(1, repository.value());
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("no repository %1").arg(repository.value()));
    }
    const qint64 pk = select->integer(0);
    select->reset();
    return pk;
}

Result<void> addRepository(store::Database& database, const Repository& repository)
{
    CF_TRY(store::Statement * taken, database.cached("SELECT 1 FROM repository WHERE name = ?1 OR cfid = ?2"));
    taken->bind(1, repository.name).bind(2, repository.id.value());
    CF_TRY(const bool exists, taken->step());
    taken->reset();
    if (exists) {
        return fail(ErrorKind::Conflict, QStringLiteral("a repository of this name exists"));
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO repository (cfid, kind, name, location, mapping, zone, added, connection, check_every) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    insert->bind(1, repository.id.value())
        .bind(2, code(repository.kind))
        .bind(3, repository.name)
        .bind(4, repository.location);
    insert->bind(5, repository.mapping).bind(6, repository.zone).bind(7, repository.added);
    insert->bind(8, connectionText(repository.connection)).bind(9, repository.checkEvery);
    return insert->run();
}

Result<void> changeRepository(store::Database& database, const Repository& repository)
{
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository SET location = ?2, mapping = ?3, zone = ?4, connection = ?5, check_every = ?6 WHERE cfid = ?1"));
    update->bind(1, repository.id.value()).bind(2, repository.location).bind(3, repository.mapping).bind(4, repository.zone);
    update->bind(5, connectionText(repository.connection)).bind(6, repository.checkEvery);
    CF_CHECK(update->run());
    return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("no such repository"));
}

Result<void> noteRun(store::Database& database, const RepositoryId& repository, const PastRun& run)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO repository_run (repository, started, ended, watermark, seen, applied, failure, detail) "
                           "SELECT pk, ?2, ?3, watermark, ?4, ?5, ?6, ?7 FROM repository WHERE cfid = ?1"));
    insert->bind(1, repository.value()).bind(2, run.started).bind(3, run.ended).bind(4, run.seen).bind(5, run.applied);
    insert->bind(6, run.failure ? code(*run.failure) : QLatin1StringView()).bind(7, run.detail);
    CF_CHECK(insert->run());
    constexpr qint64 kept = qint64(30) * 24 * 3600 * 1000;
    CF_TRY(store::Statement * drop, database.cached("DELETE FROM repository_run WHERE repository = (SELECT pk FROM repository WHERE cfid = ?1) AND ended < ?2"));
    drop->bind(1, repository.value()).bind(2, run.ended - kept);
    return drop->run();
}

Result<RunState> readRunState(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT cursor, run_started FROM repository WHERE cfid = ?1"));
    select->bind(1, repository.value());
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such repository"));
    }
    RunState state{select->text(0), select->optionalInteger(1)};
    select->reset();
    return state;
}

Result<void> writeRunState(store::Database& database, const RepositoryId& repository, const RunState& run)
{
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository SET cursor = ?2, run_started = ?3 WHERE cfid = ?1"));
    update->bind(1, repository.value()).bind(2, run.cursor).bind(3, run.started);
    return update->run();
}

Result<void> noteComplete(store::Database& database, const RepositoryId& repository, const QString& cursor, UtcMs started,
                          UtcMs now)
{
    CF_TRY(
        store::Statement * update,
        database.cached(
            "UPDATE repository SET cursor = ?4, run_started = NULL, watermark = ?2, last_attempt = ?3, last_error = '' "
            "WHERE cfid = ?1"));
    update->bind(1, repository.value()).bind(2, started).bind(3, now).bind(4, cursor);
    return update->run();
}

Result<void> noteAttempt(store::Database& database, const RepositoryId& repository, UtcMs now, const QString& error)
{
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository SET last_attempt = ?2, last_error = ?3 WHERE cfid = ?1"));
    update->bind(1, repository.value()).bind(2, now).bind(3, error);
    return update->run();
}

Result<void> addCoverage(store::Database& database, const RepositoryId& repository, const QStringList& fields)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    for (const QString& field : fields) {
        CF_TRY(store::Statement * insert,
               database.cached("INSERT OR IGNORE INTO field_coverage (repository, field) VALUES (?1, ?2)"));
        insert->bind(1, row).bind(2, field);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> putAside(store::Database& database, const SetAside& what)
{
    CF_TRY(const qint64 row, repositoryRow(database, what.repository));
    CF_TRY(
        store::Statement * insert,
        database.cached(
            "INSERT INTO set_aside (repository, native_id, position, reason, raw, first_seen, last_seen) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (repository, native_id, position) WHERE resolved IS NULL "
            "DO UPDATE SET reason = excluded.reason, raw = excluded.raw, last_seen = excluded.last_seen"));
    insert->bind(1, row).bind(2, what.nativeId).bind(3, what.position).bind(4, what.reason).bind(5, what.raw);
    insert->bind(6, what.firstSeen).bind(7, what.lastSeen);
    return insert->run();
}

Result<void> resolveAside(store::Database& database, const RepositoryId& repository, const QString& nativeId,
                          UtcMs before)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    CF_TRY(store::Statement * update,
           database.cached("UPDATE set_aside SET resolved = ?3 WHERE repository = ?1 AND native_id = ?2 "
                           "AND resolved IS NULL AND last_seen < ?3"));
    update->bind(1, row).bind(2, nativeId).bind(3, before);
    return update->run();
}

Result<void> putGap(store::Database& database, const RepositoryGap& gap)
{
    CF_TRY(const qint64 repository, repositoryRow(database, gap.repository));
    CF_TRY(store::Statement * put,
           database.cached("INSERT INTO repository_gap (repository, failure, subject, detail, expected, found, "
                           "first_seen, last_seen) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (repository, "
                           "failure, subject) WHERE resolved IS NULL DO UPDATE SET detail = excluded.detail, expected = "
                           "excluded.expected, found = excluded.found, last_seen = excluded.last_seen"));
    put->bind(1, repository).bind(2, code(gap.failure)).bind(3, gap.subject).bind(4, gap.detail);
    put->bind(5, gap.expected).bind(6, gap.found).bind(7, gap.firstSeen).bind(8, gap.lastSeen);
    return put->run();
}

Result<void> closeGap(store::Database& database, const RepositoryGap& gap, UtcMs now)
{
    CF_TRY(const qint64 repository, repositoryRow(database, gap.repository));
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository_gap SET resolved = ?4 WHERE repository = ?1 AND failure = ?2 AND "
                           "subject = ?3 AND resolved IS NULL"));
    update->bind(1, repository).bind(2, code(gap.failure)).bind(3, gap.subject).bind(4, now);
    return update->run();
}

Result<void> noteReconciled(store::Database& database, const RepositoryId& repository, qint64 there, UtcMs at)
{
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository SET count_there = ?2, reconciled = ?3 WHERE cfid = ?1"));
    update->bind(1, repository.value()).bind(2, there).bind(3, at);
    return update->run();
}

Result<void> bumpRevision(store::Database& database)
{
    return database.execute(u"UPDATE revision SET value = value + 1");
}

} // namespace cf::cache
