// What can be set of the connection to a kind of repository, beside account and address.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/connection.h"
#include "models/domain/enumerations.h"

#include <vector>

namespace cf {

struct ConnectionSetting {
    const char* name;
    const char* usual; ///< what holds where it is not set; "" when nothing does
};

/// False for a delivery feed and a composition system: they tell of records that others hold, so that there are none to count, compare, search or
/// remove.
bool holdsRecords(RepositoryKind kind);
/// Is read from a folder of this machine: nobody signs in, and nothing is asked over a line.
bool liesOnDisk(RepositoryKind kind);

/// In the order they are shown. Empty for a folder.
const std::vector<ConnectionSetting>& connectionSettings(RepositoryKind kind);
/// How one signs in to such a repository with these settings.
SignInKind signInOf(RepositoryKind kind, const QMap<QString, QString>& settings);
/// Since when it is disconnected: what was known of it stays, and nothing is asked of it. None: it is connected. It stands among the
/// settings, so that whoever says anew how the repository is reached connects it again.
std::optional<UtcMs> disconnectedSince(const Connection& connection);
void noteDisconnected(Connection& connection, UtcMs at);
/// Since when its records are being removed from here: set from the first to the last step, however often it was interrupted between.
std::optional<UtcMs> removingSince(const Connection& connection);
void noteRemoving(Connection& connection, UtcMs at);
void noteRemoved(Connection& connection);
/// As it was before it was disconnected: what may be given to somebody who says anew how it is reached.
Connection connectedAgain(Connection connection);
/// Rejected when a setting is none of this kind, naming it.
Result<void> checkSettings(RepositoryKind kind, const Connection& connection);

} // namespace cf
