#include "models/store/unchecked_keys.h"

#include <sqlite3.h>

namespace cf::store {

namespace {

/// By the call: the pragma does nothing within a transaction. Statements are prepared anew by themselves.
void checkKeys(Database& database, bool checked) { sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, checked ? 1 : 0, nullptr); }

} // namespace

UncheckedKeys::UncheckedKeys(Database& database) : m_database(database)
{
    checkKeys(m_database, false);
    [[maybe_unused]] const Result<void> overwriting = m_database.execute(u"PRAGMA secure_delete=ON");
}

UncheckedKeys::~UncheckedKeys()
{
    [[maybe_unused]] const Result<void> leaving = m_database.execute(u"PRAGMA secure_delete=OFF");
    checkKeys(m_database, true);
}

} // namespace cf::store
