// Terms without a field: dates, keywords, words of the text, words near each other.
#include "models/query/enumeration_words.h"
#include "models/query/parser.h"
#include "models/query/query_text.h"

namespace cf::query {

using Code = ParseError::Code;

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
    return m_scan.at(run.end) != u'"' &&
           ((mode == Mode::Text && text == u"NEAR") || text.startsWith(u"NEAR/", Qt::CaseInsensitive));
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
    const bool word = run.end > run.begin && m_scan.at(run.end) != u'"' && !isDash(text.front()) && text != u"OR" &&
                      text != u"AND" && text != u"NOT" && !atNear(run, Mode::Text) && left.text != u"NEAR" &&
                      !text.contains(u',') && !plainText(left.text).contains(u',');
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
