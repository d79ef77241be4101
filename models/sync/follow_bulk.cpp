#include "models/sync/follow_bulk.h"

#include "models/cache/read_case.h"
#include "models/domain/bulk_steps.h"

#include <QCoroFuture>
#include <QCryptographicHash>

#include <algorithm>

namespace cf::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(512) << 20;

/// What feeds tell of these, until the first of which nothing is told.
Result<LetterOutcomes> outcomesOf(store::Database& database, const std::vector<outbox::LetterStanding>& letters)
{
    LetterOutcomes outcomes;
    for (const outbox::LetterStanding& one : letters) {
        if (!one.intent || one.intent->state != IntentState::Done) {
            continue;
        }
        CF_TRY(const DeliveryState state, deliveryOf(database, one.intent->command.key));
        if (hasOutcome(state, Outcome::Delivered)) {
            ++outcomes.delivered;
        } else if (hasOutcome(state, Outcome::Failed)) {
            ++outcomes.failed;
        } else {
            return outcomes;
        }
    }
    outcomes.isWhole = outcomes.delivered + outcomes.failed > 0;
    return outcomes;
}

/// The archived bytes of one that waits, or why it does not leave; the error of the archive where that is not reached.
QCoro::Task<Result<outbox::SuppliedLetter>> supplied(FollowParts parts, outbox::WaitingLetter waiting)
{
    outbox::SuppliedLetter letter{waiting.command, {}, {}};
    const Result<ReissueRequest> request = readReissue(waiting.request);
    if (!request) {
        letter.trouble = request.error();
        co_return Result<outbox::SuppliedLetter>(letter);
    }
    if (!waiting.askedIn.isEmpty()) {
        letter.trouble = Error{ErrorKind::Conflict, u"it was asked for since in "_s + waiting.askedIn, {}};
        co_return Result<outbox::SuppliedLetter>(letter);
    }
    const auto fetching = parts.content.content(request->source, mostBytes);
    const Result<QByteArray> bytes = co_await fetching;
    if (!bytes && bytes.error().kind != ErrorKind::NotFound && bytes.error().kind != ErrorKind::Rejected) {
        co_return tl::unexpected<Error>(bytes.error());
    }
    if (!bytes) {
        letter.trouble = Error{ErrorKind::NotFound, u"the archive no longer has the document"_s, {}};
    } else if (bytes->isEmpty() || QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != request->sha256) {
        letter.trouble = Error{ErrorKind::Conflict, u"the archived bytes are not those that were recorded"_s, {}};
    } else {
        letter.bytes = *bytes;
    }
    co_return Result<outbox::SuppliedLetter>(letter);
}

/// One batch. True: nothing of it leaves and there are more, so that nobody would ask for the next one.
QCoro::Task<Result<bool>> supplySome(FollowParts parts, QString plan, Followed& said)
{
    const auto asking = parts.outbox.waitingLetters(plan, lettersAtOnce);
    const Result<std::vector<outbox::WaitingLetter>> waiting = co_await asking;
    if (!waiting) {
        co_return tl::unexpected<Error>(waiting.error());
    }
    std::vector<outbox::SuppliedLetter> letters;
    std::optional<Error> away;
    for (const outbox::WaitingLetter& one : *waiting) {
        const Result<outbox::SuppliedLetter> letter = co_await supplied(parts, one);
        if (!letter) {
            away = letter.error();
            ++said.withoutBytes;
            break;
        }
        letters.push_back(*letter);
    }
    const bool isAllRefused = std::ranges::all_of(letters, [](const outbox::SuppliedLetter& one) { return one.trouble.has_value(); });
    if (!letters.empty()) {
        const auto supplying = parts.outbox.supply(std::move(letters), parts.clock.now());
        const Result<int> some = co_await supplying;
        if (!some) {
            co_return tl::unexpected<Error>(some.error());
        }
        said.added += *some;
    }
    if (away) {
        co_return tl::unexpected<Error>(*away);
    }
    co_return Result<bool>(isAllRefused && int(waiting->size()) == lettersAtOnce);
}

QCoro::Task<Result<void>> endPlan(FollowParts parts, QString plan, QString why)
{
    const auto withdrawing = parts.outbox.withdrawPlan(plan, {}, why, parts.clock.now());
    const Result<qint64> withdrawn = co_await withdrawing;
    if (!withdrawn) {
        co_return tl::unexpected<Error>(withdrawn.error());
    }
    const auto closing = parts.outbox.close(plan);
    const Result<void> closed = co_await closing;
    co_return Result<void>(closed);
}

QCoro::Task<Result<LetterOutcomes>> askOutcomes(FollowParts parts, QString plan)
{
    const auto listing = parts.outbox.letters(plan);
    const Result<std::vector<outbox::LetterStanding>> letters = co_await listing;
    if (!letters) {
        co_return tl::unexpected<Error>(letters.error());
    }
    const auto reading = parts.cache.readers().read([all = *letters](store::Database& database) { return outcomesOf(database, all); });
    const Result<LetterOutcomes> outcomes = co_await reading;
    co_return Result<LetterOutcomes>(outcomes);
}

} // namespace

QCoro::Task<Result<void>> followBulk(FollowParts parts, Plan plan, Followed& said)
{
    const auto reading = parts.cache.readers().read([id = plan.id](store::Database& database) { return knownCaseOf(database, id); });
    const Result<std::optional<cache::KnownCase>> known = co_await reading;
    if (!known || !*known) {
        co_return known ? Result<void>() : tl::unexpected<Error>(known.error());
    }
    const WorkflowCase told = (*known)->what;
    if (const QString work = workAskedFor(told); !work.isEmpty()) {
        const auto beginning = parts.outbox.beginWork(plan.id, work, parts.clock.now());
        const Result<qint64> begun = co_await beginning;
        if (!begun) {
            co_return tl::unexpected<Error>(begun.error());
        }
    }
    BulkCourse course;
    course.reference = plan.id;
    course.workflow = (*known)->repository;
    const auto counting = parts.outbox.letterCounts(plan.id);
    const Result<outbox::StateCounts> counts = co_await counting;
    if (!counts) {
        co_return tl::unexpected<Error>(counts.error());
    }
    course.letters = *counts;
    NextOfBulk next = nextOfBulk(course, told);
    if (next.isOver) {
        co_return co_await endPlan(parts, plan.id, next.why);
    }
    if (next.wantsOutcomes) {
        const Result<LetterOutcomes> outcomes = co_await askOutcomes(parts, plan.id);
        if (!outcomes) {
            co_return tl::unexpected<Error>(outcomes.error());
        }
        course.outcomes = *outcomes;
        next = nextOfBulk(course, told);
    }
    bool isGoingOn = next.wantsLetters;
    while (isGoingOn) {
        const Result<bool> more = co_await supplySome(parts, plan.id, said);
        if (!more) {
            co_return tl::unexpected<Error>(more.error());
        }
        isGoingOn = *more;
    }
    if (!next.intents.empty()) {
        const auto adding = parts.outbox.add(plan.id, next.intents, parts.clock.now());
        const Result<int> some = co_await adding;
        if (!some) {
            co_return tl::unexpected<Error>(some.error());
        }
        said.added += *some;
    }
    co_return Result<void>();
}

} // namespace cf::sync
