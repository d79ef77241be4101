#include "models/query/parser.h"

#include "models/query/enumeration_words.h"
#include "models/query/nearest.h"
#include "models/query/date_literal.h"
#include "models/query/print.h"
#include "models/query/query_text.h"

namespace cf::query {

using Code = ParseError::Code;

Parser::Parser(QStringView text)
    : m_scan(text)
    , m_complaints(m_scan)
    , m_values(m_scan, m_complaints)
{
}

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

bool Parser::atOperator(QStringView word) const { return m_scan.plain(m_scan.run(true)) == word && m_scan.at(m_scan.run(true).end) != u'"'; }

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
            m_operands.push_back({upToHere(begin), found.expression, found.expression ? found.expression->kind == Expression::Kind::Not : dashed,
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
        // A long dash at the start of a word is a minus that a word processor made; before digits or spaces it may be anything.
        const bool minus = c == u'-' || (isDash(c) && (next.isLetter() || next == u'"' || next == u'('));
        if (minus) {
            sign = Span{m_scan.position, m_scan.position + 1};
            ++m_scan.position;
            negative = !negative;
            if (m_scan.atEnd() || m_scan.peek() == u' ' || m_scan.peek() == u')' || (mode == Mode::Text && m_scan.peek() == u',')) {
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

Parser::Found Parser::asText(Value value, Span span) const { return {true, of(Term{Field::Text, {}, std::move(value), span})}; }

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
    return {true, m_values.condition(Target{Field::Text, Target::Habit::None, {}, QStringLiteral("text")}, item, item.span)};
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

Parser::Found Parser::readBareDate(Span run)
{
    Item item = m_scan.item(false);
    item.span = run;
    return {true, m_values.condition(Target{Field::Sent, Target::Habit::None, {}, QStringLiteral("sent")}, item, run)};
}

Parser::Found Parser::readWord(Mode mode)
{
    const qsizetype begin = m_scan.position;
    const Item item = m_scan.item(mode == Mode::Text);
    m_unclosedQuote = m_unclosedQuote || item.unclosed;
    if (item.anyQuote) {
        m_values.complainsOfQuotes(item);
        return {true, std::nullopt};
    }
    const QString text = item.text();
    if (text.isEmpty()) { // a comma where a word should be
        ++m_scan.position;
        m_complaints.add(Code::NotAWord, {begin, m_scan.position}, {m_scan.typed({begin, m_scan.position})}, QString());
        return {true, std::nullopt};
    }
    if (mode == Mode::Query && text.startsWith(u':')) {
        qsizetype end = begin;
        while (m_scan.at(end) == u':') {
            ++end;
        }
        m_complaints.add(Code::NotAWord, {begin, end}, {m_scan.typed({begin, end})}, QString());
        return {true, std::nullopt};
    }
    if (text.startsWith(u'<') || text.startsWith(u'>')) {
        const QStringView rest = QStringView(text).mid(1);
        const bool some = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
        m_complaints.add(Code::ComparisonNotHere, item.span, {QStringLiteral("text")}, some ? quoted(text) : QString());
        return {true, std::nullopt};
    }
    if (atNear(item.span, mode)) {
        m_complaints.add(Code::NearMalformed, item.span, {text}, QString());
        return {true, std::nullopt};
    }
    const qsizetype after = m_scan.position;
    m_scan.skipSpaces();
    const bool near = atNear(m_scan.run(mode == Mode::Text), mode);
    if (!near) {
        m_scan.position = after;
        if (const auto found = mode == Mode::Query ? keyword(text) : std::nullopt) {
            const Value value = found->word.isEmpty() ? Value(Present{}) : Value(Equals{found->word, false});
            return {true, of(Term{found->field, {}, value, item.span})};
        }
    }
    const auto word = m_values.word(item);
    if (!near) {
        return word ? asText(*word, item.span) : Found{true, std::nullopt};
    }
    if (!word) {
        m_scan.position = m_scan.run(mode == Mode::Text).end;
        return {true, std::nullopt};
    }
    return readNear(mode, *word, begin);
}

bool Parser::atNear(Span run, Mode mode) const
{
    const QStringView text = m_scan.plain(run);
    return m_scan.at(run.end) != u'"' && ((mode == Mode::Text && text == u"NEAR") || text.startsWith(u"NEAR/", Qt::CaseInsensitive));
}

Parser::Found Parser::readNear(Mode mode, const TextWord& left, qsizetype begin)
{
    constexpr int usual = 5, farthest = 99;
    const Span sign = m_scan.run(mode == Mode::Text);
    const QString signText = m_scan.plain(sign).toString();
    m_scan.position = sign.end;
    bool number = true;
    const int distance = signText.size() > 4 ? signText.mid(5).toInt(&number) : usual;
    if (!number || distance < 0 || distance > farthest || !signText.startsWith(u"NEAR")) {
        const int mended = number ? std::clamp(distance, 0, farthest) : usual;
        m_complaints.add(Code::NearMalformed, sign, {signText}, QStringLiteral("NEAR/%1").arg(mended));
        return {true, std::nullopt};
    }
    m_scan.skipSpaces();
    const Span run = m_scan.run(mode == Mode::Text);
    const QStringView text = m_scan.plain(run);
    const bool word = run.end > run.begin && m_scan.at(run.end) != u'"' && !isDash(text.front()) && text != u"OR" && text != u"AND"
                      && text != u"NOT" && !atNear(run, Mode::Text) && left.text != u"NEAR" && !text.contains(u',') && !plainText(left.text).contains(u',');
    if (!word) {
        m_complaints.add(Code::NearMalformed, sign, {signText}, QString());
        return {true, std::nullopt};
    }
    const auto right = m_values.word(m_scan.item(mode == Mode::Text));
    const qsizetype after = m_scan.position;
    m_scan.skipSpaces();
    const Span next = m_scan.run(mode == Mode::Text);
    if (atNear(next, mode)) { // three words in a chain have no one meaning
        m_scan.position = next.end;
        m_complaints.add(Code::NearMalformed, next, {m_scan.plain(next).toString()}, QString());
        return {true, std::nullopt};
    }
    m_scan.position = after;
    return right ? asText(TextNear{left, *right, distance}, upToHere(begin)) : Found{true, std::nullopt};
}

} // namespace cf::query
