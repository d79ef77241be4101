// How text is compared everywhere: search, highlighting, facets and identifiers fold through these functions alone, so
// that what is found is also what is highlighted.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace cf {

/// Compatibility-decomposed, without marks, case-folded; letters that carry no mark but are written without one in
/// practice (ł ø đ ħ ı æ œ ß þ ð …) become their plain forms. "Łukasz Żółć" and "lukasz zolc" fold alike, and so do full-width forms.
QString fold(QStringView text);

/// One searchable word: letters and digits as fold() leaves them, and where it stands in the text as given (UTF-16 units).
/// Every Han, Hiragana, Katakana, Hangul, Thai, Lao, Khmer or Myanmar character is a word of its own, because such text is not parted by
/// spaces; a query of several of them is therefore a phrase.
struct Word {
    QString folded;
    qsizetype position = 0;
    qsizetype length = 0;
    bool ideographic = false;
    friend bool operator==(const Word&, const Word&) = default;
};
std::vector<Word> words(QStringView text);

/// The words of `text` joined by spaces: what is put into the search index.
QString foldedWords(QStringView text);

/// An identifier as people mean it: folded, without spaces, dashes, dots, slashes and leading zeros. Empty only when nothing is left
/// but zeros stay one zero: "000" gives "0".
QString identifierKey(QStringView identifier);

} // namespace cf
