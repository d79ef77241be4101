#include "models/index/segment_merge.h"

namespace cf::index {

Result<std::unique_ptr<SegmentMerge>> SegmentMerge::begin(store::Database& database, std::vector<qint64> inputs)
{
    CF_TRY(const qint64 output, reserveSegment(database));
    std::unique_ptr<SegmentMerge> merge(new SegmentMerge(database, output));
    for (const qint64 input : inputs) {
        auto source = std::make_unique<Source>();
        CF_TRY(source->segment, Segment::open(database, input));
        CF_TRY(source->live, readLive(database, input));
        merge->m_frequent = merge->m_sources.empty() ? source->segment.frequent() : std::min(merge->m_frequent, source->segment.frequent());
        source->reader = std::make_unique<EntryReader>(database, source->segment, QByteArrayView(""));
        CF_TRY(source->entry, source->reader->next());
        merge->m_sources.push_back(std::move(source));
    }
    return merge;
}

Result<void> SegmentMerge::checkOurs()
{
    CF_TRY(store::Statement * discarded, m_database.cached("SELECT count(*) FROM index_discarded WHERE segment = ?1"));
    discarded->bind(1, m_output);
    CF_TRY(const bool row, discarded->step());
    bool ours = row && discarded->integer(0) == 0;
    discarded->reset();
    for (const auto& source : m_sources) {
        CF_TRY(store::Statement * present, m_database.cached("SELECT 1 FROM index_segment WHERE pk = ?1"));
        present->bind(1, source->segment.id());
        CF_TRY(const bool there, present->step());
        present->reset();
        ours = ours && there;
    }
    return ours ? Result<void>() : fail(ErrorKind::Conflict, QStringLiteral("search index: another process merges"));
}

Result<bool> SegmentMerge::slice(qint64 bytes)
{
    CF_CHECK(checkOurs());
    const qint64 until = m_read + bytes;
    std::vector<Source*> same;
    while (m_read < until) {
        same.clear();
        for (const auto& source : m_sources) {
            if (!source->entry) {
                continue;
            }
            if (same.empty() || source->entry->word < same.front()->entry->word) {
                same.assign(1, source.get());
            } else if (source->entry->word == same.front()->entry->word) {
                same.push_back(source.get());
            }
        }
        if (same.empty()) {
            return true;
        }
        CF_CHECK(mergeWord(same));
        for (Source* source : same) {
            CF_TRY(source->entry, source->reader->next());
        }
    }
    return false;
}

void SegmentMerge::mergeChunk(const std::vector<Part>& parts)
{
    m_held.clear();
    bool sorted = true;
    for (const auto& [container, live] : parts) {
        container->places(m_places);
        if (parts.size() == 1 && std::all_of(m_places.begin(), m_places.end(), [live = live](quint16 place) { return live->contains(place); })) {
            m_postings.add(*container);
            return;
        }
        container->positionBytes(m_positions);
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (live->contains(m_places[i])) {
                sorted = sorted && (m_held.empty() || m_held.back().place < m_places[i]);
                m_held.push_back({m_places[i], i < m_positions.size() ? m_positions[i] : QByteArrayView()});
            }
        }
    }
    if (!sorted) {
        std::sort(m_held.begin(), m_held.end(), [](const Held& a, const Held& b) { return a.place < b.place; });
    }
    for (const Held& document : m_held) {
        m_postings.add(parts.front().container->chunk() << 16 | document.place, document.positions);
    }
}

Result<void> SegmentMerge::mergeWord(const std::vector<Source*>& sources)
{
    m_loaded.clear();
    m_loaded.reserve(sources.size()); // containers are pointed to
    m_parts.clear();
    for (const Source* source : sources) {
        CF_TRY(Postings read, source->segment.load(m_database, *source->entry, true));
        m_loaded.push_back(std::move(read));
        m_read += source->entry->word.size() + m_loaded.back().bytes();
        for (const Container& container : m_loaded.back().containers()) {
            if (const ChunkBits* live = source->live.find(container.chunk())) {
                m_parts.push_back({{&container, live}, container.chunk()});
            }
        }
    }
    const auto byChunk = [](const auto& a, const auto& b) { return a.second < b.second; };
    if (!std::is_sorted(m_parts.begin(), m_parts.end(), byChunk)) {
        std::stable_sort(m_parts.begin(), m_parts.end(), byChunk);
    }
    for (size_t i = 0; i < m_parts.size();) {
        m_together.clear();
        const quint32 chunk = m_parts[i].second;
        for (; i < m_parts.size() && m_parts[i].second == chunk; ++i) {
            m_together.push_back(m_parts[i].first);
        }
        mergeChunk(m_together);
    }
    return m_postings.empty() ? Result<void>() : m_writer.add(sources.front()->entry->word, m_postings.finish());
}

Result<void> SegmentMerge::finish()
{
    CF_CHECK(checkOurs());
    CF_TRY(const SegmentExtent extent, m_writer.finish(m_frequent));
    CF_CHECK(putSegment(m_database, m_output, extent));
    std::vector<qint64> inputs;
    for (const auto& source : m_sources) {
        inputs.push_back(source->segment.id());
    }
    return replaceSegments(m_database, inputs, m_output);
}

} // namespace cf::index
