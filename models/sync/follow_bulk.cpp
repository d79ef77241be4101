#include "models/sync/follow_bulk.h"

#include "models/base/sha256.h"
#include "models/cache/read_case.h"
#include "models/domain/bulk_steps.h"

#include <QCoroFuture>

#include <algorithm>

namespace cf::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(512) << 20;
constexpr int refusalsInARow = 3; ///< letters that an archive does not let be read before it is left alone for this round

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

/// True: of this archive nothing can be had now, whichever letter is asked for.
bool isAway(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Storage:
    case ErrorKind::Unavailable:
    case ErrorKind::Locked:
    case ErrorKind::Cancelled: return true;
    default: return false;
    }
}

/// What a round learned of the archives.
struct Archives {
    QStringList away;                 ///< repositories that are not asked again in this round
    QHash<QString, int> refusals;     ///< letters in a row that one did not let be read
    QSet<QString> waiting;            ///< commands of such letters, and of those that are not judged yet
    std::vector<std::pair<QString, outbox::SuppliedLetter>> unjudged; ///< with their repositories: answered with nonsense, by an archive that may answer everything so

    /// Those of this archive are refused, or wait on with it.
    void judge(const QString& repository, bool waitsOn, std::vector<outbox::SuppliedLetter>& letters)
    {
        for (auto& [of, letter] : unjudged) {
            if (of == repository) {
                letter.waitsOn = waitsOn;
                letters.push_back(letter);
            }
        }
        std::erase_if(unjudged, [&](const auto& one) { return one.first == repository; });
    }
    std::optional<Error> first;       ///< why the first letter that waits on does
};

/// Of one that waits: its archived bytes, why it does not leave, or why it waits on; none: its archive is away, or it is judged later. letters: those that are judged by it.
QCoro::Task<std::optional<outbox::SuppliedLetter>> supplied(FollowParts parts, outbox::WaitingLetter waiting, Archives& archives, std::vector<outbox::SuppliedLetter>& letters)
{
    outbox::SuppliedLetter letter{waiting.command, {}, {}};
    const Result<ReissueRequest> request = readReissue(waiting.request);
    if (!request) {
        letter.trouble = request.error();
        co_return letter;
    }
    if (!waiting.askedIn.isEmpty()) {
        letter.trouble = Error{ErrorKind::Conflict, u"it was asked for since in "_s + waiting.askedIn, {}};
        co_return letter;
    }
    if (isOver(request->authority, parts.clock.now())) {
        letter.trouble = Error{ErrorKind::Conflict, expiredAuthority.toString(), {}};
        co_return letter;
    }
    const QString repository = request->source.repository.value();
    if (archives.away.contains(repository)) {
        co_return std::nullopt;
    }
    const auto fetching = parts.content.content(request->source, mostBytes);
    const Result<QByteArray> bytes = co_await fetching;
    if (bytes) {
        archives.refusals.remove(repository);
        archives.judge(repository, false, letters);
        if (bytes->isEmpty() || sha256Of(*bytes) != request->sha256) {
            letter.trouble = Error{ErrorKind::Conflict, u"the archived bytes are not those that were recorded"_s, {}};
        } else {
            letter.bytes = *bytes;
        }
        co_return letter;
    }
    const Error& error = bytes.error();
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected) {
        letter.trouble = Error{ErrorKind::NotFound, u"the archive no longer has the document"_s, {}};
        co_return letter;
    }
    if (isAway(error.kind)) {
        archives.away << repository;
        archives.first = archives.first.value_or(error);
        co_return std::nullopt;
    }
    // Of this letter, or of all: the others of its archive are tried before that is believed.
    archives.waiting.insert(waiting.command);
    letter.trouble = error;
    letter.waitsOn = error.kind == ErrorKind::Unauthorised;
    const bool isOfAll = ++archives.refusals[repository] == refusalsInARow;
    if (!letter.waitsOn) {
        archives.unjudged.emplace_back(repository, letter);
    }
    if (isOfAll) {
        archives.away << repository;
        archives.judge(repository, true, letters);
    }
    if (letter.waitsOn || isOfAll) {
        archives.first = archives.first.value_or(error);
    }
    co_return letter.waitsOn ? std::optional(letter) : std::nullopt;
}

QCoro::Task<Result<void>> supply(FollowParts parts, std::vector<outbox::SuppliedLetter> letters, Followed& said)
{
    if (letters.empty()) {
        co_return Result<void>();
    }
    const auto supplying = parts.outbox.supply(std::move(letters), parts.clock.now());
    const Result<int> some = co_await supplying;
    if (!some) {
        co_return tl::unexpected<Error>(some.error());
    }
    said.added += *some;
    co_return Result<void>();
}

/// One batch: letters of any archive that answers, as many as leave at once. What is refused takes no place in it.
QCoro::Task<Result<void>> supplySome(FollowParts parts, QString plan, Followed& said)
{
    Archives archives;
    int leaving = 0;
    while (leaving < lettersAtOnce) {
        const auto asking = parts.outbox.waitingLetters(plan, lettersAtOnce - leaving, archives.away);
        const Result<std::vector<outbox::WaitingLetter>> waiting = co_await asking;
        if (!waiting) {
            co_return tl::unexpected<Error>(waiting.error());
        }
        const bool isAllKnown = std::ranges::all_of(*waiting, [&](const outbox::WaitingLetter& one) { return archives.waiting.contains(one.command); });
        if (isAllKnown) {
            break;
        }
        const qsizetype awayBefore = archives.away.size();
        std::vector<outbox::SuppliedLetter> letters;
        for (const outbox::WaitingLetter& one : *waiting) {
            if (archives.waiting.contains(one.command)) {
                continue;
            }
            const std::optional<outbox::SuppliedLetter> letter = co_await supplied(parts, one, archives, letters);
            if (letter) {
                leaving += !letter->trouble;
                letters.push_back(*letter);
            }
        }
        said.withoutBytes += int(archives.away.size() - awayBefore) + int(std::ranges::count(letters, true, &outbox::SuppliedLetter::waitsOn));
        const Result<void> some = co_await supply(parts, std::move(letters), said);
        if (!some) {
            co_return tl::unexpected<Error>(some.error());
        }
    }
    std::vector<outbox::SuppliedLetter> refused; // the archive gave others, or was asked for few
    while (!archives.unjudged.empty()) {
        archives.judge(QString(archives.unjudged.front().first), false, refused);
    }
    const Result<void> some = co_await supply(parts, std::move(refused), said);
    if (!some) {
        co_return tl::unexpected<Error>(some.error());
    }
    co_return archives.first ? Result<void>(tl::unexpected<Error>(*archives.first)) : Result<void>();
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
    const Result<std::optional<cache::KnownCase>> known = co_await knownCaseOf(parts, plan.id);
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
    if (next.wantsLetters) {
        const Result<void> some = co_await supplySome(parts, plan.id, said);
        if (!some) {
            co_return tl::unexpected<Error>(some.error());
        }
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
