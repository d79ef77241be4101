#include "models/evidence/figure.h"

#include "models/query/equal_term.h"
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

Result<Figure> figure(search::SearchIndex& index, const search::Question& question)
{
    CF_TRY(const search::Total total, index.total(question));
    return Figure{query::print(question.query), total.total, total.exact};
}

Result<Figure> figure(search::SearchIndex& index, const QString& text, const query::Calendar& calendar)
{
    CF_TRY(const search::Question question, questionOf(text, calendar));
    return figure(index, question);
}

QJsonObject figureJson(const Figure& figure)
{
    return {{QStringLiteral("count"), figure.count}, {QStringLiteral("exact"), figure.exact}, {QStringLiteral("query"), figure.query}};
}

QString termText(query::Field field, const QString& value)
{
    return query::print(query::equalTerm(field, value));
}

QString instantText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")); }

} // namespace cf::evidence
