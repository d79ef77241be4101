// Basic, bearer tokens of the directory service beside it, and client tokens with their CSRF headers. Source: protocol page 2.1, 2.2.
#pragma once

#include "app/sandbox/documentum/dctm_site.h"

namespace cf::sandbox::documentum {

/// Who asks. A refusal: nobody we know, or a cookie without the token that goes with it.
Or<Account> recognised(const Site& site, const HttpRequest& request);
/// What a server with client tokens adds to what it answers.
void addClientToken(HttpResponse& response, const Site& site, const HttpRequest& request, const Account& account);
HttpResponse notSignedIn(const HttpRequest* request);

/// Below /otdsws.
HttpResponse directoryService(const Site& site, const HttpRequest& request);

} // namespace cf::sandbox::documentum
