// Rows as text for the clipboard.
#pragma once

#include "models/items/result_texts.h"

class QAbstractItemModel;

namespace cf::ui {

QString referencesOf(const std::vector<search::Row>& rows,
                     const items::ResultTexts& words); ///< one line a row, for people
QString
jsonOf(const std::vector<search::Row>& rows); ///< one object, or an array of several, in the stable codes of exports

/// All cells as they are shown, with heads; a line a row.
QString tabSeparated(const QAbstractItemModel& table);

} // namespace cf::ui
