#include "models/domain/communication.h"

#include <algorithm>

namespace cf {

namespace {
constexpr auto l1(const char* text) { return QLatin1StringView(text); }
} // namespace

CommunicationId communicationId(const RepositoryId& repository, const QString& nativeKey)
{
    return CommunicationId(deriveId(l1("cm-"), {repository.value(), nativeKey}));
}

RenditionId renditionId(const CommunicationId& communication, const QString& nativeId, const QString& queue,
                        int pageFrom)
{
    return RenditionId(deriveId(l1("rd-"), {communication.value(), nativeId, queue, QString::number(pageFrom)}));
}

EnvelopeId envelopeId(const RepositoryId& repository, const QString& code)
{
    return EnvelopeId(deriveId(l1("en-"), {repository.value(), code}));
}

LegId legId(const CommunicationId& communication, const EnvelopeId& envelope, const QString& customer,
            const QString& recipient, Channel channel)
{
    return LegId(deriveId(l1("lg-"), {communication.value(), envelope.value(), customer, recipient, code(channel)}));
}

DeliveryEventId deliveryEventId(const LegId& leg, const QString& source, const QString& reportedCode,
                                const QString& timeText)
{
    return DeliveryEventId(deriveId(l1("ev-"), {leg.value(), source, reportedCode, timeText}));
}

TemplateVersionId templateVersionId(const RepositoryId& repository, const QString& templateCode, const QString& version)
{
    return TemplateVersionId(deriveId(l1("tv-"), {repository.value(), templateCode, version}));
}

namespace {

/// How far a state settles the matter.
int weightOf(DeliveryState state)
{
    using enum DeliveryState;
    switch (state) {
    case Unknown: return 0;
    case Queued: return 1;
    case Routed: return 2; // a clock that is ahead does not take back what went out
    case Dispatched:
    case AcceptedByProvider: return 3;
    case Deferred:
    case NoEvidenceYet:
    case NoEvidence: return 4;
    default: return 5;
    }
}

/// Numbers sort as numbers: 10 comes after 9.
bool isEarlier(const QString& a, const QString& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

/// Of one attempt, whose name those without one may have as well. Events in the order they are kept.
const DeliveryEvent* decidingOf(const std::vector<DeliveryEvent>& events, const QString& attempt, bool andUnnamed)
{
    const DeliveryEvent* deciding = nullptr;
    for (const DeliveryEvent& event : events) {
        if (event.attempt != attempt && !(andUnnamed && event.attempt.isEmpty())) {
            continue;
        }
        const int weight = weightOf(event.state), before = deciding ? weightOf(deciding->state) : -1;
        const bool laterOrEqual = !deciding || !deciding->at || !event.at || event.at->utc >= deciding->at->utc;
        const bool overrulesAcceptance = event.grade == EvidenceGrade::X && deciding &&
                                         deciding->grade != EvidenceGrade::X && deciding->grade != EvidenceGrade::A &&
                                         deciding->grade != EvidenceGrade::B;
        if (weight > before || (weight == before && (laterOrEqual || overrulesAcceptance))) {
            deciding = &event;
        }
    }
    return deciding;
}

} // namespace

const DeliveryEvent* decidingEvent(const RecipientLeg& leg)
{
    std::vector<QString> attempts; // named ones, the last first
    for (const DeliveryEvent& event : leg.events) {
        if (!event.attempt.isEmpty() && std::find(attempts.begin(), attempts.end(), event.attempt) == attempts.end()) {
            attempts.push_back(event.attempt);
        }
    }
    if (attempts.size() <= 1) { // what names no attempt is of the first
        return decidingOf(leg.events, attempts.empty() ? QString() : attempts.front(), true);
    }
    std::sort(attempts.begin(), attempts.end(), [](const QString& a, const QString& b) { return isEarlier(b, a); });
    const DeliveryEvent* last = nullptr;
    for (const QString& attempt : attempts) {
        const DeliveryEvent* deciding = decidingOf(leg.events, attempt, attempt == attempts.back());
        if (weightOf(deciding->state) == weightOf(DeliveryState::Delivered) && deciding->grade != EvidenceGrade::X) {
            return deciding;
        }
        if (!last || (weightOf(last->state) == 0 && weightOf(deciding->state) > 0)) {
            last = deciding;
        }
    }
    return last;
}

DeliveryState stateOf(const RecipientLeg& leg)
{
    const DeliveryEvent* event = decidingEvent(leg);
    return event ? event->state : DeliveryState::Unknown;
}

} // namespace cf
