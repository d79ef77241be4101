// A file over HTTP: whole, in part, or not again. Source: RFC 9110, 13 (If-None-Match, If-Range) and 14 (Range).
#pragma once

#include "app/sandbox/serving/http_message.h"

namespace cf::sandbox {

struct ServedFile {
    QByteArray bytes, mime, etag; ///< etag with its quotes; "" none
    qint64 modified = 0;          ///< UTC ms; 0: not stated
};

/// 200, 206 for one range, 304, or 416 with the length. Several ranges are answered with the whole, as RFC 9110 allows.
HttpResponse fileAnswer(const HttpRequest& request, const ServedFile& file);

/// "bytes=2-5", "bytes=7-", "bytes=-4" within a file.
struct ByteRange {
    enum class Kind { Whole, Part, Outside }; ///< Whole: no single range of bytes, and so to be ignored
    Kind kind = Kind::Whole;
    qint64 first = 0, size = 0;
};
ByteRange rangeOf(const QByteArray& header, qint64 size);

} // namespace cf::sandbox
