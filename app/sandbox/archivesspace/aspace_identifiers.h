// Records by the identifiers that people give them. Source: protocol page 2.5.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"

namespace cf::sandbox::archivesspace {

/// Those of a repository whose `property` is `value`: ref_id, component_id, digital_object_id, indicator, barcode; "identifier" of a
/// resource is its four parts as a JSON array. In order of their ids, also what is suppressed.
QList<Key> recordsWith(const Site& site, Kind kind, int repository, const QString& property, const QString& value);

} // namespace cf::sandbox::archivesspace
