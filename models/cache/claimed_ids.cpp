#include "models/cache/claimed_ids.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/cache/write_repository.h"

#include <algorithm>

namespace cf::cache {

namespace {

const QString further = QStringLiteral("further document ids");

/// Who claims an id: the id as the first of them writes it, and their native ids, at most three.
struct Claim {
    QString documentId;
    QStringList records;
    bool isDisputed() const { return records.size() > 1; }
};

Result<Claim> claimOf(store::Database& database, const RepositoryId& repository, const QString& documentId)
{
    Claim claim;
    const QString key = identifierKey(documentId);
    if (key.isEmpty()) {
        return claim;
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT f.document_id, coalesce(a.native_id, c.native_key) FROM communication_fact f JOIN communication c ON "
                           "c.pk = f.communication LEFT JOIN archive_record a ON a.communication = c.pk WHERE f.document_key = ?1 AND "
                           "f.known_to IS NULL AND c.repository = (SELECT pk FROM repository WHERE cfid = ?2) AND "
                           "coalesce(a.standing, 'PRESENT') = 'PRESENT' ORDER BY c.pk LIMIT 3"));
    select->bind(1, key).bind(2, repository.value());
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return claim;
        }
        if (claim.records.isEmpty()) {
            claim.documentId = select->text(0);
        }
        claim.records << select->text(1);
    }
}

RepositoryGap gapOf(const RepositoryId& repository, const QString& subject, UtcMs now)
{
    RepositoryGap gap;
    gap.repository = repository;
    gap.failure = Failure::DupId;
    gap.subject = subject;
    gap.firstSeen = gap.lastSeen = now;
    return gap;
}

Result<void> putClaim(store::Database& database, const RepositoryId& repository, const Claim& claim, UtcMs now)
{
    RepositoryGap gap = gapOf(repository, claim.documentId, now);
    gap.detail = claim.records.join(QStringLiteral(", "));
    return putGap(database, gap);
}

/// Those that are open: the named ones, and whether there are more.
struct Open {
    QStringList named;
    bool hasFurther = false;
};
Result<Open> openClaims(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(const std::vector<RepositoryGap> gaps, readGaps(database, repository));
    Open open;
    for (const RepositoryGap& gap : gaps) {
        if (gap.failure == Failure::DupId && gap.subject == further) {
            open.hasFurther = true;
        } else if (gap.failure == Failure::DupId) {
            open.named << gap.subject;
        }
    }
    return open;
}

/// Ids that several records have, whatever became of these; at most `most`.
Result<QStringList> repeatedIds(store::Database& database, const RepositoryId& repository, int most)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT min(f.document_id) FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE "
                           "c.repository = (SELECT pk FROM repository WHERE cfid = ?1) AND f.known_to IS NULL AND f.document_key <> '' "
                           "GROUP BY f.document_key HAVING count(*) > 1 LIMIT ?2"));
    select->bind(1, repository.value()).bind(2, qint64(most));
    QStringList ids;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return ids;
        }
        ids << select->text(0);
    }
}

} // namespace

Result<void> noteClaims(store::Database& database, const RepositoryId& repository, const QString& documentId, UtcMs now)
{
    CF_TRY(const Claim claim, claimOf(database, repository, documentId));
    if (!claim.isDisputed()) {
        return {}; // one that was is looked at when the run ends
    }
    CF_TRY(const Open open, openClaims(database, repository));
    if (open.named.contains(claim.documentId) || open.named.size() < mostClaimedIds) {
        return putClaim(database, repository, claim, now);
    }
    return putGap(database, gapOf(repository, further, now));
}

Result<void> reviewClaims(store::Database& database, const RepositoryId& repository, UtcMs now)
{
    CF_TRY(const Open open, openClaims(database, repository));
    QStringList named;
    for (const QString& documentId : open.named) {
        CF_TRY(const Claim claim, claimOf(database, repository, documentId));
        if (claim.isDisputed() && claim.documentId == documentId) {
            named << documentId;
            continue;
        }
        CF_CHECK(closeGap(database, gapOf(repository, documentId, now), now));
        if (claim.isDisputed()) { // by others than before, who spell it otherwise
            CF_CHECK(putClaim(database, repository, claim, now));
            named << claim.documentId;
        }
    }
    if (!open.hasFurther || named.size() >= mostClaimedIds) {
        return {};
    }
    // Room for names again: all that there are, as long as they are few.
    CF_TRY(const QStringList repeated, repeatedIds(database, repository, 4 * mostClaimedIds));
    for (const QString& documentId : repeated) {
        CF_TRY(const Claim claim, claimOf(database, repository, documentId));
        if (!claim.isDisputed() || named.contains(claim.documentId)) {
            continue;
        }
        if (named.size() >= mostClaimedIds) {
            return {}; // there are more still
        }
        CF_CHECK(putClaim(database, repository, claim, now));
        named << claim.documentId;
    }
    return repeated.size() < 4 * mostClaimedIds ? closeGap(database, gapOf(repository, further, now), now) : Result<void>();
}

} // namespace cf::cache
