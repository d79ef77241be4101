// One letter to one customer, to start a test from.
#pragma once

#include "models/base/sha256.h"
#include "models/domain/repository.h"

namespace cf::test {

inline RepositoryId archive() { return repositoryId(RepositoryKind::Folder, QStringLiteral("Archive")); }

inline Repository archiveRepository()
{
    Repository repository;
    repository.id = archive();
    repository.name = QStringLiteral("Archive");
    repository.location = QStringLiteral("/nowhere");
    repository.zone = QStringLiteral("Europe/Berlin");
    repository.added = 1;
    return repository;
}

inline RecipientLeg legTo(const Communication& c, const QString& customer, const QString& recipient, Channel channel)
{
    RecipientLeg leg;
    leg.envelope = envelopeId(archive(), c.nativeKey + customer);
    leg.customer = customer;
    leg.recipient = recipient;
    leg.channel = channel;
    leg.role = RecipientRole::Holder;
    leg.id = legId(c.id, leg.envelope, customer, recipient, channel);
    return leg;
}

inline DeliveryEvent eventOf(const RecipientLeg& leg, DeliveryState state, const QString& time)
{
    DeliveryEvent event;
    event.state = state;
    event.grade = gradeOf(state, leg.channel);
    event.reportedCode = code(state);
    event.source = QStringLiteral("index.csv");
    event.at = readMoment(time, QTimeZone("Europe/Berlin"));
    event.id = deliveryEventId(leg.id, event.source, event.reportedCode, time);
    return event;
}

inline Communication letter(const QString& documentId, const QString& customer = QStringLiteral("C-1"))
{
    Communication c;
    c.nativeKey = QStringLiteral("doc:") + documentId;
    c.id = communicationId(archive(), c.nativeKey);
    c.documentId = documentId;
    c.title = QStringLiteral("Fee-change notice");
    c.type = QStringLiteral("fee-change notice");
    c.issued = readMoment(u"2025-03-14T09:12:00", QTimeZone("Europe/Berlin"));
    c.sent = c.issued;
    c.sentBasis = Communication::SentBasis::IssueDate;
    Rendition rendition;
    rendition.role = RenditionRole::ArchivedOriginal;
    rendition.source = {archive(), documentId + QStringLiteral(".pdf"), {}, QStringLiteral("t1"), QStringLiteral("m1")};
    rendition.fileName = documentId + QStringLiteral(".pdf");
    rendition.mime = QStringLiteral("application/pdf");
    rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 1);
    c.renditions = {rendition};
    RecipientLeg leg = legTo(c, customer, QStringLiteral("Adaeze Okafor"), Channel::Email);
    c.envelopes = {{leg.envelope, {}, {}, Channel::Email}};
    c.legs = {leg};
    c.usages = {{templateVersionId(archive(), QStringLiteral("FEE-CHG"), QStringLiteral("7")), QStringLiteral("FEE-CHG"), QStringLiteral("7"), {}}};
    c.attributes = {{QStringLiteral("Due Day"), QStringLiteral("5")}};
    return c;
}

using cf::sha256Of; // where a test says test::

} // namespace cf::test
