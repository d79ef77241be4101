// Contents: what is said of them, and their bytes, from the REST server itself or from the content server beside it (ACS). Source:
// protocol page 4.3.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

HttpResponse contentList(const Visit& visit, const Thing& thing);
/// By `format`, `page` and `modifier`; without them the primary one.
HttpResponse contentMetadata(const Visit& visit, const Thing& thing);
HttpResponse contentBytes(const Visit& visit, const Thing& thing);
/// For anybody who has the URL, as long as it lasts.
HttpResponse acsBytes(const Site& site, const HttpRequest& request);

} // namespace cf::sandbox::documentum
