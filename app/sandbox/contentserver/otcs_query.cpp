#include "app/sandbox/contentserver/otcs_query.h"

#include <QRegularExpression>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 100;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return word.isEmpty() ? words : words << word;
}

struct Token {
    enum class Kind { Word, Phrase, Region, Operator, Open, Close, Comma, End };
    Kind kind = Kind::End;
    QString text;
};

class Lexer
{
public:
    explicit Lexer(const QString& text)
        : m_text(text)
    {}
    /// Nothing: a quote or a bracket is not closed.
    std::optional<QList<Token>> tokens()
    {
        QList<Token> all;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                ++m_at;
            } else if (c == u'"') {
                const auto phrase = quoted();
                if (!phrase) {
                    return std::nullopt;
                }
                all.append({Token::Kind::Phrase, *phrase});
            } else if (c == u'[') {
                const auto region = bracketed();
                if (!region) {
                    return std::nullopt;
                }
                all.append({Token::Kind::Region, *region});
            } else if (c == u'(' || c == u')' || c == u',') {
                ++m_at;
                all.append({c == u'(' ? Token::Kind::Open : c == u')' ? Token::Kind::Close : Token::Kind::Comma, QString(c)});
            } else if (QStringView(u"<>=!&|").contains(c)) {
                all.append({Token::Kind::Operator, sign()});
            } else if (c == u']') {
                return std::nullopt;
            } else {
                all.append(word());
            }
        }
        return all << Token();
    }

private:
    std::optional<QString> quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                text += m_text[++m_at];
            } else if (m_text[m_at] == u'"') {
                ++m_at;
                return text;
            } else {
                text += m_text[m_at];
            }
        }
        return std::nullopt;
    }
    std::optional<QString> bracketed()
    {
        static const QRegularExpression form(u"\\[\\s*QLREGION\\s+\"?([^\"\\]]+?)\"?\\s*\\]"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        m_at = match.capturedEnd();
        return match.captured(1);
    }
    QString sign()
    {
        for (const QString& two : {u"<="_s, u">="_s, u"!="_s, u"&!"_s}) {
            if (QStringView(m_text).mid(m_at).startsWith(two)) {
                m_at += 2;
                return two;
            }
        }
        return m_text[m_at++];
    }
    Token word()
    {
        QString text;
        for (; m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u"()[],\"<>=!&|").contains(m_text[m_at]); ++m_at) {
            if (m_text[m_at] == u':') { // Region: value
                ++m_at;
                return {Token::Kind::Region, text};
            }
            text += m_text[m_at] == u'\\' && m_at + 1 < m_text.size() ? m_text[++m_at] : m_text[m_at];
        }
        static const QStringList operators{u"AND"_s, u"OR"_s, u"NOT"_s, u"AND-NOT"_s, u"IN"_s, u"QLLEFT-TRUNCATION"_s, u"QLRIGHT-TRUNCATION"_s};
        return operators.contains(text.toUpper()) ? Token{Token::Kind::Operator, text.toUpper()} : Token{Token::Kind::Word, text};
    }
    const QString m_text;
    qsizetype m_at = 0;
};

bool isPattern(const QString& text) { return text.contains(u'*') || text.contains(u'?'); }

Condition phraseIn(const QString& region, const QString& phrase)
{
    return [region, phrase](const RegionReader& read) {
        const QStringList values = read(region);
        return std::any_of(values.begin(), values.end(), [&](const QString& value) { return holdsPhrase(value, phrase); });
    };
}

/// Over the whole value, or over one of its words.
Condition patternIn(const QString& region, const QString& pattern)
{
    const QRegularExpression form(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u".?"_s)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return [region, form](const RegionReader& read) {
        for (const QString& value : read(region)) {
            const QStringList words = value.split(u' ');
            if (form.match(value).hasMatch() ||
                std::any_of(words.begin(), words.end(), [&](const QString& word) { return form.match(word).hasMatch(); })) {
                return true;
            }
        }
        return false;
    };
}

Condition comparison(const QString& region, const QString& sign, const QString& written)
{
    const auto compact = [](const QString& text) { // days are compared as 20250314, whichever way they are written
        static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}"_s);
        return day.match(text).hasMatch() ? text.left(10).remove(u'-') : text;
    };
    return [region, sign, compact, value = compact(written)](const RegionReader& read) {
        for (const QString& stored : read(region)) {
            const QString there = compact(stored);
            bool isNumber = false, isOther = false;
            const double a = there.toDouble(&isNumber), b = value.toDouble(&isOther);
            const int order = isNumber && isOther ? (a < b ? -1 : a > b ? 1 : 0) : there.compare(value, Qt::CaseInsensitive);
            if ((sign == u"<" && order < 0) || (sign == u"<=" && order <= 0) || (sign == u">" && order > 0) || (sign == u">=" && order >= 0)) {
                return true;
            }
        }
        return false;
    };
}

Condition negated(Condition inner)
{
    return [inner = std::move(inner)](const RegionReader& read) { return !inner(read); };
}

Condition both(Condition a, Condition b)
{
    return [a = std::move(a), b = std::move(b)](const RegionReader& read) { return a(read) && b(read); };
}

Condition either(Condition a, Condition b)
{
    return [a = std::move(a), b = std::move(b)](const RegionReader& read) { return a(read) || b(read); };
}

class Parser
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {}
    std::optional<Condition> whole()
    {
        auto condition = alternatives();
        return condition && now().kind == Token::Kind::End ? condition : std::nullopt;
    }

private:
    const Token& now() const { return m_tokens[m_at]; }
    bool take(Token::Kind kind, const QString& text = {})
    {
        if (now().kind != kind || (!text.isEmpty() && now().text != text)) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool takeOperator(const QString& one, const QString& other) { return take(Token::Kind::Operator, one) || take(Token::Kind::Operator, other); }

    std::optional<Condition> alternatives()
    {
        auto left = ++m_depth > deepest ? std::nullopt : terms();
        while (left && takeOperator(u"OR"_s, u"|"_s)) {
            auto right = terms();
            left = right ? std::optional(either(*left, *right)) : std::nullopt;
        }
        --m_depth;
        return left;
    }
    std::optional<Condition> terms()
    {
        auto left = factor();
        while (left) {
            const bool isExcluding = takeOperator(u"AND-NOT"_s, u"&!"_s);
            if (!isExcluding && !takeOperator(u"AND"_s, u"&"_s)) {
                break;
            }
            auto right = factor();
            left = right ? std::optional(both(*left, isExcluding ? negated(*right) : *right)) : std::nullopt;
        }
        return left;
    }
    std::optional<Condition> factor()
    {
        if (takeOperator(u"NOT"_s, u"!"_s)) {
            auto inner = ++m_depth > deepest ? std::nullopt : factor();
            --m_depth;
            return inner ? std::optional(negated(*inner)) : std::nullopt;
        }
        if (take(Token::Kind::Open)) {
            auto inner = alternatives();
            return inner && take(Token::Kind::Close) ? inner : std::nullopt;
        }
        if (now().kind == Token::Kind::Region) {
            const QString region = m_tokens[m_at++].text;
            return ofRegion(region);
        }
        return value(QString());
    }
    std::optional<Condition> ofRegion(const QString& region)
    {
        for (const QString& sign : {u"<="_s, u">="_s, u"<"_s, u">"_s}) {
            if (take(Token::Kind::Operator, sign)) {
                const Token token = m_tokens[m_at];
                if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Phrase) {
                    return std::nullopt;
                }
                ++m_at;
                return comparison(region, sign, token.text);
            }
        }
        if (take(Token::Kind::Operator, u"!="_s)) {
            auto inner = value(region);
            return inner ? std::optional(negated(*inner)) : std::nullopt;
        }
        if (take(Token::Kind::Operator, u"IN"_s)) {
            return listed(region);
        }
        for (const QString& side : {u"QLLEFT-TRUNCATION"_s, u"QLRIGHT-TRUNCATION"_s}) {
            if (take(Token::Kind::Operator, side)) {
                const QString text = now().text;
                const bool isText = take(Token::Kind::Phrase) || take(Token::Kind::Word);
                return isText ? std::optional(patternIn(region, side == u"QLLEFT-TRUNCATION" ? u'*' + text : text + u'*')) : std::nullopt;
            }
        }
        (void)take(Token::Kind::Operator, u"="_s);
        if (take(Token::Kind::Open)) { // [qlregion X] (Software)
            auto inner = value(region);
            return inner && take(Token::Kind::Close) ? inner : std::nullopt;
        }
        return value(region);
    }
    std::optional<Condition> listed(const QString& region)
    {
        if (!take(Token::Kind::Open)) {
            return std::nullopt;
        }
        auto all = value(region);
        while (all && take(Token::Kind::Comma)) {
            auto next = value(region);
            all = next ? std::optional(either(*all, *next)) : std::nullopt;
        }
        return all && take(Token::Kind::Close) ? all : std::nullopt;
    }
    std::optional<Condition> value(const QString& region)
    {
        const Token token = now();
        if (token.kind == Token::Kind::Phrase) {
            ++m_at;
            return phraseIn(region, token.text);
        }
        if (token.kind == Token::Kind::Word && !token.text.isEmpty()) {
            ++m_at;
            return isPattern(token.text) ? patternIn(region, token.text) : phraseIn(region, token.text);
        }
        return std::nullopt;
    }
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

bool holdsPhrase(const QString& text, const QString& phrase)
{
    const QStringList words = wordsOf(text), sought = wordsOf(phrase);
    for (qsizetype at = 0; at + sought.size() <= words.size(); ++at) {
        if (std::equal(sought.begin(), sought.end(), words.begin() + at)) {
            return true;
        }
    }
    return false;
}

Result<Condition> conditionOf(const QString& where, LookFor lookFor)
{
    if (lookFor == LookFor::ComplexQuery) {
        const auto tokens = Lexer(where).tokens();
        auto condition = tokens ? Parser(*tokens).whole() : std::nullopt;
        if (!condition) {
            return fail(ErrorKind::Rejected, u"no query: %1"_s.arg(where));
        }
        return *condition;
    }
    const QStringList words = where.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return fail(ErrorKind::Rejected, u"nothing to look for"_s);
    }
    if (lookFor == LookFor::ExactPhrase) {
        return phraseIn(QString(), where);
    }
    Condition all = isPattern(words[0]) ? patternIn(QString(), words[0]) : phraseIn(QString(), words[0]);
    for (const QString& word : words.mid(1)) {
        Condition next = isPattern(word) ? patternIn(QString(), word) : phraseIn(QString(), word);
        all = lookFor == LookFor::AllWords ? both(all, next) : either(all, next);
    }
    return all;
}

} // namespace cf::sandbox::contentserver
