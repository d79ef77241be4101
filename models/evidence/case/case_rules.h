// By what cases are read: the plans of their types, the rule of what is looked for, the checklists and the calendars; those that come with the program, and
// those that a site put in their place. Source: docs/cases.md.
#pragma once

#include "models/domain/case_plan.h"
#include "models/domain/case_rule.h"
#include "models/evidence/pack/pack_checklists.h"

namespace cf::evidence {

struct CaseRules {
    std::vector<CasePlan> plans; ///< by id
    CaseRule rule;
    PackChecklists checklists;
    DisputeRules disputes; ///< calendars, and what is a note, an attachment, a decision
    std::vector<RuleFault> faults;
    friend bool operator==(const CaseRules&, const CaseRules&) = default;
    const CasePlan* find(const QString& id) const; ///< null: none
    /// The one that fits best; null: none.
    const CasePlan* planOf(BusinessKind kind, QStringView type, QStringView objectType) const;
    const CasePlan* planOf(const BusinessWorkspace& workspace) const;
    const CasePlan* planOfProcess(QStringView key, QStringView name) const;
    /// Types of letters that belong to a case, of all plans.
    QStringList caseTypes() const;
};

/// PROFILE/milestones/*.json, PROFILE/cases.json. Any thread. profile may be empty: the program's own alone.
CaseRules readCaseRules(const QString& profile);

} // namespace cf::evidence
