#include "models/activity/log_rows.h"

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelShift = 48;

Result<std::optional<QByteArray>> hashAt(store::Database& database, Place place)
{
    const char* sql = place.level == 0 ? "SELECT hash FROM entry WHERE n = ?1" : "SELECT hash FROM node WHERE pk = ?1";
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, (qint64(place.level) << levelShift) | place.index);
    CF_TRY(const bool isThere, select->step());
    std::optional<QByteArray> hash;
    if (isThere) {
        hash = select->blob(0);
    }
    select->reset();
    return hash;
}

Result<void> addNodes(store::Database& database, qint64 n, QByteArray hash)
{
    for (const Place& place : completedBy(n)) {
        CF_TRY(const auto left, hashAt(database, {place.level - 1, place.index * 2}));
        if (!left) {
            return fail(ErrorKind::Storage, u"a part of the tree is missing before entry %1"_s.arg(n));
        }
        hash = nodeHash(*left, hash);
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO node (pk, hash) VALUES (?1, ?2)"));
        insert->bind(1, (qint64(place.level) << levelShift) | place.index).bind(2, hash);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> addEntry(store::Database& database, const Entry& entry)
{
    CF_TRY(const QByteArray leaf, canonicalBytes(entry));
    const QByteArray hash = leafHash(leaf);
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO entry (n, at, kind, person, outcome, leaf, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert->bind(1, entry.n).bind(2, entry.at).bind(3, codeOf(entry.act.kind)).bind(4, entry.act.person).bind(5, codeOf(entry.act.outcome)).bind(6, leaf).bind(7, hash);
    CF_CHECK(insert->run());
    for (const ActSubject& one : entry.act.of) {
        CF_TRY(store::Statement * subject, database.cached("INSERT OR IGNORE INTO subject (id, entry, kind) VALUES (?1, ?2, ?3)"));
        subject->bind(1, one.id).bind(2, entry.n).bind(3, one.kind);
        CF_CHECK(subject->run());
    }
    return addNodes(database, entry.n, hash);
}

/// A later day than the one that was reached begins a segment.
Result<void> beginDay(store::Database& database, qint64 day, qint64 first)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO segment (day, first) SELECT ?1, ?2 WHERE ?1 > (SELECT coalesce(max(day), -1) FROM segment)"));
    insert->bind(1, day).bind(2, first);
    return insert->run();
}

KeptCheckpoint keptIn(const store::Statement& row)
{
    const QByteArray note = row.text(1).toUtf8();
    const auto told = unprovenHead(note);
    return {{told ? told->origin : QString(), row.integer(2), told ? told->root : QByteArray(), row.integer(3)}, row.text(0), note};
}

/// The latest time that the log tells: of its last entry, or of a head that was signed since.
Result<UtcMs> reached(store::Database& database, qint64 size)
{
    CF_TRY(store::Statement * select, database.cached("SELECT coalesce(max(at), 0) FROM (SELECT at FROM entry WHERE n = ?1 - 1 UNION ALL SELECT at FROM checkpoint WHERE size = ?1)"));
    select->bind(1, size);
    CF_CHECK(select->step());
    const UtcMs at = select->integer(0);
    select->reset();
    return at;
}

/// How many entries there are then.
Result<qint64> addClock(store::Database& database, qint64 size, UtcMs now)
{
    CF_TRY(const UtcMs before, reached(database, size));
    if (now < before) {
        CF_CHECK(addEntry(database, {size++, now, {ActKind::ClockBack, ActOutcome::Done, {}, {}, {{u"before"_s, before}, {u"after"_s, now}}}}));
    }
    return size;
}

} // namespace

Result<qint64> sizeOf(store::Database& database) { return database.integer(u"SELECT coalesce(max(n) + 1, 0) FROM entry"); }

Result<qint64> append(store::Database& database, const std::vector<Act>& acts, UtcMs now)
{
    CF_TRY(qint64 n, sizeOf(database));
    if (acts.empty()) {
        return fail(ErrorKind::Rejected, u"nothing to log"_s);
    }
    CF_CHECK(beginDay(database, now / msOfDay, n));
    if (n > 0) {
        CF_TRY(n, addClock(database, n, now));
    }
    for (const Act& act : acts) {
        CF_CHECK(addEntry(database, {n++, now, act}));
    }
    return n - 1;
}

Result<void> followClock(store::Database& database, UtcMs now)
{
    CF_TRY(const qint64 size, sizeOf(database));
    CF_TRY(const UtcMs before, reached(database, size));
    if (size > 0 && now < before) {
        CF_CHECK(beginDay(database, now / msOfDay, size));
        CF_CHECK(addClock(database, size, now));
    }
    return {};
}

bool isSigned(const KeptCheckpoint& one, const QString& origin)
{
    const auto key = NoteKey::fromText(one.key);
    const auto head = key && key->origin == origin ? headOf(one.note, *key) : Result<TreeHead>(fail(ErrorKind::Rejected, u"no key of this log"_s));
    return head && *head == one.head;
}

Nodes nodesOf(store::Database& database)
{
    return [&database](Place place) -> Result<QByteArray> {
        CF_TRY(const auto hash, hashAt(database, place));
        if (!hash) {
            return fail(ErrorKind::Storage, u"the tree of the log has no part %1 of level %2"_s.arg(place.index).arg(place.level));
        }
        return *hash;
    };
}

Result<void> eachEntry(store::Database& database, qint64 first, qint64 end, const std::function<Result<bool>(qint64, const QByteArray&, const QByteArray&)>& take)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT n, leaf, hash FROM entry WHERE n >= ?1 AND n < ?2 ORDER BY n"));
    select.bind(1, first).bind(2, end);
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return {};
        }
        CF_TRY(const bool goesOn, take(select.integer(0), select.blob(1), select.blob(2)));
        if (!goesOn) {
            return {};
        }
    }
}

Result<std::vector<KeptCheckpoint>> checkpointsOf(store::Database& database, qint64 after, qint64 upTo)
{
    CF_TRY(store::Statement * select, database.cached("SELECT key, note, size, at FROM checkpoint WHERE size > ?1 AND size <= ?2 ORDER BY size"));
    select->bind(1, after).bind(2, upTo);
    std::vector<KeptCheckpoint> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back(keptIn(*select));
    }
}

Result<std::optional<KeptCheckpoint>> newestCheckpoint(store::Database& database)
{
    const auto newest = database.integer(u"SELECT coalesce(max(size), 0) FROM checkpoint");
    if (!newest) {
        return tl::unexpected<Error>(newest.error());
    }
    return checkpointAt(database, *newest);
}

Result<std::optional<KeptCheckpoint>> checkpointAt(store::Database& database, qint64 size)
{
    CF_TRY(std::vector<KeptCheckpoint> found, checkpointsOf(database, size - 1, size));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::optional<DaySegment>> segmentOf(store::Database& database, qint64 day)
{
    CF_TRY(const qint64 size, sizeOf(database));
    CF_TRY(store::Statement * select, database.cached("SELECT first, (SELECT min(first) FROM segment l WHERE l.day > s.day) FROM segment s WHERE day = ?1"));
    select->bind(1, day);
    CF_TRY(const bool isThere, select->step());
    std::optional<DaySegment> found;
    if (isThere) {
        found = DaySegment{day, select->integer(0), select->optionalInteger(1).value_or(size)};
    }
    select->reset();
    return found;
}

} // namespace cf::activity
