// Numbers as bytes: LEB128 varints and little-endian words. Reading never runs past the end: a damaged number reads as
// zero and leaves the input at its end, which the caller notices by ok().
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>

namespace cf::index {

/// Bytes being written. QByteArray checks for sharing at every append, which costs more than all the rest here.
class Output
{
public:
    void varint(quint64 value)
    {
        reserve(10);
        char* at = m_bytes.get() + m_size;
        while (value >= 0x80) {
            *at++ = char(value | 0x80);
            value >>= 7;
        }
        *at++ = char(value);
        m_size = at - m_bytes.get();
    }
    template <class T> void word(T value)
    {
        const T little = qToLittleEndian(value);
        append(QByteArrayView(reinterpret_cast<const char*>(&little), sizeof little));
    }
    void append(QByteArrayView bytes)
    {
        reserve(bytes.size());
        if (!bytes.isEmpty()) {
            memcpy(m_bytes.get() + m_size, bytes.data(), size_t(bytes.size()));
        }
        m_size += bytes.size();
    }
    void truncate(qsizetype size) { m_size = size; }
    void clear() { m_size = 0; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    operator QByteArrayView() const { return QByteArrayView(m_bytes.get(), m_size); }

private:
    void reserve(qsizetype more)
    {
        if (m_size + more > m_capacity) {
            const qsizetype capacity = std::max<qsizetype>({64, 2 * m_capacity, m_size + more});
            std::unique_ptr<char[]> grown(new char[size_t(capacity)]);
            if (m_size > 0) {
                memcpy(grown.get(), m_bytes.get(), size_t(m_size));
            }
            m_bytes = std::move(grown);
            m_capacity = capacity;
        }
    }
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0, m_capacity = 0;
};

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

    char byte()
    {
        if (m_at == m_end) [[unlikely]] {
            spoil();
            return 0;
        }
        return *m_at++;
    }
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
