// A set of communications by row number, as bits. Inside the layer only.
#pragma once

#include "models/index/ordinal_set.h"

#include <QtGlobal>

#include <bit>
#include <vector>

namespace cf::search {

/// Row numbers are dense, so 100,000 communications are 12 KiB and a set operation is a few microseconds.
class Hits
{
public:
    explicit Hits(qint64 highest = 0)
        : m_words(size_t(highest / 64 + 1))
    {}
    static Hits everything(qint64 highest)
    {
        Hits all(highest);
        all.m_words.assign(all.m_words.size(), ~quint64(0));
        return all;
    }

    void add(qint64 row)
    {
        if (row >= 0 && size_t(row / 64) < m_words.size()) {
            m_words[size_t(row / 64)] |= quint64(1) << (row % 64);
        }
    }
    /// Rows from … to - 1; both are multiples of 64, what lies beyond the highest row is left out.
    void addRange(qint64 from, qint64 to)
    {
        const auto end = std::min(size_t(to / 64), m_words.size());
        for (auto i = size_t(from / 64); i < end; ++i) {
            m_words[i] = ~quint64(0);
        }
    }
    bool contains(qint64 row) const
    {
        return row >= 0 && size_t(row / 64) < m_words.size() && (m_words[size_t(row / 64)] >> (row % 64) & 1);
    }
    bool isWithin(const Hits& other) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i] & ~(i < other.m_words.size() ? other.m_words[i] : 0)) {
                return false;
            }
        }
        return true;
    }
    qint64 count() const
    {
        return qint64(index::countBits(m_words));
    }
    Hits& operator&=(const Hits& other)
    {
        return combine(other, [](quint64 a, quint64 b) { return a & b; });
    }
    Hits& operator|=(const Hits& other)
    {
        return combine(other, [](quint64 a, quint64 b) { return a | b; });
    }
    Hits& operator-=(const Hits& other)
    {
        return combine(other, [](quint64 a, quint64 b) { return a & ~b; });
    }

    qint64 highest() const { return qint64(m_words.size()) * 64 - 1; }
    /// Rows from … to - 1; both are multiples of 64.
    template <class F> void eachIn(qint64 from, qint64 to, F f) const
    {
        const auto end = std::min(size_t((to + 63) / 64), m_words.size());
        for (auto i = size_t(from / 64); i < end; ++i) {
            const qint64 base = qint64(i) * 64;
            if (m_words[i] == ~quint64(0)) { // the usual case where everything is asked for
                for (qint64 row = base; row < base + 64; ++row) {
                    f(row);
                }
                continue;
            }
            for (quint64 left = m_words[i]; left; left &= left - 1) {
                f(base + std::countr_zero(left));
            }
        }
    }
    quint64 word(qint64 number) const { return size_t(number) < m_words.size() ? m_words[size_t(number)] : 0; } ///< rows from 64 number
    quint32 countIn(qint64 from, qint64 to) const
    {
        const auto end = std::min(size_t(to / 64), m_words.size()), begin = std::min(size_t(from / 64), end);
        return quint32(index::countBits({m_words.data() + begin, end - begin}));
    }
    quint32 chunks() const { return quint32((m_words.size() + index::chunkWords - 1) / index::chunkWords); }
    void take(quint32 chunk, index::ChunkBits& bits) const
    {
        const size_t from = size_t(chunk) * index::chunkWords;
        const size_t there = from < m_words.size() ? std::min<size_t>(index::chunkWords, m_words.size() - from) : 0;
        std::copy_n(m_words.begin() + qsizetype(std::min(from, m_words.size())), there, bits.words.begin());
        std::fill(bits.words.begin() + qsizetype(there), bits.words.end(), 0);
    }
    void put(quint32 chunk, const index::ChunkBits& bits) ///< what lies beyond the highest row is left out
    {
        const size_t from = size_t(chunk) * index::chunkWords;
        if (from < m_words.size()) {
            std::copy_n(bits.words.begin(), std::min<size_t>(index::chunkWords, m_words.size() - from),
                        m_words.begin() + qsizetype(from));
        }
    }

    std::vector<qint64> rows() const
    {
        std::vector<qint64> found;
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 left = m_words[i]; left; left &= left - 1) {
                found.push_back(qint64(i) * 64 + std::countr_zero(left));
            }
        }
        return found;
    }

private:
    template <class F>
    Hits& combine(const Hits& other, F f)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = f(m_words[i], i < other.m_words.size() ? other.m_words[i] : 0);
        }
        return *this;
    }
    std::vector<quint64> m_words;
};

} // namespace cf::search
