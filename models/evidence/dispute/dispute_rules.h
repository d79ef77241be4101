// The rule by which disputes are read and the business calendars: those that come with the program, and those that a site put in their place,
// as files in its profile. Source: docs/disputes.md.
#pragma once

#include "models/domain/business_calendar.h"
#include "models/domain/dispute.h"

namespace cf::evidence {

struct CalendarFile {
    BusinessCalendar calendar;
    bool isOwn = false; ///< the profile's; else the program's
    friend bool operator==(const CalendarFile&, const CalendarFile&) = default;
};
/// A file of the profile that cannot be read: what it would have replaced holds.
struct RuleFault {
    QString file, detail;
    friend bool operator==(const RuleFault&, const RuleFault&) = default;
};
struct DisputeRules {
    DisputeRule rule;
    bool isOwnRule = false;
    std::vector<CalendarFile> calendars; ///< by name
    std::vector<RuleFault> faults;
    friend bool operator==(const DisputeRules&, const DisputeRules&) = default;
    /// The one of that id, else that of the rule, else the first; there is always one.
    const BusinessCalendar& calendar(const QString& id) const;
    const BusinessCalendar* find(const QString& id) const; ///< null: none
};

/// PROFILE/disputes.json, PROFILE/calendars/*.json. Any thread. profile may be empty: the program's own alone.
DisputeRules readDisputeRules(const QString& profile);
/// Storage. The others of the profile stay.
Result<void> keepDisputeRule(const QString& profile, const DisputeRule& rule);
Result<void> dropDisputeRule(const QString& profile);
/// Takes a calendar from a file into the profile: in the place of the one of that id, or beside the others. Rejected: it is none. What it is.
Result<BusinessCalendar> keepCalendar(const QString& profile, const QString& file);
Result<void> dropCalendar(const QString& profile, const QString& id);

} // namespace cf::evidence
