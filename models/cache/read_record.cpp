#include "models/cache/read_record.h"

#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/leg_numbers.h"
#include "models/cache/read_archive.h"
#include "models/cache/read_composition.h"
#include "models/cache/read_events.h"
#include "models/cache/read_related.h"
#include "models/store/packed_text.h"

namespace cf::cache {

namespace {

// Conditions on known time: `known_from <= ?2 AND (known_to IS NULL OR known_to > ?2)` with ?2 the time asked about.

struct Found {
    qint64 communication = 0;
    QString cfid;
};

Result<Found> findCommunication(store::Database& database, const QString& wanted)
{
    CF_TRY(store::Statement * exact, database.cached("SELECT pk, cfid FROM communication WHERE cfid = ?1"));
    exact->bind(1, wanted.trimmed().toLower());
    CF_TRY(const bool isId, exact->step());
    if (isId) {
        Found found{exact->integer(0), exact->text(1)};
        exact->reset();
        return found;
    }
    const auto several = [](store::Statement& select) -> Result<std::vector<Found>> {
        std::vector<Found> all;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return all;
            }
            all.push_back({select.integer(0), select.text(1)});
        }
    };
    CF_TRY(store::Statement * byDocument,
           database.cached(
               "SELECT DISTINCT c.pk, c.cfid FROM communication_fact f JOIN communication c ON c.pk = f.communication "
               "WHERE f.document_key = ?1 AND f.document_key <> '' AND f.known_to IS NULL ORDER BY c.pk LIMIT 20"));
    byDocument->bind(1, identifierKey(wanted));
    CF_TRY(std::vector<Found> found, several(*byDocument));
    if (found.empty() && wanted.size() >= 6) {
        CF_TRY(store::Statement * byPrefix,
               database.cached("SELECT pk, cfid FROM communication WHERE cfid >= ?1 AND cfid < ?2 LIMIT 20"));
        const QString prefix = wanted.trimmed().toLower();
        byPrefix->bind(1, prefix).bind(2, QString(prefix + QChar(0x7f)));
        CF_TRY(found, several(*byPrefix));
    }
    if (found.empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no communication %1").arg(wanted));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const Found& one : found) {
            ids << one.cfid;
        }
        return fail(ErrorKind::Conflict, ids.join(u' '));
    }
    return found.front();
}

Result<void> readFact(store::Database& database, qint64 communication, UtcMs at, Record& record)
{
    CF_TRY(
        store::Statement * select,
        database.cached(
            "SELECT c.cfid, c.native_key, f.confidence, f.document_id, f.title, f.type, f.purpose, f.campaign, "
            "f.cycle, f.batch, "
            "f.business_unit, f.brand, f.language, f.account, f.policy, f.claim, f.case_id, f.loan, f.workspace, "
            "f.package, f.retention_class, "
            "f.job_id, f.flow_instance_id, f.flow_step_id, f.event, f.event_kind, f.state, f.sent_basis, r.name, r.watermark, f.known_from, "
            "f.issued_utc, f.issued_wall, f.issued_precision, f.issued_zone, f.issued_text, f.issued_assumed, "
            "f.sent_utc, f.sent_wall, f.sent_precision, f.sent_zone, f.sent_text, f.sent_assumed, "
            "f.composed_utc, f.composed_wall, f.composed_precision, f.composed_zone, f.composed_text, "
            "f.composed_assumed, "
            "f.archived_utc, f.archived_wall, f.archived_precision, f.archived_zone, f.archived_text, "
            "f.archived_assumed, "
            "f.effective_utc, f.effective_wall, f.effective_precision, f.effective_zone, f.effective_text, "
            "f.effective_assumed, "
            "f.event_utc, f.event_wall, f.event_precision, f.event_zone, f.event_text, f.event_assumed "
            "FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository r ON r.pk = "
            "f.repository "
            "WHERE f.communication = ?1 AND f.known_from <= ?2 AND (f.known_to IS NULL OR f.known_to > ?2)"));
    select->bind(1, communication).bind(2, at);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("not known at that time"));
    }
    Communication& c = record.communication;
    int column = 0;
    c.id = CommunicationId(select->text(column++));
    c.nativeKey = select->text(column++);
    c.confidence = MetadataConfidence(select->integer(column++));
    for (QString* text : {&c.documentId, &c.title,          &c.type,      &c.purpose,   &c.campaign, &c.cycle,
                          &c.batch,      &c.businessUnit,   &c.brand,     &c.language,  &c.account,  &c.policy,
                          &c.claim,      &c.caseId,         &c.loan,      &c.workspace, &c.package,  &c.retentionClass,
                          &c.jobId,      &c.flowInstanceId, &c.flowStepId, &c.event,   &c.eventKind}) {
        *text = select->text(column++);
    }
    c.state = enumAt(*select, column++, CommunicationState::Archived);
    c.sentBasis = Communication::SentBasis(select->integer(column++));
    record.repositoryName = select->text(column++);
    record.watermark = select->optionalInteger(column++);
    record.knownFrom = select->integer(column++);
    for (std::optional<Moment>* moment : {&c.issued, &c.sent, &c.composed, &c.archived, &c.effective, &c.happened}) {
        *moment = momentAt(*select, column);
        column += 6;
    }
    select->reset();
    return {};
}

/// `open` takes the events that are told of none of the legs.
Result<void> readLegs(store::Database& database, qint64 communication, UtcMs at, Communication& c, std::vector<DeliveryEvent>& open)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT l.cfid, e.cfid, l.customer, l.recipient, l.role, l.channel, l.platform, l.address, "
                           "l.email, l.phone, e.code, "
                           "e.household, e.channel, l.number, l.basis, l.channel_reason FROM leg l JOIN envelope e ON e.pk = l.envelope WHERE "
                           "l.communication = ?1 AND l.known_from <= ?2 "
                           "AND (l.known_to IS NULL OR l.known_to > ?2) ORDER BY l.basis, l.position"));
    select->bind(1, communication).bind(2, at);
    std::vector<qint64> numbers;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        RecipientLeg leg;
        leg.envelope = EnvelopeId(select->text(1));
        leg.customer = select->text(2);
        leg.recipient = select->text(3);
        leg.role = enumAt(*select, 4, RecipientRole::Unknown);
        leg.channel = enumAt(*select, 5, Channel::Unknown);
        leg.platform = select->text(6);
        leg.address = select->text(7);
        leg.email = select->text(8);
        leg.phone = select->text(9);
        leg.basis = LegBasis(select->integer(14));
        leg.channelReason = select->text(15);
        leg.id = idAt<LegId>(*select, 0, [&] { return legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel); });
        numbers.push_back(select->integer(13));
        const auto known = std::find_if(c.envelopes.begin(), c.envelopes.end(),
                                        [&](const Envelope& e) { return e.id == leg.envelope; });
        if (known == c.envelopes.end()) {
            c.envelopes.push_back(
                {leg.envelope, select->text(10), select->text(11), enumAt(*select, 12, Channel::Unknown)});
        }
        c.legs.push_back(std::move(leg));
    }
    QHash<qint64, LegId> legs;
    for (size_t i = 0; i < numbers.size(); ++i) {
        legs.insert(numbers[i], c.legs[i].id);
    }
    legs.insert(0, LegId());
    CF_TRY(auto events, readEvents(database, communication, legs, at));
    open = events.take(0);
    for (size_t i = 0; i < numbers.size(); ++i) {
        c.legs[i].events = events.take(numbers[i]);
    }
    return {};
}

Result<std::vector<CustodyEvent>> readCustody(store::Database& database, qint64 source, UtcMs at)
{
    CF_TRY(store::Statement * select,
           database.cached(
               "SELECT kind, at, sha256, detail FROM custody_event WHERE source = ?1 AND at <= ?2 ORDER BY at, pk"));
    select->bind(1, source).bind(2, at);
    std::vector<CustodyEvent> custody;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return custody;
        }
        custody.push_back(
            {enumAt(*select, 0, CustodyKind::Ingested), select->integer(1), select->blob(2), select->text(3)});
    }
}

Result<void> readRenditions(store::Database& database, qint64 communication, UtcMs at, Record& record)
{
    CF_TRY(store::Statement * select,
           database.cached(
               "SELECT r.cfid, r.role, r.file_name, r.queue, r.mime, r.format, r.pdl, r.language, r.page_from, "
               "r.page_count, "
               "r.declared_sha256, s.pk, s.native_id, s.native_version, s.token, r.metadata_token, s.bytes, s.sha256, "
               "coalesce(s.observed_sha256, s.sha256), s.content_state, s.first_seen, s.last_seen, s.last_verified, p.cfid, "
               "t.state, t.reason, t.mime, t.encoding, t.format_version, t.title, t.pages, t.body, t.html, t.mail "
               "FROM rendition r JOIN source s ON s.pk = r.source JOIN repository p ON p.pk = s.repository "
               "LEFT JOIN content_text t ON t.sha256 = s.sha256 WHERE r.communication = ?1 AND r.known_from <= ?2 AND "
               "(r.known_to IS NULL OR r.known_to > ?2) ORDER BY r.position"));
    select->bind(1, communication).bind(2, at);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        RenditionRecord r;
        Rendition& rendition = r.rendition;
        rendition.role = enumAt(*select, 1, RenditionRole::Other);
        rendition.fileName = select->text(2);
        rendition.queue = select->text(3);
        rendition.mime = select->text(4);
        r.format = select->text(5);
        rendition.pdl = select->text(6);
        rendition.language = select->text(7);
        rendition.pageFrom = select->isNull(8) ? std::nullopt : std::optional(int(select->integer(8)));
        rendition.pageCount = select->isNull(9) ? std::nullopt : std::optional(int(select->integer(9)));
        rendition.declaredSha256 = select->blob(10);
        rendition.source = {RepositoryId(select->text(23)), select->text(12), select->text(13), select->text(14),
                            select->text(15)};
        rendition.id = idAt<RenditionId>(*select, 0, [&] {
            return renditionId(record.communication.id, rendition.source.nativeId, rendition.queue, rendition.pageFrom.value_or(0));
        });
        rendition.bytes = select->optionalInteger(16).value_or(-1);
        rendition.sha256 = select->blob(17);
        r.status.source = select->integer(11);
        r.status.ref = rendition.source;
        r.status.sha256 = rendition.sha256;
        r.status.observed = select->blob(18);
        r.status.content = enumAt(*select, 19, ContentState::Unknown);
        r.status.firstSeen = select->integer(20);
        r.status.lastSeen = select->integer(21);
        r.status.lastVerified = select->optionalInteger(22);
        if (!select->isNull(24)) {
            Extraction extraction;
            extraction.state = textStateFromCode(select->text(24)).value_or(TextState::Pending);
            extraction.reason = select->text(25);
            extraction.mime = select->text(26);
            extraction.encoding = select->text(27);
            extraction.formatVersion = select->text(28);
            extraction.title = select->text(29);
            extraction.pages = int(select->integer(30));
            CF_TRY(const QByteArray text, store::unpacked(database, select->blob(31)));
            CF_TRY(const QByteArray html, store::unpacked(database, select->blob(32)));
            extraction.text = QString::fromUtf8(text);
            extraction.html = QString::fromUtf8(html);
            extraction.mail = mailHeaderFromJson(select->text(33).toUtf8());
            r.extraction = std::move(extraction);
        }
        record.renditions.push_back(std::move(r));
    }
    for (RenditionRecord& r : record.renditions) {
        CF_TRY(r.status.custody, readCustody(database, r.status.source, at));
        record.communication.renditions.push_back(r.rendition);
    }
    return {};
}

Result<void> readRest(store::Database& database, qint64 communication, UtcMs at, Communication& c)
{
    CF_TRY(store::Statement * usages,
           database.cached("SELECT v.cfid, t.code, v.version, u.approved_by FROM template_usage u JOIN "
                           "template_version v ON v.pk = u.template_version "
                           "JOIN template t ON t.pk = v.template WHERE u.communication = ?1 AND u.known_from <= ?2 AND "
                           "(u.known_to IS NULL OR "
                           "u.known_to > ?2) ORDER BY u.pk"));
    usages->bind(1, communication).bind(2, at);
    for (;;) {
        CF_TRY(const bool row, usages->step());
        if (!row) {
            break;
        }
        c.usages.push_back({TemplateVersionId(usages->text(0)), usages->text(1), usages->text(2), usages->text(3)});
    }
    CF_TRY(store::Statement * attributes,
           database.cached("SELECT name, value FROM attribute WHERE communication = ?1 AND known_from <= ?2 AND "
                           "(known_to IS NULL OR known_to > ?2) ORDER BY position"));
    attributes->bind(1, communication).bind(2, at);
    for (;;) {
        CF_TRY(const bool row, attributes->step());
        if (!row) {
            break;
        }
        c.attributes.emplace_back(attributes->text(0), attributes->text(1));
    }
    CF_TRY(store::Statement * relations,
           database.cached("SELECT kind, target FROM relation WHERE communication = ?1 AND known_from <= ?2 AND "
                           "(known_to IS NULL OR known_to > ?2) ORDER BY pk"));
    relations->bind(1, communication).bind(2, at);
    for (;;) {
        CF_TRY(const bool row, relations->step());
        if (!row) {
            break;
        }
        c.relations.push_back({enumAt(*relations, 0, RelationKind::Corrects), relations->text(1)});
    }
    return {};
}

Result<void> readApprovals(store::Database& database, Record& record)
{
    for (const TemplateUsage& usage : record.communication.usages) {
        CF_TRY(store::Statement * select,
               database.cached("SELECT d.approved_by, p.name, d.approved FROM design_resource r JOIN design_version d ON d.resource = r.pk JOIN repository p ON p.pk = r.repository "
                               "WHERE r.kind = ?1 AND r.name_key = ?2 AND d.label_key = ?3 AND d.told = 1 AND d.state = 'APPROVED' AND d.approved IS NOT NULL "
                               "ORDER BY r.hidden, r.native_id LIMIT 1"));
        select->bind(1, int(ResourceKind::Template)).bind(2, fold(usage.code)).bind(3, fold(usage.version));
        CF_TRY(const bool isTold, select->step());
        if (isTold) {
            record.approvals.push_back({usage.code, usage.version, select->text(0), select->text(1), select->integer(2)});
            select->reset();
        }
    }
    return {};
}

} // namespace

Result<Record> readRecord(store::Database& database, const QString& idOrDocumentId, std::optional<UtcMs> asOf)
{
    CF_TRY(const Found found, findCommunication(database, idOrDocumentId));
    const UtcMs at = asOf.value_or(endOfTime);
    Record record;
    CF_CHECK(readFact(database, found.communication, at, record));
    CF_CHECK(readLegs(database, found.communication, at, record.communication, record.ofOneOfSeveral));
    CF_CHECK(readRenditions(database, found.communication, at, record));
    CF_CHECK(readRest(database, found.communication, at, record.communication));
    CF_CHECK(readArchive(database, found.communication, at, record));
    CF_CHECK(readRelated(database, found.communication, record));
    CF_CHECK(readVersions(database, found.communication, at, record));
    CF_CHECK(readApprovals(database, record));
    CF_TRY(record.makings, makingsOf(database, record.communication.documentId));
    return record;
}

} // namespace cf::cache
