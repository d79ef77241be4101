#include "models/cache/read_case_names.h"

#include "models/base/text.h"

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

Result<void> addCases(store::Statement& select, std::set<qint64>& rows, size_t most)
{
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere || rows.size() >= most) {
            select.reset();
            return {};
        }
        rows.insert(select.integer(0));
    }
}

Result<std::vector<Place>> placesAt(store::Database& database, const std::set<qint64>& rows)
{
    std::vector<Place> all;
    for (const qint64 row : rows) {
        CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, c.native_id FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE c.pk = ?1"));
        select->bind(1, row);
        CF_TRY(const bool isThere, select->step());
        if (isThere) {
            all.emplace_back(RepositoryId(select->text(0)), select->text(1));
        }
        select->reset();
    }
    return Result<std::vector<Place>>(std::move(all));
}

} // namespace

Result<std::vector<Place>> casesNaming(store::Database& database, const QStringList& names, const QStringList& ids)
{
    std::set<qint64> rows;
    for (const QString& id : ids) {
        const QString key = identifierKey(id);
        if (key.isEmpty()) {
            continue;
        }
        for (const QString& name : names) {
            // '?': not plain ASCII, and known since before the table was there.
            CF_TRY(store::Statement * select, database.cached("SELECT of_case FROM workflow_case_variable WHERE key IN (?1, '?') AND name IN (?2, '?')"));
            select->bind(1, key).bind(2, fold(name));
            CF_CHECK(addCases(*select, rows, std::numeric_limits<size_t>::max()));
        }
    }
    return placesAt(database, rows);
}

Result<std::vector<Place>> casesHaving(store::Database& database, const QStringList& names, int most)
{
    std::set<qint64> rows;
    for (const QString& name : names + QStringList{u"?"_s}) {
        CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT of_case FROM workflow_case_variable WHERE name = ?1 ORDER BY of_case"));
        select->bind(1, name == u"?" ? name : fold(name));
        CF_CHECK(addCases(*select, rows, size_t(most)));
    }
    return placesAt(database, rows);
}

} // namespace cf::cache
