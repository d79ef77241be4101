// A set of communications by ordinal (their row number), as bits in chunks of 65,536. Values; any thread.
#pragma once

#include "models/index/wide_bits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <vector>

namespace cf::index {

using Ordinal = quint32;
inline constexpr qint64 highestOrdinal = 0x7FFF'FFFF;

inline constexpr quint32 chunkSize = 65536;
inline constexpr quint32 chunkWords = chunkSize / 64;
inline quint32 chunkOf(Ordinal ordinal) { return ordinal >> 16; }
inline quint16 placeOf(Ordinal ordinal) { return quint16(ordinal); }

/// The bits of one chunk. 8 KiB: small enough for the fastest cache, so that combining several costs microseconds.
struct ChunkBits {
    alignas(64) std::array<quint64, chunkWords> words;

    void clear() { words.fill(0); }
    void add(quint16 place) { words[place >> 6] |= quint64(1) << (place & 63); }
    bool contains(quint16 place) const { return words[place >> 6] >> (place & 63) & 1; }
    bool empty() const
    {
        return std::all_of(words.begin(), words.end(), [](quint64 word) { return word == 0; });
    }
    quint32 count() const
    {
        return quint32(countBits(words));
    }
    template <class F> void each(F f) const ///< ascending
    {
        for (quint32 i = 0; i < chunkWords; ++i) {
            for (quint64 left = words[i]; left; left &= left - 1) {
                f(quint16(i * 64 + quint32(std::countr_zero(left))));
            }
        }
    }
    ChunkBits& operator&=(const ChunkBits& other)
    {
        for (quint32 i = 0; i < chunkWords; ++i) {
            words[i] &= other.words[i];
        }
        return *this;
    }
    ChunkBits& operator|=(const ChunkBits& other)
    {
        for (quint32 i = 0; i < chunkWords; ++i) {
            words[i] |= other.words[i];
        }
        return *this;
    }
    ChunkBits& operator-=(const ChunkBits& other)
    {
        for (quint32 i = 0; i < chunkWords; ++i) {
            words[i] &= ~other.words[i];
        }
        return *this;
    }
    friend bool operator==(const ChunkBits&, const ChunkBits&) = default;
};

/// Grows as it is added to; chunks that were never touched take no memory.
class OrdinalSet
{
public:
    void add(Ordinal ordinal) { chunk(chunkOf(ordinal)).add(placeOf(ordinal)); }
    void remove(Ordinal ordinal)
    {
        if (ChunkBits* bits = find(chunkOf(ordinal))) {
            bits->words[placeOf(ordinal) >> 6] &= ~(quint64(1) << (ordinal & 63));
        }
    }
    bool contains(Ordinal ordinal) const
    {
        const ChunkBits* bits = find(chunkOf(ordinal));
        return bits && bits->contains(placeOf(ordinal));
    }
    quint64 count() const
    {
        quint64 sum = 0;
        for (const auto& bits : m_chunks) {
            sum += bits ? bits->count() : 0;
        }
        return sum;
    }
    quint32 chunks() const { return quint32(m_chunks.size()); } ///< one more than the highest ever touched
    const ChunkBits* find(quint32 number) const { return number < m_chunks.size() ? m_chunks[number].get() : nullptr; }
    ChunkBits* find(quint32 number) { return number < m_chunks.size() ? m_chunks[number].get() : nullptr; }
    ChunkBits& chunk(quint32 number) ///< made when it is not there
    {
        if (number >= m_chunks.size()) {
            m_chunks.resize(number + 1);
        }
        if (!m_chunks[number]) {
            m_chunks[number] = std::make_unique<ChunkBits>();
            m_chunks[number]->clear();
        }
        return *m_chunks[number];
    }
    template <class F> void each(F f) const ///< ascending
    {
        for (quint32 number = 0; number < m_chunks.size(); ++number) {
            if (m_chunks[number]) {
                m_chunks[number]->each([&](quint16 place) { f(Ordinal(number << 16 | place)); });
            }
        }
    }

private:
    std::vector<std::unique_ptr<ChunkBits>> m_chunks;
};

} // namespace cf::index
