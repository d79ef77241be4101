#include "models/index/seal.h"

#include <xxhash.h>

namespace cf::index {

quint64 hashOf(QByteArrayView data, quint64 seed) { return XXH3_64bits_withSeed(data.data(), size_t(data.size()), seed); }

namespace {

quint32 checksum(QByteArrayView data, qint64 row) { return quint32(hashOf(data, quint64(row))); }

} // namespace

void seal(Output& data, qint64 row) { data.word(checksum(data, row)); }

bool unseal(QByteArray& data, qint64 row)
{
    if (data.size() < 4) {
        return false;
    }
    const auto stated = wordAt<quint32>(data.constData() + data.size() - 4);
    data.chop(4);
    return stated == checksum(data, row);
}

} // namespace cf::index
