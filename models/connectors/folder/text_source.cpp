#include "models/connectors/folder/text_source.h"

#include <algorithm>
#include <array>

namespace cf::connectors {

namespace {

constexpr qint64 pieceSize = 1 << 16;

/// 0x80 to 0x9F of windows-1252; the five holes are U+FFFD.
constexpr std::array<char16_t, 32> windowsLetters = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = quint8(byte);
        text += code >= 0x80 && code <= 0x9F ? QChar(windowsLetters[code - 0x80]) : QChar(char16_t(code));
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

/// encoding="…" of an XML declaration that is itself ASCII; empty when there is none.
QByteArray declaredEncoding(QByteArrayView head)
{
    const QByteArray text = head.first(std::min<qsizetype>(head.size(), 256)).toByteArray();
    const qsizetype end = text.indexOf("?>");
    if (!text.startsWith("<?xml") || end < 0) {
        return {};
    }
    const qsizetype at = text.indexOf("encoding");
    const qsizetype open = at < 0 || at > end ? -1 : text.indexOf('=', at);
    if (open < 0) {
        return {};
    }
    const QByteArray rest = text.mid(open + 1, end - open - 1).trimmed();
    if (rest.isEmpty() || (rest[0] != '"' && rest[0] != '\'')) {
        return {};
    }
    return rest.mid(1, rest.indexOf(rest[0], 1) - 1).toLower();
}

} // namespace

TextSource::TextSource(std::unique_ptr<QIODevice> device, Kind kind)
    : m_device(std::move(device))
    , m_kind(kind)
{
    if (!m_device->isOpen()) {
        m_device->open(QIODevice::ReadOnly);
    }
}

QByteArray TextSource::readBytes()
{
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    const qint64 got = m_device->read(bytes.data(), bytes.size());
    m_failed = m_failed || got < 0;
    m_ended = got <= 0;
    bytes.truncate(std::max<qint64>(got, 0));
    m_hash.addData(bytes);
    return bytes;
}

void TextSource::chooseEncoding(QByteArrayView head)
{
    using Flag = QStringConverter::Flag;
    m_started = true;
    const auto zero = [&](qsizetype i) { return i < head.size() && head[i] == '\0'; };
    if (const auto marked = QStringConverter::encodingForData(head); marked) {
        m_decoder = QStringDecoder(*marked);
    } else if (head.size() >= 4 && !zero(0) && zero(1) && !zero(2) && zero(3)) {
        m_decoder = QStringDecoder(QStringConverter::Utf16LE, Flag::ConvertInitialBom);
    } else if (head.size() >= 4 && zero(0) && !zero(1) && zero(2) && !zero(3)) {
        m_decoder = QStringDecoder(QStringConverter::Utf16BE, Flag::ConvertInitialBom);
    } else {
        const QByteArray name = m_kind == Kind::Xml ? declaredEncoding(head) : QByteArray();
        m_windows1252 = name == "windows-1252" || name == "cp1252" || name == "iso-8859-1" || name == "latin1";
        // A declaration of UTF-16 in a file that plainly is not: someone saved it again. What the bytes say counts.
        m_unsupported = !m_windows1252 && !name.isEmpty() && name != "utf-8" && name != "utf8" && name != "us-ascii" &&
                        name != "ascii" && !name.startsWith("utf-16");
        m_mayBeWindows1252 = name.isEmpty() && m_kind == Kind::Table;
        m_decoder = QStringDecoder(QStringConverter::Utf8, Flag::ConvertInitialBom);
    }
}

QString TextSource::decode(QByteArrayView bytes)
{
    if (m_windows1252) {
        return fromWindows1252(bytes);
    }
    if (!m_mayBeWindows1252) {
        const QString text = m_decoder.decode(bytes);
        m_broken = m_broken || m_decoder.hasError();
        return text;
    }
    if (isAscii(bytes)) {
        return QString::fromLatin1(bytes);
    }
    QStringDecoder trial(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = trial.decode(bytes);
    m_mayBeWindows1252 = false;
    if (trial.hasError()) {
        m_windows1252 = true;
        return fromWindows1252(bytes);
    }
    m_decoder = std::move(trial);
    return text;
}

QString TextSource::next()
{
    while (!m_ended && !m_unsupported) {
        const QByteArray bytes = readBytes();
        if (!m_started) {
            chooseEncoding(bytes);
        }
        if (bytes.isEmpty()) {
            break;
        }
        if (const QString text = m_unsupported ? QString() : decode(bytes); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QByteArray TextSource::sha256()
{
    while (!m_ended) {
        readBytes();
    }
    return m_hash.result();
}

} // namespace cf::connectors
