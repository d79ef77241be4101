// What communications share, and so what the index keeps of each as a code (models/index/shared_columns.h): its kind (type,
// unit …), its template versions, its fate (channels, states, grades, formats) and the day it was sent. Inside the layer only.
//
// A code's value is a JSON array of the rows it stands for. Readers put the rows of all codes into temporary tables with the
// columns of the tables they come from: shared_fact, shared_usage, shared_leg, shared_rendition, each with code in the place
// of communication, so that one SQL condition is asked of thousands of codes in place of millions of communications.
#pragma once

#include "models/index/shared_columns.h"
#include "models/search/condition.h"

namespace cf::search {

enum SharedColumn { KindColumn = 1, FateColumn = 2, DayColumn = 3, SentColumn = 4, UsageColumn = 5 };

inline constexpr qint64 msInDay = 86'400'000;
/// The value of DayColumn for a wall clock.
inline QByteArray dayOf(qint64 wall)
{
    return QByteArray::number(wall >= 0 ? wall / msInDay : -((msInDay - 1 - wall) / msInDay));
}

/// The values of a communication as known now; nullopt: nothing is known of it any more.
struct SharedValues {
    QByteArray kind, usage, fate, day; ///< day: of the wall clock since 1970, "" without one
    std::optional<UtcMs> sent;
};
/// What the page says of the communication; nullopt: that nothing is known of it.
void put(index::ColumnPage& page, index::Ordinal ordinal, const std::optional<SharedValues>& values);
Result<std::optional<SharedValues>> readSharedValues(store::Database& database, qint64 communication);

Result<void> makeSharedTables(store::Database& database);
Result<void> addSharedRows(store::Database& database, SharedColumn column, index::Code code, const QByteArray& value);

/// The column and table that rows of the element with this code are in.
SharedColumn sharedColumn(Element element);
QLatin1StringView sharedTable(Element element);
/// A condition on it needs nothing but columns of the shared table.
bool isShared(const query::Term& term);

} // namespace cf::search
