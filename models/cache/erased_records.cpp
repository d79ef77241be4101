#include "models/cache/erased_records.h"

#include "models/base/sha256.h"
#include "models/cache/erase_records.h"
#include "models/cache/run_letters.h"
#include "models/store/unchecked_keys.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

struct Letter {
    qint64 row = 0;
    RepositoryId repository;
    qint64 repositoryRow = 0;
    QStringList natives;           ///< of its record and its files: what was set aside and noted of them
    std::vector<qint64> sources;   ///< its files of every time
    QStringList documents;         ///< keys of its document ids of every time
};

QByteArray sourceKey(const RepositoryId& repository, const QString& nativeId)
{
    return sha256Of(repository.value().toUtf8() + '\0' + nativeId.toUtf8());
}

/// f: Result<void>(Statement&) for each row.
template <class F> Result<void> eachRow(store::Statement& select, F f)
{
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return {};
        }
        f(select);
    }
}

Result<std::optional<Letter>> letterOf(store::Database& database, const CommunicationId& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.pk, p.cfid, p.pk, a.native_id FROM communication c JOIN repository p ON p.pk = c.repository LEFT JOIN archive_record a ON a.communication = c.pk "
                                                      "WHERE c.cfid = ?1"));
    select->bind(1, id.value());
    std::optional<Letter> letter;
    CF_CHECK(eachRow(*select, [&](store::Statement& row) {
        if (!letter) {
            letter.emplace();
            letter->row = row.integer(0);
            letter->repository = RepositoryId(row.text(1));
            letter->repositoryRow = row.integer(2);
        }
        if (!row.isNull(3)) {
            letter->natives << row.text(3);
        }
    }));
    if (!letter) {
        return letter;
    }
    // A file that another letter has, of now or of earlier, is that one's as well and stays.
    CF_TRY(store::Statement * sources, database.cached("SELECT DISTINCT s.pk, s.native_id FROM rendition n JOIN source s ON s.pk = n.source WHERE n.communication = ?1 "
                                                       "AND NOT EXISTS (SELECT 1 FROM rendition o WHERE o.source = s.pk AND o.communication <> ?1)"));
    sources->bind(1, letter->row);
    CF_CHECK(eachRow(*sources, [&](store::Statement& row) {
        letter->sources.push_back(row.integer(0));
        letter->natives << row.text(1);
    }));
    CF_TRY(store::Statement * documents, database.cached("SELECT DISTINCT f.document_key FROM communication_fact f WHERE f.communication = ?1 AND f.document_key <> '' "
                                                         "AND NOT EXISTS (SELECT 1 FROM communication_fact o WHERE o.document_key = f.document_key AND o.communication <> ?1)"));
    documents->bind(1, letter->row);
    CF_CHECK(eachRow(*documents, [&](store::Statement& row) { letter->documents << row.text(0); }));
    return letter;
}

/// What others told under its document ids: events as they were sent, and what it was made as.
Result<void> eraseToldOf(store::Database& database, const QString& document)
{
    // The events are a chain of hashes over all of them: each keeps its own, and nothing else.
    for (const char* sql : {"DELETE FROM delivery_notice_conflict WHERE notice IN (SELECT pk FROM delivery_notice WHERE document_key = ?1)",
                            "DELETE FROM delivery_notice_conflict WHERE notice IN (SELECT n.pk FROM delivery_notice n JOIN delivery_notice m ON m.message_key = n.message_key WHERE n.message_key <> '' AND "
                            "n.document_key = '' AND m.document_key = ?1)",
                            "UPDATE delivery_notice SET raw = x'', reading = '', message_key = '' WHERE document_key = '' AND message_key <> '' AND message_key IN (SELECT message_key FROM delivery_notice WHERE "
                            "document_key = ?1)",
                            "UPDATE delivery_notice SET raw = x'', reading = '', message_key = '', document_key = '' WHERE document_key = ?1"}) {
        CF_TRY(store::Statement * statement, database.cached(sql));
        statement->bind(1, document);
        CF_CHECK(statement->run());
    }
    return eraseRunDocument(database, document);
}

} // namespace

Result<void> noteErased(store::Database& database, const std::vector<CommunicationId>& letters, const QString& decision, UtcMs at)
{
    for (const CommunicationId& id : letters) {
        CF_TRY(store::Statement * put, database.cached("INSERT INTO erased_record (cfid, decision, at, done, shown_again) VALUES (?1, ?2, ?3, NULL, NULL) ON CONFLICT (cfid) DO UPDATE SET done = NULL"));
        put->bind(1, id.value()).bind(2, decision).bind(3, at);
        CF_CHECK(put->run());
        CF_TRY(const std::optional<Letter> letter, letterOf(database, id));
        if (!letter) {
            continue;
        }
        CF_TRY(store::Statement * sources, database.cached("INSERT OR IGNORE INTO erased_source (key) VALUES (?1)"));
        for (const QString& native : letter->natives) {
            sources->bind(1, sourceKey(letter->repository, native));
            CF_CHECK(sources->run());
        }
    }
    return database.execute(u"INSERT OR IGNORE INTO erased_dictionary (id) SELECT id FROM text_dictionary");
}

Result<std::vector<ErasedRecord>> erasedRecords(store::Database& database, const QString& decision)
{
    CF_TRY(store::Statement * select, database.cached("SELECT cfid, decision, at, done, shown_again FROM erased_record WHERE ?1 = '' OR decision = ?1 ORDER BY cfid"));
    select->bind(1, decision);
    std::vector<ErasedRecord> all;
    CF_CHECK(eachRow(*select, [&](store::Statement& row) { all.push_back({CommunicationId(row.text(0)), row.text(1), row.integer(2), row.optionalInteger(3), row.optionalInteger(4)}); }));
    return all;
}

Result<std::vector<CommunicationId>> erasedWithRows(store::Database& database, int most)
{
    CF_TRY(store::Statement * select, database.cached("SELECT e.cfid FROM erased_record e JOIN communication c ON c.cfid = e.cfid WHERE e.done IS NULL ORDER BY e.cfid LIMIT ?1"));
    select->bind(1, most);
    std::vector<CommunicationId> all;
    CF_CHECK(eachRow(*select, [&](store::Statement& row) { all.emplace_back(row.text(0)); }));
    return all;
}

Result<void> noteErasureDone(store::Database& database, UtcMs at)
{
    CF_TRY(store::Statement * note, database.cached("UPDATE erased_record SET done = ?1 WHERE done IS NULL AND NOT EXISTS (SELECT 1 FROM communication c WHERE c.cfid = erased_record.cfid)"));
    note->bind(1, at);
    return note->run();
}

Result<bool> isErasedRecord(store::Database& database, const CommunicationId& communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM erased_record WHERE cfid = ?1"));
    select->bind(1, communication.value());
    CF_TRY(const bool is, select->step());
    select->reset();
    return is;
}

Result<bool> isErasedSource(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(const bool any, database.integer(u"SELECT EXISTS (SELECT 1 FROM erased_source)").map([](qint64 there) { return there != 0; }));
    if (!any) { // the usual case costs no hash
        return false;
    }
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM erased_source WHERE key = ?1"));
    select->bind(1, sourceKey(repository, nativeId));
    CF_TRY(const bool is, select->step());
    select->reset();
    return is;
}

Result<void> freeErasedSource(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(store::Statement * free, database.cached("DELETE FROM erased_source WHERE key = ?1"));
    free->bind(1, sourceKey(repository, nativeId));
    return free->run();
}

Result<void> noteShownAgain(store::Database& database, const CommunicationId& communication, UtcMs at)
{
    CF_TRY(store::Statement * note, database.cached("UPDATE erased_record SET shown_again = ?2 WHERE cfid = ?1"));
    note->bind(1, communication.value()).bind(2, at);
    return note->run();
}

Result<std::vector<qint64>> eraseLetters(store::Database& database, const std::vector<CommunicationId>& letters)
{
    const store::UncheckedKeys keys(database); // what is deleted is overwritten
    std::vector<qint64> rows;
    for (const CommunicationId& id : letters) {
        CF_TRY(const std::optional<Letter> letter, letterOf(database, id));
        if (!letter) {
            continue;
        }
        for (const QString& document : letter->documents) {
            CF_CHECK(eraseToldOf(database, document));
        }
        CF_TRY(const qint64 erased, eraseCommunications(database, letter->repository, std::span(&letter->row, 1)));
        if (erased == 0) {
            return fail(ErrorKind::Storage, u"a letter was not erased"_s);
        }
        CF_TRY([[maybe_unused]] const ErasedSources sources, eraseSources(database, letter->sources));
        for (const QString& native : letter->natives) {
            for (const char* sql : {"DELETE FROM set_aside WHERE repository = ?1 AND native_id = ?2", "DELETE FROM repository_gap WHERE repository = ?1 AND subject = ?2"}) {
                CF_TRY(store::Statement * statement, database.cached(sql));
                statement->bind(1, letter->repositoryRow).bind(2, native);
                CF_CHECK(statement->run());
            }
        }
        rows.push_back(letter->row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace cf::cache
