// What parsers of statements do with their tokens, by recursive descent. The first complaint ends the reading: what follows sees only the end.
#pragma once

#include "app/sandbox/serving/statement_tokens.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace cf::sandbox {

class TokenReader
{
public:
    explicit TokenReader(QList<StatementToken> tokens)
        : m_tokens(std::move(tokens))
    {}
    /// Nothing: it was understood, up to the end.
    std::optional<QString> complaint()
    {
        if (m_complaint.isEmpty() && now().kind != StatementToken::Kind::End) {
            complain(QStringLiteral("the end"));
        }
        return m_complaint.isEmpty() ? std::nullopt : std::optional(m_complaint);
    }
    bool takeSign(const QString& sign) { return isSign(sign) ? (next(), true) : false; }

protected:
    const StatementToken& now() const { return m_tokens[m_at]; }
    bool isWord(const QString& word, qsizetype ahead = 0) const
    {
        const StatementToken& token = m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
        return token.kind == StatementToken::Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isSign(const QString& sign, qsizetype ahead = 0) const
    {
        const StatementToken& token = m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
        return token.kind == StatementToken::Kind::Sign && token.text == sign;
    }
    void next() { m_at += m_at + 1 < m_tokens.size() ? 1 : 0; }
    bool takeWord(const QString& word) { return isWord(word) ? (next(), true) : false; }
    void complain(const QString& wanted)
    {
        if (m_complaint.isEmpty()) {
            m_complaint = QStringLiteral("%1 expected at %2, near '%3'").arg(wanted).arg(now().at).arg(now().text);
        }
        m_at = m_tokens.size() - 1; // nothing more is read
    }
    void expectWord(const QString& word) { takeWord(word) ? (void)0 : complain(word.toUpper()); }
    void expectSign(const QString& sign) { takeSign(sign) ? (void)0 : complain(sign); }
    QString text()
    {
        if (now().kind != StatementToken::Kind::Text) {
            complain(QStringLiteral("a text"));
        }
        const QString text = now().text;
        next();
        return text;
    }

    qint64 number()
    {
        if (now().kind != StatementToken::Kind::Number) {
            complain(QStringLiteral("a number"));
        }
        const qint64 number = now().text.toLongLong();
        next();
        return number;
    }

    /// "a or b or c", of one alone that.
    template <class Condition, class Inner>
    Condition chain(decltype(Condition::kind) kind, const QString& word, Inner inner)
    {
        Condition first = inner();
        if (!isWord(word)) {
            return first;
        }
        Condition all;
        all.kind = kind;
        all.of = {first};
        while (takeWord(word)) {
            all.of.append(inner());
        }
        return all;
    }
    /// "not a", "(a or b)" or one alone; not deeper than `deepest`.
    template <class Condition, class Any, class One>
    Condition negation(int deepest, Any any, One one)
    {
        if (++m_depth > deepest) {
            complain(QStringLiteral("less depth"));
        }
        Condition made;
        if (takeWord(QStringLiteral("not"))) {
            made.kind = Condition::Kind::Not;
            made.of = {negation<Condition>(deepest, any, one)};
        } else if (takeSign(QStringLiteral("("))) {
            made = any();
            expectSign(QStringLiteral(")"));
        } else {
            made = one();
        }
        --m_depth;
        return made;
    }

    QList<StatementToken> m_tokens;
    qsizetype m_at = 0;
    QString m_complaint;

private:
    int m_depth = 0;
};

} // namespace cf::sandbox
