#include "models/query/print.h"

#include "models/query/date_literal.h"
#include "models/query/enumeration_words.h"
#include "models/query/parser.h"
#include "models/query/query_text.h"

#include <array>

namespace cf::query {

using namespace Qt::StringLiterals;

namespace {

QString sign(Comparison comparison)
{
    static constexpr std::array signs = {QLatin1StringView("<"), QLatin1StringView("<="), QLatin1StringView(">"),
                                         QLatin1StringView(">=")};
    return signs[size_t(comparison)];
}

QString starred(const TextWord& word) { return word.prefix ? word.text + u'*' : word.text; }

template <class T>
QString range(const std::optional<T>& from, const std::optional<T>& to, auto&& print)
{
    return (from ? print(*from) : QString()) + u".."_s + (to ? print(*to) : QString());
}

struct ValuePrinter {
    const Term& term;

    QString operator()(const Equals& v) const
    {
        const QString text = term.field == Field::Grade ? v.value.toUpper() : written(v.value);
        const bool special = term.field == Field::TemplateVersion && v.value.startsWith(u"latest", Qt::CaseInsensitive);
        return (v.exact ? QStringLiteral("=") : QString()) + (special ? quoted(v.value) : text);
    }
    QString operator()(const StartsWith& v) const { return written(v.value) + u'*'; }
    QString operator()(const EndsWith& v) const { return u'*' + written(v.value); }
    QString operator()(const NumberRange& v) const
    {
        return range(v.from, v.to, [](qint64 n) { return QString::number(n); });
    }
    QString operator()(const NumberCompare& v) const { return sign(v.comparison) + QString::number(v.value); }
    QString operator()(const GradeCompare& v) const { return sign(v.comparison) + code(v.grade); }
    QString operator()(const LatestApproved&) const { return QStringLiteral("latest-approved"); }
    QString operator()(const Present&) const { return {}; }
    QString operator()(const TextWord& v) const { return starred(v); }
    QString operator()(const TextPhrase& v) const { return quoted(v.text); }
    QString operator()(const TextNear& v) const
    {
        return u'(' + starred(v.left) + QStringLiteral(" NEAR/%1 ").arg(v.distance) + starred(v.right) + u')';
    }
    QString operator()(const DateIn& v) const { return printed(v.span); }
    QString operator()(const DateRange& v) const
    {
        return range(v.from, v.to, [](const DatePoint& p) { return printed(p); });
    }
    QString operator()(const DateCompare& v) const { return sign(v.comparison) + printed(v.point); }
    QString operator()(const Age& v) const { return printed(v); }
};

QString value(const Term& term) { return std::visit(ValuePrinter{term}, term.value); }

QString name(const Term& term)
{
    if (term.field != Field::Attribute) {
        return info(term.field).name;
    }
    const auto plain = [](QChar c) { return isFieldPart(c); };
    const bool bare = !term.attribute.isEmpty() && std::all_of(term.attribute.begin(), term.attribute.end(), plain);
    return QStringLiteral("attr.") + (bare ? term.attribute : quoted(term.attribute));
}

/// A word that, standing alone, would be read as that word and nothing else.
bool standsAlone(const QString& word)
{
    if (QStringView(u"-<>:").contains(word.front()) || keyword(word) || looksLikeDate(word) ||
        word.startsWith(u"NEAR/", Qt::CaseInsensitive)) {
        return false;
    }
    const QString plain = plainText(word);
    const QStringView start = QStringView(plain).left(plain.contains(u',') ? plain.indexOf(u',') : plain.size());
    return fieldNameLength(plain) == 0 && start != u"OR" && start != u"AND" && start != u"NOT";
}

QString textTerm(const Term& term)
{
    if (const auto* word = std::get_if<TextWord>(&term.value)) {
        const QString text = starred(*word);
        return standsAlone(text) ? text : QStringLiteral("text:") + text;
    }
    return std::holds_alternative<TextPhrase>(term.value) ? value(term) : QStringLiteral("text:") + value(term);
}

/// A choice among values of one field: the list `f:(a, b)`.
std::optional<QString> list(const Expression& expression)
{
    QStringList values;
    const Term* first = nullptr;
    for (const Expression& child : expression.children) {
        if (!child.term ||
            (first && (child.term->field != first->field || child.term->attribute != first->attribute))) {
            return std::nullopt;
        }
        first = first ? first : &*child.term;
        if (first->field == Field::Text || first->field == Field::Outcome ||
            std::holds_alternative<Present>(child.term->value)) {
            return std::nullopt;
        }
        values << value(*child.term);
    }
    return first ? std::optional(name(*first) + u":("_s + values.join(u", ") + u')') : std::nullopt;
}

/// Inside an AND a choice needs brackets; under a minus everything of more than one condition does.
enum class Place { Alone, InAnd, Negated };

QString print(const Expression& expression, Place place)
{
    switch (expression.kind) {
    case Expression::Kind::Term: return print(*expression.term);
    case Expression::Kind::Not: return u'-' + print(expression.children.front(), Place::Negated);
    case Expression::Kind::Any:
        if (auto choice = list(expression)) {
            return *choice;
        }
        break;
    case Expression::Kind::All: break;
    }
    const bool conjunction = expression.kind == Expression::Kind::All;
    QStringList parts;
    for (const Expression& child : expression.children) {
        parts << print(child, conjunction ? Place::InAnd : Place::Alone);
    }
    const QString joined = parts.join(conjunction ? u" "_s : u" OR "_s);
    const bool brackets = place == Place::Negated || (place == Place::InAnd && !conjunction);
    return brackets ? u'(' + joined + u')' : joined;
}

QString print(const Zone& zone)
{
    switch (zone.kind) {
    case Zone::Kind::Customer: return {};
    case Zone::Kind::Business: return QStringLiteral("tz:business");
    case Zone::Kind::Utc: return QStringLiteral("tz:utc");
    case Zone::Kind::Named: return QStringLiteral("tz:") + written(zone.name);
    }
    return {};
}

} // namespace

QString print(const Term& term)
{
    if (term.field == Field::Text) {
        return textTerm(term);
    }
    if (std::holds_alternative<Present>(term.value)) {
        return term.field == Field::Reissue ? QStringLiteral("reissued")
               : term.field == Field::Tag   ? QStringLiteral("annotated")
                                            : QString(info(term.field).name);
    }
    if (const auto* outcome = std::get_if<Equals>(&term.value); outcome && term.field == Field::Outcome) {
        return outcome->value;
    }
    return name(term) + u':' + value(term);
}

QString print(const Expression& expression) { return print(expression, Place::Alone); }

QString print(const Query& query)
{
    const QString zone = print(query.zone);
    const bool others = !zone.isEmpty() || query.asOf;
    QStringList parts;
    if (!query.where.isEverything()) {
        parts << print(query.where, others ? Place::InAnd : Place::Alone);
    }
    if (!zone.isEmpty()) {
        parts << zone;
    }
    if (query.asOf) {
        parts << QStringLiteral("asof:") + printed(DatePoint(query.asOf->at));
    }
    return parts.join(u' ');
}

} // namespace cf::query
