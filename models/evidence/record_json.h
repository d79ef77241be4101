// A record for other programs, in stable codes; documented in docs/cli.md. What `show` prints and what an evidence sheet holds inside.
#pragma once

#include "models/cache/record.h"

#include <QJsonObject>

namespace cf::evidence {

QJsonObject recordJson(const cache::Record& record);

} // namespace cf::evidence
