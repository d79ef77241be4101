// Events as the cache keeps them, packed where a page is read, while the one before it is written.
#pragma once

#include "models/cache/cache.h"
#include "models/connectors/connector.h"
#include "models/store/packed_text.h"

#include <QCoroTask>

namespace cf::sync {

/// The raw bytes of all events of a page, packed, in their order.
std::vector<QByteArray> packedEventsOf(const connectors::Page& page, store::TextPacker& packer);

/// A packer by the newest dictionary of the cache, looked for now and then: what is packed by an older one is read all the same.
class EventPacker
{
public:
    explicit EventPacker(cache::Cache& cache)
        : m_cache(cache)
    {}
    /// None: there are no events in it, or the dictionary could not be read; the writer packs then.
    QCoro::Task<std::vector<QByteArray>> pack(const connectors::Page& page);

private:
    cache::Cache& m_cache;
    std::unique_ptr<store::TextPacker> m_packer;
    QByteArray m_dictionary;
    int m_pages = 0; ///< since it was looked for
};

} // namespace cf::sync
