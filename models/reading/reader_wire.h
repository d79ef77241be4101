// What the program and its reader process say to each other over the pipes: frames of bounded length, little-endian.
// A frame is magic (u32), version (u16), kind (u16), length (u64) and the payload. Both sides take the other for
// hostile: every length is checked against what is there before anything is allocated, and a frame that breaks a rule
// ends the connection.
#pragma once

#include "models/base/result.h"
#include "models/domain/canonical_form.h"
#include "models/domain/extraction.h"
#include "models/domain/mail_parts.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>
#include <vector>

namespace cf::reading {

constexpr quint32 wireMagic = 0x46434652; // "RFCF"
constexpr quint16 wireVersion = 4;        // both sides must be of the same build
constexpr qsizetype frameHeaderBytes = 16;
constexpr qsizetype maximumRequestBytes = 1LL << 30; // the program refuses a document long before that
constexpr qsizetype maximumReplyBytes = 400LL << 20; // 64 megapixels are 256 MiB
constexpr qsizetype maximumTextBytes = 64LL << 20;   // UTF-8 of one document
constexpr qsizetype maximumHtmlBytes = 16LL << 20;
constexpr qint64 maximumPagePixels = 64LL * 1000 * 1000;
constexpr int maximumPages = 5000;

enum class FrameKind : quint16 { Request = 1, Reply = 2 };
enum class ReaderOp : quint8 { Read = 1, PageSizes = 2, Page = 3, PageWords = 4, MailParts = 5, Canonical = 6 };

struct WireRequest {
    quint32 id = 0;
    ReaderOp op = ReaderOp::Read;
    QByteArray sha256;               ///< 32 bytes, or empty when the document need not be kept
    std::optional<QByteArray> bytes; ///< none: "you should still hold it"; answered NeedBytes if not
    QString nameHint, mimeHint;      ///< of Read
    qint32 number = 0;               ///< page from 0
    double scale = 1;                ///< pixels a point, of Page
    qint32 cpuSeconds = 60;          ///< the child ends itself after so much processor time on this request
    friend bool operator==(const WireRequest&, const WireRequest&) = default;
};

/// The first frame of a child, id 0.
struct Hello {
    bool confined = false; ///< system calls are filtered (not under sanitizers)
    bool walled = false;   ///< the file system is limited too (Landlock; needs Linux 5.13)
    friend bool operator==(const Hello&, const Hello&) = default;
};
struct NeedBytes {
    friend bool operator==(const NeedBytes&, const NeedBytes&) = default;
};
/// A page request that cannot be answered.
struct Refused {
    QString reason;
    friend bool operator==(const Refused&, const Refused&) = default;
};
using ReplyBody = std::variant<Hello, NeedBytes, Refused, Extraction, std::vector<PageSize>, PageImage, std::vector<PageWord>,
                               MailParts, CanonicalForm>;

struct WireReply {
    quint32 id = 0;
    ReplyBody body;
    friend bool operator==(const WireReply&, const WireReply&) = default;
};

/// Whole frames, header included.
QByteArray encodeRequest(const WireRequest& request);
QByteArray encodeReply(const WireReply& reply);

/// Of a payload without its header. Protocol when it is truncated, has bytes left over or holds a value out of range.
Result<WireRequest> decodeRequest(QByteArrayView payload);
Result<WireReply> decodeReply(QByteArrayView payload);

/// Payload length of a frame header of `kind`. Protocol: wrong magic, version or kind, or over the limit of that kind.
Result<qsizetype> decodeFrameHeader(QByteArrayView header, FrameKind kind);

/// Cuts frames of one kind out of a stream that arrives in pieces. After an error it stays in error.
class FrameCutter
{
public:
    explicit FrameCutter(FrameKind kind)
        : m_kind(kind)
    {}
    void append(const QByteArray& piece);
    /// The next payload, none when more bytes are needed, Protocol when the stream is not ours.
    Result<std::optional<QByteArray>> next();

private:
    FrameKind m_kind;
    QByteArray m_buffer;
    std::optional<qsizetype> m_expected;
    bool m_broken = false;
};

} // namespace cf::reading
