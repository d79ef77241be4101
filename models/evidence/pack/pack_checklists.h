// The checklists of packs: those that come with the program, and those that a site put in their place or beside them. Source: docs/packs.md.
#pragma once

#include "models/domain/pack_checklist.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

struct PackChecklists {
    std::vector<PackChecklist> all; ///< by id
    std::vector<RuleFault> faults;
    friend bool operator==(const PackChecklists&, const PackChecklists&) = default;
    const PackChecklist* find(const QString& id) const; ///< null: none
};

/// PROFILE/checklists/*.json. Any thread. profile may be empty: the program's own alone.
PackChecklists readPackChecklists(const QString& profile);

/// The one to begin with: for a dispute "dispute", else the first.
QString usualChecklist(const PackChecklists& checklists, PackSubjectKind kind);

} // namespace cf::evidence
