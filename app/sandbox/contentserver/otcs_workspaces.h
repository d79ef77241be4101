// Business workspaces: types, lists, the business object behind them, and how they are related. Dates have no zone here, whatever the
// server sends elsewhere. Source: protocol page 4.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse workspaceList(Visit& visit);                                               ///< GET /v2/businessworkspaces
HttpResponse ofWorkspace(Visit& visit, const Node& workspace, const QStringList& rest); ///< one, and what lies below it
HttpResponse byBusinessObject(Visit& visit, const QStringList& rest);                   ///< externalsystems/…
HttpResponse workspaceAround(Visit& visit, const Node& node);                           ///< /v1/nodes/ID/businessworkspace
HttpResponse createdWorkspace(Visit& visit);                                            ///< POST /v2/businessworkspaces

} // namespace cf::sandbox::contentserver
