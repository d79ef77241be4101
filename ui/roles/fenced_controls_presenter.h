// Which button or action takes which right, by the names they have: what a role may not do is seen before it is tried.
#pragma once

#include "models/domain/role.h"

namespace cf::ui {

/// The objectName of a button, or the id of an action ("holds.new"); none: whoever is here may press it.
std::optional<Right> rightOfControl(QStringView name);
std::vector<QLatin1StringView> fencedControls();
/// Of a page by its id; none: everybody sees it.
std::optional<Right> rightOfPage(QStringView page);

} // namespace cf::ui
