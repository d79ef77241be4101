// Rows of one table as they were made, to be bound to its statement later and in another thread.
#pragma once

#include "app/sandbox/estate/ink.h"
#include "models/store/database.h"

#include <optional>

namespace cf::estate {

class RowTape
{
public:
    RowTape& add(qint64 value) { return tagged('i', Text(reinterpret_cast<const char*>(&value), sizeof value)); }
    RowTape& add(int value) { return add(qint64(value)); }
    RowTape& add(Text text) { return sized('t', text); }
    RowTape& add(const QByteArray& utf8) { return sized('t', Text(utf8.constData(), size_t(utf8.size()))); }
    RowTape& add(QLatin1StringView text) { return sized('t', Text(text.data(), size_t(text.size()))); }
    RowTape& add(const char* text) { return sized('t', Text(text)); }
    RowTape& blob(const QByteArray& bytes) { return sized('b', Text(bytes.constData(), size_t(bytes.size()))); }
    RowTape& null() { return tagged('n', {}); }
    RowTape& addUnless(bool usual, Text text) { return usual ? null() : add(text); }
    RowTape& addOrNull(bool known, qint64 value) { return known ? add(value) : null(); }

    /// Runs the statement once for each row of so many values, and lets go of them.
    Result<void> play(store::Statement& statement, int columns) const
    {
        const char* at = m_bytes.data();
        const char* const end = at + m_bytes.size();
        while (at < end) {
            for (int column = 1; column <= columns; ++column) {
                at = bind(statement, column, at);
            }
            CF_CHECK(statement.run());
        }
        statement.reset();
        return {};
    }

private:
    RowTape& tagged(char tag, Text bytes)
    {
        m_bytes += tag;
        m_bytes.append(bytes);
        return *this;
    }
    RowTape& sized(char tag, Text bytes)
    {
        const auto size = quint32(bytes.size());
        tagged(tag, Text(reinterpret_cast<const char*>(&size), sizeof size));
        m_bytes.append(bytes);
        return *this;
    }
    static const char* bind(store::Statement& statement, int column, const char* at)
    {
        const char tag = *at++;
        if (tag == 'n') {
            statement.bind(column, std::nullopt);
        } else if (tag == 'i') {
            qint64 value = 0;
            std::memcpy(&value, at, sizeof value);
            statement.bind(column, value);
            at += sizeof value;
        } else {
            quint32 size = 0;
            std::memcpy(&size, at, sizeof size);
            at += sizeof size;
            statement.bindStaying(column, QByteArrayView(at, size), tag == 't');
            at += size;
        }
        return at;
    }
    std::string m_bytes;
};

} // namespace cf::estate
