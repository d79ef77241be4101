#include "models/sync/kept_connectors.h"

#include "models/domain/connection_setting.h"
#include "models/sync/reached_alike.h"

#include <QCoroFuture>

#include <algorithm>

namespace cf::sync {

QCoro::Task<Result<connectors::Connector*>> KeptConnectors::of(RepositoryId id)
{
    const auto asked = m_cache.repositories();
    const Result<std::vector<Repository>> repositories = co_await asked;
    if (!repositories) {
        co_return tl::unexpected<Error>(repositories.error());
    }
    const auto found = std::ranges::find(*repositories, id, &Repository::id);
    if (found != repositories->end() && disconnectedSince(found->connection)) {
        co_return fail(ErrorKind::Offline, QStringLiteral("the repository was disconnected"));
    }
    if (found == repositories->end()) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("no connection to this repository"));
    }
    One& one = m_connectors[id];
    if (one.connector && !isReachedAlike(one.repository, *found)) {
        m_retired.push_back(std::move(one.connector));
    }
    if (!one.connector) {
        one = {*found, m_factory(*found)};
    }
    if (!one.connector) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("no connection to this repository"));
    }
    co_return one.connector.get();
}

void KeptConnectors::retire(const RepositoryId& id)
{
    const auto found = m_connectors.find(id);
    if (found != m_connectors.end()) {
        m_retired.push_back(std::move(found->second.connector));
        m_connectors.erase(found);
    }
}

QCoro::Task<void> KeptConnectors::closeAll()
{
    for (auto& [id, one] : m_connectors) {
        m_retired.push_back(std::move(one.connector));
    }
    m_connectors.clear();
    for (const auto& connector : m_retired) {
        if (connector) {
            co_await connector->close(true);
        }
    }
    m_retired.clear();
}

} // namespace cf::sync
