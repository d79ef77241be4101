#include "models/cache/standing_marks.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

Result<qint64> markRow(store::Database& database, const QString& source, const QString& word, const QString& code, const std::optional<QDate>& until)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM standing_mark WHERE source = ?1 AND word = ?2 AND code = ?3"));
    select->bind(1, source).bind(2, word).bind(3, code);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        const qint64 row = select->integer(0);
        select->reset();
        return row;
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO standing_mark (source, word, code, code_key, until) VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert->bind(1, source).bind(2, word).bind(3, code).bind(4, fold(QStringView(code).trimmed()));
    until ? insert->bind(5, until->startOfDay(Qt::UTC).toMSecsSinceEpoch()) : insert->bind(5, std::nullopt);
    CF_CHECK(insert->run());
    return database.lastInsertId();
}

Result<void> runFor(store::Database& database, const char* sql, qint64 row)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    statement->bind(1, row);
    return statement->run();
}

Result<void> noteTold(store::Database& database, const QString& source, const QString& revision)
{
    CF_TRY(store::Statement * note, database.cached("INSERT INTO marks_told (source, revision) VALUES (?1, ?2) ON CONFLICT (source) DO UPDATE SET revision = excluded.revision"));
    note->bind(1, source).bind(2, revision);
    return note->run();
}

} // namespace

Result<QHash<QString, QString>> toldMarks(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT source, revision FROM marks_told"));
    QHash<QString, QString> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.insert(select->text(0), select->text(1));
    }
}

Result<void> putMarks(store::Database& database, const StandingMarks& told)
{
    for (const char* sql : {"DELETE FROM letter_mark WHERE mark IN (SELECT pk FROM standing_mark WHERE source = ?1)", "DELETE FROM awaited_mark WHERE mark IN (SELECT pk FROM standing_mark WHERE source = ?1)",
                            "DELETE FROM standing_mark WHERE source = ?1"}) {
        CF_TRY(store::Statement * statement, database.cached(sql));
        statement->bind(1, told.source);
        CF_CHECK(statement->run());
    }
    CF_TRY(store::Statement * put, database.cached("INSERT OR IGNORE INTO letter_mark (mark, communication) SELECT ?1, pk FROM communication WHERE cfid = ?2"));
    CF_TRY(store::Statement * await, database.cached("INSERT OR IGNORE INTO awaited_mark (cfid, mark) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM communication WHERE cfid = ?1)"));
    for (const StandingMark& one : told.marks) {
        CF_TRY(const qint64 mark, markRow(database, told.source, one.word, one.code, one.until));
        for (const CommunicationId& letter : one.letters) {
            put->bind(1, mark).bind(2, letter.value());
            CF_CHECK(put->run());
            await->bind(1, letter.value()).bind(2, mark);
            CF_CHECK(await->run());
        }
    }
    return noteTold(database, told.source, told.revision);
}

Result<void> noteAllMarks(store::Database& database) { return noteTold(database, u"all"_s, u"1"_s); }

Result<void> putOwnMarks(store::Database& database, qint64 communication, const std::vector<BlockReason>& blocks)
{
    // Nearly all have none: one look in place of three statements, which took a sixth of the time in which all letters are made.
    CF_TRY(store::Statement * any, database.cached("SELECT EXISTS (SELECT 1 FROM letter_mark WHERE communication = ?1) OR EXISTS (SELECT 1 FROM awaited_mark)"));
    any->bind(1, communication);
    CF_TRY(const bool isThere, any->step());
    const bool isAny = isThere && any->integer(0) != 0;
    any->reset();
    if (!isAny && blocks.empty()) {
        return {};
    }
    for (const char* sql : {"DELETE FROM letter_mark WHERE communication = ?1 AND mark IN (SELECT pk FROM standing_mark WHERE source = '')",
                            "INSERT OR IGNORE INTO letter_mark (mark, communication) SELECT a.mark, c.pk FROM communication c JOIN awaited_mark a ON a.cfid = c.cfid WHERE c.pk = ?1",
                            "DELETE FROM awaited_mark WHERE cfid = (SELECT cfid FROM communication WHERE pk = ?1)"}) {
        CF_CHECK(runFor(database, sql, communication));
    }
    for (const BlockReason one : blocks) {
        CF_TRY(const qint64 mark, markRow(database, {}, QString(codeOf(one)), {}, {}));
        CF_TRY(store::Statement * put, database.cached("INSERT OR IGNORE INTO letter_mark (mark, communication) VALUES (?1, ?2)"));
        put->bind(1, mark).bind(2, communication);
        CF_CHECK(put->run());
    }
    return {};
}

Result<void> forgetMarks(store::Database& database, qint64 communication)
{
    for (const char* sql : {"INSERT OR IGNORE INTO awaited_mark (cfid, mark) SELECT c.cfid, l.mark FROM letter_mark l JOIN standing_mark m ON m.pk = l.mark JOIN communication c ON c.pk = l.communication "
                            "WHERE l.communication = ?1 AND m.source <> ''",
                            "DELETE FROM letter_mark WHERE communication = ?1"}) {
        CF_CHECK(runFor(database, sql, communication));
    }
    return {};
}

} // namespace cf::cache
