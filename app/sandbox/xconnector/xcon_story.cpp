#include "app/sandbox/xconnector/xcon_story.h"

#include "app/sandbox/estate/estate_plan.h"
#include "app/sandbox/xconnector/xcon_mischief.h"

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;
using enum Happening;
using estate::MadeEvent;
using estate::MadeLeg;

constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qsizetype mostEvents = 60;

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

QString channelWord(Channel channel) { return QString(code(channel)).toLower().replace(u'_', u'-'); }

class Teller
{
public:
    Teller(Story& story, estate::Dice& dice, int trap)
        : m_story(story)
        , m_dice(dice)
    {
        const quint64 at = dice.below(100);
        m_mailer = at < 35 ? Gateway::SendGrid : at < 65 ? Gateway::Ses : at < 85 ? Gateway::Mailgun : Gateway::Cxi;
        if (m_mailer == Gateway::Cxi && (trap == 14 || trap == 30)) { // which are about deliveries
            m_mailer = Gateway::Ses;
        }
        m_texter = dice.percent(60) ? Gateway::Twilio : Gateway::Smpp;
        m_printer = dice.percent(50) ? Gateway::Lob : Gateway::PrintHall;
    }

    void tell(int leg, const MadeLeg& made)
    {
        m_leg = leg;
        m_attempt = 1;
        m_channel = m_story.legs[leg].channel;
        for (const MadeEvent& event : made.events) {
            m_recorded = event.received;
            switch (made.channel) {
            case Channel::Email: byMail(event); break;
            case Channel::Sms:
            case Channel::Push: byText(event, made.channel == Channel::Push ? Gateway::Push : m_texter); break;
            case Channel::Portal:
            case Channel::MobileApp: byPortal(event); break;
            case Channel::Fax: byFax(event); break;
            default: byPost(event, made.channel == Channel::RegisteredMail); break;
            }
        }
    }

    /// What an address refused goes by post, a third of the time.
    void tellFallback()
    {
        const QList<StoryEvent> before = m_story.events;
        for (const StoryEvent& bounce : before) {
            if (bounce.what != BouncedHard || bounce.channel != u"email" || !m_dice.oneIn(3)) {
                continue;
            }
            m_leg = std::countr_zero(bounce.legs);
            m_attempt = 1;
            m_channel = bounce.channel;
            m_recorded = 0;
            say(Gateway::Cxi, Reissued, bounce.at + 20 * hour, u"BOUNCE_FALLBACK"_s, u"sent again by post"_s);
            m_attempt = 2;
            m_channel = u"print"_s;
            const UtcMs sent = bounce.at + 2 * day;
            say(m_printer, Printed, sent - 4 * hour, u"PRINTED"_s);
            say(m_printer == Gateway::Lob ? Gateway::Lob : Gateway::RoyalMail, Sent, sent, u"HANDED_TO_POST"_s);
            const quint64 end = m_dice.below(100);
            if (end < 55) {
                arrived(sent + 3 * day, u"DELIVERED_SCAN"_s);
            } else if (end < 63) {
                cameBack(sent + 11 * day, u"addressee unknown"_s);
            }
        }
    }

    /// Amazon names all recipients of a mail in one event.
    void joinRecipients()
    {
        for (const Happening what : {Sent, Delivered}) {
            StoryEvent* first = nullptr;
            for (StoryEvent& event : m_story.events) {
                if (event.gateway != Gateway::Ses || event.what != what || event.attempt != 1 || event.legs == 0) {
                    continue;
                }
                if (first == nullptr) {
                    first = &event;
                } else {
                    first->legs |= event.legs;
                    first->at = std::min(first->at, event.at);
                    first->recorded = std::min(first->recorded, event.recorded);
                    first->isNative = true;
                    event.legs = 0;
                }
            }
        }
        m_story.events.removeIf([](const StoryEvent& event) { return event.legs == 0; });
    }

    /// A mail to several of which nothing is known but that it left.
    void tellOfAll(UtcMs sent)
    {
        m_leg = 0;
        m_attempt = 1;
        m_channel = u"email"_s;
        m_recorded = 0;
        say(Gateway::Ses, Sent, sent, u"send"_s);
        StoryEvent& event = m_story.events.last();
        event.legs = (1U << m_story.legs.size()) - 1;
        event.isNative = true;
    }

private:
    void say(Gateway gateway, Happening what, UtcMs at, const QString& code, const QString& reason = {})
    {
        if (m_story.events.size() == mostEvents) {
            return;
        }
        StoryEvent event;
        event.legs = 1U << m_leg;
        event.attempt = m_attempt;
        event.channel = m_channel;
        event.gateway = gateway;
        event.what = what;
        event.at = at;
        event.recorded = std::max(m_recorded, at + 40'000);
        if (gateway == Gateway::Cxi) { // asked every ten minutes
            event.recorded = (event.recorded / (10 * minute) + 1) * 10 * minute + 5'000;
        }
        event.code = code;
        event.reason = reason;
        m_story.events.append(event);
    }

    void byMail(const MadeEvent& made)
    {
        const QString code = text(made.code), reason = text(made.reason);
        const UtcMs at = made.at.utc;
        const auto as = [&](Happening what, const QString& other = {}) { say(m_mailer, what, at, other.isEmpty() ? code : other, reason); };
        const bool isCxi = m_mailer == Gateway::Cxi;
        switch (made.state) {
        case DeliveryState::Queued: say(Gateway::Cxi, Rendered, at, code); break;
        case DeliveryState::AcceptedByProvider:
            as(m_mailer == Gateway::SendGrid ? HandedOver : m_mailer == Gateway::Mailgun ? Queued : Sent);
            break;
        case DeliveryState::AcceptedByRecipientServer:
            if (!isCxi) { // which has no word for it
                as(Delivered);
            }
            break;
        case DeliveryState::Deferred: as(Deferred); break;
        case DeliveryState::BouncedHard: as(BouncedHard); break;
        case DeliveryState::BouncedSoftFinal: as(BouncedSoft, isCxi ? u"4.2.2"_s : QString()); break;
        case DeliveryState::Blocked: as(m_mailer == Gateway::SendGrid ? BouncedSoft : BouncedHard); break;
        case DeliveryState::Opened: as(Viewed); break;
        case DeliveryState::Clicked:
            if (!isCxi) {
                as(Clicked);
            }
            break;
        case DeliveryState::Complaint: as(Complained); break;
        case DeliveryState::SuppressedAddress: as(Suppressed); break;
        default: as(Unknown); break;
        }
    }

    void byText(const MadeEvent& made, Gateway gateway)
    {
        const QString code = text(made.code), reason = text(made.reason);
        switch (made.state) {
        case DeliveryState::AcceptedByProvider: say(gateway, Sent, made.at.utc, code, reason); break;
        case DeliveryState::Delivered: say(gateway, Delivered, made.at.utc, code, reason); break;
        case DeliveryState::Expired: say(gateway, gateway == Gateway::Twilio ? BouncedHard : Expired, made.at.utc, code, reason); break;
        case DeliveryState::RejectedByProvider: say(gateway, Rejected, made.at.utc, code, reason); break;
        case DeliveryState::SuppressedAddress: say(gateway, Suppressed, made.at.utc, code, reason); break;
        default: say(gateway, Unknown, made.at.utc, code, reason); break;
        }
    }

    void byPortal(const MadeEvent& made)
    {
        const QString code = text(made.code);
        const auto as = [&](Happening what, UtcMs later = 0) { say(Gateway::Portal, what, made.at.utc + later, code, text(made.reason)); };
        switch (made.state) {
        case DeliveryState::Queued: as(Queued); break;
        case DeliveryState::Dispatched: as(Presented); break;
        case DeliveryState::Displayed: as(Viewed); break;
        case DeliveryState::Downloaded:
            as(Downloaded);
            if (m_dice.oneIn(20)) {
                as(Acknowledged, hour);
            }
            break;
        case DeliveryState::NoEvidence: break; // nobody tells that nothing happened
        case DeliveryState::SuppressedAddress: as(Suppressed); break;
        default: as(Unknown); break;
        }
    }

    void byFax(const MadeEvent& made)
    {
        const auto as = [&](Happening what) { say(Gateway::Fax, what, made.at.utc, text(made.code), text(made.reason)); };
        switch (made.state) {
        case DeliveryState::Queued: as(Queued); break;
        case DeliveryState::Routed: as(HandedOver); break;
        case DeliveryState::Dispatched: as(Sent); break;
        case DeliveryState::Delivered: as(Delivered); break;
        case DeliveryState::ReturnedMail: as(BouncedHard); break;
        case DeliveryState::SuppressedAddress: as(Suppressed); break;
        default: as(Unknown); break;
        }
    }

    void byPost(const MadeEvent& made, bool isRegistered)
    {
        const QString code = text(made.code), reason = text(made.reason);
        const UtcMs at = made.at.utc;
        const Gateway carrier = m_printer == Gateway::Lob ? Gateway::Lob : Gateway::RoyalMail;
        switch (made.state) {
        case DeliveryState::Queued:
            say(m_printer, Queued, at - hour, u"RECEIVED"_s);
            if (m_printer == Gateway::Lob) {
                say(m_printer, Rendered, at - hour / 2, u"RENDERED"_s);
            }
            say(m_printer, Printed, at, code);
            break;
        case DeliveryState::Routed: say(m_printer, HandedOver, at, code); break;
        case DeliveryState::Dispatched: say(carrier, Sent, at, code); break;
        case DeliveryState::Delivered:
            if (isRegistered && m_dice.oneIn(5)) {
                say(carrier, Deferred, at - 20 * hour, u"NOBODY_IN"_s, u"nobody was in"_s);
            }
            arrived(at, code);
            break;
        case DeliveryState::ReturnedMail: cameBack(at, reason); break;
        case DeliveryState::SuppressedAddress: say(m_printer, Suppressed, at, code, reason); break;
        default: say(carrier, Unknown, at, code, reason); break;
        }
    }

    void arrived(UtcMs at, const QString& code)
    {
        const bool isLob = m_printer == Gateway::Lob;
        if (m_dice.oneIn(2)) {
            say(isLob ? Gateway::Lob : Gateway::RoyalMail, InTransit, at - 6 * hour, u"DUE_TODAY"_s);
        }
        const bool isInferred = !isLob && m_dice.oneIn(10);
        say(isLob ? Gateway::Lob : Gateway::RoyalMail, isInferred ? DeliveredInferred : Delivered, at, isInferred ? u"NEIGHBOUR"_s : code);
    }

    void cameBack(UtcMs at, const QString& reason)
    {
        const bool isLob = m_printer == Gateway::Lob;
        say(isLob ? Gateway::Lob : Gateway::RoyalMail, !isLob && reason == u"refused" ? Refused : Returned, at, u"RETURNED"_s, reason);
        if (m_dice.oneIn(2)) { // it lay about
            StoryEvent& back = m_story.events.last();
            back.recorded = std::max(back.recorded, at + UtcMs(14 + m_dice.below(40)) * day);
        }
        if (reason == u"addressee moved" && m_dice.oneIn(3)) {
            say(Gateway::RoyalMail, AddressChanged, at + day, u"RELOCATED"_s, u"a new address is known"_s);
        }
    }

    Story& m_story;
    estate::Dice& m_dice;
    Gateway m_mailer, m_texter, m_printer;
    int m_leg = 0, m_attempt = 1;
    QString m_channel;
    UtcMs m_recorded = 0;
};

} // namespace

Story storyOf(const estate::EstateRecord& record, quint64 seed)
{
    Story story;
    story.number = record.number;
    story.document = text(record.documentId);
    if (story.document != u"D-%1"_s.arg(record.number, 9, 10, QChar(u'0'))) {
        return story; // another record's story
    }
    story.templateCode = text(estate::templateCode(record.usages[0].tmpl));
    story.run = productionRunOf(record);
    for (const MadeLeg& leg : record.legs) {
        const estate::Text address = !leg.address.empty() ? leg.address : !leg.email.empty() ? leg.email : leg.phone;
        story.legs.append({text(leg.customer), text(leg.recipient), channelWord(leg.channel), text(address)});
        if (leg.channel == Channel::Email && !leg.email.empty()) { // some have a postal address as well
            story.legs.last().address = text(leg.email);
        }
    }
    estate::Dice dice(seed, estate::Subject::Feed, record.number);
    Teller teller(story, dice, record.trap);
    for (int leg = 0; leg < int(record.legs.size()); ++leg) {
        teller.tell(leg, record.legs[size_t(leg)]);
    }
    if (record.trap == 4) {
        teller.tellOfAll(record.sent.utc);
    }
    if (record.trap != 14 && record.trap != 30) { // which are about one channel's clocks
        teller.tellFallback();
    }
    teller.joinRecipients();
    addMischief(story, dice, record.trap);
    return story;
}

} // namespace cf::sandbox::xconnector
