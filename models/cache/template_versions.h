// Which versions of a template are known. A function on a reader's connection.
#pragma once

#include "models/store/database.h"

#include <QStringList>

namespace cf::cache {

/// Of every repository that names the template so, each once, in the order in which they became known. Some may be used by no letter now.
Result<QStringList> versionsOfTemplate(store::Database& database, const QString& code);

} // namespace cf::cache
