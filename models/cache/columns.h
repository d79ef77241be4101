// How values stand in columns, once for writing and reading. Inside the layer only.
#pragma once

#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

/// Six columns from `position`: utc, wall, precision, zone, text, assumed; NULL for a zone and a text that are the usual ones.
/// Returns the position after them.
inline int bindMoment(store::Statement& statement, int position, const std::optional<Moment>& moment)
{
    if (!moment) {
        for (int i = 0; i < 6; ++i) {
            statement.bind(position + i, std::nullopt);
        }
        return position + 6;
    }
    statement.bind(position, moment->utc).bind(position + 1, moment->wall).bind(position + 2, int(moment->precision));
    moment->zone == usualZone(moment->utc, moment->wall) ? statement.bind(position + 3, std::nullopt)
                                                         : statement.bind(position + 3, moment->zone);
    moment->text == usualText(*moment) ? statement.bind(position + 4, std::nullopt) : statement.bind(position + 4, moment->text);
    statement.bind(position + 5, moment->zoneAssumed);
    return position + 6;
}

inline std::optional<Moment> momentAt(const store::Statement& statement, int column)
{
    if (statement.isNull(column)) {
        return std::nullopt;
    }
    return storedMoment(statement.integer(column), statement.integer(column + 1), Precision(statement.integer(column + 2)),
                        statement.optionalText(column + 3), statement.optionalText(column + 4), statement.integer(column + 5) != 0);
}

template <class E>
E enumAt(const store::Statement& statement, int column, E otherwise)
{
    return fromCode<E>(statement.text(column)).value_or(otherwise);
}

/// Row of a repository; NotFound when it is not there.
Result<qint64> repositoryRow(store::Database& database, const RepositoryId& repository);

} // namespace cf::cache
