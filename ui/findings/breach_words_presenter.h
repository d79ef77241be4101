// What does not fit, in words, and where each kind of it is looked at. Pure functions.
#pragma once

#include "models/evidence/breach.h"

namespace cf::ui {

QString breachTitle(evidence::Breach breach);   ///< "Composed, and in no repository"
QString breachMeaning(evidence::Breach breach); ///< what is counted, and what is not
QString breachNumber(const evidence::BreachCount& count); ///< "12 documents", "at least 3 letters", "none", "2 cases; 5 not told"
/// Why nothing can be said where there is no source.
QString breachUnknown(evidence::Breach breach);

/// The page that lists them and what to show there. A query is shown by the search.
struct BreachPlace {
    QString page, subject, name; ///< name: of the page, for people
};
BreachPlace placeOf(evidence::Breach breach);

} // namespace cf::ui
