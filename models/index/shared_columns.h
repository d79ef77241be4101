// What each communication is, as numbers by ordinal: codes of values that many share, and moments. Kept in blocks of 8,192
// communications, so that a change writes little; read whole into memory, where counting and comparing millions takes
// milliseconds.
//
// index_value (column, code, value)       what a code stands for; codes from 1, never used again for another value
// index_column (pk, generation, data)     pk = column << 32 | block; generation: of index_state when it was last written
//   codes     byte 1, uint16 number of different codes (at most 255), then they in uint32 each, then, unless it is one
//             alone and the block full of it, a byte for each communication: which of them
//             byte 2 or 4, then so many bytes each; 0: no such communication
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

inline constexpr quint32 blockSize = 8192, blocksInChunk = chunkSize / blockSize;
using Code = quint32;

/// Places in a block of the members of a chunk; `part`: which of the chunk's blocks.
std::span<const quint16> placesIn(const ChunkBits& members, quint32 part, std::array<quint16, blockSize>& buffer);

/// What changed in one transaction.
class ColumnPage
{
public:
    /// The value in its place that says less, for a column that has too many: level 1 when there are `fewestCoarse`, level 2,
    /// of which there have to be few, when there are `mostCodes`.
    using Coarser = QByteArray (*)(int column, const QByteArray& value, int level);
    static constexpr Code fewestCoarse = 40'000, mostCodes = 60'000;

    void setCoarser(Coarser coarser) { m_coarser = coarser; } ///< without one a column takes whatever comes
    void putCode(int column, Ordinal ordinal, QByteArray value)
    {
         m_codes[column].push_back({ordinal, value.isNull() ? QByteArray("") : std::move(value)});
    }
    void putMoment(int column, Ordinal ordinal, std::optional<qint64> ms) { m_moments[column].push_back({ordinal, ms}); }
    void remove(int column, Ordinal ordinal) { m_codes[column].push_back({ordinal, QByteArray()}); } ///< of codes
    /// Within the transaction, at its end. What stays as it was is not written. Of two changes of one communication the
    /// later counts.
    Result<void> write(store::Database& database);

private:
    Result<Code> codeFor(store::Database& database, int column, const QByteArray& value) const;
    Coarser m_coarser = nullptr;
    std::map<int, std::vector<std::pair<Ordinal, QByteArray>>> m_codes; ///< null: none
    std::map<int, std::vector<std::pair<Ordinal, std::optional<qint64>>>> m_moments;
};

/// Blocks never change once they are read, so that readers share them.
struct CodeBlock {
    std::vector<Code> palette;   ///< few codes: they; one alone: of all the block
    std::vector<quint8> places;  ///< in the palette, of each
    std::vector<quint16> narrow; ///< or the codes themselves
    std::vector<quint32> wide;
    std::vector<quint64> coded; ///< bits of those that have a code; empty: all have
    Code at(quint32 place) const
    {
        return !palette.empty() ? palette[places.empty() ? 0 : places[place]] : wide.empty() ? narrow[place] : wide[place];
    }
};
struct MomentBlock {
    static constexpr quint32 none = 0xFFFFFFFF;
    static constexpr qint64 wholeNone = std::numeric_limits<qint64>::min();
    qint64 base = 0;
    quint32 unit = 1;
    std::vector<quint32> packed;
    std::vector<qint64> whole; ///< instead of packed
    std::optional<qint64> at(quint32 place) const
    {
        if (!packed.empty()) [[likely]] {
            return packed[place] == none ? std::nullopt : std::optional(base + qint64(unit) * packed[place]);
        }
        return whole[place] == wholeNone ? std::nullopt : std::optional(whole[place]);
    }
};

/// A column as of one generation. Copies share their blocks and values. What is read by several threads is not refreshed.
class CodeColumn
{
public:
    using Values = std::vector<QByteArray>;

    explicit CodeColumn(int column)
        : m_column(column)
    {}
    /// As of the caller's transaction, whether that is later or earlier than what was read before.
    Result<void> refresh(store::Database& database);
    qint64 generation() const { return m_generation; } ///< of the index when it was refreshed; -1: never
    Code at(Ordinal ordinal) const
    {
        const CodeBlock* found = block(ordinal / blockSize);
        return found ? found->at(ordinal % blockSize) : 0;
    }
    /// By code; [0] is empty. New ones come at the end; there may be some that are not used yet.
    const Values& values() const { return *m_values; }
    const std::shared_ptr<const Values>& sharedValues() const { return m_values; }
    /// How many communications have each code.
    const std::vector<quint64>& everywhere() const { return m_everywhere; }
    /// Adds to the counts, by code, of the members of a chunk; counts[0] is of no meaning.
    void count(quint32 chunk, const ChunkBits& members, std::vector<quint32>& counts) const;
    /// The same of members of a block, by their places in it; for several columns, whose members have to be found once.
    void count(quint32 block, std::span<const quint16> places, std::vector<quint32>& counts) const;
    /// Keeps of the bits those whose code is accepted (by code, 0 or 1).
    void keep(quint32 chunk, std::span<const quint8> accepted, ChunkBits& bits) const;
    /// Keeps those that have a code at all.
    void keepCoded(quint32 chunk, ChunkBits& bits) const;
    quint32 chunks() const { return quint32((m_blocks.size() * blockSize + chunkSize - 1) / chunkSize); }
    const CodeBlock* block(quint32 number) const { return number < m_blocks.size() ? m_blocks[number].block.get() : nullptr; }

private:
    struct Held {
        std::shared_ptr<const CodeBlock> block;
        qint64 generation = -1;
    };
    Result<void> readValues(store::Database& database);
    Result<void> hold(quint32 number, qint64 generation, QByteArrayView data);
    int m_column;
    qint64 m_generation = -1;
    std::vector<Held> m_blocks;
    std::shared_ptr<const Values> m_values = std::make_shared<Values>(1);
    std::vector<quint64> m_everywhere;
};

/// The same of moments.
class MomentColumn
{
public:
    explicit MomentColumn(int column)
        : m_column(column)
    {}
    Result<void> refresh(store::Database& database);
    qint64 generation() const { return m_generation; }
    std::optional<qint64> at(Ordinal ordinal) const;
    const MomentBlock* block(quint32 number) const { return number < m_blocks.size() ? m_blocks[number].block.get() : nullptr; }
    quint32 blocks() const { return quint32(m_blocks.size()); }
    const std::shared_ptr<const MomentBlock>& sharedBlock(quint32 number) const { return m_blocks[number].block; } ///< below blocks()
    /// Earliest and latest of a block's moments; nullopt: it has none.
    std::optional<std::pair<qint64, qint64>> span(quint32 block) const
    {
        return block < m_blocks.size() ? m_blocks[block].moments : std::nullopt;
    }
    /// Not all places of the block have a moment.
    bool lacksSome(quint32 block) const { return block >= m_blocks.size() || m_blocks[block].lacksSome; }

private:
    struct Held {
        std::shared_ptr<const MomentBlock> block;
        qint64 generation = -1;
        std::optional<std::pair<qint64, qint64>> moments;
        bool lacksSome = true;
    };
    Result<void> hold(quint32 number, qint64 generation, QByteArrayView data);
    int m_column;
    qint64 m_generation = -1;
    std::vector<Held> m_blocks;
};

} // namespace cf::index
