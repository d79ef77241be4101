// Reading objects, folders, versions and what stands around them. Source: protocol page 1.4 to 1.9, 4.2, 5.3, 7.3, 7.4.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

HttpResponse homeDocument(const Visit& visit);
HttpResponse productInfo(const Visit& visit);
HttpResponse repositories(const Visit& visit); ///< the list, or the one that the path names

HttpResponse readObject(const Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest); ///< rest of the path behind its id
HttpResponse cabinetList(const Visit& visit);
HttpResponse checkedOut(const Visit& visit);
/// Types, users, groups, formats, relations and their types, the audit trail: a feed, or one of them.
HttpResponse readTable(const Visit& visit, const QString& what, const QString& name);
HttpResponse auditEvents(const Visit& visit, bool registered);

} // namespace cf::sandbox::documentum
