// What part a file plays, from the words an index has for it.
#pragma once

#include "models/domain/enumerations.h"

#include <QString>

namespace cf::connectors {

/// queue, mime and pdl as the manifest states them, each may be empty; suffix of the file name, lower case. The queue's name decides
/// before the format: an HTML file in the queue "archive" is the archived original.
RenditionRole roleOf(const QString& queue, const QString& mime, const QString& pdl, const QString& suffix);

} // namespace cf::connectors
