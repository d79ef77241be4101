// Opening the window over a profile.
#pragma once

#include <QStringList>

namespace cf {

/// arguments: --shots DIR paints every page into PNG files and ends. Returns the exit code.
int runWindow(int& argc, char** argv, const QString& profile, const QStringList& arguments);

} // namespace cf
