#include "models/sync/connected_content.h"

#include <QCoroFuture>
#include <QPromise>

namespace cf::sync {

struct ConnectedContent::Connected {
    cache::Cache& cache;
    ConnectorFactory factory;
    std::map<RepositoryId, std::unique_ptr<connectors::Connector>> connectors;

    QCoro::Task<Result<connectors::Connector*>> connectorOf(RepositoryId id)
    {
        if (const auto known = connectors.find(id); known != connectors.end()) {
            co_return known->second.get();
        }
        const auto reading = cache.repositories();
        const Result<std::vector<Repository>> repositories = co_await reading;
        if (!repositories) {
            co_return tl::unexpected<Error>(repositories.error());
        }
        for (const Repository& repository : *repositories) {
            if (repository.id == id) {
                auto connector = factory(repository);
                if (!connector) {
                    break;
                }
                co_return connectors.insert_or_assign(id, std::move(connector)).first->second.get();
            }
        }
        co_return fail(ErrorKind::NotFound, QStringLiteral("no connection to this repository"));
    }

    static QCoro::Task<void> answer(std::shared_ptr<Connected> self, SourceRef source, qint64 maxBytes, Answer promise)
    {
        Result<connectors::Connector*> connector = co_await self->connectorOf(source.repository);
        if (!connector) {
            promise->addResult(Result<QByteArray>(tl::unexpected<Error>(connector.error())));
        } else {
            Result<QByteArray> bytes = co_await (*connector)->content(source, maxBytes);
            promise->addResult(std::move(bytes));
        }
        promise->finish();
    }
};

ConnectedContent::ConnectedContent(cache::Cache& cache, ConnectorFactory factory)
    : m_cache(cache), m_connected(new Connected{cache, std::move(factory), {}}), m_thread(QStringLiteral("content"))
{
}

ConnectedContent::~ConnectedContent() = default;

QFuture<Result<QByteArray>> ConnectedContent::content(SourceRef source, qint64 maxBytes)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    m_thread.post([connected = m_connected, source = std::move(source), maxBytes, promise] {
        Connected::answer(connected, source, maxBytes, promise);
    });
    return promise->future();
}

} // namespace cf::sync
