#include "models/search/copies.h"

#include "models/index/seal.h"

#include <algorithm>

namespace cf::search {

namespace {

using Keys = std::vector<qint64>;

void makeDistinct(Keys& keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

Result<Keys> keysNow(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT s.sha256, r.page_from, l.customer_key FROM rendition r JOIN source s ON s.pk = r.source "
                           "JOIN leg l ON l.communication = r.communication WHERE r.communication = ?1 AND r.known_to IS NULL "
                           "AND l.known_to IS NULL AND s.sha256 IS NOT NULL AND l.customer_key <> ''"));
    select->bind(1, communication);
    Keys keys;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            makeDistinct(keys);
            return keys;
        }
        keys.push_back(copyKey(select->blob(0), select->optionalInteger(1), select->utf8(2)));
    }
}

Result<Keys> numbers(store::Statement& select)
{
    Keys found;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        found.push_back(select.integer(0));
    }
}

Result<Keys> keysNoted(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT key FROM index_copy WHERE communication = ?1 ORDER BY key"));
    select->bind(1, communication);
    return numbers(*select);
}

} // namespace

qint64 copyKey(QByteArrayView sha256, std::optional<qint64> firstPage, QByteArrayView customerKey)
{
    index::Output of;
    of.append(sha256);
    of.varint(firstPage ? quint64(*firstPage) + 1 : 0);
    of.append(customerKey);
    return qint64(index::hashOf(of));
}

Result<void> noteCopies(store::Database& database, qint64 communication, std::vector<qint64>& changed)
{
    CF_TRY(const Keys now, keysNow(database, communication));
    CF_TRY(const Keys noted, keysNoted(database, communication));
    if (now == noted) {
        return {};
    }
    Keys different;
    std::set_symmetric_difference(now.begin(), now.end(), noted.begin(), noted.end(), std::back_inserter(different));
    CF_TRY(store::Statement * others, database.cached("SELECT communication FROM index_copy WHERE key = ?1 AND communication <> ?2 LIMIT 2"));
    for (const qint64 key : different) {
        others->bind(1, key).bind(2, communication);
        CF_TRY(const Keys have, numbers(*others));
        if (have.size() == 1) { // two have each other whatever happens to this one
            changed.push_back(have.front());
        }
    }
    CF_TRY(store::Statement * forget, database.cached("DELETE FROM index_copy WHERE communication = ?1"));
    forget->bind(1, communication);
    CF_CHECK(forget->run());
    return putCopyKeys(database, communication, now);
}

Result<bool> hasCopy(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM index_copy k JOIN index_copy o ON o.key = k.key "
                                                      "WHERE k.communication = ?1 AND o.communication <> ?1 LIMIT 1"));
    select->bind(1, communication);
    CF_TRY(const Keys any, numbers(*select));
    return !any.empty();
}

Result<void> putCopyKeys(store::Database& database, qint64 communication, const std::vector<qint64>& keys)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO index_copy (communication, key) VALUES (?1, ?2)"));
    for (const qint64 key : keys) {
        insert->bind(1, communication).bind(2, key);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<std::vector<qint64>> withCopies(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT key, communication FROM index_copy INDEXED BY copy_key ORDER BY key, communication"));
    Keys found;
    std::optional<std::pair<qint64, qint64>> before;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            makeDistinct(found);
            return found;
        }
        const std::pair one(select.integer(0), select.integer(1));
        if (before && before->first == one.first) {
            found.push_back(before->second);
            found.push_back(one.second);
        }
        before = one;
    }
}

} // namespace cf::search
