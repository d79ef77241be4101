// Rows of outbox.sqlite and the values they stand for. On the thread of the connection.
#pragma once

#include "models/outbox/outbox.h"

namespace cf::outbox {

/// What readIntent() reads, of `command c JOIN plan p ON p.pk = c.plan`.
inline constexpr char intentColumns[] =
    "c.pk, c.key, c.code, c.words, c.system, c.subject, c.follows, c.about, p.id, c.state, c.not_before, c.attempts, c.looks, c.last_attempt, "
    "c.effect, c.effect_told, c.error_kind, c.error_detail, c.seen, c.doubtful";
inline constexpr int intentColumnCount = 20;

struct IntentRow {
    qint64 pk = 0;
    Intent intent;
};
/// Without bytes; a deed that has some is given them by addBytes(). Protocol when the row holds no command.
Result<IntentRow> readIntent(const store::Statement& row);
Result<void> addBytes(store::Database& database, IntentRow& row);

Result<qint64> planRow(store::Database& database, const QString& id); ///< NotFound
Result<void> insertIntent(store::Database& database, qint64 plan, const QString& person, const Intent& intent, UtcMs at);
Result<void> insertLetters(store::Database& database, qint64 plan, const std::vector<PlanLetter>& letters);
/// It is one of a plan's letters whose bytes were not fetched yet: it waits for them, whatever is said of it.
Result<bool> wantsBytes(store::Database& database, qint64 command);
Result<IntentRow> intentOf(store::Database& database, const QString& key); ///< NotFound; without bytes

struct Change {
    qint64 pk = 0;
    IntentState state = IntentState::Draft;
    QString person, detail;
    std::optional<ErrorKind> error = {};
    UtcMs at = 0;
};
/// The state and a line of history.
Result<void> enter(store::Database& database, const Change& change);
/// Withdraws what follows this one, and what follows that, where it never left. How many.
Result<qint64> withdrawFollowing(store::Database& database, const QString& key, const QString& why, UtcMs at);
inline constexpr QStringView refusedBefore = u"what it follows was refused", leftBefore = u"what it follows was left as it is"; ///< why, of that
/// What was withdrawn because this one was refused or left stands again as it stood, and what follows that: this one goes on.
Result<void> letFollowAgain(store::Database& database, const QString& key, UtcMs at);

/// A system that is away, as its row has it.
struct AwayRow {
    int tries = 0;
    UtcMs wait = 0, nextTry = 0;
    qint64 probe = 0;
    bool isDue(UtcMs now) const { return nextTry <= now || nextTry > now + wait; } ///< a clock that was put back puts nothing off
};
Result<std::optional<AwayRow>> awayOf(store::Database& database, const RepositoryId& system);
/// This command is tried there now: no other one is until that is noted, nor right after a program that ended over it.
Result<void> beginProbe(store::Database& database, const RepositoryId& system, const AwayRow& away, qint64 command, UtcMs now);
/// What an attempt or a look told of its system.
Result<void> noteReach(store::Database& database, const IntentRow& row, const Standing& standing, UtcMs at);

// Statements that must not read everything (tests/unit/outbox_scans_test.cpp).

QByteArray unseenSql();                  ///< ?1 system, ?2 limit, ?3 key behind which, ?4 now
QByteArray plansOfKindSql();             ///< ?1 kind, ?2 limit
QByteArray plansWithCommandSql();        ///< ?1 kind, ?2 limit, ?3 id of a plan, '' for none
QByteArray plansAboutSql();              ///< ?1 kind, ?2 subject

} // namespace cf::outbox
