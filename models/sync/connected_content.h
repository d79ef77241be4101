// The bytes of renditions, through the connectors, on a thread of their own so that a person never waits for a sync.
#pragma once

#include "models/cache/cache.h"
#include "models/connectors/connector.h"
#include "models/domain/ports/content_source.h"
#include "models/sync/worker_thread.h"

#include <functional>

namespace cf::sync {

/// Makes the connector of a repository; nullptr for a kind this program does not connect.
using ConnectorFactory = std::function<std::unique_ptr<connectors::Connector>(const Repository&)>;

class ConnectedContent final : public ContentSource
{
public:
    ConnectedContent(cache::Cache& cache, ConnectorFactory factory);
    ~ConnectedContent() override; ///< what is under way answers Cancelled

    QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) override;

private:
    using Answer = std::shared_ptr<QPromise<Result<QByteArray>>>;
    struct Connected; ///< on the thread
    cache::Cache& m_cache;
    std::shared_ptr<Connected> m_connected;
    WorkerThread m_thread; // last: joined first
};

} // namespace cf::sync
