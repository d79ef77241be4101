// The rule by which exceptions are read: that which comes with the program, or the one that a site put in its place as a file of its profile; and
// the calendars, which are those of disputes. Source: docs/exceptions.md.
#pragma once

#include "models/domain/letter_exception.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

struct ExceptionRules {
    ExceptionRule rule;
    bool isOwn = false;
    BusinessCalendar calendar;
    std::vector<RuleFault> faults; ///< of the rule's file
    friend bool operator==(const ExceptionRules&, const ExceptionRules&) = default;
};
/// PROFILE/exceptions.json. Any thread. profile may be empty: the program's own alone.
ExceptionRules readExceptionRules(const QString& profile);

} // namespace cf::evidence
