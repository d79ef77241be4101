#include "models/cache/read_hold_targets.h"

#include "models/base/text.h"
#include "models/cache/record_statement.h"

namespace cf::cache {

Result<std::optional<HoldTarget>> readHoldTarget(store::Database& database, const CommunicationId& communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.pk, r.cfid, coalesce(a.native_id, ''), coalesce(s.body, ''), (SELECT count(*) FROM rendition n WHERE n.communication = c.pk AND n.known_to IS NULL), "
                                                      "f.document_key FROM communication c JOIN repository r ON r.pk = c.repository JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                                                      "LEFT JOIN archive_record a ON a.communication = c.pk LEFT JOIN record_statement s ON s.communication = c.pk AND s.known_to IS NULL WHERE c.cfid = ?1"));
    select->bind(1, communication.value());
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return std::optional<HoldTarget>();
    }
    HoldTarget target;
    const qint64 row = select->integer(0);
    target.communication = communication;
    target.repository = RepositoryId(select->text(1));
    target.record = select->text(2);
    ArchiveRecord said;
    readStatement(select->text(3).toUtf8(), said);
    target.files = int(select->integer(4));
    const QString key = select->text(5);
    select->reset();
    for (const RecordVersion& one : said.versions) {
        const QString id = one.nativeId.isEmpty() ? target.record : one.nativeId;
        target.versions << id;
        if (!said.sentVersion.isEmpty() && one.label == said.sentVersion) {
            target.sentVersion = id;
        }
    }
    if (!key.isEmpty()) {
        CF_TRY(store::Statement * others, database.cached("SELECT c.cfid FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE f.document_key = ?1 AND f.known_to IS NULL AND c.pk <> ?2"));
        others->bind(1, key).bind(2, row);
        for (;;) {
            CF_TRY(const bool isOne, others->step());
            if (!isOne) {
                break;
            }
            target.copies << others->text(0);
        }
    }
    return std::optional(std::move(target));
}

Result<std::vector<CommunicationId>> recordsCalled(store::Database& database, const RepositoryId& repository, const QString& name)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid FROM communication c JOIN repository r ON r.pk = c.repository LEFT JOIN archive_record a ON a.communication = c.pk WHERE r.cfid = ?1 AND c.pk IN "
                                                      "(SELECT communication FROM archive_record WHERE repository = r.pk AND native_id = ?2 UNION SELECT pk FROM communication WHERE cfid = ?2 "
                                                      "UNION SELECT communication FROM communication_fact WHERE document_key = ?3 AND known_to IS NULL) ORDER BY c.pk LIMIT 2"));
    select->bind(1, repository.value()).bind(2, name).bind(3, identifierKey(name));
    std::vector<CommunicationId> found;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return found;
        }
        found.emplace_back(select->text(0));
    }
}

} // namespace cf::cache
