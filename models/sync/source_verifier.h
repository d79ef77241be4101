// Verification over the cache and the connected repositories.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/verification.h"
#include "models/sync/worker_thread.h"

namespace cf::sync {

class SourceVerifier final : public Verification
{
public:
    SourceVerifier(cache::Cache& cache, ContentSource& content, const Clock& clock);

    QFuture<Result<VerificationReport>> verify(std::vector<CommunicationId> communications, std::stop_token stop) override;
    QFuture<Result<VerificationReport>> verify(FixityDraw draw, std::stop_token stop) override;

private:
    cache::Cache& m_cache;
    ContentSource& m_content;
    const Clock& m_clock;
    WorkerThread m_thread;
};

} // namespace cf::sync
