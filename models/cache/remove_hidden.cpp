#include "models/cache/remove_hidden.h"

#include "models/cache/erase_records.h"

namespace cf::cache {

namespace {

struct Hidden {
    qint64 communication = 0, repository = 0;
    QString id, nativeId;
};

Result<std::vector<Hidden>> hiddenOf(store::Database& database, const RepositoryId& repository, int most)
{
    // The first condition is that of the index.
    CF_TRY(store::Statement * select,
           database.cached("SELECT a.communication, a.repository, c.cfid, a.native_id FROM archive_record a JOIN repository p ON "
                           "p.pk = a.repository JOIN communication c ON c.pk = a.communication WHERE p.cfid = ?1 AND a.standing <> 'PRESENT' AND "
                           "a.standing = 'NOT_VISIBLE' "
                           "ORDER BY a.pk LIMIT ?2"));
    select->bind(1, repository.value()).bind(2, most);
    std::vector<Hidden> all;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return all;
        }
        all.push_back({select->integer(0), select->integer(1), select->text(2), select->text(3)});
    }
}

Result<std::vector<qint64>> sourcesOf(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT source FROM rendition WHERE communication = ?1"));
    select->bind(1, communication);
    std::vector<qint64> all;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return all;
        }
        all.push_back(select->integer(0));
    }
}

Result<void> run(store::Database& database, const char* sql, qint64 row)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    statement->bind(1, row);
    return statement->run();
}

/// A source that no rendition of any time has, and its text, if no other source has these bytes.
Result<void> removeSource(store::Database& database, qint64 source)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT s.sha256 FROM source s WHERE s.pk = ?1 AND NOT EXISTS (SELECT 1 FROM rendition r WHERE r.source = s.pk)"));
    select->bind(1, source);
    CF_TRY(const bool isFree, select->step());
    const QByteArray sha256 = isFree ? select->blob(0) : QByteArray();
    select->reset();
    if (!isFree) {
        return {};
    }
    CF_CHECK(run(database, "DELETE FROM custody_event WHERE source = ?1", source));
    CF_CHECK(run(database, "DELETE FROM source WHERE pk = ?1", source));
    if (sha256.isEmpty()) {
        return {};
    }
    CF_TRY(store::Statement * text,
           database.cached("DELETE FROM content_text WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM source WHERE sha256 = ?1)"));
    text->bind(1, sha256);
    return text->run();
}

} // namespace

Result<std::vector<CommunicationId>> removeHidden(store::Database& database, const RepositoryId& repository, int most)
{
    CF_TRY(const std::vector<Hidden> hidden, hiddenOf(database, repository, most));
    std::vector<CommunicationId> removed;
    if (hidden.empty()) {
        return removed;
    }
    CF_CHECK(database.execute(u"PRAGMA secure_delete=ON")); // what is removed is overwritten in the file
    for (const Hidden& one : hidden) {
        CF_TRY(const std::vector<qint64> sources, sourcesOf(database, one.communication));
        CF_CHECK(eraseKnown(database, std::span(&one.communication, 1)));
        // Its key may be a number that people know it by; the id is made from it and stays.
        CF_CHECK(run(database, "UPDATE communication SET native_key = '' WHERE pk = ?1", one.communication));
        for (const qint64 source : sources) {
            CF_CHECK(removeSource(database, source));
        }
        CF_TRY(store::Statement * aside, database.cached("DELETE FROM set_aside WHERE repository = ?1 AND native_id = ?2"));
        aside->bind(1, one.repository).bind(2, one.nativeId);
        CF_CHECK(aside->run());
        CF_CHECK(run(database, "UPDATE repository SET communications = communications - 1 WHERE pk = ?1", one.repository));
        removed.emplace_back(one.id);
    }
    CF_CHECK(database.execute(u"PRAGMA secure_delete=OFF")); // a failure before ends in costs alone
    return removed;
}

} // namespace cf::cache
