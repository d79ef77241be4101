// SQL functions written here, for what SQL cannot say.
#pragma once

#include "models/store/database.h"

#include <functional>

struct sqlite3_context;
struct sqlite3_value;

namespace cf::store {

/// One call of a function: its arguments by position from 0, and the result, NULL until one is given.
class SqlCall
{
public:
    SqlCall(sqlite3_context* context, sqlite3_value** arguments)
        : m_context(context)
        , m_arguments(arguments)
    {}
    QByteArrayView utf8(int argument) const; ///< valid while the function runs
    qint64 integer(int argument) const;
    void returnUtf8(QByteArrayView text);
    void returnInteger(qint64 value);
    void returnArgument(int argument);

private:
    sqlite3_context* m_context;
    sqlite3_value** m_arguments;
};

/// Makes `name` a deterministic function on this connection, usable in statements but not in the schema. Replaces one
/// of that name. `name` is plain ASCII. Storage when there is one of that name while a statement is under way.
Result<void> addFunction(Database& database, const char* name, int arguments, std::function<void(SqlCall&)> function);

} // namespace cf::store
