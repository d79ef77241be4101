#include "models/sync/carry_out_erasure.h"

#include "models/base/on_pool.h"
#include "models/cache/erase_records.h"
#include "models/cache/erased_records.h"
#include "models/cache/repack_texts.h"
#include "models/cache/write_repository.h"
#include "models/search/index_purge.h"
#include "models/search/text_index.h"
#include "models/store/compact_file.h"
#include "models/store/profile_lock.h"
#include "models/store/unchecked_keys.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cf::sync {

namespace {

constexpr int lettersAtOnce = 25, textsAtOnce = 500;
constexpr int lookEveryMs = 100, waitForIndexMs = 60'000;

class Erasing
{
public:
    Erasing(cache::Cache& cache, const Clock& clock, ErasureCall call)
        : m_cache(cache)
        , m_clock(clock)
        , m_call(std::move(call))
        , m_index(cache.path(), search::indexLock)
    {}

    QCoro::Task<Result<ErasureOutcome>> run()
    {
        const Result<bool> wanted = co_await begin();
        if (!wanted) {
            co_return tl::unexpected<Error>(wanted.error());
        }
        if (!*wanted) {
            m_outcome.isDone = true;
            co_return Result<ErasureOutcome>(m_outcome);
        }
        Result<void> done = co_await eraseRows();
        if (done) {
            done = co_await purgeIndex();
        }
        if (done) {
            done = co_await leaveDictionaries();
        }
        if (done) {
            const auto compacting = onPool([path = m_cache.path()] { return store::compactFile(path); });
            done = co_await compacting;
        }
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
        m_call.reached("file");
        const auto noting = m_cache.writer().write([now = m_clock.now()](store::Database& database) { return cache::noteErasureDone(database, now); });
        const Result<void> noted = co_await noting;
        if (!noted) {
            co_return tl::unexpected<Error>(noted.error());
        }
        m_outcome.isDone = true;
        co_return Result<ErasureOutcome>(m_outcome);
    }

private:
    static QCoro::Task<void> aMoment(int ms)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(ms);
        co_await timer;
    }

    /// False: nothing is left to do.
    QCoro::Task<Result<bool>> begin()
    {
        const auto noting = m_cache.writer().write([letters = m_call.letters, decision = m_call.decision, now = m_clock.now()](store::Database& database) -> Result<bool> {
            if (!letters.empty()) {
                CF_CHECK(cache::noteErased(database, letters, decision, now));
            }
            CF_TRY(const qint64 open, database.integer(u"SELECT EXISTS (SELECT 1 FROM erased_record WHERE done IS NULL)"));
            return open != 0;
        });
        const Result<bool> wanted = co_await noting;
        if (wanted && *wanted) {
            m_call.reached("noted");
        }
        co_return wanted;
    }

    QCoro::Task<Result<void>> eraseRows()
    {
        for (;;) {
            co_await aMoment(0); // whoever else waits to write comes first
            const auto erasing = m_cache.writer().write([](store::Database& database) -> Result<qint64> {
                CF_TRY(const std::vector<CommunicationId> some, cache::erasedWithRows(database, lettersAtOnce));
                if (some.empty()) {
                    return 0;
                }
                CF_TRY(const std::vector<qint64> rows, cache::eraseLetters(database, some));
                CF_CHECK(search::takeFromIndex(database, rows));
                CF_CHECK(cache::bumpRevision(database));
                return qint64(rows.size());
            });
            const Result<qint64> erased = co_await erasing;
            if (!erased) {
                co_return tl::unexpected<Error>(erased.error());
            }
            if (*erased == 0) {
                break;
            }
            m_outcome.letters += *erased;
            m_cache.noteCommit();
            m_call.reached("rows");
        }
        const auto looking = m_cache.readers().read([](store::Database& database) { return cache::emptyEnvelopes(database); });
        const Result<std::vector<qint64>> empty = co_await looking;
        if (!empty) {
            co_return tl::unexpected<Error>(empty.error());
        }
        const auto erasing = m_cache.writer().write([empty = *empty](store::Database& database) {
            const store::UncheckedKeys overwriting(database);
            return cache::eraseEnvelopes(database, empty);
        });
        const Result<void> erased = co_await erasing;
        co_return erased;
    }

    QCoro::Task<Result<void>> purgeIndex()
    {
        for (int waited = 0; !m_index.tryLock(); waited += lookEveryMs) {
            if (waited >= waitForIndexMs) {
                co_return fail(ErrorKind::Conflict, u"the search index is being kept by another run"_s);
            }
            co_await aMoment(lookEveryMs);
        }
        const auto purge = std::make_shared<search::IndexPurge>();
        for (bool more = true; more;) {
            co_await aMoment(0);
            const auto stepping = m_cache.writer().write([purge](store::Database& database) { return purge->step(database); });
            const Result<bool> stepped = co_await stepping;
            if (!stepped) {
                co_return tl::unexpected<Error>(stepped.error());
            }
            more = *stepped;
            m_call.reached("index");
        }
        m_cache.noteCommit();
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> leaveDictionaries()
    {
        const auto retiring = m_cache.writer().write([](store::Database& database) { return cache::retireDictionaries(database); });
        const Result<void> retired = co_await retiring;
        if (!retired) {
            co_return retired;
        }
        std::optional<cache::RepackPlace> place = cache::RepackPlace();
        while (place) {
            m_call.reached("dictionaries");
            co_await aMoment(0);
            const auto packing = m_cache.writer().write([from = *place](store::Database& database) { return cache::repackSome(database, from, textsAtOnce); });
            const Result<std::optional<cache::RepackPlace>> next = co_await packing;
            if (!next) {
                co_return tl::unexpected<Error>(next.error());
            }
            place = *next;
        }
        m_call.reached("dictionaries");
        co_return Result<void>();
    }

    cache::Cache& m_cache;
    const Clock& m_clock;
    ErasureCall m_call;
    store::ProfileLock m_index;
    ErasureOutcome m_outcome;
};

} // namespace

QCoro::Task<Result<ErasureOutcome>> carryOutErasure(cache::Cache& cache, const Clock& clock, ErasureCall call)
{
    Erasing erasing(cache, clock, std::move(call));
    Result<ErasureOutcome> outcome = co_await erasing.run();
    co_return outcome;
}

} // namespace cf::sync
