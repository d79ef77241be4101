#include "models/cache/read_case_letters.h"

#include "models/base/text.h"
#include "models/cache/case_body.h"
#include "models/cache/columns.h"
#include "models/cache/workspace_body.h"

#include <set>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

/// The first column of a bound statement.
Result<void> addRows(store::Statement& select, std::set<qint64>& rows, size_t most)
{
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere || rows.size() >= most) {
            select.reset();
            return {};
        }
        rows.insert(select.integer(0));
    }
}

Result<CaseDocument> documentAt(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, p.cfid, p.name, f.document_id, f.title, f.type, f.business_unit, f.first_customer, f.first_recipient, f.case_id, f.claim, f.loan, f.policy, "
                           "f.workspace, f.package, f.purpose, f.event, f.event_kind, f.state, f.template_code, f.template_version, f.first_channel, f.leg_count, f.content_state, "
                           "f.event_utc, f.event_wall, f.event_precision, f.event_zone, f.event_text, f.event_assumed, "
                           "f.issued_utc, f.issued_wall, f.issued_precision, f.issued_zone, f.issued_text, f.issued_assumed, "
                           "f.sent_utc, f.sent_wall, f.sent_precision, f.sent_zone, f.sent_text, f.sent_assumed, f.sent_basis "
                           "FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL JOIN repository p ON p.pk = f.repository WHERE c.pk = ?1"));
    select->bind(1, row);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"nothing is said of it now"_s);
    }
    CaseDocument one;
    one.id = CommunicationId(select->text(0));
    one.repository = RepositoryId(select->text(1));
    int at = 2;
    for (QString* text : {&one.repositoryName, &one.documentId, &one.title, &one.type, &one.unit, &one.customer, &one.recipient, &one.caseId, &one.claim, &one.loan, &one.policy,
                          &one.workspace, &one.package, &one.purpose, &one.event, &one.eventKind}) {
        *text = select->text(at++);
    }
    one.state = enumAt(*select, 18, CommunicationState::Archived);
    one.templateCode = select->text(19);
    one.templateVersion = select->text(20);
    one.channel = enumAt(*select, 21, Channel::Unknown);
    one.legs = int(select->integer(22));
    one.content = enumAt(*select, 23, ContentState::Unknown);
    one.eventAt = momentAt(*select, 24);
    one.issued = momentAt(*select, 30);
    one.sent = momentAt(*select, 36);
    if (Communication::SentBasis(select->integer(42)) == Communication::SentBasis::IssueDate) { // a claim form has a date of issue as well
        one.issued = one.issued ? one.issued : one.sent;
        one.sent.reset();
    }
    select->reset();
    CF_TRY(store::Statement * record, database.cached("SELECT native_id, standing FROM archive_record WHERE communication = ?1 ORDER BY pk DESC LIMIT 1"));
    record->bind(1, row);
    CF_TRY(const bool isRecord, record->step());
    if (isRecord) {
        one.nativeId = record->text(0);
        one.standing = enumAt(*record, 1, RecordStanding::Present);
    }
    record->reset();
    return Result<CaseDocument>(std::move(one));
}

/// What is known no longer is left out.
template <class Rows>
Result<std::vector<CaseDocument>> documentsAt(store::Database& database, const Rows& rows)
{
    std::vector<CaseDocument> all;
    for (const qint64 row : rows) {
        auto one = documentAt(database, row);
        if (!one && one.error().kind != ErrorKind::NotFound) {
            return tl::unexpected<Error>(one.error());
        }
        if (one) {
            all.push_back(std::move(*one));
        }
    }
    return Result<std::vector<CaseDocument>>(std::move(all));
}

/// By an id that letters name; the indexes leave out what names none.
Result<void> addNamed(store::Database& database, const char* select, const QStringList& ids, std::set<qint64>& rows, size_t most)
{
    for (const QString& id : ids) {
        const QString key = identifierKey(id);
        if (key.isEmpty()) {
            continue;
        }
        CF_TRY(store::Statement * found, database.cached(select));
        found->bind(1, key);
        CF_CHECK(addRows(*found, rows, most));
    }
    return {};
}

Result<std::vector<Place>> places(store::Statement& select)
{
    std::vector<Place> all;
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return Result<std::vector<Place>>(std::move(all));
        }
        all.emplace_back(RepositoryId(select.text(0)), select.text(1));
    }
}

} // namespace

Result<std::vector<CaseDocument>> caseDocumentsAt(store::Database& database, const std::vector<qint64>& rows) { return documentsAt(database, rows); }

Result<std::vector<CaseDocument>> caseDocuments(store::Database& database, const CaseReach& reach, int most)
{
    std::set<qint64> rows;
    const auto limit = size_t(most);
    for (const auto& [repository, native] : reach.workspaces) {
        CF_TRY(store::Statement * filed, database.cached("SELECT f.communication FROM communication_fact f JOIN repository p ON p.pk = f.repository WHERE f.workspace_key = ?1 AND f.workspace_key <> '' "
                                                         "AND f.known_to IS NULL AND p.cfid = ?2"));
        filed->bind(1, identifierKey(native)).bind(2, repository.value());
        CF_CHECK(addRows(*filed, rows, limit));
        CF_TRY(store::Statement * shown, database.cached("SELECT a.communication FROM workspace w JOIN repository p ON p.pk = w.repository JOIN workspace_link l ON l.workspace = w.pk AND l.known_to IS NULL "
                                                         "JOIN archive_record a ON a.repository = w.repository AND a.native_id = l.native_id WHERE w.native_id = ?1 AND p.cfid = ?2"));
        shown->bind(1, native).bind(2, repository.value());
        CF_CHECK(addRows(*shown, rows, limit));
    }
    CF_CHECK(addNamed(database, "SELECT communication FROM communication_fact WHERE case_key = ?1 AND case_key <> '' AND known_to IS NULL", reach.cases, rows, limit));
    CF_CHECK(addNamed(database, "SELECT communication FROM communication_fact WHERE claim_key = ?1 AND claim_key <> '' AND known_to IS NULL", reach.claims, rows, limit));
    CF_CHECK(addNamed(database, "SELECT communication FROM communication_fact WHERE loan_key = ?1 AND loan_key <> '' AND known_to IS NULL", reach.loans, rows, limit));
    CF_CHECK(addNamed(database, "SELECT communication FROM communication_fact WHERE document_key = ?1 AND document_key <> '' AND known_to IS NULL", reach.documents, rows, limit));
    for (const QString& policy : reach.policies) {
        if (reach.customer.isEmpty()) {
            break;
        }
        CF_TRY(store::Statement * found, database.cached("SELECT communication FROM communication_fact WHERE first_customer = ?1 AND known_to IS NULL AND policy_key = ?2"));
        found->bind(1, reach.customer).bind(2, identifierKey(policy));
        CF_CHECK(addRows(*found, rows, limit));
    }
    return documentsAt(database, rows);
}

Result<std::vector<CaseDocument>> packageDocuments(store::Database& database, const QString& package)
{
    std::set<qint64> rows;
    CF_CHECK(addNamed(database, "SELECT communication FROM communication_fact WHERE package_key = ?1 AND package_key <> '' AND known_to IS NULL", {package}, rows, 1'000));
    return documentsAt(database, rows);
}

Result<QStringList> packagesNamed(store::Database& database, int most)
{
    CF_TRY(store::Statement * select, database.cached("SELECT (SELECT package FROM communication_fact WHERE package_key = k.package_key AND package_key <> '' AND known_to IS NULL LIMIT 1) FROM "
                                                      "(SELECT DISTINCT package_key FROM communication_fact WHERE package_key <> '' ORDER BY package_key) k LIMIT ?1"));
    select->bind(1, most);
    QStringList all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        if (const QString one = select->text(0); !one.isEmpty()) { // else no document names it any more
            all << one;
        }
    }
}

Result<bool> hasEvent(store::Database& database, const QString& event)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM communication_fact WHERE event_key = ?1 AND event_key <> '' AND known_to IS NULL LIMIT 1"));
    select->bind(1, identifierKey(event));
    CF_TRY(const bool isThere, select->step());
    select->reset();
    return isThere;
}

Result<std::vector<WorkspaceType>> workspaceTypes(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT t.kind, t.type, (SELECT body FROM workspace_fact WHERE pk = t.first) FROM (SELECT kind, type, min(pk) AS first FROM workspace_fact "
                                                      "WHERE known_to IS NULL GROUP BY kind, type) t ORDER BY t.kind, t.type"));
    std::vector<WorkspaceType> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return Result<std::vector<WorkspaceType>>(std::move(all));
        }
        const BusinessWorkspace first = workspaceFrom(select->utf8(2).toByteArray());
        all.push_back({businessKindNamed(select->text(0)).value_or(BusinessKind::Other), select->text(1), first.references.empty() ? QString() : first.references.front().type});
    }
}

Result<std::vector<Place>> workspacesOfType(store::Database& database, BusinessKind kind, const QString& type)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, w.native_id FROM workspace_fact f JOIN workspace w ON w.pk = f.workspace JOIN repository p ON p.pk = w.repository "
                                                      "WHERE f.known_to IS NULL AND f.kind = ?1 AND f.type = ?2 ORDER BY w.pk"));
    select->bind(1, QString(codeOf(kind))).bind(2, type);
    return places(*select);
}

Result<std::vector<std::pair<QString, QString>>> processes(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT t.definition, (SELECT body FROM workflow_case_fact WHERE of_case = t.first AND known_to IS NULL) FROM (SELECT definition, min(pk) AS "
                                                      "first FROM workflow_case GROUP BY definition) t ORDER BY t.definition"));
    std::vector<std::pair<QString, QString>> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return Result<std::vector<std::pair<QString, QString>>>(std::move(all));
        }
        all.emplace_back(select->text(0), caseFrom(select->utf8(1).toByteArray()).definitionName);
    }
}

Result<std::vector<Place>> casesOfProcess(store::Database& database, const QString& definition)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, c.native_id FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE c.definition = ?1 ORDER BY c.pk"));
    select->bind(1, definition);
    return places(*select);
}

} // namespace cf::cache
