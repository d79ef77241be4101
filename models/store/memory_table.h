// Tables of SQL whose rows lie in memory: read where they are, never copied, never written.
#pragma once

#include "models/store/database.h"

#include <variant>
#include <vector>

namespace cf::store {

/// Rows that do not change; read on the connection's thread, kept as long as a statement reads them.
class MemoryRows
{
public:
    using Value = std::variant<std::monostate, qint64, QByteArrayView>; ///< NULL, a number, UTF-8
    virtual ~MemoryRows() = default;
    virtual size_t count() const = 0;
    virtual Value value(size_t row, int column) const = 0;
};

/// What a table holds now; may be exchanged between statements.
struct MemoryTable {
    std::shared_ptr<const MemoryRows> rows;
};

/// The connection has a table of that name from now on, in no schema. `name` and `columns` are plain ASCII.
Result<void> addTable(Database& database, const char* name, const std::vector<const char*>& columns,
                      std::shared_ptr<const MemoryTable> table);

} // namespace cf::store
