// Foreign keys that SQLite does not look after for a while, within a transaction, and bytes that do not stay behind in the file.
#pragma once

#include "models/store/database.h"

namespace cf::store {

/// While it lives, rows may be deleted that others point to: for whoever deletes those as well, where a key has no index and each row
/// would cost a look at all of a table. What is deleted is overwritten with zeros in the file. On the writer's thread, within the function
/// that writes.
class UncheckedKeys
{
public:
    explicit UncheckedKeys(Database& database);
    ~UncheckedKeys();
    Q_DISABLE_COPY_MOVE(UncheckedKeys)

private:
    Database& m_database;
};

} // namespace cf::store
