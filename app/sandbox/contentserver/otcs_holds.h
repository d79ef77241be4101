// Holds as things of their own, and holds on items. Dates have no zone. Source: protocol page 5.1 to 5.3.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse holdList(Visit& visit);                   ///< /v2/holds, /v1/holds
HttpResponse oneHold(Visit& visit, const QString& id); ///< /v2/hold?id=|holdname=, /v2/holds/ID
HttpResponse createdHold(Visit& visit);                ///< POST /v1/holds
HttpResponse updatedHold(Visit& visit);                ///< PUT /v1/holds
HttpResponse deletedHold(Visit& visit, const QString& id);
HttpResponse heldItems(Visit& visit, const QStringList& rest);                   ///< /v2/holditems/ID[/page]
HttpResponse nodeHolds(Visit& visit, const Node& node, const QStringList& rest); ///< /v1/nodes/ID/holds, all verbs
HttpResponse holdsInBulk(Visit& visit, bool isApplying);                         ///< /v1/rmclassifications/applyhold, removehold
HttpResponse holdStatistics(Visit& visit);

} // namespace cf::sandbox::contentserver
