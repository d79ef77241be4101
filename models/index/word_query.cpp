#include "models/index/word_query.h"

#include "models/index/segment_search.h"

namespace cf::index {

Result<void> WordIndex::refresh(store::Database& database)
{
    CF_TRY(const qint64 now, generation(database));
    if (now == m_generation) {
        return {};
    }
    CF_TRY(const std::vector<SegmentInfo> present, segments(database));
    std::vector<std::unique_ptr<Held>> held;
    m_generation = -1; // until all of it is read
    for (const SegmentInfo& info : present) {
        const auto known = std::find_if(m_segments.begin(), m_segments.end(), [&](const auto& segment) {
            return segment && segment->segment.id() == info.id;
        });
        if (known != m_segments.end()) {
            held.push_back(std::move(*known));
        } else {
            held.push_back(std::make_unique<Held>());
            CF_TRY(held.back()->segment, Segment::open(database, info.id));
        }
        CF_TRY(held.back()->live, readLive(database, info.id));
    }
    m_segments = std::move(held);
    m_generation = now;
    return {};
}

Result<OrdinalSet> WordIndex::evaluate(store::Database& database, const WordQuery& query) const
{
    OrdinalSet found;
    ChunkBits bits;
    CF_TRY(const auto frequent, FrequentWords::of(database));
    for (const auto& held : m_segments) {
        CF_TRY(const auto search, searchSegment({database, held->segment, *frequent}, query));
        for (quint32 chunk = 0; chunk < held->live.chunks(); ++chunk) {
            const ChunkBits* live = held->live.find(chunk);
            if (!live) {
                continue;
            }
            CF_TRY(store::Statement * notice, database.cached("SELECT 1")); // an interrupt reaches statements alone
            CF_CHECK(notice->run());
            CF_CHECK(search->chunk(chunk, live, bits));
            bits &= *live;
            if (!bits.empty()) {
                found.chunk(chunk) |= bits;
            }
        }
    }
    return found;
}

Result<void> WordIndex::countWords(store::Database& database, Field field, const std::function<bool(Ordinal)>& isAmong, const std::function<void(QByteArrayView, quint32)>& take) const
{
    constexpr int noticeEvery = 4096;
    const QByteArray range(1, char(field));
    std::vector<quint16> places;
    int read = 0;
    for (const auto& held : m_segments) {
        const Result<void> done = held->segment.each(database, range, [&](const Entry& entry) -> Result<bool> {
            if (!entry.word.startsWith(range)) {
                return false;
            }
            if (++read % noticeEvery == 0) {
                CF_TRY(store::Statement * notice, database.cached("SELECT 1")); // an interrupt reaches statements alone
                CF_CHECK(notice->run());
            }
            CF_TRY(const Postings postings, held->segment.load(database, entry, false));
            quint32 documents = 0;
            for (const Container& container : postings.containers()) {
                const ChunkBits* live = held->live.find(container.chunk());
                if (!live) {
                    continue;
                }
                places.clear();
                container.places(places);
                const Ordinal base = container.chunk() * chunkSize;
                documents += quint32(std::ranges::count_if(places, [&](quint16 place) { return live->contains(place) && isAmong(base + place); }));
            }
            if (documents > 0) {
                take(entry.word.sliced(1), documents);
            }
            return true;
        });
        CF_CHECK(done);
    }
    return {};
}

} // namespace cf::index
