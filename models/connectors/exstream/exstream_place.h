// The place of an Exstream system: the line to it, and what it says of itself. Inside the connector only.
#pragma once

#include "models/connectors/exstream/exstream_connector.h"
#include "models/connectors/exstream/exstream_parts.h"

namespace cf::connectors {

struct ExstreamConnector::Place {
    std::unique_ptr<http::SignedLine> line;
    std::optional<exstream::Service> service; ///< with a line, always
    std::optional<GapSeen> atEnd;             ///< to be told with the last page
    QString fault;                            ///< why there is no line
};

} // namespace cf::connectors
