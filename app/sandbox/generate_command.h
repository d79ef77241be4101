// counterfoil-sandbox generate --records N [--seed S] [--truth FILE] PROFILE_DIR
#pragma once

#include <QStringList>

namespace cf::sandbox {

/// Exit status: 0 done, 2 wrong usage or a cache is there already, 1 the disk refused. `arguments` begin after the subcommand.
int runGenerate(const QStringList& arguments);

} // namespace cf::sandbox
