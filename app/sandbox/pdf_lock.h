// Puts a password on a PDF that makePdf() made. For samples only: RC4 with 128 bits is what old output engines wrote,
// and protects nothing today. Source: ISO 32000-1, 7.6 (standard security handler, revision 3).
#pragma once

#include <QByteArray>

namespace cf::sandbox {

/// The same bytes and password give the same result. Empty when the file is not as makePdf() leaves it.
QByteArray locked(const QByteArray& pdf, const QByteArray& password);

} // namespace cf::sandbox
