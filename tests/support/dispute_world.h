// A dispute as systems tell it: a workspace of Extended ECM with its documents, a case of a workflow system with its tasks, and the letters.
// Values to be changed and then written into a cache.
#pragma once

#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_record.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "tests/support/sample_communication.h"

namespace cf::test {

inline Repository roomsRepository()
{
    Repository repository = archiveRepository();
    repository.kind = RepositoryKind::ExtendedEcm;
    repository.name = QStringLiteral("Case rooms");
    repository.id = repositoryId(repository.kind, repository.name);
    return repository;
}
inline Repository flowRepository()
{
    Repository repository = archiveRepository();
    repository.kind = RepositoryKind::Workflow;
    repository.name = QStringLiteral("Workflow");
    repository.id = repositoryId(repository.kind, repository.name);
    return repository;
}

inline std::optional<Moment> berlin(const QString& text) { return readMoment(text, QTimeZone("Europe/Berlin")); }
inline UtcMs berlinMs(const QString& text) { return berlin(text)->utc; }

/// A record of the rooms. sent empty: it is no letter that went out.
inline Communication roomDocument(const QString& documentId, const QString& type, const QString& sent, const QString& tmpl = {}, const QString& workspace = {})
{
    const RepositoryId rooms = roomsRepository().id;
    Communication c = letter(documentId);
    c.nativeKey = QStringLiteral("node:") + documentId;
    c.id = communicationId(rooms, c.nativeKey);
    c.title = type;
    c.type = type;
    c.businessUnit = QStringLiteral("Retail");
    c.workspace = workspace;
    c.issued = berlin(sent.isEmpty() ? QStringLiteral("2026-03-05") : sent.left(10));
    c.sent = sent.isEmpty() ? std::nullopt : berlin(sent);
    c.sentBasis = sent.isEmpty() ? Communication::SentBasis::None : Communication::SentBasis::Dispatch;
    c.renditions[0].source.repository = rooms;
    c.renditions[0].id = renditionId(c.id, c.renditions[0].source.nativeId, {}, 1);
    c.legs = {};
    c.envelopes = {};
    c.attributes = {};
    if (!sent.isEmpty()) {
        const EnvelopeId envelope = envelopeId(rooms, c.nativeKey);
        RecipientLeg leg;
        leg.envelope = envelope;
        leg.customer = QStringLiteral("C-1");
        leg.recipient = QStringLiteral("Adaeze Okafor");
        leg.channel = Channel::Print;
        leg.role = RecipientRole::Holder;
        leg.id = legId(c.id, envelope, leg.customer, leg.recipient, leg.channel);
        c.envelopes = {{envelope, {}, {}, Channel::Print}};
        c.legs = {leg};
    }
    c.usages.clear();
    if (!tmpl.isEmpty()) {
        c.usages = {{templateVersionId(rooms, tmpl, QStringLiteral("1")), tmpl, QStringLiteral("1"), {}}};
    }
    c.record = ArchiveRecord{rooms, QStringLiteral("n-") + documentId, QStringLiteral("t"), {}, {}, {}, SentVersionBasis::None, {}, {}};
    return c;
}

inline WorkflowTask doneTask(const QString& key, const QString& person, const QString& ended, std::vector<CaseVariable> variables = {})
{
    WorkflowTask task;
    task.nativeId = QStringLiteral("t-%1-%2").arg(key, ended);
    task.key = key;
    task.name = key;
    task.assignee = person;
    task.created = berlinMs(QStringLiteral("2026-03-02T10:05:00"));
    task.ended = berlinMs(ended);
    task.variables = std::move(variables);
    return task;
}

/// Everything in order: received on Monday, 2 March 2026; acknowledged on the 4th, updated on the 25th, decided and approved by two, answered
/// on 10 April.
struct DisputeSample {
    explicit DisputeSample(const QString& number = QStringLiteral("1"))
        : object(QStringLiteral("DSP-2026-") + number)
    {
        room.nativeId = QStringLiteral("6000") + number;
        room.token = QStringLiteral("t");
        room.type = QStringLiteral("Dispute");
        room.kind = BusinessKind::Case;
        room.name = QStringLiteral("Dispute ") + object;
        room.references = {{QStringLiteral("CRM"), QStringLiteral("DISPUTE"), object}};
        room.customer = QStringLiteral("C-1");
        room.status = QStringLiteral("Open");
        room.attributes = {{QStringLiteral("Dispute/Product"), QStringLiteral("Current account")}};
        room.created = berlin(QStringLiteral("2026-03-02T10:00:00"));

        flow.nativeId = QStringLiteral("case-") + number;
        flow.token = QStringLiteral("t");
        flow.reference = QStringLiteral("CF-case-") + number;
        flow.definitionKey = QStringLiteral("disputeCase");
        flow.definitionName = QStringLiteral("Dispute about a communication");
        flow.name = QStringLiteral("Dispute about D-") + number;
        flow.startedBy = QStringLiteral("ana");
        flow.started = berlinMs(QStringLiteral("2026-03-02T10:00:00"));
        flow.variables = {{QStringLiteral("communicationRef"), QStringLiteral("string"), QStringLiteral("D-") + number},
                          {QStringLiteral("disputeRef"), QStringLiteral("string"), object},
                          {QStringLiteral("customerRef"), QStringLiteral("string"), QStringLiteral("C-1")}};
        flow.tasks = {doneTask(QStringLiteral("acknowledge"), QStringLiteral("ana"), QStringLiteral("2026-03-04T11:00:00")),
                      doneTask(QStringLiteral("investigate"), QStringLiteral("olga"), QStringLiteral("2026-04-07T09:00:00"),
                               {{QStringLiteral("decision"), QStringLiteral("string"), QStringLiteral("UPHELD")}}),
                      doneTask(QStringLiteral("approveOutcome"), QStringLiteral("lea"), QStringLiteral("2026-04-08T15:00:00"),
                               {{QStringLiteral("outcomeApproval"), QStringLiteral("string"), QStringLiteral("approved")}})};
        flow.comments = {{QStringLiteral("c1"), {}, QStringLiteral("ana"), QStringLiteral("The customer called again."), berlinMs(QStringLiteral("2026-03-09T14:00:00"))}};

        disputed = roomDocument(QStringLiteral("D-") + number, QStringLiteral("Late-fee notice"), QStringLiteral("2026-02-20T08:00:00"), QStringLiteral("FEE"));
        acknowledgement = roomDocument(QStringLiteral("A-") + number, QStringLiteral("Acknowledgement of complaint"), QStringLiteral("2026-03-04T11:00:00"), QStringLiteral("ACK-RETAIL"), room.nativeId);
        interim = roomDocument(QStringLiteral("I-") + number, QStringLiteral("Interim update"), QStringLiteral("2026-03-25T11:00:00"), QStringLiteral("INT-RETAIL"), room.nativeId);
        answer = roomDocument(QStringLiteral("F-") + number, QStringLiteral("Final response"), QStringLiteral("2026-04-10T11:00:00"), QStringLiteral("FIN-RETAIL"), room.nativeId);
        note = roomDocument(QStringLiteral("N-") + number, QStringLiteral("Call note"), {}, {}, room.nativeId);
        attachment = roomDocument(QStringLiteral("S-") + number, QStringLiteral("Supporting document"), {}, {}, room.nativeId);
        decision = roomDocument(QStringLiteral("R-") + number, QStringLiteral("Decision record"), {}, {}, room.nativeId);
    }
    std::vector<const Communication*> documents() const { return {&disputed, &acknowledgement, &interim, &answer, &note, &attachment, &decision}; }

    QString object;
    BusinessWorkspace room;
    WorkflowCase flow;
    Communication disputed, acknowledgement, interim, answer, note, attachment, decision;
};

inline Result<void> writeDocument(store::Database& database, const Communication& c, UtcMs at)
{
    for (const Rendition& rendition : c.renditions) {
        cache::Observation seen;
        seen.ref = rendition.source;
        const QByteArray bytes = "bytes of " + c.documentId.toUtf8();
        seen.bytes = bytes.size();
        seen.sha256 = sha256Of(bytes);
        seen.at = at;
        CF_CHECK(cache::observeSource(database, seen));
    }
    CF_CHECK(cache::writeCommunication(database, c, at));
    return {};
}

inline Result<void> addDisputeRepositories(store::Database& database, UtcMs at)
{
    for (const Repository& one : {roomsRepository(), flowRepository()}) {
        CF_CHECK(cache::addRepository(database, one));
        CF_CHECK(cache::noteComplete(database, one.id, {}, at, at));
    }
    return cache::addCoverage(database, roomsRepository().id,
                              {QStringLiteral("workspace"), QStringLiteral("case"), QStringLiteral("type"), QStringLiteral("sent"), QStringLiteral("customer"), QStringLiteral("channel")});
}

inline Result<void> writeDispute(store::Database& database, const DisputeSample& sample, UtcMs at)
{
    for (const Communication* one : sample.documents()) {
        if (!one->documentId.isEmpty()) {
            CF_CHECK(writeDocument(database, *one, at));
        }
    }
    if (!sample.room.nativeId.isEmpty()) {
        CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, sample.room, at));
    }
    if (!sample.flow.nativeId.isEmpty()) {
        CF_CHECK(cache::writeCase(database, flowRepository().id, sample.flow, at));
    }
    return {};
}

} // namespace cf::test
