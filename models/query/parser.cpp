#include "models/query/parser.h"

#include "models/query/date_literal.h"
#include "models/query/query_text.h"

namespace cf::query {

using Code = ParseError::Code;

Parser::Parser(QStringView text)
    : m_scan(text)
    , m_complaints(m_scan)
    , m_values(m_scan, m_complaints)
{}

Parser::Outcome Parser::parse()
{
    if (m_scan.size() > longestQuery) {
        m_complaints.add(Code::TooLong, {longestQuery, m_scan.size()}, {QString::number(longestQuery)});
        return {{}, m_complaints.take(), {}};
    }
    std::vector<Expression> parts;
    for (;;) {
        Found found = readOr(Mode::Query);
        if (found.expression) {
            parts.push_back(*std::move(found.expression));
        }
        if (m_scan.atEnd()) {
            break;
        }
        m_complaints.add(Code::UnexpectedClose, {m_scan.position, m_scan.position + 1}, {}, QString());
        ++m_scan.position;
    }
    m_query.where = all(std::move(parts));
    if (m_complaints.isEmpty()) {
        checkWholeQuery(m_query);
    }
    return {m_query, m_complaints.take(), std::move(m_operands)};
}

// ---- or, and, not ---------------------------------------------------------------------------------------------

bool Parser::atOperator(QStringView word) const
{
    return m_scan.plain(m_scan.run(true)) == word && m_scan.at(m_scan.run(true).end) != u'"';
}

bool Parser::atOr(Mode mode) const { return (mode == Mode::Text && m_scan.peek() == u',') || atOperator(u"OR"); }

bool Parser::takeOr(Mode mode)
{
    if (!atOr(mode)) {
        return false;
    }
    m_scan.position += m_scan.peek() == u',' ? 1 : 2;
    return true;
}

Parser::Found Parser::readOr(Mode mode)
{
    std::vector<Expression> branches;
    const size_t firstOperand = m_operands.size();
    const qsizetype begin = m_scan.position;
    bool something = false;
    int count = 0;
    qsizetype lastEnd = begin;
    std::optional<Span> waiting; // an OR that nothing has followed yet
    for (;;) {
        Found branch = readAnd(mode);
        something = something || branch.something;
        if (branch.something) {
            lastEnd = m_scan.position;
            waiting.reset();
            ++count;
        }
        if (branch.expression) {
            branches.push_back(*std::move(branch.expression));
        }
        const qsizetype at = m_scan.position;
        if (!takeOr(mode)) {
            break;
        }
        const Span sign{at, m_scan.position};
        if (!branch.something) {
            m_complaints.add(Code::MissingOperand, sign, {m_scan.typed(sign)}, QString());
        } else {
            waiting = sign;
        }
    }
    if (waiting) {
        m_complaints.add(Code::MissingOperand, *waiting, {m_scan.typed(*waiting)}, QString());
    }
    if (count > 1 && m_depth == 0) {
        for (const Span& span : m_queryWide) {
            m_complaints.add(Code::NotInGroup, span, {m_scan.typed(span)}, QString());
        }
        const Span whole{m_operands.size() > firstOperand ? m_operands[firstOperand].span.begin : begin, lastEnd};
        m_operands.resize(firstOperand);
        m_operands.push_back({upToHere(whole.begin), any(branches), false, false});
        m_operands.back().span.end = std::min(m_operands.back().span.end, std::max(lastEnd, whole.begin + 1));
    }
    m_queryWide.clear();
    return {something, branches.empty() ? std::nullopt : std::optional(any(std::move(branches)))};
}

Parser::Found Parser::readAnd(Mode mode)
{
    std::vector<Expression> parts;
    bool something = false;
    std::optional<Span> waiting;
    for (;;) {
        m_scan.skipSpaces();
        if (m_scan.atEnd() || m_scan.peek() == u')' || atOr(mode)) {
            break;
        }
        if (atOperator(u"AND")) {
            const Span sign{m_scan.position, m_scan.position + 3};
            m_scan.position = sign.end;
            if (!something || waiting) {
                m_complaints.add(Code::MissingOperand, sign, {m_scan.typed(sign)}, QString());
            } else {
                waiting = sign;
            }
            continue;
        }
        const qsizetype begin = m_scan.position;
        const bool topLevel = m_depth == 0 && mode == Mode::Query;
        const size_t wideBefore = m_queryWide.size();
        const bool dashed = isDash(m_scan.peek()) || atOperator(u"NOT");
        Found found = readNot(mode);
        something = something || found.something;
        waiting.reset();
        if (topLevel && m_scan.position > begin) {
            m_operands.push_back({upToHere(begin), found.expression,
                                  found.expression ? found.expression->kind == Expression::Kind::Not : dashed,
                                  m_queryWide.size() > wideBefore});
        }
        if (found.expression) {
            parts.push_back(*std::move(found.expression));
        }
    }
    if (waiting) {
        m_complaints.add(Code::MissingOperand, *waiting, {m_scan.typed(*waiting)}, QString());
    }
    return {something, parts.empty() ? std::nullopt : std::optional(all(std::move(parts)))};
}

Parser::Found Parser::readNot(Mode mode)
{
    bool negative = false;
    std::optional<Span> sign;
    for (;;) {
        const QChar c = m_scan.peek(), next = m_scan.at(m_scan.position + 1);
        // A long dash at the start of a word is a minus that a word processor made; before digits or spaces it may be
        // anything.
        const bool minus = c == u'-' || (isDash(c) && (next.isLetter() || next == u'"' || next == u'('));
        if (minus) {
            sign = Span{m_scan.position, m_scan.position + 1};
            ++m_scan.position;
            negative = !negative;
            if (m_scan.atEnd() || m_scan.peek() == u' ' || m_scan.peek() == u')' ||
                (mode == Mode::Text && m_scan.peek() == u',')) {
                m_complaints.add(Code::MissingOperand, *sign, {m_scan.typed(*sign)}, QString());
                return {true, std::nullopt};
            }
        } else if (atOperator(u"NOT")) {
            sign = Span{m_scan.position, m_scan.position + 3};
            m_scan.position += 3;
            negative = !negative;
            m_scan.skipSpaces();
        } else {
            break;
        }
    }
    if (sign && (m_scan.atEnd() || m_scan.peek() == u')' || atOr(mode) || atOperator(u"AND"))) {
        m_complaints.add(Code::MissingOperand, *sign, {m_scan.typed(*sign)}, QString());
        return {true, std::nullopt};
    }
    const bool before = m_negated;
    m_negated = m_negated || sign;
    Found found = readTerm(mode);
    m_negated = before;
    if (negative && found.expression) {
        found.expression = negated(*std::move(found.expression));
    }
    return found;
}

// ---- groups ---------------------------------------------------------------------------------------------------

bool Parser::enter(qsizetype bracket)
{
    if (m_depth < deepestNesting) {
        ++m_depth;
        return true;
    }
    m_complaints.add(Code::TooDeep, {bracket, bracket + 1}, {QString::number(deepestNesting)});
    m_aborted = true;
    m_scan.toEnd();
    return false;
}

void Parser::closeGroup(qsizetype begin, bool something)
{
    m_scan.skipSpaces();
    if (!m_scan.atEnd()) { // the readers stop only at the end or at a closing bracket
        ++m_scan.position;
        if (!something) {
            m_complaints.add(Code::EmptyGroup, upToHere(begin), {}, QString());
        }
    } else if (!m_unclosedQuote && !m_aborted) {
        const Span open = upToHere(begin);
        m_complaints.add(Code::UnclosedGroup, open, {}, something ? QString(m_scan.typed(open) + u')') : QString());
    }
}

Parser::Found Parser::readGroup(Mode mode)
{
    const qsizetype begin = m_scan.position;
    ++m_scan.position;
    if (!enter(begin)) {
        return {true, std::nullopt};
    }
    Found inside = readOr(mode);
    --m_depth;
    closeGroup(begin, inside.something);
    inside.something = true;
    return inside;
}

Parser::Found Parser::readTextGroup(qsizetype begin)
{
    const qsizetype bracket = m_scan.position;
    ++m_scan.position;
    if (!enter(bracket)) {
        return {true, std::nullopt};
    }
    Found inside = readOr(Mode::Text);
    --m_depth;
    closeGroup(begin, inside.something);
    inside.something = true;
    return inside;
}

// ---- terms ----------------------------------------------------------------------------------------------------

Span Parser::upToHere(qsizetype begin) const
{
    qsizetype end = m_scan.position;
    while (end > begin + 1 && m_scan.at(end - 1) == u' ') {
        --end;
    }
    return {begin, end};
}

Parser::Found Parser::asText(Value value, Span span) const
{
    return {true, of(Term{Field::Text, {}, std::move(value), span})};
}

Parser::Found Parser::readTerm(Mode mode)
{
    if (m_scan.peek() == u'(') {
        return readGroup(mode);
    }
    return m_scan.peek() == u'"' ? readQuoted() : readRun(mode);
}

Parser::Found Parser::readQuoted()
{
    const Item item = m_scan.item(true);
    if (item.unclosed) {
        m_unclosedQuote = true;
    }
    if (item.isEmpty() && !item.unclosed) {
        m_complaints.add(Code::EmptyValue, item.span, {QStringLiteral("text")}, QString());
        return {true, std::nullopt};
    }
    return {true,
            m_values.condition(Target{Field::Text, Target::Habit::None, {}, QStringLiteral("text")}, item, item.span)};
}

/// One past the colon of a field name that starts here; `from` when none does. `attr."Due Day":` counts.
qsizetype Parser::nameEnd(qsizetype from) const
{
    const QStringView plain = m_scan.plain({from, m_scan.size()});
    for (const QStringView prefix : {QStringView(u"attr."), QStringView(u"attribute.")}) {
        if (plain.startsWith(prefix, Qt::CaseInsensitive) && m_scan.at(from + prefix.size()) == u'"') {
            return from + prefix.size();
        }
    }
    return from + fieldNameLength(plain);
}

Parser::Found Parser::readRun(Mode mode)
{
    const qsizetype begin = m_scan.position;
    const Span run = m_scan.run(mode == Mode::Text);
    if (mode == Mode::Query && looksLikeDate(m_scan.plain(run)) && m_scan.at(run.end) != u'"') {
        return readBareDate(run);
    }
    const qsizetype colon = nameEnd(begin);
    if (colon == begin) {
        return readWord(mode);
    }
    const QStringView name = m_scan.plain({begin, colon - 1});
    if (mode == Mode::Text && m_scan.at(colon) != u'"' && !targetNamed(name) && !isQueryWide(name)) {
        return readWord(mode);
    }
    if (mode == Mode::Text) {
        m_scan.position = colon;
        m_scan.item(true);
        m_complaints.add(Code::NotInGroup, upToHere(begin), {name.toString()}, quoted(m_scan.typed(upToHere(begin))));
        return {true, std::nullopt};
    }
    if (m_scan.at(colon) == u'"' && m_scan.at(colon - 1) == u'.') { // attr."Due Day":
        m_scan.position = colon;
        skipAttribute();
        return readNamed({}, begin);
    }
    m_scan.position = colon;
    return readNamed(name, begin);
}

} // namespace cf::query
