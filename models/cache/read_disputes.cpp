#include "models/cache/read_disputes.h"

#include "models/base/text.h"
#include "models/cache/case_body.h"
#include "models/cache/columns.h"
#include "models/cache/workspace_body.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

Result<void> addRecord(store::Database& database, qint64 row, DisputeDocument& document)
{
    CF_TRY(store::Statement * record, database.cached("SELECT pk, native_id, standing FROM archive_record WHERE communication = ?1 ORDER BY pk DESC LIMIT 1"));
    record->bind(1, row);
    CF_TRY(const bool isRecord, record->step());
    if (isRecord) {
        const qint64 at = record->integer(0);
        document.nativeId = record->text(1);
        document.standing = enumAt(*record, 2, RecordStanding::Present);
        record->reset();
        if (document.standing != RecordStanding::Present) {
            CF_TRY(store::Statement * event, database.cached("SELECT standing, at, basis FROM record_standing WHERE record = ?1 ORDER BY pk DESC LIMIT 1"));
            event->bind(1, at);
            CF_TRY(const bool isTold, event->step());
            if (isTold) {
                document.notShown = StandingEvent{enumAt(*event, 0, RecordStanding::Present), event->integer(1), event->text(2)};
            }
            event->reset();
        }
    }
    CF_TRY(store::Statement * file, database.cached("SELECT s.sha256 FROM rendition r JOIN source s ON s.pk = r.source WHERE r.communication = ?1 AND r.known_to IS NULL "
                                                    "ORDER BY r.position LIMIT 1"));
    file->bind(1, row);
    CF_TRY(const bool isFile, file->step());
    document.sha256 = isFile ? file->blob(0) : QByteArray();
    file->reset();
    CF_TRY(store::Statement * relations, database.cached("SELECT kind, target FROM relation WHERE communication = ?1 AND known_to IS NULL ORDER BY pk"));
    relations->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, relations->step());
        if (!isThere) {
            return {};
        }
        document.answers.emplace_back(relations->text(0), relations->text(1));
    }
}

Result<DisputeDocument> documentAt(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, p.cfid, p.name, f.document_id, f.title, f.type, f.business_unit, f.first_customer, f.first_recipient, f.case_id, f.workspace, f.state, "
                           "f.sent_basis, f.template_code, f.template_version, f.first_channel, f.first_state, f.leg_count, f.content_state, c.first_known, "
                           "f.issued_utc, f.issued_wall, f.issued_precision, f.issued_zone, f.issued_text, f.issued_assumed, f.sent_utc, f.sent_wall, f.sent_precision, "
                           "f.sent_zone, f.sent_text, f.sent_assumed FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                           "JOIN repository p ON p.pk = f.repository WHERE c.pk = ?1"));
    select->bind(1, row);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"nothing is said of it now"_s);
    }
    DisputeDocument one;
    one.id = CommunicationId(select->text(0));
    one.repository = RepositoryId(select->text(1));
    int at = 2;
    for (QString* text : {&one.repositoryName, &one.documentId, &one.title, &one.type, &one.unit, &one.customer, &one.recipient, &one.caseId, &one.workspace}) {
        *text = select->text(at++);
    }
    one.state = enumAt(*select, 11, CommunicationState::Archived);
    one.sentBasis = Communication::SentBasis(select->integer(12));
    one.templateCode = select->text(13);
    one.templateVersion = select->text(14);
    one.channel = enumAt(*select, 15, Channel::Unknown);
    one.delivery = enumAt(*select, 16, DeliveryState::Unknown);
    one.legs = int(select->integer(17));
    one.content = enumAt(*select, 18, ContentState::Unknown);
    one.knownFrom = select->integer(19);
    one.issued = momentAt(*select, 20);
    one.sent = momentAt(*select, 26);
    select->reset();
    CF_CHECK(addRecord(database, row, one));
    return Result<DisputeDocument>(one);
}

/// Of those whose rows a statement finds.
Result<std::vector<DisputeDocument>> documents(store::Database& database, store::Statement& rows)
{
    std::vector<qint64> found;
    for (;;) {
        CF_TRY(const bool isThere, rows.step());
        if (!isThere) {
            break;
        }
        found.push_back(rows.integer(0));
    }
    std::vector<DisputeDocument> all;
    for (const qint64 row : found) {
        auto one = documentAt(database, row);
        if (!one && one.error().kind != ErrorKind::NotFound) {
            return tl::unexpected<Error>(one.error());
        }
        if (one) {
            all.push_back(std::move(*one));
        }
    }
    return all;
}

Result<std::optional<DisputeDocument>> first(Result<std::vector<DisputeDocument>> all)
{
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    return all->empty() ? Result<std::optional<DisputeDocument>>(std::nullopt) : std::optional(std::move(all->front()));
}

bool holds(const QString& text, const QStringList& folded)
{
    const QString in = fold(text);
    return std::ranges::any_of(folded, [&](const QString& word) { return in.contains(word); });
}

QStringList allFolded(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words) {
        all << fold(word);
    }
    return all;
}

/// The values of a column that are dispute's: by themselves, or by what the first body of them says. `select`: value, body. So a cache with many
/// workspaces or cases of other types is asked for these alone.
template <class F>
Result<QStringList> meant(store::Database& database, const char* select, const QStringList& folded, F names)
{
    CF_TRY(store::Statement * values, database.cached(select));
    QStringList found;
    for (;;) {
        CF_TRY(const bool isThere, values->step());
        if (!isThere) {
            return found;
        }
        const QString value = values->text(0);
        const QStringList all = QStringList{value} + names(values->utf8(1).toByteArray());
        if (std::ranges::any_of(all, [&](const QString& one) { return holds(one, folded); })) {
            found << value;
        }
    }
}

using Place = std::pair<RepositoryId, QString>;

/// Of a statement of the repository's and the native id.
Result<void> addPlaces(store::Statement& select, std::vector<Place>& places)
{
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return {};
        }
        places.emplace_back(RepositoryId(select.text(0)), select.text(1));
    }
}

} // namespace

Result<std::optional<DisputeDocument>> readDisputeDocument(store::Database& database, const CommunicationId& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, id.value());
    return first(documents(database, *select));
}

Result<std::optional<DisputeDocument>> readDisputeDocument(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT a.communication FROM archive_record a JOIN repository p ON p.pk = a.repository WHERE p.cfid = ?1 AND a.native_id = ?2"));
    select->bind(1, repository.value()).bind(2, nativeId);
    return first(documents(database, *select));
}

Result<std::vector<DisputeDocument>> disputeDocumentsCalled(store::Database& database, const QString& documentId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT communication FROM communication_fact WHERE document_key = ?1 AND ?1 <> '' AND known_to IS NULL ORDER BY communication"));
    select->bind(1, identifierKey(documentId));
    return documents(database, *select);
}

Result<std::vector<KnownWorkspace>> workspacesTyped(store::Database& database, const QStringList& words)
{
    const QStringList folded = allFolded(words);
    const auto objects = [](const QByteArray& body) {
        QStringList types;
        for (const BusinessReference& one : workspaceFrom(body).references) {
            types << one.type;
        }
        return types;
    };
    // What a type names more narrowly is no dispute: kinds leave most workspaces out.
    CF_TRY(const QStringList types, meant(database, "SELECT t.type, (SELECT body FROM workspace_fact WHERE pk = t.first) FROM (SELECT type, min(pk) AS first FROM workspace_fact WHERE "
                                                    "known_to IS NULL AND kind IN ('case', 'claim', 'regulatory-case', 'other') GROUP BY type) t ORDER BY t.type", folded, objects));
    std::vector<Place> places;
    for (const QString& type : types) {
        CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, w.native_id FROM workspace_fact f JOIN workspace w ON w.pk = f.workspace JOIN repository p ON p.pk = w.repository "
                                                          "WHERE f.known_to IS NULL AND f.type = ?1 AND f.kind IN ('case', 'claim', 'regulatory-case', 'other') ORDER BY w.pk"));
        select->bind(1, type);
        CF_CHECK(addPlaces(*select, places));
    }
    std::vector<KnownWorkspace> all;
    for (const auto& [repository, native] : places) {
        CF_TRY(KnownWorkspace one, readWorkspace(database, repository, native));
        all.push_back(std::move(one));
    }
    return all;
}

Result<QStringList> definitionsMeant(store::Database& database, const QStringList& words)
{
    const QStringList folded = allFolded(words);
    const auto name = [](const QByteArray& body) { return QStringList{caseFrom(body).definitionName}; };
    return meant(database, "SELECT t.definition, (SELECT body FROM workflow_case_fact WHERE of_case = t.first AND known_to IS NULL) FROM (SELECT definition, min(pk) AS "
                           "first FROM workflow_case GROUP BY definition) t ORDER BY t.definition", folded, name);
}

Result<std::vector<KnownCase>> casesDefined(store::Database& database, const QStringList& words)
{
    CF_TRY(const QStringList definitions, definitionsMeant(database, words));
    std::vector<Place> places;
    for (const QString& definition : definitions) {
        CF_TRY(store::Statement * select, database.cached("SELECT p.cfid, c.native_id FROM workflow_case c JOIN repository p ON p.pk = c.repository WHERE c.definition = ?1 ORDER BY c.pk"));
        select->bind(1, definition);
        CF_CHECK(addPlaces(*select, places));
    }
    std::vector<KnownCase> all;
    for (const auto& [repository, native] : places) {
        CF_TRY(KnownCase one, readCase(database, repository, native));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace cf::cache
