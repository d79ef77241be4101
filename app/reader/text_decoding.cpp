#include "app/reader/text_decoding.h"

#include <QHash>
#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

/// Labels that are in use for a superset of what they name (WHATWG Encoding, 4.2).
QString usualName(const QString& charset)
{
    static const QHash<QString, QString> supersets = {
        {u"ascii"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},
        {u"ansi_x3.4-1968"_s, u"windows-1252"_s},
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"iso8859-1"_s, u"windows-1252"_s},
        {u"iso_8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"latin-1"_s, u"windows-1252"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"iso-8859-11"_s, u"windows-874"_s},
        {u"tis-620"_s, u"windows-874"_s},
        {u"gb2312"_s, u"GB18030"_s},
        {u"gbk"_s, u"GB18030"_s},
        {u"hz-gb-2312"_s, u"GB18030"_s},
        {u"x-gbk"_s, u"GB18030"_s},
        {u"shift_jis"_s, u"Shift_JIS"_s},
        {u"shift-jis"_s, u"Shift_JIS"_s},
        {u"sjis"_s, u"Shift_JIS"_s},
        {u"x-sjis"_s, u"Shift_JIS"_s},
        {u"ks_c_5601-1987"_s, u"EUC-KR"_s},
        {u"euc-kr"_s, u"EUC-KR"_s},
        {u"big5"_s, u"Big5"_s},
        {u"utf8"_s, u"UTF-8"_s},
        {u"utf-8"_s, u"UTF-8"_s},
        {u"unicode-1-1-utf-8"_s, u"UTF-8"_s},
        {u"utf-16"_s, u"UTF-16LE"_s},
        {u"x-mac-roman"_s, u"macintosh"_s},
        {u"cp1252"_s, u"windows-1252"_s},
        {u"x-user-defined"_s, u"windows-1252"_s},
        {u"utf8mb4"_s, u"UTF-8"_s},
    };
    const QString plain = charset.trimmed().toLower();
    return supersets.value(plain, plain.startsWith(u"windows-") ? plain : charset.trimmed());
}

/// What glibc calls it, where that is another superset.
QByteArray iconvName(const QString& name)
{
    static const QHash<QString, QByteArray> names = {
        {u"Shift_JIS"_s, "CP932"},     {u"EUC-KR"_s, "CP949"},      {u"Big5"_s, "BIG5-HKSCS"},
        {u"macintosh"_s, "MACINTOSH"}, {u"windows-874"_s, "CP874"}, {u"x-mac-cyrillic"_s, "MAC-CYRILLIC"},
    };
    if (const auto known = names.constFind(name); known != names.cend()) {
        return *known;
    }
    if (name.startsWith(u"windows-", Qt::CaseInsensitive)) {
        return "CP" + name.mid(8).toLatin1();
    }
    return name.toLatin1();
}

/// No "//IGNORE", no path, no locale default: nothing but the letters of a charset name reaches iconv.
bool isCharsetName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == ':';
    });
}

struct CloseIconv {
    using pointer = iconv_t;
    void operator()(iconv_t converter) const { iconv_close(converter); }
};

/// iconv to UTF-16, one U+FFFD for every byte that fits nowhere.
QString convert(iconv_t converter, QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    std::array<char16_t, 4096> buffer{};
    char* in = const_cast<char*>(bytes.data()); // iconv does not write to it; its signature is older than const
    size_t left = size_t(bytes.size());
    while (left > 0) {
        char* out = reinterpret_cast<char*>(buffer.data());
        size_t room = sizeof(buffer);
        const size_t result = iconv(converter, &in, &left, &out, &room);
        const int error = errno;
        text.append(QStringView(buffer.data(), qsizetype((sizeof(buffer) - room) / sizeof(char16_t))));
        if (result != size_t(-1) || error == E2BIG) {
            continue;
        }
        text.append(QChar::ReplacementCharacter);
        ++in;
        --left;
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
    }
    return text;
}

bool isValidUtf8(QByteArrayView bytes) { return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8(); }

QString cleaned(QString text)
{
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    text.remove(QChar(0));
    return text;
}

std::optional<Decoded> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return Decoded{cleaned(QString::fromUtf8(bytes.sliced(3))), u"UTF-8"_s};
    }
    for (const auto& [mark, name] : {std::pair(QByteArrayView("\xFF\xFE\0\0", 4), u"UTF-32LE"_s),
                                     std::pair(QByteArrayView("\0\0\xFE\xFF", 4), u"UTF-32BE"_s),
                                     std::pair(QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"_s),
                                     std::pair(QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"_s)}) {
        if (bytes.startsWith(mark)) {
            const auto text = decodeAs(bytes.sliced(mark.size()), name);
            return Decoded{text.value_or(QString()), name};
        }
    }
    return std::nullopt;
}

/// UTF-16 without a mark: text of Latin scripts has a zero in every second byte.
std::optional<Decoded> byZeros(QByteArrayView bytes)
{
    const qsizetype seen = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < seen; ++i) {
        zeros[size_t(i & 1)] += bytes[i] == 0 ? 1 : 0;
    }
    for (const size_t side : {0, 1}) {
        if (seen >= 8 && zeros[side] * 5 > seen * 2 && zeros[1 - side] == 0) {
            const QString name = side == 1 ? u"UTF-16LE"_s : u"UTF-16BE"_s;
            return Decoded{decodeAs(bytes, name).value_or(QString()), name};
        }
    }
    return std::nullopt;
}

QString guessed(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 256 << 10));
    if (uchardet_handle_data(detector.get(), head.data(), size_t(head.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

} // namespace

std::optional<QString> decodeAs(QByteArrayView bytes, const QString& charset)
{
    const QString name = usualName(charset);
    if (name == u"UTF-8") {
        return cleaned(QString::fromUtf8(bytes));
    }
    const QByteArray known = iconvName(name);
    if (!isCharsetName(known)) {
        return std::nullopt;
    }
    constexpr const char* native = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";
    const iconv_t raw = iconv_open(native, known.constData());
    if (raw == iconv_t(-1)) {
        return std::nullopt;
    }
    const std::unique_ptr<void, CloseIconv> converter(raw);
    return cleaned(convert(raw, bytes));
}

Decoded decodeText(QByteArrayView bytes, const QString& declared)
{
    if (auto marked = byMark(bytes)) {
        return *marked;
    }
    if (auto wide = byZeros(bytes)) {
        return *wide;
    }
    const QString name = usualName(declared);
    if (!name.isEmpty() && name != u"UTF-8" && !name.startsWith(u"UTF-16") && !name.startsWith(u"utf-7")) {
        // "us-ascii" and "iso-8859-1" are often said of UTF-8; accented windows-1252 is hardly ever valid UTF-8 by
        // chance.
        if (name != u"windows-1252" || !isValidUtf8(bytes)) {
            if (auto text = decodeAs(bytes, name)) {
                return {*text, name};
            }
        }
    }
    if (isValidUtf8(bytes)) {
        return {cleaned(QString::fromUtf8(bytes)), u"UTF-8"_s};
    }
    const QString guess = usualName(guessed(bytes));
    if (!guess.isEmpty() && guess != u"UTF-8") {
        if (auto text = decodeAs(bytes, guess)) {
            return {*text, guess};
        }
    }
    return {decodeAs(bytes, u"windows-1252"_s).value_or(QString::fromLatin1(bytes)), u"windows-1252"_s};
}

} // namespace cf::reading
