#include "models/cache/write_record.h"

#include "models/cache/columns.h"
#include "models/cache/letter_standings.h"
#include "models/cache/record_statement.h"

namespace cf::cache {

namespace {

Result<void> addStanding(store::Database& database, qint64 record, RecordStanding standing, const QString& basis,
                         UtcMs at)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO record_standing (record, standing, at, basis) VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, record).bind(2, code(standing)).bind(3, at).bind(4, basis);
    return insert->run();
}

struct Known {
    qint64 row = 0, communication = 0;
    RecordStanding standing = RecordStanding::Present;
};

Result<std::optional<Known>> knownRecord(store::Database& database, qint64 repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT pk, communication, standing FROM archive_record WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, repository).bind(2, nativeId);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return std::optional<Known>();
    }
    const Known known{select->integer(0), select->integer(1), enumAt(*select, 2, RecordStanding::Present)};
    select->reset();
    return std::optional(known);
}

} // namespace

Result<void> writeArchiveRecord(store::Database& database, qint64 repository, qint64 communication,
                                const ArchiveRecord& record, UtcMs at)
{
    CF_TRY(const std::optional<Known> known, knownRecord(database, repository, record.nativeId));
    if (known && known->standing != RecordStanding::Present) {
        CF_CHECK(addStanding(database, known->row, RecordStanding::Present, QStringLiteral("shown again"), at));
        CF_CHECK(outdateStanding(database, communication));
    }
    CF_TRY(store::Statement * put,
           database.cached("INSERT INTO archive_record (repository, native_id, communication, token, address, standing) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, 'PRESENT') ON CONFLICT (repository, native_id) DO UPDATE SET "
                           "communication = excluded.communication, token = excluded.token, address = excluded.address, "
                           "standing = 'PRESENT'"));
    put->bind(1, repository).bind(2, record.nativeId).bind(3, communication).bind(4, record.token);
    put->bind(5, record.address);
    return put->run();
}

Result<void> insertStatement(store::Database& database, qint64 communication, const ArchiveRecord& record, UtcMs at)
{
    const QByteArray body = statementJson(record);
    if (body == "{}") {
        return {};
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO record_statement (communication, known_from, body) VALUES (?1, ?2, ?3)"));
    insert->bind(1, communication).bind(2, at).bindUtf8(3, body);
    return insert->run();
}

Result<bool> noteStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId,
                          RecordStanding standing, const QString& basis, UtcMs at)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    CF_TRY(const std::optional<Known> known, knownRecord(database, row, nativeId));
    // A tombstone is not taken back because the record is still not shown.
    const bool isNews = known && known->standing != standing &&
                        !(standing == RecordStanding::NotVisible && known->standing != RecordStanding::Present);
    if (!isNews) {
        return false;
    }
    CF_TRY(store::Statement * update, database.cached("UPDATE archive_record SET standing = ?2 WHERE pk = ?1"));
    update->bind(1, known->row).bind(2, code(standing));
    CF_CHECK(update->run());
    CF_CHECK(addStanding(database, known->row, standing, basis, at));
    CF_CHECK(outdateStanding(database, known->communication));
    return true;
}

} // namespace cf::cache
