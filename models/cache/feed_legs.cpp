// Legs and events of delivery feeds (delivery_notices.h): how they stand beside those that records name.
#include "models/cache/columns.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/leg_numbers.h"
#include "models/cache/write_events.h"
#include "models/cache/write_parts.h"

namespace cf::cache {

namespace {

DeliveryEventId feedEventId(const LegsNow& now, std::optional<size_t> leg, const DeliveryEvent& event)
{
    return DeliveryEventId(deriveId(QLatin1StringView("ev-"), {leg ? now.legs[*leg].id.value() : now.id.value(), event.id.value()}));
}

Result<void> lookAtEvents(store::Database& database, LegsNow& now)
{
    CF_TRY(store::Statement * known, database.cached("SELECT number, cfid FROM delivery_event WHERE communication = ?1"));
    known->bind(1, now.communication);
    now.highestEvent = 0;
    for (;;) {
        CF_TRY(const bool row, known->step());
        if (!row) {
            return {};
        }
        now.highestEvent = std::max(now.highestEvent, known->integer(0));
        if (!known->isNull(1)) { // the usual ids are not those of feeds
            now.events.insert(known->text(1));
        }
    }
}

} // namespace

Result<LegsNow> legsNow(store::Database& database, qint64 communication)
{
    LegsNow now;
    now.communication = communication;
    CF_TRY(store::Statement * identity, database.cached("SELECT cfid, (SELECT coalesce(max(number), 0) FROM leg WHERE communication = ?1) "
                                                        "FROM communication WHERE pk = ?1"));
    identity->bind(1, communication);
    CF_TRY(const bool isThere, identity->step());
    if (isThere) {
        now.id = CommunicationId(identity->text(0));
        now.highest = identity->integer(1);
    }
    identity->reset();
    CF_TRY(store::Statement * select,
           database.cached("SELECT l.number, l.cfid, e.cfid, l.customer, l.recipient, l.channel, l.platform, l.address, l.email, l.phone, "
                           "l.basis FROM leg l JOIN envelope e ON e.pk = l.envelope WHERE l.communication = ?1 AND l.known_to IS NULL "
                           "ORDER BY l.basis, l.position"));
    select->bind(1, communication);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return now;
        }
        RecipientLeg leg;
        leg.envelope = EnvelopeId(select->text(2));
        leg.customer = select->text(3);
        leg.recipient = select->text(4);
        leg.channel = enumAt(*select, 5, Channel::Unknown);
        leg.platform = select->text(6);
        leg.address = select->text(7);
        leg.email = select->text(8);
        leg.phone = select->text(9);
        leg.basis = LegBasis(select->integer(10));
        leg.id = idAt<LegId>(*select, 1, [&] { return legId(now.id, leg.envelope, leg.customer, leg.recipient, leg.channel); });
        now.numbers.push_back(select->integer(0));
        now.legs.push_back(std::move(leg));
    }
}

Result<size_t> addFeedLeg(store::Database& database, LegsNow& now, const DeliveryNotice& notice, UtcMs knownAt)
{
    RecipientLeg leg;
    leg.basis = LegBasis::Feed;
    leg.channel = notice.channel;
    leg.platform = notice.gateway;
    leg.customer = notice.customer;
    leg.recipient = notice.recipient.contains(u'@') || notice.recipient.startsWith(u'+') ? QString() : notice.recipient;
    leg.email = notice.recipient.contains(u'@') ? notice.recipient : QString();
    leg.phone = notice.recipient.startsWith(u'+') ? notice.recipient : QString();
    Envelope envelope;
    envelope.channel = notice.channel;
    envelope.id = EnvelopeId(deriveId(QLatin1StringView("en-"), {now.id.value(), QLatin1StringView("feed"), code(notice.channel), notice.recipient}));
    leg.envelope = envelope.id;
    leg.id = legId(now.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
    const auto known = std::find_if(now.legs.begin(), now.legs.end(), [&](const RecipientLeg& there) { return there.id == leg.id; });
    if (known != now.legs.end()) {
        return size_t(known - now.legs.begin());
    }
    CF_CHECK(insertFeedLeg(database, now.communication, leg, envelope, now.highest + 1, int(now.legs.size()), knownAt));
    now.numbers.push_back(++now.highest);
    now.legs.push_back(std::move(leg));
    return now.legs.size() - 1;
}

Result<bool> addFeedEvent(store::Database& database, LegsNow& now, std::optional<size_t> leg, const DeliveryEvent& event,
                          const QString& place, UtcMs knownAt)
{
    if (now.highestEvent < 0) { // once for all that come now
        CF_CHECK(lookAtEvents(database, now));
    }
    const DeliveryEventId id = feedEventId(now, leg, event);
    if (now.events.contains(id.value())) {
        return false;
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO delivery_event (communication, number, leg, known_from, cfid, reported_code, state, grade, "
                           "reason, source, received, at_utc, at_wall, at_precision, at_zone, at_text, at_assumed, kind, attempt, notice, place) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"));
    insert->bind(1, now.communication).bind(2, now.highestEvent + 1).bind(3, leg ? now.numbers[*leg] : 0).bind(4, knownAt).bind(5, id.value());
    insert->bind(6, event.reportedCode).bind(7, code(event.state)).bind(8, code(event.grade)).bind(9, event.reason);
    insert->bind(10, event.source).bind(11, event.received);
    bindMoment(*insert, 12, event.at);
    insert->bind(18, event.kind).bind(19, event.attempt).bind(20, event.notice).bind(21, place);
    CF_CHECK(insert->run());
    ++now.highestEvent;
    now.events.insert(id.value());
    return true;
}

Result<void> renewFates(store::Database& database, const LegsNow& now)
{
    Communication c;
    c.id = now.id;
    c.legs = now.legs;
    LegNumbers numbers = LegNumbers::given(now.legs, now.numbers);
    CF_TRY(const std::vector<LegFate> fates, legFates(database, now.communication, c, numbers, false));
    return updateFates(database, now.communication, c, numbers, fates);
}

Result<void> followFeedLegs(store::Database& database, qint64 communication)
{
    CF_TRY(const LegsNow now, legsNow(database, communication));
    if (std::none_of(now.legs.begin(), now.legs.end(), [](const RecipientLeg& leg) { return leg.basis == LegBasis::Feed; })) {
        return {};
    }
    for (size_t i = 0; i < now.legs.size(); ++i) {
        CF_TRY(store::Statement * place, database.cached("UPDATE leg SET position = ?3 WHERE communication = ?1 AND number = ?2 AND known_to IS NULL"));
        place->bind(1, communication).bind(2, now.numbers[i]).bind(3, qint64(i));
        CF_CHECK(place->run());
    }
    const RecipientLeg& first = now.legs.front();
    CF_TRY(store::Statement * line, database.cached("UPDATE communication_fact SET leg_count = ?2, first_customer = ?3, first_recipient = ?4, "
                                                    "recipient_sort = ?5, first_channel = ?6 WHERE communication = ?1 AND known_to IS NULL"));
    line->bind(1, communication).bind(2, qint64(now.legs.size())).bind(3, first.customer).bind(4, first.recipient);
    line->bind(5, foldedWords(first.recipient)).bind(6, code(first.channel));
    CF_CHECK(line->run());
    return renewFates(database, now);
}

} // namespace cf::cache
