#include "models/index/segment_catalogue.h"

#include <map>

namespace cf::index {

namespace {

QByteArray encoded(quint32 chunk, const ChunkBits& bits)
{
    PostingWriter writer;
    bits.each([&](quint16 place) { writer.add(chunk << 16 | place, {}); });
    return writer.finish().documents.toByteArray();
}

Result<void> decode(const QByteArray& places, ChunkBits& bits)
{
    const Postings postings(places, {});
    if (!postings.ok() || postings.containers().size() > 1) {
        return fail(ErrorKind::Protocol, QStringLiteral("search index: a list of documents is damaged"));
    }
    for (const Container& container : postings.containers()) {
        container.addTo(bits);
    }
    return {};
}

Result<void> writeLive(store::Database& database, quint32 chunk, qint64 segment, const ChunkBits& bits)
{
    const bool none = bits.empty();
    CF_TRY(store::Statement * write,
           database.cached(none ? "DELETE FROM index_live WHERE chunk = ?1 AND segment = ?2"
                                : "INSERT INTO index_live (chunk, segment, places, documents) VALUES (?1, ?2, ?3, ?4) "
                                  "ON CONFLICT (chunk, segment) DO UPDATE SET places = ?3, documents = ?4"));
    write->bind(1, qint64(chunk)).bind(2, segment);
    if (!none) {
        write->bind(3, encoded(chunk, bits)).bind(4, qint64(bits.count()));
    }
    return write->run();
}

std::map<quint32, std::vector<quint16>> byChunk(std::span<const Ordinal> documents)
{
    std::map<quint32, std::vector<quint16>> chunks;
    for (const Ordinal ordinal : documents) {
        chunks[chunkOf(ordinal)].push_back(placeOf(ordinal));
    }
    return chunks;
}

} // namespace

Result<qint64> generation(store::Database& database)
{
    return database.integer(u"SELECT generation FROM index_state");
}

Result<qint64> nextGeneration(store::Database& database)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE index_state SET generation = generation + 1"));
    CF_CHECK(update->run());
    return generation(database);
}

Result<std::vector<SegmentInfo>> segments(store::Database& database)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT s.pk, coalesce(sum(l.documents), 0), coalesce(min(l.chunk), 0), s.frequent FROM index_segment s "
                           "LEFT JOIN index_live l ON l.segment = s.pk GROUP BY s.pk ORDER BY s.pk"));
    std::vector<SegmentInfo> found;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        found.push_back({select->integer(0), select->integer(1), Ordinal(select->integer(2)) << 16, quint32(select->integer(3))});
    }
}

Result<OrdinalSet> readLive(store::Database& database, qint64 segment)
{
    // Not a kept statement: one left in the middle of damage would hold its snapshot.
    CF_TRY(store::Statement select, database.prepare(u"SELECT chunk, places FROM index_live WHERE segment = ?1"));
    select.bind(1, segment);
    OrdinalSet live;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return live;
        }
        const auto chunk = quint32(select.integer(0));
        if (chunk >= chunkSize) {
            return fail(ErrorKind::Protocol, QStringLiteral("search index: there is no chunk %1").arg(chunk));
        }
        CF_CHECK(decode(select.blob(1), live.chunk(chunk)));
    }
}

Result<qint64> reserveSegment(store::Database& database)
{
    CF_TRY(const qint64 number, database.integer(u"SELECT next_segment FROM index_state"));
    CF_TRY(store::Statement * update, database.cached("UPDATE index_state SET next_segment = next_segment + 1"));
    CF_CHECK(update->run());
    return number;
}

Result<void> disclaim(store::Database& database, std::span<const Ordinal> documents)
{
    for (const auto& [chunk, places] : byChunk(documents)) {
        CF_TRY(store::Statement * select,
               database.cached("SELECT segment, places FROM index_live WHERE chunk = ?1"));
        select->bind(1, qint64(chunk));
        std::vector<std::pair<qint64, QByteArray>> holders;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            holders.emplace_back(select->integer(0), select->blob(1));
        }
        ChunkBits gone;
        gone.clear();
        for (const quint16 place : places) {
            gone.add(place);
        }
        for (const auto& [segment, held] : holders) {
            ChunkBits live;
            live.clear();
            CF_CHECK(decode(held, live));
            ChunkBits left = live;
            left -= gone;
            if (left != live) {
                CF_CHECK(writeLive(database, chunk, segment, left));
            }
        }
    }
    return nextGeneration(database).map([](qint64) {});
}

Result<void> claim(store::Database& database, qint64 segment, std::span<const Ordinal> documents)
{
    CF_CHECK(disclaim(database, documents));
    for (const auto& [chunk, places] : byChunk(documents)) {
        ChunkBits live;
        live.clear();
        for (const quint16 place : places) {
            live.add(place);
        }
        CF_CHECK(writeLive(database, chunk, segment, live));
    }
    return {};
}

Result<void> discardSegment(store::Database& database, qint64 segment)
{
    for (const char* sql :
         {"DELETE FROM index_live WHERE segment = ?1",
          "INSERT INTO index_discarded (segment, rows) SELECT pk, rows FROM index_segment WHERE pk = ?1",
          "DELETE FROM index_segment WHERE pk = ?1"}) {
        CF_TRY(store::Statement * statement, database.cached(sql));
        statement->bind(1, segment);
        CF_CHECK(statement->run());
    }
    return {};
}

Result<void> replaceSegments(store::Database& database, const std::vector<qint64>& inputs, qint64 output)
{
    OrdinalSet all;
    for (const qint64 input : inputs) {
        CF_TRY(const OrdinalSet live, readLive(database, input));
        for (quint32 chunk = 0; chunk < live.chunks(); ++chunk) {
            if (const ChunkBits* bits = live.find(chunk)) {
                all.chunk(chunk) |= *bits;
            }
        }
        CF_CHECK(discardSegment(database, input));
    }
    for (quint32 chunk = 0; chunk < all.chunks(); ++chunk) {
        if (const ChunkBits* bits = all.find(chunk); bits && !bits->empty()) {
            CF_CHECK(writeLive(database, chunk, output, *bits));
        }
    }
    return nextGeneration(database).map([](qint64) {});
}

Result<bool> removeDiscarded(store::Database& database, int rows)
{
    CF_TRY(store::Statement * select, database.cached("SELECT segment, rows FROM index_discarded LIMIT 1"));
    CF_TRY(const bool any, select->step());
    if (!any) {
        return true;
    }
    const qint64 segment = select->integer(0);
    const qint64 left = select->integer(1);
    select->reset();
    const qint64 keep = std::max<qint64>(0, left - rows);
    CF_TRY(store::Statement * remove, database.cached("DELETE FROM index_block WHERE pk >= ?1 AND pk < ?2"));
    remove->bind(1, (segment << 32) + keep).bind(2, (segment << 32) + left);
    CF_CHECK(remove->run());
    CF_TRY(store::Statement * note,
           database.cached(keep == 0 ? "DELETE FROM index_discarded WHERE segment = ?1"
                                     : "UPDATE index_discarded SET rows = ?2 WHERE segment = ?1"));
    note->bind(1, segment);
    if (keep > 0) {
        note->bind(2, keep);
    }
    CF_CHECK(note->run());
    return false;
}

Result<void> discardLeftovers(store::Database& database)
{
    // Numbers that were reserved, written under, and never came to count. From block to block, because the numbers ever
    // reserved are many more than the segments that have blocks.
    for (qint64 segment = 0;; ++segment) {
        CF_TRY(store::Statement * first, database.cached("SELECT min(pk) FROM index_block WHERE pk >= ?1 << 32"));
        first->bind(1, segment);
        CF_TRY(const bool any, first->step());
        const auto block = any ? first->optionalInteger(0) : std::nullopt;
        first->reset();
        if (!block) {
            return {};
        }
        segment = *block >> 32;
        CF_TRY(store::Statement * discard,
               database.cached("INSERT INTO index_discarded (segment, rows) "
                               "SELECT ?1, (pk & 4294967295) + 1 FROM index_block "
                               "WHERE pk >= ?1 << 32 AND pk < (?1 + 1) << 32 AND "
                               "NOT EXISTS (SELECT 1 FROM index_segment WHERE pk = ?1) AND "
                               "NOT EXISTS (SELECT 1 FROM index_discarded WHERE segment = ?1) ORDER BY pk DESC LIMIT 1"));
        discard->bind(1, segment);
        CF_CHECK(discard->run());
    }
}

} // namespace cf::index
