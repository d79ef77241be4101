#include "models/sync/connected_content.h"

#include "models/base/sha256.h"
#include "models/cache/write_repository.h"
#include "models/sync/apply_page.h"

#include <QCoroFuture>
#include <QPromise>

#include <future>

namespace cf::sync {

struct ConnectedContent::Connected {
    cache::Cache& cache;
    KeptConnectors connectors;
    std::optional<FirstReading> reading;
    std::stop_source stop{};

    static QCoro::Task<void> closeAll(std::shared_ptr<Connected> self, std::shared_ptr<std::promise<void>> done)
    {
        co_await self->connectors.closeAll();
        done->set_value();
    }

    static QCoro::Task<void> answer(std::shared_ptr<Connected> self, SourceRef source, qint64 maxBytes, Answer promise)
    {
        Result<connectors::Connector*> connector = co_await self->connectors.of(source.repository);
        if (!connector) {
            promise->addResult(Result<QByteArray>(tl::unexpected<Error>(connector.error())));
        } else {
            const Result<QByteArray> bytes = co_await (*connector)->content(source, maxBytes, self->stop.get_token());
            promise->addResult(bytes);
            if (bytes && self->reading && !(*connector)->capabilities().bytesWithRecords) {
                promise->finish();
                co_await takeIn(self, source, *bytes);
                co_return;
            }
        }
        promise->finish();
    }

    /// What fails here costs nothing: the next opening does it.
    static QCoro::Task<void> takeIn(std::shared_ptr<Connected> self, SourceRef source, QByteArray bytes)
    {
        const auto known = KnownInCache::open(self->cache.path(), source.repository);
        const auto before = known ? (*known)->find(source.nativeId) : tl::unexpected<Error>(known.error());
        if (!before || before->empty() || !before->front().sha256.isEmpty()) {
            co_return;
        }
        Looked look;
        look.ref = before->front().source;
        look.bytes = bytes.size();
        look.sha256 = sha256Of(bytes);
        const auto hasText = (*known)->hasText(look.sha256);
        if (hasText && !*hasText) {
            const auto read = self->reading->reader.read(bytes, source.nativeId.section(u'/', -1), QString());
            const Result<Extraction> extraction = co_await read;
            if (extraction) {
                look.extraction = *extraction;
            }
        }
        const UtcMs now = self->reading->clock.now();
        const auto writing = self->cache.writer().write([look, now](store::Database& database) -> Result<void> {
            const QHash<QString, Looked> looked{{look.ref.nativeId, look}};
            CF_CHECK(applyChanges(database, look.ref.repository, {connectors::Touched{look.ref}}, looked, now, now));
            return cache::bumpRevision(database);
        });
        const Result<void> written = co_await writing;
        if (written) {
            self->cache.noteCommit();
        }
    }
};

ConnectedContent::ConnectedContent(cache::Cache& cache, ConnectorFactory factory, std::optional<FirstReading> reading)
    : m_cache(cache), m_connected(new Connected{cache, {cache, std::move(factory)}, reading}), m_thread(QStringLiteral("content"))
{
}

ConnectedContent::~ConnectedContent()
{
    // What is under way refers to the connectors; they end with it.
    m_connected->stop.request_stop();
    const auto closed = std::make_shared<std::promise<void>>();
    m_thread.post([connected = m_connected, closed] { Connected::closeAll(connected, closed); });
    closed->get_future().wait();
}

QFuture<Result<QByteArray>> ConnectedContent::content(SourceRef source, qint64 maxBytes)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    m_thread.post([connected = m_connected, source = std::move(source), maxBytes, promise] {
        Connected::answer(connected, source, maxBytes, promise);
    });
    return promise->future();
}

} // namespace cf::sync
