// Connectors of repositories, kept from one use to the next with their sessions. On the thread that uses them.
#pragma once

#include "models/cache/cache.h"
#include "models/connectors/connector.h"

#include <functional>
#include <future>
#include <map>

namespace cf::sync {

/// Makes the connector of a repository; nullptr for a kind this program does not connect.
using ConnectorFactory = std::function<std::unique_ptr<connectors::Connector>(const Repository&)>;

class KeptConnectors
{
public:
    KeptConnectors(cache::Cache& cache, ConnectorFactory factory)
        : m_cache(cache), m_factory(std::move(factory))
    {}
    /// As the repository is reached now; one that was reached otherwise stays until close, since somebody may wait for it. NotFound: it is
    /// not here, or of a kind that is not connected; Offline when it was disconnected.
    QCoro::Task<Result<connectors::Connector*>> of(RepositoryId id);
    /// The next one is made anew, with a session of its own.
    void retire(const RepositoryId& id);
    /// Ends their sessions; to be awaited before this goes.
    QCoro::Task<void> closeAll();

private:
    struct One {
        Repository repository; ///< as it was when the connector was made
        std::unique_ptr<connectors::Connector> connector;
    };
    cache::Cache& m_cache;
    ConnectorFactory m_factory;
    std::map<RepositoryId, One> m_connectors;
    std::vector<std::unique_ptr<connectors::Connector>> m_retired;
};

} // namespace cf::sync
