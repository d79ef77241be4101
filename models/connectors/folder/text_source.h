// The characters of an index file, a piece at a time, with the encoding found on the way and the hash of all bytes.
#pragma once

#include "models/base/sha256.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace cf::connectors {

/// Encoding: a byte order mark; else UTF-16 when zero bytes say so; else, for XML, the declaration; else UTF-8, which
/// turns to windows-1252 at the first byte that cannot be UTF-8 if everything before it was ASCII. Bytes that fit no
/// encoding come out as U+FFFD.
class TextSource
{
public:
    enum class Kind { Xml, Table };
    TextSource(std::unique_ptr<QIODevice> device, Kind kind);

    /// The next characters; empty only at the end.
    QString next();
    bool failed() const { return m_failed; }           ///< reading the file failed; the text so far is incomplete
    bool unsupported() const { return m_unsupported; } ///< the declared encoding is not known here; there is no text
    bool hasBrokenBytes() const { return m_broken; }
    /// Reads on to the end if need be, so that the hash is of the whole file.
    QByteArray sha256();

private:
    QByteArray readBytes();
    void chooseEncoding(QByteArrayView head);
    QString decode(QByteArrayView bytes);

    std::unique_ptr<QIODevice> m_device;
    Kind m_kind;
    Sha256 m_hash;
    QStringDecoder m_decoder;
    bool m_started = false, m_ended = false, m_failed = false, m_unsupported = false, m_broken = false;
    bool m_windows1252 = false, m_mayBeWindows1252 = false;
};

} // namespace cf::connectors
