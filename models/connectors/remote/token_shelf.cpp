#include "models/connectors/remote/token_shelf.h"

#include "models/base/sha256.h"

#include <QMutexLocker>
#include <QPromise>

namespace cf::connectors {

namespace {

constexpr UtcMs tooShort = 10'000; ///< ms, of what a token is good for: it has to arrive as well

QByteArray keyOf(const Secret& refresh) { return sha256Of(refresh.reveal()); }

} // namespace

TokenShelf::Turn::~Turn()
{
    std::shared_ptr<QPromise<void>> busy;
    {
        const QMutexLocker lock(&m_shelf.m_mutex);
        Entry& entry = m_shelf.m_entries[m_key];
        busy = std::exchange(entry.busy, nullptr);
        if (!entry.access && !entry.successor) {
            m_shelf.m_entries.erase(m_key);
        }
    }
    busy->finish();
}

std::unique_ptr<TokenShelf::Turn> TokenShelf::enter(const Secret& refresh, QFuture<void>& whenFree)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray key = keyOf(refresh);
    Entry& entry = m_entries[key];
    if (entry.busy) {
        whenFree = entry.busy->future();
        return nullptr;
    }
    entry.busy = std::make_shared<QPromise<void>>();
    entry.busy->start();
    return std::unique_ptr<Turn>(new Turn(*this, key));
}

void TokenShelf::put(const Secret& refresh, Secret access, std::optional<UtcMs> expires)
{
    const QMutexLocker lock(&m_mutex);
    Entry& entry = m_entries[keyOf(refresh)];
    entry.access = std::move(access);
    entry.expires = expires;
}

std::optional<Secret> TokenShelf::access(const Secret& refresh, UtcMs now) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(keyOf(refresh));
    const bool isGood = found != m_entries.end() && found->second.access && found->second.expires.value_or(now + tooShort + 1) - tooShort > now;
    return isGood ? found->second.access : std::nullopt;
}

void TokenShelf::replace(const Secret& refresh, const Secret& next)
{
    const QMutexLocker lock(&m_mutex);
    m_entries[keyOf(refresh)].successor = next;
}

std::optional<Secret> TokenShelf::successor(const Secret& refresh) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(keyOf(refresh));
    return found == m_entries.end() ? std::nullopt : found->second.successor;
}

void TokenShelf::forget(const Secret& refresh)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(keyOf(refresh));
    if (found != m_entries.end()) {
        found->second.access.reset();
        found->second.successor.reset();
        if (!found->second.busy) {
            m_entries.erase(found);
        }
    }
}

} // namespace cf::connectors
