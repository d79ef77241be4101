// One query asked of one segment, chunk by chunk. Inside the layer only.
#pragma once

#include "models/index/word_query.h"

namespace cf::index {

/// A place in the query: gives the documents of a chunk that meet it.
class ChunkSearch
{
public:
    virtual ~ChunkSearch() = default;
    /// Overwrites out. Where nothing within `wanted` can be met, it may leave out anything.
    virtual Result<void> chunk(quint32 number, const ChunkBits* wanted, ChunkBits& out) = 0;
};

/// What a query is asked of. Outlives the search.
struct Place {
    store::Database& database;
    const Segment& segment;
    const FrequentWords& frequent;
};
Result<std::unique_ptr<ChunkSearch>> searchSegment(const Place& place, const WordQuery& query);

/// Words of a pattern in a segment, with positions read when they are first asked for.
class PatternWords
{
public:
    static Result<std::unique_ptr<PatternWords>> find(store::Database& database, const Segment& segment, Field field,
                                                      const WordPattern& pattern);
    void addTo(quint32 chunk, ChunkBits& bits) const;
    /// Readies positions() for these documents of the chunk, ascending. Words that none of them has are not read.
    Result<void> enter(quint32 chunk, const ChunkBits& documents);
    /// Where the document has any of the words, ascending; empty: nowhere.
    void positions(quint16 place, std::vector<quint32>& out);

private:
    struct One {
        Entry entry; ///< its views are of bytes kept here
        QByteArray places, positionBytes;
        Postings postings;
        bool withPositions = false;
        const Container* container = nullptr; ///< of the chunk entered
        PlaceRank ranks;
        PositionCursor cursor;
    };
    PatternWords(store::Database& database, const Segment& segment)
        : m_database(database)
        , m_segment(segment)
    {}
    store::Database& m_database;
    const Segment& m_segment;
    std::vector<std::unique_ptr<One>> m_words;
    std::vector<quint32> m_some;
};

} // namespace cf::index
