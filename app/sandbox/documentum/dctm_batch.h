// Several requests in one. Source: protocol page 7.5.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

HttpResponse batchCapabilities(const Visit& visit);
/// One after another, never rolled back: a batch that asks for a transaction and would write is refused.
HttpResponse batch(const Visit& visit);

} // namespace cf::sandbox::documentum
