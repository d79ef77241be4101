#include "models/cache/leg_numbers.h"

#include "models/cache/columns.h"

namespace cf::cache {

DeliveryEventId usualId(const LegId& leg, const DeliveryEvent& event)
{
    return deliveryEventId(leg, event.source, event.reportedCode, event.at ? event.at->text : QString());
}

Result<LegNumbers> LegNumbers::read(store::Database& database, qint64 communication, const CommunicationId& id)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT l.number, l.cfid, e.cfid, l.customer, l.recipient, l.channel FROM leg l "
                           "JOIN envelope e ON e.pk = l.envelope WHERE l.communication = ?1"));
    select->bind(1, communication);
    LegNumbers numbers;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return numbers;
        }
        const LegId leg = idAt<LegId>(*select, 1, [&] {
            return legId(id, EnvelopeId(select->text(2)), select->text(3), select->text(4), enumAt(*select, 5, Channel::Unknown));
        });
        numbers.m_legs.insert(leg, select->integer(0));
        numbers.m_byNumber.insert(select->integer(0), leg);
        numbers.m_highest = std::max(numbers.m_highest, select->integer(0));
    }
}

LegNumbers LegNumbers::given(const std::vector<RecipientLeg>& legs, const std::vector<qint64>& numbers)
{
    LegNumbers given;
    for (size_t i = 0; i < legs.size(); ++i) {
        given.m_legs.insert(legs[i].id, numbers[i]);
        given.m_byNumber.insert(numbers[i], legs[i].id);
        given.m_highest = std::max(given.m_highest, numbers[i]);
    }
    return given;
}

qint64 LegNumbers::of(const LegId& leg)
{
    const auto known = m_legs.constFind(leg);
    if (known != m_legs.constEnd()) {
        return *known;
    }
    m_byNumber.insert(++m_highest, leg);
    return *m_legs.insert(leg, m_highest);
}

} // namespace cf::cache
