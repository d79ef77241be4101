// The parts of the book of cases that go through letters rather than cases: those that went out without a consent, and those that name no case. Nothing is held
// but the oldest of what is found. Source: docs/cases.md#what-does-not-fit.
#pragma once

#include "models/evidence/case/case_book.h"

namespace cf::evidence {

/// Counted, and listed while it is among the oldest.
void take(CaseGaps& all, CaseGap gap);
/// The oldest first, and no more than are listed.
void finish(CaseGaps& all);

Result<void> countWithoutConsent(store::Database& database, const CaseRules& rules, CaseGaps& all);
Result<void> countWithoutCase(store::Database& database, const CaseRules& rules, CaseGaps& all);

} // namespace cf::evidence
