// Terms with a field: names, values, lists, and what is said once for the whole query.
#include "models/query/nearest.h"
#include "models/query/parser.h"
#include "models/query/print.h"
#include "models/query/query_text.h"

namespace cf::query {

using namespace Qt::StringLiterals;

using Code = ParseError::Code;

/// From the quote of attr."Due Day": to after the colon.
void Parser::skipAttribute()
{
    const qsizetype open = m_scan.position;
    qsizetype i = open + 1;
    while (i < m_scan.size() && m_scan.at(i) != u'"') {
        i += m_scan.at(i) == u'\\' && i + 1 < m_scan.size() ? 2 : 1;
    }
    m_scan.position = std::min(i + 1, m_scan.size());
}

namespace {

QString unescaped(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
        }
        out += text[i];
    }
    return out;
}

} // namespace

Parser::Found Parser::readNamed(QStringView name, qsizetype begin)
{
    std::optional<Target> target;
    if (name.isEmpty()) { // attr."…", with the position after the closing quote
        const QString key =
            m_scan.typed({m_scan.plain({begin, m_scan.position}).indexOf(u'"') + begin + 1, m_scan.position - 1});
        const QString text = unescaped(key);
        if (m_scan.peek() != u':' || text.isEmpty()) {
            m_unclosedQuote = m_unclosedQuote || m_scan.atEnd();
            m_complaints.add(Code::EmptyValue, upToHere(begin), {QStringLiteral("attr")});
            m_scan.item(false);
            return {true, std::nullopt};
        }
        ++m_scan.position;
        target = Target{Field::Attribute, Target::Habit::None, text, m_scan.typed({begin, m_scan.position - 1})};
    } else if (isQueryWide(name)) {
        return readQueryWide(name, begin);
    } else {
        target = targetNamed(name);
    }
    if (!target) {
        const QString typed = name.toString();
        const Span span{begin, begin + name.size()};
        const QString asAttribute = QStringLiteral("attr.") + typed;
        const bool bare =
            typed.compare(u"attr", Qt::CaseInsensitive) == 0 || typed.compare(u"attribute", Qt::CaseInsensitive) == 0;
        m_complaints.add(Code::UnknownField, span, {typed},
                         bare ? std::nullopt : std::optional(nearest(typed, targetNames()).value_or(asAttribute)));
        if (m_scan.peek() == u'(') {
            skipList(); // the values of a field nobody knows cannot be judged
            return {true, std::nullopt};
        }
        m_unclosedQuote = m_scan.item(false).unclosed || m_unclosedQuote;
        return {true, std::nullopt};
    }
    if (target->field == Field::Attribute && target->attribute.isEmpty()) {
        m_complaints.add(Code::EmptyValue, upToHere(begin), {target->name});
        m_scan.item(false);
        return {true, std::nullopt};
    }
    if (m_scan.peek() == u'(') {
        return target->field == Field::Text ? readTextGroup(begin) : readList(*target, begin);
    }
    const Item item = m_scan.item(false);
    m_unclosedQuote = m_unclosedQuote || item.unclosed;
    if (item.isEmpty() && !item.anyQuote) {
        return afterSpace(*target, begin);
    }
    return {true, m_values.condition(*target, item, {begin, m_scan.position})};
}

void Parser::skipList()
{
    int open = 0;
    do {
        open += m_scan.peek() == u'(' ? 1 : m_scan.peek() == u')' ? -1 : 0;
        if (m_scan.peek() == u'"') {
            m_unclosedQuote = m_scan.item(true).unclosed || m_unclosedQuote;
        } else {
            ++m_scan.position;
        }
    } while (open > 0 && !m_scan.atEnd());
}

/// `customer: 12345` has its value after a space; anything else that follows is a condition of its own.
Parser::Found Parser::afterSpace(const Target& target, qsizetype begin)
{
    const qsizetype after = m_scan.position;
    m_scan.skipSpaces();
    const Span run = m_scan.run(false);
    const QStringView text = m_scan.plain(run);
    const bool operand = text == u"OR" || text == u"AND" || text == u"NOT";
    const bool value = run.begin > after && run.end > run.begin && !operand && !isDash(text.front()) &&
                       nameEnd(run.begin) == run.begin && m_scan.at(run.end) != u'"' && m_scan.at(run.end) != u'(';
    if (value) {
        m_scan.position = run.end;
        m_complaints.add(Code::EmptyValue, {begin, run.end}, {target.name},
                         QString(m_scan.typed({begin, after}) + m_scan.typed(run)));
    } else {
        m_scan.position = after;
        m_complaints.add(Code::EmptyValue, {begin, after}, {target.name}, QString());
    }
    return {true, std::nullopt};
}

Parser::Found Parser::readQueryWide(QStringView name, qsizetype begin)
{
    const bool zone = name.compare(u"tz", Qt::CaseInsensitive) == 0;
    if (m_scan.peek() == u'(') {
        m_complaints.add(Code::ListNotHere, upToHere(begin), {name.toString()}, QString());
        return {true, std::nullopt};
    }
    const Item item = m_scan.item(false);
    m_unclosedQuote = m_unclosedQuote || item.unclosed;
    const Span whole{begin, m_scan.position};
    if (item.text().trimmed().isEmpty()) {
        return afterSpace(Target{Field::Sent, Target::Habit::None, {}, name.toString()}, begin);
    }
    if (m_depth > 0 || m_negated) {
        m_complaints.add(Code::NotInGroup, whole, {m_scan.typed(whole)}, QString());
        return {true, std::nullopt};
    }
    if (zone ? m_zoneGiven : m_query.asOf.has_value()) {
        m_complaints.add(Code::TwiceGiven, whole, {name.toString().toLower()}, QString());
        return {true, std::nullopt};
    }
    m_queryWide.push_back(whole);
    if (zone) {
        m_zoneGiven = true;
        m_query.zone = m_values.zone(item).value_or(Zone{});
    } else if (const auto at = m_values.instant(item)) {
        m_query.asOf = AsOf{*at, whole};
    }
    return {true, std::nullopt};
}

std::optional<Expression> Parser::listItem(const Target& target, const Item& item)
{
    using Habit = Target::Habit;
    if (target.habit == Habit::None || target.habit == Habit::To || target.habit == Habit::Has) {
        return m_values.condition(target, item, item.span);
    }
    return std::nullopt;
}

Parser::Found Parser::readList(const Target& target, qsizetype begin)
{
    using Habit = Target::Habit;
    const bool single = target.habit != Habit::None && target.habit != Habit::To && target.habit != Habit::Has;
    const qsizetype bracket = m_scan.position++;
    if (!enter(bracket)) {
        return {true, std::nullopt};
    }
    std::vector<Expression> values;
    bool something = false, complete = true;
    std::optional<Span> comma;
    for (m_scan.skipSpaces(); !m_scan.atEnd() && m_scan.peek() != u')'; m_scan.skipSpaces()) {
        const Span sign{m_scan.position, m_scan.position + (m_scan.peek() == u',' ? 1 : 2)};
        if (takeOr(Mode::Text)) {
            if (!something || comma) {
                m_complaints.add(Code::EmptyValue, sign, {target.name}, QString());
                complete = false;
            } else {
                comma = sign;
            }
            continue;
        }
        if (m_scan.peek() == u'(') {
            m_complaints.add(Code::NotAWord, {m_scan.position, m_scan.position + 1}, {QStringLiteral("(")},
                             QString());
            ++m_scan.position;
            complete = false;
            continue;
        }
        const Item item = m_scan.item(true);
        m_unclosedQuote = m_unclosedQuote || item.unclosed;
        if (something && !comma) {
            complainOfMissingComma(item.span);
            complete = false;
        } else if (auto value = listItem(target, item)) {
            values.push_back(*std::move(value));
        } else {
            complete = false;
        }
        something = true;
        comma.reset();
    }
    --m_depth;
    if (comma) {
        m_complaints.add(Code::EmptyValue, *comma, {target.name}, QString());
        complete = false;
    }
    closeGroup(begin, something);
    if (single && something) {
        const Span whole = upToHere(begin);
        m_complaints.add(Code::ListNotHere, whole, {target.name});
        return {true, std::nullopt};
    }
    return {true, complete && !values.empty() ? std::optional(any(std::move(values))) : std::nullopt};
}

/// Two words side by side in a list: two values, or one that wants quotes.
void Parser::complainOfMissingComma(Span second)
{
    m_complaints.add(Code::MissingComma, second, {m_scan.typed(second)}, QString(u", "_s + m_scan.typed(second)));
}

// ---- the query as a whole -------------------------------------------------------------------------------------

namespace {

/// A condition that is met only through a template: one, or a choice among several.
bool namesTemplate(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::Term: return expression.term->field == Field::Template;
    case Expression::Kind::Any:
        return std::all_of(expression.children.begin(), expression.children.end(), namesTemplate);
    case Expression::Kind::All:
        return std::any_of(expression.children.begin(), expression.children.end(), namesTemplate);
    case Expression::Kind::Not: return false;
    }
    return false;
}

void collectTemplates(const Expression& expression, QStringList& codes)
{
    if (expression.term && expression.term->field == Field::Template) {
        codes << print(*expression.term);
    }
    for (const Expression& child : expression.children) {
        collectTemplates(child, codes);
    }
}

} // namespace

void Parser::checkVersions(const Expression& expression, bool hasTemplate)
{
    if (expression.kind == Expression::Kind::Term) {
        if (expression.term->field == Field::TemplateVersion && !hasTemplate) {
            const Span span = expression.term->span;
            const QString typed = m_scan.typed(span);
            m_complaints.add(Code::VersionWithoutTemplate, span, {typed},
                             m_onlyTemplate.isEmpty() ? QString() : m_onlyTemplate + u' ' + typed);
        }
        return;
    }
    const bool here =
        hasTemplate || (expression.kind == Expression::Kind::All &&
                        std::any_of(expression.children.begin(), expression.children.end(), namesTemplate));
    for (const Expression& child : expression.children) {
        checkVersions(child, here);
    }
}

void Parser::checkWholeQuery(const Query& query)
{
    QStringList templates;
    collectTemplates(query.where, templates);
    templates.removeDuplicates();
    m_onlyTemplate = templates.size() == 1 ? templates.front() : QString();
    checkVersions(query.where, false);
    // Printing spells abbreviations out, and what is printed must be readable again.
    if (print(query).size() > longestQuery) {
        m_complaints.add(Code::TooLong, {0, m_scan.size()}, {QString::number(longestQuery)});
    }
}

} // namespace cf::query
