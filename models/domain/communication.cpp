#include "models/domain/communication.h"

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

const DeliveryEvent* decidingEvent(const RecipientLeg& leg)
{
    const DeliveryEvent* deciding = nullptr;
    for (const DeliveryEvent& event : leg.events) {
        const bool laterOrEqual = !deciding || !deciding->at || !event.at || event.at->utc >= deciding->at->utc;
        const bool overrulesAcceptance = event.grade == EvidenceGrade::X && deciding &&
                                         deciding->grade != EvidenceGrade::X && deciding->grade != EvidenceGrade::A &&
                                         deciding->grade != EvidenceGrade::B;
        if (laterOrEqual || overrulesAcceptance) {
            deciding = &event;
        }
    }
    return deciding;
}

DeliveryState stateOf(const RecipientLeg& leg)
{
    const DeliveryEvent* event = decidingEvent(leg);
    return event ? event->state : DeliveryState::Unknown;
}

} // namespace cf
