// Writes UTF-8 behind one another into memory that was set aside, and hands out views of it.
#pragma once

#include "app/sandbox/estate/dice.h"

#include <cstring>
#include <memory>
#include <string_view>

namespace cf::estate {

using Text = std::string_view;

/// Everything one record says fits into its capacity with room to spare; what does not is cut off, never written past it.
class Ink
{
public:
    static constexpr size_t capacity = 48 * 1024;
    void clear() { m_at = m_begin = m_memory.get(); }

    Ink& put(Text text)
    {
        const size_t size = std::min(text.size(), room());
        std::memcpy(m_at, text.data(), size);
        m_at += size;
        return *this;
    }
    Ink& put(char c)
    {
        *m_at = c;
        m_at += room() > 0;
        return *this;
    }
    /// With leading zeros up to `width` digits.
    Ink& number(quint64 value, int width = 1)
    {
        char digits[20];
        int at = 20;
        for (; value > 0 || 20 - at < width; value /= 10) {
            digits[--at] = char('0' + value % 10);
        }
        return put(Text(digits + at, size_t(20 - at)));
    }
    /// `text` has 16 readable bytes, of which `size` count.
    void putShort(const char* text, size_t size)
    {
        std::memcpy(m_at, text, 16);
        m_at += room() > 0 ? size : 0;
    }
    /// What was put since the view before.
    Text taken()
    {
        const Text text(m_begin, size_t(m_at - m_begin));
        m_begin = m_at;
        return text;
    }
    Text said(Text text) { return put(text).taken(); } ///< a copy that lasts as long as the rest

private:
    size_t room() const { return size_t(m_memory.get() + capacity - m_at); }
    std::unique_ptr<char[]> m_memory = std::make_unique_for_overwrite<char[]>(capacity + 16);
    char* m_begin = m_memory.get();
    char* m_at = m_memory.get();
};

} // namespace cf::estate
