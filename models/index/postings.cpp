#include "models/index/postings.h"

namespace cf::index {

namespace {

constexpr quint32 mostVarints = 32;
constexpr quint32 mostPlaces = 4096;
constexpr quint32 skip = 64; ///< documents between two offsets

quint64 bitsIn(QByteArrayView words)
{
    quint64 sum = 0;
    for (qsizetype at = 0; at < words.size(); at += qsizetype(sizeof(quint64))) {
        sum += quint64(std::popcount(wordAt<quint64>(words.data() + at)));
    }
    return sum;
}

quint32 offsetsFor(quint32 documents) { return documents == 0 ? 0 : (documents - 1) / skip; }

} // namespace

void putPositions(Output& out, std::span<const quint32> positions)
{
    quint32 before = 0;
    for (size_t i = 0; i < positions.size(); ++i) {
        out.varint(quint64(positions[i] - before) << 1 | quint64(i + 1 < positions.size()));
        before = positions[i];
    }
}

void PostingWriter::add(Ordinal ordinal, QByteArrayView positions)
{
    const quint32 chunk = chunkOf(ordinal);
    if (m_count == 0) {
        m_documents.clear();
        m_positions.clear();
    }
    if (!m_places.empty() && chunk != m_chunk) {
        closeContainer();
    }
    if (m_places.size() % skip == 0 && !m_places.empty()) {
        m_offsets.push_back(quint32(m_bytes.size()));
    }
    m_chunk = chunk;
    m_places.push_back(placeOf(ordinal));
    m_bytes.append(positions);
    ++m_count;
}

void PostingWriter::closeContainer()
{
    Output& out = m_documents;
    const auto count = quint32(m_places.size());
    out.varint(m_chunk - m_before);
    out.varint(count);
    if (count <= mostVarints) {
        quint16 before = 0;
        for (const quint16 place : m_places) {
            out.varint(quint16(place - before));
            before = place;
        }
    } else if (count <= mostPlaces) {
        for (const quint16 place : m_places) {
            out.word(place);
        }
    } else {
        ChunkBits bits;
        bits.clear();
        for (const quint16 place : m_places) {
            bits.add(place);
        }
        for (const quint64 word : bits.words) {
            out.word(word);
        }
    }
    if (!m_bytes.isEmpty()) {
        m_positions.varint(quint64(m_bytes.size()) + 4 * m_offsets.size());
        for (const quint32 offset : m_offsets) {
            m_positions.word(offset);
        }
        m_positions.append(m_bytes);
    }
    m_before = m_chunk;
    m_places.clear();
    m_offsets.clear();
    m_bytes.clear();
}

PostingWriter::Strings PostingWriter::finish()
{
    if (!m_places.empty()) {
        closeContainer();
    }
    const Strings strings{m_count, m_documents, m_positions};
    m_count = m_before = 0;
    return strings;
}

void Container::addTo(ChunkBits& bits) const
{
    const char* at = m_places.data();
    if (m_count > mostPlaces) {
        for (quint64& word : bits.words) {
            word |= wordAt<quint64>(at);
            at += 8;
        }
    } else if (m_count > mostVarints) {
        for (quint32 i = 0; i < m_count; ++i) {
            bits.add(wordAt<quint16>(at + qsizetype(2 * i)));
        }
    } else {
        Input input(m_places);
        quint16 place = 0;
        for (quint32 i = 0; i < m_count; ++i) {
            place = quint16(place + input.varint());
            bits.add(place);
        }
    }
}

void Container::places(std::vector<quint16>& out) const
{
    out.clear();
    out.reserve(m_count);
    if (m_count > mostPlaces) {
        ChunkBits bits;
        bits.clear();
        addTo(bits);
        bits.each([&](quint16 place) { out.push_back(place); });
    } else if (m_count > mostVarints) {
        for (quint32 i = 0; i < m_count; ++i) {
            out.push_back(wordAt<quint16>(m_places.data() + qsizetype(2 * i)));
        }
    } else {
        Input input(m_places);
        quint16 place = 0;
        for (quint32 i = 0; i < m_count; ++i) {
            place = quint16(place + input.varint());
            out.push_back(place);
        }
    }
}

void PositionCursor::positions(quint32 rank, std::vector<quint32>& out)
{
    out.clear();
    const quint32 block = rank / skip;
    if (rank < m_rank || block > m_rank / skip) {
        const auto from = block == 0 ? 0 : wordAt<quint32>(m_container->m_offsets.data() + qsizetype(4 * (block - 1)));
        const QByteArrayView all = m_container->m_positions;
        m_input = Input(all.sliced(std::min(qsizetype(from), all.size())));
        m_rank = block * skip;
    }
    for (; m_rank < rank && !m_input.atEnd();) {
        m_rank += !(m_input.varint() & 1);
    }
    quint32 position = 0;
    while (!m_input.atEnd()) {
        const quint64 value = m_input.varint();
        position += quint32(value >> 1);
        out.push_back(position);
        if (!(value & 1)) {
            break;
        }
    }
    m_rank = rank + 1;
}

void Container::positionBytes(std::vector<QByteArrayView>& out) const
{
    out.clear();
    Input input(m_positions);
    const char* start = input.at();
    while (!input.atEnd()) {
        if (!(input.varint() & 1)) {
            out.emplace_back(start, input.at() - start);
            start = input.at();
        }
    }
}

Postings::Postings(QByteArray documents, QByteArray positions)
    : m_documents(std::move(documents))
    , m_positions(std::move(positions))
{
    Input input{m_documents}, places{m_positions};
    quint64 chunk = 0;
    while (!input.atEnd()) {
        Container container;
        chunk += input.varint();
        const quint64 count = input.varint();
        if (count == 0 || count > chunkSize || chunk >= chunkSize) {
            m_ok = false;
            break;
        }
        container.m_chunk = quint32(chunk);
        container.m_count = quint32(count);
        if (count > mostPlaces) {
            container.m_places = input.bytes(sizeof(quint64) * chunkWords);
            if (input.ok() && bitsIn(container.m_places) != count) { // what is kept by rank would be read beyond its end
                m_ok = false;
                break;
            }
        } else if (count > mostVarints) {
            container.m_places = input.bytes(2 * count);
        } else {
            const char* start = input.at();
            for (quint64 i = 0; i < count; ++i) {
                input.varint();
            }
            container.m_places = QByteArrayView(start, input.at() - start);
        }
        if (!m_positions.isEmpty()) {
            const quint64 bytes = places.varint();
            const QByteArrayView all = places.bytes(bytes);
            const auto offsets = qsizetype(4 * offsetsFor(container.m_count));
            if (all.size() < offsets) {
                m_ok = false;
                break;
            }
            container.m_offsets = all.first(offsets);
            container.m_positions = all.sliced(offsets);
        }
        if (!input.ok() || !places.ok()) {
            m_ok = false;
            break;
        }
        m_containers.push_back(container);
    }
    m_ok = m_ok && input.ok() && places.ok();
}

const Container* Postings::find(quint32 chunk) const
{
    const auto at = std::lower_bound(m_containers.begin(), m_containers.end(), chunk,
                                     [](const Container& container, quint32 wanted) { return container.chunk() < wanted; });
    return at != m_containers.end() && at->chunk() == chunk ? &*at : nullptr;
}

} // namespace cf::index
