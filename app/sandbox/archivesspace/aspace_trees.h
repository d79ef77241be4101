// The trees of resources and digital objects, in slices of 200. Source: protocol page 2.5.
#pragma once

#include "app/sandbox/archivesspace/aspace_rendering.h"

namespace cf::sandbox::archivesspace {

/// `part`: root, waypoint (offset, parent_node) or node (node_uri).
HttpResponse tree(Visit& visit, Key root, int repository, const QString& part);

} // namespace cf::sandbox::archivesspace
