#include "models/connectors/remote/ranged_content.h"

namespace cf::connectors {

namespace {

/// "bytes 0-99/1234"; total -1 for "*".
struct ContentRange {
    qint64 from = -1, to = -1, total = -1;
};
std::optional<ContentRange> rangeOf(const QByteArray& header)
{
    const QByteArray text = header.trimmed();
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || dash < 0 || slash < dash) {
        return std::nullopt;
    }
    bool okFrom = false, okTo = false, okTotal = false;
    ContentRange range;
    range.from = text.mid(6, dash - 6).toLongLong(&okFrom);
    range.to = text.mid(dash + 1, slash - dash - 1).toLongLong(&okTo);
    const QByteArray total = text.mid(slash + 1);
    range.total = total == "*" ? -1 : total.toLongLong(&okTotal);
    return okFrom && okTo && (okTotal || total == "*") ? std::optional(range) : std::nullopt;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorKind::Unauthorised;
    case 404:
    case 410: return ErrorKind::NotFound;
    default: return status >= 500 ? ErrorKind::Offline : ErrorKind::Protocol; // it is not the document that is wrong
    }
}

tl::unexpected<Error> tooLong(qint64 maxBytes)
{
    return fail(ErrorKind::Rejected, QStringLiteral("larger than %1 bytes").arg(maxBytes));
}

} // namespace

QCoro::Task<Result<QByteArray>> rangedContent(Send send, http::Request request, qint64 maxBytes, std::stop_token stop,
                                              qint64 pieceBytes)
{
    const std::vector<http::Header> headers = request.headers;
    request.maxBytes = maxBytes;
    for (int begun = 0; begun < 2; ++begun) {
        QByteArray bytes, tag;
        qint64 total = -1;
        bool changed = false;
        while (!changed) {
            http::Request piece = request;
            piece.headers = headers;
            const qint64 last = bytes.size() + pieceBytes - 1;
            piece.headers.emplace_back("Range", "bytes=" + QByteArray::number(bytes.size()) + '-' + QByteArray::number(last));
            if (!bytes.isEmpty() && tag.startsWith('"')) { // a weak one may not be used for this
                piece.headers.emplace_back("If-Range", tag);
            }
            Result<http::Reply> reply = co_await send(std::move(piece), stop);
            if (!reply) {
                co_return tl::unexpected<Error>(reply.error());
            }
            if (reply->status == 416 && bytes.isEmpty()) { // nothing to take a range of
                co_return QByteArray();
            }
            if (reply->status == 416 && total < 0) { // its length was not told, and it ends here
                co_return bytes;
            }
            const auto range = rangeOf(reply->header("content-range"));
            if (reply->status == 206 && !range && reply->body.isEmpty() && total < 0) { // one that says this instead of 416
                co_return bytes;
            }
            if (reply->status == 200) {
                changed = !bytes.isEmpty() && total >= 0 && !tag.isEmpty() && reply->header("etag") != tag;
                if (!changed) {
                    co_return reply->body.size() > maxBytes ? Result<QByteArray>(tooLong(maxBytes))
                                                            : Result<QByteArray>(std::move(reply->body));
                }
                break;
            }
            if (reply->status != 206 || !range) {
                co_return fail(kindOf(reply->status), QStringLiteral("content: answer %1").arg(reply->status));
            }
            const QByteArray newTag = reply->header("etag");
            const bool fits = range->from == bytes.size() && range->to - range->from + 1 == reply->body.size();
            changed = !fits || (!bytes.isEmpty() && (newTag != tag || range->total != total));
            if (changed) {
                break;
            }
            tag = newTag;
            total = range->total;
            if (total > maxBytes) {
                co_return tooLong(maxBytes);
            }
            bytes += reply->body;
            if (bytes.size() > maxBytes) {
                co_return tooLong(maxBytes);
            }
            if ((total >= 0 && bytes.size() >= total) || reply->body.size() < pieceBytes) {
                co_return bytes;
            }
        }
    }
    co_return fail(ErrorKind::Conflict, QStringLiteral("changes while it is read"));
}

} // namespace cf::connectors
