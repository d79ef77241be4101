// Numbers, strings and byte strings as little-endian bytes, and back with every length checked. Used by reader_wire
// alone.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace cf::reading {

class WireWriter
{
public:
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }
    void u8(quint8 value) { m_out.append(char(value)); }
    void flag(bool value) { u8(value ? 1 : 0); }
    void u16(quint16 value) { number(value); }
    void u32(quint32 value) { number(value); }
    void u64(quint64 value) { number(value); }
    void i64(qint64 value) { number(quint64(value)); }
    void real(double value) { number(std::bit_cast<quint64>(value)); }
    void raw(QByteArrayView value) { m_out.append(value.data(), value.size()); }
    void bytes(const QByteArray& value)
    {
        u64(quint64(value.size()));
        raw(value);
    }
    void text(const QString& value)
    {
        const QByteArray utf8 = value.toUtf8();
        u32(quint32(utf8.size()));
        raw(utf8);
    }
    QByteArray take() { return std::move(m_out); }

private:
    template <class T>
    void number(T value)
    {
        char raw[sizeof(T)];
        qToLittleEndian(value, raw);
        m_out.append(raw, sizeof(T));
    }
    QByteArray m_out;
};

/// After the first mistake ok() is false and everything read is zero or empty.
class WireParser
{
public:
    explicit WireParser(QByteArrayView in)
        : m_in(in)
    {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_in.isEmpty(); }
    void require(bool condition) { m_ok = m_ok && condition; }
    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }
    quint64 u64() { return number<quint64>(); }
    qint64 i64() { return qint64(u64()); }
    bool flag()
    {
        const quint8 value = u8();
        require(value <= 1);
        return value == 1;
    }
    double real() ///< finite
    {
        const double value = std::bit_cast<double>(u64());
        require(std::isfinite(value));
        return m_ok ? value : 0;
    }
    /// A count of things of at least `itemBytes` each: no more of them than there are bytes for.
    quint32 count(quint32 limit, qsizetype itemBytes)
    {
        const quint32 value = u32();
        require(value <= limit && qsizetype(value) * itemBytes <= m_in.size());
        return m_ok ? value : 0;
    }
    QByteArray bytes(qsizetype limit) { return take(u64(), limit).toByteArray(); }
    QString text(qsizetype limit) { return QString::fromUtf8(take(u32(), limit)); }

private:
    QByteArrayView take(quint64 length, qsizetype limit)
    {
        require(length <= quint64(limit) && length <= quint64(m_in.size()));
        if (!m_ok) {
            return {};
        }
        const QByteArrayView part = m_in.first(qsizetype(length));
        m_in = m_in.sliced(qsizetype(length));
        return part;
    }
    template <class T>
    T number()
    {
        const QByteArrayView part = take(sizeof(T), sizeof(T));
        return m_ok ? qFromLittleEndian<T>(part.data()) : T(0);
    }
    QByteArrayView m_in;
    bool m_ok = true;
};

} // namespace cf::reading
