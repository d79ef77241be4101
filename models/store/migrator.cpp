#include "models/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace cf::store {

Result<std::vector<Migration>> migrationsIn(const QString& folder)
{
    std::vector<Migration> found;
    const QDir dir(folder);
    for (const QString& fileName : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Storage, QStringLiteral("cannot read migration %1").arg(fileName));
        }
        found.push_back({fileName.left(4).toInt(), fileName.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
        if (found.back().number != int(found.size())) {
            return fail(ErrorKind::Storage, QStringLiteral("migration %1 is out of order").arg(fileName));
        }
    }
    if (found.empty()) {
        return fail(ErrorKind::Storage, QStringLiteral("no migrations in %1").arg(folder));
    }
    return found;
}

namespace {

Result<void> run(Database& database, const std::vector<Migration>& migrations, size_t first, const std::function<void(int done, int of)>& step)
{
    for (size_t i = first; i < migrations.size(); ++i) {
        if (step) {
            step(int(i - first), int(migrations.size() - first));
        }
        CF_TRY(Transaction transaction, Transaction::begin(database));
        // Another process may have come first while this one waited for the lock.
        CF_TRY(const qint64 version, database.integer(u"PRAGMA user_version"));
        if (version > qint64(i)) {
            continue;
        }
        CF_CHECK(database.execute(migrations[i].sql));
        if (touchesRows(migrations[i].sql)) {
            CF_TRY(const qint64 dangling, database.integer(u"SELECT count(*) FROM pragma_foreign_key_check"));
            if (dangling > 0) {
                return fail(ErrorKind::Storage, QStringLiteral("migration %1 leaves rows that refer to nothing").arg(migrations[i].number));
            }
        }
        CF_CHECK(database.execute(QStringLiteral("PRAGMA user_version=%1").arg(migrations[i].number)));
        CF_CHECK(transaction.commit());
    }
    return {};
}

} // namespace

bool touchesRows(const QString& sql)
{
    static const QRegularExpression words(QStringLiteral("\\b(INSERT|UPDATE|DELETE|REPLACE|DROP\\s+TABLE|ALTER\\s+TABLE)\\b"), QRegularExpression::CaseInsensitiveOption);
    return words.match(sql).hasMatch();
}

Result<void> migrate(Database& database, const std::vector<Migration>& migrations, const std::function<void(int done, int of)>& step)
{
    // Asked before the write lock: the common case, nothing to do, then never waits for a writer.
    CF_TRY(const qint64 before, database.integer(u"PRAGMA user_version"));
    if (before > qint64(migrations.size())) {
        return fail(ErrorKind::Conflict,
                    QStringLiteral("schema %1 is newer than this program's %2").arg(before).arg(migrations.size()));
    }
    if (before == qint64(migrations.size())) {
        return {};
    }
    // While a table is made anew and takes the name of the old one, others refer to nothing; all of it is checked at the end.
    CF_TRY(const qint64 checked, database.integer(u"PRAGMA foreign_keys"));
    CF_CHECK(database.execute(u"PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=ON"));
    const Result<void> done = run(database, migrations, size_t(before), step);
    CF_CHECK(database.execute(QStringLiteral("PRAGMA legacy_alter_table=OFF; PRAGMA foreign_keys=%1").arg(checked)));
    return done;
}

} // namespace cf::store
