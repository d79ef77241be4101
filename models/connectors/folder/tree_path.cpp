#include "models/connectors/folder/tree_path.h"

#include <array>

namespace cf::connectors {

namespace {

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

/// Length of the well-formed UTF-8 sequence at the front (RFC 3629: no overlong forms, no surrogates); 0 when there is
/// none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const auto tail = [&](qsizetype i, quint8 low = 0x80, quint8 high = 0xBF) { return at(i) >= low && at(i) <= high; };
    const quint8 first = at(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return tail(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        return tail(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        return tail(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

QByteArray escaped(char byte) { return '%' + QByteArray(1, byte).toHex().toUpper(); }

} // namespace

QString nativeIdFromBytes(QByteArrayView path)
{
    QByteArray out;
    out.reserve(path.size());
    for (qsizetype i = 0; i < path.size();) {
        const QByteArrayView rest = path.sliced(i);
        const qsizetype length = sequenceLength(rest);
        // U+FEFF at the very front would be taken for a byte order mark and lost.
        const bool mark = i == 0 && rest.startsWith("\xEF\xBB\xBF");
        const bool looksEscaped = rest[0] == '%' && rest.size() > 2 && isHex(rest[1]) && isHex(rest[2]);
        if (length == 0 || mark || looksEscaped || rest[0] == '\0') {
            out += escaped(rest[0]);
            i += 1;
        } else {
            out += rest.first(length);
            i += length;
        }
    }
    return QString::fromUtf8(out);
}

QByteArray bytesFromNativeId(const QString& nativeId)
{
    const QByteArray text = nativeId.toUtf8();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2])) {
            out += char(QByteArrayView(text).sliced(i + 1, 2).toUShort(nullptr, 16));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString fileNameOf(const QString& nativeId)
{
    return nativeId.mid(nativeId.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_C);
}

QString folderOf(const QString& nativeId)
{
    const qsizetype slash = nativeId.lastIndexOf(u'/');
    return slash < 0 ? QString() : nativeId.left(slash);
}

QString suffixOf(const QString& nativeId)
{
    const QString name = nativeId.mid(nativeId.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.mid(dot + 1).toLower();
}

bool liesBelow(const QString& nativeId, const QString& folder)
{
    return folder.isEmpty() ||
           (nativeId.size() > folder.size() && nativeId.startsWith(folder) && nativeId[folder.size()] == u'/');
}

bool isIgnoredName(QByteArrayView name)
{
    static constexpr std::array exact = {
        "thumbs.db", "desktop.ini", "lost+found", "$recycle.bin", "system volume information", "__macosx", "@eadir"};
    static constexpr std::array endings = {".swp", ".part", ".crdownload", ".filepart", ".tmp"};
    if (name.isEmpty() || name.startsWith('.') || name.startsWith("~$") || name.endsWith('~') ||
        (name.startsWith('#') && name.endsWith('#'))) {
        return true;
    }
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(exact.begin(), exact.end(), [&](const char* known) { return lower == known; }) ||
           std::any_of(endings.begin(), endings.end(), [&](const char* ending) { return lower.endsWith(ending); });
}

} // namespace cf::connectors
