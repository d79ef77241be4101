// Who asks for letters to be sent again, as it is written on the command line: --authority WHO[:CHECK[:DOCUMENT[:DAY]]] with --holder NAME and --account ID.
#pragma once

#include "models/domain/reissue.h"

#include <QCommandLineParser>

namespace cf::cli {

/// Those three, for parsed().
QList<QCommandLineOption> authorityOptions();
/// Rejected: not understood, or said of one who acts for nobody; detail is the sentence to print. Without --authority the default, which asks for nothing.
Result<RequestAuthority> authorityFrom(const QCommandLineParser& parser, const RequestAuthority& otherwise);

} // namespace cf::cli
