// Verification over the cache and the connected repositories.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/verification.h"
#include "models/sync/worker_thread.h"

#include <QCoroTask>

#include <chrono>
#include <functional>

namespace cf::sync {

class SourceVerifier final : public Verification
{
public:
    /// Ready after the time, or soon after a stop was requested; on the verifier's thread.
    using Wait = std::function<QCoro::Task<void>(std::chrono::milliseconds time, std::stop_token stop)>;
    /// wait: where a server asks for patience in a draw; none: by the machine's clock.
    SourceVerifier(cache::Cache& cache, ContentSource& content, const Clock& clock, Wait wait = {});

    QFuture<Result<VerificationReport>> verify(std::vector<CommunicationId> communications, std::stop_token stop) override;
    QFuture<Result<VerificationReport>> verify(FixityDraw draw, std::stop_token stop) override;

private:
    cache::Cache& m_cache;
    ContentSource& m_content;
    const Clock& m_clock;
    Wait m_wait;
    WorkerThread m_thread;
};

} // namespace cf::sync
