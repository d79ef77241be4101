// Many letters looked at before they are asked for once more: the group of each, by the same checks as of one. Source: journey S3 step 2.
#pragma once

#include "models/domain/bulk_reissue.h"
#include "models/evidence/reissue/reissue_check.h"

namespace cf::evidence {

/// What the plan wants of all of them.
struct BulkTerms {
    std::optional<Channel> channel; ///< none: of each the best that is open
    ReissueReason reason = ReissueReason::Returned;
    QString remark;
    friend bool operator==(const BulkTerms&, const BulkTerms&) = default;
};

/// The leg whose copy is sent: the first that failed, else the holder's.
size_t legToMend(const Communication& letter);
/// Pure. check: of that leg and channel. An address that the leg itself had is no new one, however lately it was first used.
BulkLetter bulkLetterOf(const ReissueCheck& check, const RecipientLeg& leg, const BulkTerms& terms, UtcMs now);

/// More letters than these are no one plan.
inline constexpr qint64 mostInPlan = 20'000;
struct ChosenLetters {
    std::vector<CommunicationId> letters; ///< by the time they were sent, the first first
    search::Total total;                  ///< of the query, with its scope
};
/// All that the query finds. Rejected where that is more than mostInPlan.
QFuture<Result<ChosenLetters>> lettersFound(cache::Cache& cache, search::IndexFactory factory, search::Question question, std::shared_ptr<store::Interrupt> interrupt = {});

/// Of these letters, in their order; those that are no longer here are left out. earlier: by communication, see EarlierRequest.
QFuture<Result<std::vector<BulkLetter>>> bulkLettersOf(cache::Cache& cache, search::IndexFactory factory, std::vector<CommunicationId> letters,
                                                       QHash<QString, std::vector<EarlierRequest>> earlier, BulkTerms terms, UtcMs now, QTimeZone zone, query::Calendar calendar,
                                                       std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
