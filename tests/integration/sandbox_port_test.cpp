// The sandbox over sockets: ports, faults that need them, TLS, the control port, the command.
#include "app/sandbox/serving/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr ArchiveKind aspace = ArchiveKind::ArchivesSpace;

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body, type, date;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class SandboxPortTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QNetworkAccessManager> m_network;

    QUrl at(const QUrl& base, const QString& path) const { return QUrl(base.toString() + path); }

    Answer wait(QNetworkReply* reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished()) {
            finished.wait(20'000);
        }
        const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
                            reply->isOpen() ? reply->readAll() : QByteArray(), reply->rawHeader("Content-Type"), reply->rawHeader("Date")};
        reply->deleteLater();
        return answer;
    }
    Answer get(const QUrl& url) { return wait(m_network->get(QNetworkRequest(url))); }
    Answer post(const QUrl& url, const QByteArray& json, const QString& type = u"application/json"_s)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        return wait(m_network->post(request, json));
    }
    Answer version() { return get(at(m_sandbox->url(aspace), u"/version"_s)); }
    void fault(const QByteArray& json) { m_sandbox->faults(aspace).add(*faultOf(QJsonDocument::fromJson(json).object())); }

    /// What a raw request is answered with until the server closes, or says so much.
    QByteArray raw(const QByteArray& sent, qsizetype enough)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->url(aspace).port()));
        QByteArray got;
        bool isClosed = false;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
        connect(&socket, &QTcpSocket::disconnected, this, [&] { isClosed = true; });
        socket.write(sent);
        (void)QTest::qWaitFor([&] { return isClosed || got.size() >= enough; }, 20'000);
        return isClosed && got.isEmpty() ? "closed" : got;
    }

private Q_SLOTS:
    void init()
    {
        auto sandbox = Sandbox::open({.records = 400});
        QVERIFY(sandbox);
        m_sandbox = std::move(*sandbox);
        m_network = std::make_unique<QNetworkAccessManager>();
    }

    void answersOnThisMachineAlone()
    {
        QCOMPARE(m_sandbox->url(aspace).host(), u"127.0.0.1"_s);
        const Answer answer = version();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "ArchivesSpace (v4.2.0)");
        QCOMPARE(answer.date, "Wed, 01 Apr 2026 08:00:00 GMT");
        QCOMPARE(m_sandbox->port(aspace).log().constLast().target, "/version");
    }

    void theClockOfAnArchiveIsItsOwn()
    {
        m_sandbox->clock(aspace).setSkew(-95'000);
        QCOMPARE(version().date, "Wed, 01 Apr 2026 07:58:25 GMT");
        m_sandbox->advance(60'000);
        QCOMPARE(version().date, "Wed, 01 Apr 2026 07:59:25 GMT");
    }

    void aRefusalIsInTheArchivesWords()
    {
        fault(R"({"do": "status", "status": 412})");
        const Answer answer = version();
        QCOMPARE(answer.status, 412);
        QCOMPARE(answer.json()[u"code"].toString(), u"SESSION_GONE"_s);
        QCOMPARE(version().status, 200);
    }

    void aConnectionIsDropped()
    {
        fault(R"({"do": "drop", "times": -1})");
        QCOMPARE(version().error, QNetworkReply::RemoteHostClosedError);
        m_sandbox->faults(aspace).clear();
        QCOMPARE(version().status, 200);
    }

    void aBodyIsCutOff()
    {
        fault(R"({"do": "truncate", "bytes": 5, "times": -1})");
        const Answer answer = version();
        QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
        m_sandbox->faults(aspace).clear();
        fault(R"({"do": "truncate", "bytes": 5})");
        const QByteArray got = raw("GET /version HTTP/1.1\r\nHost: x\r\n\r\n", 1 << 20);
        QVERIFY(got.contains("Content-Length: 22\r\n"));
        QVERIFY(got.endsWith("\r\n\r\nArchi"));
    }

    void anAnswerIsLateOrNeverComes()
    {
        fault(R"({"do": "delay", "milliseconds": 30})");
        fault(R"({"do": "stall", "skip": 1})");
        QCOMPARE(version().status, 200);
        QNetworkRequest request(at(m_sandbox->url(aspace), u"/version"_s));
        request.setTransferTimeout(50);
        QCOMPARE(wait(m_network->get(request)).error, QNetworkReply::OperationCanceledError);
    }

    void aProxyAnswersInstead()
    {
        fault(R"({"do": "sign-in-page"})");
        const Answer answer = version();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.type.startsWith("text/html") && answer.body.contains("Sign in"));
    }

    void recordsChangeWhileTheyArePaged()
    {
        fault(R"({"do": "meanwhile", "action": {"do": "amend", "record": 3, "fields": {"title": "Meanwhile"}}})");
        QCOMPARE(version().status, 200);
        QCOMPARE(m_sandbox->truth(aspace, 3)[u"title"].toString(), u"Meanwhile"_s);
    }

    void certificatesAreBadInTheWayThatWasAskedFor_data()
    {
        QTest::addColumn<int>("tls");
        QTest::addColumn<QSslError::SslError>("error");
        QTest::newRow("trusted") << int(Tls::Trusted) << QSslError::NoError;
        QTest::newRow("self-signed") << int(Tls::SelfSigned) << QSslError::SelfSignedCertificate;
        QTest::newRow("wrong host") << int(Tls::WrongHost) << QSslError::HostNameMismatch;
        QTest::newRow("expired") << int(Tls::Expired) << QSslError::CertificateExpired;
    }
    void certificatesAreBadInTheWayThatWasAskedFor()
    {
        QFETCH(int, tls);
        QFETCH(QSslError::SslError, error);
        QVERIFY(m_sandbox->useTls(aspace, Tls(tls)));
        QCOMPARE(m_sandbox->url(aspace).scheme(), u"https"_s);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_sandbox->authority()});
        QNetworkRequest request(at(m_sandbox->url(aspace), u"/version"_s));
        request.setSslConfiguration(configuration);
        QList<QSslError::SslError> errors;
        connect(m_network.get(), &QNetworkAccessManager::sslErrors, this, [&](QNetworkReply*, const QList<QSslError>& found) {
            for (const QSslError& one : found) {
                errors.append(one.error());
            }
        });
        const Answer answer = wait(m_network->get(request));
        QCOMPARE(errors.isEmpty(), error == QSslError::NoError);
        QVERIFY(errors.isEmpty() || errors.contains(error));
        QCOMPARE(answer.status, errors.isEmpty() ? 200 : 0);
    }

    void whatIsNoHttpIsClosedOrRefused()
    {
        for (const QByteArray& sent : {QByteArray("\0\1\2\3\r\n\r\n", 8), QByteArray("GET\r\n\r\n"), QByteArray("GET / HTTP/9.9\r\n\r\n"),
                                       QByteArray("GET  HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray("GET /%zz%00?%ff=[ HTTP/1.1\r\nHost: x\r\n\r\n"),
                                       QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n")}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->url(aspace).port()));
            socket.write(sent);
            QTRY_VERIFY(socket.bytesToWrite() == 0 && socket.state() != QAbstractSocket::ConnectingState);
            QCOMPARE(version().status, 200); // whatever became of that, others are served
        }
    }

    void aBodyWithoutEndIsCutOff()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->url(aspace).port()));
        bool isClosed = false;
        connect(&socket, &QTcpSocket::disconnected, this, [&] { isClosed = true; });
        qint64 sent = 0;
        const QByteArray block(1 << 20, 'x');
        connect(&socket, &QTcpSocket::connected, this,
                [&] { socket.write("POST /users/admin/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n"); });
        connect(&socket, &QTcpSocket::bytesWritten, this, [&] {
            if (!isClosed && socket.bytesToWrite() == 0 && sent < 200) {
                socket.write(block);
                ++sent;
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(isClosed, 60'000);
        QVERIFY(sent < 200);
        QCOMPARE(version().status, 200);
    }

    void theControlPortChangesAndTells()
    {
        const QUrl control = m_sandbox->controlUrl();
        QCOMPARE(get(control).json()[u"archives"][u"archivesspace"][u"records"].toInt(), 100);
        const Answer done =
            post(at(control, u"/actions"_s), R"([{"do": "amend", "archive": "archivesspace", "record": 5, "fields": {"title": "Said"}},
            {"do": "hold", "archive": "archivesspace", "record": "/repositories/2/archival_objects/106", "name": "LIT-9"},
            {"do": "advance", "seconds": 60}, {"do": "skew", "archive": "archivesspace", "seconds": 5}])");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"results"][1][u"accession"].toInt(), 5);
        const QJsonObject truth = get(at(control, u"/truth/archivesspace/5"_s)).json();
        QCOMPARE(truth[u"title"].toString(), u"Said"_s);
        QCOMPARE(truth[u"holds"].toArray().last()[u"name"].toString(), u"LIT-9"_s);
        QCOMPARE(truth[u"native"].toString(), u"/repositories/2/archival_objects/106"_s);
        QCOMPARE(get(at(control, u"/truth/archivesspace?from=90&count=50"_s)).json()[u"records"].toArray().size(), 10);
        QCOMPARE(get(at(control, u"/truth/archivesspace?document="_s + truth[u"document"].toString())).json()[u"records"][0][u"accession"].toInt(),
                 5);
        QCOMPARE(m_sandbox->clock(aspace).now(), VirtualClock::usualStart + 65'000);
    }

    void aServiceHasAPortFaultsAndTruthAsAnArchiveHas()
    {
        auto alone = Sandbox::open({.records = 40, .services = {ServiceKind::XConnector}});
        QVERIFY(alone && (*alone)->archives().empty() && !(*alone)->serves(ServiceKind::Exstream));
        const QUrl control = m_sandbox->controlUrl(), there = m_sandbox->url(ServiceKind::Exstream);
        QCOMPARE(get(control).json()[u"services"][u"exstream"][u"url"].toString(), there.toString());
        const QUrl version = at(there, u"/design/api/v1/version"_s);
        QCOMPARE(get(version).status, 200);
        QCOMPARE(post(at(control, u"/faults/exstream"_s), R"({"do": "status", "status": 503})").status, 200);
        QCOMPARE(get(version).status, 503);
        QCOMPARE(get(at(control, u"/requests/exstream"_s)).json()[u"requests"].toArray().last()[u"status"].toInt(), 503);
        QCOMPARE(get(at(control, u"/truth/exstream?template=STM-0001"_s)).status, 200);
        QCOMPARE(get(at(control, u"/truth/exstream?template=NONE"_s)).status, 404);
        const QByteArray skew = R"({"do": "skew", "archive": "xconnector", "seconds": 5})";
        QCOMPARE(post(at(control, u"/actions"_s), skew).status, 200);
        QCOMPARE(m_sandbox->clock(ServiceKind::XConnector).now(), VirtualClock::usualStart + 5'000);
    }

    void theControlPortSetsFaultsAndTellsWhatWasAsked()
    {
        const QUrl faults = at(m_sandbox->controlUrl(), u"/faults/archivesspace"_s);
        QCOMPARE(post(faults, R"({"do": "status", "status": 500})").status, 200);
        QCOMPARE(version().status, 500);
        QCOMPARE(get(faults).json()[u"faults"][0][u"hits"].toInt(), 1);
        QCOMPARE(wait(m_network->deleteResource(QNetworkRequest(faults))).json()[u"faults"].toArray().size(), 0);
        const QJsonArray asked = get(at(m_sandbox->controlUrl(), u"/requests/archivesspace"_s)).json()[u"requests"].toArray();
        QCOMPARE(asked.last()[u"status"].toInt(), 500);
        QVERIFY(get(at(m_sandbox->controlUrl(), u"/authority"_s)).body.startsWith("-----BEGIN CERTIFICATE-----"));
    }

    void theControlPortRefusesWhatItDoesNotUnderstand()
    {
        const QUrl control = m_sandbox->controlUrl();
        const auto act = [&](const QByteArray& json) { return post(at(control, u"/actions"_s), json).status; };
        QCOMPARE(act("nonsense"), 400);
        QCOMPARE(act(R"({"do": "amend", "archive": "nowhere", "record": 1})"), 400);
        QCOMPARE(act(R"({"do": "amend", "archive": "archivesspace", "record": 100000})"), 404);
        QCOMPARE(act(R"({"do": "amend", "archive": "archivesspace", "record": -1})"), 404);
        QCOMPARE(act(R"({"do": "dance", "archive": "archivesspace"})"), 400);
        QCOMPARE(get(at(control, u"/truth/nowhere"_s)).status, 404);
        QCOMPARE(get(at(control, u"/else"_s)).status, 404);
        QCOMPARE(post(at(control, u"/actions"_s), "{}", u"text/plain"_s).status, 400); // a form, as a web page would send it
    }

    void aPortThatIsTakenIsSaid()
    {
        SandboxSettings settings{.records = 10};
        settings.ports[size_t(aspace)] = quint16(m_sandbox->url(aspace).port());
        QCOMPARE(Sandbox::open(settings).error().kind, ErrorKind::Rejected);
        QCOMPARE(Sandbox::open({.records = 0}).error().kind, ErrorKind::Rejected);
    }

    void theCommandServesUntilItIsInterrupted()
    {
        QProcess process;
        process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s,
                      {u"serve"_s, u"--records"_s, u"200"_s, u"--clock"_s, u"2026-04-01T08:00:00Z"_s, u"--fault"_s,
                       uR"({"do": "status", "status": 500, "match": "GET /version*"})"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine() || process.state() == QProcess::NotRunning, 30'000);
        const QJsonObject where = QJsonDocument::fromJson(process.readLine()).object();
        QVERIFY2(where.contains(u"archivesspace"), process.readAllStandardError());
        QCOMPARE(get(QUrl(where[u"xconnector"].toString() + u"/events"_s)).status, 401);
        QCOMPARE(get(QUrl(where[u"exstream"].toString() + u"/design/api/v1/version"_s)).status, 200);
        QCOMPARE(get(QUrl(where[u"workflow"].toString() + u"/workflow/v1/tasks"_s)).status, 401);
        QCOMPARE(get(QUrl(where[u"archivesspace"].toString() + u"/version"_s)).status, 500);
        QCOMPARE(get(QUrl(where[u"archivesspace"].toString() + u"/version"_s)).status, 200);
        QCOMPARE(get(QUrl(where[u"control"].toString())).json()[u"archives"][u"archivesspace"][u"records"].toInt(), 50);
        ::kill(pid_t(process.processId()), SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void theCommandSaysWhatIsWrong()
    {
        for (const QStringList& arguments : {QStringList{u"--records"_s, u"0"_s},
                                             {u"--control"_s, u"99999"_s},
                                             {u"--tls"_s, u"old"_s},
                                             {u"--fault"_s, u"{}"_s},
                                             {u"--clock"_s, u"noon"_s},
                                             {u"else"_s},
                                             {u"--control"_s, QString::number(m_sandbox->controlUrl().port())}}) {
            QProcess process;
            process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s, QStringList{u"serve"_s} + arguments);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(!process.readAllStandardError().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SandboxPortTest)
#include "sandbox_port_test.moc"
