// The query as a sentence and its errors in words, in the person's language.
#pragma once

#include "models/query/parse.h"
#include "models/query/resolve.h"

namespace cf::ui {

/// One sentence with the zone its dates are read in, e.g. "E-mail, template FEE-CHG version 7, sent 1 Mar to 30 Apr
/// 2025 (customer time)."
QString sentenceOf(const query::Query& query, const query::Calendar& calendar);

/// What is wrong, in one sentence without "nothing runs": that is said once, by the search box.
QString problemText(const query::ParseError& error);

} // namespace cf::ui
