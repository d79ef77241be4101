// The switches of the repository by the names that the control port gives them.
#pragma once

#include "app/sandbox/documentum/dctm_site.h"

namespace cf::sandbox::documentum {

/// "zone" an IANA name; "page-cap", "query-cap" a number; "ranges", "client-tokens", "basic" true or false; "acs" up, down or none;
/// "retained-refusal" a status. Rejected: anything else.
Result<void> setMode(Modes& modes, const QString& name, const QJsonValue& value);

} // namespace cf::sandbox::documentum
