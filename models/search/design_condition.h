// Conditions on what composition systems tell of the version of a template that made a letter: when it was approved, until when it was in force. Of usages (`u`), as told now.
// A version that none of them tells of counts as not meeting it, and the total is not exact then. Inside the layer only.
#pragma once

#include "models/search/condition.h"

namespace cf::search {

/// approved:, retired:, not-approved, and v:latest-approved: the version of its code that was approved last.
bool isOfDesigns(const query::Term& term);
Fragment designCondition(const Context& context, const query::Term& term);

struct DesignCoverage {
    bool isTold = false;    ///< some composition system tells of versions
    QStringList untold; ///< names of repositories whose letters name versions that none tells of
};
Result<DesignCoverage> readDesignCoverage(store::Database& database);

} // namespace cf::search
