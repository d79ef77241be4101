#include "models/evidence/counted_query.h"

#include "models/query/parse.h"
#include "models/query/print.h"

namespace cf::evidence {

Result<search::Question> questionOf(const QString& text, const query::Calendar& calendar)
{
    const auto parsed = query::parse(text);
    if (!parsed) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a query: ") + text);
    }
    return search::Question{*parsed, calendar};
}

Result<CountedQuery> counted(search::SearchIndex& index, const QString& text, const query::Calendar& calendar)
{
    CF_TRY(const search::Question question, questionOf(text, calendar));
    CF_TRY(const search::Total total, index.total(question));
    return CountedQuery{query::print(question.query), total.total, total.exact};
}

QString termText(query::Field field, const QString& value)
{
    query::Term term;
    term.field = field;
    term.value = query::Equals{value, false};
    return query::print(term);
}

QString instantText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")); }

} // namespace cf::evidence
