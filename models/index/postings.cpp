#include "models/index/postings.h"

namespace cf::index {

namespace {

constexpr quint32 skip = 64; ///< documents between two offsets

quint32 offsetsFor(quint32 documents) { return documents == 0 ? 0 : (documents - 1) / skip; }

constexpr quint32 oneByte = 112, twoBytes = oneByte + 15 * 256;

/// Whether more follow in the same document.
bool readPosition(Input& input, quint32& position)
{
    const auto first = uchar(input.byte());
    const quint32 code = first & 0x7f;
    if (code < oneByte) [[likely]] {
        position += code;
    } else if (code < 127) {
        position += oneByte + (code - oneByte) * 256 + uchar(input.byte());
    } else {
        position += quint32(input.varint());
    }
    return first & 0x80;
}

} // namespace

void putPositions(Output& out, std::span<const quint32> positions)
{
    quint32 before = 0;
    for (size_t i = 0; i < positions.size(); ++i) {
        const quint32 difference = positions[i] - before;
        const quint32 more = i + 1 < positions.size() ? 0x80 : 0;
        if (difference < oneByte) {
            out.word(quint8(more | difference));
        } else if (difference < twoBytes) {
            out.word(quint8(more | (oneByte + (difference - oneByte) / 256)));
            out.word(quint8((difference - oneByte) % 256));
        } else {
            out.word(quint8(more | 127));
            out.varint(difference);
        }
        before = positions[i];
    }
}

void PostingWriter::begin()
{
    if (m_count == 0) {
        m_documents.clear();
        m_positions.clear();
    }
}

void PostingWriter::add(Ordinal ordinal, QByteArrayView positions)
{
    const quint32 chunk = chunkOf(ordinal);
    begin();
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

void PostingWriter::add(const Container& container)
{
    begin();
    if (!m_places.empty()) {
        closeContainer();
    }
    m_documents.varint(container.m_chunk - m_before);
    m_documents.varint(container.m_count);
    m_documents.append(container.m_places);
    if (container.hasPositions()) {
        m_positions.varint(quint64(container.m_offsets.size() + container.m_positions.size()));
        m_positions.append(container.m_offsets);
        m_positions.append(container.m_positions);
    }
    m_before = container.m_chunk;
    m_count += container.m_count;
}

void PostingWriter::closeContainer()
{
    Output& out = m_documents;
    const auto count = quint32(m_places.size());
    out.varint(m_chunk - m_before);
    out.varint(count);
    putPlaces(out, m_places);
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

void PositionCursor::positions(quint32 rank, std::vector<quint32>& out)
{
    out.clear();
    if (rank >= m_container->count()) { // damaged
        return;
    }
    const quint32 block = rank / skip;
    if (rank < m_rank || block > m_rank / skip) {
        const auto from = block == 0 ? 0 : wordAt<quint32>(m_container->m_offsets.data() + qsizetype(4 * (block - 1)));
        const QByteArrayView all = m_container->m_positions;
        m_input = Input(all.sliced(std::min(qsizetype(from), all.size())));
        m_rank = block * skip;
    }
    quint32 position = 0;
    for (; m_rank < rank && !m_input.atEnd();) {
        m_rank += !readPosition(m_input, position);
    }
    position = 0;
    while (!m_input.atEnd()) {
        const bool more = readPosition(m_input, position);
        out.push_back(position);
        if (!more) {
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
    quint32 position = 0;
    while (!input.atEnd()) {
        if (!readPosition(input, position)) {
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
        container.m_places = takePlaces(input, container.m_count);
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
