#include "models/cache/read_related.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

namespace cf::cache {

namespace {

Result<void> collectRelated(store::Statement& select, std::vector<Related>& related)
{
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return {};
        }
        related.push_back({enumAt(select, 0, RelationKind::Corrects), select.integer(1) != 0, select.text(2),
                           CommunicationId(select.text(3)), select.text(4), select.text(5), select.text(6),
                           momentAt(select, 7)});
    }
}

/// Columns of communication_fact that are derived or technical and say nothing to a person.
bool isTold(const QString& column)
{
    static const QSet<QString> hidden = {
        u"pk"_qs,          u"communication"_qs, u"known_from"_qs,     u"known_to"_qs,      u"valid_from"_qs,
        u"valid_to"_qs,    u"fingerprint"_qs,   u"recipient_sort"_qs, u"content_state"_qs, u"text_state"_qs,
        u"first_state"_qs, u"first_grade"_qs,   u"first_reason"_qs,   u"repository"_qs};
    return !hidden.contains(column) && !column.endsWith(u"_key") && !column.endsWith(u"_utc") &&
           !column.endsWith(u"_wall") && !column.endsWith(u"_precision") && !column.endsWith(u"_zone") &&
           !column.endsWith(u"_assumed");
}

} // namespace

Result<void> readRelated(store::Database& database, qint64 communication, Record& record)
{
    CF_TRY(store::Statement * outgoing,
           database.cached(
               "SELECT r.kind, 0, r.target, coalesce(c.cfid, ''), coalesce(f.title, ''), coalesce(f.type, ''), "
               "coalesce(f.first_recipient, ''), f.sent_utc, f.sent_wall, f.sent_precision, f.sent_zone, f.sent_text, "
               "f.sent_assumed "
               "FROM relation r LEFT JOIN communication_fact f ON f.document_key = r.target_key AND f.known_to IS NULL "
               "LEFT JOIN "
               "communication c ON c.pk = f.communication WHERE r.communication = ?1 AND r.known_to IS NULL ORDER BY "
               "r.pk"));
    outgoing->bind(1, communication);
    CF_CHECK(collectRelated(*outgoing, record.related));
    if (!record.communication.documentId.isEmpty()) {
        CF_TRY(
            store::Statement * incoming,
            database.cached(
                "SELECT r.kind, 1, f.document_id, c.cfid, f.title, f.type, f.first_recipient, f.sent_utc, f.sent_wall, "
                "f.sent_precision, f.sent_zone, f.sent_text, f.sent_assumed FROM relation r JOIN communication_fact f "
                "ON "
                "f.communication = r.communication AND f.known_to IS NULL JOIN communication c ON c.pk = "
                "f.communication "
                "WHERE r.target_key = ?1 AND r.known_to IS NULL ORDER BY f.sent_utc, f.pk LIMIT 200"));
        incoming->bind(1, identifierKey(record.communication.documentId));
        CF_CHECK(collectRelated(*incoming, record.related));
    }
    if (!record.communication.package.isEmpty()) {
        CF_TRY(store::Statement * package,
               database.cached(
                   "SELECT 'PART_OF_PACKAGE', 0, f.document_id, c.cfid, f.title, f.type, f.first_recipient, "
                   "f.sent_utc, f.sent_wall, "
                   "f.sent_precision, f.sent_zone, f.sent_text, f.sent_assumed FROM communication_fact f JOIN "
                   "communication c ON "
                   "c.pk = f.communication WHERE f.package_key = ?1 AND f.package_key <> '' AND f.known_to IS NULL AND "
                   "f.communication <> ?2 ORDER BY f.sent_utc, f.pk LIMIT 200"));
        package->bind(1, identifierKey(record.communication.package)).bind(2, communication);
        CF_CHECK(collectRelated(*package, record.related));
    }
    return {};
}

Result<void> readVersions(store::Database& database, qint64 communication, UtcMs at, Record& record)
{
    CF_TRY(
        store::Statement * select,
        database.cached(
            "SELECT * FROM communication_fact WHERE communication = ?1 AND known_from <= ?2 ORDER BY known_from, pk"));
    select->bind(1, communication).bind(2, at);
    QHash<QString, QString> before;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        QHash<QString, QString> now;
        KnownVersion version;
        for (int i = 0; i < select->columns(); ++i) {
            const QString column = select->columnName(i);
            if (column == u"known_from") {
                version.from = select->integer(i);
            } else if (column == u"known_to") {
                version.to = select->optionalInteger(i);
            } else if (isTold(column)) {
                const bool isMoment = column.endsWith(u"_text") && !select->isNull(i - 4) && select->columnName(i - 4).endsWith(u"_utc");
                now.insert(column, isMoment ? momentAt(*select, i - 4)->text : select->text(i));
                if (!before.isEmpty() && before.value(column) != now.value(column)) {
                    version.changes.push_back({column, before.value(column), now.value(column)});
                }
            }
        }
        before = std::move(now);
        record.versions.push_back(std::move(version));
    }
}

} // namespace cf::cache
