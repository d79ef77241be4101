#include "models/evidence/pack/pack_filing_place.h"

#include "models/cache/read_record.h"
#include "models/cache/read_workspace.h"
#include "models/domain/connection_setting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

bool takesDocuments(const Repository& one)
{
    return one.kind == RepositoryKind::ExtendedEcm || one.kind == RepositoryKind::Documentum || one.kind == RepositoryKind::Cmis;
}

/// The workspace it is about; an error of many of that name is none.
Result<std::optional<cache::KnownWorkspace>> workspaceOf(store::Database& database, const QString& name)
{
    if (name.isEmpty()) {
        return std::optional<cache::KnownWorkspace>();
    }
    Result<cache::KnownWorkspace> known = cache::readWorkspace(database, name);
    if (known) {
        return std::optional(*std::move(known));
    }
    const bool isNone = known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Conflict;
    return isNone ? Result<std::optional<cache::KnownWorkspace>>(std::optional<cache::KnownWorkspace>()) : tl::unexpected<Error>(known.error());
}

} // namespace

QLatin1StringView codeOf(FilingBar bar)
{
    constexpr QLatin1StringView codes[] = {"none"_L1, "no-archive"_L1, "no-place"_L1, "workspace-gone"_L1, "takes-none"_L1, "disconnected"_L1};
    return codes[int(bar)];
}

Result<FilingChoice> readFilingChoice(store::Database& database, const QString& workspace)
{
    CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
    CF_TRY(const std::optional<cache::KnownWorkspace> room, workspaceOf(database, workspace));
    FilingChoice choice;
    choice.bar = FilingBar::NoArchive;
    if (room) {
        const auto keeper = std::ranges::find(all, room->repository, &Repository::id);
        const QString name = room->workspace.name.isEmpty() ? room->workspace.nativeId : room->workspace.name;
        const bool isThere = keeper != all.end();
        choice.bar = room->standing != RecordStanding::Present                   ? FilingBar::WorkspaceGone
                     : !isThere || !takesDocuments(*keeper)                      ? FilingBar::TakesNone
                     : disconnectedSince(keeper->connection)                     ? FilingBar::Disconnected
                                                                                 : FilingBar::None;
        choice.about = choice.bar == FilingBar::WorkspaceGone || !isThere ? name : keeper->name;
        if (choice.bar == FilingBar::None) {
            choice.places.push_back({keeper->id, keeper->name, keeper->kind, room->workspace.nativeId, name, true});
        }
    }
    if (room && choice.bar != FilingBar::None) { // what belongs into a workspace is not put elsewhere unasked
        return choice;
    }
    for (const Repository& one : all) {
        const QString folder = one.connection[u"filingFolder"_s];
        if (!takesDocuments(one) || disconnectedSince(one.connection)) {
            continue;
        }
        choice.bar = choice.bar == FilingBar::NoArchive ? FilingBar::NoPlace : choice.bar;
        if (!folder.isEmpty()) {
            choice.places.push_back({one.id, one.name, one.kind, folder, folder, false});
        }
    }
    choice.bar = choice.places.empty() ? choice.bar : FilingBar::None;
    return choice;
}

QFuture<Result<FilingChoice>> filingChoiceOf(cache::Cache& cache, QString workspace)
{
    return cache.readers().read([workspace = std::move(workspace)](store::Database& database) { return readFilingChoice(database, workspace); });
}

} // namespace cf::evidence
