#include "models/delivery/event_kind.h"

#include <algorithm>

namespace cf::delivery {

namespace {

constexpr QLatin1StringView l1(const char* text) { return QLatin1StringView(text); }

using enum DeliveryState;
using enum EventGroup;

constexpr EventKind kinds[] = {
    {l1("queued"), Produce, Queued},
    {l1("rendered"), Produce, Queued},
    {l1("render-failed"), Produce, Undeliverable}, // nothing was sent and nothing will be: what ends a leg
    {l1("archived"), Produce, Unknown},            // says where bytes are, not where the message is
    {l1("handed-over"), Dispatch, Routed},
    {l1("printed"), Dispatch, Routed},
    {l1("sent"), Dispatch, Dispatched},
    {l1("in-transit"), Dispatch, Dispatched},
    {l1("deferred"), Problem, Deferred},
    {l1("delivered"), Outcome, Delivered},
    {l1("delivered-inferred"), Outcome, Dispatched}, // an inference is no proof: it stays what is known, dispatched
    {l1("bounced-soft"), Outcome, BouncedSoftFinal},
    {l1("bounced-hard"), Outcome, BouncedHard},
    {l1("returned"), Outcome, ReturnedMail},
    {l1("forwarded"), Outcome, Forwarded},
    {l1("refused"), Outcome, Undeliverable},
    {l1("expired"), Outcome, Expired},
    {l1("suppressed"), Outcome, SuppressedAddress},
    {l1("rejected"), Outcome, RejectedByProvider},
    {l1("canceled"), Outcome, Undeliverable},
    {l1("presented"), Engage, Dispatched}, // listed in an inbox is not looked at
    {l1("viewed"), Engage, Opened},
    {l1("downloaded"), Engage, Downloaded},
    {l1("clicked"), Engage, Clicked},
    {l1("acknowledged"), Engage, Responded},
    {l1("complained"), Engage, Complaint},
    {l1("unsubscribed"), Engage, Unsubscribed},
    {l1("address-changed"), Info, Unknown},
    {l1("reissued"), Control, Unknown},
    {l1("reprocessed"), Control, Unknown},
    {unknownKind, Info, Unknown},
};

} // namespace

std::span<const EventKind> eventKinds() { return kinds; }

const EventKind* findKind(QStringView name)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [&](const EventKind& kind) { return name == kind.name; });
    return found == std::end(kinds) ? nullptr : found;
}

DeliveryState stateOf(const EventKind& kind, Channel channel)
{
    // A server that took a mail is not the reader who has it; a portal that shows a page knows who was signed in.
    if (kind.state == Delivered && channel == Channel::Email) {
        return AcceptedByRecipientServer;
    }
    if (kind.state == Opened && channel != Channel::Email && channel != Channel::Unknown) {
        return Displayed;
    }
    return kind.state;
}

EvidenceGrade gradeOf(const EventKind& kind, Channel channel) { return cf::gradeOf(stateOf(kind, channel), channel); }

Channel channelNamed(QStringView name)
{
    static constexpr std::pair<const char*, Channel> names[] = {
        {"email", Channel::Email},       {"e-mail", Channel::Email},   {"mail", Channel::Email},
        {"sms", Channel::Sms},           {"text", Channel::Sms},       {"mms", Channel::Sms},
        {"print", Channel::Print},       {"letter", Channel::Print},   {"post", Channel::Print},
        {"postal", Channel::Print},      {"portal", Channel::Portal},  {"inbox", Channel::Portal},
        {"web", Channel::Web},           {"app", Channel::MobileApp},  {"mobile", Channel::MobileApp},
        {"push", Channel::Push},         {"fax", Channel::Fax},        {"registered", Channel::RegisteredMail},
        {"certified", Channel::RegisteredMail},
    };
    if (const auto channel = fromCode<Channel>(name)) {
        return *channel;
    }
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const auto& known) {
        return name.compare(QLatin1StringView(known.first), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? Channel::Unknown : found->second;
}

} // namespace cf::delivery
