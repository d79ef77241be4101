#include "app/sandbox/documentum/dctm_tokens.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

bool isWordStart(QChar c) { return (c.unicode() < 128 && c.isLetter()) || c == u'_'; }
bool isWordPart(QChar c) { return isWordStart(c) || (c >= u'0' && c <= u'9') || c == u'.'; }

} // namespace

tl::expected<QList<DqlToken>, QString> dqlTokens(const QString& statement)
{
    using Kind = DqlToken::Kind;
    QList<DqlToken> tokens;
    for (qsizetype at = 0; at < statement.size();) {
        const QChar c = statement[at];
        const qsizetype begin = at;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'\'') {
            DqlToken token{Kind::Text, {}, begin};
            bool isOver = false;
            for (++at; at < statement.size() && !isOver; ++at) {
                isOver = statement[at] == u'\'';
                if (isOver && at + 1 < statement.size() && statement[at + 1] == u'\'') {
                    isOver = false;
                    ++at;
                }
                if (!isOver) {
                    token.text += statement[at];
                }
            }
            if (!isOver) {
                return tl::make_unexpected(u"a quoted string does not end"_s);
            }
            tokens.append(token);
        } else if (QStringView(statement).mid(at).startsWith(u"starts-with", Qt::CaseInsensitive)) {
            at += 11;
            tokens.append({Kind::Word, u"starts-with"_s, begin});
        } else if (isWordStart(c)) {
            while (at < statement.size() && isWordPart(statement[at])) {
                ++at;
            }
            at -= statement[at - 1] == u'.' ? 1 : 0; // "a.*"
            tokens.append({Kind::Word, statement.mid(begin, at - begin), begin});
        } else if (c.isDigit() || (c == u'-' && at + 1 < statement.size() && statement[at + 1].isDigit())) {
            for (++at; at < statement.size() && (statement[at].isDigit() || statement[at] == u'.');) {
                ++at;
            }
            tokens.append({Kind::Number, statement.mid(begin, at - begin), begin});
        } else {
            const QString two = statement.mid(at, 2);
            const bool isTwo = two == u"<=" || two == u">=" || two == u"<>" || two == u"!=";
            if (!isTwo && !QStringView(u"=<>(),.*;").contains(c)) {
                return tl::make_unexpected(u"unexpected '%1' at %2"_s.arg(c).arg(at));
            }
            at += isTwo ? 2 : 1;
            tokens.append({Kind::Sign, isTwo ? two : QString(c), begin});
        }
    }
    if (!tokens.isEmpty() && tokens.constLast().text == u";" && tokens.constLast().kind == Kind::Sign) {
        tokens.removeLast();
    }
    tokens.append({Kind::End, {}, statement.size()});
    return tokens;
}

bool isDqlLike(QStringView text, QStringView pattern, QChar escape)
{
    qsizetype at = 0, in = 0, star = -1, retry = 0; // `star`: behind the last '%', `retry`: where it ends next
    while (at < text.size()) {
        const bool isEscaped = !escape.isNull() && in + 1 < pattern.size() && pattern[in] == escape;
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

} // namespace cf::sandbox::documentum
