// What stands for an account at this moment: its roles, out of desk.sqlite, and the table, the program's own or the site's. Read anew each time, so that what another
// program changed counts at once. Source: docs/roles.md.
#pragma once

#include "models/domain/role.h"
#include "models/store/database.h"

namespace cf::desk {

/// PROFILE/roles.json takes the place of the program's table. Rejected: it is there and cannot be read; then nothing that takes a right is done.
Result<PermissionTable> permissionsOf(const QString& profileDirectory);
QByteArray builtInPermissions();
/// Of a connection that somebody has; on its thread.
Result<std::vector<RoleAssignment>> assignmentsIn(store::Database& database);
/// All that was ever assigned, oldest first. Reads desk.sqlite on a connection of its own; any thread.
Result<std::vector<RoleAssignment>> roleAssignments(const QString& profileDirectory);
Result<RoleStanding> roleStanding(const QString& profileDirectory, const QString& account);

} // namespace cf::desk
