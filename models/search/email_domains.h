// Which domains the e-mail addresses of recipients are of. Inside the layer only.
#pragma once

#include "models/search/search_index.h"
#include "models/search/plan.h"

namespace cf::search {

/// Behind the last @, folded; empty: there is none, or nothing behind it.
QByteArrayView domainOf(QByteArrayView email);

Result<EmailDomains> countEmailDomains(const Context& context, const Hits& hits, int most);

} // namespace cf::search
