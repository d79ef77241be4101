// A letter that was asked for once more, at whatever point a test wants it: requested, decided, handed over, told delivered, come back.
#pragma once

#include "models/cache/write_case.h"
#include "models/domain/reissue_steps.h"
#include "tests/support/compare_rig.h"
#include "tests/support/reissue_world.h"
#include "tests/support/settled.h"
#include "ui/reissue/reissue_account_presenter.h"

namespace cf::test {

class ReissuedWorld : public CompareRig
{
public:
    ReissuedWorld()
        : world(*this)
    {
        Repository feed;
        feed.kind = RepositoryKind::XConnector;
        feed.name = QStringLiteral("Deliveries");
        feed.id = repositoryId(feed.kind, feed.name);
        feed.location = QStringLiteral("https://feed.example");
        write([feed](store::Database& database) { return cache::addRepository(database, feed); });
        middleware = feed.id;
        workflow = repositoryId(RepositoryKind::Workflow, QStringLiteral("Casework"));
        original = older();
    }
    ui::ReissueParts parts()
    {
        ui::ReissueParts all = world.parts();
        all.content = &content;
        all.reader = &documents;
        all.forms = &documents;
        all.secrets = &secrets;
        return all;
    }

    void ask(const QString& mark = QStringLiteral("COPY of 2025-02-12"))
    {
        request.communication = original.id;
        request.documentId = original.documentId;
        request.title = QStringLiteral("Fee change");
        request.originalDate = QStringLiteral("2025-02-12");
        request.repository = QStringLiteral("Archive");
        request.source = original.renditions.front().source;
        request.mime = QStringLiteral("application/pdf");
        request.sha256 = sha256Of(bytesOf(original.documentId));
        request.channel = Channel::Email;
        request.recipient = QStringLiteral("Adaeze Okafor");
        request.address = QStringLiteral("adaeze@okafor.example");
        request.mark = mark;
        request.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, QStringLiteral("POA-77"), QDate(2027, 1, 1), QStringLiteral("Ada Quill"), QStringLiteral("4471")};
        request.account = QStringLiteral("44-71");
        PlannedReissue planned = plannedReissue(request, key, workflow, {}, QStringLiteral("Send “Fee change” again"), QStringLiteral("jo"), clock.now());
        planned.intents.front().notBefore.reset();
        done(world.outbox->submit(planned.plan, planned.intents, clock.now()));
        carryOut(workflow, QStringLiteral("case-1"));
    }
    /// The case as its system tells it now. approvedBy: empty: the approval is open.
    void tellCase(const QString& approvedBy, const QString& endedAt = {}, const QString& outcome = QStringLiteral("approved"))
    {
        WorkflowCase told;
        told.nativeId = QStringLiteral("case-1");
        told.token = QString::number(++m_tokens);
        told.reference = key;
        told.definitionKey = QStringLiteral("reissueRequest");
        told.startedBy = QStringLiteral("jo");
        told.started = clock.now();
        WorkflowTask verify, approve;
        verify.nativeId = QStringLiteral("t1");
        verify.key = QStringLiteral("verifyAuthorization");
        verify.name = QStringLiteral("Verify authorization");
        verify.assignee = QStringLiteral("jo");
        verify.created = clock.now();
        verify.ended = clock.now();
        verify.outcome = QStringLiteral("true");
        approve.nativeId = QStringLiteral("t2");
        approve.key = QStringLiteral("approve");
        approve.name = QStringLiteral("Approve reissue");
        approve.assignee = approvedBy;
        approve.created = clock.now();
        if (!approvedBy.isEmpty()) {
            approve.ended = clock.now();
            approve.outcome = outcome;
        }
        told.tasks = {verify, approve};
        if (!endedAt.isEmpty()) {
            told.ended = clock.now();
            told.endedAt = endedAt;
        }
        write([this, told](store::Database& database) -> Result<void> {
            CF_TRY(const bool isNew, cache::writeCase(database, workflow, told, clock.now()));
            Q_UNUSED(isNew)
            return {};
        });
    }
    void handOver(const QByteArray& sha256 = {})
    {
        HandOver deed{request.communication.value(), request.documentId, QString(code(request.channel)), request.recipient, request.address, request.mark, key, request.mime, {},
                      bytesOf(original.documentId), sha256.isEmpty() ? request.sha256 : sha256};
        add(handOverKey, middleware, deed);
        carryOut(middleware, QStringLiteral("2"));
    }
    /// The composition system gave these pages for it, which are known here under no record.
    void compose(const QList<QStringList>& pages)
    {
        const Communication made = putPages(QStringLiteral("composed"), QStringLiteral("7"), QStringLiteral("2026-11-23T08:00:00"), pages);
        const QByteArray bytes = bytesOf(made.documentId);
        const RepositoryId composition = repositoryId(RepositoryKind::Exstream, QStringLiteral("Composition"));
        add(QStringLiteral("CF-compose"), composition, Compose{QStringLiteral("prod"), QStringLiteral("app"), QStringLiteral("driver"), "{}", QStringLiteral("application/json")});
        carryOut(composition, QStringLiteral("CF-compose"), bytes);
        request.sha256 = sha256Of(bytes); // of what is handed over next
    }
    void tellDelivered()
    {
        add(QStringLiteral("CF-tell"), workflow, TellCase{QStringLiteral("case-1"), deliveryConfirmed.toString(), {}});
        carryOut(workflow, QStringLiteral("told"));
    }
    /// A record that says that it reissues the original, with pages of its own.
    Communication comeBack(const QString& documentId, const QList<QStringList>& pages, const QString& names = {}, const QString& day = QStringLiteral("2026-11-23T09:00:00"))
    {
        Communication made = putPages(documentId, QStringLiteral("6"), day, pages);
        made.relations = {{RelationKind::ReissueOf, original.documentId}};
        if (!names.isEmpty()) {
            made.attributes = {{QStringLiteral("Correlation"), names}};
        }
        write([this, made](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCommunication(database, made, clock.now()));
            return {};
        });
        return made;
    }
    static QByteArray bytesOf(const QString& documentId) { return "%PDF-1.4 " + documentId.toUtf8(); }

    ReissueWorld world;
    RepositoryId workflow, middleware;
    Communication original;
    ReissueRequest request;
    QString key = QStringLiteral("CF-1"), handOverKey = QStringLiteral("CF-hand-over");

private:
    template <class T> static void done(QFuture<T> future)
    {
        settled(future);
        [&] { QVERIFY2(future.result().has_value(), future.result() ? "" : qPrintable(future.result().error().detail)); }();
    }
    void add(const QString& command, const RepositoryId& system, const Deed& deed)
    {
        Intent intent;
        intent.command = {command, deed};
        intent.system = system;
        intent.subject = key;
        intent.about = request.communication;
        intent.plan = key;
        done(world.outbox->add(key, {intent}, clock.now()));
    }
    void carryOut(const RepositoryId& system, const QString& receipt, const QByteArray& given = {})
    {
        auto taking = world.outbox->take(system, clock.now());
        done(taking);
        const std::optional<Intent> taken = *taking.result();
        [&] { QVERIFY2(taken.has_value(), "nothing is due"); }();
        outbox::Standing standing;
        standing.state = IntentState::Done;
        standing.effect.reference = receipt;
        if (!given.isEmpty()) {
            standing.effect.bytes = given;
            standing.effect.told = {{QStringLiteral("sha256"), QString::fromLatin1(sha256Of(given).toHex())}};
        }
        done(world.outbox->note(taken->command.key, standing, clock.now()));
    }
    int m_tokens = 0;
};

} // namespace cf::test
