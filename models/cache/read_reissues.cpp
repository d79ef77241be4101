#include "models/cache/read_reissues.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

using namespace Qt::StringLiterals;

namespace cf::cache {

Result<ReissuedLetters> reissuedLetters(store::Database& database, int most)
{
    // Of several archives the first that told that it was sent, to the same customer; of several originals the first it names.
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, f.document_id, f.title, f.type, f.first_customer, f.first_recipient, p.name, f.case_id, n.target, f.sent_utc, f.sent_wall, f.sent_precision, f.sent_zone, "
                           "f.sent_text, f.sent_assumed FROM relation n JOIN communication c ON c.pk = n.communication JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                           "JOIN repository p ON p.pk = f.repository WHERE n.kind = 'REISSUE_OF' AND n.known_to IS NULL "
                           "AND f.state NOT IN ('REQUESTED', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SUPPRESSED', 'COMPOSE_FAILED', 'CANCELLED', 'VOID') "
                           "AND NOT EXISTS (SELECT 1 FROM relation o WHERE o.communication = n.communication AND o.kind = n.kind AND o.known_to IS NULL AND o.pk < n.pk) "
                           "AND (f.document_key = '' OR NOT EXISTS (SELECT 1 FROM communication_fact g JOIN relation m ON m.communication = g.communication AND m.kind = n.kind AND m.known_to IS NULL "
                           "WHERE g.document_key = f.document_key AND g.first_customer = f.first_customer AND g.communication < f.communication AND g.known_to IS NULL "
                           "AND g.state NOT IN ('REQUESTED', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SUPPRESSED', 'COMPOSE_FAILED', 'CANCELLED', 'VOID'))) "
                           "ORDER BY f.sent_utc IS NULL, f.sent_utc, c.pk LIMIT ?1"));
    select->bind(1, qint64(most) + 1);
    ReissuedLetters all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        all.letters.push_back({CommunicationId(select->text(0)), select->text(1), select->text(2), select->text(3), select->text(4), select->text(5), select->text(6), select->text(7), select->text(8),
                               momentAt(*select, 9)});
    }
    select->reset();
    all.isPart = all.letters.size() > size_t(most);
    all.letters.resize(std::min(all.letters.size(), size_t(most)));
    return Result<ReissuedLetters>(std::move(all));
}

Result<QStringList> namedIn(store::Database& database, const ReissuedLetter& letter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT a.value FROM attribute a JOIN communication c ON c.pk = a.communication WHERE c.cfid = ?1 AND a.known_to IS NULL"));
    select->bind(1, letter.id.value());
    QStringList names{identifierKey(letter.caseId)};
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        names << identifierKey(select->text(0));
    }
    select->reset();
    names.removeAll(QString());
    return names;
}

} // namespace cf::cache
