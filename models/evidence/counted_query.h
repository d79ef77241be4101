// A number that somebody can look behind: the query whose answer it is.
#pragma once

#include "models/search/search_index.h"

namespace cf::evidence {

struct CountedQuery {
    QString query;     ///< canonical; running it shows exactly these records
    qint64 count = 0;
    bool exact = true; ///< false: at least so many
    friend bool operator==(const CountedQuery&, const CountedQuery&) = default;
};

/// `text` must be understood by query::parse; Rejected when it is not.
Result<search::Question> questionOf(const QString& text, const query::Calendar& calendar);
Result<CountedQuery> counted(search::SearchIndex& index, const QString& text, const query::Calendar& calendar);

/// "template:FEE-CHG", quoted where the value needs it.
QString termText(query::Field field, const QString& value);
/// "2025-03-14T09:12:33", to be compared with tz:utc.
QString instantText(UtcMs at);

} // namespace cf::evidence
