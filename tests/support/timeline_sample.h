// A letter whose way is told from the template to the bounce, to start a test of a timeline from.
#pragma once

#include "models/evidence/timeline.h"
#include "tests/support/sample_communication.h"

namespace cf::test {

inline std::optional<Moment> berlin(QStringView text) { return readMoment(text, QTimeZone("Europe/Berlin")); }
inline UtcMs utcOf(QStringView text) { return readMoment(text, QTimeZone::utc())->utc; }

/// Composed 13 Mar 2025, archived the same evening, handed to the relay 14 Mar, bounced 24 s later, seen here 15 Mar.
inline cache::Record toldRecord()
{
    cache::Record record;
    Communication& c = record.communication;
    c = letter(QStringLiteral("NSB-2025-0048211"));
    c.issued = berlin(u"2025-03-14");
    c.sent = berlin(u"2025-03-14T09:12:07+01:00");
    c.sentBasis = Communication::SentBasis::Dispatch;
    c.composed = berlin(u"2025-03-13T22:04:18+01:00");
    c.archived = berlin(u"2025-03-13T22:04:51+01:00");
    c.batch = QStringLiteral("2025-03-13-N2");
    c.usages[0].approvedBy = QStringLiteral("M. Lindqvist");
    RecipientLeg& leg = c.legs[0];
    leg.platform = QStringLiteral("relay M4");
    leg.events = {eventOf(leg, DeliveryState::Dispatched, QStringLiteral("2025-03-14T09:12:07+01:00")),
                  eventOf(leg, DeliveryState::BouncedHard, QStringLiteral("2025-03-14T09:12:31+01:00"))};
    leg.events[0].received = utcOf(u"2025-03-14T08:12:09Z");
    leg.events[1].received = utcOf(u"2025-03-14T08:12:35Z");
    leg.events[1].reason = QStringLiteral("5.1.1 mailbox does not exist");
    record.repositoryName = QStringLiteral("Archive");
    record.knownFrom = utcOf(u"2025-03-15T06:00:00Z");
    record.versions = {{record.knownFrom, {}, {}}};
    record.watermark = utcOf(u"2025-03-15T06:00:00Z");
    cache::RenditionRecord rendition;
    rendition.rendition = c.renditions[0];
    rendition.status.source = 1;
    rendition.status.sha256 = sha256Of("bytes");
    rendition.status.content = ContentState::Present;
    rendition.status.custody = {{CustodyKind::Ingested, record.knownFrom, sha256Of("bytes"), {}},
                                {CustodyKind::Verified, utcOf(u"2025-03-15T06:10:00Z"), sha256Of("bytes"), {}}};
    rendition.status.lastVerified = utcOf(u"2025-03-15T06:10:00Z");
    record.renditions = {rendition};
    return record;
}

/// The same, handed over and never heard of again; by `channel`.
inline cache::Record silentRecord(Channel channel)
{
    cache::Record record = toldRecord();
    RecipientLeg& leg = record.communication.legs[0];
    leg.channel = channel;
    leg.events = {eventOf(leg, DeliveryState::Dispatched, QStringLiteral("2025-03-14T09:12:07+01:00"))};
    return record;
}

inline const evidence::TimelineLane* laneOf(const evidence::Timeline& timeline, evidence::LaneKind kind)
{
    const auto found = std::ranges::find(timeline.lanes, kind, &evidence::TimelineLane::kind);
    return found == timeline.lanes.end() ? nullptr : &*found;
}

inline const evidence::TimelineLane& legOf(const evidence::Timeline& timeline) { return *laneOf(timeline, evidence::LaneKind::Leg); }

/// The codes on a lane; the kind's where a step has none.
inline QStringList codesOn(const evidence::TimelineLane& lane)
{
    QStringList codes;
    for (const evidence::TimelineStep& step : lane.steps) {
        codes << (step.code.isEmpty() ? QString(codeOf(step.kind)) : step.code);
    }
    return codes;
}

/// The same letter under another document id.
inline Communication renamed(Communication c, const QString& documentId)
{
    c.documentId = documentId;
    c.nativeKey = QStringLiteral("doc:") + documentId;
    c.id = communicationId(archive(), c.nativeKey);
    for (Rendition& rendition : c.renditions) {
        rendition.source.nativeId = documentId + QStringLiteral(".pdf");
        rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 1);
    }
    for (RecipientLeg& leg : c.legs) {
        leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        for (DeliveryEvent& event : leg.events) {
            event.id = deliveryEventId(leg.id, event.source, event.reportedCode, event.at ? event.at->text : QString());
        }
    }
    return c;
}

/// A letter on all its ways: an e-mail that bounced, post that nobody heard of again, a portal where it was seen and told late, a text
/// message by a clock that is wrong; kept in an archive with a hold.
inline Communication manyToldLetter()
{
    Communication c = toldRecord().communication;
    c.issued = berlin(u"2025-03-14");
    const auto add = [&](Channel channel, const QString& recipient, const QString& platform, const QList<std::pair<DeliveryState, QString>>& told) {
        RecipientLeg leg = legTo(c, QStringLiteral("C-") + platform, recipient, channel);
        leg.platform = platform;
        for (const auto& [state, time] : told) {
            leg.events.push_back(eventOf(leg, state, time));
        }
        c.envelopes.push_back({leg.envelope, {}, {}, channel});
        c.legs.push_back(leg);
    };
    using State = DeliveryState;
    add(Channel::Print, QStringLiteral("Adaeze Okafor"), QStringLiteral("Print centre 2"), {{State::Dispatched, QStringLiteral("2025-03-18")}});
    add(Channel::Portal, QStringLiteral("Adaeze Okafor"), QStringLiteral("Northgate online"),
        {{State::Dispatched, QStringLiteral("2025-03-15T08:00:00+01:00")},
         {State::Displayed, QStringLiteral("2025-03-16T19:20:11+01:00")},
         {State::Opened, QStringLiteral("2025-03-16T19:20:14+01:00")},
         {State::Downloaded, QStringLiteral("2025-03-16T19:24:40+01:00")}});
    c.legs.back().events[3].received = utcOf(u"2025-03-21T05:00:00Z");
    add(Channel::Sms, QStringLiteral("Chidi Okafor"), QStringLiteral("SMS gateway"),
        {{State::Dispatched, QStringLiteral("2025-03-17T10:00:00+01:00")}, {State::Delivered, QStringLiteral("2025-03-17T09:58:40+01:00")}});
    c.record = ArchiveRecord{};
    c.record->repository = archive();
    c.record->nativeId = QStringLiteral("0900");
    c.record->versions = {{QStringLiteral("0900/1"), QStringLiteral("1.0"), berlin(u"2025-03-13T22:04:51+01:00"), QStringLiteral("svc_compose"), {}, false},
                          {QStringLiteral("0900/2"), QStringLiteral("1.1"), berlin(u"2025-03-20T11:30:00+01:00"), QStringLiteral("records desk"), QStringLiteral("index corrected"), true}};
    HoldStatement hold;
    hold.code = QStringLiteral("H-12");
    hold.name = QStringLiteral("Smith v Acme");
    hold.enforcement = HoldEnforcement::EnforcedApp;
    hold.applied = berlin(u"2025-04-06T09:00:00+02:00");
    hold.scope = QStringLiteral("record");
    c.record->holds = {hold};
    return c;
}

} // namespace cf::test
