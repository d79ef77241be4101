// All that the search index says, however it is laid out: of each word who holds it and where, of each communication its values. Equal for
// indexes that answer alike.
#pragma once

#include "models/index/segment_catalogue.h"
#include "models/index/shared_columns.h"
#include "models/search/text_index.h"
#include "tests/support/index_lists.h"

#include <QCryptographicHash>

#include <map>

namespace cf::test {

inline Result<QByteArray> indexedWords(store::Database& database)
{
    std::map<QByteArray, std::map<index::Ordinal, QByteArray>> words;
    CF_TRY(const std::vector<index::SegmentInfo> all, index::segments(database));
    for (const index::SegmentInfo& info : all) {
        CF_TRY(const index::Segment segment, index::Segment::open(database, info.id));
        CF_TRY(const index::OrdinalSet live, index::readLive(database, info.id));
        CF_CHECK(segment.each(database, QByteArrayView(""), [&](const index::Entry& entry) -> Result<bool> {
            if (isListed(entry.word)) { // which there are depends on when it was written
                return true;
            }
            CF_TRY(const index::Postings postings, segment.load(database, entry, true));
            std::vector<quint16> places;
            std::vector<QByteArrayView> positions;
            for (const index::Container& container : postings.containers()) {
                container.places(places);
                container.positionBytes(positions);
                for (size_t i = 0; i < places.size(); ++i) {
                    const index::Ordinal ordinal = container.chunk() << 16 | places[i];
                    if (live.contains(ordinal)) {
                        words[entry.word.toByteArray()][ordinal] = i < positions.size() ? positions[i].toByteArray() : QByteArray();
                    }
                }
            }
            return true;
        }));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [word, holders] : words) {
        hash.addData(word + '\n');
        for (const auto& [ordinal, positions] : holders) {
            hash.addData(QByteArray::number(ordinal) + ' ' + positions + '\n');
        }
    }
    return QByteArray::number(qint64(words.size())) + " words " + hash.result().toHex();
}

/// Values of all columns of codes by communication, as text.
inline Result<QByteArray> indexedValues(store::Database& database)
{
    CF_TRY(store::Statement columns, database.prepare(u"SELECT DISTINCT column FROM index_value ORDER BY 1"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 values = 0;
    for (;;) {
        CF_TRY(const bool row, columns.step());
        if (!row) {
            return QByteArray::number(values) + " values " + hash.result().toHex();
        }
        index::CodeColumn column(int(columns.integer(0)));
        CF_CHECK(column.refresh(database));
        for (index::Ordinal ordinal = 0; ordinal < column.chunks() * index::chunkSize; ++ordinal) {
            if (const index::Code code = column.at(ordinal)) {
                hash.addData(QByteArray::number(columns.integer(0)) + ' ' + QByteArray::number(ordinal) + ' ' + column.values()[code] + '\n');
                ++values;
            }
        }
    }
}

inline Result<QByteArray> indexedCopies(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT communication, key FROM index_copy ORDER BY 1, 2"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 keys = 0;; ++keys) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return QByteArray::number(keys) + " keys " + hash.result().toHex();
        }
        hash.addData(QByteArray::number(select.integer(0)) + ' ' + QByteArray::number(select.integer(1)) + '\n');
    }
}

inline Result<QByteArray> indexContent(store::Database& database)
{
    CF_TRY(const QByteArray words, indexedWords(database));
    CF_TRY(const QByteArray values, indexedValues(database));
    CF_TRY(const QByteArray copies, indexedCopies(database));
    return words + ", " + values + ", " + copies;
}

/// Forgets the index and makes it again from the rows.
inline Result<void> rebuildIndex(store::Database& database)
{
    CF_CHECK(database.execute(u"DELETE FROM index_segment; DELETE FROM index_block; DELETE FROM index_live; DELETE FROM index_discarded;"
                              "DELETE FROM index_value; DELETE FROM index_column; DELETE FROM index_document; DELETE FROM index_copy;"
                              "UPDATE index_state SET generation = generation + 1, next_unbuilt = (SELECT min(pk) FROM communication)"));
    search::IndexUpkeep upkeep;
    for (bool more = true; more;) {
        CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
        CF_TRY(more, upkeep.step(database));
        CF_CHECK(transaction.commit());
    }
    return {};
}

} // namespace cf::test
