#include "models/sync/source_verifier.h"

#include "models/base/sha256.h"
#include "models/cache/read_fixity.h"
#include "models/store/profile_lock.h"
#include "models/sync/verification_rows.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QCoroTimer>
#include <QPromise>

#include <algorithm>
#include <map>
#include <utility>

namespace cf::sync {

namespace {

constexpr qint64 maxBytes = qint64(1) << 30;
constexpr size_t notedAtOnce = 200;
constexpr int listedAtOnce = 1000;
constexpr int awayInARow = 3;        ///< then it is not one file that cannot be read
constexpr int refusedInARow = 20;    ///< then it is the account that may not, or a server in trouble, and not one document
constexpr size_t notFoundInARow = 20; ///< of a repository that gave nothing yet

constexpr int mostWaits = 8;          ///< for one file: then it is no longer busy but in trouble

/// What the server asks for, else ever longer.
std::chrono::milliseconds waitAfter(const Error& error, int asked)
{
    constexpr std::chrono::milliseconds shortest = std::chrono::seconds(5), longest = std::chrono::minutes(10);
    return std::min(longest, error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : shortest * (1 << asked));
}

QCoro::Task<void> waitByTheClock(std::chrono::milliseconds time, std::stop_token stop)
{
    constexpr std::chrono::milliseconds looked = std::chrono::milliseconds(200); // how soon a stop is noticed
    for (auto left = time; left.count() > 0 && !stop.stop_requested(); left -= looked) {
        co_await QCoro::sleepFor(std::min(left, looked));
    }
}

bool isAway(ErrorKind kind) { return kind == ErrorKind::Offline || kind == ErrorKind::Locked || kind == ErrorKind::Unavailable; }

/// One verification under way.
class VerificationRun
{
public:
    VerificationRun(cache::Cache& cache, ContentSource& content, const Clock& clock, SourceVerifier::Wait wait, std::stop_token stop,
                    std::shared_ptr<QPromise<Result<VerificationReport>>> promise)
        : m_cache(cache), m_content(content), m_clock(clock), m_wait(std::move(wait)), m_stop(std::move(stop)), m_promise(std::move(promise))
    {
    }

    static QCoro::Task<void> run(std::shared_ptr<VerificationRun> self, std::vector<CommunicationId> wanted)
    {
        Result<VerificationReport> report = co_await self->verifyAll(std::move(wanted));
        self->end(std::move(report));
    }

    static QCoro::Task<void> run(std::shared_ptr<VerificationRun> self, FixityDraw draw)
    {
        self->m_goesOn = true;
        Result<VerificationReport> report = co_await self->verifyDraw(std::move(draw));
        self->end(std::move(report));
    }

private:
    void end(Result<VerificationReport> report)
    {
        m_lock.reset();
        m_cache.noteCommit();
        m_promise->addResult(std::move(report));
        m_promise->finish();
    }

    QCoro::Task<Result<VerificationReport>> verifyAll(std::vector<CommunicationId> wanted)
    {
        m_report.at = m_clock.now();
        const auto listing =
            m_cache.readers().read([wanted = std::move(wanted)](store::Database& database) { return candidates(database, wanted); });
        Result<std::vector<Candidate>> found = co_await listing;
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        m_promise->setProgressRange(0, int(found->size()));
        if (auto read = co_await readThem(*found); !read) {
            co_return tl::unexpected<Error>(read.error());
        }
        if (auto noted = co_await noteSoFar(); !noted) {
            co_return tl::unexpected<Error>(noted.error());
        }
        co_return m_report;
    }

    QCoro::Task<Result<VerificationReport>> verifyDraw(FixityDraw draw)
    {
        m_report.at = m_clock.now();
        m_began = draw.began;
        m_lock.emplace(m_cache.path(), QStringLiteral("fixity-") + draw.id);
        if (!m_lock->tryLock()) {
            m_lock.reset();
            co_return fail(ErrorKind::Conflict, QStringLiteral("this run is being read by another window or command"));
        }
        Result<void> done;
        if (draw.of == FixityOf::Sample) {
            done = co_await readSample(draw);
        } else {
            done = co_await readShares(draw);
        }
        for (auto& [name, reach] : m_reach) {
            if (done && !m_away.contains(name)) {
                if (!reach.hasAnswered && reach.faults > 0) {
                    giveUp(name); // so few that there were no more
                }
                takeNotFound(reach); // so few that they can all be missing
            }
        }
        const Result<void> noted = co_await noteSoFar();
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
        if (!noted) {
            co_return tl::unexpected<Error>(noted.error());
        }
        co_return m_report;
    }

    QCoro::Task<Result<void>> readShares(const FixityDraw& draw)
    {
        const auto counting = m_cache.readers().read([draw](store::Database& database) -> Result<qint64> {
            qint64 left = 0;
            for (const FixityDraw::Share& share : draw.shares) {
                left += cache::leftToRead(database, share, draw.began).value_or(0);
            }
            return left;
        });
        const Result<qint64> left = co_await counting;
        if (!left) {
            co_return tl::unexpected<Error>(left.error());
        }
        m_promise->setProgressRange(0, int(std::min<qint64>(*left, std::numeric_limits<int>::max())));
        for (const FixityDraw::Share& share : draw.shares) {
            cache::FixityPlace place;
            for (bool isMore = true; isMore && !m_away.contains(share.name);) {
                const auto listing = m_cache.readers().read([share, place, began = draw.began](store::Database& database) {
                    return cache::filesReadBefore(database, share.repository, share.readBefore, began, place, listedAtOnce);
                });
                Result<cache::FilesToRead> some = co_await listing;
                if (!some && some.error().kind == ErrorKind::NotFound) {
                    break; // taken out of the program since
                }
                if (!some) {
                    co_return tl::unexpected<Error>(some.error());
                }
                if (auto read = co_await readFiles(some->files); !read) {
                    co_return tl::unexpected<Error>(read.error());
                }
                isMore = some->next.has_value();
                place = some->next.value_or(place);
            }
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> readSample(const FixityDraw& draw)
    {
        const auto drawing = m_cache.readers().read([draw, stop = m_stop](store::Database& database) { return cache::drawSample(database, draw, stop); });
        const Result<std::vector<qint64>> drawn = co_await drawing;
        if (!drawn) {
            co_return tl::unexpected<Error>(drawn.error());
        }
        m_promise->setProgressRange(0, int(drawn->size()));
        for (size_t from = 0; from < drawn->size(); from += listedAtOnce) {
            const std::vector<qint64> rows(drawn->begin() + qsizetype(from), drawn->begin() + qsizetype(std::min(drawn->size(), from + listedAtOnce)));
            const auto listing = m_cache.readers().read([rows](store::Database& database) { return cache::filesOf(database, rows); });
            Result<std::vector<cache::FileToRead>> some = co_await listing;
            if (!some) {
                co_return tl::unexpected<Error>(some.error());
            }
            m_passed += qint64(rows.size());
            std::erase_if(*some, [&](const cache::FileToRead& file) { return file.lastRead && *file.lastRead >= draw.began; }); // before it was cut short
            m_passed -= qint64(some->size());
            if (auto read = co_await readFiles(*some); !read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> readFiles(std::vector<cache::FileToRead>& files)
    {
        std::vector<Candidate> found;
        found.reserve(files.size());
        std::ranges::transform(files, std::back_inserter(found), candidateOf);
        Result<void> read = co_await readThem(found);
        co_return Result<void>(std::move(read));
    }

    /// Cancelled, or what stands against going on; what was read so far is kept.
    QCoro::Task<Result<void>> readThem(std::vector<Candidate>& found)
    {
        for (Candidate& candidate : found) {
            if (m_stop.stop_requested()) {
                co_await noteSoFar();
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            if (m_away.contains(candidate.item.repository)) {
                continue;
            }
            const auto fetching = m_content.content(candidate.ref, maxBytes);
            Result<QByteArray> bytes = co_await fetching;
            for (int asked = 0; m_goesOn && asked < mostWaits && !bytes && bytes.error().kind == ErrorKind::RateLimited && !m_stop.stop_requested(); ++asked) {
                co_await m_wait(waitAfter(bytes.error(), asked), m_stop);
                if (m_stop.stop_requested()) {
                    break;
                }
                const auto again = m_content.content(candidate.ref, maxBytes);
                bytes = co_await again;
            }
            if (m_stop.stop_requested() && !bytes) {
                co_await noteSoFar();
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            if (m_goesOn && (bytes || bytes.error().kind != ErrorKind::Cancelled)) {
                meet(candidate, bytes);
            } else if (!bytes && (bytes.error().kind == ErrorKind::Offline || bytes.error().kind == ErrorKind::Cancelled)) {
                co_await noteSoFar();
                co_return tl::unexpected<Error>(bytes.error());
            } else {
                take(candidate, bytes);
            }
            m_promise->setProgressValue(int(m_passed + m_report.checked));
            if (m_outcomes.size() >= notedAtOnce) {
                if (auto noted = co_await noteSoFar(); !noted) {
                    co_return tl::unexpected<Error>(noted.error());
                }
            }
        }
        co_return Result<void>();
    }

    /// One of a draw: a file that cannot be read is no reason to leave the others, and a repository that answers nothing says nothing of its files.
    void meet(Candidate& candidate, const Result<QByteArray>& bytes)
    {
        Reach& reach = m_reach[candidate.item.repository];
        if (!bytes && bytes.error().kind == ErrorKind::NotFound && !reach.hasAnswered) {
            reach.notFound.push_back(std::move(candidate));
            if (reach.notFound.size() >= notFoundInARow) {
                giveUp(reach.notFound.front().item.repository); // an empty folder where it was mounted, a gateway that knows nothing
            }
            return;
        }
        const bool isFault = !bytes && bytes.error().kind != ErrorKind::NotFound && bytes.error().kind != ErrorKind::Rejected;
        reach.faults = isFault ? reach.faults + 1 : 0;
        if (bytes) {
            reach.hasAnswered = true;
            takeNotFound(reach);
        }
        const QString repository = candidate.item.repository;
        const bool isOver = isFault && reach.faults >= (isAway(bytes.error().kind) ? awayInARow : refusedInARow);
        take(candidate, bytes);
        if (isOver) {
            giveUp(repository);
        }
    }

    void giveUp(const QString& repository)
    {
        m_reach[repository].notFound.clear();
        m_away.append(repository);
        m_report.away.append(repository);
    }

    void list(std::vector<VerifiedItem>& items, VerifiedItem item)
    {
        if (!m_goesOn || qsizetype(items.size()) < FixityReport::mostListed) {
            items.push_back(std::move(item));
        }
    }

    void take(Candidate& candidate, const Result<QByteArray>& bytes)
    {
        ++m_report.checked;
        VerifiedItem& item = candidate.item;
        if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
            item.state = ContentState::Missing;
            m_outcomes.push_back({candidate.source, {}, true});
            list(m_report.missing, std::move(item));
            return;
        }
        if (!bytes) {
            item.reason = bytes.error().detail;
            list(m_report.unreadable, std::move(item));
            return;
        }
        item.found = sha256Of(*bytes);
        m_outcomes.push_back({candidate.source, item.found, false});
        if (item.recorded.isEmpty()) {
            list(m_report.withoutHash, std::move(item));
        } else {
            m_pending.push_back({m_outcomes.size() - 1, std::move(item)});
        }
    }

    /// Notes what was found in custody, and files each item under the state that followed.
    QCoro::Task<Result<void>> noteSoFar()
    {
        const UtcMs at = std::max(m_clock.now(), m_began); // a clock that was set back unmakes no reading
        const auto noting =
            m_cache.writer().write([outcomes = m_outcomes, at](store::Database& database) { return note(database, outcomes, at); });
        const Result<std::vector<ContentState>> states = co_await noting;
        if (!states) {
            co_return tl::unexpected<Error>(states.error());
        }
        for (auto& [index, item] : m_pending) {
            item.state = (*states)[index];
            if (item.state == ContentState::Present) {
                ++m_report.intact;
            } else {
                list(m_report.altered, std::move(item));
            }
        }
        m_pending.clear();
        m_outcomes.clear();
        co_return Result<void>();
    }

    cache::Cache& m_cache;
    ContentSource& m_content;
    const Clock& m_clock;
    SourceVerifier::Wait m_wait;
    std::stop_token m_stop;
    std::shared_ptr<QPromise<Result<VerificationReport>>> m_promise;
    /// Of one repository in a draw.
    struct Reach {
        bool hasAnswered = false;        ///< with the bytes of a file
        int faults = 0;                  ///< in a row
        std::vector<Candidate> notFound; ///< before it answered: missing, or it is not there itself
    };
    void takeNotFound(Reach& reach)
    {
        for (Candidate& one : std::exchange(reach.notFound, {})) {
            take(one, fail(ErrorKind::NotFound, QString()));
        }
    }

    bool m_goesOn = false; ///< past what cannot be reached
    QStringList m_away;
    std::map<QString, Reach> m_reach;
    UtcMs m_began = 0;
    std::optional<store::ProfileLock> m_lock; ///< of the run
    qint64 m_passed = 0; ///< of a sample: had been read before it was cut short
    VerificationReport m_report;
    std::vector<Outcome> m_outcomes;
    std::vector<std::pair<size_t, VerifiedItem>> m_pending;
};

} // namespace

SourceVerifier::SourceVerifier(cache::Cache& cache, ContentSource& content, const Clock& clock, Wait wait)
    : m_cache(cache), m_content(content), m_clock(clock), m_wait(wait ? std::move(wait) : Wait(waitByTheClock)), m_thread(QStringLiteral("verify"))
{
}

QFuture<Result<VerificationReport>> SourceVerifier::verify(FixityDraw draw, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<VerificationReport>>>();
    promise->start();
    auto run = std::make_shared<VerificationRun>(m_cache, m_content, m_clock, m_wait, std::move(stop), promise);
    m_thread.post([run, draw = std::move(draw)] { VerificationRun::run(run, draw); });
    return promise->future();
}

QFuture<Result<VerificationReport>> SourceVerifier::verify(std::vector<CommunicationId> communications, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<VerificationReport>>>();
    promise->start();
    auto run = std::make_shared<VerificationRun>(m_cache, m_content, m_clock, m_wait, std::move(stop), promise);
    m_thread.post([run, communications = std::move(communications)] { VerificationRun::run(run, communications); });
    return promise->future();
}

} // namespace cf::sync
