#include "models/index/index_check.h"

#include "models/index/column_blocks.h"
#include "models/index/frequent_words.h"
#include "models/index/seal.h"
#include "models/index/shared_columns.h"

namespace cf::index {

namespace {

/// Reads every word with all its strings; an error names the first block that cannot be read.
Result<void> readAll(store::Database& database, qint64 number)
{
    CF_TRY(const Segment segment, Segment::open(database, number));
    CF_CHECK(segment.each(database, QByteArrayView(""), [&](const Entry& entry) -> Result<bool> {
        CF_TRY(const Postings postings, segment.load(database, entry, true));
        quint64 documents = 0;
        for (const Container& container : postings.containers()) {
            documents += container.count();
            if (!container.isSound()) {
                return fail(ErrorKind::Protocol, QStringLiteral("search index: segment %1: a word's documents are in no order").arg(number));
            }
        }
        if (documents != entry.documents) {
            return fail(ErrorKind::Protocol, QStringLiteral("search index: segment %1: a word has another number of "
                                                            "documents than it says").arg(number));
        }
        return true;
    }));
    return readLive(database, number).map([](const OrdinalSet&) {});
}

Result<std::vector<qint64>> numbers(store::Database& database, const char* sql)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    std::vector<qint64> found;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        found.push_back(select->integer(0));
    }
}

Result<void> readColumn(store::Database& database, qint64 row)
{
    CF_TRY(const QByteArray data, readColumnRow(database, row));
    if (data.startsWith('u') || data.startsWith('w')) {
        return readMoments(data).map([](const MomentBlock&) {});
    }
    return readCodes(data).map([](const CodeBlock&) {});
}

bool isDamage(const Result<void>& read) { return !read && read.error().kind == ErrorKind::Protocol; }

} // namespace

Result<std::vector<Damage>> findDamage(store::Database& database)
{
    std::vector<Damage> found;
    CF_TRY(const std::vector<qint64> all, numbers(database, "SELECT pk FROM index_segment ORDER BY pk"));
    for (const qint64 segment : all) {
        const Result<void> read = readAll(database, segment);
        if (isDamage(read)) {
            found.push_back({Damage::Kind::Segment, segment, read.error().detail});
        } else if (!read) {
            return tl::unexpected(read.error());
        }
    }
    if (const auto frequent = FrequentWords::read(database); !frequent) {
        if (frequent.error().kind != ErrorKind::Protocol) {
            return tl::unexpected(frequent.error());
        }
        found.push_back({Damage::Kind::Frequent, 0, frequent.error().detail});
    }
    CF_TRY(const std::vector<qint64> rows, numbers(database, "SELECT pk FROM index_column ORDER BY pk"));
    for (const qint64 row : rows) {
        const Result<void> read = readColumn(database, row);
        if (isDamage(read)) {
            found.push_back({Damage::Kind::Column, row,
                             QStringLiteral("search index: block %1 of column %2 is damaged").arg(row & 0xFFFFFFFF).arg(row >> 32)});
        } else if (!read) {
            return tl::unexpected(read.error());
        }
    }
    return found;
}

Result<void> takeOut(store::Database& database, const std::vector<Damage>& damage, int column)
{
    for (const Damage& one : damage) {
        if (one.kind == Damage::Kind::Segment) {
            CF_CHECK(discardSegment(database, one.number));
        } else if (one.kind == Damage::Kind::Frequent) { // with all segments that keep lists of them
            CF_TRY(const std::vector<qint64> all, numbers(database, "SELECT pk FROM index_segment WHERE frequent > 0"));
            for (const qint64 segment : all) {
                CF_CHECK(discardSegment(database, segment));
            }
            CF_CHECK(database.execute(u"DELETE FROM index_frequent; UPDATE index_state SET noted = 0"));
        } else {
            CF_CHECK(removeColumnRow(database, one.number));
            CF_CHECK(removeColumnRow(database, blockRow(column, quint32(one.number & 0xFFFFFFFF))));
        }
    }
    return damage.empty() ? Result<void>() : nextGeneration(database).map([](qint64) {});
}

Result<OrdinalSet> complete(store::Database& database, int column)
{
    OrdinalSet live;
    CF_TRY(const std::vector<qint64> all, numbers(database, "SELECT pk FROM index_segment ORDER BY pk"));
    for (const qint64 segment : all) {
        CF_TRY(const OrdinalSet some, readLive(database, segment));
        for (quint32 chunk = 0; chunk < some.chunks(); ++chunk) {
            if (const ChunkBits* bits = some.find(chunk)) {
                live.chunk(chunk) |= *bits;
            }
        }
    }
    CodeColumn codes(column);
    CF_CHECK(codes.refresh(database));
    std::vector<quint8> any(codes.values().size(), 1);
    any[0] = 0;
    for (quint32 chunk = 0; chunk < live.chunks(); ++chunk) {
        if (ChunkBits* bits = live.find(chunk)) {
            codes.keep(chunk, any, *bits);
        }
    }
    return live;
}

} // namespace cf::index
