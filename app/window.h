// Opening the window over a profile.
#pragma once

#include <QStringList>

class QApplication;

namespace cf {

/// Of the arguments (Qt has taken its own), --shots DIR [--only PAGE,PAGE] paints pages into PNG files and ends;
/// --profile DIR may stand among them; one that nobody knows is wrong usage. Returns the exit code.
int runWindow(QApplication& application, const QStringList& arguments, const QString& profile);

} // namespace cf
