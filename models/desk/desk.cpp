#include "models/desk/desk.h"

#include "models/base/deliver.h"
#include "models/store/migrator.h"

#include <QDir>

namespace cf::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyKept = 1000;

Result<void> renumber(store::Database& database)
{
    return database.execute(
        u"UPDATE saved_search SET position = ranked.rank FROM (SELECT pk, row_number() OVER (ORDER BY position, pk) "
        u"AS rank FROM saved_search) AS ranked WHERE ranked.pk = saved_search.pk");
}

Result<std::vector<SavedSearch>> readSaved(store::Database& database)
{
    std::vector<SavedSearch> found;
    CF_TRY(store::Statement * select,
           database.cached("SELECT name, query, grammar_version, created, last_run, last_total "
                           "FROM saved_search ORDER BY position, pk"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        found.push_back({select->text(0), select->text(1), int(select->integer(2)), select->integer(3),
                         select->optionalInteger(4), select->optionalInteger(5)});
    }
}

Result<bool> nameTaken(store::Database& database, const QString& name)
{
    CF_TRY(store::Statement * taken, database.cached("SELECT 1 FROM saved_search WHERE name = ?1"));
    taken->bind(1, name);
    return taken->step();
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const QString& profileDirectory)
{
    const QString path = QDir(profileDirectory).filePath(QStringLiteral("desk.sqlite"));
    {
        CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadWriteDurable));
        CF_TRY(const auto migrations, store::migrationsIn(QStringLiteral(":/sql/migrations/desk")));
        CF_CHECK(store::migrate(database, migrations));
    }
    std::unique_ptr<Desk> desk(new Desk);
    CF_TRY(desk->m_writer, store::Writer::open(path, store::Database::Mode::ReadWriteDurable));
    return desk;
}

QFuture<Result<std::vector<SavedSearch>>> Desk::savedSearches()
{
    return m_writer->write([](store::Database& database) { return readSaved(database); });
}

QFuture<Result<void>> Desk::save(SavedSearch search)
{
    const DeskDeed deed{"save-search"_L1, "search"_L1, search.name};
    auto future = m_writer->write(admitted(deed, [search = std::move(search)](store::Database& database) -> Result<void> {
        CF_TRY(const bool taken, nameTaken(database, search.name));
        if (taken) {
            return fail(ErrorKind::Conflict, QStringLiteral("name taken"));
        }
        CF_TRY(store::Statement * insert,
               database.cached(
                   "INSERT INTO saved_search (name, query, grammar_version, created, last_run, last_total, position) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM saved_search))"));
        insert->bind(1, search.name).bind(2, search.query).bind(3, search.grammarVersion).bind(4, search.created);
        insert->bind(5, search.lastRun).bind(6, search.lastTotal);
        return insert->run();
    }));
    deliver(future, this, [this](const Result<void>& saved) {
        if (saved) {
            Q_EMIT changed();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::rename(QString from, QString to)
{
    const DeskDeed deed{"rename-search"_L1, "search"_L1, from};
    auto future =
        m_writer->write(admitted(deed, [from = std::move(from), to = std::move(to)](store::Database& database) -> Result<void> {
            CF_TRY(const bool taken, nameTaken(database, to));
            if (taken && from.compare(to, Qt::CaseInsensitive) != 0) {
                return fail(ErrorKind::Conflict, QStringLiteral("name taken"));
            }
            CF_TRY(store::Statement * update, database.cached("UPDATE saved_search SET name = ?2 WHERE name = ?1"));
            update->bind(1, from).bind(2, to);
            CF_CHECK(update->run());
            return database.changes() ? Result<void>()
                                      : fail(ErrorKind::NotFound, QStringLiteral("no such saved search"));
        }));
    deliver(future, this, [this](const Result<void>& renamed) {
        if (renamed) {
            Q_EMIT changed();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::remove(QString name)
{
    const DeskDeed deed{"remove-search"_L1, "search"_L1, name};
    auto future = m_writer->write(admitted(deed, [name = std::move(name)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * remove, database.cached("DELETE FROM saved_search WHERE name = ?1"));
        remove->bind(1, name);
        return remove->run();
    }));
    deliver(future, this, [this](const Result<void>&) { Q_EMIT changed(); });
    return future;
}

QFuture<Result<void>> Desk::noteRun(QString name, UtcMs at, qint64 total)
{
    return m_writer->write([name = std::move(name), at, total](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update,
               database.cached("UPDATE saved_search SET last_run = ?2, last_total = ?3 WHERE name = ?1"));
        update->bind(1, name).bind(2, at).bind(3, total);
        return update->run();
    });
}

QFuture<Result<void>> Desk::move(QString name, int position)
{
    auto future = m_writer->write([name = std::move(name), position](store::Database& database) -> Result<void> {
        CF_CHECK(renumber(database));
        // Positions are 1…n now; twice the place, odd for the moved one, puts it in between, and numbering again closes
        // the gaps.
        CF_CHECK(database.execute(u"UPDATE saved_search SET position = position * 2"));
        CF_TRY(store::Statement * update,
               database.cached("UPDATE saved_search SET position = CASE WHEN position > ?2 * 2 + 2 THEN ?2 * 2 + 1 "
                               "WHEN position < ?2 * 2 + 2 THEN ?2 * 2 + 3 ELSE position END WHERE name = ?1"));
        update->bind(1, name).bind(2, position);
        CF_CHECK(update->run());
        return renumber(database);
    });
    deliver(future, this, [this](const Result<void>& moved) {
        if (moved) {
            Q_EMIT changed();
        }
    });
    return future;
}

QFuture<Result<QStringList>> Desk::history(int limit)
{
    return m_writer->write([limit](store::Database& database) -> Result<QStringList> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT query FROM query_history GROUP BY query ORDER BY max(pk) DESC LIMIT ?1"));
        select->bind(1, limit);
        QStringList queries;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return queries;
            }
            queries << select->text(0);
        }
    });
}

QFuture<Result<void>> Desk::noteQuery(QString query, UtcMs at)
{
    return m_writer->write([query = std::move(query), at](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO query_history (query, at) VALUES (?1, ?2)"));
        insert->bind(1, query).bind(2, at);
        CF_CHECK(insert->run());
        CF_TRY(store::Statement * trim,
               database.cached("DELETE FROM query_history WHERE pk <= (SELECT max(pk) FROM query_history) - ?1"));
        trim->bind(1, historyKept);
        return trim->run();
    });
}

} // namespace cf::desk
