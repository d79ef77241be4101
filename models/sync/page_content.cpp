#include "models/sync/page_content.h"

#include "models/base/sha256.h"

#include <QCoroFuture>

#include <deque>

namespace cf::sync {

namespace {

struct Waiting {
    QString nativeId;
    qint64 bytes = 0;
    QFuture<Result<Extraction>> reading;
};

struct Wanted {
    SourceRef source;
    QString fileName, mime;
    const Extraction* extraction = nullptr; ///< when the connector read the document already
};

std::vector<Wanted> wantedBy(const connectors::Page& page)
{
    std::vector<Wanted> wanted;
    for (const connectors::Change& change : page.changes) {
        if (const auto* upsert = std::get_if<connectors::Upsert>(&change)) {
            for (const Rendition& r : upsert->communication.renditions) {
                wanted.push_back({r.source, r.fileName, r.mime, r.extraction ? &*r.extraction : nullptr});
            }
        } else if (const auto* touched = std::get_if<connectors::Touched>(&change)) {
            wanted.push_back({touched->source, touched->source.nativeId.section(u'/', -1), QString(), nullptr});
        }
    }
    return wanted;
}

bool endsTheRun(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::Unauthorised;
}

Extraction tooLarge(qint64 bytes)
{
    Extraction extraction;
    extraction.state = TextState::TooLarge;
    extraction.reason = QStringLiteral("%1 bytes").arg(bytes);
    return extraction;
}

QCoro::Task<Result<void>> takeOldest(std::deque<Waiting>& waiting, QHash<QString, Looked>& looked, qint64& inFlight)
{
    Waiting oldest = std::move(waiting.front());
    waiting.pop_front();
    const Result<Extraction> read = co_await oldest.reading;
    inFlight -= oldest.bytes;
    if (!read) {
        co_return tl::unexpected<Error>(read.error());
    }
    looked[oldest.nativeId].extraction = *read;
    co_return Result<void>();
}

/// The bytes, or why there are none. A source whose token changes while it is read is read again once; if it changes again it is
/// still being written, and this look tells nothing of it.
QCoro::Task<Result<QByteArray>> settledContent(connectors::Connector& connector, SourceRef& source, qint64 maxBytes,
                                               std::stop_token stop)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        Result<QByteArray> bytes = co_await connector.content(source, maxBytes, stop);
        if (!bytes) {
            co_return bytes;
        }
        const Result<QString> token = co_await connector.token(source);
        if (token && *token == source.token) {
            co_return bytes;
        }
        if (token) {
            source.token = *token;
        }
    }
    co_return fail(ErrorKind::Conflict, QStringLiteral("changes while it is read"));
}

} // namespace

QCoro::Task<Result<QHash<QString, Looked>>> readPage(const connectors::Page& page, connectors::Connector& connector, KnownInCache& known,
                                                     DocumentReader& reader, ReadingLimits limits, std::stop_token stop)
{
    QHash<QString, Looked> looked;
    QSet<QByteArray> underWay;
    std::deque<Waiting> waiting;
    qint64 inFlight = 0;
    for (const Wanted& wanted : wantedBy(page)) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        const QString nativeId = wanted.source.nativeId;
        if (looked.contains(nativeId)) {
            continue;
        }
        Looked look;
        look.ref = wanted.source;
        const auto before = known.find(nativeId);
        if (!before) {
            co_return tl::unexpected<Error>(before.error());
        }
        if (!before->empty()) {
            look.recorded = before->front().sha256;
            const connectors::KnownSource& one = before->front();
            if (!one.sha256.isEmpty() && one.source.token == wanted.source.token
                && (one.content == ContentState::Present || one.content == ContentState::Mismatch)) {
                look.sha256 = one.sha256; // the same bytes by their token
                looked.insert(nativeId, std::move(look));
                continue;
            }
        }
        const Result<QByteArray> bytes = co_await settledContent(connector, look.ref, limits.maxBytes, stop);
        if (!bytes && endsTheRun(bytes.error().kind)) {
            co_return tl::unexpected<Error>(bytes.error());
        }
        if (!bytes) {
            look.missing = bytes.error().kind == ErrorKind::NotFound;
            look.refused = look.missing ? QString() : bytes.error().detail;
            look.isChanging = bytes.error().kind == ErrorKind::Conflict;
            look.ref.token.clear(); // looked at again next time
            looked.insert(nativeId, std::move(look));
            continue;
        }
        look.bytes = bytes->size();
        look.sha256 = sha256Of(*bytes);
        const auto hasText = known.hasText(look.sha256);
        if (!hasText) {
            co_return tl::unexpected<Error>(hasText.error());
        }
        const bool wantsText = !*hasText && !underWay.contains(look.sha256);
        const QByteArray sha256 = look.sha256;
        if (wantsText && wanted.extraction) {
            look.extraction = *wanted.extraction;
        } else if (wantsText && bytes->size() > limits.maxTextBytes) {
            look.extraction = tooLarge(bytes->size());
        }
        const bool toReader = wantsText && !look.extraction;
        looked.insert(nativeId, std::move(look));
        if (wantsText) {
            underWay.insert(sha256);
        }
        if (toReader) {
            inFlight += bytes->size();
            waiting.push_back({nativeId, bytes->size(), reader.read(*bytes, wanted.fileName, wanted.mime)});
        }
        while (!waiting.empty() && (inFlight > limits.inFlight || waiting.size() > 64)) {
            if (auto taken = co_await takeOldest(waiting, looked, inFlight); !taken) {
                co_return tl::unexpected<Error>(taken.error());
            }
        }
    }
    while (!waiting.empty()) {
        if (auto taken = co_await takeOldest(waiting, looked, inFlight); !taken) {
            co_return tl::unexpected<Error>(taken.error());
        }
    }
    co_return looked;
}

} // namespace cf::sync
