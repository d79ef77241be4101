// What a person may still do about what was asked for.
#include "models/outbox/outbox_rows.h"
#include "models/outbox/persons_choice.h"

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

bool hasNeverLeft(const Intent& intent)
{
    const bool isStanding = intent.state == IntentState::Draft || intent.state == IntentState::Waiting || intent.state == IntentState::Accepted;
    return isStanding && intent.attempts == 0;
}

/// It was tried, and surely nothing came of it.
bool isSurelyNotDone(const Intent& intent)
{
    return !intent.isDoubtful && (intent.state == IntentState::Refused || (intent.state == IntentState::Accepted && intent.attempts > 0));
}

std::vector<QString> keysOf(store::Statement& select, Result<void>& read)
{
    std::vector<QString> keys;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) {
            read = tl::unexpected<Error>(row.error());
            return keys;
        }
        if (!*row) {
            return keys;
        }
        keys.push_back(select.text(0));
    }
}

/// A document of one letter is handed over for a piece of work of its case. That its case was told of it that it failed, or is over, ends that: the case asks for it anew under
/// another key, and this one would go out beside it.
Result<bool> isGivenUpByCase(store::Database& database, const IntentRow& row)
{
    if (!std::holds_alternative<HandOver>(row.intent.command.deed)) {
        return false;
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT 1 FROM command c JOIN plan p ON p.pk = c.plan WHERE c.pk = ?1 AND p.kind = 'reissue' AND (p.closed <> 0 OR EXISTS (SELECT 1 FROM command f WHERE "
                           "f.plan = c.plan AND f.code = 'finish-work' AND f.state <> 'WITHDRAWN' AND instr(CAST(f.words AS TEXT), c.key)))"));
    select->bind(1, row.pk);
    CF_TRY(const bool isSo, select->step());
    select->reset();
    return isSo;
}

Result<void> sendAgain(store::Database& database, const IntentRow& row, const QString& person, UtcMs at)
{
    CF_TRY(const bool isGivenUp, isGivenUpByCase(database, row));
    if (isGivenUp) {
        return fail(ErrorKind::Conflict, u"its case was told that it was not sent, and asks for it anew"_s);
    }
    CF_TRY(store::Statement * update, database.cached("UPDATE command SET not_before = NULL WHERE pk = ?1"));
    update->bind(1, row.pk);
    CF_CHECK(update->run());
    // Somebody who signs in says nothing of an attempt that was never answered: that is looked for before anything leaves again.
    const bool mayBeDone = row.intent.isDoubtful;
    // A letter of a plan of many is compared with its archive, and asked for since, as the first time: it waits for that, without its bytes.
    CF_TRY(store::Statement * ofPlan, database.cached("SELECT p.closed FROM plan_letter l JOIN plan p ON p.pk = l.plan WHERE l.command = ?1 AND l.command <> ''"));
    ofPlan->bind(1, row.intent.command.key);
    CF_TRY(const bool isOfPlan, ofPlan->step());
    const bool isClosed = isOfPlan && ofPlan->integer(0) != 0;
    ofPlan->reset();
    if (isClosed && !mayBeDone) {
        return fail(ErrorKind::Conflict, u"the case of its plan is over: nothing would supply it any more"_s);
    }
    CF_CHECK(letFollowAgain(database, row.intent.command.key, at));
    if (isOfPlan && !mayBeDone) {
        CF_TRY(store::Statement * letGo, database.cached("UPDATE command_bytes SET bytes = NULL WHERE command = ?1"));
        letGo->bind(1, row.pk);
        CF_CHECK(letGo->run());
        return enter(database, {row.pk, IntentState::Waiting, person, u"tried again"_s, {}, at});
    }
    CF_TRY(const bool isBare, wantsBytes(database, row.pk));
    const IntentState next = mayBeDone ? IntentState::Unknown : isBare ? IntentState::Waiting : IntentState::Accepted;
    return enter(database, {row.pk, next, person, u"tried again"_s, {}, at});
}

/// What never left of a plan. isWhole: all of it, or nothing. Letters that were refused never left either: once a person let go of the plan, no new piece of work of its case brings
/// them back, see beginWork(). What the case is told of them is told all the same, else it waits for ever.
Result<qint64> withdrawOpen(store::Database& database, const QString& plan, bool isWhole, const QString& person, const QString& why, UtcMs at)
{
    CF_TRY(const qint64 row, planRow(database, plan));
    CF_TRY(store::Statement * select, database.cached("SELECT key FROM command c WHERE plan = ?1 AND (state NOT IN ('WITHDRAWN', 'REFUSED') OR state = 'REFUSED' AND ?2 AND EXISTS "
                                                      "(SELECT 1 FROM plan_letter l WHERE l.command = c.key AND l.command <> '')) AND NOT (?2 AND code IN ('finish-work', 'tell-case')) ORDER BY pk"));
    select->bind(1, row).bind(2, !isWhole && !person.isEmpty());
    Result<void> read;
    const std::vector<QString> keys = keysOf(*select, read);
    CF_CHECK(read);
    qint64 count = 0;
    for (const QString& key : keys) {
        CF_TRY(const IntentRow one, intentOf(database, key));
        if (mayWithdraw(one.intent)) {
            CF_CHECK(enter(database, {one.pk, IntentState::Withdrawn, person, why, {}, at}));
            ++count;
        } else if (isWhole) {
            return fail(ErrorKind::Conflict, u"it may have left"_s);
        }
    }
    return count;
}

} // namespace

bool mayWithdraw(const Intent& intent) { return hasNeverLeft(intent) || isSurelyNotDone(intent); }

bool mayTryAgain(const Intent& intent)
{
    if (intent.state != IntentState::NeedsPerson) {
        return intent.state == IntentState::Refused;
    }
    const std::optional<ErrorKind> kind = intent.error ? std::optional(intent.error->kind) : std::nullopt;
    return kind == ErrorKind::Unauthorised || kind == ErrorKind::Unavailable || kind == ErrorKind::Locked;
}

bool wasLeft(const Intent& intent) { return intent.state == IntentState::Withdrawn && intent.isDoubtful; }

bool maySettle(const Intent& intent) { return intent.state == IntentState::NeedsPerson || wasLeft(intent); }

QFuture<Result<void>> Outbox::acceptDrafts(QString plan, QString person, UtcMs at, std::optional<UtcMs> notBefore)
{
    return change<void>(admitted("accept"_L1, plan, person, [=](store::Database& database) -> Result<void> {
        CF_TRY(const qint64 row, planRow(database, plan));
        CF_TRY(store::Statement * select, database.cached("SELECT key FROM command WHERE plan = ?1 AND state = 'DRAFT' ORDER BY pk"));
        select->bind(1, row);
        Result<void> read;
        const std::vector<QString> keys = keysOf(*select, read);
        CF_CHECK(read);
        if (keys.empty()) {
            return fail(ErrorKind::NotFound, u"no drafts in the plan "_s + plan);
        }
        for (const QString& key : keys) {
            CF_TRY(const IntentRow draft, intentOf(database, key));
            CF_TRY(store::Statement * update, database.cached("UPDATE command SET not_before = ?2 WHERE pk = ?1"));
            update->bind(1, draft.pk).bind(2, notBefore);
            CF_CHECK(update->run());
            CF_TRY(const bool isBare, wantsBytes(database, draft.pk));
            CF_CHECK(enter(database, {draft.pk, isBare ? IntentState::Waiting : IntentState::Accepted, person, {}, {}, at}));
        }
        return {};
    }));
}

QFuture<Result<qint64>> Outbox::release(QString plan, QString detail, UtcMs at)
{
    return change<qint64>(admitted("release"_L1, plan, {}, [=](store::Database& database) -> Result<qint64> {
        CF_TRY(const qint64 row, planRow(database, plan));
        CF_TRY(store::Statement * select, database.cached("SELECT key FROM command c WHERE plan = ?1 AND state = 'WAITING' AND NOT EXISTS (SELECT 1 FROM plan_letter l WHERE "
                                                          "l.command = c.key AND l.command <> '') ORDER BY pk"));
        select->bind(1, row);
        Result<void> read;
        const std::vector<QString> keys = keysOf(*select, read);
        CF_CHECK(read);
        for (const QString& key : keys) {
            CF_TRY(const IntentRow waiting, intentOf(database, key));
            CF_CHECK(enter(database, {waiting.pk, IntentState::Accepted, {}, detail, {}, at}));
        }
        return qint64(keys.size());
    }));
}

QFuture<Result<void>> Outbox::withdraw(QString key, QString person, QString why, UtcMs at)
{
    return change<void>(admitted("withdraw"_L1, key, person, [=](store::Database& database) -> Result<void> {
        CF_TRY(const IntentRow row, intentOf(database, key));
        if (!mayWithdraw(row.intent)) {
            return fail(ErrorKind::Conflict, u"it may have left"_s);
        }
        CF_CHECK(enter(database, {row.pk, IntentState::Withdrawn, person, why, {}, at}));
        CF_CHECK(withdrawFollowing(database, key, u"what it follows was withdrawn"_s, at));
        return {};
    }));
}

QFuture<Result<qint64>> Outbox::withdrawPlan(QString plan, QString person, QString why, UtcMs at)
{
    return change<qint64>(admitted("withdraw-plan"_L1, plan, person, [=](store::Database& database) { return withdrawOpen(database, plan, false, person, why, at); }));
}

QFuture<Result<qint64>> Outbox::takeBackPlan(QString plan, QString person, QString why, UtcMs at)
{
    return change<qint64>(admitted("take-back"_L1, plan, person, [=](store::Database& database) { return withdrawOpen(database, plan, true, person, why, at); }));
}

QFuture<Result<void>> Outbox::tryAgain(QString key, QString person, UtcMs at)
{
    return change<void>(admitted("try-again"_L1, key, person, [=](store::Database& database) -> Result<void> {
        CF_TRY(const IntentRow row, intentOf(database, key));
        if (!mayTryAgain(row.intent)) {
            return fail(ErrorKind::Conflict, u"only what was refused is tried again"_s);
        }
        return sendAgain(database, row, person, at);
    }));
}

QFuture<Result<qint64>> Outbox::tryPlanAgain(QString plan, QString person, UtcMs at)
{
    return change<qint64>(admitted("try-plan-again"_L1, plan, person, [=](store::Database& database) -> Result<qint64> {
        CF_TRY(const qint64 row, planRow(database, plan));
        CF_TRY(store::Statement * select, database.cached("SELECT key FROM command WHERE plan = ?1 AND state IN ('REFUSED', 'NEEDS_PERSON') ORDER BY pk"));
        select->bind(1, row);
        Result<void> read;
        const std::vector<QString> keys = keysOf(*select, read);
        CF_CHECK(read);
        qint64 count = 0;
        for (const QString& key : keys) {
            CF_TRY(const IntentRow one, intentOf(database, key));
            CF_TRY(const bool isGivenUp, isGivenUpByCase(database, one));
            if (mayTryAgain(one.intent) && !isGivenUp) {
                CF_CHECK(sendAgain(database, one, person, at));
                ++count;
            }
        }
        return count;
    }));
}

QFuture<Result<void>> Outbox::settle(QString key, PersonsFinding finding, QString person, QString how, UtcMs at)
{
    return change<void>(admitted("settle"_L1, key, person, [=](store::Database& database) -> Result<void> {
        if (how.trimmed().isEmpty() || person.isEmpty()) {
            return fail(ErrorKind::Rejected, u"who found it, and how?"_s);
        }
        CF_TRY(const IntentRow row, intentOf(database, key));
        if (!maySettle(row.intent)) {
            return fail(ErrorKind::Conflict, u"it needs no person"_s);
        }
        const IntentState next = finding == PersonsFinding::WasDone      ? IntentState::Done
                                 : finding == PersonsFinding::WasNotDone ? IntentState::Accepted
                                                                         : IntentState::Withdrawn;
        CF_TRY(const bool isGivenUp, isGivenUpByCase(database, row));
        if (isGivenUp && wasLeft(row.intent) && next == IntentState::Accepted) {
            return fail(ErrorKind::Conflict, u"its case was told that it was not sent, and asks for it anew"_s);
        }
        // Nobody says of what is left whether it was done: what left may have been.
        CF_TRY(store::Statement * update, database.cached("UPDATE command SET not_before = NULL, doubtful = ?2 AND attempts > 0 WHERE pk = ?1"));
        update->bind(1, row.pk).bind(2, next == IntentState::Withdrawn);
        CF_CHECK(update->run());
        CF_CHECK(enter(database, {row.pk, next, person, how.trimmed(), {}, at}));
        if (next == IntentState::Withdrawn) {
            CF_CHECK(withdrawFollowing(database, key, leftBefore.toString(), at));
        } else if (wasLeft(row.intent)) {
            CF_CHECK(letFollowAgain(database, key, at));
        }
        return {};
    }));
}

} // namespace cf::outbox
