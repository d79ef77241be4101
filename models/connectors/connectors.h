// The connector of a repository, whatever its kind.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/remote/remote_parts.h"
#include "models/domain/ports/document_reader.h"

namespace cf::connectors {

/// nullptr for a kind that is not connected yet. `reader` outlives it.
std::unique_ptr<Connector> connectorFor(const Repository& repository, const RemoteParts& parts, DocumentReader& reader);

} // namespace cf::connectors
