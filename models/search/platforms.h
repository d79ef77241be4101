// Which gateways and print services deliveries went through.
#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace cf::search {

/// As written, sorted: each that the index has met; some may belong to no delivery that is known now. A few milliseconds while the index
/// tells them all, else a look at every leg. On a reader's thread.
Result<QStringList> platforms(store::Database& database);

} // namespace cf::search
