// What each communication is, as numbers by ordinal: codes of values that many share, and moments. Kept in blocks of 8,192
// communications, so that a change writes little; read whole into memory, where counting and comparing millions takes
// milliseconds.
//
// index_value (column, code, value)       what a code stands for; codes from 1, never used again for another value
// index_column (pk, generation, data)     pk = column << 32 | block; generation: of index_state when it was last written
//   codes     byte 2 or 4, then so many bytes each, 0: no such communication
//   moments   byte 'u', int64 base, uint32 unit, then uint32 each: base + unit * value ms, 0xFFFFFFFF: none
//             byte 'w', then int64 each: ms, the lowest: none, where the above cannot hold them exactly
// A block ends at its last communication; every row ends with its checksum (seal.h). Which columns there are is the
// business of who writes them.
#pragma once

#include "models/index/ordinal_set.h"
#include "models/store/database.h"

#include <map>
#include <optional>
#include <span>

namespace cf::index {

inline constexpr quint32 blockSize = 8192;
using Code = quint32;

/// What changed in one transaction.
class ColumnPage
{
public:
    void putCode(int column, Ordinal ordinal, QByteArray value) { m_codes[column][ordinal] = std::move(value); }
    void putMoment(int column, Ordinal ordinal, std::optional<qint64> ms) { m_moments[column][ordinal] = ms; }
    void remove(int column, Ordinal ordinal) { m_codes[column][ordinal] = std::nullopt; } ///< of codes
    /// Within the transaction, at its end. What stays as it was is not written.
    Result<void> write(store::Database& database);

private:
    std::map<int, std::map<Ordinal, std::optional<QByteArray>>> m_codes;
    std::map<int, std::map<Ordinal, std::optional<qint64>>> m_moments;
};

/// Blocks never change once they are read, so that readers share them.
struct CodeBlock {
    std::vector<quint16> narrow; ///< one of the two holds blockSize codes
    std::vector<quint32> wide;
    Code at(quint32 place) const { return wide.empty() ? narrow[place] : wide[place]; }
};
struct MomentBlock {
    qint64 base = 0;
    quint32 unit = 1;
    std::vector<quint32> packed;
    std::vector<qint64> whole; ///< instead of packed
    std::optional<qint64> at(quint32 place) const;
};

/// A column of codes as of the caller's transaction.
class CodeColumn
{
public:
    explicit CodeColumn(int column)
        : m_column(column)
    {}
    Result<void> refresh(store::Database& database);
    Code at(Ordinal ordinal) const
    {
        const quint32 block = ordinal / blockSize;
        return block < m_blocks.size() && m_blocks[block] ? m_blocks[block]->at(ordinal % blockSize) : 0;
    }
    /// By code; [0] is empty. New ones come at the end.
    const std::vector<QByteArray>& values() const { return m_values; }
    /// How many communications have each code.
    const std::vector<quint64>& everywhere() const { return m_everywhere; }
    /// Adds to the counts, by code, of the members of a chunk.
    void count(quint32 chunk, const ChunkBits& members, std::vector<quint64>& counts) const;
    /// Keeps of the bits those whose code is accepted (by code, 0 or 1).
    void keep(quint32 chunk, std::span<const quint8> accepted, ChunkBits& bits) const;
    quint32 chunks() const { return quint32((m_blocks.size() * blockSize + chunkSize - 1) / chunkSize); }

private:
    int m_column;
    qint64 m_generation = -1;
    std::vector<std::shared_ptr<const CodeBlock>> m_blocks;
    std::vector<QByteArray> m_values;
    std::vector<quint64> m_everywhere;
};

class MomentColumn
{
public:
    explicit MomentColumn(int column)
        : m_column(column)
    {}
    Result<void> refresh(store::Database& database);
    std::optional<qint64> at(Ordinal ordinal) const;
    const MomentBlock* block(quint32 number) const
    {
        return number < m_blocks.size() ? m_blocks[number].get() : nullptr;
    }
    /// Earliest and latest of a block's moments; nullopt: it has none.
    std::optional<std::pair<qint64, qint64>> span(quint32 block) const
    {
        return block < m_spans.size() ? m_spans[block].moments : std::nullopt;
    }
    /// Not all places of the block have a moment.
    bool lacksSome(quint32 block) const { return block >= m_spans.size() || m_spans[block].lacksSome; }

private:
    int m_column;
    qint64 m_generation = -1;
    std::vector<std::shared_ptr<const MomentBlock>> m_blocks;
    struct Span {
        std::optional<std::pair<qint64, qint64>> moments;
        bool lacksSome = true;
    };
    std::vector<Span> m_spans;
};

} // namespace cf::index
