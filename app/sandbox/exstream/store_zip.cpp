#include "app/sandbox/exstream/store_zip.h"

#include <QtEndian>

#include <array>

namespace cf::sandbox {

namespace {

constexpr std::array<quint32, 256> table = [] {
    std::array<quint32, 256> made{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = value >> 1 ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        }
        made[i] = value;
    }
    return made;
}();

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc = crc >> 8 ^ table[(crc ^ uchar(byte)) & 255];
    }
    return ~crc;
}

template <class Number>
void put(QByteArray& out, Number value)
{
    char bytes[sizeof(Number)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof bytes);
}

/// What the local header and the central directory have in common.
QByteArray described(const QByteArray& name, const QByteArray& bytes)
{
    QByteArray out;
    put<quint16>(out, 20);     // version needed
    put<quint16>(out, 0x0800); // names are UTF-8
    put<quint16>(out, 0);      // stored
    put<quint16>(out, 0);      // time
    put<quint16>(out, 0x0021); // 1980-01-01
    put<quint32>(out, crcOf(bytes));
    put<quint32>(out, quint32(bytes.size()));
    put<quint32>(out, quint32(bytes.size()));
    put<quint16>(out, quint16(name.size()));
    put<quint16>(out, 0); // no extra field
    return out;
}

} // namespace

QByteArray storedZip(const QList<std::pair<QString, QByteArray>>& files)
{
    QByteArray out, directory;
    for (const auto& [name, bytes] : files) {
        const QByteArray called = name.toUtf8(), said = described(called, bytes);
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, 20);
        directory += said;
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0); // internal attributes
        put<quint32>(directory, 0); // external attributes
        put<quint32>(directory, quint32(out.size()));
        directory += called;
        put<quint32>(out, 0x04034b50);
        out += said + called + bytes;
    }
    const auto start = quint32(out.size());
    out += directory;
    put<quint32>(out, 0x06054b50);
    put<quint32>(out, 0); // disks
    put<quint16>(out, quint16(files.size()));
    put<quint16>(out, quint16(files.size()));
    put<quint32>(out, quint32(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, 0);
    return out;
}

} // namespace cf::sandbox
