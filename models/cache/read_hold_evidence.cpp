#include "models/cache/read_hold_evidence.h"

#include "models/base/sha256.h"

namespace cf::cache {

namespace {

QByteArray hashOf(const QByteArrayList& parts)
{
    return sha256Of(parts.join('\0'));
}

/// Rows of (repository, parts…).
Result<void> add(store::Database& database, const char* sql, qint64 row, const QByteArray& kind, int parts, std::map<RepositoryId, std::set<QByteArray>>& into)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        QByteArrayList all{kind};
        for (int i = 1; i <= parts; ++i) {
            all << select->blob(i);
        }
        into[RepositoryId(select->text(0))].insert(hashOf(all));
    }
}

} // namespace

Result<void> addHoldEvidence(store::Database& database, const CommunicationId& communication, const HoldScope& scope, HoldEvidenceFound& found)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, communication.value());
    CF_TRY(const bool isThere, select->step());
    const qint64 row = isThere ? select->integer(0) : 0;
    select->reset();
    if (!isThere) {
        return {};
    }
    if (scope.withMaking) {
        // Where the template itself is known, its system keeps it; else whoever names it.
        CF_CHECK(add(database,
                     "SELECT coalesce(k.cfid, r.cfid), CAST(t.code AS BLOB), CAST(v.version AS BLOB), coalesce(d.content_sha256, x'') FROM template_usage u JOIN template_version v ON v.pk = u.template_version "
                     "JOIN template t ON t.pk = v.template JOIN repository r ON r.pk = t.repository LEFT JOIN design_resource s ON s.name_key = t.code_key LEFT JOIN design_version d ON d.resource = s.pk AND d.label = v.version "
                     "LEFT JOIN repository k ON k.pk = s.repository AND d.pk IS NOT NULL WHERE u.communication = ?1 AND u.known_to IS NULL",
                     row, "template", 3, found.making));
        CF_CHECK(add(database,
                     "SELECT r.cfid, CAST(l.document_id AS BLOB), l.sha256 FROM communication_fact f JOIN letter_data l ON l.document_key = f.document_key JOIN composition_run c ON c.pk = l.run "
                     "JOIN repository r ON r.pk = c.repository WHERE f.communication = ?1 AND f.known_to IS NULL AND f.document_key <> ''",
                     row, "data", 2, found.making));
    }
    if (scope.withDelivery) {
        CF_CHECK(add(database,
                     "SELECT coalesce(n.cfid, r.cfid), coalesce(d.sha256, x''), CASE WHEN d.pk IS NULL THEN CAST(c.cfid || '/' || e.number || '/' || e.state || '/' || coalesce(e.at_utc, '') AS BLOB) ELSE x'' END "
                     "FROM delivery_event e JOIN communication c ON c.pk = e.communication JOIN repository r ON r.pk = c.repository LEFT JOIN delivery_notice d ON d.pk = e.notice LEFT JOIN repository n ON n.pk = d.repository "
                     "WHERE e.communication = ?1",
                     row, "event", 2, found.delivery));
    }
    return {};
}

} // namespace cf::cache
