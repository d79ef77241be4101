// The switches of a Content Server by the names that the control port gives them.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"
#include "models/base/result.h"

namespace cf::sandbox::contentserver {

/// "zone", "repeat-last-page", "search-repeats", "ranges", "recycle-bin", "records", "workspaces", "casework", "element-lists", "soft-refusals"
/// take true or false;
/// "missing" and "hold-refusal" a status; "page-cap", "search-window" and "purged-after" (days) a number. Rejected: anything else.
Result<void> setMode(Modes& modes, const QString& name, const QJsonValue& value);

} // namespace cf::sandbox::contentserver
