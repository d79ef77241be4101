// Several segments become one, a slice at a time: each slice is short enough for one transaction, and readers go on with
// the old segments until the last slice puts the new one in their place.
#pragma once

#include "models/index/segment_catalogue.h"
#include "models/index/segment_builder.h"

namespace cf::index {

/// Lives on the writer's connection, between transactions. slice() and finish() answer Conflict when another process merged
/// the inputs or discarded what was written; then the merge is void, and nothing of it counts.
class SegmentMerge
{
public:
    static Result<std::unique_ptr<SegmentMerge>> begin(store::Database& database, std::vector<qint64> inputs);
    /// Within a transaction: writes words until about `bytes` of the inputs are read, which are more than what is written
    /// when many of their documents count no more. True when all words are.
    Result<bool> slice(qint64 bytes);
    /// Within a transaction, after the last slice: the new segment counts instead of the inputs.
    Result<void> finish();

private:
    struct Source {
        Segment segment;
        OrdinalSet live; ///< when the merge began
        std::unique_ptr<EntryReader> reader;
        const Entry* entry = nullptr;
    };
    SegmentMerge(store::Database& database, qint64 output)
        : m_database(database)
        , m_writer([&database, output](quint32 row, QByteArrayView data) { return putBlock(database, output, row, data); })
        , m_output(output)
    {}
    Result<void> checkOurs();
    Result<void> mergeWord(const std::vector<Source*>& sources);
    /// A chunk of it, which one or several sources know something of.
    struct Part {
        const Container* container;
        const ChunkBits* live;
    };
    void mergeChunk(const std::vector<Part>& parts);
    struct Held {
        quint16 place;
        QByteArrayView positions; ///< as they stand in the segment they come from
    };

    store::Database& m_database;
    SegmentWriter m_writer;
    qint64 m_output;
    quint32 m_frequent = 0; ///< of all inputs, which keep lists for the same words
    qint64 m_read = 0;
    std::vector<std::unique_ptr<Source>> m_sources;
    PostingWriter m_postings; ///< of the word at hand, as what follows; kept for their room
    std::vector<Postings> m_loaded;
    std::vector<std::pair<Part, quint32>> m_parts; ///< with the chunk
    std::vector<Part> m_together;
    std::vector<Held> m_held;
    std::vector<quint16> m_places;
    std::vector<QByteArrayView> m_positions;
};

} // namespace cf::index
