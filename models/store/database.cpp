#include "models/store/database.h"

#include <QHash>
#include <QStringDecoder>

#include <map>
#include <typeindex>

#include <sqlite3.h>

namespace cf::store {

namespace {

tl::unexpected<Error> failure(sqlite3* handle, int code)
{
    if (code == SQLITE_INTERRUPT) {
        return fail(ErrorKind::Cancelled, QStringLiteral("interrupted"));
    }
    return fail(ErrorKind::Storage, QStringLiteral("SQLite %1: %2")
                                        .arg(sqlite3_extended_errcode(handle))
                                        .arg(QString::fromUtf8(sqlite3_errmsg(handle))));
}

} // namespace

struct Database::Kept {
    QHash<const char*, Statement*> statements;
    std::map<std::type_index, std::shared_ptr<void>> attachments;
    ~Kept() { qDeleteAll(statements); }
};

std::shared_ptr<void>& Database::attachment(const std::type_info& type) { return m_kept->attachments[type]; }

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement& Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
    return *this;
}

Statement& Statement::bind(int position, double value)
{
    sqlite3_bind_double(m_statement, position, value);
    return *this;
}

Statement& Statement::bind(int position, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindUtf8(int position, QByteArrayView text)
{
    sqlite3_bind_text(m_statement, position, text.isNull() ? "" : text.data(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindStaying(int position, QByteArrayView bytes, bool isText)
{
    const char* data = bytes.isNull() ? "" : bytes.data();
    isText ? sqlite3_bind_text(m_statement, position, data, int(bytes.size()), SQLITE_STATIC)
           : sqlite3_bind_blob(m_statement, position, data, int(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int position, const QByteArray& blob)
{
    if (blob.isNull()) {
        return bind(position, std::nullopt);
    }
    sqlite3_bind_blob(m_statement, position, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int position, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    auto error = failure(sqlite3_db_handle(m_statement), code);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    CF_TRY(const bool row, step());
    if (row) {
        sqlite3_reset(m_statement);
    }
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const
{
    const QByteArrayView text = utf8(column);
    if (text.startsWith("\xEF\xBB\xBF")) [[unlikely]] { // fromUtf8() drops it, and what comes back would not be what was bound
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        return decoder(text);
    }
    return QString::fromUtf8(text);
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

int Statement::columns() const { return sqlite3_column_count(m_statement); }

QString Statement::columnName(int column) const { return QString::fromUtf8(sqlite3_column_name(m_statement, column)); }

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(sqlite3* handle)
    : m_handle(handle)
    , m_kept(std::make_unique<Kept>())
{}
Database::Database(Database&&) noexcept = default;
Database::~Database() { m_kept.reset(); }

Database& Database::operator=(Database&& other) noexcept
{
    m_kept = std::move(other.m_kept);
    m_handle = std::move(other.m_handle);
    return *this;
}

namespace {

/// Puts the log into the file and begins it anew. As long as somebody reads, and each begins before another ends, SQLite alone
/// would never come to that: the log of a synchronisation beside a busy window would grow until the disk is full.
struct LogKeeping {
    static constexpr int often = 4'000, longest = 16'000; // pages
    static constexpr int patience = 1'000, usual = 10'000; // ms
    int tryAgainAt = longest;

    static int afterCommit(void* self, sqlite3* handle, const char* name, int pages)
    {
        int& tryAgainAt = static_cast<LogKeeping*>(self)->tryAgainAt;
        if (pages < tryAgainAt) {
            tryAgainAt = pages < longest ? longest : tryAgainAt;
            if (pages >= often) {
                sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
            }
            return SQLITE_OK;
        }
        // Waits for those who read now; who comes meanwhile reads the file.
        sqlite3_busy_timeout(handle, patience);
        const int code = sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
        sqlite3_busy_timeout(handle, usual);
        tryAgainAt = code == SQLITE_OK ? longest : pages + longest; // somebody reads for long: later
        return SQLITE_OK; // what is committed is safe either way
    }
};

} // namespace

Result<Database> Database::open(const QString& path, Mode mode)
{
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX |
                      (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        return failure(handle, code);
    }
    sqlite3_busy_timeout(handle, LogKeeping::usual);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (mode == Mode::ReadOnly) {
        // There are several of these, and what leaves this cache is still in that of the system: 64 MB were no quicker.
        CF_CHECK(database.execute(u"PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY;"));
        return database;
    }
    // The page size only takes effect on a new file; larger pages suit the long texts.
    CF_CHECK(database.execute(
        u"PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
        u"PRAGMA secure_delete=OFF; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;"));
    sqlite3_wal_hook(handle, &LogKeeping::afterCommit, &database.attached<LogKeeping>());
    CF_CHECK(
        database.execute(mode == Mode::ReadWriteDurable ? u"PRAGMA synchronous=FULL" : u"PRAGMA synchronous=NORMAL"));
    return database;
}

Result<Database> Database::openInMemory()
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        return failure(handle, code);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    CF_CHECK(database.execute(u"PRAGMA foreign_keys=ON"));
    return database;
}

Result<Statement> Database::prepare(QStringView sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), utf8.constData(), int(utf8.size()), &statement, &rest);
    Statement prepared(statement);
    if (code != SQLITE_OK) {
        return failure(m_handle.get(), code);
    }
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
        return fail(ErrorKind::Storage, QStringLiteral("not one SQL statement"));
    }
    return prepared;
}

Result<Statement*> Database::cached(const char* sql)
{
    Statement*& kept = m_kept->statements[sql];
    if (kept) {
        kept->reset();
        return kept;
    }
    auto prepared = prepare(QString::fromUtf8(sql));
    if (!prepared) {
        m_kept->statements.remove(sql);
        return tl::unexpected<Error>(prepared.error());
    }
    kept = new Statement(std::move(*prepared));
    return kept;
}

Result<void> Database::execute(QStringView script)
{
    const int code = sqlite3_exec(m_handle.get(), script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failure(m_handle.get(), code);
    }
    return {};
}

Result<qint64> Database::integer(QStringView sql)
{
    CF_TRY(Statement statement, prepare(sql));
    CF_TRY(const bool row, statement.step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("no row"));
    }
    return statement.integer(0);
}

qint64 Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle.get()); }

qint64 Database::changes() const { return sqlite3_changes(m_handle.get()); }

void Database::interrupt() { sqlite3_interrupt(m_handle.get()); }

QString Database::path() const { return QString::fromUtf8(sqlite3_db_filename(m_handle.get(), "main")); }

Result<Transaction> Transaction::begin(Database& database)
{
    CF_CHECK(database.execute(u"BEGIN IMMEDIATE"));
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle())) {
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Transaction::commit()
{
    CF_CHECK(m_database->execute(u"COMMIT"));
    m_database = nullptr;
    return {};
}

Result<Snapshot> Snapshot::begin(Database& database)
{
    CF_CHECK(database.execute(u"BEGIN DEFERRED"));
    return Snapshot(&database);
}

Snapshot::~Snapshot()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle())) {
        sqlite3_exec(m_database->handle(), "COMMIT", nullptr, nullptr, nullptr);
    }
}

} // namespace cf::store
