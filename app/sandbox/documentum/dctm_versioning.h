// Checking out and in, and contents beside the primary one. Source: protocol page 4.2, 4.3.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

/// PUT and DELETE of the lock, POST to versions and contents; rest of the path behind the id of a document that may be written.
HttpResponse writeVersion(Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest);
/// A document got its bytes: told to whoever counts.
void noteFiled(const Visit& visit, const Thing& thing, const QByteArray& bytes);

} // namespace cf::sandbox::documentum
