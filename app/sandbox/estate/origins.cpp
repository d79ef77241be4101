// What set a communication off, and why each leg took its channel: rolled apart from all else, so that what there was before stays as it is.
#include "app/sandbox/estate/estate_generator.h"

namespace cf::estate {

namespace {

constexpr Text kinds[] = {"", "BILLING_CYCLE_CLOSED", "POLICY_ISSUED", "CLAIM_APPROVED", "SERVICE_CHANGED", "PAYMENT_OVERDUE", "CASE_DECIDED"};
enum Origin { Untold, BillingCycleClosed, PolicyIssued, ClaimApproved, ServiceChanged, PaymentOverdue, CaseDecided };
/// What a step of a process sets off instead, in its place.
constexpr Text milestones[] = {"", "PAYMENT_CONFIRMED", "UNDERWRITING_REVIEWED", "CLAIM_RECEIVED", "", "", "SERVICE_ESCALATED"};

Origin originOf(const EstateRecord& r)
{
    if (!r.claim.empty()) {
        return ClaimApproved;
    }
    if (r.type == "Payment reminder" || r.type == "Dunning notice" || r.type == "Final demand") {
        return PaymentOverdue;
    }
    switch (kindOf(r.usages[0].tmpl)) {
    case Kind::Statement: return BillingCycleClosed;
    case Kind::Notice: return r.policy.empty() ? ServiceChanged : PolicyIssued;
    case Kind::Correspondence: break;
    }
    return CaseDecided;
}

/// Of a letter that has the channel it has: what a law asks for is on paper, and few are there because nothing else could be had.
Text reasonFor(Dice& dice, Channel channel, Kind kind)
{
    const quint64 at = dice.below(100);
    switch (channel) {
    case Channel::Print:
    case Channel::RegisteredMail:
        return kind == Kind::Notice && at < 60 ? "REGULATION" : at < 75 ? "DOCUMENT_TYPE" : at < 90 ? "PREFERENCE" : "FALLBACK";
    case Channel::ArchiveOnly: return {}; // none was taken
    case Channel::Sms:
    case Channel::Push:
    case Channel::MobileApp: return "PREFERENCE";
    default: return at < 80 ? "PREFERENCE" : "DOCUMENT_TYPE";
    }
}

/// How long it took from the event to the sending, in seconds: what is written alone goes within minutes, what runs in batches within two
/// days, what people write within two weeks. Of one in 200 the clock of the system it happened in was ahead of that of who sent it.
qint64 delayOf(Dice& dice, Origin origin)
{
    const double slow = dice.unit();
    const qint64 part = qint64(slow * slow * 1000);
    if (dice.oneIn(200)) {
        return -1 - part / 10;
    }
    switch (origin) {
    case ClaimApproved:
    case ServiceChanged: return 5 + part * 30;
    case CaseDecided: return 3600 + part * 1200;
    default: return 1800 + part * 170;
    }
}

} // namespace

/// After its traps, which may change what it is about and how it went.
void EstateGenerator::addOrigins(EstateRecord& r) const
{
    Dice dice(m_seed, Subject::Event, r.source);
    const Origin origin = dice.percent(92) ? originOf(r) : Untold;
    r.event = r.eventKind = {};
    if (origin != Untold) {
        r.eventKind = kinds[origin];
        r.event = r.ink.put("EV-").number(quint64(origin), 2).put('-').number(r.source * 3 + dice.below(3), 10).taken();
    }
    const bool isTold = dice.percent(90);
    for (MadeLeg& leg : r.legs) {
        leg.channelReason = isTold ? reasonFor(dice, leg.channel, kindOf(r.usages[0].tmpl)) : Text();
    }
    if (dice.percent(20) && !milestones[origin].empty()) {
        r.eventKind = milestones[origin];
    }
    r.happened = {};
    if (origin != Untold && dice.percent(90)) {
        r.happened = utcTime(r.ink, (r.sent.utc / 1000 - delayOf(dice, origin)) * 1000);
    }
}

} // namespace cf::estate
