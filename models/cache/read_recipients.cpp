#include "models/cache/read_recipients.h"

#include "models/cache/columns.h"

namespace cf::cache {

namespace {

using namespace Qt::StringLiterals;

RecipientLine lineAt(const store::Statement& row)
{
    RecipientLine line;
    line.communication = CommunicationId(row.text(0));
    line.customer = row.text(1);
    line.recipient = row.text(2);
    line.role = enumAt(row, 3, RecipientRole::Unknown);
    line.channel = enumAt(row, 4, Channel::Unknown);
    line.platform = row.text(5);
    for (int column = 6; column <= 8 && line.reach.isEmpty(); ++column) {
        line.reach = row.text(column);
    }
    line.state = enumAt(row, 9, DeliveryState::Unknown);
    line.grade = enumAt(row, 10, EvidenceGrade::U);
    line.reason = row.text(11);
    line.envelope = row.text(12);
    line.household = row.text(13);
    line.together = int(row.integer(14));
    line.channelReason = row.text(15);
    return line;
}

/// Calls `take` at each row of each of them, in their order.
template <class Take>
Result<void> eachRow(store::Statement* select, const std::vector<CommunicationId>& communications, Take take)
{
    for (const CommunicationId& communication : communications) {
        select->bind(1, communication.value());
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            take(communication);
        }
        select->reset();
    }
    return {};
}

} // namespace

Result<std::vector<RecipientLine>> readRecipients(store::Database& database, const std::vector<CommunicationId>& communications)
{
    // Where a mail was used it tells more than the street, so the e-mail address stands before the others.
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, l.customer, l.recipient, l.role, l.channel, l.platform, "
                           "CASE WHEN l.channel = 'EMAIL' THEN l.email WHEN l.channel = 'SMS' THEN l.phone ELSE l.address END, l.email, l.phone, l.state, "
                           "l.grade, l.reason, e.code, e.household, (SELECT count(*) FROM leg o WHERE o.communication = l.communication AND o.known_to IS "
                           "NULL AND o.envelope = l.envelope), l.channel_reason FROM communication c JOIN leg l INDEXED BY leg_communication ON l.communication = c.pk JOIN "
                           "envelope e ON e.pk = l.envelope WHERE c.cfid = ?1 AND l.known_to IS NULL ORDER BY l.basis, l.position"));
    std::vector<RecipientLine> lines;
    CF_CHECK(eachRow(select, communications, [&](const CommunicationId&) { lines.push_back(lineAt(*select)); }));
    return lines;
}

Result<std::vector<ReissueLine>> readReissues(store::Database& database, const std::vector<CommunicationId>& communications)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT t.cfid, g.document_id, l.customer, l.state, g.sent_utc, g.sent_wall, g.sent_precision, g.sent_zone, g.sent_text, g.sent_assumed "
                           "FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL JOIN relation n ON n.target_key = "
                           "f.document_key AND n.kind = 'REISSUE_OF' AND n.known_to IS NULL JOIN communication t ON t.pk = n.communication AND t.pk <> c.pk JOIN "
                           "communication_fact g ON g.communication = t.pk AND g.known_to IS NULL AND g.state <> 'DRAFT' JOIN leg l INDEXED BY leg_communication "
                           "ON l.communication = t.pk AND l.known_to IS NULL WHERE c.cfid = ?1 AND f.document_key <> '' "
                           "ORDER BY g.sent_utc IS NOT NULL, g.sent_utc, t.pk, l.basis, l.position"));
    std::vector<ReissueLine> lines;
    CF_CHECK(eachRow(select, communications, [&](const CommunicationId& communication) {
        lines.push_back({communication, CommunicationId(select->text(0)), select->text(1), select->text(2), momentAt(*select, 4), enumAt(*select, 3, DeliveryState::Unknown)});
    }));
    return lines;
}

Result<QStringList> attributeValues(store::Database& database, const QString& nameKey, int most)
{
    // From one value to the next along the index, however many records have each.
    CF_TRY(store::Statement * select,
           database.cached("WITH RECURSIVE v(k) AS (SELECT min(value_key) FROM attribute WHERE name_key = ?1 UNION ALL SELECT (SELECT min(value_key) FROM "
                           "attribute WHERE name_key = ?1 AND value_key > v.k) FROM v WHERE v.k IS NOT NULL) SELECT (SELECT a.value FROM attribute a WHERE "
                           "a.name_key = ?1 AND a.value_key = v.k LIMIT 1) FROM v WHERE v.k IS NOT NULL LIMIT ?2"));
    select->bind(1, nameKey).bind(2, qint64(most));
    QStringList values;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        values << select->text(0);
    }
    select->reset();
    return values;
}

} // namespace cf::cache
