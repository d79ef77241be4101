// Documents' content and versions. Source: CMIS 1.1, 2.1.13 and 2.2.7; 2.2.4.14 to .16 for content.
#pragma once

#include "app/sandbox/cmis/cmisd_changing.h"

namespace cf::sandbox::cmisd {

HttpResponse checkedOut(Visit& visit, const Thing& thing);
HttpResponse checkOutCancelled(Visit& visit, const Thing& thing);
HttpResponse checkedIn(Visit& visit, const Thing& thing);
enum class ContentChange { Set, Append, Delete };
HttpResponse contentChanged(Visit& visit, const Thing& thing, ContentChange change);

/// Of what was uploaded.
HeldFile fileOf(const Upload& upload, const QString& otherName);
/// A new document, its type, folder, name and properties known: none, major, minor or checkedout.
Thing begun(Visit& visit, Thing thing, const QString& versioningState);
/// A document got the bytes that were uploaded: told to whoever counts.
void noteFiled(const Visit& visit, const Thing& thing);

} // namespace cf::sandbox::cmisd
