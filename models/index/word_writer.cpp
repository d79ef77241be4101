#include "models/index/word_writer.h"

namespace cf::index {

namespace {

constexpr size_t mergedAtOnce = 8;
constexpr qint64 sliceBytes = 4'000'000;
constexpr int removedAtOnce = 2'000;

/// Segments of one tier hold about as many documents as each other: up to 4,096, 32,768, 262,144 …
int tierOf(qint64 documents)
{
    int tier = 0;
    for (qint64 most = 4096; documents > most; most *= qint64(mergedAtOnce)) {
        ++tier;
    }
    return tier;
}

} // namespace

Result<void> WordPage::prepare(std::shared_ptr<const FrequentWords> frequent)
{
    if (m_documents.empty()) { // or prepared already
        return {};
    }
    const quint32 listed = frequent ? frequent->count() : 0;
    SegmentBuilder builder(std::move(frequent));
    for (const auto& [ordinal, streams] : m_documents) {
        if (streams) {
            builder.add(ordinal, *streams);
            m_present.push_back(ordinal);
        } else {
            m_removed.push_back(ordinal);
        }
    }
    m_documents.clear();
    if (m_present.empty()) {
        return {};
    }
    SegmentWriter writer([this](quint32, QByteArrayView data) {
        m_rows.push_back(data.toByteArray());
        return Result<void>();
    });
    CF_CHECK(builder.write(writer));
    CF_TRY(m_extent, writer.finish(listed));
    return {};
}

Result<void> WordPage::write(store::Database& database)
{
    if (!m_documents.empty()) {
        CF_TRY(auto frequent, FrequentWords::of(database));
        CF_CHECK(prepare(std::move(frequent)));
    }
    const std::vector<Ordinal> removed = std::exchange(m_removed, {}), present = std::exchange(m_present, {});
    const std::vector<QByteArray> rows = std::exchange(m_rows, {});
    if (!removed.empty()) {
        CF_CHECK(disclaim(database, removed));
    }
    if (present.empty()) {
        return {};
    }
    CF_TRY(const qint64 segment, reserveSegment(database));
    for (quint32 row = 0; row < rows.size(); ++row) {
        CF_CHECK(putBlock(database, segment, row, rows[row]));
    }
    CF_CHECK(putSegment(database, segment, m_extent));
    return claim(database, segment, present);
}

Result<std::vector<qint64>> WordUpkeep::due(store::Database& database)
{
    CF_TRY(const std::vector<SegmentInfo> present, segments(database));
    std::map<std::pair<quint32, int>, std::vector<qint64>> tiers; // those with lists of the same words together, so that none are lost
    for (const SegmentInfo& info : present) {
        std::vector<qint64>& tier = tiers[{info.frequent, tierOf(info.documents)}];
        tier.push_back(info.id);
        if (tier.size() == mergedAtOnce) {
            return tier;
        }
    }
    return std::vector<qint64>();
}

Result<bool> WordUpkeep::step(store::Database& database)
{
    if (!std::exchange(m_started, true)) {
        CF_CHECK(discardLeftovers(database));
        return true;
    }
    if (m_merge) {
        CF_TRY(const bool done, m_merge->slice(sliceBytes));
        if (done) {
            CF_CHECK(m_merge->finish());
            m_merge.reset();
        }
        return true;
    }
    CF_TRY(const bool noted, noteFrequentWords(database, m_noting));
    if (noted) {
        return true;
    }
    CF_TRY(const bool removed, removeDiscarded(database, removedAtOnce)); // before the next merge, which then finds room in the file
    if (!removed) {
        return true;
    }
    CF_TRY(const std::vector<qint64> inputs, due(database));
    if (inputs.empty()) {
        return false;
    }
    CF_TRY(m_merge, SegmentMerge::begin(database, inputs));
    return true;
}

void WordUpkeep::forget()
{
    m_merge.reset();
    m_started = false; // what it wrote before is looked for again
}

Result<bool> isBehind(store::Database& database)
{
    CF_TRY(const qint64 alike, database.integer(u"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM index_segment GROUP BY frequent)"));
    return alike > qint64(4 * mergedAtOnce) ? Result<bool>(true) : isNotingDue(database, {});
}

} // namespace cf::index
