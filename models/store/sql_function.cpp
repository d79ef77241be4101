#include "models/store/sql_function.h"

#include <sqlite3.h>

namespace cf::store {

namespace {

using Function = std::function<void(SqlCall&)>;

void call(sqlite3_context* context, int, sqlite3_value** arguments)
{
    SqlCall made(context, arguments);
    (*static_cast<Function*>(sqlite3_user_data(context)))(made);
}

Result<void> done(int code)
{
    return code == SQLITE_OK ? Result<void>()
                             : fail(ErrorKind::Storage, QStringLiteral("SQLite %1: a function in use").arg(code));
}

} // namespace

QByteArrayView SqlCall::utf8(int argument) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(m_arguments[argument]));
    return QByteArrayView(text, sqlite3_value_bytes(m_arguments[argument]));
}

qint64 SqlCall::integer(int argument) const { return sqlite3_value_int64(m_arguments[argument]); }

void SqlCall::returnUtf8(QByteArrayView text)
{
    sqlite3_result_text(m_context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

void SqlCall::returnInteger(qint64 value) { sqlite3_result_int64(m_context, value); }

void SqlCall::returnArgument(int argument) { sqlite3_result_value(m_context, m_arguments[argument]); }

Result<void> addFunction(Database& database, const char* name, int arguments, std::function<void(SqlCall&)> function)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return done(sqlite3_create_function_v2(database.handle(), name, arguments, flags, new Function(std::move(function)),
                                           call, nullptr, nullptr,
                                           [](void* made) { delete static_cast<Function*>(made); }));
}

} // namespace cf::store
