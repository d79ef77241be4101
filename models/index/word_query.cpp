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

} // namespace cf::index
