#include "models/evidence/completeness.h"

#include "models/domain/connection_setting.h"
#include "models/domain/evident_failure.h"

#include <algorithm>
#include <array>

namespace cf::evidence {

namespace {

constexpr std::array codes = {QLatin1StringView("NEVER_COMPLETE"), QLatin1StringView("DISCONNECTED"), QLatin1StringView("OFFLINE"), QLatin1StringView("STALE"),
                              QLatin1StringView("GAPS"),           QLatin1StringView("SET_ASIDE"),    QLatin1StringView("SYNCING")};

} // namespace

QLatin1StringView codeOf(Lack lack) { return codes[size_t(lack)]; }

std::vector<RepositoryStand> standsOf(const std::vector<Repository>& repositories, const Scope& scope, UtcMs now)
{
    std::vector<RepositoryStand> stands;
    for (const Repository& repository : repositories) {
        const auto entry = std::ranges::find(scope.entries, repository.id, &Scope::Entry::repository);
        if (entry == scope.entries.end()) { // the numbers are not about it
            continue;
        }
        RepositoryStand stand{repository.id, repository.name, entry->watermark, {}, entry->gaps, repository.setAside, repository.altered};
        const bool isGone = disconnectedSince(repository.connection).has_value();
        const std::pair<Lack, bool> possible[] = {{Lack::NeverComplete, !entry->watermark},
                                                  {Lack::Disconnected, isGone},
                                                  {Lack::Offline, !isGone && !repository.lastError.isEmpty()},
                                                  {Lack::Stale, isStale(repository, now)},
                                                  {Lack::Gaps, entry->gaps > 0},
                                                  {Lack::SetAside, repository.setAside > 0},
                                                  {Lack::Syncing, entry->syncing}};
        for (const auto& [lack, is] : possible) {
            if (is) {
                stand.lacks.push_back(lack);
            }
        }
        stands.push_back(std::move(stand));
    }
    return stands;
}

bool isComplete(const std::vector<RepositoryStand>& stands)
{
    return !stands.empty() && std::ranges::all_of(stands, [](const RepositoryStand& one) { return one.lacks.empty(); });
}

std::optional<UtcMs> completeTo(const std::vector<RepositoryStand>& stands)
{
    std::optional<UtcMs> to;
    for (const RepositoryStand& stand : stands) {
        if (stand.lacks.empty()) {
            to = to ? std::min(*to, *stand.watermark) : *stand.watermark;
        }
    }
    return to;
}

} // namespace cf::evidence
