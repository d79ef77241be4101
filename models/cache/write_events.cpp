#include "models/cache/write_events.h"

#include "models/cache/columns.h"
#include "models/cache/read_events.h"

#include <QSet>

namespace cf::cache {

namespace {

struct KnownEvents {
    QSet<DeliveryEventId> ids;
    qint64 highest = 0; ///< number
};

Result<KnownEvents> knownEvents(store::Database& database, qint64 communication, const LegNumbers& numbers)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT number, leg, cfid, source, reported_code, at_utc, at_wall, at_precision, at_zone, at_text, at_assumed "
                           "FROM delivery_event WHERE communication = ?1"));
    select->bind(1, communication);
    KnownEvents known;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return known;
        }
        known.highest = std::max(known.highest, select->integer(0));
        known.ids.insert(idAt<DeliveryEventId>(*select, 2, [&] {
            DeliveryEvent event;
            event.source = select->text(3);
            event.reportedCode = select->text(4);
            event.at = momentAt(*select, 5);
            return usualId(numbers.leg(select->integer(1)), event);
        }));
    }
}

} // namespace

Result<AddedEvents> addEvents(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers, UtcMs knownAt)
{
    CF_TRY(KnownEvents known, knownEvents(database, communication, numbers));
    const qsizetype before = known.ids.size();
    qsizetype given = 0;
    for (const RecipientLeg& leg : c.legs) {
        given += qsizetype(leg.events.size());
        for (const DeliveryEvent& event : leg.events) {
            if (known.ids.contains(event.id)) {
                continue;
            }
            known.ids.insert(event.id);
            CF_TRY(store::Statement * insert,
                   database.cached("INSERT INTO delivery_event (communication, number, leg, known_from, cfid, reported_code, state, grade, "
                                   "reason, source, received, at_utc, at_wall, at_precision, at_zone, at_text, at_assumed) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"));
            insert->bind(1, communication).bind(2, ++known.highest).bind(3, numbers.of(leg.id)).bind(4, knownAt);
            bindId(*insert, 5, event.id, usualId(leg.id, event));
            insert->bind(6, event.reportedCode).bind(7, code(event.state)).bind(8, code(event.grade)).bind(9, event.reason);
            insert->bind(10, event.source).bind(11, event.received);
            bindMoment(*insert, 12, event.at);
            CF_CHECK(insert->run());
        }
    }
    return AddedEvents{known.ids.size() > before, before == 0 && known.ids.size() == given};
}

namespace {

LegFate fateOf(const RecipientLeg& leg)
{
    LegFate fate;
    if (const DeliveryEvent* deciding = decidingEvent(leg)) {
        fate.state = deciding->state;
        fate.grade = deciding->grade;
        fate.reason = deciding->reason;
    }
    const auto delivered = std::find_if(leg.events.begin(), leg.events.end(), [](const DeliveryEvent& event) {
        return event.at && hasOutcome(event.state, Outcome::Delivered);
    });
    if (delivered != leg.events.end()) {
        fate.delivered = delivered->at;
    }
    return fate;
}

} // namespace

Result<std::vector<LegFate>> legFates(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                                      bool asGiven)
{
    std::vector<LegFate> fates;
    QHash<qint64, std::vector<DeliveryEvent>> known;
    if (!asGiven) {
        CF_TRY(known, readOutcomes(database, communication, numbers.legs()));
    }
    for (const RecipientLeg& given : c.legs) {
        RecipientLeg leg;
        leg.id = given.id;
        if (asGiven) { // in the order they would be read
            std::vector<const DeliveryEvent*> events;
            for (const DeliveryEvent& event : given.events) {
                events.push_back(&event);
            }
            std::stable_sort(events.begin(), events.end(), [](const DeliveryEvent* a, const DeliveryEvent* b) {
                return a->at && (!b->at || a->at->utc < b->at->utc);
            });
            for (const DeliveryEvent* event : events) {
                leg.events.push_back(*event);
            }
        } else {
            leg.events = known.value(numbers.of(leg.id));
        }
        fates.push_back(fateOf(leg));
    }
    return fates;
}

int bindFate(store::Statement& statement, int position, const LegFate& fate)
{
    statement.bind(position, code(fate.state)).bind(position + 1, fate.reason).bind(position + 2, code(fate.grade));
    statement.bind(position + 3, fate.delivered ? std::optional(fate.delivered->utc) : std::nullopt);
    statement.bind(position + 4, fate.delivered ? std::optional(fate.delivered->wall) : std::nullopt);
    statement.bind(position + 5, fate.delivered ? std::optional(int(fate.delivered->precision)) : std::nullopt);
    return position + 6;
}

Result<void> updateFates(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                         const std::vector<LegFate>& fates)
{
    QHash<qint64, qint64> rows; // by number: looked up once, since a communication may have thousands of legs
    CF_TRY(store::Statement * current, database.cached("SELECT number, pk FROM leg WHERE communication = ?1 AND known_to IS NULL"));
    current->bind(1, communication);
    for (;;) {
        CF_TRY(const bool row, current->step());
        if (!row) {
            break;
        }
        rows.insert(current->integer(0), current->integer(1));
    }
    for (size_t i = 0; i < fates.size(); ++i) {
        const auto row = rows.constFind(numbers.of(c.legs[i].id));
        if (row == rows.constEnd()) {
            continue;
        }
        CF_TRY(store::Statement * update,
               database.cached("UPDATE leg SET state = ?2, reason = ?3, grade = ?4, delivered_utc = ?5, delivered_wall = ?6, "
                               "delivered_precision = ?7 WHERE pk = ?1 AND (state IS NOT ?2 OR reason IS NOT ?3 OR grade IS NOT ?4 OR "
                               "delivered_utc IS NOT ?5 OR delivered_wall IS NOT ?6 OR delivered_precision IS NOT ?7)"));
        update->bind(1, *row);
        bindFate(*update, 2, fates[i]);
        CF_CHECK(update->run());
    }
    if (fates.empty()) {
        return {};
    }
    CF_TRY(store::Statement * line,
           database.cached("UPDATE communication_fact SET first_state = ?2, first_reason = ?3, first_grade = ?4 "
                           "WHERE communication = ?1 AND known_to IS NULL AND (first_state IS NOT ?2 OR first_reason IS NOT ?3 OR first_grade IS NOT ?4)"));
    line->bind(1, communication).bind(2, code(fates[0].state)).bind(3, fates[0].reason).bind(4, code(fates[0].grade));
    return line->run();
}

} // namespace cf::cache
