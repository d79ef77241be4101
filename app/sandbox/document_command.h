// counterfoil-sandbox document NUMBER [--seed S] [--file K] [--as-recorded] [--out FILE]
#pragma once

#include <QStringList>

namespace cf::sandbox {

/// Exit status: 0 done, 2 wrong usage or there is no such file, 1 it cannot be written. `arguments` begin after the subcommand.
int runDocument(const QStringList& arguments);

} // namespace cf::sandbox
