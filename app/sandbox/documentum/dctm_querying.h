// DQL over REST. Source: protocol page 3.1, 3.2.
#pragma once

#include "app/sandbox/documentum/dctm_meaning.h"

namespace cf::sandbox::documentum {

HttpResponse queried(const Visit& visit);

} // namespace cf::sandbox::documentum
