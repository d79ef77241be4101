// What clients write: objects, contents, versions, relations. Source: protocol page 1.8, 4.2, 4.3, 7.3. What is done to a communication is
// in the holdings at once.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

/// POST, PUT and DELETE at an object and below it; rest of the path behind its id.
HttpResponse writeObject(Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest);
HttpResponse createCabinet(Visit& visit);
HttpResponse writeRelation(Visit& visit, const QString& id); ///< POST to the list, DELETE of one

} // namespace cf::sandbox::documentum
