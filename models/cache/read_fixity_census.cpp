// What a run of readings found, from the state of the files alone: so that one that was killed and went on counts each file once.
#include "models/cache/columns.h"
#include "models/cache/read_fixity.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

// Read for the first time by this run: nothing there was to compare with.
#define CF_FIRST_READ "EXISTS (SELECT 1 FROM custody_event e WHERE e.source = s.pk AND e.kind = 'INGESTED' AND e.at >= ?2)"

struct Tally {
    FixityReport::Share* share;
    std::vector<qint64> found; ///< rows that are not intact

    void add(ContentState state, bool isFirst, qint64 count)
    {
        switch (state) {
        case ContentState::Present: (isFirst ? share->first : share->intact) += count; break;
        case ContentState::Altered: share->altered += count; break;
        case ContentState::Mismatch: share->mismatch += count; break;
        case ContentState::Missing: share->missing += count; break;
        case ContentState::Unknown: share->unread += count; break;
        }
    }
};

int gravity(ContentState state)
{
    switch (state) {
    case ContentState::Altered: return 0;
    case ContentState::Missing: return 1;
    case ContentState::Mismatch: return 2;
    case ContentState::Unknown: return 3;
    case ContentState::Present: break;
    }
    return 4;
}

Result<void> countRead(store::Database& database, const FixityDraw& draw, Tally& tally)
{
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT s.content_state, s.content_state = 'PRESENT' AND " CF_FIRST_READ ", count(*) FROM source s INDEXED BY source_read JOIN repository p ON "
                            "p.pk = s.repository WHERE p.cfid = ?1 AND s.kind = 'document' AND s.last_verified >= ?2 AND s.first_seen <= ?2 GROUP BY 1, 2"));
    select.bind(1, tally.share->repository.value()).bind(2, draw.began);
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        tally.add(enumAt(select, 0, ContentState::Unknown), select.integer(1) != 0, select.integer(2));
    }
    CF_TRY(store::Statement list, database.prepare(u"SELECT s.pk FROM source s INDEXED BY source_read JOIN repository p ON p.pk = s.repository WHERE p.cfid = ?1 AND "
                                                   "s.kind = 'document' AND s.last_verified >= ?2 AND s.first_seen <= ?2 AND s.content_state NOT IN ('PRESENT', 'UNKNOWN') "
                                                   "ORDER BY CASE s.content_state WHEN 'ALTERED' THEN 0 WHEN 'MISSING' THEN 1 ELSE 2 END LIMIT ?3"));
    list.bind(1, tally.share->repository.value()).bind(2, draw.began).bind(3, qint64(FixityReport::mostListed));
    for (;;) {
        CF_TRY(const bool row, list.step());
        if (!row) {
            return {};
        }
        tally.found.push_back(list.integer(0));
    }
}

Result<void> countSample(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& sample, std::map<QString, Tally>& tallies)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT p.cfid, CASE WHEN s.last_verified >= ?2 THEN s.content_state ELSE 'UNKNOWN' END, " CF_FIRST_READ
                                                     " FROM source s JOIN repository p ON p.pk = s.repository WHERE s.pk = ?1"));
    for (const qint64 source : sample) {
        select.bind(1, source).bind(2, draw.began);
        CF_TRY(const bool isThere, select.step());
        const auto tally = isThere ? tallies.find(select.text(0)) : tallies.end();
        if (tally != tallies.end()) {
            const ContentState state = enumAt(select, 1, ContentState::Unknown);
            tally->second.add(state, select.integer(2) != 0, 1);
            ++tally->second.share->asked;
            if (state != ContentState::Present) {
                tally->second.found.push_back(source);
            }
        }
        select.reset();
    }
    return {};
}

/// The rows that are listed, as findings.
Result<std::vector<FixityFinding>> findingsOf(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& rows)
{
    CF_TRY(const std::vector<FileToRead> files, filesOf(database, rows));
    CF_TRY(store::Statement * observed, database.cached("SELECT CASE WHEN content_state = 'MISSING' THEN NULL ELSE coalesce(observed_sha256, sha256) END FROM source WHERE pk = ?1"));
    std::vector<FixityFinding> findings;
    for (const FileToRead& file : files) {
        FixityFinding one{file.communication, file.documentId, file.repository, file.ref.nativeId, file.ref.nativeVersion, file.state, file.recorded, {}, {}};
        if (!file.lastRead || *file.lastRead < draw.began) {
            one.state = ContentState::Unknown; // not read by this run
        } else {
            observed->bind(1, file.source);
            CF_TRY(const bool isThere, observed->step());
            one.found = isThere ? observed->blob(0) : QByteArray();
            observed->reset();
        }
        findings.push_back(std::move(one));
    }
    return findings;
}

} // namespace

Result<FixityReport> readFixityCensus(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& sample)
{
    FixityReport report;
    report.draw = draw;
    for (const FixityDraw::Share& share : draw.shares) {
        FixityReport::Share one;
        one.repository = share.repository;
        one.name = share.name;
        one.population = share.files;
        one.knownMissing = share.knownMissing;
        report.shares.push_back(one);
    }
    std::map<QString, Tally> tallies;
    for (FixityReport::Share& share : report.shares) {
        tallies[share.repository.value()] = {&share, {}};
        CF_TRY(store::Statement * select, database.cached("SELECT watermark FROM repository WHERE cfid = ?1"));
        select->bind(1, share.repository.value());
        CF_TRY(const bool isThere, select->step());
        share.watermark = isThere ? select->optionalInteger(0) : std::nullopt;
        select->reset();
    }
    if (draw.of == FixityOf::Sample) {
        CF_CHECK(countSample(database, draw, sample, tallies));
    } else {
        for (const FixityDraw::Share& share : draw.shares) {
            Tally& tally = tallies[share.repository.value()];
            CF_CHECK(countRead(database, draw, tally));
            const qint64 returned = std::exchange(tally.share->unread, 0); // found missing by it and back since, unread
            const auto left = leftToRead(database, share, draw.began);
            if (!left && left.error().kind == ErrorKind::NotFound) { // its repository was taken out of the program since
                tally.share->unread = share.asked;
                tally.share->asked = share.asked;
                continue;
            }
            if (!left) {
                return tl::unexpected<Error>(left.error());
            }
            // What left the count in between, as when a synchronisation found it gone, was not read by this run.
            tally.share->unread = std::max(*left + returned, share.asked - tally.share->read());
            tally.share->asked = tally.share->read() + tally.share->unread;
            if (*left > 0) {
                CF_TRY(const FilesToRead some, filesReadBefore(database, share.repository, share.readBefore, draw.began, {}, int(FixityReport::mostListed)));
                std::ranges::transform(some.files, std::back_inserter(tally.found), &FileToRead::source);
            }
        }
    }
    std::vector<qint64> rows;
    for (const auto& [repository, tally] : tallies) {
        rows.insert(rows.end(), tally.found.begin(), tally.found.end());
    }
    CF_TRY(report.findings, findingsOf(database, draw, rows));
    std::ranges::stable_sort(report.findings, {}, [](const FixityFinding& one) { return gravity(one.state); });
    report.findings.resize(std::min(report.findings.size(), size_t(FixityReport::mostListed)));
    const FixityReport::Share all = report.sum();
    report.notListed = std::max<qint64>(0, all.altered + all.mismatch + all.missing + all.unread - qint64(report.findings.size()));
    return report;
}

} // namespace cf::cache
