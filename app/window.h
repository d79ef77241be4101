// Opening the window over a profile.
#pragma once

#include <QString>

namespace cf {

/// Of the arguments that are not Qt's, --shots DIR [--only PAGE,PAGE] paints pages into PNG files and ends; one that nobody
/// knows is wrong usage. Returns the exit code.
int runWindow(int& argc, char** argv, const QString& profile);

} // namespace cf
