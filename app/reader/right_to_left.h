// Arabic and Hebrew out of PDF: letters in the order they are read, words as wholes.
#pragma once

#include "models/domain/extraction.h"

#include <QString>

#include <vector>

namespace cf::reading {

bool isRightToLeft(QChar c);
bool isRightToLeftWord(QStringView text); ///< such letters and marks over them alone

/// Letters as they are typed: Arabic and Hebrew presentation forms and Latin ligatures (U+FB00 to U+FEFC) decomposed.
QString withoutPresentationForms(const QString& text);

/// Poppler gives right-to-left words letter by letter, left to right. Neighbouring ones become words, and the words of
/// a line stand in reading order.
std::vector<PageWord> withWholeWords(const std::vector<PageWord>& pieces);

} // namespace cf::reading
