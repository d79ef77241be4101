// The bytes of renditions, through the connectors, on a thread of their own so that a person never waits for a sync.
#pragma once

#include "models/base/clock.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "models/sync/kept_connectors.h"
#include "models/sync/worker_thread.h"

namespace cf::sync {

/// What is needed to take in bytes that are seen for the first time.
struct FirstReading {
    DocumentReader& reader;
    const Clock& clock;
};

/// Bytes of a document that was never read before, because its repository hands out documents when they are asked for, are taken
/// in after they were handed on: their hash is recorded and compared with what the record states, their text becomes searchable.
class ConnectedContent final : public ContentSource
{
public:
    /// Without a first reading nothing is taken in.
    ConnectedContent(cache::Cache& cache, ConnectorFactory factory, std::optional<FirstReading> reading = {});
    ~ConnectedContent() override; ///< what is under way answers Cancelled

    QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) override;

private:
    using Answer = std::shared_ptr<QPromise<Result<QByteArray>>>;
    struct Connected; ///< on the thread
    cache::Cache& m_cache;
    std::shared_ptr<Connected> m_connected;
    WorkerThread m_thread; // last: joined first
};

} // namespace cf::sync
