// What every part of the DQL parser does with its tokens. The first complaint ends the reading: what follows sees only the end.
#pragma once

#include "app/sandbox/documentum/dctm_tokens.h"

#include <QStringList>

#include <optional>

namespace cf::sandbox::documentum {

class TokenReader
{
public:
    explicit TokenReader(QList<DqlToken> tokens)
        : m_tokens(std::move(tokens))
    {}
    /// Nothing: it was understood, up to the end.
    std::optional<QString> complaint()
    {
        if (m_complaint.isEmpty() && now().kind != DqlToken::Kind::End) {
            complain(QStringLiteral("the end"));
        }
        return m_complaint.isEmpty() ? std::nullopt : std::optional(m_complaint);
    }
    bool takeSign(const QString& sign) { return isSign(sign) ? (next(), true) : false; }

protected:
    const DqlToken& now() const { return m_tokens[m_at]; }
    bool isWord(const QString& word, qsizetype ahead = 0) const
    {
        const DqlToken& token = m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
        return token.kind == DqlToken::Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isSign(const QString& sign, qsizetype ahead = 0) const
    {
        const DqlToken& token = m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
        return token.kind == DqlToken::Kind::Sign && token.text == sign;
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
    bool isClause() const
    {
        static const QStringList words{QStringLiteral("where"), QStringLiteral("order"), QStringLiteral("group"), QStringLiteral("enable"), QStringLiteral("search"), QStringLiteral("union"), QStringLiteral("having"), QStringLiteral("in")};
        return words.contains(now().text.toLower());
    }
    QString name()
    {
        if (now().kind != DqlToken::Kind::Word) {
            complain(QStringLiteral("a name"));
            return {};
        }
        const QString text = now().text.toLower();
        next();
        return text;
    }
    QString text()
    {
        if (now().kind != DqlToken::Kind::Text) {
            complain(QStringLiteral("a quoted string"));
        }
        const QString text = now().text;
        next();
        return text;
    }

    qint64 number()
    {
        if (now().kind != DqlToken::Kind::Number) {
            complain(QStringLiteral("a number"));
        }
        const qint64 number = now().text.toLongLong();
        next();
        return number;
    }

    QList<DqlToken> m_tokens;
    qsizetype m_at = 0;
    QString m_complaint;
};

} // namespace cf::sandbox::documentum
