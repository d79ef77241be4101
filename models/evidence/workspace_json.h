// Workspaces for programs: stable codes, instants in UTC. Used by the window and the command line.
#pragma once

#include "models/evidence/workspace_story.h"

#include <QJsonObject>

namespace cf::evidence {

QJsonObject workspaceLineJson(const ListedWorkspace& listed);
QJsonObject workspaceJson(const WorkspaceStory& story);

} // namespace cf::evidence
