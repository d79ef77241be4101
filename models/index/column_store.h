// Columns held once for all readers of one database. A reader gets the column as of its own snapshot; what did not change
// between two snapshots is held once. Any thread; whoever holds a column may keep it as long as it likes.
#pragma once

#include "models/index/shared_columns.h"

#include <mutex>

namespace cf::index {

class ColumnStore
{
public:
    /// Reads what is not held yet through the caller's connection, whose transaction decides what the column is. Waits for
    /// another reader that is reading the same column.
    Result<std::shared_ptr<const CodeColumn>> codes(store::Database& database, int column);
    Result<std::shared_ptr<const MomentColumn>> moments(store::Database& database, int column);
    /// Held already, as of whatever generation.
    bool holdsMoments(int column) const;

private:
    template <class Column> struct Slot {
        std::mutex reading;
        std::shared_ptr<const Column> latest; ///< under `reading`
    };
    template <class Column> using Slots = std::map<int, std::shared_ptr<Slot<Column>>>;
    template <class Column>
    Result<std::shared_ptr<const Column>> get(Slots<Column>& slots, store::Database& database, int column);

    mutable std::mutex m_mutex; ///< of the maps
    Slots<CodeColumn> m_codes;
    Slots<MomentColumn> m_moments;
};

} // namespace cf::index
