#include "models/cache/read_successors.h"

#include "models/domain/enumerations.h"

namespace cf::cache {

Result<std::vector<Successor>> readSuccessors(store::Database& database, const std::vector<HeldBefore>& held)
{
    std::vector<Successor> all;
    const QString present(code(RecordStanding::Present)), deleted(code(RecordStanding::Deleted)), destroyed(code(RecordStanding::Destroyed));
    CF_TRY(store::Statement * select,
           database.cached("SELECT coalesce(a.standing, ?2), c.cfid FROM communication o "
                           "JOIN communication_fact f ON f.communication = o.pk AND f.known_to IS NULL AND f.document_key <> '' "
                           "JOIN communication_fact g ON g.document_key = f.document_key AND g.known_to IS NULL AND g.communication <> o.pk JOIN communication c ON c.pk = g.communication "
                           "LEFT JOIN archive_record a ON a.communication = o.pk LEFT JOIN archive_record b ON b.communication = c.pk "
                           "WHERE o.cfid = ?1 AND coalesce(b.standing, ?2) = ?2 ORDER BY c.pk"));
    for (const HeldBefore& one : held) {
        select->bind(1, one.letter.value()).bind(2, present);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            const QString standing = select->text(0);
            if (one.isGone || standing == deleted || standing == destroyed) {
                all.push_back({CommunicationId(select->text(1)), one.letter});
            }
        }
        select->reset();
    }
    return all;
}

} // namespace cf::cache
