// Whether "complete" may be said of what the repositories of a claim hold, and of which of them it may not. Source: journeys 4.0 OFFLINE,
// STALE, PARTIAL; journey C1, "complete except".
#pragma once

#include "models/domain/repository.h"

namespace cf::evidence {

/// What stands against calling a repository complete to its watermark.
enum class Lack {
    NeverComplete, ///< it has no watermark
    Disconnected,  ///< nobody keeps it in step any more
    Offline,       ///< the last attempt failed
    Stale,         ///< its watermark is older than the looks at it explain
    Gaps,          ///< open ones
    SetAside,      ///< records that could not be read
    Syncing        ///< a run is under way, so that part of what is new is here and part is not
};
QLatin1StringView codeOf(Lack lack);

struct RepositoryStand {
    RepositoryId id;
    QString name;
    std::optional<UtcMs> watermark;
    std::vector<Lack> lacks; ///< in the order of Lack; none: complete to its watermark
    qint64 gaps = 0, setAside = 0;
    qint64 altered = 0; ///< documents that are not what was recorded: no lack of records, and told
    friend bool operator==(const RepositoryStand&, const RepositoryStand&) = default;
};

/// Of those that the scope names, in their order.
std::vector<RepositoryStand> standsOf(const std::vector<Repository>& repositories, const Scope& scope, UtcMs now);

/// "Complete" may be said: there is a repository, and none lacks anything.
bool isComplete(const std::vector<RepositoryStand>& stands);
/// To when all of those that are complete are; none when none is.
std::optional<UtcMs> completeTo(const std::vector<RepositoryStand>& stands);

} // namespace cf::evidence
