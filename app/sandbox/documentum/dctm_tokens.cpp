#include "app/sandbox/documentum/dctm_tokens.h"

namespace cf::sandbox::documentum {

using namespace Qt::StringLiterals;

tl::expected<QList<StatementToken>, QString> dqlTokens(const QString& statement)
{
    static const StatementRules rules{.wordSign = u'.', .signs = u"=<>(),.*;"_s, .wholeWords = {u"starts-with"_s}, .hasUnequal = true};
    auto tokens = statementTokens(statement, rules);
    if (tokens && tokens->size() > 1 && tokens->at(tokens->size() - 2).kind == StatementToken::Kind::Sign &&
        tokens->at(tokens->size() - 2).text == u";") {
        tokens->remove(tokens->size() - 2);
    }
    return tokens;
}

} // namespace cf::sandbox::documentum
