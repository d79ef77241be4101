#include "models/cache/erase_texts.h"

#include "models/cache/write_communication.h"

namespace cf::cache {

Result<qint64> eraseTexts(store::Database& database, const std::vector<CommunicationId>& destroyed)
{
    qint64 erased = 0;
    for (const CommunicationId& one : destroyed) {
        CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT s.pk, s.sha256 FROM rendition n JOIN communication c ON c.pk = n.communication JOIN source s ON s.pk = n.source WHERE c.cfid = ?1"));
        select->bind(1, one.value());
        std::vector<std::pair<qint64, QByteArray>> sources;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            sources.emplace_back(select->integer(0), select->blob(1));
        }
        for (const auto& [source, sha256] : sources) {
            CF_TRY(store::Statement * text,
                   database.cached("DELETE FROM content_text WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM source s JOIN rendition n ON n.source = s.pk AND n.known_to IS NULL LEFT JOIN archive_record a "
                                   "ON a.communication = n.communication WHERE s.sha256 = ?1 AND coalesce(a.standing, 'PRESENT') = 'PRESENT')"));
            text->bind(1, sha256);
            CF_CHECK(text->run());
            erased += database.changes();
            CF_CHECK(refreshContentColumns(database, source));
        }
    }
    return erased;
}

} // namespace cf::cache
