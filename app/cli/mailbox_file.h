// The mails in a file: one, or those of a mailbox in the form of mbox.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cf::cli {

/// One mail unless the file begins with "From " (a mailbox, RFC 4155): then one for each such line. NotFound, Storage (cannot
/// be read), Rejected (over 1 GiB).
Result<std::vector<QByteArray>> mailsIn(const QString& path);

/// The file itself, or of a folder its files that end with .eml or .mbox, by name, not below it. NotFound, Storage.
Result<QStringList> mailFilesAt(const QString& path);

} // namespace cf::cli
