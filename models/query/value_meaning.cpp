#include "models/query/value_meaning.h"

#include "models/base/text.h"

#include <algorithm>

namespace cf::query {

namespace {

using Words = std::vector<Word>;

QString trimmedFold(const QString& text) { return fold(QStringView(text).trimmed()); }

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return text;
}

bool stands(const Words& text, size_t at, const Words& phrase, bool isBegun)
{
    if (phrase.empty() || at + phrase.size() > text.size()) {
        return false;
    }
    for (size_t i = 0; i < phrase.size(); ++i) {
        const QString& there = text[at + i].folded;
        const bool mayGoOn = isBegun && i + 1 == phrase.size();
        if (mayGoOn ? !there.startsWith(phrase[i].folded) : there != phrase[i].folded) {
            return false;
        }
    }
    return true;
}

bool holds(const Words& text, const QString& phrase, bool isBegun)
{
    const Words sought = words(phrase);
    for (size_t at = 0; at < text.size(); ++at) {
        if (stands(text, at, sought, isBegun)) {
            return true;
        }
    }
    return false;
}

bool holdsNear(const Words& text, const TextNear& near)
{
    const Words left = words(near.left.text), right = words(near.right.text);
    for (size_t a = 0; a < text.size(); ++a) {
        for (size_t b = 0; stands(text, a, left, near.left.prefix) && b < text.size(); ++b) {
            const qint64 between = a <= b ? qint64(b) - qint64(a) - qint64(left.size()) : qint64(a) - qint64(b) - qint64(right.size());
            if (between <= near.distance && stands(text, b, right, near.right.prefix)) {
                return true;
            }
        }
    }
    return false;
}

bool compares(Comparison comparison, qint64 difference)
{
    switch (comparison) {
    case Comparison::Less: return difference < 0;
    case Comparison::LessOrEqual: return difference <= 0;
    case Comparison::Greater: return difference > 0;
    case Comparison::GreaterOrEqual: break;
    }
    return difference >= 0;
}

bool meansNumber(const Value& value, qint64 number)
{
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->value.toLongLong() == number;
    }
    if (const auto* range = std::get_if<NumberRange>(&value)) {
        return number >= range->from.value_or(number) && number <= range->to.value_or(number);
    }
    const auto* compare = std::get_if<NumberCompare>(&value);
    return compare && compares(compare->comparison, number < compare->value ? -1 : number > compare->value ? 1 : 0);
}

} // namespace

bool meansIdentifier(const Value& value, const QString& stored)
{
    if (stored.isEmpty()) {
        return false;
    }
    const QString key = identifierKey(stored);
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->exact ? stored == equals->value : key == identifierKey(equals->value);
    }
    if (const auto* begins = std::get_if<StartsWith>(&value)) {
        return key.startsWith(identifierKey(begins->value));
    }
    const auto* ends = std::get_if<EndsWith>(&value);
    // What is an end may begin with zeros, which count there.
    return ends && (key.endsWith(identifierKey(QString(u'x' + ends->value)).mid(1)) || key == identifierKey(ends->value));
}

bool meansPhone(const Value& value, const QString& stored)
{
    const QString digits = digitsOf(stored);
    if (digits.isEmpty()) {
        return false;
    }
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->exact ? stored == equals->value : digits == digitsOf(equals->value);
    }
    if (const auto* begins = std::get_if<StartsWith>(&value)) {
        return digits.startsWith(digitsOf(begins->value));
    }
    const auto* ends = std::get_if<EndsWith>(&value);
    return ends && digits.endsWith(digitsOf(ends->value));
}

bool meansCode(const Value& value, const QString& stored)
{
    const QString key = trimmedFold(stored);
    if (key.isEmpty()) {
        return false;
    }
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->exact ? stored == equals->value : key == trimmedFold(equals->value);
    }
    const auto* begins = std::get_if<StartsWith>(&value);
    return begins && key.startsWith(trimmedFold(begins->value));
}

bool meansName(const Value& value, const QString& stored)
{
    const auto* equals = std::get_if<Equals>(&value);
    return equals && equals->exact ? stored == equals->value : meansText(value, stored);
}

bool meansText(const Value& value, const QString& stored)
{
    const Words text = words(stored);
    if (const auto* word = std::get_if<TextWord>(&value)) {
        return holds(text, word->text, word->prefix);
    }
    if (const auto* phrase = std::get_if<TextPhrase>(&value)) {
        return holds(text, phrase->text, false);
    }
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return holds(text, equals->value, false);
    }
    if (const auto* begins = std::get_if<StartsWith>(&value)) {
        return holds(text, begins->value, true);
    }
    const auto* near = std::get_if<TextNear>(&value);
    return near && holdsNear(text, *near);
}

bool meansVersion(const Value& value, const QString& stored)
{
    bool isNumber = false, isNumberWanted = false;
    const qint64 number = stored.toLongLong(&isNumber);
    const auto* equals = std::get_if<Equals>(&value);
    if (equals) {
        equals->value.toLongLong(&isNumberWanted);
    }
    return equals && (equals->exact || !isNumberWanted) ? meansCode(value, stored) : isNumber && meansNumber(value, number);
}

bool meansGrade(const Value& value, EvidenceGrade grade)
{
    if (const auto* compare = std::get_if<GradeCompare>(&value)) {
        return grade <= EvidenceGrade::E && compares(compare->comparison, int(compare->grade) - int(grade));
    }
    const auto* equals = std::get_if<Equals>(&value);
    return equals && fromCode<EvidenceGrade>(equals->value) == grade;
}

bool meansMoment(const DateBounds& bounds, const Moment& moment)
{
    const auto isInside = [](qint64 time, std::optional<qint64> from, std::optional<qint64> to) {
        return (!from || time >= *from) && (!to || time < *to);
    };
    return bounds.useWall || moment.precision == Precision::Day ? isInside(moment.wall, bounds.wallFrom, bounds.wallTo)
                                                                : isInside(moment.utc, bounds.utcFrom, bounds.utcTo);
}

} // namespace cf::query
