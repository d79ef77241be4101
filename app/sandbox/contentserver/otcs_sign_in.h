// Signing in and out, with a name or with what the directory service gave; what the server says of itself; members. Source: protocol
// page 1.1 to 1.4. The directory service (OTDS) answers on the same port, below /otdsws.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"

namespace cf::sandbox::contentserver {

/// Sets account and session of the visit by its ticket: a header OTCSTicket or LLCookie, one of the cookies, or `token`. A bearer token
/// or a directory ticket does as well. false: none of them is good.
bool recognise(Visit& visit);

HttpResponse ping(const Visit& visit);
HttpResponse signIn(Visit& visit); ///< POST /v1/auth
HttpResponse whoAmI(Visit& visit); ///< GET /v1/auth
HttpResponse signOut(Visit& visit);
HttpResponse serverInfo(const Visit& visit);
HttpResponse members(Visit& visit, const QStringList& rest);
HttpResponse directoryService(Visit& visit); ///< the path begins behind /otdsws

/// The ticket that goes with every answer to somebody who is known.
void addTicket(HttpResponse& response, Visit& visit);

} // namespace cf::sandbox::contentserver
