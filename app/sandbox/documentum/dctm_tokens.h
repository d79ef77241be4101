// What a DQL statement is made of. Source: protocol page 3.1 (a quote within a text is doubled).
#pragma once

#include "app/sandbox/serving/statement_tokens.h"

namespace cf::sandbox::documentum {

/// Words may hold a dot; "starts-with" is one as well. A semicolon may end the statement.
tl::expected<QList<StatementToken>, QString> dqlTokens(const QString& statement);

} // namespace cf::sandbox::documentum
