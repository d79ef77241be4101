// What custom and practice add to a letter that was handed over and of which nothing shows that it arrived. It speaks of how such letters are
// handled, never of this one, and is told so. Source: standards 1; journey S5.
#pragma once

#include "models/domain/practice_statement.h"
#include "models/evidence/delivery_claim.h"

#include <QJsonObject>

namespace cf::evidence {

struct AppliedPractice {
    PracticeStatement statement;
    std::vector<int> legs; ///< indices of the recipients it speaks for
    friend bool operator==(const AppliedPractice&, const AppliedPractice&) = default;
};

/// Whether anything may rest on it: the leg was handed over, at a time that is told, and nothing better or worse is known of it.
bool restsOnPractice(const DeliveryClaim& claim);
/// For each such recipient the statement that was kept last, of those that cover the channel and the day of the hand-over as its source wrote it.
/// all: oldest first, withdrawn ones among them. now: as claimOf() takes it.
std::vector<AppliedPractice> practicesOn(const cache::Record& record, const std::vector<PracticeStatement>& all, UtcMs now);

/// {"id", "channel", "text", "statedBy", "role", "from", "to", "stated", "withdrawn"}
QJsonObject practiceJson(const PracticeStatement& statement);

} // namespace cf::evidence
