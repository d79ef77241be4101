#include "models/query/value_reader.h"

#include "models/base/text.h"
#include "models/query/enumeration_words.h"
#include "models/query/nearest.h"
#include "models/query/query_text.h"

namespace cf::query {

using namespace Qt::StringLiterals;

using Code = ParseError::Code;
using Habit = Target::Habit;

void Complaints::add(ParseError::Code code, Span span, QStringList arguments, std::optional<QString> fix)
{
    const qsizetype size = m_scanner.size();
    span.begin = std::clamp(span.begin, qsizetype(0), std::max(qsizetype(0), size - 1));
    span.end = std::clamp(span.end, span.begin + 1, std::max(span.begin + 1, size));
    const auto later = [&span](const ParseError& other) {
        return other.span.begin > span.begin || (other.span.begin == span.begin && other.span.end > span.end);
    };
    const auto at = std::find_if(m_errors.begin(), m_errors.end(), later);
    m_errors.insert(at, ParseError{code, span, std::move(arguments), std::move(fix)});
}

bool ValueReader::complainsOfQuotes(const Item& item)
{
    if (item.unclosed) {
        const QString typed = m_scanner.typed(item.span);
        qsizetype backslashes = 0;
        while (backslashes < typed.size() && typed[typed.size() - 1 - backslashes] == u'\\') {
            ++backslashes; // the last of an odd number would take the closing quote away
        }
        const bool some = std::any_of(item.units.begin(), item.units.end(),
                                      [](const Item::Unit& unit) { return unit.c.isLetterOrNumber(); });
        m_complaints.add(Code::UnclosedQuote, item.span, {},
                         some ? QString(typed + (backslashes % 2 ? u"\\\""_s : u"\""_s)) : QString());
        return true;
    }
    if (item.isMixed()) {
        const Span whole = item.span;
        const qsizetype seam = item.seam();
        m_complaints.add(Code::NotAWord, whole, {m_scanner.typed(whole)},
                         QString(m_scanner.typed({whole.begin, seam}) + u' ' + m_scanner.typed({seam, whole.end})));
        return true;
    }
    return false;
}

std::nullopt_t ValueReader::empty(const Target& target, Span span)
{
    m_complaints.add(Code::EmptyValue, span, {target.name});
    return std::nullopt;
}

std::optional<Expression> ValueReader::condition(const Target& target, const Item& item, Span whole)
{
    if (item.unclosed && complainsOfQuotes(item)) {
        return std::nullopt;
    }
    if (item.isEmpty()) {
        return empty(target, whole);
    }
    const auto asTerm = [&](Field field, MaybeValue value) -> std::optional<Expression> {
        if (!value) {
            return std::nullopt;
        }
        return of(Term{field, target.attribute, *std::move(value), whole});
    };
    const FieldInfo& field = info(target.field);
    m_field = field.name;
    const bool wordy = field.kind != ValueKind::Date && field.kind != ValueKind::Number;
    if (wordy && !item.units.front().literal && isDash(item.units.front().c)) {
        const QString rest = m_scanner.typed({item.span.begin + 1, item.span.end});
        const QString name = m_scanner.typed({whole.begin, item.span.begin});
        std::optional<QString> fix;
        if (!words(rest).empty() &&
            !(name.isEmpty() && field.kind == ValueKind::Enumeration)) { // in a list a value cannot be excluded, alone
                                                                         // the minus belongs before the field
            fix = name.isEmpty() ? quoted(item.text()) : QString(u'-' + name + rest);
        }
        m_complaints.add(Code::NotAWord, whole, {m_scanner.typed(item.span)}, fix);
        return std::nullopt;
    }
    switch (target.habit) {
    case Habit::Has: return has(target, item, whole);
    case Habit::To:
        if (item.text().contains(u'@')) {
            return asTerm(Field::Email, textual({Field::Email, Habit::None, {}, target.name}, item, whole));
        }
        break;
    case Habit::Before:
    case Habit::After:
    case Habit::OlderThan:
    case Habit::NewerThan: return asTerm(Field::Sent, habitualDate(target, item));
    case Habit::None: break;
    }
    switch (field.kind) {
    case ValueKind::Identifier:
    case ValueKind::Name:
    case ValueKind::Code: return asTerm(target.field, textual(target, item, whole));
    case ValueKind::Enumeration: {
        auto found = enumeration(target, item);
        if (found && found->term) {
            found->term->span = whole;
        }
        return found;
    }
    case ValueKind::Number: return asTerm(target.field, number(target, item));
    case ValueKind::Version: return asTerm(target.field, version(target, item));
    case ValueKind::Date: return asTerm(target.field, date(target, item));
    case ValueKind::FullText: return asTerm(target.field, fullText(target, item));
    case ValueKind::Flag: return flag(target, item);
    }
    return std::nullopt;
}

ValueReader::MaybeValue ValueReader::textual(const Target& target, const Item& item, Span)
{
    const FieldInfo& field = info(target.field);
    for (const QStringView sign : {QStringView(u">="), QStringView(u"<="), QStringView(u">"), QStringView(u"<"),
                                   QStringView(u"≥"), QStringView(u"≤")}) {
        if (item.startsWith(sign)) {
            const Item rest = item.mid(sign.size());
            m_complaints.add(Code::ComparisonNotHere, item.span, {field.name},
                             rest.isEmpty() ? std::nullopt : std::optional(written(rest.text())));
            return std::nullopt;
        }
    }
    const bool exact = item.startsWith(u"=");
    const Item rest = item.mid(exact ? 1 : 0);
    if (rest.isEmpty() || rest.text().trimmed().isEmpty()) {
        return empty(target, item.span);
    }
    if (rest.find(u"..") >= 0) {
        m_complaints.add(Code::RangeNotHere, rest.span, {field.name}, quoted(rest.text()));
        return std::nullopt;
    }
    if (rest.find(u"*") >= 0) {
        if (!exact) {
            return starred(target, rest);
        }
        m_complaints.add(Code::WildcardNotHere, rest.span, {field.name}, quoted(rest.text()));
        return std::nullopt;
    }
    if (complainsOfQuotes(rest)) {
        return std::nullopt;
    }
    const QString text = rest.text();
    const bool nothing = field.kind == ValueKind::Identifier ? identifierKey(text).isEmpty()
                         : field.kind == ValueKind::Name     ? words(text).empty()
                                                             : fold(QStringView(text).trimmed()).isEmpty();
    if (nothing && !exact) {
        m_complaints.add(Code::NotAWord, rest.span, {text});
        return std::nullopt;
    }
    return Equals{text, exact};
}

ValueReader::MaybeValue ValueReader::starred(const Target& target, const Item& item)
{
    const bool identifier = info(target.field).kind == ValueKind::Identifier;
    Item stem = item;
    std::erase_if(stem.units, [](const Item::Unit& unit) { return !unit.literal && unit.c == u'*'; });
    const bool one = stem.units.size() + 1 == item.units.size();
    const QString text = stem.text();
    const bool some = identifier ? !identifierKey(text).isEmpty() : !words(text).empty();
    if (some && one && !stem.isMixed() && (identifier ? item.startsWith(u"*") : item.endsWith(u"*"))) {
        return identifier ? Value(EndsWith{text}) : Value(StartsWith{text});
    }
    std::optional<QString> fix;
    if (some) {
        fix = identifier ? u'*' + written(text) : written(text) + u'*';
    }
    m_complaints.add(Code::WildcardNotHere, item.span, {info(target.field).name}, fix);
    return std::nullopt;
}

std::optional<TextWord> ValueReader::word(const Item& item)
{
    const bool prefix = item.endsWith(u"*");
    const Item stem = prefix ? item.mid(0, qsizetype(item.units.size()) - 1) : item;
    if (stem.find(u"*") >= 0 || (prefix && (stem.isLiteral() || words(stem.text()).empty()))) {
        QString text = item.text();
        text.remove(u'*');
        const bool some = !words(text).empty();
        const bool phrase = stem.anyQuote;
        m_complaints.add(Code::WildcardNotHere, item.span, {QStringLiteral("text")},
                         !some    ? QString()
                         : phrase ? quoted(text)
                                  : QString(text + u'*'));
        return std::nullopt;
    }
    if (complainsOfQuotes(stem)) {
        return std::nullopt;
    }
    const QString text = stem.text();
    if (words(text).empty()) {
        const QString fix = text == u"&&"                   ? QStringLiteral("AND")
                            : text == u"||" || text == u"|" ? QStringLiteral("OR")
                                                            : QString();
        m_complaints.add(Code::NotAWord, item.span, {text}, fix);
        return std::nullopt;
    }
    return TextWord{text, prefix};
}

ValueReader::MaybeValue ValueReader::fullText(const Target& target, const Item& item)
{
    for (const QStringView sign : {QStringView(u"="), QStringView(u">"), QStringView(u"<")}) {
        if (item.startsWith(sign)) {
            m_complaints.add(Code::ComparisonNotHere, item.span, {info(target.field).name}, quoted(item.mid(1).text()));
            return std::nullopt;
        }
    }
    if (!item.isLiteral()) {
        const auto found = word(item);
        return found ? MaybeValue(*found) : std::nullopt;
    }
    if (words(item.text()).empty()) {
        m_complaints.add(Code::NotAWord, item.span, {item.text()});
        return std::nullopt;
    }
    return TextPhrase{item.text()};
}

void ValueReader::unknownValue(const Target& target, const Item& item)
{
    const FieldInfo& field = info(target.field);
    QStringList known;
    for (const QLatin1StringView value : field.values) {
        known << value;
    }
    if (target.field == Field::Is || target.field == Field::State) {
        for (const QLatin1StringView value : target.field == Field::Is ? keywords() : info(Field::Outcome).values) {
            known << value;
        }
    }
    QString text = item.text();
    if (item.find(u"*") < 0) {
        m_complaints.add(Code::UnknownValue, item.span, {field.name, text}, nearest(text, known));
        return;
    }
    text.remove(u'*');
    QStringList begun;
    for (const QString& value : known) {
        if (!text.isEmpty() && value.startsWith(text, Qt::CaseInsensitive)) {
            begun << value;
        }
    }
    m_complaints.add(Code::WildcardNotHere, item.span, {field.name},
                     begun.size() == 1 ? std::optional(begun.front()) : nearest(text, known));
}

std::optional<Expression> ValueReader::enumeration(const Target& target, const Item& item)
{
    const QStringView signs = u"<>≤≥";
    if (!item.units.front().literal && signs.contains(item.units.front().c)) {
        const auto compared = grade(target, item);
        return compared ? std::optional(of(Term{target.field, {}, *compared, {}})) : std::nullopt;
    }
    const Item rest = item.mid(item.startsWith(u"=") ? 1 : 0);
    if (rest.text().trimmed().isEmpty()) {
        return empty(target, item.span);
    }
    if (const qsizetype dots = rest.find(u".."); dots >= 0) {
        QStringList between;
        const auto from = fromCode<EvidenceGrade>(rest.mid(0, dots).text()),
                   to = fromCode<EvidenceGrade>(rest.mid(dots + 2).text());
        for (auto each = from; target.field == Field::Grade && from && to && each <= to;
             each = EvidenceGrade(int(*each) + 1)) {
            between << code(*each);
        }
        const bool several = between.size() > 1;
        m_complaints.add(Code::RangeNotHere, rest.span, {info(target.field).name},
                         between.isEmpty()
                             ? std::nullopt
                             : std::optional(several ? u'(' + between.join(u", ") + u')' : between.front()));
        return std::nullopt;
    }
    const auto found = enumerationWord(target.field, rest.text());
    if (!found) {
        unknownValue(target, rest);
        return std::nullopt;
    }
    return of(Term{found->field, {}, found->word.isEmpty() ? Value(Present{}) : Value(Equals{found->word, false}), {}});
}

std::optional<Expression> ValueReader::has(const Target& target, const Item& item, Span whole)
{
    const QString text = item.text();
    if (text.startsWith(u"attachment", Qt::CaseInsensitive)) {
        // The archive does not say which communications had attachments, so this would be no question it can answer.
        m_complaints.add(Code::UnknownValue, whole, {target.name, text}, QString());
        return std::nullopt;
    }
    const auto missing = enumeration(target, item);
    if (!missing) {
        return std::nullopt;
    }
    Expression known = *missing;
    known.term->span = whole;
    return negated(std::move(known));
}

std::optional<Expression> ValueReader::flag(const Target& target, const Item& item)
{
    const auto answer = enumerationWord(Field::Authoritative, item.text());
    if (!answer) {
        m_complaints.add(Code::UnknownValue, item.span, {target.name, item.text()}, QStringLiteral("yes"));
        return std::nullopt;
    }
    Expression present = of(Term{target.field, {}, Present{}, item.span});
    return answer->word == QLatin1StringView("yes") ? present : negated(std::move(present));
}

} // namespace cf::query
