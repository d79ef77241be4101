// What a business workspace says, as JSON, for a column. Inside the layer only.
#pragma once

#include "models/domain/business_workspace.h"

namespace cf::cache {

/// All of it but its id and token; the same for the same, so that texts can be compared.
QByteArray workspaceText(const BusinessWorkspace& workspace);
/// What is not understood is left out.
BusinessWorkspace workspaceFrom(const QByteArray& text);

} // namespace cf::cache
