#include "models/search/index_purge.h"

#include "models/index/segment_merge.h"
#include "models/index/unused_frequent.h"
#include "models/store/unchecked_keys.h"

namespace cf::search {

namespace {

constexpr qint64 sliceBytes = 2'000'000;
constexpr int removedAtOnce = 500;

/// Whether any word of it names a document that does not count in it.
Result<bool> holdsGone(store::Database& database, qint64 segment)
{
    CF_TRY(const index::Segment one, index::Segment::open(database, segment));
    CF_TRY(const index::OrdinalSet live, index::readLive(database, segment));
    bool found = false;
    std::vector<quint16> places;
    CF_CHECK(one.each(database, QByteArrayView(""), [&](const index::Entry& entry) -> Result<bool> {
        CF_TRY(const index::Postings postings, one.load(database, entry, false));
        for (const index::Container& container : postings.containers()) {
            places.clear();
            container.places(places);
            for (const quint16 place : places) {
                found = found || !live.contains((index::Ordinal(container.chunk()) << 16) | place);
            }
        }
        return !found;
    }));
    return found;
}

} // namespace

Result<IndexRests> indexRests(store::Database& database)
{
    IndexRests rests;
    CF_TRY(const std::vector<index::SegmentInfo> present, index::segments(database));
    for (const index::SegmentInfo& one : present) {
        CF_TRY(const bool holds, holdsGone(database, one.id));
        rests.segments += holds;
    }
    CF_TRY(rests.discardedRows, database.integer(u"SELECT count(*) FROM index_block WHERE (pk >> 32) NOT IN (SELECT pk FROM index_segment)"));
    return rests;
}

struct IndexPurge::Parts {
    std::optional<std::vector<index::SegmentInfo>> toLook; ///< none: not listed yet
    std::unique_ptr<index::SegmentMerge> merge;
};

IndexPurge::IndexPurge()
    : m_parts(std::make_unique<Parts>())
{}

IndexPurge::~IndexPurge() = default;

Result<bool> IndexPurge::step(store::Database& database)
{
    const store::UncheckedKeys overwriting(database);
    if (!m_parts->toLook) {
        CF_CHECK(index::discardLeftovers(database)); // of a merge that was cut off
        CF_TRY(const std::vector<index::SegmentInfo> present, index::segments(database));
        m_parts->toLook = present;
        return true;
    }
    if (m_parts->merge) {
        CF_TRY(const bool done, m_parts->merge->slice(sliceBytes));
        if (done) {
            CF_CHECK(m_parts->merge->finish());
            m_parts->merge.reset();
        }
        return true;
    }
    CF_TRY(const bool removed, index::removeDiscarded(database, removedAtOnce));
    if (!removed) {
        return true;
    }
    if (m_parts->toLook->empty()) { // and what was discarded last is removed
        CF_TRY([[maybe_unused]] const qint64 blanked, index::blankUnusedFrequent(database));
        return false;
    }
    const index::SegmentInfo segment = m_parts->toLook->back();
    m_parts->toLook->pop_back();
    if (segment.documents == 0) {
        CF_CHECK(index::discardSegment(database, segment.id));
        return index::nextGeneration(database).map([](qint64) { return true; });
    }
    CF_TRY(const bool holds, holdsGone(database, segment.id));
    if (holds) {
        CF_TRY(m_parts->merge, index::SegmentMerge::begin(database, {segment.id}));
    }
    return true;
}

} // namespace cf::search
