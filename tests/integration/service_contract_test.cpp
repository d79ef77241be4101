// What is true of every system that tells of records which others hold: the event middleware and the composition system of the sandbox, over real
// HTTP. Whoever writes another one adds it to the list below.
#include "app/sandbox/serving/sandbox.h"
#include "models/connectors/connectors.h"
#include "models/domain/connection_setting.h"
#include "models/http/network_transport.h"
#include "tests/support/exstream_rig.h"
#include "tests/support/sync_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::connectors;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::Sandbox;
using sandbox::ServiceKind;

namespace {

struct Service {
    ServiceKind kind;
    QString secret;
};
const std::vector<Service>& services()
{
    static const std::vector<Service> all{{ServiceKind::XConnector, u"northgate-feed"_s}, {ServiceKind::Exstream, u"counterfoil"_s}};
    return all;
}

Repository repositoryOf(ServiceKind kind, const QUrl& server)
{
    if (kind == ServiceKind::Exstream) {
        return exstreamRepository(server, {{u"domains"_s, u"Mortgage"_s}, {u"resourceTypes"_s, u"exstrapplication"_s}, {u"content"_s, u"no"_s}});
    }
    Repository repository;
    repository.kind = RepositoryKind::XConnector;
    repository.name = u"Middleware"_s;
    repository.id = repositoryId(repository.kind, repository.name);
    repository.location = server.toString();
    repository.connection.user = u"northgate"_s;
    repository.connection.signIn = SignInKind::Password;
    repository.connection.settings = {{u"limit"_s, u"100"_s}};
    return repository;
}

/// What a change says, without what a run says of itself.
QStringList wordsOf(const std::vector<Change>& changes)
{
    QStringList words;
    for (const Change& change : changes) {
        if (const auto* event = std::get_if<Noticed>(&change)) {
            words << u"event "_s + event->event.source + u' ' + event->event.id + u' ' + QString::number(qHash(event->event.raw));
        } else if (const auto* resource = std::get_if<ResourceSeen>(&change)) {
            for (const ResourceVersion& version : resource->resource.versions) {
                words << u"resource %1 %2 %3 %4"_s.arg(resource->resource.nativeId).arg(version.number).arg(version.label, version.approvedBy);
            }
        } else if (const auto* run = std::get_if<RunSeen>(&change)) {
            words << u"run %1 %2"_s.arg(run->run.nativeId).arg(run->run.steps.size());
        } else if (const auto* aside = std::get_if<Aside>(&change)) {
            words << u"aside "_s + aside->what.nativeId;
        }
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

class ServiceContractTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    KnownInMemory m_known;

    std::unique_ptr<Connector> connectorTo(const Repository& repository, const QString& secret)
    {
        const RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                .patience = m_patience,
                                .clock = m_clock,
                                .chance = [] { return 0.5; },
                                .secret = [secret](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(secret.toUtf8()))); }};
        return connectorFor(repository, parts, m_reader);
    }
    static const Service& current()
    {
        QFETCH_GLOBAL(int, service);
        return services()[size_t(service)];
    }
    Repository repository() { return repositoryOf(current().kind, m_sandbox->url(current().kind)); }
    std::unique_ptr<Connector> connector() { return connectorTo(repository(), current().secret); }
    QStringList whole(Connector& connector, QString cursor = {})
    {
        const auto changes = runOf(connector, m_known, cursor);
        [&] { QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail)); }();
        QCoro::waitFor(connector.close(false));
        return changes ? wordsOf(*changes) : QStringList();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("service");
        for (size_t i = 0; i < services().size(); ++i) {
            QTest::newRow(sandbox::serviceName(services()[i].kind).latin1()) << int(i);
        }
    }
    void initTestCase()
    {
        auto opened = Sandbox::open({.records = 1'000, .archives = {sandbox::ArchiveKind::ArchivesSpace}, .services = {ServiceKind::XConnector, ServiceKind::Exstream}});
        QVERIFY(opened);
        m_sandbox = std::move(*opened);
        m_clock.set(m_sandbox->clock(ServiceKind::Exstream).trueNow());
    }

    void row61WhatItTellsIsDataAndNotItsName()
    {
        const auto one = connector();
        const Capabilities can = one->capabilities();
        QVERIFY(can.changeFeed && !can.deletions && !can.tombstones && !can.ownSearch && !can.bytesWithRecords);
        QVERIFY(can.deliveryEvents != can.templateLifecycle);
        QVERIFY(!holdsRecords(repository().kind));
        bool hasSignIn = false;
        for (const ConnectionSetting& setting : connectionSettings(repository().kind)) {
            hasSignIn = hasSignIn || QLatin1StringView(setting.name) == "signIn"_L1;
        }
        QVERIFY(hasSignIn);
        QVERIFY(checkSettings(repository().kind, repository().connection).has_value());
        Repository odd = repository();
        odd.connection.settings.insert(u"colour"_s, u"blue"_s);
        QVERIFY(!checkSettings(odd.kind, odd.connection));
        QCoro::waitFor(one->close(true));
    }

    void row61AFeedTellsWhichContractItSpeaksAndAnotherOneIsRefused()
    {
        if (current().kind != ServiceKind::XConnector) {
            QSKIP("a composition system is read by its own description");
        }
        const auto said = [this](const QString& contract) {
            [&] { QVERIFY(m_sandbox->act({{u"archive"_s, u"xconnector"_s}, {u"do"_s, u"set"_s}, {u"name"_s, u"contract"_s}, {u"value"_s, contract}}).has_value()); }();
            const auto one = connector();
            const std::vector<ProbeStep> steps = QCoro::waitFor(one->probe({}));
            const auto step = std::ranges::find(steps, ProbeStep::Step::Repository, &ProbeStep::step);
            return step == steps.end() ? ProbeStep() : *step;
        };
        const auto read = [this] {
            const auto one = connector();
            return QCoro::waitFor(one->changesSince({}, m_known, {}));
        };
        const ProbeStep usual = said(u"1.4; events; commands; feedback"_s);
        QVERIFY2(usual.passed && usual.detail.contains(u"contract 1.4: events, commands, feedback"_s), qPrintable(usual.detail));
        QVERIFY(read().has_value());
        const ProbeStep untold = said({});
        QVERIFY2(untold.passed && untold.detail.contains(u"not told, read as 1"_s), qPrintable(untold.detail));
        QVERIFY(read().has_value());
        const ProbeStep other = said(u"2.0; events"_s);
        QVERIFY2(!other.passed && other.detail.contains(u"contract 2.0"_s), qPrintable(other.detail));
        const auto refused = read();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected);
        QVERIFY(!said(u"<script>; x"_s).passed);
        said(u"1.0; events; commands"_s);
    }

    void row61TryingItGoesStepByStepAndChangesNothing()
    {
        const auto one = connector();
        const QStringList before = whole(*one);
        const std::vector<ProbeStep> steps = QCoro::waitFor(one->probe({}));
        QVERIFY(steps.size() >= 5);
        for (size_t i = 0; i < steps.size(); ++i) {
            QVERIFY(steps[i].passed);
            QVERIFY(i == 0 || steps[i - 1].step < steps[i].step);
        }
        QCOMPARE(whole(*one), before);
        QCoro::waitFor(one->close(true));
        const auto refused = connectorTo(repository(), u"something"_s);
        const std::vector<ProbeStep> not_ = QCoro::waitFor(refused->probe({}));
        QVERIFY(!not_.back().passed && not_.back().isNeeded && not_.back().failure == ErrorKind::Unauthorised);
        QCOMPARE(not_.back().step, ProbeStep::Step::SignIn);
        QCoro::waitFor(refused->close(true));
    }

    void row61ACursorThatIsNotUnderstoodStartsOver()
    {
        const auto one = connector();
        const QStringList all = whole(*one);
        QVERIFY(all.size() > 100);
        for (const QString& odd : {u"{}"_s, u"nonsense"_s, u"{\"since\":\"x\",\"part\":7,\"after\":[1],\"last\":{}}"_s, QString(100'000, u'[')}) {
            QCOMPARE(whole(*one, odd), all);
        }
        QCoro::waitFor(one->close(true));
    }

    void row61ARunThatIsCutOffGoesOnInAnotherProcess()
    {
        QStringList all;
        {
            const auto one = connector();
            all = whole(*one);
            QCoro::waitFor(one->close(true));
        }
        std::vector<Change> changes;
        QString cursor;
        for (bool isLast = false; !isLast;) {
            const auto one = connector(); // of a process of its own
            const auto page = QCoro::waitFor(one->changesSince(cursor, m_known, {}));
            QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
            QVERIFY(page->changes.size() <= 600);
            changes.insert(changes.end(), page->changes.begin(), page->changes.end());
            cursor = page->next;
            isLast = page->last;
            QCoro::waitFor(one->close(true));
        }
        QCOMPARE(wordsOf(changes), all);
    }

    void row61WhereNothingAnswersItIsOfflineAndNothingIsGone()
    {
        Repository nowhere = repository();
        nowhere.location = u"http://127.0.0.1:9"_s; // discard: nobody listens
        if (nowhere.connection.settings.contains(u"tokenUrl"_s)) {
            nowhere.connection.settings[u"tokenUrl"_s] = u"http://127.0.0.1:9/token"_s;
        }
        const auto one = connectorTo(nowhere, current().secret);
        const auto page = QCoro::waitFor(one->changesSince({}, m_known, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Offline);
        const std::vector<ProbeStep> steps = QCoro::waitFor(one->probe({}));
        QVERIFY(!steps.back().passed && steps.back().step == ProbeStep::Step::Server);
        QCoro::waitFor(one->close(true));
    }

    void row61ItHasNoDocumentsAndNoRecordsOfItsOwn()
    {
        const auto one = connector();
        QCOMPARE(QCoro::waitFor(one->content({}, 1'000, {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(one->sample({}, {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(one->further({}, {}, 10, {})).error().kind, ErrorKind::Rejected);
        SourceRef source;
        source.token = u"t"_s;
        QCOMPARE(*QCoro::waitFor(one->token(source)), u"t"_s);
        QCoro::waitFor(one->close(true));
    }

    void row61AStopEndsARunAndTheNextOneIsWhole()
    {
        const auto one = connector();
        std::stop_source source;
        source.request_stop();
        const auto page = QCoro::waitFor(one->changesSince({}, m_known, source.get_token()));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Cancelled);
        QCoro::waitFor(one->close(false));
        QVERIFY(whole(*one).size() > 100);
        QCoro::waitFor(one->close(true));
    }
};

QTEST_GUILESS_MAIN(ServiceContractTest)
#include "service_contract_test.moc"
