// A query as it is typed, as a question that is asked further.
#pragma once

#include "models/query/further_question.h"
#include "models/query/parse.h"

namespace cf::test {

inline query::Query parsed(const QString& text)
{
    const auto read = query::parse(text);
    if (!read) {
        qFatal("not a query: %s", qPrintable(text));
    }
    return *read;
}

inline FurtherQuestion question(const QString& text, const query::Calendar& calendar = {})
{
    return query::furtherQuestion(parsed(text), calendar);
}

} // namespace cf::test
