// What happened to nodes, and what was deleted. There is no list of changes on this server: clients search or browse by dates, and
// look into the recycle bin. Source: protocol page 2.8, 6.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse audit(Visit& visit, const Node& node); ///< v1 and v2
void noteForAudit(Site& site, const HoldingChange& change);

/// /volumes/recyclebin/nodes, and purge below it. What was purged, or deleted without a trace, is not in it.
HttpResponse recycleBinNodes(Visit& visit, const QStringList& rest);

} // namespace cf::sandbox::contentserver
