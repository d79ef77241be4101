// Opening the window over a profile.
#pragma once

#include <QStringList>

class QApplication;

namespace cf {

/// Of the arguments (Qt has taken its own), --shots DIR [--only PAGE,PAGE] paints pages into PNG files and ends;
/// --profile DIR and one link (window_link.h) may stand among them: the window of the profile that is open already follows it, else this one.
/// An argument that nobody knows is wrong usage. Returns the exit code.
int runWindow(QApplication& application, const QStringList& arguments, const QString& profile);

} // namespace cf
