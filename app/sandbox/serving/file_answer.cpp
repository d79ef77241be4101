#include "app/sandbox/serving/file_answer.h"

namespace cf::sandbox {

namespace {

/// -1: no number.
qint64 numberOf(const QByteArray& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 && !text.startsWith('+') ? number : -1;
}

} // namespace

ByteRange rangeOf(const QByteArray& header, qint64 size)
{
    const QByteArray range = header.startsWith("bytes=") ? header.mid(6).trimmed() : QByteArray();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0 || range.size() == 1 || range.contains(',')) {
        return {};
    }
    const qint64 first = numberOf(range.left(dash)), last = numberOf(range.mid(dash + 1));
    const ByteRange outside{ByteRange::Kind::Outside, 0, 0};
    if (dash == 0) { // the last so many
        const qint64 count = std::min(last, size);
        return last < 0 ? ByteRange() : count == 0 ? outside : ByteRange{ByteRange::Kind::Part, size - count, count};
    }
    const bool isOpen = dash == range.size() - 1;
    if (first < 0 || (!isOpen && last < first)) {
        return {};
    }
    return first >= size ? outside : ByteRange{ByteRange::Kind::Part, first, (isOpen ? size : std::min(last + 1, size)) - first};
}

HttpResponse fileAnswer(const HttpRequest& request, const ServedFile& file)
{
    HttpResponse response;
    response.headers = {{"Content-Type", file.mime}, {"Accept-Ranges", "bytes"}};
    if (!file.etag.isEmpty()) {
        response.headers.append({"ETag", file.etag});
        const QByteArray known = request.header("If-None-Match");
        if (known == "*" || known.split(',').contains(file.etag)) {
            response.status = 304;
            return response;
        }
    }
    if (file.modified > 0) {
        response.headers.append({"Last-Modified", httpDate(file.modified)});
    }
    const QByteArray condition = request.header("If-Range");
    const bool isSame = condition.isEmpty() || condition == file.etag || (file.modified > 0 && condition == httpDate(file.modified));
    const ByteRange range = isSame ? rangeOf(request.header("Range"), file.bytes.size()) : ByteRange();
    const QByteArray size = QByteArray::number(file.bytes.size());
    switch (range.kind) {
    case ByteRange::Kind::Whole: response.body = file.bytes; break;
    case ByteRange::Kind::Outside:
        response.status = 416;
        response.headers.append({"Content-Range", "bytes */" + size});
        break;
    case ByteRange::Kind::Part:
        response.status = 206;
        response.headers.append(
            {"Content-Range", "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.size - 1) + '/' + size});
        response.body = file.bytes.mid(range.first, range.size);
    }
    return response;
}

} // namespace cf::sandbox
