// counterfoil-sandbox sample DIR [--seed S] [--records N] [--truth FILE]
#pragma once

#include <QStringList>

namespace cf::sandbox {

/// Exit status: 0 done, 2 wrong usage, 1 the disk refused. `arguments` begin after the subcommand.
int runSample(const QStringList& arguments);

} // namespace cf::sandbox
