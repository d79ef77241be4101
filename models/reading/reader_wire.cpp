#include "models/reading/reader_wire.h"

#include "models/reading/canonical_wire.h"
#include "models/reading/mail_wire.h"
#include "models/reading/wire_codec.h"

namespace cf::reading {

namespace {

constexpr qsizetype maximumHintBytes = 1024;
constexpr qsizetype maximumReasonBytes = 1024;
constexpr qsizetype maximumHeaderFieldBytes = 1 << 20;
constexpr quint32 maximumWords = 2'000'000;

enum class BodyTag : quint8 { Hello = 1, NeedBytes, Refused, Extraction, PageSizes, PageImage, PageWords, MailParts, Canonical };

QByteArray frame(FrameKind kind, const QByteArray& payload)
{
    WireWriter out;
    out.reserve(frameHeaderBytes + payload.size());
    out.u32(wireMagic);
    out.u16(wireVersion);
    out.u16(quint16(kind));
    out.u64(quint64(payload.size()));
    out.raw(payload);
    return out.take();
}

struct BodyWriter {
    WireWriter& out;

    void tag(BodyTag value) const { out.u8(quint8(value)); }
    void operator()(const Hello& hello) const
    {
        tag(BodyTag::Hello);
        out.flag(hello.confined);
        out.flag(hello.walled);
    }
    void operator()(const NeedBytes&) const { tag(BodyTag::NeedBytes); }
    void operator()(const Refused& refused) const
    {
        tag(BodyTag::Refused);
        out.text(refused.reason);
    }
    void operator()(const Extraction& found) const
    {
        tag(BodyTag::Extraction);
        out.u8(quint8(found.state));
        out.text(found.reason);
        out.text(found.mime);
        out.text(found.encoding);
        out.text(found.text);
        out.text(found.html);
        out.text(found.title);
        out.text(found.formatVersion);
        out.u32(quint32(found.pages));
        out.flag(found.mail.has_value());
        if (found.mail) {
            writeMail(out, *found.mail);
        }
    }
    void operator()(const std::vector<PageSize>& sizes) const
    {
        tag(BodyTag::PageSizes);
        out.u32(quint32(sizes.size()));
        for (const PageSize& size : sizes) {
            out.real(size.width);
            out.real(size.height);
        }
    }
    void operator()(const PageImage& image) const
    {
        tag(BodyTag::PageImage);
        out.u32(quint32(image.width));
        out.u32(quint32(image.height));
        out.u32(quint32(image.stride));
        out.bytes(image.pixels);
    }
    void operator()(const std::vector<PageWord>& pageWords) const
    {
        tag(BodyTag::PageWords);
        out.u32(quint32(pageWords.size()));
        for (const PageWord& word : pageWords) {
            out.text(word.text);
            out.real(word.box.x());
            out.real(word.box.y());
            out.real(word.box.width());
            out.real(word.box.height());
        }
    }
    void operator()(const MailParts& mail) const
    {
        tag(BodyTag::MailParts);
        writeMail(out, mail);
    }
    void operator()(const CanonicalForm& form) const
    {
        tag(BodyTag::Canonical);
        writeCanonical(out, form);
    }
};

Extraction readExtraction(WireParser& in)
{
    Extraction found;
    const quint8 state = in.u8();
    in.require(state > quint8(TextState::Pending) && state <= quint8(TextState::Unsupported));
    found.state = TextState(state);
    found.reason = in.text(maximumReasonBytes);
    found.mime = in.text(maximumHintBytes);
    found.encoding = in.text(maximumHintBytes);
    found.text = in.text(maximumTextBytes);
    found.html = in.text(maximumHtmlBytes);
    found.title = in.text(maximumHeaderFieldBytes);
    found.formatVersion = in.text(maximumHintBytes);
    const quint32 pages = in.u32();
    in.require(pages <= 10'000'000);
    found.pages = int(pages);
    if (in.flag()) {
        found.mail = readMailHeader(in);
    }
    return found;
}

std::vector<PageSize> readPageSizes(WireParser& in)
{
    std::vector<PageSize> sizes;
    const quint32 count = in.count(quint32(maximumPages), 16);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        PageSize size;
        size.width = in.real();
        size.height = in.real();
        in.require(size.width > 0 && size.height > 0);
        sizes.push_back(size);
    }
    return sizes;
}

PageImage readPageImage(WireParser& in)
{
    PageImage image;
    const quint32 width = in.u32();
    const quint32 height = in.u32();
    const quint32 stride = in.u32();
    in.require(width > 0 && height > 0 && quint64(width) * height <= quint64(maximumPagePixels));
    in.require(stride % 4 == 0 && stride >= quint64(width) * 4 && stride <= quint64(width) * 4 + 64);
    image.pixels = in.bytes(maximumReplyBytes);
    in.require(quint64(image.pixels.size()) == quint64(stride) * height);
    image.width = int(width);
    image.height = int(height);
    image.stride = int(stride);
    return image;
}

std::vector<PageWord> readPageWords(WireParser& in)
{
    std::vector<PageWord> pageWords;
    const quint32 count = in.count(maximumWords, 36);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        PageWord word;
        word.text = in.text(maximumHeaderFieldBytes);
        const double x = in.real();
        const double y = in.real();
        const double width = in.real();
        word.box = QRectF(x, y, width, in.real());
        pageWords.push_back(std::move(word));
    }
    return pageWords;
}

ReplyBody readBody(WireParser& in)
{
    switch (BodyTag(in.u8())) {
    case BodyTag::Hello: {
        Hello hello;
        hello.confined = in.flag();
        hello.walled = in.flag();
        return hello;
    }
    case BodyTag::NeedBytes: return NeedBytes{};
    case BodyTag::Refused: return Refused{in.text(maximumReasonBytes)};
    case BodyTag::Extraction: return readExtraction(in);
    case BodyTag::PageSizes: return readPageSizes(in);
    case BodyTag::PageImage: return readPageImage(in);
    case BodyTag::PageWords: return readPageWords(in);
    case BodyTag::MailParts: return readMailParts(in);
    case BodyTag::Canonical: return readCanonical(in);
    }
    in.require(false);
    return NeedBytes{};
}

} // namespace

QByteArray encodeRequest(const WireRequest& request)
{
    WireWriter out;
    out.reserve(128 + (request.bytes ? request.bytes->size() : 0));
    out.u32(request.id);
    out.u8(quint8(request.op));
    out.bytes(request.sha256);
    out.text(request.nameHint);
    out.text(request.mimeHint);
    out.i64(request.number);
    out.real(request.scale);
    out.u32(quint32(request.cpuSeconds));
    out.flag(request.bytes.has_value());
    if (request.bytes) {
        out.bytes(*request.bytes);
    }
    return frame(FrameKind::Request, out.take());
}

Result<WireRequest> decodeRequest(QByteArrayView payload)
{
    WireParser in(payload);
    WireRequest request;
    request.id = in.u32();
    const quint8 op = in.u8();
    in.require(op >= quint8(ReaderOp::Read) && op <= quint8(ReaderOp::Canonical));
    request.op = ReaderOp(op);
    request.sha256 = in.bytes(32);
    in.require(request.sha256.isEmpty() || request.sha256.size() == 32);
    request.nameHint = in.text(maximumHintBytes);
    request.mimeHint = in.text(maximumHintBytes);
    const qint64 number = in.i64();
    in.require(number >= INT_MIN && number <= INT_MAX);
    request.number = qint32(number);
    request.scale = in.real();
    const quint32 cpuSeconds = in.u32();
    in.require(cpuSeconds > 0 && cpuSeconds <= 24 * 3600);
    request.cpuSeconds = qint32(cpuSeconds);
    if (in.flag()) {
        request.bytes = in.bytes(maximumRequestBytes);
    }
    if (!in.atEnd()) {
        return fail(ErrorKind::Protocol, QStringLiteral("malformed request"));
    }
    return request;
}

QByteArray encodeReply(const WireReply& reply)
{
    WireWriter out;
    if (const auto* image = std::get_if<PageImage>(&reply.body)) {
        out.reserve(image->pixels.size() + 64);
    }
    out.u32(reply.id);
    std::visit(BodyWriter{out}, reply.body);
    return frame(FrameKind::Reply, out.take());
}

Result<WireReply> decodeReply(QByteArrayView payload)
{
    WireParser in(payload);
    WireReply reply;
    reply.id = in.u32();
    reply.body = readBody(in);
    if (!in.atEnd()) {
        return fail(ErrorKind::Protocol, QStringLiteral("malformed reply"));
    }
    return reply;
}

Result<qsizetype> decodeFrameHeader(QByteArrayView header, FrameKind kind)
{
    WireParser in(header);
    const bool ours = in.u32() == wireMagic && in.u16() == wireVersion && in.u16() == quint16(kind);
    const quint64 length = in.u64();
    if (!in.atEnd() || !ours) {
        return fail(ErrorKind::Protocol, QStringLiteral("not a frame of this version"));
    }
    if (length > quint64(kind == FrameKind::Request ? maximumRequestBytes : maximumReplyBytes)) {
        return fail(ErrorKind::Protocol, QStringLiteral("frame over the limit"));
    }
    return qsizetype(length);
}

void FrameCutter::append(const QByteArray& piece)
{
    if (!m_broken) {
        m_buffer.append(piece);
    }
}

Result<std::optional<QByteArray>> FrameCutter::next()
{
    if (m_broken) {
        return fail(ErrorKind::Protocol, QStringLiteral("stream already broken"));
    }
    if (!m_expected) {
        if (m_buffer.size() < frameHeaderBytes) {
            return std::optional<QByteArray>();
        }
        const auto length = decodeFrameHeader(QByteArrayView(m_buffer).first(frameHeaderBytes), m_kind);
        if (!length) {
            m_broken = true;
            m_buffer.clear();
            return tl::unexpected<Error>(length.error());
        }
        m_expected = *length;
        m_buffer.reserve(std::min<qsizetype>(frameHeaderBytes + *length, 64 << 20));
    }
    if (m_buffer.size() < frameHeaderBytes + *m_expected) {
        return std::optional<QByteArray>();
    }
    QByteArray payload = m_buffer.mid(frameHeaderBytes, *m_expected);
    m_buffer = m_buffer.mid(frameHeaderBytes + *m_expected); // and gives the room of a large frame back
    m_expected.reset();
    return std::optional<QByteArray>(std::move(payload));
}

} // namespace cf::reading
