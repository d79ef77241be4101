#include "models/search/index_repair.h"

#include "models/search/shared_values.h"
#include "models/search/text_index.h"

namespace cf::search {

namespace {

struct Difference {
    std::vector<qint64> missing, superfluous;
    qint64 communications = 0;
};

Result<Difference> compare(store::Database& database)
{
    CF_TRY(index::OrdinalSet indexed, index::complete(database, KindColumn));
    Difference difference;
    CF_TRY(store::Statement * select,
           database.cached("SELECT communication FROM communication_fact WHERE known_to IS NULL ORDER BY communication"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        const qint64 communication = select->integer(0);
        ++difference.communications;
        if (indexed.contains(index::Ordinal(communication))) {
            indexed.remove(index::Ordinal(communication));
        } else {
            difference.missing.push_back(communication);
        }
    }
    indexed.each([&](index::Ordinal ordinal) { difference.superfluous.push_back(ordinal); });
    return difference;
}

} // namespace

Result<IndexReport> checkIndex(store::Database& database)
{
    IndexReport report;
    CF_TRY(const std::vector<index::Damage> damage, index::findDamage(database));
    for (const index::Damage& one : damage) {
        report.damaged << one.what;
    }
    if (!damage.empty()) { // what stands in a damaged part cannot be counted
        CF_TRY(report.communications,
               database.integer(u"SELECT count(*) FROM communication_fact WHERE known_to IS NULL"));
        return report;
    }
    CF_TRY(const Difference difference, compare(database));
    report.communications = difference.communications;
    report.missing = qint64(difference.missing.size());
    report.superfluous = qint64(difference.superfluous.size());
    return report;
}

Result<std::vector<qint64>> takeOutDamage(store::Database& database, const std::vector<index::Damage>& damage)
{
    CF_CHECK(index::takeOut(database, damage, KindColumn));
    CF_TRY(Difference difference, compare(database));
    std::vector<qint64> wrong = std::move(difference.missing);
    wrong.insert(wrong.end(), difference.superfluous.begin(), difference.superfluous.end());
    std::sort(wrong.begin(), wrong.end());
    // All else was found present just now, so that the index is complete when these are in.
    CF_TRY(store::Statement * note, database.cached("UPDATE index_state SET next_unbuilt = ?1"));
    note->bind(1, wrong.empty() ? std::nullopt : std::optional(wrong.front()));
    CF_CHECK(note->run());
    return wrong;
}

Result<void> putInAgain(store::Database& database, const std::vector<qint64>& some, std::optional<qint64> next)
{
    if (some.empty()) {
        return {};
    }
    CF_CHECK(remakeIndex(database, some));
    // Unless a sync, which goes on from there as well, has come further.
    CF_TRY(store::Statement * note,
           database.cached("UPDATE index_state SET next_unbuilt = ?1 WHERE next_unbuilt IS NOT NULL AND (?1 IS NULL OR next_unbuilt < ?1)"));
    note->bind(1, next);
    return note->run();
}

bool isIndexDamage(const Error& error)
{
    return error.kind == ErrorKind::Protocol && error.detail.startsWith(QLatin1StringView("search index: "));
}

} // namespace cf::search
