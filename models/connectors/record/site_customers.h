// Whether a site's mapping says that the ids of its customers are numbers: "[archive]", "customers = numbers".
#pragma once

#include <QString>

namespace cf::connectors {

/// `mapping`: one that SiteVocabulary::read() takes. The last word on it counts; without one they are as written.
bool customersAreNumbers(const QString& mapping);

} // namespace cf::connectors
