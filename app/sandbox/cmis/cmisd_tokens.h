// What a query is made of before it is understood, and how texts in it are compared. Source: CMIS 1.1, 2.1.14.2.
#pragma once

#include "app/sandbox/serving/statement_tokens.h"

namespace cf::sandbox::cmisd {

using Token = StatementToken;

/// The last is the end. The text of a Text keeps its backslashes, but for those before a quote.
tl::expected<QList<Token>, QString> tokensOf(const QString& statement);
QString unescaped(const QString& text); ///< of two backslashes one is left

/// '%' any text, '_' any character, '\' before one of them: itself.
bool isLike(QStringView text, QStringView pattern);
/// Words, "phrases", -without, OR; without regard to case.
bool containsText(const QString& text, const QString& expression);

} // namespace cf::sandbox::cmisd
