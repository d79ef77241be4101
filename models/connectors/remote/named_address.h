// Addresses that a server names for itself. Pure.
#pragma once

#include "models/base/result.h"

#include <QUrl>

namespace cf::connectors {

/// As it may be used, since the password goes there: of the origin of `location`, or, with `rewriteBase`, of that, whatever origin was named.
/// Rejected when it leads out of TLS or to another server, or rewriteBase is no address.
Result<QUrl> usableUrl(const QUrl& named, const QUrl& location, const QString& rewriteBase);

} // namespace cf::connectors
