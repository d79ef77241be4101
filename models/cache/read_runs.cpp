// The part of read_composition.h that is about runs.
#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/letter_data_rows.h"
#include "models/cache/read_composition.h"
#include "models/cache/run_letters.h"

#include <algorithm>

namespace cf::cache {

namespace {

#define CF_RUN \
    "SELECT p.cfid, p.name, r.pk, r.native_id, r.domain, r.mode, r.status, r.channel, r.batch, r.model, r.message, r.triggered_by, r.started, r.ended, " \
    "r.expires, r.customers, r.documents FROM composition_run r JOIN repository p ON p.pk = r.repository "

CompositionRun runAt(const store::Statement& row)
{
    CompositionRun run;
    run.nativeId = row.text(3);
    run.domain = row.text(4);
    run.mode = row.text(5);
    run.status = row.text(6);
    run.channel = row.text(7);
    run.batch = row.text(8);
    run.model = row.text(9);
    run.message = row.text(10);
    run.triggeredBy = row.text(11);
    run.started = row.optionalInteger(12);
    run.ended = row.optionalInteger(13);
    run.expires = row.optionalInteger(14);
    run.customers = row.optionalInteger(15);
    return run;
}

#define CF_STEP "SELECT s.native_id, s.flow_id, s.name, s.kind, s.status, s.message, s.started, s.ended, s.composed_set, s.customers FROM composition_step s "

RunStep stepAt(const store::Statement& row)
{
    RunStep step;
    step.nativeId = row.text(0);
    step.flowId = row.text(1);
    step.name = row.text(2);
    step.kind = row.text(3);
    step.status = row.text(4);
    step.message = row.text(5);
    step.started = row.optionalInteger(6);
    step.ended = row.optionalInteger(7);
    step.isTraced = !row.isNull(8);
    step.customers = row.optionalInteger(9);
    return step;
}

Result<std::vector<UsedResource>> usedIn(store::Database& database, qint64 set)
{
    std::vector<UsedResource> all;
    CF_TRY(store::Statement * select,
           database.cached("SELECT r.native_id, r.name, r.type, v.number, c.state, c.approved_by FROM composed_part c JOIN design_version v ON v.pk = c.version "
                           "JOIN design_resource r ON r.pk = v.resource WHERE c.composed_set = ?1 ORDER BY r.kind, r.name_key, v.number"));
    select->bind(1, set);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back({select->text(0), select->text(1), select->text(2), int(select->integer(3)), enumAt(*select, 4, TemplateState::Unknown), select->text(5)});
    }
}

RunTally tallyAt(const store::Statement& row)
{
    RunTally one;
    one.repository = RepositoryId(row.text(0));
    one.row = row.integer(2);
    one.run = runAt(row);
    one.documents = row.integer(16);
    return one;
}

/// here: of its documents.
Result<void> tally(store::Database& database, RunTally& one, qint64 here)
{
    CF_TRY(store::Statement * steps, database.cached(CF_STEP "WHERE s.run = ?1 ORDER BY s.position"));
    steps->bind(1, one.row);
    for (;;) {
        CF_TRY(const bool isThere, steps->step());
        if (!isThere) {
            break;
        }
        one.run.steps.push_back(stepAt(*steps));
        one.hasManifest = one.hasManifest || one.run.steps.back().customers;
    }
    one.hasManifest = one.hasManifest || one.documents > 0;
    one.missing = one.documents - here;
    return {};
}

Result<std::vector<RunTally>> talliesOf(store::Database& database, store::Statement* select)
{
    std::vector<RunTally> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        all.push_back(tallyAt(*select));
    }
    for (RunTally& one : all) {
        CF_TRY(store::Statement * count, database.cached("SELECT count(*) FROM run_letter WHERE run = ?1 AND document = communication"));
        count->bind(1, one.row);
        CF_TRY(const bool isThere, count->step());
        const qint64 here = isThere ? count->integer(0) : 0;
        count->reset();
        CF_CHECK(tally(database, one, here));
    }
    return all;
}

} // namespace

Result<std::vector<Making>> makingsOf(store::Database& database, const QString& documentId)
{
    std::vector<Making> all;
    const QString key = identifierKey(documentId);
    if (documentId.isEmpty()) {
        return all;
    }
    struct Place {
        qint64 run = 0, step = 0;
    };
    std::vector<Place> places;
    CF_TRY(store::Statement * select,
           database.cached("SELECT DISTINCT s.run, s.pk FROM composition_output o JOIN composition_step s ON s.pk = o.step JOIN composition_run r ON r.pk = s.run "
                           "WHERE o.document_key = ?1 ORDER BY r.started DESC, r.pk DESC, s.position"));
    select->bind(1, key);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        places.push_back({select->integer(0), select->integer(1)});
    }
    for (const Place& place : places) {
        CF_TRY(store::Statement * run, database.cached(CF_RUN "WHERE r.pk = ?1"));
        run->bind(1, place.run);
        CF_TRY(const bool hasRun, run->step());
        if (!hasRun) {
            continue;
        }
        Making& making = all.emplace_back();
        making.repository = RepositoryId(run->text(0));
        making.repositoryName = run->text(1);
        making.run = runAt(*run);
        run->reset();
        CF_TRY(making.data, letterDataOf(database, place.run, key));
        CF_TRY(store::Statement * step, database.cached(CF_STEP "WHERE s.pk = ?1"));
        step->bind(1, place.step);
        CF_TRY(const bool hasStep, step->step());
        if (!hasStep) {
            continue;
        }
        RunStep& one = making.run.steps.emplace_back(stepAt(*step));
        const qint64 set = step->integer(8);
        step->reset();
        if (one.isTraced) {
            CF_TRY(one.used, usedIn(database, set));
        }
        CF_TRY(store::Statement * outputs, database.cached("SELECT document_id, customer, queue, file_name, pages FROM composition_output "
                                                           "WHERE step = ?1 AND document_key = ?2 ORDER BY queue"));
        outputs->bind(1, place.step).bind(2, key);
        for (;;) {
            CF_TRY(const bool isThere, outputs->step());
            if (!isThere) {
                break;
            }
            one.outputs.push_back({outputs->text(0), outputs->text(1), outputs->text(2), outputs->text(3), int(outputs->integer(4))});
        }
    }
    return all;
}

Result<std::vector<RunTally>> runsOfBatch(store::Database& database, const QString& batch)
{
    CF_TRY(store::Statement * select, database.cached(CF_RUN "WHERE r.batch_key = ?1 ORDER BY r.started, r.pk"));
    select->bind(1, fold(batch.trimmed()));
    return talliesOf(database, select);
}

Result<RunsOfLetters> runsOfLetters(store::Database& database, const std::vector<qint64>& communications)
{
    CF_TRY(const LetterRuns made, runRowsOf(database, communications));
    RunsOfLetters all;
    all.documents = made.documents;
    all.isAnyUnmade = made.isAnyUnmade;
    all.runs.reserve(made.runs.size());
    for (const auto& [row, here] : made.runs) {
        CF_TRY(store::Statement * run, database.cached(CF_RUN "WHERE r.pk = ?1"));
        run->bind(1, row);
        CF_TRY(const bool isThere, run->step());
        if (isThere) {
            RunTally one = tallyAt(*run);
            run->reset();
            one.missing = one.documents - here;
            one.hasManifest = one.documents > 0;
            if (!one.hasManifest) { // one that names nothing counts all the same
                CF_TRY(store::Statement * counted, database.cached("SELECT 1 FROM composition_step WHERE run = ?1 AND customers IS NOT NULL LIMIT 1"));
                counted->bind(1, row);
                CF_TRY(one.hasManifest, counted->step());
                counted->reset();
            }
            all.runs.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(all.runs, {}, [](const RunTally& one) { return one.run.started.value_or(0); });
    return all;
}

Result<std::vector<RunTally>> runsBetween(store::Database& database, UtcMs from, UtcMs to, int limit)
{
    CF_TRY(store::Statement * select, database.cached(CF_RUN "WHERE r.started >= ?1 AND r.started < ?2 ORDER BY r.started, r.pk LIMIT ?3"));
    select->bind(1, from).bind(2, to).bind(3, limit);
    return talliesOf(database, select);
}

// The words that are known of composition systems; a run that was cancelled did not fail.
#define CF_FAILURE "IN ('error', 'failed', 'failure', 'faulted', 'aborted')"
#define CF_FAILED \
    "(lower(r.status) " CF_FAILURE " OR lower(r.status) = 'deleted' AND EXISTS (SELECT 1 FROM composition_step f WHERE f.run = r.pk AND lower(f.status) " CF_FAILURE "))"

bool isFailure(const QString& status)
{
    static const QStringList words{QStringLiteral("error"), QStringLiteral("failed"), QStringLiteral("failure"), QStringLiteral("faulted"), QStringLiteral("aborted")};
    return words.contains(status.toLower());
}

bool hasFailed(const CompositionRun& run)
{
    return isFailure(run.status) ||
           (run.status.compare(u"deleted", Qt::CaseInsensitive) == 0 && std::ranges::any_of(run.steps, [](const RunStep& step) { return isFailure(step.status); }));
}

Result<std::vector<RunTally>> latestRuns(store::Database& database, bool onlyFailed, int limit)
{
    CF_TRY(store::Statement * select, database.cached(CF_RUN "WHERE ?1 = 0 OR " CF_FAILED " ORDER BY r.started DESC, r.pk DESC LIMIT ?2"));
    select->bind(1, onlyFailed).bind(2, limit);
    return talliesOf(database, select);
}

Result<std::pair<qint64, qint64>> countRuns(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT count(*), coalesce(sum(" CF_FAILED "), 0) FROM composition_run r"));
    CF_TRY(const bool isThere, select->step());
    const std::pair<qint64, qint64> counts = isThere ? std::pair(select->integer(0), select->integer(1)) : std::pair<qint64, qint64>();
    select->reset();
    return counts;
}

Result<QStringList> missingDocuments(store::Database& database, qint64 run)
{
    QStringList all;
    CF_TRY(store::Statement * select,
           database.cached("SELECT DISTINCT o.document_id FROM composition_step s JOIN composition_output o ON o.step = s.pk WHERE s.run = ?1 AND o.document_key <> '' "
                           "AND NOT EXISTS (SELECT 1 FROM communication_fact f WHERE f.document_key = o.document_key AND f.known_to IS NULL) ORDER BY o.document_id"));
    select->bind(1, run);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.append(select->text(0));
    }
}

Result<std::vector<TakenPart>> partsTaken(store::Database& database, const RepositoryId& repository, const QString& nativeId, int version)
{
    std::vector<TakenPart> all;
    CF_TRY(store::Statement * select,
           database.cached("WITH taking(composed_set, documents) AS (SELECT t.composed_set, "
                           "(SELECT count(DISTINCT o.document_key) FROM composition_step s JOIN composition_output o ON o.step = s.pk WHERE s.composed_set = t.composed_set) "
                           "FROM composed_part t JOIN design_version v ON v.pk = t.version JOIN design_resource r ON r.pk = v.resource "
                           "JOIN repository p ON p.pk = r.repository WHERE p.cfid = ?1 AND r.native_id = ?2 AND v.number = ?3) "
                           "SELECT r.native_id, r.name, r.type, v.number, c.state, c.approved_by, r.kind, sum(g.documents) FROM taking g "
                           "JOIN composed_part c ON c.composed_set = g.composed_set JOIN design_version v ON v.pk = c.version JOIN design_resource r ON r.pk = v.resource "
                           "WHERE r.native_id <> ?2 GROUP BY r.pk, v.pk, c.state, c.approved_by ORDER BY r.kind, r.name_key, v.number"));
    select->bind(1, repository.value()).bind(2, nativeId).bind(3, version);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back({{select->text(0), select->text(1), select->text(2), int(select->integer(3)), enumAt(*select, 4, TemplateState::Unknown), select->text(5)},
                       ResourceKind(select->integer(6)),
                       select->integer(7)});
    }
}

Result<QStringList> versionsNamed(store::Database& database, const QString& code)
{
    QStringList all;
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT v.version FROM template t JOIN template_version v ON v.template = t.pk WHERE t.code_key = ?1"));
    select->bind(1, fold(code.trimmed()));
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.append(select->text(0));
    }
}

Result<std::vector<RunCoverage>> runCoverage(store::Database& database)
{
    std::vector<RunCoverage> all;
    CF_TRY(store::Statement * select,
           database.cached("SELECT p.cfid, p.name, min(r.started), max(r.started), p.watermark, count(*), "
                           "sum(EXISTS (SELECT 1 FROM composition_step s WHERE s.run = r.pk AND s.composed_set IS NOT NULL)) "
                           "FROM composition_run r JOIN repository p ON p.pk = r.repository GROUP BY r.repository ORDER BY p.pk"));
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back({RepositoryId(select->text(0)), select->text(1), select->optionalInteger(2), select->optionalInteger(3), select->optionalInteger(4), select->integer(5),
                       select->integer(6)});
    }
}

Result<bool> hasRuns(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT EXISTS (SELECT 1 FROM composition_run)"));
    CF_TRY(const bool isThere, select->step());
    const bool has = isThere && select->integer(0) != 0;
    select->reset();
    return has;
}

Result<CompositionCount> countComposition(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT (SELECT count(*) FROM design_resource WHERE repository = p.pk), (SELECT count(*) FROM composition_run WHERE repository = p.pk) "
                           "FROM repository p WHERE p.cfid = ?1"));
    select->bind(1, repository.value());
    CF_TRY(const bool isThere, select->step());
    const CompositionCount count = isThere ? CompositionCount{select->integer(0), select->integer(1)} : CompositionCount();
    select->reset();
    return count;
}

} // namespace cf::cache
