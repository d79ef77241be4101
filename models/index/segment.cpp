#include "models/index/segment.h"

#include "models/index/seal.h"

namespace cf::index {

namespace {

constexpr qsizetype longString = 160; ///< bytes from which a string gets a row of its own
constexpr qsizetype fullBlock = 3900; ///< with the rest of the row a page of 4,096
constexpr qsizetype fullDirectory = 60'000;

qint64 rowId(qint64 segment, quint32 row) { return segment << 32 | row; }

qsizetype sharedStart(QByteArrayView a, QByteArrayView b)
{
    const auto most = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin();
}

/// Front-coded: what is shared with the word before, then the rest.
void putWordAfter(Output& out, Output& before, QByteArrayView word)
{
    const qsizetype shared = sharedStart(before, word);
    out.varint(quint64(shared));
    out.varint(quint64(word.size() - shared));
    out.append(word.sliced(shared));
    before.truncate(shared);
    before.append(word.sliced(shared));
}

bool readWord(Input& input, QByteArray& word)
{
    const quint64 shared = input.varint();
    const quint64 rest = input.varint();
    const QByteArrayView bytes = input.bytes(rest);
    if (!input.ok() || shared > quint64(word.size())) {
        return false;
    }
    word.truncate(qsizetype(shared));
    word.append(bytes);
    return true;
}

tl::unexpected<Error> damaged(qint64 segment, quint32 row)
{
    return fail(ErrorKind::Protocol,
                QStringLiteral("search index: segment %1, block %2 is damaged").arg(segment).arg(row));
}

} // namespace

Result<QByteArray> readBlock(store::Database& database, qint64 segment, quint32 row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT data FROM index_block WHERE pk = ?1"));
    select->bind(1, rowId(segment, row));
    CF_TRY(const bool there, select->step());
    if (!there) {
        return damaged(segment, row);
    }
    QByteArray data = select->blob(0);
    select->reset();
    return unseal(data, rowId(segment, row)) ? Result<QByteArray>(std::move(data)) : damaged(segment, row);
}

// ---- writing --------------------------------------------------------------------------------------------------

Result<void> putBlock(store::Database& database, qint64 segment, quint32 row, QByteArrayView data)
{
    Output sealed;
    sealed.append(data);
    seal(sealed, rowId(segment, row));
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO index_block (pk, data) VALUES (?1, ?2)"));
    const QByteArrayView whole = sealed;
    insert->bind(1, rowId(segment, row)).bind(2, QByteArray::fromRawData(whole.data(), whole.size()));
    return insert->run();
}

Result<void> putSegment(store::Database& database, qint64 segment, const SegmentExtent& extent)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO index_segment (pk, words, bytes, directory, rows, frequent) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert->bind(1, segment).bind(2, extent.words).bind(3, extent.bytes);
    insert->bind(4, qint64(extent.directory)).bind(5, qint64(extent.rows)).bind(6, qint64(extent.frequent));
    return insert->run();
}

Result<quint32> SegmentWriter::writeRow(QByteArrayView data)
{
    const quint32 row = m_next++;
    m_bytes += data.size();
    CF_CHECK(m_put(row, data));
    return row;
}

Result<void> SegmentWriter::putString(QByteArrayView bytes)
{
    if (bytes.size() < longString) {
        m_block.varint(quint64(bytes.size()) << 1);
        m_block.append(bytes);
        return {};
    }
    CF_TRY(const quint32 row, writeRow(bytes));
    m_block.varint(quint64(row) << 1 | 1);
    return {};
}

Result<void> SegmentWriter::add(QByteArrayView word, const PostingWriter::Strings& strings)
{
    if (m_block.size() + word.size() > fullBlock - 2 * longString) {
        CF_CHECK(closeBlock());
    }
    if (m_block.isEmpty()) {
        m_firstWord.clear();
        m_firstWord.append(word);
        m_word.clear();
    }
    putWordAfter(m_block, m_word, word);
    m_block.varint(strings.count);
    CF_CHECK(putString(strings.documents));
    CF_CHECK(putString(strings.positions));
    ++m_words;
    return {};
}

Result<void> SegmentWriter::closeBlock()
{
    if (m_block.isEmpty()) {
        return {};
    }
    CF_TRY(const quint32 row, writeRow(m_block));
    m_block.clear();
    putWordAfter(m_directory, m_directoryWord, m_firstWord);
    m_directory.varint(row);
    return {};
}

Result<SegmentExtent> SegmentWriter::finish(quint32 frequent)
{
    CF_CHECK(closeBlock());
    const quint32 first = m_next;
    const QByteArrayView directory = m_directory;
    for (qsizetype at = 0; at < directory.size(); at += fullDirectory) {
        CF_CHECK(writeRow(directory.sliced(at, std::min(fullDirectory, directory.size() - at))));
    }
    return SegmentExtent{m_words, m_bytes, first, m_next, frequent};
}

// ---- reading --------------------------------------------------------------------------------------------------

Result<Segment> Segment::open(store::Database& database, qint64 segment)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT directory, rows, frequent FROM index_segment WHERE pk = ?1"));
    select->bind(1, segment);
    CF_TRY(const bool there, select->step());
    if (!there) {
        return fail(ErrorKind::NotFound, QStringLiteral("search index: no segment %1").arg(segment));
    }
    Segment opened;
    opened.m_segment = segment;
    const auto first = quint32(select->integer(0));
    const auto rows = quint32(select->integer(1));
    opened.m_frequent = quint32(select->integer(2));
    select->reset();
    QByteArray directory;
    for (quint32 row = first; row < rows; ++row) {
        CF_TRY(const QByteArray part, readBlock(database, segment, row));
        directory += part;
    }
    Input input{directory};
    QByteArray word;
    while (!input.atEnd()) {
        if (!readWord(input, word)) {
            return damaged(segment, first);
        }
        opened.m_words += word;
        opened.m_wordEnds.push_back(quint32(opened.m_words.size()));
        opened.m_rows.push_back(quint32(input.varint()));
    }
    return input.ok() ? Result<Segment>(std::move(opened)) : damaged(segment, first);
}

QByteArrayView Segment::firstWord(size_t block) const
{
    const quint32 from = block == 0 ? 0 : m_wordEnds[block - 1];
    return QByteArrayView(m_words).sliced(from, m_wordEnds[block] - from);
}

size_t Segment::blockOf(QByteArrayView word) const
{
    size_t low = 0, high = blocks(); // the last block whose first word is not after the word
    while (low < high) {
        const size_t middle = (low + high) / 2;
        (firstWord(middle) <= word ? low : high) = firstWord(middle) <= word ? middle + 1 : middle;
    }
    return low == 0 ? blocks() : low - 1;
}

Result<QByteArray> Segment::readRow(store::Database& database, quint32 row) const
{
    return readBlock(database, m_segment, row);
}

Result<Postings> Segment::find(store::Database& database, QByteArrayView word, bool withPositions) const
{
    if (blockOf(word) == blocks()) {
        return Postings();
    }
    EntryReader reader(database, *this, word);
    CF_TRY(const Entry* entry, reader.next());
    return entry && entry->word == word ? load(database, *entry, withPositions) : Result<Postings>(Postings());
}

Result<Postings> Segment::load(store::Database& database, const Entry& entry, bool withPositions) const
{
    const auto string = [&](const StringPlace& place) -> Result<QByteArray> {
        return place.row ? readRow(database, *place.row) : Result<QByteArray>(place.bytes.toByteArray());
    };
    CF_TRY(QByteArray documents, string(entry.places));
    QByteArray positions;
    if (withPositions) {
        CF_TRY(positions, string(entry.positions));
    }
    Postings postings(std::move(documents), std::move(positions));
    return postings.ok() ? Result<Postings>(std::move(postings)) : damaged(m_segment, entry.places.row.value_or(0));
}

EntryReader::EntryReader(store::Database& database, const Segment& segment, QByteArrayView from)
    : m_database(database)
    , m_segment(segment)
    , m_block(segment.blockOf(from))
    , m_from(from.toByteArray())
{
    if (m_block == segment.blocks()) {
        m_block = 0; // all its words come after
    }
}

Result<const Entry*> EntryReader::next()
{
    for (;;) {
        if (!m_loaded) {
            if (m_block >= m_segment.blocks()) {
                return nullptr;
            }
            CF_TRY(m_data, m_segment.readRow(m_database, m_segment.m_rows[m_block]));
            m_input = Input(m_data);
            m_word.resize(0);
            m_loaded = true;
        }
        if (m_input.atEnd()) {
            m_loaded = false;
            ++m_block;
            continue;
        }
        CF_TRY(const bool parsed, parse());
        if (parsed && m_entry.word >= QByteArrayView(m_from)) {
            return &m_entry;
        }
    }
}

Result<bool> EntryReader::parse()
{
    const auto string = [this] {
        const quint64 value = m_input.varint();
        return value & 1 ? StringPlace{{}, quint32(value >> 1)} : StringPlace{m_input.bytes(value >> 1), std::nullopt};
    };
    const bool word = readWord(m_input, m_word);
    m_entry.word = m_word;
    m_entry.documents = quint32(m_input.varint());
    m_entry.places = string();
    m_entry.positions = string();
    return word && m_input.ok() ? Result<bool>(true) : damaged(m_segment.id(), m_segment.m_rows[m_block]);
}

} // namespace cf::index
