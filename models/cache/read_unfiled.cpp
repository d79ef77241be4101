// The part of read_exceptions.h that is about letters outside their file, cases and what was made twice.
#include "models/cache/columns.h"
#include "models/cache/read_case_names.h"
#include "models/cache/read_disputes.h"
#include "models/cache/read_exceptions.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::cache {

// The file of a claim: its workspaces, and the letters that lie in one of them or are shown there. A copy in another archive counts as well.
#define CF_CLAIM_FILE "SELECT 1 FROM workspace_fact wf WHERE wf.object_key = f.claim_key AND wf.object_key <> '' AND wf.known_to IS NULL AND wf.kind = 'claim'"
#define CF_FILED                                                                                                                                                                   \
    "EXISTS (SELECT 1 FROM workspace_fact wf JOIN workspace w ON w.pk = wf.workspace WHERE wf.object_key = f.claim_key AND wf.object_key <> '' AND wf.known_to IS NULL AND wf.kind = 'claim' AND EXISTS (" \
    "SELECT 1 FROM communication_fact g WHERE g.communication = f.communication AND g.known_to IS NULL AND g.repository = w.repository AND g.workspace_key = w.workspace_key "     \
    "UNION ALL SELECT 1 FROM communication_fact g WHERE f.document_key <> '' AND g.document_key = f.document_key AND g.known_to IS NULL AND g.repository = w.repository "          \
    "AND g.workspace_key = w.workspace_key "                                                                                                                                       \
    "UNION ALL SELECT 1 FROM archive_record a JOIN workspace_link l ON l.workspace = w.pk AND l.native_id = a.native_id AND l.known_to IS NULL "                                   \
    "WHERE a.communication = f.communication AND a.repository = w.repository "                                                                                                     \
    "UNION ALL SELECT 1 FROM communication_fact g JOIN archive_record a ON a.communication = g.communication AND a.repository = w.repository "                                     \
    "JOIN workspace_link l ON l.workspace = w.pk AND l.native_id = a.native_id AND l.known_to IS NULL WHERE f.document_key <> '' AND g.document_key = f.document_key "             \
    "AND g.known_to IS NULL))"

Result<std::vector<UnfiledLetter>> unfiledLetters(store::Database& database, UtcMs before, int most)
{
    std::vector<UnfiledLetter> all;
    CF_TRY(const qint64 hasFiles, database.integer(u"SELECT EXISTS (SELECT 1 FROM workspace_fact WHERE kind = 'claim' AND known_to IS NULL AND object_key <> '')"));
    if (hasFiles == 0) {
        return all;
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, f.document_key, f.document_id, f.title, f.type, f.business_unit, f.batch, f.template_code, f.first_customer, f.claim, p.name, "
                           "coalesce(f.composed_utc, f.archived_utc, f.sent_utc, f.issued_utc, c.first_known) AS since "
                           "FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository p ON p.pk = f.repository "
                           "WHERE f.known_to IS NULL AND f.claim_key <> '' AND f.state IN ('COMPOSED', 'ARCHIVED', 'RELEASED', 'DISPATCHED', 'CORRECTED') AND since < ?1 "
                           "AND EXISTS (" CF_CLAIM_FILE ") AND NOT " CF_FILED " ORDER BY since, c.pk"));
    select->bind(1, before);
    QSet<QString> told;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere || all.size() >= size_t(most)) {
            select->reset();
            return Result<std::vector<UnfiledLetter>>(std::move(all));
        }
        UnfiledLetter one;
        one.id = CommunicationId(select->text(0));
        int at = 1;
        for (QString* text : {&one.key, &one.documentId, &one.title, &one.type, &one.unit, &one.batch, &one.templateCode, &one.customer, &one.claim, &one.repositoryName}) {
            *text = select->text(at++);
        }
        one.since = select->integer(11);
        one.key = one.key.isEmpty() ? one.id.value() : one.key;
        if (!told.contains(one.key)) {
            told.insert(one.key);
            all.push_back(std::move(one));
        }
    }
}

Result<std::vector<KnownCase>> exceptionCases(store::Database& database, const QStringList& processes, const QStringList& steps)
{
    CF_TRY(std::vector<KnownCase> all, casesDefined(database, processes));
    std::set<std::pair<QString, QString>> told;
    for (const KnownCase& one : all) {
        told.emplace(one.repository.value(), one.what.nativeId);
    }
    std::vector<std::pair<RepositoryId, QString>> more;
    for (const QString& step : steps) {
        CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT p.cfid, c.native_id FROM workflow_task t JOIN workflow_case c ON c.pk = t.of_case JOIN repository p ON p.pk = c.repository "
                                                          "WHERE t.step = ?1 ORDER BY c.pk"));
        select->bind(1, step);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            if (told.emplace(select->text(0), select->text(1)).second) {
                more.emplace_back(RepositoryId(select->text(0)), select->text(1));
            }
        }
    }
    for (const auto& [repository, native] : more) {
        CF_TRY(KnownCase one, readCase(database, repository, native));
        all.push_back(std::move(one));
    }
    return Result<std::vector<KnownCase>>(std::move(all));
}

Result<std::vector<KnownCase>> exceptionCasesNaming(store::Database& database, const QStringList& processes, const QStringList& steps, const QStringList& names, const QStringList& ids)
{
    CF_TRY(const QStringList definitions, definitionsMeant(database, processes));
    CF_TRY(const std::vector<Place> places, casesNaming(database, names, ids));
    std::vector<KnownCase> all, more;
    for (const auto& [repository, native] : places) {
        CF_TRY(KnownCase one, readCase(database, repository, native));
        const bool isStep = std::ranges::any_of(one.what.tasks, [&](const WorkflowTask& task) { return steps.contains(task.key); });
        if (definitions.contains(one.what.definitionKey)) {
            all.push_back(std::move(one));
        } else if (isStep) {
            more.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(all, {}, [&](const KnownCase& one) { return definitions.indexOf(one.what.definitionKey); });
    std::ranges::move(more, std::back_inserter(all));
    return Result<std::vector<KnownCase>>(std::move(all));
}

Result<MadeTwice> madeTwice(store::Database& database, std::span<const qint64> runs, int most)
{
    std::map<QString, std::pair<QString, int>> documents;
    for (const qint64 run : runs) {
        CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT o.document_key, o.document_id FROM composition_step s JOIN composition_output o ON o.step = s.pk "
                                                          "WHERE s.run = ?1 AND o.document_key <> ''"));
        select->bind(1, run);
        QSet<QString> here;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            const QString key = select->text(0);
            if (!here.contains(key)) {
                here.insert(key);
                auto& one = documents[key];
                one.first = select->text(1);
                ++one.second;
            }
        }
    }
    MadeTwice twice;
    for (const auto& [key, one] : documents) {
        if (one.second > 1) {
            ++twice.count;
            if (twice.documents.size() < most) {
                twice.documents << one.first;
            }
        }
    }
    return twice;
}

} // namespace cf::cache
