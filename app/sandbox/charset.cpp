#include "app/sandbox/charset.h"

#include <glib.h>

#include <memory>

namespace cf::sandbox {

QByteArray encoded(const QString& text, const char* charset)
{
    const QByteArray utf8 = text.toUtf8();
    gsize written = 0;
    const std::unique_ptr<gchar, decltype(&g_free)> bytes(
        g_convert(utf8.constData(), utf8.size(), charset, "UTF-8", nullptr, &written, nullptr), &g_free);
    return bytes ? QByteArray(bytes.get(), static_cast<qsizetype>(written)) : QByteArray();
}

QByteArray utf16(const QString& text)
{
    QByteArray out("\xff\xfe", 2);
    for (const QChar c : text) {
        out += static_cast<char>(c.unicode() & 255);
        out += static_cast<char>(c.unicode() >> 8);
    }
    return out;
}

} // namespace cf::sandbox
