#include "models/cache/letter_standings.h"

#include "models/base/text.h"
#include "models/cache/letter_kin.h"
#include "models/cache/standing_marks.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr int goneState = 4; // beside RetentionState
constexpr int ownSide = 1, foreignSide = 2;

qint64 bitsOf(const std::vector<RetentionConflict>& conflicts)
{
    qint64 bits = 0;
    for (const RetentionConflict one : conflicts) {
        bits |= qint64(1) << int(one);
    }
    return bits;
}

Result<qint64> classRow(store::Database& database, const QString& code)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM planned_class WHERE code = ?1"));
    select->bind(1, code);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        const qint64 row = select->integer(0);
        select->reset();
        return row;
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO planned_class (code, code_key) VALUES (?1, ?2)"));
    insert->bind(1, code).bind(2, fold(QStringView(code).trimmed()));
    CF_CHECK(insert->run());
    return database.lastInsertId();
}

Result<qint64> originRow(store::Database& database, const RepositoryId& repository, const QString& unit)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM retention_origin WHERE repository = ?1 AND unit = ?2"));
    select->bind(1, repository.value()).bind(2, unit);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        const qint64 row = select->integer(0);
        select->reset();
        return row;
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO retention_origin (repository, unit) VALUES (?1, ?2)"));
    insert->bind(1, repository.value()).bind(2, unit);
    CF_CHECK(insert->run());
    return database.lastInsertId();
}

Result<qint64> holdRow(store::Database& database, const QString& matter, const QString& code, const QString& name, const std::optional<UtcMs>& keptUntil = {})
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM hold_name WHERE matter = ?1 AND code = ?2 AND name = ?3"));
    select->bind(1, matter).bind(2, code).bind(3, name);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        const qint64 row = select->integer(0);
        select->reset();
        return row;
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO hold_name (matter, code, code_key, name, name_key, kept_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert->bind(1, matter).bind(2, code).bind(3, fold(QStringView(code).trimmed())).bind(4, name).bind(5, fold(QStringView(name).trimmed())).bind(6, keptUntil);
    CF_CHECK(insert->run());
    return database.lastInsertId();
}

/// sides: whose it is, of one that a repository states.
Result<void> putHold(store::Database& database, qint64 hold, qint64 communication, bool isEnforced, int sides = 0)
{
    // Two holds of a record may be called alike; the one that binds counts.
    CF_TRY(store::Statement * put, database.cached("INSERT INTO letter_hold (hold, communication, is_enforced, sides) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (hold, communication) DO UPDATE SET "
                                                   "is_enforced = max(is_enforced, excluded.is_enforced), sides = sides | excluded.sides"));
    put->bind(1, hold).bind(2, communication).bind(3, isEnforced).bind(4, sides);
    return put->run();
}

Result<void> run(store::Database& database, const char* sql, qint64 row)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    statement->bind(1, row);
    return statement->run();
}

Result<std::optional<qint64>> rowOf(store::Database& database, const CommunicationId& letter)
{
    CF_TRY(store::Statement * find, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    find->bind(1, letter.value());
    CF_TRY(const bool isKnown, find->step());
    const std::optional<qint64> row = isKnown ? std::optional(find->integer(0)) : std::nullopt;
    find->reset();
    return row;
}

Result<void> noteMatter(store::Database& database, const QString& matter, const QString& revision)
{
    CF_TRY(store::Statement * note, database.cached("INSERT INTO standings_made (source, revision, done) VALUES (?1, ?2, 0) ON CONFLICT (source) DO UPDATE SET revision = excluded.revision"));
    note->bind(1, matter).bind(2, revision);
    return note->run();
}

} // namespace

Result<StandingsState> standingsState(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT m.done >= (SELECT coalesce(max(pk), 0) FROM communication) AND NOT EXISTS (SELECT 1 FROM standing_stale), m.revision, "
                                                      "coalesce((SELECT d.revision FROM standings_made d WHERE d.source = 'decisions'), '') "
                                                      "FROM standings_made m WHERE m.source = 'letters'"));
    CF_TRY(const bool isThere, select->step());
    StandingsState state;
    if (isThere) {
        state = {true, select->integer(0) != 0, select->text(1), select->text(2)};
        select->reset();
    }
    return state;
}

Result<void> beginStandings(store::Database& database, const QString& revision)
{
    CF_TRY(store::Statement * note, database.cached("INSERT INTO standings_made (source, revision, done) VALUES ('letters', ?1, 0) ON CONFLICT (source) DO UPDATE SET revision = excluded.revision, done = 0"));
    note->bind(1, revision);
    CF_CHECK(note->run());
    return database.execute(u"DELETE FROM standing_stale");
}

Result<NextStandings> nextStandings(store::Database& database, int most)
{
    NextStandings next;
    for (const char* sql : {"SELECT communication FROM standing_stale ORDER BY communication LIMIT ?1",
                            "SELECT pk FROM communication WHERE pk > (SELECT done FROM standings_made WHERE source = 'letters') ORDER BY pk LIMIT ?1"}) {
        CF_TRY(store::Statement * select, database.cached(sql));
        select->bind(1, most);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            next.rows.push_back(select->integer(0));
        }
        if (!next.rows.empty()) {
            return next;
        }
        next.areFollowing = true;
    }
    return next;
}

Result<void> putStanding(store::Database& database, qint64 communication, const std::optional<LetterStanding>& standing)
{
    CF_CHECK(run(database, "DELETE FROM letter_hold WHERE communication = ?1 AND hold IN (SELECT pk FROM hold_name WHERE matter = '')", communication));
    CF_CHECK(run(database, "INSERT OR REPLACE INTO letter_hold (hold, communication, is_enforced) SELECT a.hold, c.pk, a.is_enforced FROM communication c JOIN awaited_hold a ON a.cfid = c.cfid WHERE c.pk = ?1", communication));
    CF_CHECK(run(database, "DELETE FROM awaited_hold WHERE cfid = (SELECT cfid FROM communication WHERE pk = ?1)", communication));
    CF_CHECK(putOwnMarks(database, communication, standing ? standing->blocks : std::vector<BlockReason>()));
    if (!standing) {
        return run(database, "DELETE FROM letter_retention WHERE communication = ?1", communication);
    }
    for (const StandingHold& one : standing->holds) {
        CF_TRY(const qint64 hold, holdRow(database, {}, one.code, one.name));
        CF_CHECK(putHold(database, hold, communication, one.isEnforced, one.isForeign ? foreignSide : ownSide));
    }
    CF_TRY(const qint64 planned, classRow(database, standing->planClass));
    CF_TRY(const qint64 origin, originRow(database, standing->repository, standing->unit));
    CF_TRY(store::Statement * put, database.cached("INSERT INTO letter_retention (communication, class, state, due, conflicts, origin, is_record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (communication) DO UPDATE SET "
                                                   "class = excluded.class, state = excluded.state, due = excluded.due, conflicts = excluded.conflicts, origin = excluded.origin, is_record = excluded.is_record"));
    put->bind(1, communication).bind(2, planned).bind(3, standing->isGone ? goneState : int(standing->state));
    standing->due ? put->bind(4, standing->due->startOfDay(Qt::UTC).toMSecsSinceEpoch()) : put->bind(4, std::nullopt);
    put->bind(5, bitsOf(standing->conflicts)).bind(6, origin).bind(7, standing->isRecord);
    return put->run();
}

Result<void> noteStandings(store::Database& database, const NextStandings& made)
{
    if (made.areFollowing) {
        return made.rows.empty() ? Result<void>() : run(database, "UPDATE standings_made SET done = ?1 WHERE source = 'letters'", made.rows.back());
    }
    for (const qint64 row : made.rows) {
        CF_CHECK(run(database, "DELETE FROM standing_stale WHERE communication = ?1", row));
    }
    return {};
}

Result<void> outdateStanding(store::Database& database, qint64 communication)
{
    return run(database, "INSERT OR IGNORE INTO standing_stale (communication) SELECT ?1 WHERE ?1 <= (SELECT done FROM standings_made WHERE source = 'letters')", communication);
}

Result<void> noteDecided(store::Database& database, const QString& revision, const std::vector<CommunicationId>& letters)
{
    CF_TRY(const StandingsState state, standingsState(database));
    if (state.decided == revision) {
        return {};
    }
    const auto outdateAll = [&] { return database.execute(u"INSERT OR IGNORE INTO standing_stale (communication) SELECT communication FROM standing_decided"); };
    CF_CHECK(outdateAll());
    CF_CHECK(database.execute(u"DELETE FROM standing_decided"));
    CF_TRY(store::Statement * put, database.cached("INSERT OR IGNORE INTO standing_decided (communication) SELECT pk FROM communication WHERE cfid = ?1"));
    for (const CommunicationId& one : letters) {
        put->bind(1, one.value());
        CF_CHECK(put->run());
    }
    CF_CHECK(outdateAll());
    CF_TRY(store::Statement * note, database.cached("INSERT INTO standings_made (source, revision, done) VALUES ('decisions', ?1, 0) ON CONFLICT (source) DO UPDATE SET revision = excluded.revision"));
    note->bind(1, revision);
    return note->run();
}

Result<QHash<QString, QString>> matterRevisions(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT source, revision FROM standings_made WHERE source NOT IN ('letters', 'decisions')"));
    QHash<QString, QString> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.insert(select->text(0), select->text(1));
    }
}

Result<void> beginMatterLetters(store::Database& database, const MatterLetters& matter)
{
    CF_CHECK(dropMatterLetters(database, matter.matter));
    return noteMatter(database, matter.matter, {});
}

Result<void> addMatterLetters(store::Database& database, const MatterLetters& matter, qsizetype from, qsizetype count)
{
    CF_TRY(const qint64 hold, holdRow(database, matter.matter, matter.number, matter.name, matter.keptUntil));
    CF_TRY(store::Statement * await, database.cached("INSERT OR REPLACE INTO awaited_hold (cfid, hold, is_enforced) VALUES (?1, ?2, ?3)"));
    const qsizetype end = std::min(from + count, qsizetype(matter.letters.size()));
    for (qsizetype i = from; i < end; ++i) {
        const auto& [letter, isEnforced] = matter.letters[size_t(i)];
        CF_TRY(const std::optional<qint64> row, rowOf(database, letter));
        if (row) {
            CF_CHECK(putHold(database, hold, *row, isEnforced));
        } else {
            await->bind(1, letter.value()).bind(2, hold).bind(3, isEnforced);
            CF_CHECK(await->run());
        }
    }
    return {};
}

Result<void> endMatterLetters(store::Database& database, const MatterLetters& matter) { return noteMatter(database, matter.matter, matter.revision); }

Result<void> dropMatterLetters(store::Database& database, const QString& matter)
{
    for (const char* sql : {"DELETE FROM letter_hold WHERE hold IN (SELECT pk FROM hold_name WHERE matter = ?1)", "DELETE FROM awaited_hold WHERE hold IN (SELECT pk FROM hold_name WHERE matter = ?1)",
                            "DELETE FROM hold_name WHERE matter = ?1", "DELETE FROM standings_made WHERE source = ?1"}) {
        CF_TRY(store::Statement * statement, database.cached(sql));
        statement->bind(1, matter);
        CF_CHECK(statement->run());
    }
    return {};
}

Result<std::vector<RetentionCount>> countRetention(store::Database& database, QDate today, const std::vector<int>& steps)
{
    struct Alike {
        qint64 planClass, origin, state;
        std::vector<qint64> letters; // by step, then all further ones
    };
    std::vector<Alike> all;
    const qint64 now = today.startOfDay(Qt::UTC).toMSecsSinceEpoch(), day = 86'400'000;
    CF_TRY(store::Statement * select, database.cached("SELECT class, origin, state, due FROM letter_retention"));
    std::unordered_map<quint64, size_t> places;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        const qint64 planClass = select->integer(0), origin = select->integer(1), state = select->integer(2);
        const auto [place, isFirst] = places.try_emplace(quint64(planClass) << 40 ^ quint64(origin) << 3 ^ quint64(state), all.size());
        if (isFirst) {
            all.push_back({planClass, origin, state, std::vector<qint64>(steps.size() + 1)});
        }
        const bool isKept = state == int(RetentionState::Kept) && !select->isNull(3);
        const qint64 days = isKept ? (select->integer(3) - now) / day : 0;
        const auto step = isKept ? std::ranges::lower_bound(steps, days, {}, [](int one) { return qint64(one); }) - steps.begin() : 0;
        ++all[place->second].letters[size_t(step)];
    }
    std::vector<RetentionCount> counts;
    for (const Alike& one : all) {
        CF_TRY(store::Statement * named, database.cached("SELECT n.code, coalesce(o.repository, ''), coalesce(o.unit, '') FROM planned_class n LEFT JOIN retention_origin o ON o.pk = ?2 WHERE n.pk = ?1"));
        named->bind(1, one.planClass).bind(2, one.origin);
        CF_TRY(const bool isThere, named->step());
        RetentionCount& count = counts.emplace_back();
        if (isThere) {
            count.planClass = named->text(0);
            count.repository = RepositoryId(named->text(1));
            count.unit = named->text(2);
            named->reset();
        }
        count.state = one.state == goneState ? std::nullopt : std::optional(RetentionState(one.state));
        const bool isParted = count.state == RetentionState::Kept;
        for (size_t step = 0; step < one.letters.size(); ++step) {
            if (one.letters[step] > 0) {
                count.letters[!isParted ? 0 : step < steps.size() ? steps[step] : std::numeric_limits<int>::max()] += one.letters[step];
            }
        }
    }
    return counts;
}

Result<std::vector<qint64>> lettersDue(store::Database& database, QDate latest, qsizetype most)
{
    CF_TRY(store::Statement * select, database.cached("SELECT communication FROM letter_retention INDEXED BY letter_retention_due WHERE due <= ?1 AND due IS NOT NULL ORDER BY due, state, communication LIMIT ?2"));
    select->bind(1, latest.startOfDay(Qt::UTC).toMSecsSinceEpoch()).bind(2, qint64(most));
    std::vector<qint64> rows;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return rows;
        }
        rows.push_back(select->integer(0));
    }
}

Result<std::optional<qint64>> countFreed(store::Database& database, const QString& matter, QDate latest)
{
    CF_TRY(const auto revisions, matterRevisions(database));
    const bool areWorkedOut = std::ranges::none_of(revisions, &QString::isEmpty); // a matter that is not would take letters off that it holds
    if (!revisions.contains(matter) || !areWorkedOut) {
        return std::optional<qint64>();
    }
    CF_TRY(store::Statement * select, database.cached("SELECT count(*) FROM hold_name n JOIN letter_hold h ON h.hold = n.pk JOIN letter_retention r ON r.communication = h.communication "
                                                      "WHERE n.matter = ?1 AND r.due <= ?2 AND r.state = ?3 AND h.communication <= (SELECT done FROM standings_made WHERE source = 'letters') "
                                                      "AND h.communication NOT IN (SELECT communication FROM standing_stale) AND NOT EXISTS (SELECT 1 FROM letter_hold o JOIN hold_name m ON m.pk = o.hold WHERE o.communication = h.communication "
                                                      "AND m.matter <> ?1 AND (o.sides & 2 OR (m.matter <> '' AND m.kept_until IS NULL)))"));
    select->bind(1, matter).bind(2, latest.startOfDay(Qt::UTC).toMSecsSinceEpoch()).bind(3, qint64(RetentionState::Kept));
    CF_TRY(const bool isThere, select->step());
    const qint64 count = isThere ? select->integer(0) : 0;
    select->reset();
    return std::optional(count);
}

Result<bool> isHoldKnown(store::Database& database, const QString& codeOrName)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM hold_name h WHERE h.kept_until IS NULL AND (h.code_key = ?1 OR h.name_key = ?1) AND EXISTS (SELECT 1 FROM letter_hold l WHERE l.hold = h.pk) LIMIT 1"));
    select->bind(1, fold(QStringView(codeOrName).trimmed()));
    CF_TRY(const bool isThere, select->step());
    select->reset();
    return isThere;
}

Result<void> forgetStandings(store::Database& database, qint64 communication)
{
    CF_CHECK(forgetMarks(database, communication));
    CF_CHECK(forgetKin(database, communication));
    for (const char* sql : {"INSERT OR REPLACE INTO awaited_hold (cfid, hold, is_enforced) SELECT c.cfid, h.hold, h.is_enforced FROM letter_hold h JOIN hold_name n ON n.pk = h.hold "
                            "JOIN communication c ON c.pk = h.communication WHERE h.communication = ?1 AND n.matter <> ''",
                            "DELETE FROM letter_hold WHERE communication = ?1", "DELETE FROM letter_retention WHERE communication = ?1", "DELETE FROM standing_stale WHERE communication = ?1",
                            "DELETE FROM standing_decided WHERE communication = ?1"}) {
        CF_CHECK(run(database, sql, communication));
    }
    return {};
}

} // namespace cf::cache
