// A checksum at the end of what lies in a row, made of the bytes and the row's number: a row that was damaged, or swapped
// with another, does not pass for what was written.
#pragma once

#include "models/index/coding.h"

namespace cf::index {

/// XXH3.
quint64 hashOf(QByteArrayView data, quint64 seed = 0);
void seal(Output& data, qint64 row);
/// Takes the checksum off; false when it is not that of the rest.
bool unseal(QByteArray& data, qint64 row);

} // namespace cf::index
