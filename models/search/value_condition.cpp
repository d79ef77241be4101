#include "models/search/condition.h"

#include "models/base/number_key.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using Norm = ValueColumn::Norm;
using query::ValueKind;

Fragment startsWith(const QString& column, const QString& start)
{
    // The highest character sorts after whatever may follow.
    return Fragment(QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column),
                    {start, QString(start + QString::fromUcs4(U"\U0010FFFF", 1))});
}

Fragment endsWith(const QString& column, const QString& end)
{
    return Fragment(QStringLiteral("substr(%1, ?) = ?").arg(column), {qint64(-end.toUcs4().size()), end});
}

Fragment keyCondition(const QString& column, const QString& raw, const Wanted& wanted, const QString& key,
                      const QString& end)
{
    switch (wanted.match) {
    case Wanted::Match::Equal: return key.isEmpty() ? never() : Fragment(column + u" = ?"_s, {key});
    case Wanted::Match::Exact:
        return Fragment(QStringLiteral("(%1 = ? AND %2 = ?)").arg(column, raw), {key, wanted.text});
    case Wanted::Match::Start: return key.isEmpty() ? never() : startsWith(column, key);
    case Wanted::Match::End:
        if (end.isEmpty()) {
            return never();
        }
        return Fragment(QStringLiteral("(")) + endsWith(column, end) +
               Fragment(QStringLiteral(" OR %1 = ?)").arg(column), {key});
    }
    return never();
}

/// Words next to each other, or for a start the last of them only begun; the column holds folded words parted by
/// spaces.
bool holdsWords(const QString& text, const QString& wanted, bool start)
{
    const QString spaced = u' ' + text + u' ';
    return spaced.contains(start ? QString(u' ' + wanted) : QString(u' ' + wanted + u' '));
}

bool storedMatches(ValueKind kind, const QString& stored, const Wanted& wanted)
{
    const QString folded = fold(QStringView(stored).trimmed());
    const QString text = fold(QStringView(wanted.text).trimmed());
    const bool named = kind == ValueKind::Name;
    const QString searched = foldedWords(wanted.text);
    switch (wanted.match) {
    case Wanted::Match::Exact: return stored == wanted.text;
    case Wanted::Match::Equal:
        return named ? !searched.isEmpty() && holdsWords(foldedWords(stored), searched, false) : folded == text;
    case Wanted::Match::Start:
        return named ? !searched.isEmpty() && holdsWords(foldedWords(stored), searched, true) : folded.startsWith(text);
    case Wanted::Match::End: return !text.isEmpty() && folded.endsWith(text);
    }
    return false;
}

/// `column` holds folded words, or is an expression that makes them.
Fragment wordsCondition(const QString& column, const QString& raw, const Wanted& wanted)
{
    const QString searched = foldedWords(wanted.text);
    if (searched.isEmpty() || wanted.match == Wanted::Match::End) {
        return never();
    }
    const bool start = wanted.match == Wanted::Match::Start;
    Fragment condition = wanted.match == Wanted::Match::Exact
                             ? Fragment(raw + u" = ?"_s, {wanted.text})
                             : Fragment(QStringLiteral("instr(' ' || %1 || ' ', ?) > 0").arg(column),
                                        {QString(u' ' + searched + (start ? u""_s : u" "_s))});
    return Fragment(QStringLiteral("(")) + condition + Fragment(QStringLiteral(")"));
}

} // namespace

std::optional<Wanted> wantedOf(const query::Value& value)
{
    using Match = Wanted::Match;
    if (const auto* equals = std::get_if<query::Equals>(&value)) {
        return Wanted{equals->exact ? Match::Exact : Match::Equal, equals->value};
    }
    if (const auto* starts = std::get_if<query::StartsWith>(&value)) {
        return Wanted{Match::Start, starts->value};
    }
    if (const auto* ends = std::get_if<query::EndsWith>(&value)) {
        return Wanted{Match::End, ends->value};
    }
    if (const auto* word = std::get_if<query::TextWord>(&value)) {
        return Wanted{word->prefix ? Match::Start : Match::Equal, word->text};
    }
    if (const auto* phrase = std::get_if<query::TextPhrase>(&value)) {
        return Wanted{Match::Equal, phrase->text};
    }
    return std::nullopt;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QLatin1Char(char('0' + c.digitValue()));
        }
    }
    return digits;
}

QString identifierEnd(const QString& text) { return identifierKey(QString(u'1' + text)).mid(1); }

namespace {

/// Ids of customers may be kept as numbers, where the site says that they are some: they are compared as both.
Fragment identifierCondition(query::Field field, const QString& key, const QString& raw, const Wanted& wanted)
{
    const QString plain = identifierKey(wanted.text), end = identifierEnd(wanted.text);
    const Fragment asWritten = keyCondition(key, raw, wanted, plain, end);
    const bool isStart = wanted.match == Wanted::Match::Start;
    const QString number = isStart ? numberStart(plain) : numberKey(plain);
    if (field != query::Field::Customer || number == plain) {
        return asWritten;
    }
    return Fragment(QStringLiteral("(")) + asWritten + Fragment(QStringLiteral(" OR ")) +
           keyCondition(key, raw, wanted, number, numberEnd(end)) + Fragment(QStringLiteral(")"));
}

} // namespace

Fragment valueCondition(const ValueColumn& column, QLatin1StringView alias,
                                const query::Term& term)
{
    const std::optional<Wanted> wanted = wantedOf(term.value);
    if (!wanted) {
        return never();
    }
    const ValueKind kind = query::info(term.field).kind;
    const QString raw = alias + u'.' + column.raw;
    const QString key = alias + u'.' + (column.key.isEmpty() ? column.raw : column.key);
    const QString folded = fold(QStringView(wanted->text).trimmed());
    const auto filled = [&](Fragment condition) {
        return Fragment(u'(' + key + u" <> '' AND "_s) + condition + Fragment(QStringLiteral(")"));
    };
    switch (column.norm) {
    case Norm::Identifier:
        return filled(identifierCondition(term.field, key, raw, *wanted));
    case Norm::Email:
        if (wanted->match == Wanted::Match::End || (wanted->match == Wanted::Match::Equal && wanted->text.contains(u'@'))) {
            return filled(keyCondition(key, raw, *wanted, folded, folded));
        }
        return filled(wordsCondition(QStringLiteral("folded_words(%1)").arg(raw), raw, *wanted));
    case Norm::Digits: return filled(keyCondition(key, raw, *wanted, digitsOf(wanted->text), digitsOf(wanted->text)));
    case Norm::Words: return wordsCondition(key, raw, *wanted);
    case Norm::Written:
        return wordsCondition(QStringLiteral("folded_words(%1)").arg(raw), raw, *wanted);
    case Norm::Folded:
        if (kind != ValueKind::Name || wanted->match == Wanted::Match::Exact) {
            return filled(keyCondition(key, raw, *wanted, folded, folded));
        }
        break;
    case Norm::Loose: break;
    }
    return filled(Fragment(QStringLiteral("value_meets(%1, %2, %3, ?)").arg(key).arg(int(kind)).arg(int(wanted->match)), {wanted->text}));
}

void ValueTest::operator()(store::SqlCall& call)
{
    const auto kind = ValueKind(call.integer(1));
    const auto match = Wanted::Match(call.integer(2));
    const QByteArrayView text = call.utf8(3);
    if (kind != m_kind || match != m_match || text != m_text || m_known.size() > mostKnown) {
        m_known.clear();
        m_kind = kind;
        m_match = match;
        m_text = text.toByteArray();
    }
    const QByteArrayView value = call.utf8(0);
    auto known = m_known.constFind(QByteArray::fromRawData(value.data(), value.size()));
    if (known == m_known.constEnd()) {
        known = m_known.insert(value.toByteArray(),
                               storedMatches(kind, QString::fromUtf8(value), {match, QString::fromUtf8(m_text)}));
    }
    call.returnInteger(*known);
}

} // namespace cf::search
