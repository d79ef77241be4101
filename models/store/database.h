// One SQLite connection, and prepared statements on it. A thin RAII skin over sqlite3: QSqlQuery refuses scripts and
// cannot interrupt. A Database and its Statements belong to one thread; interrupt() alone may be called from another.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <typeinfo>

struct sqlite3;
struct sqlite3_stmt;

namespace cf::store {

/// A prepared statement. Parameters are bound by position from 1, columns are read by position from 0, as in SQLite
/// itself. Bound texts and blobs are copied. Moving is cheap; a moved-from statement may only be destroyed or assigned.
class Statement
{
public:
    Statement() = default;
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int position, qint64 value);
    Statement& bind(int position, int value) { return bind(position, qint64(value)); }
    Statement& bind(int position, bool value) { return bind(position, qint64(value ? 1 : 0)); }
    Statement& bind(int position, double value);
    Statement& bind(int position, QStringView value); ///< a null string is bound as ''
    Statement& bindUtf8(int position, QByteArrayView text); ///< as text
    /// Not copied: the bytes stay as they are until the statement was run and others are bound or it is reset.
    Statement& bindStaying(int position, QByteArrayView bytes, bool isText);
    Statement& bind(int position, QLatin1StringView value) { return bind(position, QString(value)); }
    Statement& bind(int position, const QByteArray& blob); ///< a null array is bound as NULL
    Statement& bind(int position, std::nullopt_t);
    template <class T>
    Statement& bind(int position, const std::optional<T>& value)
    {
        return value ? bind(position, *value) : bind(position, std::nullopt);
    }

    /// True while there is a row. Errors: Storage, or Cancelled after interrupt(). Resets itself after the last row or
    /// an error.
    Result<bool> step();
    /// step() for statements without rows, then ready to be bound again.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::optional<QString> optionalText(int column) const;
    QByteArrayView utf8(int column) const; ///< the text as it lies there; valid until the next step or reset
    QByteArray blob(int column) const;
    int columns() const;
    QString columnName(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt* statement)
        : m_statement(statement)
    {}
    sqlite3_stmt* m_statement = nullptr;
};

class Database
{
public:
    enum class Mode {
        ReadWrite,        ///< creates the file; WAL, foreign keys, synchronous NORMAL
        ReadWriteDurable, ///< the same with synchronous FULL: what a person did
        ReadOnly          ///< an existing file; writing fails
    };
    static Result<Database> open(const QString& path, Mode mode);
    static Result<Database> openInMemory();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Result<Statement> prepare(QStringView sql);
    /// Prepared once a connection and kept; reset and unbound at each call. `sql` must be a literal or otherwise
    /// bounded in number.
    Result<Statement*> cached(const char* sql);
    Result<void> execute(QStringView script); ///< any number of statements
    Result<qint64> integer(QStringView sql);  ///< first column of the first row; NotFound without a row
    qint64 lastInsertId() const;
    qint64 changes() const;
    /// Makes a step() running in another thread end with Cancelled. Any thread.
    void interrupt();
    QString path() const;
    /// What a connection keeps for its user: one of each type, made when it is first asked for, gone with the connection.
    template <class T> T& attached()
    {
        std::shared_ptr<void>& place = attachment(typeid(T));
        if (!place) {
            place = std::make_shared<T>();
        }
        return *static_cast<T*>(place.get());
    }
    sqlite3* handle() const { return m_handle.get(); } ///< for the few calls that have no skin

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Kept;
    explicit Database(sqlite3* handle);
    std::shared_ptr<void>& attachment(const std::type_info& type);
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<Kept> m_kept; // after the handle: statements are finalised first
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when destroyed without commit().
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database* database)
        : m_database(database)
    {}
    Database* m_database;
};

/// A read transaction: every query inside sees one state of the database.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database* database)
        : m_database(database)
    {}
    Database* m_database;
};

} // namespace cf::store
