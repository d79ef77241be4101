#include "models/cache/read_events.h"

#include "models/cache/columns.h"
#include "models/cache/leg_numbers.h"

namespace cf::cache {

Result<QHash<qint64, std::vector<DeliveryEvent>>> readEvents(store::Database& database, qint64 communication, const QHash<qint64, LegId>& legs,
                                                             UtcMs at)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT cfid, reported_code, state, grade, reason, source, received, at_utc, at_wall, "
                           "at_precision, at_zone, at_text, at_assumed, leg, kind, attempt, notice FROM delivery_event WHERE communication = ?1 AND "
                           "known_from <= ?2 ORDER BY at_utc IS NULL, at_utc, place, number"));
    select->bind(1, communication).bind(2, at);
    QHash<qint64, std::vector<DeliveryEvent>> events;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return events;
        }
        const qint64 number = select->integer(13);
        const auto leg = legs.constFind(number);
        if (leg == legs.constEnd()) {
            continue;
        }
        DeliveryEvent event;
        event.reportedCode = select->text(1);
        event.state = enumAt(*select, 2, DeliveryState::Unknown);
        event.grade = enumAt(*select, 3, EvidenceGrade::U);
        event.reason = select->text(4);
        event.source = select->text(5);
        event.received = select->optionalInteger(6);
        event.at = momentAt(*select, 7);
        event.kind = select->text(14);
        event.attempt = select->text(15);
        event.notice = select->optionalInteger(16).value_or(0);
        event.id = idAt<DeliveryEventId>(*select, 0, [&] { return usualId(*leg, event); });
        events[number].push_back(std::move(event));
    }
}

Result<QHash<qint64, std::vector<DeliveryEvent>>> readOutcomes(store::Database& database, qint64 communication, const QHash<qint64, LegId>& legs)
{
    CF_TRY(store::Statement * select, database.cached("SELECT leg, attempt, state, grade, reason, at_utc, at_wall, at_precision FROM delivery_event WHERE communication = ?1 "
                                                      "ORDER BY at_utc IS NULL, at_utc, place, number"));
    select->bind(1, communication);
    QHash<qint64, std::vector<DeliveryEvent>> events;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return events;
        }
        const qint64 number = select->integer(0);
        if (!legs.contains(number)) {
            continue;
        }
        DeliveryEvent& event = events[number].emplace_back();
        event.attempt = select->text(1);
        event.state = enumAt(*select, 2, DeliveryState::Unknown);
        event.grade = enumAt(*select, 3, EvidenceGrade::U);
        event.reason = select->text(4);
        if (!select->isNull(5)) {
            event.at = Moment{select->integer(5), select->integer(6), Precision(select->integer(7)), {}, false, {}};
        }
    }
}

} // namespace cf::cache
