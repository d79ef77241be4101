#include "app/sandbox/cmis/cmisd_tokens.h"

namespace cf::sandbox::cmisd {

using namespace Qt::StringLiterals;

tl::expected<QList<Token>, QString> tokensOf(const QString& statement)
{
    static const StatementRules rules{.wordSign = u':', .signs = u"=<>(),.*"_s, .hasBackslashes = true, .hasExponents = true};
    return statementTokens(statement, rules);
}

QString unescaped(const QString& text) { return QString(text).replace(u"\\\\"_s, u"\\"_s); }

bool isLike(QStringView text, QStringView pattern) { return meetsPattern(text, pattern, u'\\', u"%_\\"); }

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
