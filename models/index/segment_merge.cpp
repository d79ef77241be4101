#include "models/index/segment_merge.h"

namespace cf::index {

namespace {

/// A document of one word, with its positions as they stand in the segment it came from.
struct Held {
    Ordinal ordinal;
    QByteArrayView positions;
};

} // namespace

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

Result<void> SegmentMerge::mergeWord(const std::vector<Source*>& sources)
{
    std::vector<Postings> postings;
    std::vector<Held> held;
    std::vector<quint16> places;
    std::vector<QByteArrayView> positions;
    bool sorted = true;
    postings.reserve(sources.size()); // views into them are held
    for (const Source* source : sources) {
        CF_TRY(Postings read, source->segment.load(m_database, *source->entry, true));
        postings.push_back(std::move(read));
        m_read += source->entry->word.size() + postings.back().bytes();
        for (const Container& container : postings.back().containers()) {
            container.places(places);
            container.positionBytes(positions);
            const ChunkBits* live = source->live.find(container.chunk());
            for (size_t i = 0; live && i < places.size(); ++i) {
                if (live->contains(places[i])) {
                    const Ordinal ordinal = container.chunk() << 16 | places[i];
                    sorted = sorted && (held.empty() || held.back().ordinal < ordinal);
                    held.push_back({ordinal, i < positions.size() ? positions[i] : QByteArrayView()});
                }
            }
        }
    }
    if (!sorted) {
        std::sort(held.begin(), held.end(), [](const Held& a, const Held& b) { return a.ordinal < b.ordinal; });
    }
    PostingWriter writer;
    for (const Held& document : held) {
        writer.add(document.ordinal, document.positions);
    }
    return writer.empty() ? Result<void>() : m_writer.add(sources.front()->entry->word, writer.finish());
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
