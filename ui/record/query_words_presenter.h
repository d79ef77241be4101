// The words of a query that are marked in the documents it found.
#pragma once

#include "models/query/expression.h"

#include <QStringList>

namespace cf::ui {

/// Words and phrases looked for in the text, without those that are excluded. One that ends in '*' is the beginning of
/// a word.
QStringList wordsToMark(const query::Expression& where);

} // namespace cf::ui
