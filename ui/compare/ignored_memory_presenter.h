// Parts of pages that are ignored, as one line of text for the settings of the window: "dates;barcodes;0:50,335,300,20".
#pragma once

#include "models/evidence/comparison/ignored_regions.h"

namespace cf::ui {

QString ignoredText(const evidence::IgnoredParts& parts);
/// What it does not understand it leaves out.
evidence::IgnoredParts ignoredFrom(const QString& text);

} // namespace cf::ui
