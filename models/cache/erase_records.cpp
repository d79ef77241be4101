#include "models/cache/erase_records.h"

#include "models/cache/columns.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/letter_data_rows.h"
#include "models/cache/letter_standings.h"
#include "models/cache/read_composition.h"
#include "models/cache/run_letters.h"
#include "models/cache/shared_documents.h"
#include "models/cache/write_repository.h"
#include "models/domain/connection_setting.h"

#include <algorithm>

namespace cf::cache {

namespace {

/// `sql` for each row, by its number. Answers how many rows it changed.
Result<qint64> forEach(store::Database& database, const char* sql, std::span<const qint64> rows)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    qint64 changed = 0;
    for (const qint64 row : rows) {
        statement->bind(1, row);
        CF_CHECK(statement->run());
        changed += database.changes();
    }
    return changed;
}

/// The first column of all rows.
Result<std::vector<qint64>> numbersOf(store::Statement& select)
{
    std::vector<qint64> found;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        found.push_back(select.integer(0));
    }
}

/// The document ids that they have now.
Result<std::vector<std::pair<qint64, QString>>> documentKeysOf(store::Database& database, std::span<const qint64> communications)
{
    std::vector<std::pair<qint64, QString>> keys;
    for (const qint64 communication : communications) {
        CF_TRY(QString key, documentKeyOf(database, communication));
        keys.emplace_back(communication, std::move(key));
    }
    return keys;
}

/// In `all` and not in `used`; both ascending.
std::vector<qint64> without(const std::vector<qint64>& all, const std::vector<qint64>& used)
{
    std::vector<qint64> rest;
    std::set_difference(all.begin(), all.end(), used.begin(), used.end(), std::back_inserter(rest));
    return rest;
}

Result<std::optional<Connection>> connectionOf(store::Database& database, qint64 repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT connection FROM repository WHERE pk = ?1"));
    select->bind(1, repository);
    CF_TRY(const bool row, select->step());
    const std::optional<Connection> connection = row ? connectionFrom(select->text(0)) : std::nullopt;
    select->reset();
    return connection;
}

Result<qint64> countIn(store::Database& database, const char* sql, qint64 repository)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, repository);
    CF_TRY(const bool row, select->step());
    const qint64 count = row ? select->integer(0) : 0;
    select->reset();
    return count;
}

} // namespace

RepositoryGap disconnectedGap(const RepositoryId& repository, UtcMs now)
{
    RepositoryGap gap;
    gap.repository = repository;
    gap.failure = Failure::Stale;
    gap.subject = QStringLiteral("connection");
    gap.detail = QStringLiteral("disconnected, not kept in step");
    gap.firstSeen = gap.lastSeen = now;
    return gap;
}

Result<void> beginErasure(store::Database& database, const RepositoryId& repository, UtcMs now)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    CF_TRY(std::optional<Connection> connection, connectionOf(database, row));
    if (!connection || !disconnectedSince(*connection)) {
        return fail(ErrorKind::Rejected, QStringLiteral("it is connected: what is removed would come back"));
    }
    CF_TRY(const qint64 events, countEvents(database, repository));
    if (events > 0) { // what stands on the legs of others rests on them
        return fail(ErrorKind::Rejected, QStringLiteral("a delivery feed: what it told is evidence of communications that others hold, and stays"));
    }
    CF_TRY(const CompositionCount composition, countComposition(database, repository));
    if (composition.resources + composition.runs > 0) {
        return fail(ErrorKind::Rejected, QStringLiteral("a composition system: what it told is evidence of communications that others hold, and stays"));
    }
    noteRemoving(*connection, removingSince(*connection).value_or(now));
    CF_TRY(store::Statement * update,
           database.cached("UPDATE repository SET connection = ?2, cursor = '', run_started = NULL, watermark = NULL, reconciled = NULL, "
                           "count_there = NULL, last_error = '' WHERE pk = ?1"));
    update->bind(1, row).bind(2, connectionText(*connection));
    return update->run();
}

Result<void> eraseKnown(store::Database& database, std::span<const qint64> communications)
{
    CF_TRY(const std::vector<QString> shared, sharedDocumentsOf(database, communications));
    CF_TRY(const auto named, documentKeysOf(database, communications));
    CF_CHECK(eraseLetterData(database, communications));
    for (const char* sql : {"DELETE FROM record_standing WHERE record IN (SELECT pk FROM archive_record WHERE communication = ?1)",
                            "DELETE FROM archive_record WHERE communication = ?1", "DELETE FROM record_statement WHERE communication = ?1",
                            "DELETE FROM attribute WHERE communication = ?1", "DELETE FROM relation WHERE communication = ?1",
                            "DELETE FROM template_usage WHERE communication = ?1", "DELETE FROM delivery_event WHERE communication = ?1",
                            "DELETE FROM rendition WHERE communication = ?1", "DELETE FROM leg WHERE communication = ?1",
                            "DELETE FROM communication_fact WHERE communication = ?1"}) {
        CF_CHECK(forEach(database, sql, communications));
    }
    for (const auto& [communication, documentKey] : named) {
        CF_CHECK(noteRunLetter(database, documentKey, communication));
    }
    for (const qint64 communication : communications) {
        CF_CHECK(forgetStandings(database, communication));
    }
    return forgetUnsharedDocuments(database, shared);
}

Result<qint64> eraseCommunications(store::Database& database, const RepositoryId& repository, std::span<const qint64> communications)
{
    CF_TRY(const qint64 owner, repositoryRow(database, repository));
    CF_CHECK(eraseKnown(database, communications));
    CF_TRY(const qint64 erased, forEach(database, "DELETE FROM communication WHERE pk = ?1", communications));
    CF_TRY(store::Statement * count, database.cached("UPDATE repository SET communications = communications - ?2 WHERE pk = ?1"));
    count->bind(1, owner).bind(2, erased);
    CF_CHECK(count->run());
    return erased;
}

Result<ErasedSources> eraseSources(store::Database& database, std::span<const qint64> sources)
{
    ErasedSources erased;
    CF_CHECK(forEach(database, "DELETE FROM custody_event WHERE source = ?1", sources));
    for (const qint64 source : sources) {
        CF_TRY(store::Statement * select, database.cached("SELECT sha256, kind = 'document' FROM source WHERE pk = ?1"));
        select->bind(1, source);
        CF_TRY(const bool row, select->step());
        if (!row) {
            continue;
        }
        const QByteArray sha256 = select->blob(0);
        erased.documents += select->integer(1);
        select->reset();
        CF_CHECK(forEach(database, "DELETE FROM source WHERE pk = ?1", std::span(&source, 1)));
        if (!sha256.isEmpty()) {
            CF_TRY(store::Statement * text, database.cached("DELETE FROM content_text WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM source "
                                                            "WHERE source.sha256 = ?1)"));
            text->bind(1, sha256);
            CF_CHECK(text->run());
            erased.texts += database.changes();
        }
    }
    return erased;
}

Result<std::vector<qint64>> emptyEnvelopes(store::Database& database)
{
    CF_TRY(store::Statement used, database.prepare(u"SELECT envelope FROM leg"));
    CF_TRY(std::vector<qint64> travelled, numbersOf(used));
    std::sort(travelled.begin(), travelled.end());
    CF_TRY(store::Statement all, database.prepare(u"SELECT pk FROM envelope ORDER BY pk"));
    CF_TRY(const std::vector<qint64> envelopes, numbersOf(all));
    return without(envelopes, travelled);
}

Result<void> eraseEnvelopes(store::Database& database, std::span<const qint64> envelopes)
{
    return forEach(database, "DELETE FROM envelope WHERE pk = ?1", envelopes).map([](qint64) {});
}

Result<std::vector<qint64>> unusedTemplateVersions(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(const qint64 owner, repositoryRow(database, repository));
    CF_TRY(store::Statement used, database.prepare(u"SELECT DISTINCT template_version FROM template_usage ORDER BY 1"));
    CF_TRY(const std::vector<qint64> inUse, numbersOf(used));
    CF_TRY(store::Statement all, database.prepare(u"SELECT v.pk FROM template_version v JOIN template t ON t.pk = v.template WHERE t.repository = ?1 "
                                                  u"ORDER BY v.pk"));
    all.bind(1, owner);
    CF_TRY(const std::vector<qint64> versions, numbersOf(all));
    return without(versions, inUse);
}

Result<void> eraseTemplateVersions(store::Database& database, const RepositoryId& repository, std::span<const qint64> versions)
{
    CF_CHECK(forEach(database, "DELETE FROM template_version WHERE pk = ?1", versions));
    CF_TRY(const qint64 owner, repositoryRow(database, repository));
    CF_TRY(store::Statement * templates, database.cached("DELETE FROM template WHERE repository = ?1 AND NOT EXISTS (SELECT 1 FROM template_version v "
                                                         "WHERE v.template = template.pk)"));
    templates->bind(1, owner);
    return templates->run();
}

Result<ErasedNotes> eraseNotes(store::Database& database, const RepositoryId& repository, int most)
{
    CF_TRY(const qint64 owner, repositoryRow(database, repository));
    ErasedNotes erased;
    const std::pair<const char*, qint64 ErasedNotes::*> kinds[] = {
        {"DELETE FROM set_aside WHERE pk IN (SELECT pk FROM set_aside WHERE repository = ?1 LIMIT ?2)", &ErasedNotes::setAside},
        {"DELETE FROM repository_gap WHERE pk IN (SELECT pk FROM repository_gap WHERE repository = ?1 AND NOT (failure = 'STALE' AND subject = "
         "'connection') LIMIT ?2)", &ErasedNotes::gaps},
        {"DELETE FROM repository_run WHERE pk IN (SELECT pk FROM repository_run WHERE repository = ?1 LIMIT ?2)", &ErasedNotes::runs}};
    for (const auto& [sql, count] : kinds) {
        CF_TRY(store::Statement * statement, database.cached(sql));
        statement->bind(1, owner).bind(2, most);
        CF_CHECK(statement->run());
        erased.*count = database.changes();
        erased.more = erased.more || erased.*count == most;
    }
    return erased;
}

Result<bool> endErasure(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    CF_TRY(const qint64 facts, countIn(database, "SELECT EXISTS (SELECT 1 FROM communication_fact WHERE repository = ?1)", row));
    CF_TRY(const qint64 records, countIn(database, "SELECT EXISTS (SELECT 1 FROM archive_record WHERE repository = ?1)", row));
    CF_TRY(const qint64 sources, countIn(database, "SELECT EXISTS (SELECT 1 FROM source WHERE repository = ?1)", row));
    const std::span<const qint64> alone(&row, 1);
    // They are no records; what stays because of a hold still names the workspace that it was filed in.
    for (const char* sql : {"DELETE FROM workspace_link WHERE workspace IN (SELECT pk FROM workspace WHERE repository = ?1)",
                            "DELETE FROM workspace_standing WHERE workspace IN (SELECT pk FROM workspace WHERE repository = ?1)",
                            "DELETE FROM workspace_fact WHERE workspace IN (SELECT pk FROM workspace WHERE repository = ?1)",
                            "DELETE FROM workspace WHERE repository = ?1",
                            "DELETE FROM workflow_task_group WHERE task IN (SELECT t.pk FROM workflow_task t JOIN workflow_case c ON c.pk = t.of_case "
                            "WHERE c.repository = ?1)",
                            "DELETE FROM workflow_task WHERE of_case IN (SELECT pk FROM workflow_case WHERE repository = ?1)",
                            "DELETE FROM workflow_case_variable WHERE of_case IN (SELECT pk FROM workflow_case WHERE repository = ?1)",
                            "DELETE FROM workflow_case_standing WHERE of_case IN (SELECT pk FROM workflow_case WHERE repository = ?1)",
                            "DELETE FROM workflow_case_fact WHERE of_case IN (SELECT pk FROM workflow_case WHERE repository = ?1)",
                            "DELETE FROM workflow_case WHERE repository = ?1"}) {
        CF_CHECK(forEach(database, sql, alone));
    }
    if (facts == 0 && records == 0 && sources == 0) {
        CF_CHECK(forEach(database, "DELETE FROM repository_gap WHERE repository = ?1", alone));
        CF_CHECK(forEach(database, "DELETE FROM field_coverage WHERE repository = ?1", alone));
        CF_CHECK(forEach(database, "DELETE FROM template WHERE repository = ?1", alone));
        CF_CHECK(forEach(database, "DELETE FROM repository WHERE pk = ?1", alone));
        return true;
    }
    CF_TRY(std::optional<Connection> connection, connectionOf(database, row));
    if (connection) {
        noteRemoved(*connection);
        CF_TRY(store::Statement * update, database.cached("UPDATE repository SET connection = ?2 WHERE pk = ?1"));
        update->bind(1, row).bind(2, connectionText(*connection));
        CF_CHECK(update->run());
    }
    return false;
}

} // namespace cf::cache
