// Logging in, accounts, groups, repositories and controlled lists. Source: protocol page 1.1 to 1.3.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"

namespace cf::sandbox::archivesspace {

HttpResponse loggedIn(Visit& visit, const QString& name);
HttpResponse users(Visit& visit); ///< /users, /users/current-user, /users/ID
HttpResponse repositories(Visit& visit);
HttpResponse groups(Visit& visit, int repository);
HttpResponse enumerations(Visit& visit);

} // namespace cf::sandbox::archivesspace
