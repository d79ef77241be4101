// Text in the encodings of older systems.
#pragma once

#include <QByteArray>
#include <QString>

namespace cf::sandbox {

/// In the charset of that IANA name; nothing when it cannot hold the text.
QByteArray encoded(const QString& text, const char* charset);
/// Little-endian, with a byte order mark.
QByteArray utf16(const QString& text);

} // namespace cf::sandbox
