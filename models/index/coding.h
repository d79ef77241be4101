// Numbers as bytes: LEB128 varints and little-endian words. Reading never runs past the end: a damaged number reads as
// zero and leaves the input at its end, which the caller notices by ok().
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace cf::index {

inline void putVarint(QByteArray& out, quint64 value)
{
    char bytes[10];
    int used = 0;
    while (value >= 0x80) {
        bytes[used++] = char(value | 0x80);
        value >>= 7;
    }
    bytes[used++] = char(value);
    out.append(bytes, used);
}

template <class T> void putWord(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template <class T> T wordAt(const char* at) { return qFromLittleEndian<T>(at); }

/// Bytes being read. The bytes have to outlive it.
class Input
{
public:
    Input() = default;
    explicit Input(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {}

    bool atEnd() const { return m_at == m_end; }
    bool ok() const { return m_ok; }
    const char* at() const { return m_at; }
    qsizetype left() const { return m_end - m_at; }

    quint64 varint()
    {
        if (m_at != m_end && !(*m_at & 0x80)) [[likely]] {
            return quint64(uchar(*m_at++));
        }
        return longVarint();
    }
    QByteArrayView bytes(quint64 count)
    {
        if (count > quint64(left())) {
            spoil();
            return {};
        }
        const QByteArrayView taken(m_at, qsizetype(count));
        m_at += count;
        return taken;
    }

private:
    quint64 longVarint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = uchar(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80)) {
                return value;
            }
        }
        spoil();
        return 0;
    }
    void spoil()
    {
        m_ok = false;
        m_at = m_end;
    }
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_ok = true;
};

} // namespace cf::index
