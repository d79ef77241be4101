// Legs by number, and ids that follow from what their rows say and are not stored then (NULL). Inside the layer only.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <QHash>

namespace cf::cache {

/// The id in this column; NULL: the usual one, made from what the row says.
template <class Identity, class Usual>
Identity idAt(const store::Statement& statement, int column, Usual usual)
{
    return statement.isNull(column) ? usual() : Identity(statement.text(column));
}
template <class Identity>
void bindId(store::Statement& statement, int position, const Identity& id, const Identity& usual)
{
    id == usual ? statement.bind(position, std::nullopt) : statement.bind(position, id.value());
}
DeliveryEventId usualId(const LegId& leg, const DeliveryEvent& event);

/// A leg keeps its number within its communication, from 1, through all that is known about it.
class LegNumbers
{
public:
    /// Of all legs that were ever known.
    static Result<LegNumbers> read(store::Database& database, qint64 communication, const CommunicationId& id);
    /// Of these alone; `numbers` as many as legs.
    static LegNumbers given(const std::vector<RecipientLeg>& legs, const std::vector<qint64>& numbers);

    qint64 of(const LegId& leg); ///< a new one gets the next number
    LegId leg(qint64 number) const { return m_byNumber.value(number); }
    const QHash<qint64, LegId>& legs() const { return m_byNumber; }

private:
    QHash<LegId, qint64> m_legs;
    QHash<qint64, LegId> m_byNumber;
    qint64 m_highest = 0;
};

} // namespace cf::cache
