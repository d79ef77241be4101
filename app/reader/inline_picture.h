// Pictures that a document carries within itself.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cf::reading {

constexpr qsizetype maximumPictureBytes = 2 << 20;

/// "data:image/png;base64,…" of a PNG, JPEG or GIF of at most 2 MiB and 16 megapixels, by its own first bytes; none for
/// anything else. The pixels are counted because whoever shows the picture has to hold them.
std::optional<QString> pictureAddress(const QByteArray& picture);

/// The bytes within a data: address of a picture; none when it is not base64 or too long.
std::optional<QByteArray> pictureBytes(const QString& dataAddress);

} // namespace cf::reading
