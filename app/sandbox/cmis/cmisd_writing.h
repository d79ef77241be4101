// What can be written: the actions of the browser binding. Source: CMIS 1.1, 5.4.4; holds and retentions 2.1.16.
#pragma once

#include "app/sandbox/cmis/cmisd_showing.h"

namespace cf::sandbox::cmisd {

/// A POST to the repository's URL, its form read.
HttpResponse writeRepository(Visit& visit, const QString& action);
/// A POST to an object.
HttpResponse writeObject(Visit& visit, const QString& action);

} // namespace cf::sandbox::cmisd
