// The place of a workflow system: the line to it. Inside the connector only.
#pragma once

#include "models/connectors/workflow/workflow_connector.h"
#include "models/connectors/workflow/workflow_parts.h"

namespace cf::connectors {

struct WorkflowConnector::Place {
    std::unique_ptr<http::SignedLine> line;
    std::optional<workflow::Service> service; ///< with a line, always
    QString fault;                            ///< why there is no line
};

} // namespace cf::connectors
