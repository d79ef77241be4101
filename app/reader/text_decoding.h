// Bytes of unknown or wrongly declared encoding as text.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cf::reading {

struct Decoded {
    QString text;     ///< without byte order mark and without NUL; what cannot be decoded is U+FFFD
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252" …
};

/// By byte order mark, else `declared` when it is known and fits, else valid UTF-8, else as guessed from the letters,
/// else windows-1252. A declaration that the bytes contradict (UTF-8 that is none) is not believed.
Decoded decodeText(QByteArrayView bytes, const QString& declared = {});

/// As `charset` says, damaged places as U+FFFD; none when the name is unknown. Names are taken as the web takes them:
/// "iso-8859-1" is windows-1252, "gb2312" is GB18030.
std::optional<QString> decodeAs(QByteArrayView bytes, const QString& charset);

} // namespace cf::reading
