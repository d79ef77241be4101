#include "models/cache/write_communication.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/letter_standings.h"
#include "models/cache/record_statement.h"
#include "models/cache/run_letters.h"
#include "models/cache/shared_documents.h"
#include "models/cache/write_record.h"
#include "models/cache/write_parts.h"
#include "models/domain/format.h"

#include <QDataStream>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

void hashMoment(QDataStream& out, const std::optional<Moment>& moment)
{
    out << moment.has_value();
    if (moment) {
        out << moment->utc << moment->wall << int(moment->precision) << moment->zone << moment->text
            << moment->zoneAssumed;
    }
}

constexpr qsizetype fingerprintBytes = 16; // as in the migrations

/// Of all that the repository says about it; not of events, hashes and tokens, which have their own rows.
QByteArray fingerprintOf(const Communication& c)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << c.nativeKey << int(c.confidence) << c.documentId << c.title << c.type << c.purpose << c.campaign << c.cycle
        << c.batch << c.businessUnit << c.brand << c.language << c.account << c.policy << c.claim << c.caseId << c.loan
        << c.workspace << c.package << c.retentionClass << c.jobId << c.flowInstanceId << c.flowStepId << int(c.state)
        << int(c.sentBasis);
    for (const auto* moment : {&c.issued, &c.effective, &c.composed, &c.sent, &c.archived}) {
        hashMoment(out, *moment);
    }
    for (const Rendition& r : c.renditions) {
        out << r.id.value() << int(r.role) << r.source.nativeId << r.fileName << r.queue << r.mime << r.pdl
            << r.pageFrom.value_or(0) << r.pageCount.value_or(0) << r.declaredSha256 << r.language;
    }
    for (const Envelope& e : c.envelopes) {
        out << e.id.value() << e.code << e.household << int(e.channel);
    }
    for (const RecipientLeg& l : c.legs) {
        out << l.id.value() << l.envelope.value() << l.customer << l.recipient << int(l.role) << int(l.channel)
            << l.platform << l.address << l.email << l.phone;
    }
    for (const TemplateUsage& u : c.usages) {
        out << u.id.value() << u.approvedBy;
    }
    for (const Relation& r : c.relations) {
        out << int(r.kind) << r.target;
    }
    for (const auto& [name, value] : c.attributes) {
        out << name << value;
    }
    if (c.record) {
        out << c.record->nativeId << c.record->address << statementJson(*c.record);
    }
    // Only where they are told: what was written before there were any of them has not changed.
    if (!c.event.isEmpty() || !c.eventKind.isEmpty()) {
        out << QByteArrayLiteral("event") << c.event << c.eventKind;
    }
    if (c.happened) {
        out << QByteArrayLiteral("happened");
        hashMoment(out, c.happened);
    }
    for (const RecipientLeg& l : c.legs) {
        if (!l.channelReason.isEmpty()) {
            out << QByteArrayLiteral("channel reason") << l.id.value() << l.channelReason;
        }
    }
    return sha256Of(bytes).first(fingerprintBytes);
}

struct Place {
    qint64 row = 0;
    bool isNew = false;
};

Result<void> countOneMore(store::Database& database, qint64 repository)
{
    CF_TRY(store::Statement * count, database.cached("UPDATE repository SET communications = communications + 1 WHERE pk = ?1"));
    count->bind(1, repository);
    return count->run();
}

Result<Place> communicationRow(store::Database& database, const Communication& c, qint64 repository, UtcMs knownAt)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO communication (cfid, repository, native_key, first_known) "
                           "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (cfid) DO NOTHING"));
    insert->bind(1, c.id.value()).bind(2, repository).bind(3, c.nativeKey).bind(4, knownAt);
    CF_CHECK(insert->run());
    if (database.changes() > 0) {
        const Place place{database.lastInsertId(), true};
        CF_CHECK(countOneMore(database, repository));
        return place;
    }
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, c.id.value());
    CF_TRY(const bool row, select->step());
    const Place place{row ? select->integer(0) : 0, false};
    select->reset();
    // One that was removed when it was shown no more has its row and nothing else: it is back (remove_hidden.h).
    CF_TRY(store::Statement * back, database.cached("UPDATE communication SET native_key = ?2, first_known = ?3 WHERE pk = ?1 AND native_key = ''"));
    back->bind(1, place.row).bind(2, c.nativeKey).bind(3, knownAt);
    CF_CHECK(back->run());
    if (database.changes() > 0) {
        CF_CHECK(countOneMore(database, repository));
    }
    return place;
}

Result<void> close(store::Database& database, const char* sql, qint64 communication, UtcMs knownAt)
{
    CF_TRY(store::Statement * update, database.cached(sql));
    update->bind(1, communication).bind(2, knownAt);
    return update->run();
}

/// Of what records say; what delivery feeds told of it stands beside that.
Result<void> closeCurrent(store::Database& database, qint64 communication, UtcMs knownAt)
{
    CF_TRY(const QString documentKey, documentKeyOf(database, communication));
    for (const char* sql : {"UPDATE communication_fact SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL",
                            "UPDATE leg SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL AND basis = 0",
                            "UPDATE rendition SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL",
                            "UPDATE template_usage SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL",
                            "UPDATE attribute SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL",
                            "UPDATE relation SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL",
                            "UPDATE record_statement SET known_to = ?2 WHERE communication = ?1 AND known_to IS NULL"}) {
        CF_CHECK(close(database, sql, communication, knownAt));
    }
    return noteRunLetter(database, documentKey, communication);
}

/// The worst of its renditions: what needs a person's eye comes first.
struct ContentOf {
    QString content, text;
};
Result<ContentOf> contentOf(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT s.content_state, coalesce(t.state, 'pending') FROM rendition r JOIN source s ON s.pk = r.source "
                           "LEFT JOIN content_text t ON t.sha256 = s.sha256 WHERE r.communication = ?1 AND r.known_to IS NULL ORDER BY r.position"));
    select->bind(1, communication);
    using Order = std::vector<QLatin1StringView>;
    static const Order contents{"ALTERED"_L1, "MISMATCH"_L1, "MISSING"_L1, "UNKNOWN"_L1};
    static const Order texts{"unreadable"_L1, "encrypted"_L1, "timed-out"_L1, "too-large"_L1, "unsupported"_L1, "pending"_L1, "no-text"_L1};
    const auto rank = [](const Order& order, const QString& state) { return std::find(order.begin(), order.end(), state) - order.begin(); };
    ContentOf worst;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        const QString content = select->text(0), text = select->text(1);
        if (worst.content.isEmpty() || rank(contents, content) < rank(contents, worst.content)) {
            worst.content = content;
        }
        if (worst.text.isEmpty() || rank(texts, text) < rank(texts, worst.text)) {
            worst.text = text;
        }
    }
    return worst.content.isEmpty() ? ContentOf{QStringLiteral("UNKNOWN"), QStringLiteral("pending")} : worst;
}

/// After its legs and renditions.
Result<void> insertFact(store::Database& database, qint64 communication, qint64 repository, const Communication& c,
                        const QByteArray& fingerprint, const LegFate& fate, UtcMs knownAt)
{
    CF_TRY(const ContentOf content, contentOf(database, communication));
    CF_TRY(store::Statement * insert,
           database.cached(
               "INSERT INTO communication_fact (communication, known_from, valid_from, fingerprint, repository, "
               "confidence, document_id, "
               "document_key, title, type, type_key, purpose, campaign, campaign_key, cycle, batch, batch_key, "
               "business_unit, unit_key, brand, language, account, account_key, policy, policy_key, claim, claim_key, case_id, case_key, loan, "
               "loan_key, workspace, workspace_key, package, package_key, retention_class, class_key, job_id, flow_instance_id, "
               "flow_step_id, state, sent_basis, first_customer, first_recipient, recipient_sort, first_channel, template_code, template_version, "
               "leg_count, "
               "issued_utc, issued_wall, issued_precision, issued_zone, issued_text, issued_assumed, "
               "sent_utc, sent_wall, sent_precision, sent_zone, sent_text, sent_assumed, "
               "composed_utc, composed_wall, composed_precision, composed_zone, composed_text, composed_assumed, "
               "archived_utc, archived_wall, archived_precision, archived_zone, archived_text, archived_assumed, "
               "effective_utc, effective_wall, effective_precision, effective_zone, effective_text, effective_assumed, "
               "first_state, first_grade, first_reason, content_state, text_state, event, event_key, event_kind, event_kind_key, "
               "first_channel_reason, event_utc, event_wall, event_precision, event_zone, event_text, event_assumed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
               "?8, ?9, ?10, ?11, ?12, "
               "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, "
               "?33, ?34, ?35, ?36, ?37, "
               "?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, "
               "?58, ?59, ?60, ?61, ?62, "
               "?63, ?64, ?65, ?66, ?67, ?68, ?69, ?70, ?71, ?72, ?73, ?74, ?75, ?76, ?77, ?78, ?79, ?80, ?81, "
               "?82, ?83, ?84, ?85, ?86, ?87, ?88, ?89, ?90, ?91, ?92, ?93, ?94, ?95)"));
    int at = 1;
    const auto put = [&](const auto& value) { insert->bind(at++, value); };
    const auto identifier = [&](const QString& value) {
        put(value);
        put(identifierKey(value));
    };
    const auto name = [&](const QString& value) {
        put(value);
        put(foldedTrim(value));
    };
    put(communication);
    put(knownAt);
    // Valid from when the communication existed: composed, else issued. None known: open.
    put(c.composed ? std::optional(c.composed->utc) : c.issued ? std::optional(c.issued->utc) : std::optional<UtcMs>());
    put(fingerprint);
    put(repository);
    put(int(c.confidence));
    identifier(c.documentId);
    put(c.title);
    name(c.type);
    put(c.purpose);
    name(c.campaign);
    put(c.cycle);
    name(c.batch);
    name(c.businessUnit);
    put(c.brand);
    put(c.language);
    for (const QString* id : {&c.account, &c.policy, &c.claim, &c.caseId, &c.loan, &c.workspace, &c.package}) {
        identifier(*id);
    }
    name(c.retentionClass);
    put(c.jobId);
    put(c.flowInstanceId);
    put(c.flowStepId);
    put(code(c.state));
    put(int(c.sentBasis));
    const RecipientLeg none;
    const RecipientLeg& first = c.legs.empty() ? none : c.legs.front();
    put(first.customer);
    put(first.recipient);
    put(foldedWords(first.recipient));
    put(code(first.channel));
    put(c.usages.empty() ? QString() : c.usages.front().code);
    put(c.usages.empty() ? QString() : c.usages.front().version);
    put(int(c.legs.size()));
    for (const auto* moment : {&c.issued, &c.sent, &c.composed, &c.archived, &c.effective}) {
        at = bindMoment(*insert, at, *moment);
    }
    put(code(fate.state));
    put(code(fate.grade));
    put(fate.reason);
    put(content.content);
    put(content.text);
    identifier(c.event);
    name(c.eventKind);
    put(first.channelReason);
    bindMoment(*insert, at, c.happened);
    CF_CHECK(insert->run());
    CF_CHECK(noteRunLetter(database, identifierKey(c.documentId), communication));
    return noteSharedDocument(database, identifierKey(c.documentId));
}

Result<void> refreshContentOf(store::Database& database, qint64 communication)
{
    CF_TRY(const ContentOf content, contentOf(database, communication));
    CF_TRY(store::Statement * update,
           database.cached("UPDATE communication_fact SET content_state = ?2, text_state = ?3 WHERE communication = ?1 AND known_to IS NULL AND "
                           "(content_state <> ?2 OR text_state <> ?3)"));
    update->bind(1, communication).bind(2, content.content).bind(3, content.text);
    return update->run();
}

} // namespace

Result<Written> writeCommunication(store::Database& database, const Communication& c, UtcMs knownAt, CustomerIds ids)
{
    if (c.renditions.empty() && !c.record) {
        return fail(ErrorKind::Protocol, QStringLiteral("a communication with neither a record nor a rendition"));
    }
    CF_TRY(const qint64 repository, repositoryRow(database, c.record ? c.record->repository : c.renditions.front().source.repository));
    CF_TRY(const Place place, communicationRow(database, c, repository, knownAt));
    const qint64 communication = place.row;
    CF_TRY(store::Statement * current,
           database.cached("SELECT fingerprint, known_from FROM communication_fact WHERE communication = ?1 AND known_to IS NULL"));
    current->bind(1, communication);
    CF_TRY(const bool known, current->step());
    const QByteArray before = known ? current->blob(0) : QByteArray();
    // A clock set back must not make an interval end before it began.
    const UtcMs at = known ? std::max(knownAt, UtcMs(current->integer(1))) : knownAt;
    current->reset();

    const QByteArray fingerprint = fingerprintOf(c);
    const bool changed = before != fingerprint;
    LegNumbers numbers;
    if (!place.isNew) {
        CF_TRY(numbers, LegNumbers::read(database, communication, c.id));
    }
    if (changed && known) {
        CF_CHECK(closeCurrent(database, communication, at));
    }
    // Events first, since they decide what the other rows say.
    CF_TRY(const AddedEvents events, addEvents(database, communication, c, numbers, at));
    if (changed) {
        CF_CHECK(outdateStanding(database, communication)); // also of a new one: rows of some that went are taken again
        CF_TRY(const std::vector<LegFate> fates, legFates(database, communication, c, numbers, events.asGiven));
        CF_CHECK(insertLegs(database, communication, c, numbers, fates, ids, at));
        CF_CHECK(insertRenditions(database, communication, repository, c, at));
        CF_CHECK(insertUsages(database, communication, repository, c, at));
        CF_CHECK(insertAttributes(database, communication, c, at));
        CF_CHECK(insertRelations(database, communication, c, at));
        if (c.record) {
            CF_CHECK(insertStatement(database, communication, *c.record, at));
        }
        CF_CHECK(insertFact(database, communication, repository, c, fingerprint, fates.empty() ? LegFate() : fates[0], at));
        if (!place.isNew) {
            CF_CHECK(followFeedLegs(database, communication));
        }
    } else { // said in other words: the connector need not bring it again
        for (size_t position = 0; position < c.renditions.size(); ++position) { // the fingerprint tells their order
            CF_TRY(store::Statement * token, database.cached("UPDATE rendition SET metadata_token = ?3 WHERE communication = ?1 AND position = ?2 AND known_to IS NULL AND metadata_token <> ?3"));
            token->bind(1, communication).bind(2, qint64(position)).bind(3, c.renditions[position].source.metadataToken);
            CF_CHECK(token->run());
        }
        if (events.any) {
            CF_TRY(const std::vector<LegFate> fates, legFates(database, communication, c, numbers, events.asGiven));
            CF_CHECK(updateFates(database, communication, c, numbers, fates));
        }
    }
    if (!place.isNew) {
        CF_CHECK(renewCustomerKeys(database, communication, ids)); // a mapping may say otherwise than it did
    }
    if (c.record) {
        CF_CHECK(writeArchiveRecord(database, repository, communication, *c.record, knownAt));
    }
    return !known ? Written::New : changed || events.any ? Written::Changed : Written::Unchanged;
}

Result<void> supersedeOrphan(store::Database& database, const CommunicationId& orphan, UtcMs knownAt)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT f.communication FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE c.cfid = ?1 AND f.known_to IS NULL AND f.confidence = 2"));
    select->bind(1, orphan.value());
    CF_TRY(const bool row, select->step());
    if (!row) {
        return {};
    }
    const qint64 communication = select->integer(0);
    select->reset();
    CF_CHECK(closeCurrent(database, communication, knownAt));
    return outdateStanding(database, communication);
}

Result<void> refreshContentColumns(store::Database& database, qint64 source)
{
    CF_TRY(store::Statement * formats,
           database.cached("SELECT r.pk, t.mime, r.file_name, r.communication FROM rendition r JOIN source s ON s.pk = r.source "
               "LEFT JOIN content_text t ON t.sha256 = s.sha256 WHERE r.source = ?1 AND r.known_to IS NULL"));
    formats->bind(1, source);
    std::vector<std::tuple<qint64, QString, qint64>> found;
    for (;;) {
        CF_TRY(const bool row, formats->step());
        if (!row) {
            break;
        }
        const QString mime = formats->text(1);
        found.emplace_back(formats->integer(0), mime.isEmpty() ? QString() : formatName(mime, formats->text(2)), formats->integer(3));
    }
    for (const auto& [rendition, format, communication] : found) {
        if (!format.isEmpty()) { // as detected, which beats what the index claims
            CF_TRY(store::Statement * update, database.cached("UPDATE rendition SET format = ?2 WHERE pk = ?1"));
            update->bind(1, rendition).bind(2, format);
            CF_CHECK(update->run());
        }
        CF_CHECK(refreshContentOf(database, communication));
    }
    return {};
}

Result<std::vector<CommunicationId>> communicationsOf(store::Database& database, qint64 source)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT DISTINCT c.cfid FROM rendition r JOIN communication c ON c.pk = r.communication "
                           "WHERE r.source = ?1 AND r.known_to IS NULL ORDER BY c.pk"));
    select->bind(1, source);
    std::vector<CommunicationId> ids;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return ids;
        }
        ids.emplace_back(select->text(0));
    }
}

} // namespace cf::cache
