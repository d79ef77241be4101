// Shared values as tables of SQL, so that a condition is asked of thousands of values in place of millions of communications, with
// the very words it is asked of rows. Inside the layer only.
#pragma once

#include "models/search/shared_values.h"
#include "models/store/memory_table.h"

namespace cf::search {

/// Belongs to a connection and its thread. The tables are named as the shapes say (shared_leg …); their columns are `code` and the
/// fields, NULL where one is not known, or a number that there is not.
class SharedTables
{
public:
    /// The table holds these rows until it is told otherwise; not while a statement reads it.
    Result<void> show(store::Database& database, const SharedShape& shape, std::shared_ptr<const SharedRows> rows);

private:
    std::map<SharedColumn, std::shared_ptr<store::MemoryTable>> m_tables;
};

} // namespace cf::search
