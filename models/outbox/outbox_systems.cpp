// Systems to which nothing leaves for now: held until somebody signs in, or away until one command gets through.
#include "models/outbox/next_step.h"
#include "models/outbox/outbox_rows.h"

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

Result<void> putAway(store::Database& database, const RepositoryId& system, const AwayRow& row, const Error& error, UtcMs since)
{
    CF_TRY(store::Statement * put,
           database.cached("INSERT INTO away_system (system, since, tries, wait, next_try, probe, error_kind, error_detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (system) DO UPDATE SET "
                           "tries = ?3, wait = ?4, next_try = ?5, probe = ?6, error_kind = ?7, error_detail = ?8"));
    put->bind(1, system.value()).bind(2, since).bind(3, row.tries).bind(4, row.wait).bind(5, row.nextTry).bind(6, row.probe).bind(7, int(error.kind));
    put->bind(8, error.detail.isNull() ? u""_s : error.detail);
    return put->run();
}

/// The commands that already waited after an attempt there are due with it; of what is looked for, those that were not looked for yet: looks tell by the time between them.
Result<bool> tryAtOnce(store::Database& database, const RepositoryId& system)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE away_system SET next_try = 0 WHERE system = ?1 RETURNING system"));
    update->bind(1, system.value());
    CF_TRY(const bool isAway, update->step());
    update->reset();
    if (isAway) {
        CF_TRY(store::Statement * due, database.cached("UPDATE command SET not_before = NULL WHERE system = ?1 AND (state = 'ACCEPTED' AND attempts > 0 OR state = 'UNKNOWN' AND looks = 0) AND not_before IS NOT NULL"));
        due->bind(1, system.value());
        CF_CHECK(due->run());
    }
    return isAway;
}

} // namespace

Result<std::optional<AwayRow>> awayOf(store::Database& database, const RepositoryId& system)
{
    CF_TRY(store::Statement * select, database.cached("SELECT tries, wait, next_try, probe FROM away_system WHERE system = ?1"));
    select->bind(1, system.value());
    CF_TRY(const bool isThere, select->step());
    const auto row = isThere ? std::optional(AwayRow{int(select->integer(0)), select->integer(1), select->integer(2), select->integer(3)}) : std::nullopt;
    select->reset();
    return row;
}

Result<void> beginProbe(store::Database& database, const RepositoryId& system, const AwayRow& away, qint64 command, UtcMs now)
{
    const UtcMs wait = std::max(away.wait, firstWaitMs);
    CF_TRY(store::Statement * update, database.cached("UPDATE away_system SET probe = ?2, wait = ?3, next_try = ?4 WHERE system = ?1"));
    update->bind(1, system.value()).bind(2, command).bind(3, wait).bind(4, now + wait);
    return update->run();
}

Result<void> noteReach(store::Database& database, const IntentRow& command, const Standing& standing, UtcMs at)
{
    const RepositoryId& system = command.intent.system;
    const bool isThere = standing.reach == Reach::There;
    if (standing.reach == Reach::NotAsked && standing.state == IntentState::Refused) { // here, so that nothing was learnt of the system: the next one tries it
        CF_TRY(store::Statement * update, database.cached("UPDATE away_system SET next_try = 0 WHERE system = ?1"));
        update->bind(1, system.value());
        return update->run();
    }
    if (!isThere && (standing.reach == Reach::NotAsked || !standing.error)) {
        return {};
    }
    CF_TRY(const std::optional<AwayRow> before, awayOf(database, system));
    if (isThere && before) {
        CF_TRY(store::Statement * remove, database.cached("DELETE FROM away_system WHERE system = ?1"));
        remove->bind(1, system.value());
        return remove->run();
    }
    if (isThere) {
        return {};
    }
    AwayRow row;
    // One that failed before while others got through may do so for itself again: another one tells at once.
    const bool isPerhapsItself = standing.reach == Reach::Doubtful || (command.intent.attempts > 1 && standing.error->kind != ErrorKind::RateLimited);
    row.tries = before ? before->tries + 1 : isPerhapsItself ? 0 : 1;
    row.wait = waitForSystem(*standing.error, row.tries);
    row.nextTry = at + row.wait;
    row.probe = command.pk;
    return putAway(database, system, row, *standing.error, at);
}

QFuture<Result<std::vector<HeldSystem>>> Outbox::heldSystems()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<HeldSystem>> {
        CF_TRY(store::Statement * select, database.cached("SELECT system, since, error_kind, error_detail FROM held_system ORDER BY since, system"));
        std::vector<HeldSystem> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            all.push_back({RepositoryId(select->text(0)), select->integer(1), Error{ErrorKind(select->integer(2)), select->text(3), {}}});
        }
    });
}

QFuture<Result<bool>> Outbox::resumeSystem(RepositoryId system)
{
    return change<bool>([admission = m_admission, system](store::Database& database) -> Result<bool> {
        CF_TRY(store::Statement * remove, database.cached("DELETE FROM held_system WHERE system = ?1 RETURNING system"));
        remove->bind(1, system.value());
        CF_TRY(const bool wasHeld, remove->step());
        remove->reset();
        CF_TRY(const bool isAway, tryAtOnce(database, system)); // whoever signed in may have mended more
        if ((wasHeld || isAway) && admission) { // before it is committed
            CF_CHECK(admission({"resume-system"_L1, system.value(), {}}));
        }
        return wasHeld;
    });
}

QFuture<Result<std::vector<AwaySystem>>> Outbox::awaySystems()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<AwaySystem>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT a.system, a.since, a.next_try, (SELECT count(*) FROM command c WHERE c.system = a.system AND c.state IN ('ACCEPTED', 'UNKNOWN')) AS waiting, a.error_kind, a.error_detail "
                               "FROM away_system a WHERE waiting > 0 AND NOT EXISTS (SELECT 1 FROM held_system h WHERE h.system = a.system) ORDER BY a.since, a.system"));
        std::vector<AwaySystem> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            all.push_back({RepositoryId(select->text(0)), select->integer(1), select->integer(2), select->integer(3), Error{ErrorKind(select->integer(4)), select->text(5), {}}});
        }
    });
}

QFuture<Result<bool>> Outbox::tryNow(RepositoryId system)
{
    return change<bool>([admission = m_admission, system = std::move(system)](store::Database& database) -> Result<bool> {
        CF_TRY(const bool isAway, tryAtOnce(database, system));
        if (isAway && admission) { // before it is committed
            CF_CHECK(admission({"resume-system"_L1, system.value(), {}}));
        }
        return isAway;
    });
}

} // namespace cf::outbox
