#include "app/sandbox/cmis/cmisd_tokens.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

bool isWordStart(QChar c) { return (c.unicode() < 128 && c.isLetter()) || c == u'_'; }
bool isWordPart(QChar c) { return isWordStart(c) || (c >= u'0' && c <= u'9') || c == u':'; }

/// '\'' and '\\' are themselves, and so is a doubled quote; any other backslash is kept for LIKE and CONTAINS.
std::optional<Token> textAt(const QString& statement, qsizetype& at)
{
    Token token{Token::Kind::Text, {}, at};
    for (++at; at < statement.size(); ++at) {
        const QChar c = statement[at], next = at + 1 < statement.size() ? statement[at + 1] : QChar();
        if (c == u'\\' && (next == u'\'' || next == u'\\')) {
            token.text += next == u'\\' ? u"\\\\"_s : QString(next); // stays escaped until it is known what for
            ++at;
        } else if (c == u'\'' && next == u'\'') {
            token.text += next;
            ++at;
        } else if (c == u'\'') {
            ++at;
            return token;
        } else {
            token.text += c;
        }
    }
    return std::nullopt;
}

} // namespace

tl::expected<QList<Token>, QString> tokensOf(const QString& statement)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < statement.size();) {
        const QChar c = statement[at];
        const qsizetype begin = at;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'\'') {
            const auto token = textAt(statement, at);
            if (!token) {
                return tl::make_unexpected(u"a text does not end"_s);
            }
            tokens.append(*token);
        } else if (isWordStart(c)) {
            while (at < statement.size() && isWordPart(statement[at])) {
                ++at;
            }
            tokens.append({Token::Kind::Word, statement.mid(begin, at - begin), begin});
        } else if (c.isDigit() || ((c == u'-' || c == u'+' || c == u'.') && at + 1 < statement.size() && statement[at + 1].isDigit())) {
            ++at;
            while (at < statement.size() && (statement[at].isDigit() || QStringView(u".eE").contains(statement[at]) ||
                                             (QStringView(u"+-").contains(statement[at]) && QStringView(u"eE").contains(statement[at - 1])))) {
                ++at;
            }
            tokens.append({Token::Kind::Number, statement.mid(begin, at - begin), begin});
        } else {
            const QString two = statement.mid(at, 2);
            const bool isTwo = two == u"<=" || two == u">=" || two == u"<>";
            if (!isTwo && !QStringView(u"=<>(),.*").contains(c)) {
                return tl::make_unexpected(u"unexpected '%1' at %2"_s.arg(c).arg(at));
            }
            at += isTwo ? 2 : 1;
            tokens.append({Token::Kind::Sign, isTwo ? two : QString(c), begin});
        }
    }
    tokens.append({Token::Kind::End, {}, statement.size()});
    return tokens;
}

QString unescaped(const QString& text) { return QString(text).replace(u"\\\\"_s, u"\\"_s); }

bool isLike(QStringView text, QStringView pattern)
{
    qsizetype at = 0, in = 0, star = -1, retry = 0; // `star`: behind the last '%', `retry`: where it ends next
    while (at < text.size()) {
        const bool isEscaped = in + 1 < pattern.size() && pattern[in] == u'\\' && QStringView(u"%_\\").contains(pattern[in + 1]);
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

bool containsText(const QString& text, const QString& expression)
{
    bool isFound = true, isAnyFound = false;
    for (qsizetype at = 0; at < expression.size();) {
        if (expression[at].isSpace()) {
            ++at;
            continue;
        }
        const bool isWithout = expression[at] == u'-' && at + 1 < expression.size();
        at += isWithout ? 1 : 0;
        QString term;
        if (expression[at] == u'"') {
            const qsizetype end = expression.indexOf(u'"', at + 1);
            term = expression.mid(at + 1, end < 0 ? -1 : end - at - 1);
            at = end < 0 ? expression.size() : end + 1;
        } else {
            for (; at < expression.size() && !expression[at].isSpace(); ++at) {
                at += expression[at] == u'\\' && at + 1 < expression.size() ? 1 : 0;
                term += expression[at];
            }
            if (term == u"OR" && !isWithout) { // what stood before it is one way, what follows another
                isAnyFound = isAnyFound || isFound;
                isFound = true;
                continue;
            }
        }
        isFound = isFound && text.contains(term, Qt::CaseInsensitive) != isWithout;
    }
    return isFound || isAnyFound;
}

} // namespace cf::sandbox::cmisd
