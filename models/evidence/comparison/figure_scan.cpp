#include "models/evidence/comparison/figure_scan.h"

#include <QString>

#include <algorithm>
#include <array>

namespace cf::evidence {

namespace {

constexpr std::array<QStringView, 12> english = {u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                                 u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array<QStringView, 6> germanOwn = {u"januar", u"februar", u"märz", u"mai", u"juni", u"juli"};
constexpr std::array<QStringView, 2> germanLast = {u"oktober", u"dezember"};
constexpr std::array<QStringView, 12> french = {u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
                                                u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr std::array<QStringView, 12> spanish = {u"enero", u"febrero", u"marzo",      u"abril",   u"mayo",      u"junio",
                                                 u"julio", u"agosto",  u"septiembre", u"octubre", u"noviembre", u"diciembre"};

QChar at(QStringView text, int i) { return i >= 0 && i < text.size() ? text[i] : QChar(); }
bool isDigitAt(QStringView text, int i) { return at(text, i).isDigit(); }
bool isWordAt(QStringView text, int i)
{
    const QChar c = at(text, i);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

int digitsAt(QStringView text, int from, int most)
{
    int count = 0;
    while (count < most && isDigitAt(text, from + count)) {
        ++count;
    }
    return isDigitAt(text, from + count) ? 0 : count;
}

int spacesAt(QStringView text, int from)
{
    int count = 0;
    while (count < 3 && at(text, from + count).isSpace()) {
        ++count;
    }
    return count;
}

template <class Names>
bool isOneOf(const Names& names, QStringView word)
{
    return std::ranges::any_of(names, [&](QStringView name) {
        return word == name || (word.size() == 3 && name.startsWith(word)) || (word == u"sept" && name.startsWith(u"sept"));
    });
}

/// The name of a month, or three letters of it, with its full stop.
int monthLength(QStringView text, int from)
{
    int length = 0;
    while (length < 12 && at(text, from + length).isLetter()) {
        ++length;
    }
    if (length < 3) {
        return 0;
    }
    const QString word = text.mid(from, length).toString().toLower();
    const bool isMonth = isOneOf(english, word) || isOneOf(germanOwn, word) || isOneOf(germanLast, word) || isOneOf(french, word) || isOneOf(spanish, word);
    if (!isMonth) {
        return 0;
    }
    return at(text, from + length) == u'.' ? length + 1 : length;
}

/// Three groups of digits with one sign between them.
int parted(QStringView text, int from, QChar sign, int first, int second, int third)
{
    const int one = digitsAt(text, from, first);
    if (one == 0 || at(text, from + one) != sign) {
        return 0;
    }
    const int two = digitsAt(text, from + one + 1, second);
    if (two == 0 || at(text, from + one + 1 + two) != sign) {
        return 0;
    }
    const int end = from + one + two + 2;
    const int three = digitsAt(text, end, third);
    return three < 2 || (first == 4 && one != 4) || (third == 4 && three == 3) || isWordAt(text, end + three) ? 0 : end + three - from;
}

int yearAfter(QStringView text, int from)
{
    int i = from;
    if (at(text, i) == u',') {
        ++i;
    }
    const int spaces = spacesAt(text, i);
    return spaces > 0 && digitsAt(text, i + spaces, 4) == 4 && !isWordAt(text, i + spaces + 4) ? i + spaces + 4 - from : 0;
}

int dayMonthYear(QStringView text, int from)
{
    int i = from + digitsAt(text, from, 2);
    if (i == from) {
        return 0;
    }
    i += at(text, i) == u'.' ? 1 : 0;
    const int gap = spacesAt(text, i);
    const int month = gap > 0 ? monthLength(text, i + gap) : 0;
    if (month == 0) {
        return 0;
    }
    i += gap + month;
    const int year = yearAfter(text, i);
    return year > 0 ? i + year - from : 0;
}

int monthDayYear(QStringView text, int from)
{
    int i = from + monthLength(text, from);
    const int gap = i > from ? spacesAt(text, i) : 0;
    const int day = gap > 0 ? digitsAt(text, i + gap, 2) : 0;
    if (day == 0) {
        return 0;
    }
    i += gap + day;
    const int year = yearAfter(text, i);
    return year > 0 ? i + year - from : 0;
}

bool isCurrency(QChar c) { return c.category() == QChar::Symbol_Currency; }
bool isGroupSpace(QChar c) { return c == QChar(0xA0) || c == QChar(0x202F) || c == QChar(0x2009); }
bool isInner(QChar c) { return c == u'.' || c == u',' || c == u'\'' || c == QChar(0x2019); }

/// Digits with what parts groups and decimals.
int figuresLength(QStringView text, int from)
{
    int i = from;
    while (i < text.size()) {
        if (isDigitAt(text, i)) {
            ++i;
        } else if (i > from && isInner(text[i]) && isDigitAt(text, i + 1)) {
            ++i;
        } else if (i > from && isGroupSpace(text[i]) && digitsAt(text, i + 1, 3) == 3) {
            ++i;
        } else {
            break;
        }
    }
    return i - from;
}

int unitLength(QStringView text, int from)
{
    const int gap = at(text, from).isSpace() && at(text, from) != u'\n' ? 1 : 0;
    const QChar c = at(text, from + gap);
    if (c == u'%' || c == QChar(0x2030) || isCurrency(c)) {
        return isCurrency(c) && isDigitAt(text, from + gap + 1) ? 0 : gap + 1;
    }
    for (const QStringView code : {u"EUR", u"USD", u"GBP", u"CHF"}) {
        if (text.mid(std::min(qsizetype(from + gap), text.size())).startsWith(code) && !isWordAt(text, from + gap + 3)) {
            return gap + 3;
        }
    }
    return 0;
}

} // namespace

int dateLength(QStringView text, int from)
{
    if (isDigitAt(text, from)) {
        for (const QChar sign : {QChar(u'-'), QChar(u'.'), QChar(u'/')}) {
            const int length = sign == u'-' ? parted(text, from, sign, 4, 2, 2) : parted(text, from, sign, 2, 2, 4);
            if (length > 0) {
                return length;
            }
        }
        return dayMonthYear(text, from);
    }
    return at(text, from).isLetter() ? monthDayYear(text, from) : 0;
}

int numberLength(QStringView text, int from)
{
    int i = from;
    if ((at(text, i) == u'-' || at(text, i) == u'+' || at(text, i) == QChar(0x2212)) && !isWordAt(text, i - 1)) {
        ++i;
    }
    if (isCurrency(at(text, i))) {
        ++i;
        i += at(text, i) == u' ' || isGroupSpace(at(text, i)) ? 1 : 0;
    }
    const int figures = isDigitAt(text, i) ? figuresLength(text, i) : 0;
    if (figures == 0) {
        return 0;
    }
    i += figures;
    i += unitLength(text, i);
    return isWordAt(text, i) ? 0 : i - from;
}

} // namespace cf::evidence
