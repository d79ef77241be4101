// A number that somebody can look behind: the query whose answer it is.
#pragma once

#include "models/search/search_index.h"

#include <QJsonObject>

namespace cf::evidence {

/// Communications that a query finds.
struct Figure {
    QString query; ///< canonical; running it shows exactly these
    qint64 count = 0;
    bool exact = true; ///< false: at least so many
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// `text` must be understood by query::parse; Rejected when it is not.
Result<search::Question> questionOf(const QString& text, const query::Calendar& calendar);
Result<Figure> figure(search::SearchIndex& index, const search::Question& question);
Result<Figure> figure(search::SearchIndex& index, const QString& text, const query::Calendar& calendar);

/// {"count", "exact", "query"}
QJsonObject figureJson(const Figure& figure);

/// "template:FEE-CHG", quoted where the value needs it.
QString termText(query::Field field, const QString& value);
/// "2025-03-14T09:12:33", to be compared with tz:utc.
QString instantText(UtcMs at);

} // namespace cf::evidence
