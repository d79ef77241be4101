// Trying a repository before it is added.
#pragma once

#include "models/connectors/connector.h"

#include <QFuture>

namespace cf::sync {

/// Tries the connection and ends it, signed out. On the calling thread's event loop; the connector belongs to the trial.
QFuture<Result<std::vector<connectors::ProbeStep>>> tryOut(std::shared_ptr<connectors::Connector> connector, std::stop_token stop = {});

} // namespace cf::sync
