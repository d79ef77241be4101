#include "models/evidence/case/letter_archives.h"

#include "models/cache/read_record.h"
#include "models/cache/read_stands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

bool isArchive(RepositoryKind kind)
{
    switch (kind) {
    case RepositoryKind::Folder:
    case RepositoryKind::Documentum:
    case RepositoryKind::ExtendedEcm:
    case RepositoryKind::ArchivesSpace:
    case RepositoryKind::Cmis:
    case RepositoryKind::S3: return true;
    case RepositoryKind::Exstream:
    case RepositoryKind::Workflow:
    case RepositoryKind::XConnector:
    case RepositoryKind::Bounces: break;
    }
    return false;
}

} // namespace

bool mayHideLetters(const RepositoryGap& gap)
{
    switch (gap.failure) {
    case Failure::Stale: // its watermark says it
    case Failure::Conflict:
    case Failure::Legacy:
    case Failure::Tz:
    case Failure::DupId:
    case Failure::Hash: return false;
    case Failure::Denied: return gap.subject != u"holds and retention"; // which say nothing of what is there
    case Failure::Offline:
    case Failure::Partial:
    case Failure::Truncated:
    case Failure::Clock: // what changed is asked for by a clock that is wrong
    case Failure::Late: break;
    }
    return true;
}

Result<std::vector<LetterArchive>> readLetterArchives(store::Database& database)
{
    CF_TRY(const std::vector<cache::RepositoryStanding> all, cache::repositoryStandings(database));
    std::vector<LetterArchive> archives;
    for (const cache::RepositoryStanding& one : all) {
        if (!isArchive(one.kind) && one.communications == 0) {
            continue;
        }
        LetterArchive archive{one.name, one.watermark, 0};
        if (one.gaps > 0) {
            CF_TRY(const std::vector<RepositoryGap> gaps, cache::readGaps(database, one.id));
            archive.gaps = std::ranges::count_if(gaps, mayHideLetters);
        }
        archives.push_back(std::move(archive));
    }
    return Result<std::vector<LetterArchive>>(std::move(archives));
}

std::vector<LetterArchive> doubtfulUntil(const std::vector<LetterArchive>& archives, UtcMs until)
{
    std::vector<LetterArchive> all;
    std::ranges::copy_if(archives, std::back_inserter(all), [until](const LetterArchive& one) { return one.gaps > 0 || !one.watermark || *one.watermark < until; });
    return all;
}

} // namespace cf::evidence
