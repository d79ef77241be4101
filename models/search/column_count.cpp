#include "models/search/column_count.h"

#include <atomic>
#include <future>

namespace cf::search {

namespace {

/// SQLite tells of an interrupt when a statement steps.
Result<void> goOn(store::Database& database)
{
    CF_TRY(store::Statement * nothing, database.cached("SELECT 1"));
    CF_TRY(const bool row, nothing->step());
    Q_UNUSED(row)
    nothing->reset();
    return {};
}

} // namespace

Result<void> eachChunk(store::Database& database, quint32 chunks, bool heavy,
                       const std::function<void(int worker, quint32 chunk)>& f)
{
    std::atomic<quint32> next = 0;
    std::atomic<bool> stop = false;
    std::future<void> second;
    if (heavy) {
        second = std::async(std::launch::async, [&] {
            for (quint32 chunk = next++; chunk < chunks && !stop; chunk = next++) {
                f(1, chunk);
            }
        });
    }
    Result<void> gone;
    quint32 done = 0;
    for (quint32 chunk = next++; chunk < chunks; chunk = next++) {
        f(0, chunk);
        if (++done % 8 == 0) {
            gone = goOn(database);
            if (!gone) {
                stop = true;
                break;
            }
        }
    }
    if (second.valid()) {
        second.get(); // with what it threw
    }
    return gone;
}

Result<Hits> keepAccepted(store::Database& database, const index::CodeColumn& codes, const std::vector<quint8>& accepted,
                          const Hits* within, qint64 highest)
{
    Hits hits(highest);
    CF_CHECK(eachChunk(database, std::min(codes.chunks(), hits.chunks()), highest > manyHits && (!within || within->count() > manyHits),
                       [&](int, quint32 chunk) {
                           index::ChunkBits bits;
                           if (within) {
                               within->take(chunk, bits);
                               if (bits.empty()) {
                                   return;
                               }
                           } else {
                               bits.words.fill(~quint64(0));
                           }
                           codes.keep(chunk, accepted, bits);
                           hits.put(chunk, bits);
                       }));
    return hits;
}

Result<std::vector<std::vector<quint64>>> histograms(store::Database& database,
                                                     const std::vector<std::shared_ptr<const index::CodeColumn>>& columns,
                                                     const Hits& hits)
{
    // How many each code has everywhere is known, so the fewer are counted: those that are hits, or those that are not. What is no
    // communication has code 0, which does not matter.
    const qint64 found = hits.count();
    const bool others = found > hits.highest() / 2;
    const bool heavy = std::min(found, hits.highest() - found) > manyHits;
    std::vector<std::vector<std::vector<quint32>>> counted(heavy ? 2 : 1);
    for (auto& mine : counted) {
        for (const auto& column : columns) {
            mine.emplace_back(column->values().size());
        }
    }
    quint32 chunks = 0;
    for (const auto& column : columns) {
        chunks = std::max(chunks, column->chunks());
    }
    CF_CHECK(eachChunk(database, others ? chunks : std::min(chunks, hits.chunks()), heavy, [&](int worker, quint32 chunk) {
        index::ChunkBits bits;
        hits.take(chunk, bits);
        for (quint64& word : bits.words) {
            word = others ? ~word : word;
        }
        if (bits.empty()) {
            return;
        }
        std::array<quint16, index::blockSize> buffer;
        for (quint32 part = 0; part < index::blocksInChunk; ++part) {
            const auto places = index::placesIn(bits, part, buffer);
            for (size_t i = 0; i < columns.size() && !places.empty(); ++i) {
                columns[i]->count(chunk * index::blocksInChunk + part, places, counted[size_t(worker)][i]);
            }
        }
    }));
    std::vector<std::vector<quint64>> sums;
    for (size_t i = 0; i < columns.size(); ++i) {
        std::vector<quint64>& sum = sums.emplace_back(columns[i]->values().size());
        for (size_t code = 1; code < sum.size(); ++code) {
            const quint64 some = counted[0][i][code] + (heavy ? counted[1][i][code] : 0);
            sum[code] = others ? columns[i]->everywhere()[code] - some : some;
        }
    }
    return sums;
}

} // namespace cf::search
