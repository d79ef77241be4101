#include "models/sync/remove_records.h"

#include "models/cache/erase_records.h"
#include "models/cache/write_repository.h"
#include "models/search/text_index.h"
#include "models/store/profile_lock.h"
#include "models/store/unchecked_keys.h"
#include "models/sync/index_keeping.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace cf::sync {

namespace {

constexpr int lookEveryMs = 100, waitForRunMs = 60'000;
constexpr size_t fewest = 50, most = 4'000;
constexpr qint64 shortMs = 120, longMs = 300; ///< of a slice: one longer than that is followed by a smaller one

using Rows = std::vector<qint64>;
/// Some rows, in a transaction. What it counts goes into the outcome.
using Erasing = std::function<Result<RecordRemoval>(store::Database&, const Rows&)>;

class Removing
{
public:
    Removing(cache::Cache& cache, const Clock& clock, RemovalCall call)
        : m_cache(cache)
        , m_clock(clock)
        , m_call(std::move(call))
        , m_lock(cache.path(), m_call.repository.value())
    {}

    QCoro::Task<Result<RecordRemoval>> run()
    {
        const Result<void> alone = co_await waitForRun();
        if (!alone) {
            co_return tl::unexpected<Error>(alone.error());
        }
        const RepositoryId id = m_call.repository;
        const UtcMs now = m_clock.now();
        const auto beginning = m_cache.writer().write([id, now](store::Database& database) -> Result<void> {
            CF_CHECK(cache::beginErasure(database, id, now));
            return cache::bumpRevision(database);
        });
        const Result<void> begun = co_await beginning;
        if (!begun) {
            co_return tl::unexpected<Error>(begun.error());
        }
        m_cache.noteCommit();
        const auto planning =
            m_cache.readers().read([id, decided = m_call.decided](store::Database& database) { return cache::planErasure(database, id, decided); });
        const Result<cache::ErasurePlan> plan = co_await planning;
        if (!plan) {
            co_return tl::unexpected<Error>(plan.error());
        }
        m_whole = qint64(plan->communications.size() + plan->sources.size());
        Result<void> done = co_await eraseAll(*plan);
        if (done) {
            done = co_await eraseRest();
        }
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
        IndexKeeping index(m_cache); // what was merged away leaves the file
        co_await index.run(false, m_call.stop);
        m_outcome.elsewhere = plan->comesTo.elsewhere;
        m_outcome.onHold = plan->comesTo.onHold;
        m_outcome.decided = plan->comesTo.decided;
        m_outcome.kept = plan->comesTo.kept;
        co_return Result<RecordRemoval>(m_outcome);
    }

private:
    static QCoro::Task<void> aMoment(int ms)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(ms);
        co_await timer;
    }

    /// A run that was cancelled ends after what it is doing.
    QCoro::Task<Result<void>> waitForRun()
    {
        for (int waited = 0; !m_lock.tryLock(); waited += lookEveryMs) {
            if (m_call.stop.stop_requested()) {
                co_return fail(ErrorKind::Cancelled, {});
            }
            if (waited >= waitForRunMs) {
                co_return fail(ErrorKind::Conflict, QStringLiteral("a synchronisation of this repository is under way"));
            }
            co_await aMoment(lookEveryMs);
        }
        co_return Result<void>();
    }

    /// False: it is to end.
    QCoro::Task<bool> goesOn()
    {
        while (m_call.isPaused && m_call.isPaused() && !m_call.stop.stop_requested()) {
            co_await aMoment(lookEveryMs);
        }
        co_await aMoment(0); // whoever else waits to write comes first
        co_return !m_call.stop.stop_requested();
    }

    QCoro::Task<Result<void>> inSlices(Rows rows, Erasing erase, bool counts)
    {
        for (size_t next = 0; next < rows.size();) {
            const bool on = co_await goesOn();
            if (!on) {
                co_return fail(ErrorKind::Cancelled, {});
            }
            const size_t end = std::min(rows.size(), next + m_atOnce);
            const Rows some(rows.begin() + qsizetype(next), rows.begin() + qsizetype(end));
            QElapsedTimer time;
            time.start();
            const auto erasing = m_cache.writer().write([some, erase](store::Database& database) -> Result<RecordRemoval> {
                const store::UncheckedKeys keys(database);
                CF_TRY(const RecordRemoval gone, erase(database, some));
                CF_CHECK(cache::bumpRevision(database));
                return gone;
            });
            const Result<RecordRemoval> gone = co_await erasing;
            if (!gone) {
                co_return tl::unexpected<Error>(gone.error());
            }
            m_cache.noteCommit();
            m_outcome.records += gone->records;
            m_outcome.documents += gone->documents;
            m_outcome.texts += gone->texts;
            if (counts) {
                m_done += qint64(some.size());
                m_call.progress(m_done, m_whole);
            }
            next = end;
            const qint64 took = time.elapsed();
            if (took < shortMs) {
                m_atOnce = std::min(most, m_atOnce * 2);
            } else if (took > longMs) {
                m_atOnce = std::max(fewest, m_atOnce / 2);
            }
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> eraseAll(const cache::ErasurePlan& plan)
    {
        const RepositoryId id = m_call.repository;
        const Erasing records = [id](store::Database& database, const Rows& some) -> Result<RecordRemoval> {
            RecordRemoval gone;
            CF_TRY(gone.records, cache::eraseCommunications(database, id, some));
            CF_CHECK(search::takeFromIndex(database, some));
            return gone;
        };
        const Result<void> first = co_await inSlices(plan.communications, records, true);
        if (!first) {
            co_return first;
        }
        const Erasing sources = [](store::Database& database, const Rows& some) -> Result<RecordRemoval> {
            CF_TRY(const cache::ErasedSources erased, cache::eraseSources(database, some));
            RecordRemoval gone;
            gone.documents = erased.documents;
            gone.texts = erased.texts;
            return gone;
        };
        const Result<void> second = co_await inSlices(plan.sources, sources, true);
        co_return second;
    }

    /// What belonged to those alone, found anew each time: how far an interrupted call came is not written down.
    QCoro::Task<Result<void>> eraseRest()
    {
        const RepositoryId id = m_call.repository;
        const auto looking = m_cache.readers().read([](store::Database& database) { return cache::emptyEnvelopes(database); });
        const Result<Rows> envelopes = co_await looking;
        if (!envelopes) {
            co_return tl::unexpected<Error>(envelopes.error());
        }
        const Erasing erase = [](store::Database& database, const Rows& some) -> Result<RecordRemoval> {
            CF_CHECK(cache::eraseEnvelopes(database, some));
            return RecordRemoval();
        };
        const Result<void> first = co_await inSlices(*envelopes, erase, false);
        if (!first) {
            co_return first;
        }
        const auto asking = m_cache.readers().read([id](store::Database& database) { return cache::unusedTemplateVersions(database, id); });
        const Result<Rows> versions = co_await asking;
        if (!versions) {
            co_return tl::unexpected<Error>(versions.error());
        }
        for (bool more = true; more;) {
            const bool on = co_await goesOn();
            if (!on) {
                co_return fail(ErrorKind::Cancelled, {});
            }
            const auto noting = m_cache.writer().write([id](store::Database& database) { return cache::eraseNotes(database, id, 500); });
            const Result<cache::ErasedNotes> notes = co_await noting;
            if (!notes) {
                co_return tl::unexpected<Error>(notes.error());
            }
            m_outcome.setAside += notes->setAside;
            m_outcome.gaps += notes->gaps;
            m_outcome.runs += notes->runs;
            more = notes->more;
        }
        const auto ending = m_cache.writer().write([id, unused = *versions](store::Database& database) -> Result<void> {
            const store::UncheckedKeys keys(database);
            CF_CHECK(cache::eraseTemplateVersions(database, id, unused));
            CF_TRY([[maybe_unused]] const bool isGone, cache::endErasure(database, id));
            return cache::bumpRevision(database);
        });
        const Result<void> ended = co_await ending;
        m_cache.noteCommit();
        co_return ended;
    }

    cache::Cache& m_cache;
    const Clock& m_clock;
    RemovalCall m_call;
    store::ProfileLock m_lock;
    size_t m_atOnce = 200;
    qint64 m_done = 0, m_whole = 0;
    RecordRemoval m_outcome;
};

} // namespace

QCoro::Task<Result<RecordRemoval>> removeRecords(cache::Cache& cache, const Clock& clock, RemovalCall call)
{
    Removing removing(cache, clock, std::move(call));
    Result<RecordRemoval> outcome = co_await removing.run();
    co_return outcome;
}

} // namespace cf::sync
