#include "models/cache/scoped_files.h"

#include <algorithm>
#include <queue>

namespace cf::cache {

Result<std::vector<qint64>> filesOfLetters(store::Database& database, const std::vector<qint64>& letters)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT s.pk FROM rendition r JOIN source s ON s.pk = r.source WHERE r.communication = ?1 AND r.known_to IS NULL AND s.kind = 'document'"));
    std::vector<qint64> sources;
    for (const qint64 letter : letters) {
        select.bind(1, letter);
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                break;
            }
            sources.push_back(select.integer(0));
        }
        select.reset();
    }
    std::ranges::sort(sources);
    const auto twice = std::ranges::unique(sources);
    sources.erase(twice.begin(), twice.end());
    return sources;
}

Result<std::map<QString, FileTally>> tallyOf(store::Database& database, const std::vector<qint64>& sources, UtcMs knownAt)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT p.cfid, s.content_state = 'MISSING', s.bytes FROM source s JOIN repository p ON p.pk = s.repository WHERE s.pk = ?1 AND s.first_seen <= ?2"));
    std::map<QString, FileTally> tallies;
    for (const qint64 source : sources) {
        select.bind(1, source).bind(2, knownAt);
        CF_TRY(const bool row, select.step());
        if (row) {
            FileTally& tally = tallies[select.text(0)];
            const bool isMissing = select.integer(1) != 0;
            ++(isMissing ? tally.knownMissing : tally.files);
            if (!isMissing && !select.isNull(2)) {
                ++tally.sized;
                tally.bytes += select.integer(2);
            }
        }
        select.reset();
    }
    return tallies;
}

Result<std::map<QString, FileTally>> tallyOfAll(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT p.cfid, count(*) FILTER (WHERE s.content_state <> 'MISSING'), count(*) FILTER (WHERE s.content_state = 'MISSING'), count(s.bytes) FILTER (WHERE s.content_state <> 'MISSING'), "
                                                     "coalesce(sum(s.bytes) FILTER (WHERE s.content_state <> 'MISSING'), 0) FROM source s NOT INDEXED JOIN repository p ON p.pk = s.repository WHERE s.kind = 'document' GROUP BY s.repository"));
    std::map<QString, FileTally> tallies;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return tallies;
        }
        tallies.emplace(select.text(0), FileTally{select.integer(1), select.integer(2), select.integer(3), select.integer(4)});
    }
}

Result<std::vector<QByteArray>> drawAmong(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& sources)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT p.cfid, s.native_id, s.native_version FROM source s JOIN repository p ON p.pk = s.repository WHERE s.pk = ?1 AND s.first_seen <= ?2 AND "
                                                     "s.kind = 'document' AND s.content_state <> 'MISSING'"));
    std::priority_queue<QByteArray> smallest; // the largest of them on top
    for (const qint64 source : sources) {
        select.bind(1, source).bind(2, draw.began);
        CF_TRY(const bool row, select.step());
        const auto share = row ? std::ranges::find(draw.shares, RepositoryId(select.text(0)), &FixityDraw::Share::repository) : draw.shares.end();
        if (share != draw.shares.end()) {
            QByteArray hash = drawingHash(draw.seed, share->repository, select.utf8(1), select.utf8(2));
            if (qint64(smallest.size()) < draw.sample) {
                smallest.push(std::move(hash));
            } else if (draw.sample > 0 && hash < smallest.top()) {
                smallest.pop();
                smallest.push(std::move(hash));
            }
        }
        select.reset();
    }
    std::vector<QByteArray> drawn(smallest.size());
    for (auto at = drawn.rbegin(); at != drawn.rend(); ++at) {
        *at = smallest.top();
        smallest.pop();
    }
    return drawn;
}

} // namespace cf::cache
