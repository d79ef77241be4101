// What happens to a leg once it was sent, by channel, in realistic proportion.
#include "app/sandbox/estate/estate_generator.h"

namespace cf::estate {

namespace {

constexpr qint64 minute = 60'000;

struct Way {
    Dice& dice;
    Ink& ink;
    MadeLeg& leg;
    qint64 sent, known;
    void add(DeliveryState state, Text code, qint64 after, Text reason = {})
    {
        addEvent(ink, leg, state, code, sent + after, known, reason);
    }
};

void byPost(Way way)
{
    using enum DeliveryState;
    way.add(Queued, "PRINTED", -4 * 60 * minute);
    way.add(Routed, "INSERTED", -2 * 60 * minute);
    way.add(Dispatched, "HANDED_TO_POST", 0);
    const bool registered = way.leg.channel == Channel::RegisteredMail;
    const quint64 end = way.dice.below(1000);
    if (end < 25) {
        static constexpr Text reasons[] = {"addressee moved", "addressee unknown", "insufficient address", "refused", "deceased"};
        way.add(ReturnedMail, "RETURNED", qint64(6 + way.dice.below(20)) * msInDay, way.dice.pick(reasons));
    } else if (end < 28) {
        way.add(Lost, "DESTROYED_SPOILED", 2 * msInDay, "spoiled");
    } else if (registered || end < 230) {
        way.add(Delivered, "DELIVERED_SCAN", qint64(1 + way.dice.below(4)) * msInDay);
    }
}

void byMail(Way way)
{
    using enum DeliveryState;
    way.add(Queued, "queued", -minute);
    way.add(AcceptedByProvider, "send", qint64(way.dice.below(3)) * minute);
    const quint64 end = way.dice.below(1000);
    const qint64 later = qint64(1 + way.dice.below(9)) * minute;
    if (end < 28) {
        static constexpr Text codes[] = {"5.1.1", "5.1.10", "5.2.1", "5.4.4"};
        way.add(BouncedHard, way.dice.pick(codes), later, "mailbox unknown");
        return;
    }
    if (end < 40) {
        way.add(Deferred, "4.2.2", later, "mailbox full");
        way.add(BouncedSoftFinal, "5.2.2", 2 * msInDay, "mailbox full");
        return;
    }
    if (end < 46) {
        way.add(Blocked, "5.7.1", later, "refused by policy");
        return;
    }
    way.add(AcceptedByRecipientServer, "delivery", later);
    if (way.dice.percent(38)) {
        way.add(Opened, "open", later + qint64(way.dice.below(3000)) * minute);
        if (way.dice.percent(20)) {
            way.add(Clicked, "click", later + qint64(3000 + way.dice.below(60)) * minute);
        }
    }
    if (end > 997) {
        way.add(Complaint, "complaint", 3 * msInDay);
    }
}

void bySms(Way way)
{
    using enum DeliveryState;
    way.add(AcceptedByProvider, "ACCEPTD", 0);
    const quint64 end = way.dice.below(100);
    if (end < 93) {
        way.add(Delivered, "DELIVRD", minute);
    } else if (end < 97) {
        way.add(Expired, "EXPIRED", 2 * msInDay, "validity expired");
    } else {
        way.add(RejectedByProvider, "REJECTD", minute, "number not in service");
    }
}

void byPortal(Way way)
{
    using enum DeliveryState;
    way.add(Queued, "ready", -minute);
    way.add(Dispatched, "published", 0);
    const quint64 end = way.dice.below(100);
    if (end < 55) {
        const qint64 later = qint64(1 + way.dice.below(20'000)) * minute;
        way.add(Displayed, "viewed", later);
        if (end < 20) {
            way.add(Downloaded, "downloaded", later + minute);
        }
    } else if (end < 70) {
        way.add(NoEvidence, "no view", 90 * msInDay);
    }
}

} // namespace

namespace {

/// Made ready, under way, waiting, over.
int stepOf(DeliveryState state)
{
    using enum DeliveryState;
    const bool waits = state == Deferred || state == NoEvidence || state == NoEvidenceYet;
    const bool goes = state == Dispatched || state == AcceptedByProvider;
    return state == Unknown ? 0 : state == Queued ? 1 : state == Routed ? 2 : goes ? 3 : waits ? 4 : 5;
}

} // namespace

MadeEvent& addEvent(Ink& ink, MadeLeg& leg, DeliveryState state, Text code, qint64 utc, qint64 known, Text reason)
{
    MadeEvent& event = leg.events.add();
    event.state = state;
    event.code = code;
    event.reason = reason;
    event.source = "delivery feed";
    event.at = utcTime(ink, utc);
    event.received = utc + 40'000;
    event.known = std::max(known, std::min(utc + msInDay, readUntil));
    return event;
}

void conclude(MadeLeg& leg)
{
    leg.state = DeliveryState::Unknown;
    leg.reason = {};
    leg.deliveredUtc = leg.deliveredWall = 0;
    std::stable_sort(leg.events.begin(), leg.events.end(),
                     [](const MadeEvent& a, const MadeEvent& b) { return a.at.utc < b.at.utc; });
    int reached = -1;
    for (const MadeEvent& event : leg.events) {
        if (const int step = stepOf(event.state); step >= reached) { // a clock that is behind does not undo a delivery
            reached = step;
            leg.state = event.state;
            leg.reason = event.reason;
        }
        if (leg.deliveredUtc == 0 && hasOutcome(event.state, Outcome::Delivered)) {
            leg.deliveredUtc = event.at.utc;
            leg.deliveredWall = event.at.wall;
        }
    }
}

void addDelivery(Dice& dice, Ink& ink, MadeLeg& leg, qint64 sent, qint64 known)
{
    const Way way{dice, ink, leg, sent, known};
    if (!dice.percent(8)) { // of those nobody ever said anything
        switch (leg.channel) {
        case Channel::Email: byMail(way); break;
        case Channel::Sms:
        case Channel::Push: bySms(way); break;
        case Channel::Portal:
        case Channel::MobileApp: byPortal(way); break;
        case Channel::ArchiveOnly: break;
        default: byPost(way); break;
        }
    }
    conclude(leg);
}

} // namespace cf::estate
