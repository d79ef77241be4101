#include "models/cache/columns.h"
#include "models/cache/read_record.h"
#include "models/store/packed_text.h"
#include "models/store/sql_function.h"

namespace cf::cache {

Result<std::vector<Repository>> readRepositories(store::Database& database)
{
    // That the state is not PRESENT lets the small index of such sources answer.
    CF_TRY(
        store::Statement * select,
        database.cached(
            "SELECT cfid, kind, name, location, mapping, zone, added, watermark, last_attempt, last_error, "
            "communications, "
            "(SELECT count(*) FROM set_aside a WHERE a.repository = r.pk AND a.resolved IS NULL), "
            "(SELECT count(*) FROM source s WHERE s.repository = r.pk AND s.kind = 'document' AND s.content_state = 'MISSING' AND s.content_state <> 'PRESENT'), "
            "(SELECT count(*) FROM source s WHERE s.repository = r.pk AND s.kind = 'document' AND s.content_state IN ('ALTERED', 'MISMATCH') AND s.content_state <> 'PRESENT'), "
            "connection, count_there, reconciled, "
            "(SELECT count(*) FROM archive_record a WHERE a.repository = r.pk AND a.standing <> 'PRESENT'), check_every, "
            "(SELECT count(*) FROM repository_gap g WHERE g.repository = r.pk AND g.resolved IS NULL) "
            "FROM repository r ORDER BY pk"));
    std::vector<Repository> repositories;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return repositories;
        }
        Repository r;
        r.id = RepositoryId(select->text(0));
        r.kind = enumAt(*select, 1, RepositoryKind::Folder);
        r.name = select->text(2);
        r.location = select->text(3);
        r.mapping = select->text(4);
        r.zone = select->text(5);
        r.added = select->integer(6);
        r.watermark = select->optionalInteger(7);
        r.lastAttempt = select->optionalInteger(8);
        r.lastError = select->text(9);
        r.communications = select->integer(10);
        r.setAside = select->integer(11);
        r.missing = select->integer(12);
        r.altered = select->integer(13);
        r.connection = connectionFrom(select->text(14)).value_or(Connection());
        r.countThere = select->optionalInteger(15);
        r.reconciled = select->optionalInteger(16);
        r.notShown = select->integer(17);
        r.checkEvery = int(select->integer(18));
        r.gaps = select->integer(19);
        repositories.push_back(std::move(r));
    }
}

Result<std::vector<SetAside>> readSetAside(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT a.native_id, a.position, a.reason, a.raw, a.first_seen, a.last_seen FROM set_aside "
                           "a JOIN repository r ON "
                           "r.pk = a.repository WHERE r.cfid = ?1 AND a.resolved IS NULL ORDER BY a.native_id, a.pk"));
    select->bind(1, repository.value());
    std::vector<SetAside> found;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        found.push_back({repository, select->text(0), select->text(1), select->text(2), select->text(3),
                         select->integer(4), select->integer(5)});
    }
}

Result<std::vector<RepositoryGap>> readGaps(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT g.failure, g.subject, g.detail, g.expected, g.found, g.first_seen, g.last_seen FROM "
                           "repository_gap g JOIN repository r ON r.pk = g.repository WHERE r.cfid = ?1 AND "
                           "g.resolved IS NULL ORDER BY g.first_seen, g.pk"));
    select->bind(1, repository.value());
    std::vector<RepositoryGap> gaps;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return gaps;
        }
        gaps.push_back({repository, enumAt(*select, 0, Failure::Partial), select->text(1), select->text(2),
                        select->optionalInteger(3), select->optionalInteger(4), select->integer(5), select->integer(6)});
    }
}

Result<std::vector<PastRun>> readRuns(store::Database& database, const RepositoryId& repository, UtcMs since)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT n.started, n.ended, n.watermark, n.seen, n.applied, n.failure, n.detail FROM repository_run n JOIN repository r "
                           "ON r.pk = n.repository WHERE r.cfid = ?1 AND n.ended >= coalesce((SELECT max(b.ended) FROM repository_run b "
                           "WHERE b.repository = r.pk AND b.ended <= ?2), 0) ORDER BY n.ended, n.pk"));
    select->bind(1, repository.value()).bind(2, since);
    std::vector<PastRun> runs;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return runs;
        }
        PastRun run{select->integer(0), select->integer(1), select->optionalInteger(2), select->integer(3), select->integer(4), {}, select->text(6)};
        if (!select->text(5).isEmpty()) {
            run.failure = enumAt(*select, 5, Failure::Partial);
        }
        runs.push_back(std::move(run));
    }
}

Result<Scope> readScope(store::Database& database)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT cfid, name, watermark, run_started IS NOT NULL, (SELECT count(*) FROM repository_gap g "
                           "WHERE g.repository = r.pk AND g.resolved IS NULL) FROM repository r ORDER BY pk"));
    Scope scope;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return scope;
        }
        scope.entries.push_back(
            {RepositoryId(select->text(0)), select->text(1), select->optionalInteger(2), select->integer(3) != 0, select->integer(4)});
    }
}

Result<qint64> readRevision(store::Database& database) { return database.integer(u"SELECT value FROM revision"); }

Result<QByteArray> comparableDump(store::Database& database)
{
    // Named by what identifies them, never by row; without times of knowing, which differ from run to run.
    static constexpr const char* queries[] = {
        "SELECT c.cfid, c.native_key, hex(f.fingerprint), f.first_state, f.first_grade, f.first_reason, "
        "f.content_state, f.text_state "
        "FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL ORDER BY 1",
        "SELECT c.cfid, e.cfid, l.customer, l.recipient, l.channel, l.cfid, e.code, e.household, l.state, l.reason, l.grade, "
        "l.delivered_utc FROM leg l JOIN envelope e ON e.pk = l.envelope JOIN communication c ON c.pk = l.communication "
        "WHERE l.known_to IS NULL ORDER BY 1, 2, 3, 4, 5, 6",
        // The number of a leg depends on what was learnt first.
        "SELECT c.cfid, (SELECT n.cfid || ' ' || l.customer || ' ' || l.recipient || ' ' || l.channel FROM leg l JOIN envelope n ON n.pk = l.envelope "
        "WHERE l.communication = e.communication AND l.number = e.leg LIMIT 1) AS party, e.cfid, e.reported_code, e.state, e.grade, e.reason, "
        "e.source, e.at_utc, e.at_text FROM delivery_event e JOIN communication c ON c.pk = e.communication ORDER BY 1, 2, 3, 4, 8, 9, 10",
        "SELECT c.cfid, r.position, r.cfid, s.native_id, r.format, r.queue, r.page_from FROM rendition r JOIN source s ON s.pk = r.source "
        "JOIN communication c ON c.pk = r.communication WHERE r.known_to IS NULL ORDER BY 1, 2",
        // What a rendition says of its metadata is what is looked at; the source's own counts without one.
        "SELECT s.native_id, s.kind, s.token, coalesce((SELECT group_concat(r.metadata_token) FROM rendition r WHERE r.source = s.pk AND "
        "r.known_to IS NULL), s.metadata_token), s.bytes, hex(s.sha256), hex(s.observed_sha256), s.content_state FROM source s ORDER BY 1, 2",
        "SELECT hex(sha256), state, reason, mime, pages, unpacked(body) FROM content_text ORDER BY 1",
        "SELECT s.native_id, e.kind, hex(e.sha256) FROM custody_event e JOIN source s ON s.pk = e.source ORDER BY 1, "
        "2, 3",
        "SELECT c.cfid, v.cfid, u.approved_by FROM template_usage u JOIN communication c ON c.pk = u.communication "
        "JOIN template_version v ON "
        "v.pk = u.template_version WHERE u.known_to IS NULL ORDER BY 1, 2",
        "SELECT c.cfid, a.position, a.name, a.value FROM attribute a JOIN communication c ON c.pk = a.communication "
        "WHERE a.known_to IS NULL "
        "ORDER BY 1, 2",
        "SELECT c.cfid, r.kind, r.target FROM relation r JOIN communication c ON c.pk = r.communication WHERE "
        "r.known_to IS NULL ORDER BY 1, 2, 3",
        "SELECT native_id, position, reason FROM set_aside WHERE resolved IS NULL ORDER BY 1, 2",
        "SELECT c.cfid, d.words FROM index_document d JOIN communication c ON c.pk = d.communication ORDER BY 1",
        "SELECT w.native_id, w.standing, f.body FROM workspace w JOIN workspace_fact f ON f.workspace = w.pk AND f.known_to IS NULL ORDER BY 1",
        "SELECT w.native_id, l.native_id FROM workspace w JOIN workspace_link l ON l.workspace = w.pk AND l.known_to IS NULL ORDER BY 1, 2",
        "SELECT r.name, v.field FROM field_coverage v JOIN repository r ON r.pk = v.repository ORDER BY 1, 2",
    };
    if (!database.prepare(u"SELECT unpacked('')")) { // else a kept statement uses it
        CF_CHECK(store::addFunction(database, "unpacked", 1, [&database](store::SqlCall& call) {
            if (const auto text = store::unpacked(database, call.utf8(0).toByteArray())) {
                call.returnUtf8(*text);
            }
        }));
    }
    QByteArray dump;
    for (const char* sql : queries) {
        dump += '#';
        dump += sql;
        dump += '\n';
        CF_TRY(store::Statement * select, database.cached(sql));
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            for (int i = 0; i < select->columns(); ++i) {
                dump += select->text(i).toUtf8().replace('\n', "\\n");
                dump += i + 1 < select->columns() ? '\t' : '\n';
            }
        }
    }
    return dump;
}

} // namespace cf::cache
