// Which communications hold a word, and where in them: the two byte strings kept for each word of a segment.
//
// Documents: containers, ascending by chunk, each
//   varint chunk - previous chunk (the first: - 0) · varint count · places (place_code.h)
// Positions: containers in the same order, each
//   varint bytes · for more than 64 documents, uint32 offsets of the 65th, 129th … document · for each document its
//   positions, each by its difference d to the one before, the highest bit of the first byte saying whether more follow:
//   d below 112 as itself · below 3,952 as 112 + (d - 112) / 256 and (d - 112) % 256 · more as 127 and varint d
// Numbers are little-endian. A word without positions has no position bytes at all.
//
// What is read may be damaged: nothing is read out of bounds, and ok() is false afterwards.
#pragma once

#include "models/index/place_code.h"

namespace cf::index {

/// positions: ascending, at least one.
void putPositions(Output& out, std::span<const quint32> positions);

class Container;

/// Puts the two strings together, for one word after the other.
class PostingWriter
{
public:
    /// Ordinals ascending. positions: as putPositions leaves them, or empty when the word has none anywhere.
    void add(Ordinal ordinal, QByteArrayView positions);
    /// All of a chunk at once, as it was written before.
    void add(const Container& container);
    bool empty() const { return m_count == 0; }
    struct Strings {
        quint32 count = 0; ///< documents
        QByteArrayView documents, positions;
    };
    Strings finish(); ///< valid until the next add(), which begins the next word

private:
    void begin();
    void closeContainer();
    std::vector<quint16> m_places;
    std::vector<quint32> m_offsets; ///< in m_bytes, of every 64th document but the first
    Output m_bytes;                 ///< positions of the open container
    Output m_documents, m_positions;
    quint32 m_chunk = 0, m_before = 0, m_count = 0;
};

/// The documents of a word within one chunk.
class Container
{
public:
    quint32 chunk() const { return m_chunk; }
    quint32 count() const { return m_count; }
    /// Adds them to the bits.
    void addTo(ChunkBits& bits) const { addPlaces(m_places, m_count, bits); }
    /// Places, ascending.
    void places(std::vector<quint16>& out) const { readPlaces(m_places, m_count, out); }
    PlaceRank ranks() const { return PlaceRank(m_places, m_count); }
    bool isSound() const { return areSound(m_places, m_count); } ///< for verification

    bool hasPositions() const { return !m_positions.isEmpty(); }
    /// The same as bytes, of all documents: as they were added.
    void positionBytes(std::vector<QByteArrayView>& out) const;

private:
    friend class Postings;
    friend class PositionCursor;
    friend class PostingWriter;
    QByteArrayView m_places;
    QByteArrayView m_offsets;   ///< uint32 each
    QByteArrayView m_positions; ///< what follows the offsets
    quint32 m_chunk = 0, m_count = 0;
};

/// Positions of documents of a container, asked for in ascending order: what lies between is passed over, or skipped when it
/// is much.
class PositionCursor
{
public:
    PositionCursor() = default;
    explicit PositionCursor(const Container& container)
        : m_container(&container)
        , m_input(container.m_positions)
    {}
    /// Of the document that is the `rank`th of the container, from 0.
    void positions(quint32 rank, std::vector<quint32>& out);

private:
    const Container* m_container = nullptr;
    Input m_input;
    quint32 m_rank = 0; ///< of the document that is read next
};

/// The containers of one word, read once. The strings are kept.
class Postings
{
public:
    Postings() = default;
    Postings(QByteArray documents, QByteArray positions);
    const std::vector<Container>& containers() const { return m_containers; }
    const Container* find(quint32 chunk) const; ///< null: none of its documents there
    qint64 bytes() const { return m_documents.size() + m_positions.size(); }
    bool ok() const { return m_ok; }

private:
    QByteArray m_documents, m_positions;
    std::vector<Container> m_containers;
    bool m_ok = true;
};

} // namespace cf::index
