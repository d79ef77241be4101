// A segment: the words of a set of documents, written once and never changed. Which of its documents still count is kept
// beside it (index_live); a document counts in one segment at most.
//
// Rows of index_block, numbered segment << 32 | n, n from 0 in the order written:
//   entry block  up to about one page of words, ascending by bytes, front-coded:
//                varint shared with the word before · varint rest · rest · varint documents ·
//                documents string · positions string, each as varint bytes << 1 and the bytes, or, when long,
//                varint n << 1 | 1 of the row that holds them
//   long row     a documents or positions string
//   directory    the first word of each entry block: varint shared · varint rest · rest · varint n
// Every row ends with uint32, XXH3 of its bytes and its number, so that a row that was damaged or swapped is named.
//
// A word is a field byte and the folded word in UTF-8; which fields there are is the business of who builds segments.
// Functions run on the thread of their connection. Errors: Storage for what SQLite says, Protocol for damage.
#pragma once

#include "models/index/postings.h"
#include "models/store/database.h"

#include <optional>

namespace cf::index {

/// Where the strings of a word lie: inline bytes, or the number of a row.
struct StringPlace {
    QByteArrayView bytes;
    std::optional<quint32> row;
};

/// A word of a segment. Views are valid until the next one is read.
struct Entry {
    QByteArrayView word;
    quint32 documents = 0;
    StringPlace places, positions;
};

/// What index_segment says of a segment.
struct SegmentExtent {
    qint64 words = 0, bytes = 0;
    quint32 directory = 0, rows = 0; ///< rows directory … rows - 1 are its directory
    quint32 frequent = 0;            ///< it keeps lists for the first so many of the frequent words
};

/// Makes the rows of a segment, one after the other from 0. They go where `put` puts them, without their checksums.
class SegmentWriter
{
public:
    using Put = std::function<Result<void>(quint32 row, QByteArrayView data)>;
    explicit SegmentWriter(Put put)
        : m_put(std::move(put))
    {}
    Result<void> add(QByteArrayView word, const PostingWriter::Strings& strings); ///< words ascending
    Result<SegmentExtent> finish(quint32 frequent);

private:
    Result<quint32> writeRow(QByteArrayView data);
    Result<void> closeBlock();
    Result<void> putString(QByteArrayView bytes);
    Put m_put;
    quint32 m_next = 0;
    qint64 m_bytes = 0, m_words = 0;
    Output m_block, m_directory;
    Output m_firstWord, m_word, m_directoryWord;
};

/// Within the transaction of the caller: a row, sealed; and, when all are written, the segment.
Result<void> putBlock(store::Database& database, qint64 segment, quint32 row, QByteArrayView data);
Result<void> putSegment(store::Database& database, qint64 segment, const SegmentExtent& extent);

class Segment
{
public:
    static Result<Segment> open(store::Database& database, qint64 segment);
    qint64 id() const { return m_segment; }
    quint32 frequent() const { return m_frequent; }

    /// Null postings when it has no such word.
    Result<Postings> find(store::Database& database, QByteArrayView word, bool withPositions) const;
    Result<Postings> load(store::Database& database, const Entry& entry, bool withPositions) const;
    /// From the first word not before `from`, ascending, until f returns false. f: Result<bool>(const Entry&).
    template <class F> Result<void> each(store::Database& database, QByteArrayView from, F f) const;

private:
    friend class EntryReader;
    Result<QByteArray> readRow(store::Database& database, quint32 row) const;
    size_t blockOf(QByteArrayView word) const; ///< where it would stand; blocks() when before the first
    QByteArrayView firstWord(size_t block) const;
    size_t blocks() const { return m_rows.size(); }

    qint64 m_segment = 0;
    quint32 m_frequent = 0;
    QByteArray m_words;             ///< first words of the entry blocks, one after the other
    std::vector<quint32> m_wordEnds; ///< in m_words
    std::vector<quint32> m_rows;    ///< of the entry blocks
};

/// Words of a segment one after the other.
class EntryReader
{
public:
    EntryReader(store::Database& database, const Segment& segment, QByteArrayView from);
    /// Null at the end.
    Result<const Entry*> next();

private:
    Result<bool> parse();
    store::Database& m_database;
    const Segment& m_segment;
    size_t m_block;
    QByteArray m_from, m_data, m_word;
    Input m_input;
    bool m_loaded = false;
    Entry m_entry;
};

template <class F> Result<void> Segment::each(store::Database& database, QByteArrayView from, F f) const
{
    EntryReader reader(database, *this, from);
    for (;;) {
        CF_TRY(const Entry* entry, reader.next());
        if (!entry) {
            return {};
        }
        CF_TRY(const bool more, f(*entry));
        if (!more) {
            return {};
        }
    }
}

/// A row of index_block as it is checked; for reading and for verification.
Result<QByteArray> readBlock(store::Database& database, qint64 segment, quint32 row);

} // namespace cf::index
