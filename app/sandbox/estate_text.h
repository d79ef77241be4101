// Documents of the estate that need no typesetting: plain text, HTML, e-mail, print streams, and the empty file.
#pragma once

#include "app/sandbox/estate/estate_record.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cf::sandbox {

enum class Bytes {
    Now,       ///< altered ones are other than they were
    AsRecorded ///< when the archive took them in
};

QString textOf(const estate::MadeRendition& file);
/// 16 hexadecimal digits: what makes the bytes of this file its own.
QByteArray keyOf(const estate::MadeRendition& file);

/// Nothing for a PDF.
std::optional<QByteArray> plainBytes(const estate::MadeRendition& file, bool isAltered);

} // namespace cf::sandbox
