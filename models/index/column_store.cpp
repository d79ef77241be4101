#include "models/index/column_store.h"

#include "models/index/segment_catalogue.h"

namespace cf::index {

template <class Column>
Result<std::shared_ptr<const Column>> ColumnStore::get(Slots<Column>& slots, store::Database& database, int column)
{
    std::shared_ptr<Slot<Column>> slot;
    {
        const std::scoped_lock lock(m_mutex);
        std::shared_ptr<Slot<Column>>& there = slots[column];
        if (!there) {
            there = std::make_shared<Slot<Column>>();
        }
        slot = there;
    }
    CF_TRY(const qint64 generation, index::generation(database));
    const std::scoped_lock lock(slot->reading);
    if (slot->latest && slot->latest->generation() == generation) {
        return slot->latest;
    }
    auto mine = slot->latest ? std::make_shared<Column>(*slot->latest) : std::make_shared<Column>(column);
    CF_CHECK(mine->refresh(database));
    if (!slot->latest || slot->latest->generation() < generation) {
        slot->latest = mine;
    }
    return std::shared_ptr<const Column>(std::move(mine));
}

Result<std::shared_ptr<const CodeColumn>> ColumnStore::codes(store::Database& database, int column)
{
    return get(m_codes, database, column);
}

Result<std::shared_ptr<const MomentColumn>> ColumnStore::moments(store::Database& database, int column)
{
    return get(m_moments, database, column);
}

bool ColumnStore::holdsMoments(int column) const
{
    const std::scoped_lock lock(m_mutex);
    return m_moments.contains(column);
}

} // namespace cf::index
