// The plan of retention: the one that comes with the program, or that which a site put in its place, as PROFILE/retention.json. Source: docs/retention.md.
#pragma once

#include "models/domain/retention_plan.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

struct RetentionRules {
    RetentionPlan plan;
    bool isOwn = false;            ///< of the site, whole
    std::vector<RuleFault> faults; ///< of a file that was left out
    friend bool operator==(const RetentionRules&, const RetentionRules&) = default;
};

/// Any thread. profile may be empty: the program's own alone. `language`: of the names, as "de"; another has them in English.
RetentionRules readRetentionRules(const QString& profile, const QString& language);
/// Rejected: what is wrong with it, with its place.
Result<RetentionPlan> retentionPlanFrom(const QByteArray& json, const QString& language);
/// Takes a plan from a file into the profile. Rejected: it is none. Storage.
Result<RetentionPlan> keepRetentionPlan(const QString& profile, const QString& file, const QString& language);

} // namespace cf::evidence
