#include "models/cache/write_composition.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/letter_data_rows.h"
#include "models/cache/run_letters.h"

namespace cf::cache {

namespace {

struct Row {
    qint64 pk = 0;
    bool isNews = false; ///< there was none, or it says something else now
};

/// The row that `insert` made or changed, which says so by RETURNING pk; else the one that `select` finds.
Result<Row> upserted(store::Statement* insert, store::Statement* select)
{
    CF_TRY(const bool isNews, insert->step());
    if (isNews) {
        const qint64 pk = insert->integer(0);
        insert->reset();
        return Row{pk, true};
    }
    CF_TRY(const bool isThere, select->step());
    const qint64 pk = isThere ? select->integer(0) : 0;
    select->reset();
    return Row{pk, false};
}

Result<Row> writeHead(store::Database& database, qint64 repository, const DesignResource& resource, UtcMs now)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO design_resource (repository, native_id, domain, type, kind, name, name_key, description, hidden, known_from) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (repository, native_id) DO UPDATE SET domain = excluded.domain, "
                           "type = excluded.type, kind = excluded.kind, name = excluded.name, name_key = excluded.name_key, "
                           "description = excluded.description, hidden = excluded.hidden "
                           "WHERE (domain, type, kind, name, description, hidden) <> "
                           "(excluded.domain, excluded.type, excluded.kind, excluded.name, excluded.description, excluded.hidden) RETURNING pk"));
    insert->bind(1, repository).bind(2, resource.nativeId).bind(3, resource.domain).bind(4, resource.type).bind(5, int(resource.kind));
    insert->bind(6, resource.name).bind(7, fold(resource.name)).bind(8, resource.description).bind(9, resource.isHidden).bind(10, now);
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM design_resource WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, repository).bind(2, resource.nativeId);
    return upserted(insert, select);
}

Result<Row> writeVersionHead(store::Database& database, qint64 resource, const ResourceVersion& version, UtcMs now)
{
    // Content that was fetched once is not forgotten by a list that does not tell it.
    CF_TRY(store::Statement * insert,
           database.cached(
               "INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, created, modified_by, modified, approved_by, "
               "approved, effective_from, effective_to, text, content_sha256, known_from, told) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 1) ON CONFLICT (resource, number) DO UPDATE SET "
               "label = excluded.label, label_key = excluded.label_key, state = excluded.state, state_comment = excluded.state_comment, "
               "created_by = excluded.created_by, created = excluded.created, modified_by = excluded.modified_by, modified = excluded.modified, "
               "approved_by = excluded.approved_by, approved = excluded.approved, effective_from = excluded.effective_from, "
               "effective_to = excluded.effective_to, text = iif(excluded.text = '', text, excluded.text), "
               "content_sha256 = coalesce(excluded.content_sha256, content_sha256), told = 1 "
               "WHERE (label, state, state_comment, created_by, modified_by, approved_by, told) <> "
               "(excluded.label, excluded.state, excluded.state_comment, excluded.created_by, excluded.modified_by, excluded.approved_by, 1) "
               "OR created IS NOT excluded.created OR modified IS NOT excluded.modified OR approved IS NOT excluded.approved "
               "OR effective_from IS NOT excluded.effective_from OR effective_to IS NOT excluded.effective_to "
               "OR (excluded.text <> '' AND text <> excluded.text) "
               "OR (excluded.content_sha256 IS NOT NULL AND content_sha256 IS NOT excluded.content_sha256) RETURNING pk"));
    insert->bind(1, resource).bind(2, version.number).bind(3, version.label).bind(4, fold(version.label)).bind(5, code(version.state));
    insert->bind(6, version.stateComment).bind(7, version.createdBy).bind(8, version.created).bind(9, version.modifiedBy).bind(10, version.modified);
    insert->bind(11, version.approvedBy).bind(12, version.approved).bind(13, version.effectiveFrom).bind(14, version.effectiveTo);
    insert->bind(15, version.text).bind(16, version.contentSha256.isEmpty() ? QByteArray() : version.contentSha256).bind(17, now);
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM design_version WHERE resource = ?1 AND number = ?2"));
    select->bind(1, resource).bind(2, version.number);
    return upserted(insert, select);
}

/// As they are told now: there are few, and they are told together.
Result<void> writeApprovals(store::Database& database, qint64 version, const std::vector<ResourceApproval>& approvals)
{
    CF_TRY(store::Statement * clear, database.cached("DELETE FROM design_approval WHERE version = ?1"));
    clear->bind(1, version);
    CF_CHECK(clear->run());
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO design_approval (version, position, role, level, actor, comment, outcome, at) "
                                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    int position = 0;
    for (const ResourceApproval& one : approvals) {
        const int outcome = one.isPending ? 0 : one.isApproved ? 1 : 2;
        insert->bind(1, version).bind(2, position++).bind(3, one.role).bind(4, one.level).bind(5, one.actor).bind(6, one.comment);
        insert->bind(7, outcome).bind(8, one.at);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> writeParts(store::Database& database, qint64 version, const QStringList& parts)
{
    CF_TRY(store::Statement * clear, database.cached("DELETE FROM design_part WHERE version = ?1"));
    clear->bind(1, version);
    CF_CHECK(clear->run());
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO design_part (version, native_id, position) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        insert->bind(1, version).bind(2, parts[i]).bind(3, qint64(i));
        CF_CHECK(insert->run());
    }
    return {};
}

Result<bool> writeHistory(store::Database& database, qint64 resource, const std::vector<ResourceEvent>& history)
{
    bool isNews = false;
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO design_event (resource, at, version, kind, operation, actor, state, comment) "
                                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING"));
    for (const ResourceEvent& one : history) {
        insert->bind(1, resource).bind(2, one.at).bind(3, one.version).bind(4, one.kind).bind(5, one.operation).bind(6, one.actor);
        insert->bind(7, code(one.state)).bind(8, one.comment);
        CF_CHECK(insert->run());
        isNews = isNews || database.changes() > 0;
    }
    return isNews;
}

/// The row of a version that a trace names, made of what the trace says where nothing else was told.
Result<qint64> usedVersion(store::Database& database, qint64 repository, const UsedResource& used, UtcMs now)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM design_resource WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, repository).bind(2, used.nativeId);
    CF_TRY(const bool isKnown, select->step());
    qint64 resource = isKnown ? select->integer(0) : 0;
    select->reset();
    if (!isKnown) {
        DesignResource only;
        only.nativeId = used.nativeId;
        only.type = used.type;
        only.name = used.name;
        only.kind = resourceKindOf(used.type);
        CF_TRY(const Row row, writeHead(database, repository, only, now));
        resource = row.pk;
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, text, "
                           "known_from, told) VALUES (?1, ?2, ?3, ?3, ?4, '', '', '', ?5, '', ?6, 0) ON CONFLICT (resource, number) DO NOTHING RETURNING pk"));
    insert->bind(1, resource).bind(2, used.version).bind(3, QString::number(used.version)).bind(4, code(used.state)).bind(5, used.approvedBy).bind(6, now);
    CF_TRY(store::Statement * known, database.cached("SELECT pk FROM design_version WHERE resource = ?1 AND number = ?2"));
    known->bind(1, resource).bind(2, used.version);
    CF_TRY(const Row row, upserted(insert, known));
    return row.pk;
}

Result<qint64> writeSet(store::Database& database, qint64 repository, std::vector<UsedResource> used, UtcMs now)
{
    std::sort(used.begin(), used.end(), [](const UsedResource& a, const UsedResource& b) {
        return std::tie(a.nativeId, a.version) < std::tie(b.nativeId, b.version);
    });
    Sha256 hash;
    hash.addData(QByteArray::number(repository));
    for (const UsedResource& one : used) {
        for (const QString& part : {one.nativeId, QString::number(one.version), QString(code(one.state)), one.approvedBy}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO composed_set (key) VALUES (?1) ON CONFLICT DO NOTHING RETURNING pk"));
    insert->bind(1, hash.result());
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM composed_set WHERE key = ?1"));
    select->bind(1, hash.result());
    CF_TRY(const Row row, upserted(insert, select));
    if (!row.isNews) {
        return row.pk;
    }
    for (const UsedResource& one : used) {
        CF_TRY(const qint64 version, usedVersion(database, repository, one, now));
        CF_TRY(store::Statement * part, database.cached("INSERT INTO composed_part (composed_set, version, state, approved_by) VALUES (?1, ?2, ?3, ?4) "
                                                        "ON CONFLICT DO NOTHING"));
        part->bind(1, row.pk).bind(2, version).bind(3, code(one.state)).bind(4, one.approvedBy);
        CF_CHECK(part->run());
    }
    return row.pk;
}

Result<bool> writeOutputs(store::Database& database, qint64 run, qint64 step, const std::vector<RunOutput>& outputs)
{
    bool isNews = false;
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO composition_output (step, document_key, customer, queue, document_id, file_name, pages) "
                                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING"));
    for (const RunOutput& one : outputs) {
        const QString key = one.documentId.isEmpty() ? QString() : identifierKey(one.documentId);
        insert->bind(1, step).bind(2, key).bind(3, one.customerNumber);
        insert->bind(4, one.queue).bind(5, one.documentId).bind(6, one.fileName).bind(7, one.pages);
        CF_CHECK(insert->run());
        if (database.changes() > 0) {
            isNews = true;
            CF_CHECK(noteRunDocument(database, run, key));
        }
    }
    return isNews;
}

struct StepNews {
    bool isAny = false;
    bool isOutput = false; ///< it made something that was not told before
};

Result<StepNews> writeStep(store::Database& database, qint64 repository, qint64 run, int position, const RunStep& step, UtcMs now)
{
    std::optional<qint64> set;
    if (step.isTraced) {
        CF_TRY(set, writeSet(database, repository, step.used, now));
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO composition_step (run, native_id, flow_id, position, name, name_key, kind, status, message, started, ended, composed_set, customers) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT (run, native_id) DO UPDATE SET flow_id = excluded.flow_id, "
                           "position = excluded.position, name = excluded.name, name_key = excluded.name_key, kind = excluded.kind, status = excluded.status, "
                           "message = excluded.message, started = excluded.started, ended = excluded.ended, "
                           "composed_set = coalesce(excluded.composed_set, composed_set), customers = coalesce(excluded.customers, customers) "
                           "WHERE (flow_id, position, name, kind, status, message) <> "
                           "(excluded.flow_id, excluded.position, excluded.name, excluded.kind, excluded.status, excluded.message) "
                           "OR started IS NOT excluded.started OR ended IS NOT excluded.ended "
                           "OR (excluded.composed_set IS NOT NULL AND composed_set IS NOT excluded.composed_set) "
                           "OR (excluded.customers IS NOT NULL AND customers IS NOT excluded.customers) RETURNING pk"));
    insert->bind(1, run).bind(2, step.nativeId).bind(3, step.flowId).bind(4, position).bind(5, step.name).bind(6, fold(step.name)).bind(7, step.kind);
    insert->bind(8, step.status).bind(9, step.message).bind(10, step.started).bind(11, step.ended).bind(12, set).bind(13, step.customers);
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM composition_step WHERE run = ?1 AND native_id = ?2"));
    select->bind(1, run).bind(2, step.nativeId);
    CF_TRY(const Row row, upserted(insert, select));
    CF_TRY(const bool hasOutput, writeOutputs(database, run, row.pk, step.outputs));
    return StepNews{row.isNews || hasOutput, hasOutput};
}

} // namespace

Result<bool> writeResource(store::Database& database, const RepositoryId& repository, const DesignResource& resource, UtcMs now)
{
    CF_TRY(const qint64 of, repositoryRow(database, repository));
    CF_TRY(const Row head, writeHead(database, of, resource, now));
    bool isNews = head.isNews;
    for (const ResourceVersion& version : resource.versions) {
        CF_TRY(const Row row, writeVersionHead(database, head.pk, version, now));
        CF_CHECK(writeApprovals(database, row.pk, version.approvals));
        CF_CHECK(writeParts(database, row.pk, version.parts));
        isNews = isNews || row.isNews;
    }
    CF_TRY(const bool hasHappened, writeHistory(database, head.pk, resource.history));
    return isNews || hasHappened;
}

#define CF_STATUS \
    "iif(lower(excluded.status) = 'deleted' AND lower(status) IN ('error', 'failed', 'failure', 'faulted', 'aborted'), status, excluded.status)"

Result<bool> writeRun(store::Database& database, const RepositoryId& repository, const CompositionRun& run, UtcMs now)
{
    CF_TRY(const qint64 of, repositoryRow(database, repository));
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO composition_run (repository, native_id, domain, mode, status, channel, batch, batch_key, model, message, triggered_by, "
                           "started, ended, expires, customers, known_from, last_told) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16) ON CONFLICT (repository, native_id) DO UPDATE SET "
                           "domain = excluded.domain, mode = excluded.mode, channel = excluded.channel, batch = excluded.batch, "
                           // That it failed stays when its system then marks it as deleted.
                           "status = " CF_STATUS ", "
                           "message = iif(lower(excluded.status) = 'deleted' AND message <> '', message, excluded.message), "
                           "batch_key = excluded.batch_key, model = excluded.model, triggered_by = excluded.triggered_by, "
                           "started = excluded.started, ended = excluded.ended, expires = excluded.expires, "
                           "customers = coalesce(excluded.customers, customers), last_told = excluded.last_told "
                           "WHERE (domain, mode, channel, batch, model, triggered_by) <> (excluded.domain, excluded.mode, excluded.channel, excluded.batch, excluded.model, "
                           "excluded.triggered_by) "
                           "OR status <> " CF_STATUS " "
                           "OR (lower(excluded.status) <> 'deleted' OR message = '') AND message <> excluded.message "
                           "OR started IS NOT excluded.started OR ended IS NOT excluded.ended OR expires IS NOT excluded.expires "
                           "OR (excluded.customers IS NOT NULL AND customers IS NOT excluded.customers) RETURNING pk"));
    insert->bind(1, of).bind(2, run.nativeId).bind(3, run.domain).bind(4, run.mode).bind(5, run.status).bind(6, run.channel).bind(7, run.batch);
    insert->bind(8, fold(run.batch)).bind(9, run.model).bind(10, run.message).bind(11, run.triggeredBy).bind(12, run.started).bind(13, run.ended);
    insert->bind(14, run.expires).bind(15, run.customers).bind(16, now);
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM composition_run WHERE repository = ?1 AND native_id = ?2"));
    select->bind(1, of).bind(2, run.nativeId);
    CF_TRY(const Row row, upserted(insert, select));
    bool isNews = row.isNews, isOutput = false;
    int position = 0;
    for (const RunStep& step : run.steps) {
        CF_TRY(const StepNews news, writeStep(database, of, row.pk, position++, step, now));
        isNews = isNews || news.isAny;
        isOutput = isOutput || news.isOutput;
    }
    if (isOutput) {
        CF_CHECK(countRunDocuments(database, row.pk));
    }
    CF_TRY(const bool hasData, writeLetterData(database, row.pk, run, now));
    return isNews || hasData;
}

} // namespace cf::cache
