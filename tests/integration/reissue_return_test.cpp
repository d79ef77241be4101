// A letter that is sent again, from the accepted command to what came back: the sandbox's middleware takes the archived bytes, its archive takes in what was
// sent as a copy of the original, a run reads it, and the class is told of the bytes that are there.
#include "models/cache/write_case.h"
#include "models/cache/write_repository.h"
#include "models/connectors/xconnector/xconnector_connector.h"
#include "models/domain/reissue_steps.h"
#include "models/reading/reader_pool.h"
#include "models/search/sql_search.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/archive_rig.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/outbox_samples.h"
#include "ui/reissue/reissue_account_presenter.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using evidence::ReissueAgainst;

namespace {

constexpr UtcMs minute = 60'000;

reading::ReaderSettings readerSettings()
{
    reading::ReaderSettings settings;
    settings.program = qEnvironmentVariable("CF_BIN") + u"/counterfoil-reader"_s;
    return settings;
}

/// Through the connector of the rig.
class RigContent final : public ContentSource
{
public:
    explicit RigContent(ArchiveRig& rig)
        : m_rig(rig)
    {}
    QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) override
    {
        return QtFuture::makeReadyFuture(QCoro::waitFor(m_rig.connector->content(source, maxBytes, {})));
    }

private:
    ArchiveRig& m_rig;
};

class ReturnRig
{
public:
    explicit ReturnRig(sandbox::ArchiveKind kind = sandbox::ArchiveKind::Cmis)
        : archive(kind, {.records = 60, .services = {sandbox::ServiceKind::XConnector}})
        , content(archive)
        , outbox(*outbox::Outbox::open(m_profile.path()))
        , flow(system(RepositoryKind::Workflow, u"Casework"_s))
        , m_middleware(system(RepositoryKind::XConnector, u"Middleware"_s))
    {
        m_middleware.location = archive.world().url(sandbox::ServiceKind::XConnector).toString();
        m_middleware.connection.user = u"northgate"_s;
        m_middleware.connection.signIn = SignInKind::Password;
        write([this](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, flow));
            return cache::addRepository(database, m_middleware);
        });
        m_sender = std::make_unique<connectors::XConnectorConnector>(
            m_middleware, connectors::RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                  .patience = archive.patience,
                                                  .clock = archive.clock,
                                                  .chance = [] { return 0.5; },
                                                  .secret = [](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray("northgate-feed")))); }});
    }
    ~ReturnRig() { QCoro::waitFor(m_sender->close(false)); }

    /// The first letter of the archive that is a PDF, with its bytes as they are.
    void choose()
    {
        for (quint64 accession = 0; accession < archive.holdings().loaded() && request.documentId.isEmpty(); ++accession) {
            const auto record = archive.record(accession);
            const bool isLetter = record && record->standing == RecordStanding::Present && !record->renditions.empty() && record->renditions.front().rendition.mime == u"application/pdf";
            if (!isLetter) {
                continue;
            }
            const auto bytes = QCoro::waitFor(archive.connector->content(record->renditions.front().status.ref, 1 << 24, {}));
            const auto pages = bytes ? reader.pageSizes(*bytes) : QFuture<Result<std::vector<PageSize>>>();
            if (!bytes) {
                continue;
            }
            [&] { QTRY_VERIFY_WITH_TIMEOUT(pages.isFinished(), 20'000); }();
            if (!pages.result()) { // locked, or damaged
                continue;
            }
            const Communication& letter = record->communication;
            request.communication = letter.id;
            request.documentId = letter.documentId;
            request.source = record->renditions.front().status.ref;
            request.mime = u"application/pdf"_s;
            request.fileName = u"letter.pdf"_s;
            request.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
            request.channel = Channel::Email;
            request.recipient = u"Jo Okafor"_s;
            request.address = u"jo@okafor.example"_s;
        }
    }
    /// Asked for, decided, and its case waits for the letter to be handed over.
    void ask()
    {
        const PlannedReissue planned = plannedReissue(request, key, flow.id, {}, u"once more"_s, u"jo"_s, archive.clock.now());
        kept(outbox->submit(planned.plan, planned.intents, archive.clock.now()));
        archive.pass(secondThoughtsMs + 1);
        kept(outbox->note(kept(outbox->take(flow.id, archive.clock.now()))->command.key, {IntentState::Done, {}, {u"case-1"_s, {}, {}}, {}, {}, false, false}, archive.clock.now()));
        WorkflowCase told;
        told.nativeId = u"case-1"_s;
        told.token = u"1"_s;
        told.reference = key;
        told.definitionKey = u"reissueRequest"_s;
        told.startedBy = u"jo"_s;
        told.started = archive.clock.now();
        told.steps = {{u"s-1"_s, u"regenerate"_s, u"Regenerate"_s, u"serviceTask"_s, archive.clock.now(), {}}};
        write([&](store::Database& database) -> Result<void> {
            const auto written = cache::writeCase(database, flow.id, told, archive.clock.now());
            return written ? Result<void>() : tl::unexpected<Error>(written.error());
        });
    }
    /// The bytes are fetched, compared, and handed over.
    void send()
    {
        const sync::Followed followed = QCoro::waitFor(sync::followReissues({*archive.cache, *outbox, content, archive.clock}));
        QVERIFY2(followed.added == 1 && !followed.error, followed.error ? qPrintable(followed.error->detail) : "nothing to hand over");
        const sync::DispatchParts parts{*outbox, archive.clock, [this](RepositoryId) -> QCoro::Task<connectors::Connector*> { co_return m_sender.get(); }};
        QCOMPARE(QCoro::waitFor(sync::serveSystem(parts, m_middleware.id, {})).value_or(-1), 1);
    }
    evidence::ReissueAccount account()
    {
        FakeSecrets secrets;
        ui::ReissueParts parts{*archive.cache, [](store::Database& database) { return search::sqlSearch(database); }, *outbox, archive.clock, QTimeZone("Europe/Berlin"), u"jo"_s};
        parts.content = &content;
        parts.reader = &reader;
        parts.forms = &reader;
        parts.secrets = &secrets;
        ui::ReissueAccountPresenter presenter(parts);
        bool isDone = false;
        QObject::connect(&presenter, &ui::ReissueAccountPresenter::done, &presenter, [&isDone] { isDone = true; });
        presenter.show(key);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone && !presenter.isComparing(), 60'000); }();
        return presenter.account();
    }
    qsizetype handedOver() { return archive.world().effects().effects().size(); }

    QTemporaryDir m_profile;
    ArchiveRig archive;
    RigContent content;
    reading::ReaderPool reader{readerSettings()};
    std::unique_ptr<outbox::Outbox> outbox;
    Repository flow;
    ReissueRequest request;
    QString key = u"CF-return"_s;

private:
    static Repository system(RepositoryKind kind, const QString& name)
    {
        Repository one;
        one.kind = kind;
        one.name = name;
        one.id = repositoryId(kind, name);
        return one;
    }
    template <class Work> void write(Work work)
    {
        auto written = archive.cache->writer().write([work](store::Database& database) -> Result<void> { return work(database); });
        QVERIFY(written.result().has_value());
    }
    Repository m_middleware;
    std::unique_ptr<connectors::XConnectorConnector> m_sender;
};

} // namespace

class ReissueReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row88WhatIsSentAgainComesBackAndItsClassIsThatOfTheBytesThere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("archived");
        QTest::addColumn<int>("worst");
        QTest::addColumn<int>("best");
        // Extended ECM of the sandbox tells relations as rows of a kind and a document, which no mapping takes for one: nothing comes back there.
        for (const sandbox::ArchiveKind kind : {sandbox::ArchiveKind::ArchivesSpace, sandbox::ArchiveKind::Documentum, sandbox::ArchiveKind::Cmis}) {
            QTest::newRow(qPrintable(u"as it was sent, in "_s + sandbox::archiveName(kind))) << int(kind) << u"sent"_s << int(SamenessClass::ByteIdentical) << int(SamenessClass::ByteIdentical);
        }
        const int cmis = int(sandbox::ArchiveKind::Cmis);
        QTest::newRow("stamped by the archive") << cmis << u"stamped"_s << int(SamenessClass::RenderEquivalent) << int(SamenessClass::CanonicallyIdentical);
        QTest::newRow("another document") << cmis << u"other"_s << int(SamenessClass::Differs) << int(SamenessClass::Differs);
    }
    void row88WhatIsSentAgainComesBackAndItsClassIsThatOfTheBytesThere()
    {
        QFETCH(int, kind);
        QFETCH(QString, archived);
        QFETCH(int, worst);
        QFETCH(int, best);
        ReturnRig rig{sandbox::ArchiveKind(kind)};
        QVERIFY(rig.archive.sync());
        rig.choose();
        QVERIFY2(!rig.request.documentId.isEmpty(), "the archive has no letter that can be read");
        QVERIFY(rig.archive.world().front(sandbox::ServiceKind::XConnector).act({{u"do"_s, u"set"_s}, {u"name"_s, u"handover-archived"_s}, {u"value"_s, archived}}));
        rig.ask();
        const quint64 before = rig.archive.holdings().count();
        rig.send();
        QCOMPARE(rig.handedOver(), 1);
        QCOMPARE(rig.archive.holdings().count(), before + 1);
        QVERIFY(rig.account().results.empty()); // it was not read yet

        rig.archive.pass(20 * minute); // an index may be behind
        QVERIFY(rig.archive.sync());
        const evidence::ReissueAccount account = rig.account();
        QCOMPARE(account.results.size(), 1U);
        QCOMPARE(account.results.front().link, evidence::ResultLink::Named); // by the key of the hand-over
        QCOMPARE(account.originalFound, rig.request.sha256);
        QVERIFY(account.sameness);
        QVERIFY2(int(account.sameness->verdict) >= std::min(worst, best) && int(account.sameness->verdict) <= std::max(worst, best), qPrintable(QString::number(int(account.sameness->verdict))));
        QCOMPARE(account.resultFound == rig.request.sha256, archived == u"sent");
        const auto against = account.against();
        QCOMPARE(std::ranges::count(against, ReissueAgainst::ResultDiffers), archived == u"other" ? 1 : 0);
        QCOMPARE(std::ranges::count(against, ReissueAgainst::NotComeBack), 0);
    }

    void whatIsNotArchivedDidNotComeBack()
    {
        ReturnRig rig;
        QVERIFY(rig.archive.sync());
        rig.choose();
        QVERIFY(rig.archive.world().front(sandbox::ServiceKind::XConnector).act({{u"do"_s, u"set"_s}, {u"name"_s, u"handover-archived"_s}, {u"value"_s, u"nothing"_s}}));
        rig.ask();
        rig.send();
        rig.archive.pass(10 * minute);
        QVERIFY(rig.archive.sync());
        const evidence::ReissueAccount account = rig.account();
        QVERIFY(account.results.empty());
        const auto against = account.against();
        QCOMPARE(std::ranges::count(against, ReissueAgainst::NotComeBack), 1);
    }
};

QTEST_GUILESS_MAIN(ReissueReturnTest)
#include "reissue_return_test.moc"
