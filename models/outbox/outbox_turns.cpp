// Whose turn it is, and what became of an attempt: for the one that carries commands out.
#include "models/outbox/outbox_rows.h"

#include <QJsonDocument>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

/// Of its subject nothing accepted before it is open, what it follows is done, and its plan is not paused. What left already is looked for
/// whatever is before it. Where nobody can sign in it is nobody's turn.
constexpr char turn[] =
    "NOT EXISTS (SELECT 1 FROM held_system h WHERE h.system = c.system) AND (c.state = 'UNKNOWN' OR p.paused = 0 AND NOT EXISTS (SELECT 1 FROM command e WHERE e.system = c.system AND e.subject = c.subject AND e.pk < c.pk AND e.state IN "
    "('WAITING', 'ACCEPTED', 'SENDING', 'UNKNOWN', 'NEEDS_PERSON')) AND (c.follows = '' OR EXISTS (SELECT 1 FROM command f WHERE f.key = "
    "c.follows AND f.state = 'DONE')))";

/// behind: pk of a command; 0: any.
Result<std::optional<IntentRow>> nextOf(store::Database& database, const RepositoryId& system, UtcMs now, qint64 behind)
{
    static const QByteArray sql = QByteArray("SELECT ") + intentColumns
                                  + " FROM command c INDEXED BY command_open CROSS JOIN plan p ON p.pk = c.plan WHERE c.system = ?1 AND c.pk > ?4 AND c.state IN "
                                    "('ACCEPTED', 'UNKNOWN') AND (coalesce(c.not_before, 0) <= ?2 OR c.not_before > ?2 + ?3) AND "
                                  + turn + " ORDER BY c.pk LIMIT 1";
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, system.value()).bind(2, now).bind(3, longestAheadMs).bind(4, behind);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return std::optional<IntentRow>();
    }
    Result<IntentRow> row = readIntent(*select);
    select->reset();
    CF_CHECK(row);
    return std::optional(*std::move(row));
}

Result<void> leave(store::Database& database, qint64 pk, const QString& detail, UtcMs now)
{
    CF_TRY(store::Statement * update,
           database.cached("UPDATE command SET attempts = attempts + 1, looks = 0, last_attempt = ?2, not_before = NULL WHERE pk = ?1"));
    update->bind(1, pk).bind(2, now);
    CF_CHECK(update->run());
    return enter(database, {pk, IntentState::Sending, {}, detail, {}, now});
}

Result<void> hold(store::Database& database, const RepositoryId& system, const Error& error, UtcMs at)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO held_system (system, since, error_kind, error_detail) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (system) DO NOTHING"));
    insert->bind(1, system.value()).bind(2, at).bind(3, int(error.kind)).bind(4, error.detail.isNull() ? u""_s : error.detail);
    return insert->run();
}

Result<void> keepEffect(store::Database& database, qint64 pk, const Effect& effect)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE command SET effect = ?2, effect_told = ?3 WHERE pk = ?1"));
    update->bind(1, pk).bind(2, effect.reference).bind(3, QJsonDocument(effect.told).toJson(QJsonDocument::Compact));
    CF_CHECK(update->run());
    // Of thousands of letters the archive has the bytes, of what was filed the profile as well, and the command their hash.
    CF_TRY(store::Statement * letGo,
           database.cached("UPDATE command_bytes SET bytes = NULL WHERE command = ?1 AND EXISTS (SELECT 1 FROM command c WHERE c.pk = ?1 AND (c.code = 'file-document' OR EXISTS (SELECT 1 FROM plan_letter l WHERE l.command = c.key AND l.command <> '')))"));
    letGo->bind(1, pk);
    CF_CHECK(letGo->run());
    if (effect.bytes.isEmpty()) {
        return {};
    }
    CF_TRY(store::Statement * bytes,
           database.cached("INSERT INTO command_bytes (command, received) VALUES (?1, ?2) ON CONFLICT (command) DO UPDATE SET received = ?2"));
    bytes->bind(1, pk).bind(2, effect.bytes);
    return bytes->run();
}

} // namespace

QFuture<Result<qint64>> Outbox::recover(UtcMs at)
{
    return change<qint64>([at](store::Database& database) -> Result<qint64> {
        std::vector<qint64> sending;
        {
            CF_TRY(store::Statement * select, database.cached("SELECT pk FROM command WHERE state = 'SENDING' ORDER BY pk"));
            for (;;) {
                CF_TRY(const bool row, select->step());
                if (!row) {
                    break;
                }
                sending.push_back(select->integer(0));
            }
        }
        for (const qint64 pk : sending) {
            CF_CHECK(enter(database, {pk, IntentState::Unknown, {}, u"the program ended while it was on its way"_s, {}, at}));
        }
        return qint64(sending.size());
    });
}

QFuture<Result<std::vector<RepositoryId>>> Outbox::systemsToServe()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<RepositoryId>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT DISTINCT system FROM command WHERE state IN ('ACCEPTED', 'UNKNOWN') ORDER BY system"));
        std::vector<RepositoryId> systems;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return systems;
            }
            systems.emplace_back(select->text(0));
        }
    });
}

QFuture<Result<std::optional<Intent>>> Outbox::take(RepositoryId system, UtcMs now)
{
    QFuture<Result<std::optional<Intent>>> taken = m_writer->write([system = std::move(system), now](store::Database& database) -> Result<std::optional<Intent>> {
        CF_TRY(const std::optional<AwayRow> away, awayOf(database, system));
        if (away && !away->isDue(now)) {
            return std::optional<Intent>();
        }
        CF_TRY(std::optional<IntentRow> row, nextOf(database, system, now, away ? away->probe : 0));
        if (!row && away && away->probe > 0) {
            CF_TRY(row, nextOf(database, system, now, 0)); // round again
        }
        if (!row) {
            return std::optional<Intent>();
        }
        if (away) {
            CF_CHECK(beginProbe(database, system, *away, row->pk, now));
        }
        CF_CHECK(addBytes(database, *row));
        if (row->intent.state == IntentState::Accepted) {
            CF_CHECK(leave(database, row->pk, {}, now));
            row->intent.state = IntentState::Sending;
            ++row->intent.attempts;
            row->intent.looks = 0;
            row->intent.lastAttempt = now;
            row->intent.notBefore.reset();
        }
        return std::optional(std::move(row->intent));
    });
    tell(taken, [](const std::optional<Intent>* one) { return *one && (*one)->state == IntentState::Sending; });
    return taken;
}

QFuture<Result<void>> Outbox::leaveAgain(QString key, UtcMs now)
{
    return change<void>([key = std::move(key), now](store::Database& database) -> Result<void> {
        CF_TRY(const IntentRow row, intentOf(database, key));
        if (row.intent.state != IntentState::Unknown) {
            return fail(ErrorKind::Conflict, u"it is no longer unknown"_s);
        }
        CF_TRY(store::Statement * pausing, database.cached("SELECT paused FROM plan WHERE id = ?1"));
        pausing->bind(1, row.intent.plan);
        CF_TRY(const bool isThere, pausing->step());
        const bool isPaused = isThere && pausing->integer(0) != 0;
        pausing->reset();
        if (isPaused) { // to look for it does nothing; to send it again does
            return fail(ErrorKind::Conflict, u"its plan is paused"_s);
        }
        return leave(database, row.pk, u"sent again under the same key"_s, now);
    });
}

QFuture<Result<void>> Outbox::note(QString key, Standing standing, UtcMs at)
{
    return change<void>([key = std::move(key), standing = std::move(standing), at](store::Database& database) -> Result<void> {
        CF_TRY(const IntentRow row, intentOf(database, key));
        const bool isAnswer = row.intent.state == IntentState::Sending || row.intent.state == IntentState::Unknown;
        if (!isAnswer) { // a person settled it meanwhile
            return fail(ErrorKind::Conflict, u"it is no longer on its way"_s);
        }
        CF_TRY(store::Statement * update,
               database.cached("UPDATE command SET not_before = ?2, error_kind = ?3, error_detail = ?4, looks = looks + ?5, doubtful = doubtful AND NOT ?6 WHERE pk = ?1"));
        update->bind(1, row.pk).bind(2, standing.notBefore).bind(5, standing.isNoTrace).bind(6, standing.isDoubtOver);
        if (standing.error) {
            update->bind(3, int(standing.error->kind)).bind(4, standing.error->detail);
        } else {
            update->bind(3, std::nullopt).bind(4, std::nullopt);
        }
        CF_CHECK(update->run());
        if (standing.state == IntentState::Done) {
            CF_CHECK(keepEffect(database, row.pk, standing.effect));
        }
        const auto kind = standing.error ? std::optional(standing.error->kind) : std::nullopt;
        const QString detail = standing.detail.isEmpty() && standing.error ? standing.error->detail : standing.detail;
        CF_CHECK(enter(database, {row.pk, standing.state, {}, detail, kind, at}));
        CF_CHECK(noteReach(database, row, standing, at));
        if (standing.isHeld && standing.error) {
            CF_CHECK(hold(database, row.intent.system, *standing.error, at));
        }
        if (standing.state == IntentState::Refused) {
            CF_CHECK(withdrawFollowing(database, key, refusedBefore.toString(), at));
        }
        return {};
    });
}

QFuture<Result<std::optional<UtcMs>>> Outbox::nextDue(UtcMs now)
{
    return m_readers->read([now](store::Database& database) -> Result<std::optional<UtcMs>> {
        static const QByteArray sql = QByteArray("SELECT min(max(coalesce(c.not_before, 0), CASE WHEN a.system IS NULL OR a.next_try > ?1 + a.wait THEN 0 ELSE a.next_try END)) FROM command c JOIN plan p ON "
                                                 "p.pk = c.plan LEFT JOIN away_system a ON a.system = c.system WHERE c.state IN ('ACCEPTED', 'UNKNOWN') AND ")
                                      + turn;
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, now);
        CF_CHECK(select->step());
        const std::optional<UtcMs> due = select->optionalInteger(0);
        select->reset();
        return due;
    });
}

QByteArray unseenSql()
{
    return QByteArray("SELECT ") + intentColumns
           + " FROM command c INDEXED BY command_unseen CROSS JOIN plan p ON p.pk = c.plan WHERE c.state = 'DONE' AND c.seen IS NULL AND c.system = ?1 AND coalesce(c.not_before, 0) <= ?4 "
             "AND c.pk > coalesce((SELECT a.pk FROM command a WHERE a.key = ?3), 0) ORDER BY c.pk LIMIT ?2";
}

QFuture<Result<std::vector<Intent>>> Outbox::unseen(RepositoryId system, int limit, UtcMs now, QString after)
{
    return m_readers->read([system = std::move(system), limit, now, after = std::move(after)](store::Database& database) -> Result<std::vector<Intent>> {
        static const QByteArray sql = unseenSql();
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, system.value()).bind(2, limit).bind(3, after).bind(4, now);
        std::vector<Intent> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            CF_TRY(IntentRow found, readIntent(*select));
            all.push_back(std::move(found.intent));
        }
    });
}

QFuture<Result<void>> Outbox::noteSeen(QString key, UtcMs at)
{
    return change<void>([key = std::move(key), at](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update,
               database.cached("UPDATE command SET seen = ?2, not_before = NULL, error_kind = NULL, error_detail = NULL WHERE key = ?1 AND state = 'DONE' AND seen IS NULL"));
        update->bind(1, key).bind(2, at);
        return update->run();
    });
}

QFuture<Result<void>> Outbox::noteSeen(QStringList keys, UtcMs at)
{
    return change<void>([keys = std::move(keys), at](store::Database& database) -> Result<void> {
        for (const QString& key : keys) {
            CF_TRY(store::Statement * update,
                   database.cached("UPDATE command SET seen = ?2, not_before = NULL, error_kind = NULL, error_detail = NULL WHERE key = ?1 AND state = 'DONE' AND seen IS NULL"));
            update->bind(1, key).bind(2, at);
            CF_CHECK(update->run());
        }
        return {};
    });
}

QFuture<Result<void>> Outbox::noteUnlike(QString key, Error error, UtcMs at)
{
    return change<void>([key = std::move(key), error = std::move(error), at](store::Database& database) -> Result<void> {
        CF_TRY(const IntentRow row, intentOf(database, key));
        if (row.intent.state != IntentState::Done) {
            return {};
        }
        CF_TRY(store::Statement * update, database.cached("UPDATE command SET seen = NULL, not_before = ?4, error_kind = ?2, error_detail = ?3 WHERE pk = ?1"));
        update->bind(1, row.pk).bind(2, int(error.kind)).bind(3, error.detail).bind(4, at + lookAgainMs);
        CF_CHECK(update->run());
        const bool isNoted = row.intent.error && row.intent.error->detail == error.detail;
        return isNoted ? Result<void>() : enter(database, {row.pk, IntentState::Done, {}, error.detail, error.kind, at});
    });
}

} // namespace cf::outbox
