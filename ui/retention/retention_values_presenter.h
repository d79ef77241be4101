// How values of disposition:, blocked-by: and conflict: read within a sentence. Empty: it is no word of that field.
#pragma once

#include <QString>

namespace cf::ui {

QString dispositionValueWord(const QString& code); ///< after "disposition"
QString blockValueWord(const QString& code);       ///< after "blocked by"
QString conflictValueWord(const QString& code);    ///< after "conflicting"

} // namespace cf::ui
