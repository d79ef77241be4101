// How equal two renditions are, for other programs, in stable codes; documented in docs/cli.md and docs/sameness.md.
#pragma once

#include "models/domain/sameness.h"

#include <QJsonObject>

namespace cf::evidence {

/// Pages from 1; places as x, y, width, height in points from the top left.
QJsonObject samenessJson(const Sameness& sameness);

} // namespace cf::evidence
