// Where the use of a template's version and its approval do not fit. Inside the layer only.
#pragma once

#include "models/evidence/template_story.h"

namespace cf::evidence {

/// Adds them to `version`, whose use is counted already. Those that no letter bears out are left out, but for a version in force that nobody
/// approved. approvers: whom letters of the template name.
/// incomplete: null: not known, each version is asked.
Result<void> addFindings(store::Database& database, search::SearchIndex& index, const TemplateStory& story, const search::FacetCounts& approvers, const cache::IncompleteResources* incomplete,
                         VersionStory& version, const query::Calendar& calendar);

} // namespace cf::evidence
