#include "ui/search/state_marks.h"

namespace cf::ui {

using namespace Qt::StringLiterals;

StateMark stateMark(DeliveryState state)
{
    switch (state) {
    case DeliveryState::BouncedHard:
    case DeliveryState::BouncedSoftFinal:
    case DeliveryState::Blocked:
    case DeliveryState::RejectedByProvider:
    case DeliveryState::Expired:
    case DeliveryState::Undeliverable:
    case DeliveryState::Lost: return {u"bounce"_s, Tone::Failed};
    case DeliveryState::ReturnedMail: return {u"return"_s, Tone::Failed};
    case DeliveryState::Complaint: return {u"warn"_s, Tone::Uncertain};
    case DeliveryState::Unsubscribed:
    case DeliveryState::SuppressedAddress: return {u"aside"_s, Tone::Absent};
    case DeliveryState::Queued:
    case DeliveryState::Routed:
    case DeliveryState::Deferred:
    case DeliveryState::NoEvidenceYet: return {u"clock"_s, Tone::Uncertain};
    case DeliveryState::Displayed:
    case DeliveryState::Opened:
    case DeliveryState::Downloaded:
    case DeliveryState::Clicked: return {u"eye"_s, Tone::Plain};
    case DeliveryState::Dispatched:
    case DeliveryState::AcceptedByProvider:
    case DeliveryState::AcceptedByRecipientServer:
    case DeliveryState::Delivered:
    case DeliveryState::Responded: return {u"tick"_s, Tone::Plain};
    case DeliveryState::Forwarded: return {u"forward"_s, Tone::Plain};
    case DeliveryState::NoEvidence:
    case DeliveryState::Unknown: break;
    }
    return {u"absent"_s, Tone::Absent};
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Print:
    case Channel::RegisteredMail: return u"post"_s;
    case Channel::Email:
    case Channel::RegisteredEDelivery: return u"email"_s;
    case Channel::Sms:
    case Channel::Push: return u"sms"_s;
    case Channel::Portal:
    case Channel::Web:
    case Channel::MobileApp: return u"portal"_s;
    case Channel::Fax: return u"print"_s;
    case Channel::BranchHandover: return u"people"_s;
    case Channel::ArchiveOnly: return u"inbox"_s;
    case Channel::Unknown: break;
    }
    return u"absent"_s;
}

} // namespace cf::ui
