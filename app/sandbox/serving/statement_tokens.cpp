#include "app/sandbox/serving/statement_tokens.h"

#include <algorithm>
#include <optional>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;
using Kind = StatementToken::Kind;

bool isWordStart(QChar c) { return (c.unicode() < 128 && c.isLetter()) || c == u'_'; }

class Scanner
{
public:
    Scanner(const QString& statement, const StatementRules& rules)
        : m_statement(statement)
        , m_rules(rules)
    {}

    tl::expected<QList<StatementToken>, QString> all()
    {
        QList<StatementToken> tokens;
        while (m_at < m_statement.size()) {
            const QChar c = m_statement[m_at];
            const qsizetype begin = m_at;
            if (c.isSpace()) {
                ++m_at;
            } else if (c == u'\'') {
                const auto text = this->text();
                if (!text) {
                    return tl::make_unexpected(u"a text does not end"_s);
                }
                tokens.append({Kind::Text, *text, begin});
            } else if (takeWholeWord() || isWordStart(c)) {
                takeWord();
                tokens.append({Kind::Word, m_statement.mid(begin, m_at - begin), begin});
            } else if (isNumber(c)) {
                takeNumber();
                tokens.append({Kind::Number, m_statement.mid(begin, m_at - begin), begin});
            } else {
                const QString two = m_statement.mid(m_at, 2);
                const bool isTwo = two == u"<=" || two == u">=" || two == u"<>" || (m_rules.hasUnequal && two == u"!=");
                if (!isTwo && !m_rules.signs.contains(c)) {
                    return tl::make_unexpected(u"unexpected '%1' at %2"_s.arg(c).arg(m_at));
                }
                m_at += isTwo ? 2 : 1;
                tokens.append({Kind::Sign, isTwo ? two : QString(c), begin});
            }
        }
        tokens.append({Kind::End, {}, m_statement.size()});
        return tokens;
    }

private:
    QChar after() const { return m_at + 1 < m_statement.size() ? m_statement[m_at + 1] : QChar(); }

    std::optional<QString> text()
    {
        QString out;
        for (++m_at; m_at < m_statement.size(); ++m_at) {
            const QChar c = m_statement[m_at];
            if (m_rules.hasBackslashes && c == u'\\' && (after() == u'\'' || after() == u'\\')) {
                out += after() == u'\\' ? u"\\\\"_s : QString(after()); // stays escaped until it is known what for
                ++m_at;
            } else if (c == u'\'' && after() == u'\'') {
                out += c;
                ++m_at;
            } else if (c == u'\'') {
                ++m_at;
                return out;
            } else {
                out += c;
            }
        }
        return std::nullopt;
    }

    bool takeWholeWord()
    {
        const QStringView rest = QStringView(m_statement).mid(m_at);
        const auto found = std::find_if(m_rules.wholeWords.begin(), m_rules.wholeWords.end(),
                                        [&](const QString& word) { return rest.startsWith(word, Qt::CaseInsensitive); });
        m_isWhole = found != m_rules.wholeWords.end();
        m_at += m_isWhole ? found->size() : 0;
        return m_isWhole;
    }
    void takeWord()
    {
        while (!m_isWhole && m_at < m_statement.size() &&
               (isWordStart(m_statement[m_at]) || (m_statement[m_at] >= u'0' && m_statement[m_at] <= u'9') || m_statement[m_at] == m_rules.wordSign)) {
            ++m_at;
        }
        m_at -= m_rules.wordSign == u'.' && m_statement[m_at - 1] == u'.' ? 1 : 0; // "a.*"
    }

    bool isNumber(QChar c) const
    {
        const QStringView before = m_rules.hasExponents ? u"-+." : u"-";
        return c.isDigit() || (before.contains(c) && after().isDigit());
    }
    void takeNumber()
    {
        const QStringView parts = m_rules.hasExponents ? u".eE" : u".";
        const auto isPart = [&](qsizetype at) {
            const QChar c = m_statement[at];
            const bool isOfExponent = m_rules.hasExponents && QStringView(u"+-").contains(c) && QStringView(u"eE").contains(m_statement[at - 1]);
            return c.isDigit() || parts.contains(c) || isOfExponent;
        };
        for (++m_at; m_at < m_statement.size() && isPart(m_at);) {
            ++m_at;
        }
    }

    const QString& m_statement;
    const StatementRules& m_rules;
    qsizetype m_at = 0;
    bool m_isWhole = false; ///< the word is one of the rules
};

} // namespace

tl::expected<QList<StatementToken>, QString> statementTokens(const QString& statement, const StatementRules& rules)
{
    return Scanner(statement, rules).all();
}

bool meetsPattern(QStringView text, QStringView pattern, QChar escape, QStringView escaped)
{
    qsizetype at = 0, in = 0, star = -1, retry = 0; // `star`: behind the last '%', `retry`: where it ends next
    while (at < text.size()) {
        const bool isEscaped = !escape.isNull() && in + 1 < pattern.size() && pattern[in] == escape &&
                               (escaped.isEmpty() || escaped.contains(pattern[in + 1]));
        if (!isEscaped && in < pattern.size() && pattern[in] == u'%') {
            star = ++in;
            retry = at;
        } else if (in < pattern.size() && (isEscaped ? pattern[in + 1] == text[at] : pattern[in] == u'_' || pattern[in] == text[at])) {
            ++at;
            in += isEscaped ? 2 : 1;
        } else if (star >= 0) {
            in = star;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'%') {
        ++in;
    }
    return in == pattern.size();
}

} // namespace cf::sandbox
