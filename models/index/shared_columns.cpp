#include "models/index/shared_columns.h"

#include "models/index/column_blocks.h"
#include "models/index/seal.h"

namespace cf::index {

namespace {

constexpr quint32 blocksInChunk = chunkSize / blockSize;
constexpr quint32 wordsInBlock = blockSize / 64;

/// Calls f(block, data) for each block written since; the newest generation seen.
template <class F> Result<qint64> readSince(store::Database& database, int column, qint64 since, F f)
{
    // Not a kept statement: one left in the middle of damage would hold its snapshot, and no repair would ever be seen.
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT pk, generation, data FROM index_column WHERE column = ?1 AND generation > ?2"));
    select.bind(1, column).bind(2, since);
    qint64 newest = since;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return newest;
        }
        const qint64 pk = select.integer(0);
        newest = std::max(newest, select.integer(1));
        QByteArray data = select.blob(2);
        const auto block = quint32(pk & 0xFFFFFFFF);
        if (!unseal(data, pk) || block >= 0xFFFFFFFF / blockSize) {
            return fail(ErrorKind::Protocol,
                        QStringLiteral("search index: block %1 of column %2 is damaged").arg(block).arg(column));
        }
        CF_CHECK(f(block, data));
    }
}

void addTo(std::vector<quint64>& counts, const CodeBlock& block, qint64 sign)
{
    for (quint32 i = 0; i < blockSize; ++i) {
        const Code code = block.at(i);
        if (code >= counts.size()) {
            counts.resize(code + 1);
        }
        counts[code] += quint64(sign);
    }
}

/// f(place in the block) for each bit of the block's part of a chunk.
template <class F> void eachIn(const quint64* words, F f)
{
    for (quint32 i = 0; i < wordsInBlock; ++i) {
        for (quint64 left = words[i]; left; left &= left - 1) {
            f(i * 64 + quint32(std::countr_zero(left)));
        }
    }
}

template <class T> void keepIn(quint64* words, const T* codes, std::span<const quint8> accepted)
{
    for (quint32 i = 0; i < wordsInBlock; ++i) {
        if (words[i] == ~quint64(0)) { // all of them: without a branch for each
            quint64 kept = 0;
            for (quint32 bit = 0; bit < 64; ++bit) {
                kept |= quint64(accepted[codes[i * 64 + bit]]) << bit;
            }
            words[i] = kept;
            continue;
        }
        quint64 kept = 0;
        for (quint64 left = words[i]; left; left &= left - 1) {
            const auto bit = quint32(std::countr_zero(left));
            kept |= quint64(accepted[codes[i * 64 + bit]]) << bit;
        }
        words[i] = kept;
    }
}

} // namespace

Result<void> CodeColumn::refresh(store::Database& database)
{
    if (m_values.empty()) {
        m_values.emplace_back();
    }
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT code, value FROM index_value WHERE column = ?1 AND code >= ?2 ORDER BY code"));
    select.bind(1, m_column).bind(2, qint64(m_values.size()));
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        if (select.integer(0) != qint64(m_values.size())) {
            return fail(ErrorKind::Protocol, QStringLiteral("search index: a value of column %1 is missing").arg(m_column));
        }
        m_values.push_back(select.blob(1));
    }
    m_everywhere.resize(m_values.size());
    CF_TRY(m_generation, readSince(database, m_column, m_generation, [this](quint32 number, const QByteArray& data) -> Result<void> {
        CF_TRY(CodeBlock block, readCodes(data));
        for (quint32 i = 0; i < blockSize; ++i) {
            if (block.at(i) >= m_values.size()) {
                return fail(ErrorKind::Protocol,
                            QStringLiteral("search index: column %1 has a code without a value").arg(m_column));
            }
        }
        if (number >= m_blocks.size()) {
            m_blocks.resize(number + 1);
        }
        if (m_blocks[number]) {
            addTo(m_everywhere, *m_blocks[number], -1);
        }
        addTo(m_everywhere, block, 1);
        m_everywhere[0] = 0;
        m_blocks[number] = std::make_shared<const CodeBlock>(std::move(block));
        return {};
    }));
    return {};
}

void CodeColumn::count(quint32 chunk, const ChunkBits& members, std::vector<quint64>& counts) const
{
    counts.resize(std::max(counts.size(), m_values.size()));
    for (quint32 i = 0; i < blocksInChunk; ++i) {
        const quint32 number = chunk * blocksInChunk + i;
        const CodeBlock* block = number < m_blocks.size() ? m_blocks[number].get() : nullptr;
        if (!block) {
            continue;
        }
        const quint64* words = members.words.data() + i * wordsInBlock;
        if (block->wide.empty()) {
            eachIn(words, [&, codes = block->narrow.data()](quint32 place) { ++counts[codes[place]]; });
        } else {
            eachIn(words, [&, codes = block->wide.data()](quint32 place) { ++counts[codes[place]]; });
        }
    }
}

void CodeColumn::keep(quint32 chunk, std::span<const quint8> accepted, ChunkBits& bits) const
{
    for (quint32 i = 0; i < blocksInChunk; ++i) {
        const quint32 number = chunk * blocksInChunk + i;
        const CodeBlock* block = number < m_blocks.size() ? m_blocks[number].get() : nullptr;
        quint64* words = bits.words.data() + i * wordsInBlock;
        if (!block) {
            std::fill(words, words + wordsInBlock, 0);
        } else if (block->wide.empty()) {
            keepIn(words, block->narrow.data(), accepted);
        } else {
            keepIn(words, block->wide.data(), accepted);
        }
    }
}

Result<void> MomentColumn::refresh(store::Database& database)
{
    CF_TRY(m_generation, readSince(database, m_column, m_generation, [this](quint32 number, const QByteArray& data) -> Result<void> {
        CF_TRY(MomentBlock block, readMoments(data));
        if (number >= m_blocks.size()) {
            m_blocks.resize(number + 1);
            m_spans.resize(number + 1);
        }
        Span span{{}, false};
        for (quint32 i = 0; i < blockSize; ++i) {
            const auto moment = block.at(i);
            if (moment) {
                const auto before = span.moments.value_or(std::pair(*moment, *moment));
                span.moments = std::pair(std::min(before.first, *moment), std::max(before.second, *moment));
            }
            span.lacksSome = span.lacksSome || !moment;
        }
        m_spans[number] = span;
        m_blocks[number] = std::make_shared<const MomentBlock>(std::move(block));
        return {};
    }));
    return {};
}

std::optional<qint64> MomentColumn::at(Ordinal ordinal) const
{
    const MomentBlock* found = block(ordinal / blockSize);
    return found ? found->at(ordinal % blockSize) : std::nullopt;
}

} // namespace cf::index
