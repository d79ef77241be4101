// The output manifest of a step: which documents came out of it, for whom. UTF-16 or UTF-8, with a DOCTYPE; no entity is resolved and nothing
// outside of it is fetched. Source: protocol page A.5.
#pragma once

#include "models/domain/composition.h"

#include <QByteArray>

namespace cf::connectors::exstream {

/// Names of site-defined keys of a customer.
struct ManifestKeys {
    QString document; ///< names the document as archives do
    QString templateCode;
};
struct OutputWire {
    RunOutput output;
    QString templateCode; ///< empty: its manifest names none
    friend bool operator==(const OutputWire&, const OutputWire&) = default;
};
struct ManifestWire {
    std::vector<OutputWire> outputs; ///< in its order; a document that stands in several queues comes once for each
    std::optional<qint64> customers; ///< as it counts them
    QString fault;  ///< why it was read no further, or which entry cannot be used; empty: all of it was
    bool isCut = false; ///< it has more than are kept
    friend bool operator==(const ManifestWire&, const ManifestWire&) = default;
};

/// Never fails: what can be read of it is.
ManifestWire readManifest(const QByteArray& bytes, const ManifestKeys& keys, size_t most);

} // namespace cf::connectors::exstream
