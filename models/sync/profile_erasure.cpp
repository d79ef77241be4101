#include "models/sync/profile_erasure.h"

#include "models/base/on_pool.h"
#include "models/cache/subject_words.h"
#include "models/store/compact_file.h"
#include "models/sync/profile_traces.h"

#include <QDir>

namespace cf::sync {

namespace {

QCoro::Task<void> answer(cache::Cache& cache, const Clock& clock, ErasureCall call, std::shared_ptr<QPromise<Result<ErasureOutcome>>> promise)
{
    Result<ErasureOutcome> outcome = co_await carryOutErasure(cache, clock, std::move(call));
    promise->addResult(std::move(outcome));
    promise->finish();
}

} // namespace

ProfileErasure::ProfileErasure(cache::Cache& cache, const Clock& clock, QString profile)
    : m_cache(cache)
    , m_clock(clock)
    , m_profile(std::move(profile))
{}

QFuture<Result<std::vector<SubjectWords>>> ProfileErasure::wordsOf(std::vector<CommunicationId> letters)
{
    return m_cache.readers().read([letters = std::move(letters)](store::Database& database) { return cache::subjectWords(database, letters); });
}

QFuture<Result<ErasureOutcome>> ProfileErasure::erase(std::vector<CommunicationId> letters, QString decision)
{
    ErasureCall call;
    call.letters = std::move(letters);
    call.decision = std::move(decision);
    auto promise = std::make_shared<QPromise<Result<ErasureOutcome>>>();
    promise->start();
    auto future = promise->future();
    answer(m_cache, m_clock, std::move(call), std::move(promise));
    return future;
}

QFuture<Result<ErasureOutcome>> ProfileErasure::resume() { return erase({}, {}); }

QFuture<Result<void>> ProfileErasure::tidyDesk()
{
    return onPool([path = QDir(m_profile).filePath(QStringLiteral("desk.sqlite"))] { return store::compactFile(path); });
}

QFuture<Result<TraceReport>> ProfileErasure::search(std::vector<SubjectWords> words)
{
    return onPool([profile = m_profile, words = std::move(words), at = m_clock.now()] { return searchProfile(profile, words, at); });
}

} // namespace cf::sync
