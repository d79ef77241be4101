#include "models/cache/read_archive.h"

#include "models/cache/columns.h"
#include "models/cache/record_statement.h"

namespace cf::cache {

namespace {

Result<void> readStandings(store::Database& database, qint64 row, UtcMs at, Record& record)
{
    CF_TRY(store::Statement * select, database.cached("SELECT standing, at, basis FROM record_standing WHERE "
                                                      "record = ?1 AND at <= ?2 ORDER BY at, pk"));
    select->bind(1, row).bind(2, at);
    for (;;) {
        CF_TRY(const bool found, select->step());
        if (!found) {
            return {};
        }
        record.standings.push_back(
            {enumAt(*select, 0, RecordStanding::Present), select->integer(1), select->text(2)});
        record.standing = record.standings.back().standing;
    }
}

} // namespace

Result<void> readArchive(store::Database& database, qint64 communication, UtcMs at, Record& record)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT a.pk, r.cfid, a.native_id, a.token, a.address FROM archive_record a JOIN repository r "
                           "ON r.pk = a.repository WHERE a.communication = ?1 ORDER BY a.pk LIMIT 1"));
    select->bind(1, communication);
    CF_TRY(const bool found, select->step());
    if (!found) {
        return {};
    }
    const qint64 row = select->integer(0);
    ArchiveRecord archive;
    archive.repository = RepositoryId(select->text(1));
    archive.nativeId = select->text(2);
    archive.token = select->text(3);
    archive.address = select->text(4);
    select->reset();
    CF_TRY(store::Statement * statement,
           database.cached("SELECT body FROM record_statement WHERE communication = ?1 AND known_from <= ?2 AND "
                           "(known_to IS NULL OR known_to > ?2)"));
    statement->bind(1, communication).bind(2, at);
    CF_TRY(const bool hasStatement, statement->step());
    if (hasStatement) {
        readStatement(statement->text(0).toUtf8(), archive);
        statement->reset();
    }
    record.communication.record = std::move(archive);
    return readStandings(database, row, at, record);
}

} // namespace cf::cache
