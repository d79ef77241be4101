// Which archives hold letters, to when each is complete, and what is open in it: that no letter is known proves that none went out only where nothing could
// hide one. Instants in UTC. Source: docs/cases.md#what-is-not-told.
#pragma once

#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::evidence {

struct LetterArchive {
    QString name;
    std::optional<UtcMs> watermark; ///< complete to here; none: it was never read to its end
    qint64 gaps = 0;                ///< open ones that may hide a letter
    friend bool operator==(const LetterArchive&, const LetterArchive&) = default;
};

/// In the order they were added. What tells of cases, runs or deliveries alone holds no letter, and is not among them.
Result<std::vector<LetterArchive>> readLetterArchives(store::Database& database);
/// Of a gap that is open: documents that are there twice, changed or stamped in another zone hide none.
bool mayHideLetters(const RepositoryGap& gap);
/// Those of them in which a letter of before that instant may lie that is not known here.
std::vector<LetterArchive> doubtfulUntil(const std::vector<LetterArchive>& archives, UtcMs until);

} // namespace cf::evidence
