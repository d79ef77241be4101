#include "models/sync/event_packing.h"

#include <QCoroFuture>

namespace cf::sync {

namespace {

constexpr int pagesToADictionary = 50;

} // namespace

std::vector<QByteArray> packedEventsOf(const connectors::Page& page, store::TextPacker& packer)
{
    std::vector<QByteArray> packed;
    for (const connectors::Change& change : page.changes) {
        if (const auto* noticed = std::get_if<connectors::Noticed>(&change)) {
            packed.push_back(packer.pack(noticed->event.raw));
        }
    }
    return packed;
}

QCoro::Task<std::vector<QByteArray>> EventPacker::pack(const connectors::Page& page)
{
    const bool hasEvents = std::ranges::any_of(page.changes, [](const connectors::Change& change) { return std::holds_alternative<connectors::Noticed>(change); });
    if (!hasEvents) {
        co_return {};
    }
    if (!m_packer || ++m_pages >= pagesToADictionary) {
        const auto reading = m_cache.readers().read([](store::Database& database) { return store::newestDictionary(database); });
        const Result<QByteArray> newest = co_await reading;
        if (!newest) {
            co_return {};
        }
        if (!m_packer || *newest != m_dictionary) {
            m_dictionary = *newest;
            m_packer = std::make_unique<store::TextPacker>(m_dictionary);
        }
        m_pages = 0;
    }
    co_return packedEventsOf(page, *m_packer);
}

} // namespace cf::sync
