// Erasing letters from the profile, for the window and the command line. GUI thread; the work is done on the threads of the store and of the pool.
#pragma once

#include "models/sync/carry_out_erasure.h"

namespace cf::sync {

/// What it was given outlives it.
class ProfileErasure final : public ErasureControl
{
public:
    ProfileErasure(cache::Cache& cache, const Clock& clock, QString profile);
    QFuture<Result<std::vector<SubjectWords>>> wordsOf(std::vector<CommunicationId> letters) override;
    QFuture<Result<ErasureOutcome>> erase(std::vector<CommunicationId> letters, QString decision) override;
    QFuture<Result<ErasureOutcome>> resume() override;
    QFuture<Result<void>> tidyDesk() override;
    QFuture<Result<TraceReport>> search(std::vector<SubjectWords> words) override;

private:
    cache::Cache& m_cache;
    const Clock& m_clock;
    QString m_profile;
};

} // namespace cf::sync
