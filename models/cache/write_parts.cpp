#include "models/cache/write_parts.h"

#include "models/base/number_key.h"
#include "models/cache/columns.h"
#include "models/domain/format.h"

#include <QSet>

namespace cf::cache {

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QLatin1Char(char('0' + c.digitValue()));
        }
    }
    return digits;
}

Result<qint64> envelopeRow(store::Database& database, const Envelope& envelope)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO envelope (cfid, code, code_key, household, "
                                                      "household_key, channel) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                                                      "ON CONFLICT (cfid) DO UPDATE SET household = CASE WHEN "
                                                      "excluded.household <> '' THEN excluded.household ELSE "
                                                      "household END, household_key = CASE WHEN excluded.household <> "
                                                      "'' THEN excluded.household_key ELSE household_key "
                                                      "END RETURNING pk"));
    insert->bind(1, envelope.id.value())
        .bind(2, envelope.code)
        .bind(3, identifierKey(envelope.code))
        .bind(4, envelope.household);
    insert->bind(5, identifierKey(envelope.household)).bind(6, code(envelope.channel));
    CF_TRY(const bool row, insert->step());
    const qint64 pk = row ? insert->integer(0) : 0;
    insert->reset();
    return pk;
}

Result<qint64> templateVersionRow(store::Database& database, qint64 repository, const TemplateUsage& usage,
                                  UtcMs knownAt)
{
    CF_TRY(store::Statement * tmpl,
           database.cached("INSERT INTO template (repository, code, code_key) VALUES (?1, ?2, ?3) "
                           "ON CONFLICT (repository, code) DO UPDATE SET code = excluded.code RETURNING pk"));
    tmpl->bind(1, repository).bind(2, usage.code).bind(3, foldedTrim(usage.code));
    CF_TRY(const bool hasTemplate, tmpl->step());
    const qint64 templateRow = hasTemplate ? tmpl->integer(0) : 0;
    tmpl->reset();
    bool numeric = false;
    const qint64 number = usage.version.trimmed().toLongLong(&numeric);
    CF_TRY(store::Statement * version,
           database.cached("INSERT INTO template_version (cfid, template, version, version_number, known_from) VALUES "
                           "(?1, ?2, ?3, ?4, ?5) "
                           "ON CONFLICT (cfid) DO UPDATE SET version = excluded.version RETURNING pk"));
    version->bind(1, usage.id.value()).bind(2, templateRow).bind(3, usage.version);
    version->bind(4, numeric ? std::optional(number) : std::nullopt).bind(5, knownAt);
    CF_TRY(const bool hasVersion, version->step());
    const qint64 row = hasVersion ? version->integer(0) : 0;
    version->reset();
    return row;
}

QString customerKey(const QString& customer, CustomerIds ids)
{
    const QString key = identifierKey(customer);
    return ids == CustomerIds::Numbers ? numberKey(key) : key;
}

} // namespace

Result<void> renewCustomerKeys(store::Database& database, qint64 communication, CustomerIds ids)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT customer, customer_key FROM leg WHERE communication = ?1"));
    select->bind(1, communication);
    std::vector<std::pair<QString, QString>> stale; // customer, key
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        const QString customer = select->text(0), key = customerKey(customer, ids);
        if (key != select->text(1)) {
            stale.emplace_back(customer, key);
        }
    }
    for (const auto& [customer, key] : stale) {
        CF_TRY(store::Statement * update, database.cached("UPDATE leg SET customer_key = ?3 WHERE communication = ?1 AND customer = ?2"));
        update->bind(1, communication).bind(2, customer).bind(3, key);
        CF_CHECK(update->run());
    }
    return {};
}

namespace {

struct LegPlace {
    qint64 communication = 0, envelope = 0, number = 0;
    int position = 0;
};
Result<void> insertLeg(store::Database& database, const CommunicationId& id, const LegPlace& place, const RecipientLeg& leg, const LegFate& fate,
                       CustomerIds ids, UtcMs knownAt)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO leg (cfid, communication, envelope, position, known_from, customer, "
                           "customer_key, recipient, "
                           "recipient_words, role, channel, platform, address, address_words, email, phone, "
                           "phone_key, number, state, reason, grade, delivered_utc, delivered_wall, delivered_precision, basis, channel_reason) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
                           "?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)"));
    bindId(*insert, 1, leg.id, legId(id, leg.envelope, leg.customer, leg.recipient, leg.channel));
    insert->bind(2, place.communication).bind(3, place.envelope).bind(4, place.position).bind(5, knownAt);
    insert->bind(6, leg.customer).bind(7, customerKey(leg.customer, ids)).bind(8, leg.recipient).bind(9, foldedWords(leg.recipient));
    insert->bind(10, code(leg.role)).bind(11, code(leg.channel)).bind(12, leg.platform).bind(13, leg.address);
    insert->bind(14, foldedWords(leg.address)).bind(15, fold(leg.email)).bind(16, leg.phone).bind(17, digitsOf(leg.phone)).bind(18, place.number);
    const int next = bindFate(*insert, 19, fate);
    insert->bind(next, int(leg.basis)).bind(next + 1, leg.channelReason);
    return insert->run();
}

} // namespace

Result<void> insertLegs(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                        const std::vector<LegFate>& fates, CustomerIds ids, UtcMs knownAt)
{
    QSet<qint64> inserted;
    QHash<EnvelopeId, qint64> envelopes;
    for (const Envelope& envelope : c.envelopes) {
        CF_TRY(envelopes[envelope.id], envelopeRow(database, envelope));
    }
    int position = 0;
    for (const RecipientLeg& leg : c.legs) {
        if (!envelopes.contains(leg.envelope)) {
            return fail(ErrorKind::Protocol, QStringLiteral("a leg names an envelope its communication does not have"));
        }
        const qint64 number = numbers.of(leg.id);
        if (inserted.contains(number)) {
            return fail(ErrorKind::Protocol, QStringLiteral("a communication with the same leg twice"));
        }
        inserted.insert(number);
        CF_CHECK(insertLeg(database, c.id, {communication, envelopes[leg.envelope], number, position}, leg, fates[size_t(position)], ids, knownAt));
        ++position;
    }
    return {};
}

Result<void> insertFeedLeg(store::Database& database, qint64 communication, const RecipientLeg& leg, const Envelope& envelope, qint64 number,
                           int position, UtcMs knownAt)
{
    CF_TRY(const qint64 row, envelopeRow(database, envelope));
    return insertLeg(database, {}, {communication, row, number, position}, leg, {}, CustomerIds::AsWritten, knownAt);
}

Result<void> insertRenditions(store::Database& database, qint64 communication, qint64 repository,
                              const Communication& c, UtcMs knownAt)
{
    int position = 0;
    QSet<RenditionId> inserted;
    for (const Rendition& r : c.renditions) {
        if (inserted.contains(r.id)) {
            return fail(ErrorKind::Protocol, QStringLiteral("a communication with the same rendition twice"));
        }
        inserted.insert(r.id);
        CF_TRY(store::Statement * source,
               database.cached(
                   "SELECT s.pk, coalesce(t.mime, '') FROM source s LEFT JOIN content_text t ON "
                   "t.sha256 = s.sha256 WHERE s.repository = ?1 AND s.native_id = ?2 AND s.native_version = ?3"));
        source->bind(1, repository).bind(2, r.source.nativeId).bind(3, r.source.nativeVersion);
        CF_TRY(const bool row, source->step());
        if (!row) {
            return fail(ErrorKind::Protocol, QStringLiteral("a rendition without its source"));
        }
        const qint64 sourceRow = source->integer(0);
        const QString detected = source->text(1);
        source->reset();
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO rendition (cfid, communication, position, known_from, source, role, "
                               "file_name, queue, mime, format, "
                               "pdl, language, page_from, page_count, declared_sha256, metadata_token) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"));
        bindId(*insert, 1, r.id, renditionId(c.id, r.source.nativeId, r.queue, r.pageFrom.value_or(0)));
        insert->bind(2, communication)
            .bind(3, position++)
            .bind(4, knownAt)
            .bind(5, sourceRow)
            .bind(6, code(r.role));
        insert->bind(7, r.fileName).bind(8, r.queue).bind(9, r.mime);
        insert->bind(10, formatName(detected.isEmpty() ? r.mime : detected, r.fileName))
            .bind(11, r.pdl)
            .bind(12, r.language);
        insert->bind(13, r.pageFrom)
            .bind(14, r.pageCount)
            .bind(15, r.declaredSha256.isEmpty() ? QByteArray() : r.declaredSha256)
            .bind(16, r.source.metadataToken);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> insertUsages(store::Database& database, qint64 communication, qint64 repository, const Communication& c,
                          UtcMs knownAt)
{
    for (const TemplateUsage& usage : c.usages) {
        CF_TRY(const qint64 version, templateVersionRow(database, repository, usage, knownAt));
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO template_usage (communication, template_version, approved_by, known_from) "
                               "VALUES (?1, ?2, ?3, ?4)"));
        insert->bind(1, communication).bind(2, version).bind(3, usage.approvedBy).bind(4, knownAt);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> insertAttributes(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt)
{
    int position = 0;
    for (const auto& [name, value] : c.attributes) {
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO attribute (communication, position, known_from, name, name_key, value, "
                               "value_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, communication)
            .bind(2, position++)
            .bind(3, knownAt)
            .bind(4, name)
            .bind(5, foldedTrim(name))
            .bind(6, value);
        insert->bind(7, foldedTrim(value));
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> insertRelations(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt)
{
    for (const Relation& relation : c.relations) {
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO relation (communication, known_from, kind, target, target_key) "
                               "VALUES (?1, ?2, ?3, ?4, ?5)"));
        insert->bind(1, communication).bind(2, knownAt).bind(3, code(relation.kind)).bind(4, relation.target);
        insert->bind(5, identifierKey(relation.target));
        CF_CHECK(insert->run());
    }
    return {};
}

} // namespace cf::cache
