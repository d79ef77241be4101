#include "models/index/shared_columns.h"

#include "models/index/column_blocks.h"
#include "models/index/seal.h"
#include "models/index/segment_catalogue.h"
#include "models/index/wide_bits.h"

namespace cf::index {

namespace {

constexpr quint32 wordsInBlock = blockSize / 64;

tl::unexpected<Error> damagedBlock(int column, quint32 block)
{
    return fail(ErrorKind::Protocol, QStringLiteral("search index: block %1 of column %2 is damaged").arg(block).arg(column));
}

/// Calls f(block, generation, data) for each block written since.
template <class F> Result<void> readSince(store::Database& database, int column, qint64 since, F f)
{
    // Not a kept statement: one left in the middle of damage would hold its snapshot, and no repair would ever be seen.
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT pk, generation, data FROM index_column WHERE column = ?1 AND generation > ?2"));
    select.bind(1, column).bind(2, since);
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return {};
        }
        const qint64 pk = select.integer(0);
        const auto block = quint32(pk & 0xFFFFFFFF);
        QByteArray data = select.blob(2);
        if (!unseal(data, pk) || block >= 0xFFFFFFFF / blockSize) {
            return damagedBlock(column, block);
        }
        CF_CHECK(f(block, select.integer(1), data));
    }
}

/// For a reader whose snapshot is older than what is held: f(block, data) for each block that was written after it.
template <class Held, class F>
Result<void> readAgain(store::Database& database, int column, const std::vector<Held>& blocks, qint64 generation, F f)
{
    for (quint32 number = 0; number < blocks.size(); ++number) {
        if (blocks[number].generation > generation) {
            CF_TRY(const QByteArray data, readColumnRow(database, blockRow(column, number)));
            CF_CHECK(f(number, data));
        }
    }
    return {};
}

void addTo(std::vector<quint64>& counts, const CodeBlock& block, qint64 sign)
{
    if (block.places.empty() && !block.palette.empty()) {
        counts[block.palette[0]] += quint64(sign * qint64(blockSize));
        return;
    }
    for (quint32 i = 0; i < blockSize; ++i) {
        counts[block.at(i)] += quint64(sign);
    }
}

template <class T> void keepIn(quint64* words, const T* codes, const quint8* accepted)
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

constexpr size_t fewWanted = 4;

/// The codes that are accepted, where they are few; else none.
std::span<const quint16> wantedOf(std::span<const quint8> accepted, std::array<quint16, fewWanted>& wanted)
{
    size_t found = 0;
    auto at = std::find(accepted.begin(), accepted.end(), quint8(1));
    for (; at != accepted.end() && found < fewWanted; at = std::find(at + 1, accepted.end(), quint8(1))) {
        if (at - accepted.begin() > 0xFFFF) {
            return {};
        }
        wanted[found++] = quint16(at - accepted.begin());
    }
    return at == accepted.end() ? std::span<const quint16>(wanted.data(), found) : std::span<const quint16>();
}

void keepInPalette(quint64* words, const CodeBlock& block, std::span<const quint8> accepted)
{
    AcceptedNumbers taken{};
    bool any = false, all = true;
    for (size_t i = 0; i < block.palette.size(); ++i) {
        taken[i] = accepted[block.palette[i]];
        any = any || taken[i];
        all = all && taken[i];
    }
    if (!any) {
        std::fill(words, words + wordsInBlock, 0);
    } else if (!all) {
        keepAccepted({words, wordsInBlock}, block.places.data(), taken);
    }
}

template <class T> void countIn(std::span<const quint16> places, const T* codes, quint32* counts)
{
    for (const quint16 place : places) {
        ++counts[codes[place]];
    }
}

void countInPalette(std::span<const quint16> places, const CodeBlock& block, quint32* counts)
{
    if (block.places.empty()) {
        counts[block.palette[0]] += quint32(places.size());
        return;
    }
    if (places.size() < blockSize / 16) {
        for (const quint16 place : places) {
            ++counts[block.palette[block.places[place]]];
        }
        return;
    }
    // Several counters of each, because the same one again and again is slow.
    std::array<std::array<quint32, 256>, 4> few{};
    const quint8* const of = block.places.data();
    size_t i = 0;
    for (; i + 4 <= places.size(); i += 4) {
        ++few[0][of[places[i]]];
        ++few[1][of[places[i + 1]]];
        ++few[2][of[places[i + 2]]];
        ++few[3][of[places[i + 3]]];
    }
    for (; i < places.size(); ++i) {
        ++few[0][of[places[i]]];
    }
    for (size_t code = 0; code < block.palette.size(); ++code) {
        counts[block.palette[code]] += few[0][code] + few[1][code] + few[2][code] + few[3][code];
    }
}

void noteCoded(CodeBlock& block)
{
    std::vector<quint64> coded(wordsInBlock);
    bool all = true;
    for (quint32 i = 0; i < blockSize; ++i) {
        const bool has = block.at(i) != 0;
        coded[i / 64] |= quint64(has) << (i % 64);
        all = all && has;
    }
    if (!all) {
        block.coded = std::move(coded);
    }
}

} // namespace

Result<void> CodeColumn::readValues(store::Database& database)
{
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT code, value FROM index_value WHERE column = ?1 AND code >= ?2 ORDER BY code"));
    select.bind(1, m_column).bind(2, qint64(m_values->size()));
    std::shared_ptr<Values> more;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        if (!more) {
            more = std::make_shared<Values>(*m_values);
        }
        if (select.integer(0) != qint64(more->size())) {
            return fail(ErrorKind::Protocol, QStringLiteral("search index: a value of column %1 is missing").arg(m_column));
        }
        more->push_back(select.blob(1));
    }
    if (more) {
        m_values = more;
    }
    m_everywhere.resize(m_values->size());
    return {};
}

Result<void> CodeColumn::hold(quint32 number, qint64 generation, QByteArrayView data)
{
    std::shared_ptr<const CodeBlock> block;
    if (!data.isEmpty()) {
        CF_TRY(CodeBlock read, readCodes(data));
        const auto isKnown = [this](Code code) { return code < m_values->size(); };
        const bool known = read.palette.empty()
                               ? std::all_of(read.narrow.begin(), read.narrow.end(), isKnown) &&
                                     std::all_of(read.wide.begin(), read.wide.end(), isKnown)
                               : std::all_of(read.palette.begin(), read.palette.end(), isKnown);
        if (!known) {
            return fail(ErrorKind::Protocol,
                        QStringLiteral("search index: column %1 has a code without a value").arg(m_column));
        }
        noteCoded(read);
        block = std::make_shared<const CodeBlock>(std::move(read));
    }
    if (number >= m_blocks.size()) {
        m_blocks.resize(number + 1);
    }
    if (m_blocks[number].block) {
        addTo(m_everywhere, *m_blocks[number].block, -1);
    }
    if (block) {
        addTo(m_everywhere, *block, 1);
    }
    m_everywhere[0] = 0;
    m_blocks[number] = {block, generation};
    return {};
}

Result<void> CodeColumn::refresh(store::Database& database)
{
    CF_TRY(const qint64 generation, index::generation(database));
    CF_CHECK(readValues(database));
    CF_CHECK(readAgain(database, m_column, m_blocks, generation,
                       [&](quint32 number, const QByteArray& data) { return hold(number, generation, data); }));
    if (m_generation <= generation) {
        CF_CHECK(readSince(database, m_column, m_generation, [this](quint32 number, qint64 written, const QByteArray& data) {
            return hold(number, written, data);
        }));
    }
    m_generation = generation;
    return {};
}

std::span<const quint16> placesIn(const ChunkBits& members, quint32 part, std::array<quint16, blockSize>& buffer)
{
    const quint64* const words = members.words.data() + part * wordsInBlock;
    quint16* end = buffer.data();
    for (quint32 i = 0; i < wordsInBlock; ++i) {
        for (quint64 left = words[i]; left; left &= left - 1) {
            *end++ = quint16(i * 64 + quint32(std::countr_zero(left)));
        }
    }
    return {buffer.data(), end};
}

void CodeColumn::count(quint32 chunk, const ChunkBits& members, std::vector<quint32>& counts) const
{
    std::array<quint16, blockSize> buffer;
    for (quint32 part = 0; part < blocksInChunk; ++part) {
        count(chunk * blocksInChunk + part, placesIn(members, part, buffer), counts);
    }
}

void CodeColumn::count(quint32 number, std::span<const quint16> places, std::vector<quint32>& counts) const
{
    counts.resize(std::max(counts.size(), m_values->size()));
    const CodeBlock* const held = block(number);
    if (!held || places.empty()) {
        return;
    }
    if (!held->palette.empty()) {
        countInPalette(places, *held, counts.data());
    } else if (held->wide.empty()) {
        countIn(places, held->narrow.data(), counts.data());
    } else {
        countIn(places, held->wide.data(), counts.data());
    }
}

void CodeColumn::keep(quint32 chunk, std::span<const quint8> accepted, ChunkBits& bits) const
{
    std::array<quint16, fewWanted> wanted;
    const std::span<const quint16> few = wantedOf(accepted, wanted);
    for (quint32 i = 0; i < blocksInChunk; ++i) {
        const CodeBlock* const held = block(chunk * blocksInChunk + i);
        quint64* words = bits.words.data() + i * wordsInBlock;
        if (!held) {
            std::fill(words, words + wordsInBlock, 0);
        } else if (!held->palette.empty()) {
            keepInPalette(words, *held, accepted);
        } else if (held->wide.empty() && !few.empty()) {
            keepOneOf({words, wordsInBlock}, held->narrow.data(), few);
        } else if (held->wide.empty()) {
            keepIn(words, held->narrow.data(), accepted.data());
        } else {
            keepIn(words, held->wide.data(), accepted.data());
        }
    }
}

void CodeColumn::keepCoded(quint32 chunk, ChunkBits& bits) const
{
    for (quint32 i = 0; i < blocksInChunk; ++i) {
        const CodeBlock* const held = block(chunk * blocksInChunk + i);
        quint64* words = bits.words.data() + i * wordsInBlock;
        for (quint32 word = 0; word < wordsInBlock && (!held || !held->coded.empty()); ++word) {
            words[word] &= held ? held->coded[word] : 0;
        }
    }
}

Result<void> MomentColumn::hold(quint32 number, qint64 generation, QByteArrayView data)
{
    Held held;
    held.generation = generation;
    if (!data.isEmpty()) {
        CF_TRY(MomentBlock block, readMoments(data));
        held.lacksSome = false;
        for (quint32 i = 0; i < blockSize; ++i) {
            const auto moment = block.at(i);
            if (moment) {
                const auto before = held.moments.value_or(std::pair(*moment, *moment));
                held.moments = std::pair(std::min(before.first, *moment), std::max(before.second, *moment));
            }
            held.lacksSome = held.lacksSome || !moment;
        }
        held.block = std::make_shared<const MomentBlock>(std::move(block));
    }
    if (number >= m_blocks.size()) {
        m_blocks.resize(number + 1);
    }
    m_blocks[number] = std::move(held);
    return {};
}

Result<void> MomentColumn::refresh(store::Database& database)
{
    CF_TRY(const qint64 generation, index::generation(database));
    CF_CHECK(readAgain(database, m_column, m_blocks, generation,
                       [&](quint32 number, const QByteArray& data) { return hold(number, generation, data); }));
    if (m_generation <= generation) {
        CF_CHECK(readSince(database, m_column, m_generation, [this](quint32 number, qint64 written, const QByteArray& data) {
            return hold(number, written, data);
        }));
    }
    m_generation = generation;
    return {};
}

std::optional<qint64> MomentColumn::at(Ordinal ordinal) const
{
    const MomentBlock* found = block(ordinal / blockSize);
    return found ? found->at(ordinal % blockSize) : std::nullopt;
}

} // namespace cf::index
