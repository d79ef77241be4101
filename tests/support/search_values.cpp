#include "tests/support/search_values.h"

#include "models/base/text.h"

#include <QRegularExpression>

namespace cf::test {

using namespace query;
using namespace Qt::StringLiterals;

QStringList foldedList(const QString& text)
{
    QStringList list;
    for (const Word& word : words(text)) {
        list << word.folded;
    }
    return list;
}

namespace {

QString digitsOf(QString text) { return text.remove(QRegularExpression(QStringLiteral("[^0-9]"))); }

bool isWordAt(const QStringList& text, qsizetype at, const QStringList& phrase, bool prefix)
{
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const bool last = prefix && i + 1 == phrase.size();
        if (at + i >= text.size() || !(last ? text[at + i].startsWith(phrase[i]) : text[at + i] == phrase[i])) {
            return false;
        }
    }
    return !phrase.isEmpty();
}

bool hasPhrase(const QStringList& text, const QStringList& phrase, bool prefix)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isWordAt(text, at, phrase, prefix)) {
            return true;
        }
    }
    return false;
}

bool hasNear(const QStringList& text, const TextNear& near)
{
    const QStringList left = foldedList(near.left.text), right = foldedList(near.right.text);
    for (qsizetype a = 0; a < text.size(); ++a) {
        for (qsizetype b = 0; isWordAt(text, a, left, near.left.prefix) && b < text.size(); ++b) {
            const qsizetype gap = a <= b ? b - a - left.size() : a - b - right.size();
            if (isWordAt(text, b, right, near.right.prefix) && gap <= near.distance) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool textHolds(const QStringList& text, const Value& value)
{
    if (const auto* word = std::get_if<TextWord>(&value)) {
        return hasPhrase(text, foldedList(word->text), word->prefix);
    }
    if (const auto* phrase = std::get_if<TextPhrase>(&value)) {
        return hasPhrase(text, foldedList(phrase->text), false);
    }
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return hasPhrase(text, foldedList(equals->value), false);
    }
    if (const auto* starts = std::get_if<StartsWith>(&value)) {
        return hasPhrase(text, foldedList(starts->value), true);
    }
    const auto* near = std::get_if<TextNear>(&value);
    return near && hasNear(text, *near);
}

bool identifierHolds(const QString& stored, const Value& value)
{
    if (stored.isEmpty()) {
        return false;
    }
    const QString key = identifierKey(stored);
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->exact ? stored == equals->value : key == identifierKey(equals->value);
    }
    if (const auto* starts = std::get_if<StartsWith>(&value)) {
        return key.startsWith(identifierKey(starts->value));
    }
    const auto* ends = std::get_if<EndsWith>(&value);
    return ends &&
           (key.endsWith(identifierKey(QString(u'x' + ends->value)).mid(1)) || key == identifierKey(ends->value));
}

QString withoutZeros(const QString& identifier)
{
    static const QRegularExpression zeros(u"(?<![0-9])0+(?=[0-9])"_s);
    return identifierKey(identifier).remove(zeros);
}

bool idNumberHolds(const QString& stored, const Value& value)
{
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return !stored.isEmpty() && (equals->exact ? stored == equals->value : withoutZeros(stored) == withoutZeros(equals->value));
    }
    // Written in every way that means the same, to the length of what is asked for.
    static const QRegularExpression digits(u"[0-9]+"_s);
    QStringList ways{withoutZeros(stored)};
    for (auto runs = digits.globalMatch(ways.first()); runs.hasNext();) {
        const qsizetype fromEnd = ways.first().size() - runs.next().capturedStart();
        const QStringList before = ways;
        for (const QString& way : before) {
            for (int zeros = 1; zeros <= 5; ++zeros) {
                ways << way.left(way.size() - fromEnd) + QString(zeros, u'0') + way.right(fromEnd);
            }
        }
    }
    if (const auto* starts = std::get_if<StartsWith>(&value)) {
        const QString start = identifierKey(starts->value);
        return !stored.isEmpty() && std::any_of(ways.begin(), ways.end(), [&](const QString& way) { return way.startsWith(start); });
    }
    const auto* ends = std::get_if<EndsWith>(&value);
    const QString end = ends ? identifierKey(QString(u'x' + ends->value)).mid(1) : QString();
    return ends && !stored.isEmpty() && std::any_of(ways.begin(), ways.end(), [&](const QString& way) { return way.endsWith(end); });
}

bool phoneHolds(const QString& stored, const Value& value)
{
    const QString digits = digitsOf(stored);
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return !digits.isEmpty() && (equals->exact ? stored == equals->value : digits == digitsOf(equals->value));
    }
    if (const auto* starts = std::get_if<StartsWith>(&value)) {
        return !digits.isEmpty() && digits.startsWith(digitsOf(starts->value));
    }
    const auto* ends = std::get_if<EndsWith>(&value);
    return ends && !digits.isEmpty() && digits.endsWith(digitsOf(ends->value));
}

bool codeHolds(const QString& stored, const Value& value)
{
    const QString key = fold(QStringView(stored).trimmed());
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return !key.isEmpty() &&
               (equals->exact ? stored == equals->value : key == fold(QStringView(equals->value).trimmed()));
    }
    const auto* starts = std::get_if<StartsWith>(&value);
    return !key.isEmpty() && starts && key.startsWith(fold(QStringView(starts->value).trimmed()));
}

bool nameHolds(const QString& stored, const Value& value)
{
    const auto* equals = std::get_if<Equals>(&value);
    return equals && equals->exact ? stored == equals->value : textHolds(foldedList(stored), value);
}

bool numberHolds(std::optional<qint64> number, const Value& value)
{
    if (!number) {
        return false;
    }
    if (const auto* equals = std::get_if<Equals>(&value)) {
        return equals->value.toLongLong() == *number;
    }
    if (const auto* range = std::get_if<NumberRange>(&value)) {
        return *number >= range->from.value_or(*number) && *number <= range->to.value_or(*number);
    }
    const auto* compare = std::get_if<NumberCompare>(&value);
    switch (compare ? compare->comparison : Comparison::Less) {
    case Comparison::Less: return compare && *number < compare->value;
    case Comparison::LessOrEqual: return *number <= compare->value;
    case Comparison::Greater: return *number > compare->value;
    case Comparison::GreaterOrEqual: return *number >= compare->value;
    }
    return false;
}

QString wordOf(const Value& value)
{
    const auto* equals = std::get_if<Equals>(&value);
    return equals ? equals->value : QString();
}

QString foldedTrim(const QString& text) { return fold(QStringView(text).trimmed()); }

} // namespace cf::test
