// From what belongs together to what is so: pure functions over a dispute's material. Source: docs/disputes.md.
#pragma once

#include "models/evidence/dispute/dispute_material.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

/// All of it but TemplateOutlier, for which others are looked at: dispute_book.h.
DisputeStory assembleDispute(const DisputeMaterial& material, const DisputeRules& rules, UtcMs now);

// ---- the steps, in their order; each rests on those before
void placeParts(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule);
DisputeOutcome outcomeOf(const DisputeMaterial& material, const DisputeRule& rule);
void runClocks(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule, UtcMs now);
void addFindings(DisputeStory& story, const DisputeMaterial& material);
void addChecklist(DisputeStory& story, const DisputeMaterial& material);
void addEntries(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule);

/// A letter that answers at last, sent without, or before, an approved outcome.
bool isUnapproved(const DisputePart& part, const DisputeOutcome& outcome);
DisputeSource sourceOf(const cache::KnownWorkspace& known);
DisputeSource sourceOf(const cache::KnownCase& known);
DisputeSource sourceOf(const DisputePart& part);

} // namespace cf::evidence
