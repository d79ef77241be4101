// What comes next for a plan of many letters, from where its case and its hand-overs stand. Pure; see reissue_steps.h for one letter.
// Source: docs/reissue.md, "Many letters".
#pragma once

#include "models/domain/bulk_reissue.h"
#include "models/domain/reissue_steps.h"

namespace cf {

/// Supplied with their bytes at once; the next ones when these have left.
inline constexpr int lettersAtOnce = 50;

struct LetterOutcomes {
    qint64 delivered = 0, failed = 0;
    bool isWhole = false; ///< of all that were handed over
};
struct BulkCourse {
    QString reference;     ///< of the plan, and business key of its case
    RepositoryId workflow;
    std::vector<std::pair<IntentState, qint64>> letters; ///< its hand-overs by state
    LetterOutcomes outcomes;                             ///< as feeds tell them; asked for with wantsOutcomes
    qint64 of(IntentState state) const;
};
struct NextOfBulk {
    std::vector<Intent> intents; ///< to be added to the plan
    bool wantsLetters = false;   ///< some more may leave
    bool wantsOutcomes = false;  ///< the case waits for what became of them
    bool isOver = false;         ///< the case is: nothing that waits may leave any more
    QString why;                 ///< of isOver: evidence, how it ended
};
/// The piece of work that the case asks for now; empty: none.
QString workAskedFor(const WorkflowCase& told);
NextOfBulk nextOfBulk(const BulkCourse& course, const WorkflowCase& told);

} // namespace cf
