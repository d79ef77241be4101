#include "models/store/memory_table.h"

#include <sqlite3.h>

namespace cf::store {

namespace {

struct Added {
    QByteArray declaration;
    std::shared_ptr<const MemoryTable> table;
};
struct Table : sqlite3_vtab {
    std::shared_ptr<const MemoryTable> table;
};
struct Cursor : sqlite3_vtab_cursor {
    std::shared_ptr<const MemoryRows> rows;
    size_t at = 0;
};

int connectTable(sqlite3* handle, void* given, int, const char* const*, sqlite3_vtab** table, char**)
{
    const auto* const added = static_cast<Added*>(given);
    const int declared = sqlite3_declare_vtab(handle, added->declaration.constData());
    if (declared == SQLITE_OK) {
        auto* const made = new Table;
        made->table = added->table;
        *table = made;
    }
    return declared;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab* table, sqlite3_index_info* info)
{
    const auto& rows = static_cast<Table*>(table)->table->rows;
    info->estimatedRows = rows ? qint64(rows->count()) + 1 : 1;
    info->estimatedCost = double(info->estimatedRows);
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = new Cursor;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int beginScan(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    auto* const mine = static_cast<Cursor*>(cursor);
    mine->rows = static_cast<Table*>(cursor->pVtab)->table->rows;
    mine->at = 0;
    return SQLITE_OK;
}

int advance(sqlite3_vtab_cursor* cursor)
{
    ++static_cast<Cursor*>(cursor)->at;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor* cursor)
{
    const auto* const mine = static_cast<Cursor*>(cursor);
    return !mine->rows || mine->at >= mine->rows->count();
}

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    const auto* const mine = static_cast<Cursor*>(cursor);
    const MemoryRows::Value value = mine->rows->value(mine->at, column);
    if (const auto* number = std::get_if<qint64>(&value)) {
        sqlite3_result_int64(context, *number);
    } else if (const auto* text = std::get_if<QByteArrayView>(&value)) {
        sqlite3_result_text64(context, text->data(), quint64(text->size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = qint64(static_cast<Cursor*>(cursor)->at);
    return SQLITE_OK;
}

const sqlite3_module& module()
{
    static const sqlite3_module all = [] {
        sqlite3_module made{};
        made.xConnect = connectTable; // and no xCreate: the table is there by its name alone
        made.xBestIndex = planScan;
        made.xDisconnect = disconnectTable;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = beginScan;
        made.xNext = advance;
        made.xEof = isAtEnd;
        made.xColumn = giveColumn;
        made.xRowid = giveRowId;
        return made;
    }();
    return all;
}

} // namespace

Result<void> addTable(Database& database, const char* name, const std::vector<const char*>& columns,
                      std::shared_ptr<const MemoryTable> table)
{
    auto added = std::make_unique<Added>();
    for (const char* column : columns) {
        added->declaration += added->declaration.isEmpty() ? "CREATE TABLE x (" : ", ";
        added->declaration += column;
    }
    added->declaration += ')';
    added->table = std::move(table);
    const int result = sqlite3_create_module_v2(database.handle(), name, &module(), added.release(),
                                                [](void* given) { delete static_cast<Added*>(given); });
    return result == SQLITE_OK ? Result<void>()
                               : fail(ErrorKind::Storage, QString::fromUtf8(sqlite3_errmsg(database.handle())));
}

} // namespace cf::store
