// counterfoil-sandbox serve --records N [--seed S] [--archivesspace PORT] [--control PORT] [--fault JSON] …
#pragma once

#include <QStringList>

namespace cf::sandbox {

/// Serves until it is interrupted. Exit status: 0 interrupted, 2 wrong usage or a port is taken. `arguments` begin after the subcommand;
/// the application exists.
int runServe(const QStringList& arguments);

} // namespace cf::sandbox
