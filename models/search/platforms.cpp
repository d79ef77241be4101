#include "models/search/platforms.h"

#include "models/search/shared_values.h"

#include <QSet>

namespace cf::search {

namespace {

Result<QStringList> ofAllLegs(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT platform FROM leg WHERE known_to IS NULL AND platform <> '' ORDER BY platform"));
    QStringList found;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        found << select->text(0);
    }
}

} // namespace

Result<QStringList> platforms(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT value FROM index_value WHERE column = ?1"));
    select->bind(1, int(FateColumn));
    auto values = std::make_shared<SharedRows::Values>(1);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        values->push_back(select->blob(0));
    }
    CF_TRY(const qint64 unbuilt, database.integer(u"SELECT count(*) FROM index_state WHERE next_unbuilt IS NOT NULL"));
    if (values->size() == 1 || unbuilt > 0) {
        return ofAllLegs(database);
    }
    CF_TRY(const std::shared_ptr<const SharedRows> rows, SharedRows::of(shapeOf(FateColumn), std::move(values)));
    constexpr int platform = 4;
    QSet<QString> found;
    for (size_t row = 0; row < rows->count(); ++row) {
        const QByteArrayView field = rows->field(row, platform);
        if (field.isNull()) {
            return ofAllLegs(database);
        }
        found << QString::fromUtf8(field);
    }
    found.remove(QString());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

} // namespace cf::search
