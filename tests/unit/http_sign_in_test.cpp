// Signing in in a browser, step by step, against a server that is a function; and the port that the browser comes back to.
#include "models/http/redirect_port.h"
#include "models/http/token_endpoint.h"
#include "tests/support/fake_patience.h"
#include "tests/support/scripted_transport.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace cf;
using namespace cf::http;
using namespace Qt::StringLiterals;
using test::answer;

namespace {

AuthorizationServer server(bool namesItself = false)
{
    return {u"https://as.example/tenant"_s, QUrl(u"https://as.example/tenant/auth?kind=native"_s), QUrl(u"https://as.example/tenant/token"_s), namesItself};
}

QString fieldOf(const QByteArray& form, const QString& name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class HttpSignInTest : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::shared_ptr<test::ScriptedTransport> m_transport;
    std::unique_ptr<Line> m_line;

    void serve(test::ScriptedTransport::Server what)
    {
        m_transport = std::make_shared<test::ScriptedTransport>(std::move(what));
        m_line = std::make_unique<Line>(LineParts{m_transport, std::make_shared<test::FakePatience>(m_clock), m_clock, [] { return 0.5; }});
    }
    static AuthorizationRequest request(bool namesItself = false)
    {
        auto made = AuthorizationRequest::fresh(server(namesItself), u"counterfoil"_s, u"openid offline_access"_s);
        made.redirect = QUrl(u"http://127.0.0.1:4711/"_s);
        return made;
    }
    static QUrl back(const AuthorizationRequest& request, const QString& more)
    {
        return QUrl(u"http://127.0.0.1:4711/?state=%1&%2"_s.arg(QString::fromLatin1(request.state), more));
    }

private Q_SLOTS:
    void theChallengeIsThatOfTheStandard() // RFC 7636, appendix B
    {
        const auto octets = QByteArray::fromHex("7418dfb49799e0254ffa607dd8adbbba16d4254d69d6bff05b58055853848d79");
        const ProofKey key = ProofKey::from(octets);
        QCOMPARE(key.verifier, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba);
        QCOMPARE(key.challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    }

    void theAddressAsksForACodeWithAChallengeAndKeepsWhatWasThere()
    {
        const AuthorizationRequest asked = request(), other = request();
        const QUrlQuery query(asked.address());
        QVERIFY(asked.address().toString().startsWith(u"https://as.example/tenant/auth?kind=native&"_s));
        const auto field = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(field(u"response_type"_s), u"code"_s);
        QCOMPARE(field(u"client_id"_s), u"counterfoil"_s);
        QCOMPARE(field(u"redirect_uri"_s), u"http://127.0.0.1:4711/"_s);
        QCOMPARE(field(u"scope"_s), u"openid offline_access"_s);
        QCOMPARE(field(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(field(u"code_challenge"_s).toLatin1(), asked.key.challenge);
        QVERIFY(!asked.address().toString().contains(QString::fromLatin1(asked.key.verifier)));
        QCOMPARE(asked.key.verifier.size(), 43);
        QVERIFY(asked.state != other.state && asked.key.verifier != other.key.verifier);
    }

    void whatTheBrowserBringsIsTakenOnlyFromTheServerThatWasAsked_data()
    {
        QTest::addColumn<QString>("brought");
        QTest::addColumn<bool>("namesItself");
        QTest::addColumn<int>("kind"); // -1: the code is taken
        const auto row = [](const char* name, const char* brought, bool names, int kind) {
            QTest::newRow(name) << QString::fromLatin1(brought) << names << kind;
        };
        row("code", "code=a%2Bb", false, -1);
        row("code and issuer", "code=a%2Bb&iss=https%3A%2F%2Fas.example%2Ftenant", true, -1);
        row("code and issuer, not announced", "code=a%2Bb&iss=https%3A%2F%2Fas.example%2Ftenant", false, -1);
        row("another issuer", "code=a%2Bb&iss=https%3A%2F%2Felsewhere.example", false, int(ErrorKind::Protocol));
        row("announced and missing", "code=a%2Bb", true, int(ErrorKind::Protocol));
        row("no code", "session_state=1", false, int(ErrorKind::Protocol));
        row("refused by the person", "error=access_denied", false, int(ErrorKind::Cancelled));
        row("refused by the server", "error=unauthorized_client", false, int(ErrorKind::Unauthorised));
    }
    void whatTheBrowserBringsIsTakenOnlyFromTheServerThatWasAsked()
    {
        QFETCH(QString, brought);
        QFETCH(bool, namesItself);
        QFETCH(int, kind);
        const AuthorizationRequest asked = request(namesItself);
        const Result<QByteArray> code = asked.codeIn(back(asked, brought));
        QCOMPARE(code ? -1 : int(code.error().kind), kind);
        if (code) {
            QCOMPARE(*code, "a+b"_ba);
        }
        const Result<QByteArray> foreign = request().codeIn(back(asked, brought));
        QVERIFY2(!foreign && foreign.error().kind == ErrorKind::Protocol, "a state that is not its own");
    }

    void theServersWordsForAnErrorAreShownAndNothingElseOfIt()
    {
        QCOMPARE(errorWord(u"invalid_scope"_s), u"invalid_scope"_s);
        QCOMPARE(errorWord(u"user jane@doe.example is locked"_s), u"…"_s);
    }

    void theEndpointsAreFoundByTheIssuer_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("RFC 8414") << u"/.well-known/oauth-authorization-server/tenant"_s;
        QTest::newRow("OpenID Connect") << u"/tenant/.well-known/openid-configuration"_s;
    }
    void theEndpointsAreFoundByTheIssuer()
    {
        QFETCH(QString, known);
        serve([known](const Request& asked) -> Result<Reply> {
            return asked.url.path() == known ? answer(200, "{\"issuer\":\"https://as.example/tenant\",\"authorization_endpoint\":\"https://as.example/a\",\"token_endpoint\":\"https://as.example/t\",\"authorization_response_iss_parameter_supported\":true}")
                                             : answer(404);
        });
        const auto found = QCoro::waitFor(discover(*m_line, QUrl(u"https://as.example/tenant/"_s), {}));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->token, QUrl(u"https://as.example/t"_s));
        QVERIFY(found->namesItself);
    }

    void anIssuerThatIsAnotherOrNoneIsNotBelieved()
    {
        QByteArray body = "{\"issuer\":\"https://evil.example\",\"authorization_endpoint\":\"https://evil.example/a\",\"token_endpoint\":\"https://evil.example/t\"}";
        serve([&body](const Request&) -> Result<Reply> { return answer(200, body); });
        const QUrl issuer(u"https://as.example/tenant"_s);
        QCOMPARE(QCoro::waitFor(discover(*m_line, issuer, {})).error().kind, ErrorKind::Protocol);
        body = "{\"issuer\":\"https://as.example/tenant\"}";
        QCOMPARE(QCoro::waitFor(discover(*m_line, issuer, {})).error().kind, ErrorKind::Protocol);
        body = "<html>";
        QCOMPARE(QCoro::waitFor(discover(*m_line, issuer, {})).error().kind, ErrorKind::NotFound);
        serve([](const Request&) -> Result<Reply> { return fail(ErrorKind::Offline, u"away"_s); });
        QCOMPARE(QCoro::waitFor(discover(*m_line, issuer, {})).error().kind, ErrorKind::Offline);
    }

    void aCodeIsTradedWithItsVerifier()
    {
        m_clock.set(1'000'000);
        serve([](const Request&) -> Result<Reply> {
            return answer(200, "{\"access_token\":\"at\",\"token_type\":\"bearer\",\"expires_in\":\"300\",\"refresh_token\":\"rt\"}");
        });
        const AuthorizationRequest asked = request();
        const auto tokens = QCoro::waitFor(tokensForCode(*m_line, m_clock, asked, "c&d", {}));
        QVERIFY(tokens);
        QCOMPARE(tokens->access.reveal().toByteArray(), "at"_ba);
        QCOMPARE(tokens->refresh.reveal().toByteArray(), "rt"_ba);
        QCOMPARE(tokens->expires, std::optional<UtcMs>(1'300'000));
        const QByteArray body = m_transport->requests.front().body;
        QCOMPARE(fieldOf(body, u"grant_type"_s), u"authorization_code"_s);
        QCOMPARE(fieldOf(body, u"code"_s), u"c&d"_s);
        QCOMPARE(fieldOf(body, u"code_verifier"_s).toLatin1(), asked.key.verifier);
        QCOMPARE(fieldOf(body, u"redirect_uri"_s), asked.redirect.toString());
    }

    void whatATokenEndpointAnswersIsJudgedByWhatAPersonCanDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << 400 << "{\"error\":\"invalid_grant\"}"_ba << int(ErrorKind::Unauthorised);
        QTest::newRow("client") << 401 << "{\"error\":\"invalid_client\"}"_ba << int(ErrorKind::Rejected);
        QTest::newRow("scope") << 400 << "{\"error\":\"invalid_scope\"}"_ba << int(ErrorKind::Rejected);
        QTest::newRow("no word") << 401 << ""_ba << int(ErrorKind::Unauthorised);
        QTest::newRow("broken") << 500 << "<html>"_ba << int(ErrorKind::Protocol);
        QTest::newRow("no token") << 200 << "{\"token_type\":\"Bearer\"}"_ba << int(ErrorKind::Protocol);
        QTest::newRow("another type") << 200 << "{\"access_token\":\"a\",\"token_type\":\"mac\"}"_ba << int(ErrorKind::Protocol);
    }
    void whatATokenEndpointAnswersIsJudgedByWhatAPersonCanDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        serve([&](const Request&) -> Result<Reply> { return answer(status, body); });
        const auto tokens = QCoro::waitFor(refreshedTokens(*m_line, m_clock, server().token, u"counterfoil"_s, Secret("r"), {}));
        QVERIFY(!tokens);
        QCOMPARE(int(tokens.error().kind), kind);
        QCOMPARE(m_transport->requests.size(), size_t(1)); // a refresh token may be good once
    }

    void aStopDoesNotCutOffWhatBringsATokenThatIsGivenOutOnce()
    {
        std::stop_source stop;
        serve([](const Request&) -> Result<Reply> {
            return answer(200, "{\"access_token\":\"at\",\"refresh_token\":\"next\"}");
        });
        auto asking = refreshedTokens(*m_line, m_clock, server().token, u"counterfoil"_s, Secret("r"), stop.get_token());
        stop.request_stop(); // it is on its way
        const auto tokens = QCoro::waitFor(asking);
        QVERIFY2(tokens, "the new token is told");
        QCOMPARE(tokens->refresh.reveal().toByteArray(), "next"_ba);
        const auto later = QCoro::waitFor(refreshedTokens(*m_line, m_clock, server().token, u"counterfoil"_s, Secret("r"), stop.get_token()));
        QVERIFY(!later && later.error().kind == ErrorKind::Cancelled);
        QCOMPARE(m_transport->requests.size(), size_t(1));
    }

    // The port

    static QByteArray said(const QUrl& port, const QByteArray& request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port.port()));
        [&] { QTRY_VERIFY(socket.state() == QAbstractSocket::ConnectedState); }();
        socket.write(request);
        [&] { QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState); }();
        return socket.readAll();
    }
    static QByteArray get(const QUrl& port, const QByteArray& target, const QByteArray& host = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? port.authority().toLatin1() : host) + "\r\nAccept: */*\r\n\r\n";
    }
    static std::unique_ptr<RedirectPort> port(std::chrono::milliseconds timeout = std::chrono::minutes(1))
    {
        return *RedirectPort::open(0, {"You may go.", "Nothing."}, timeout);
    }

    void thePortTakesTheFirstThatComesBackAndClosesBehindIt()
    {
        const auto waiting = port();
        const QUrl address = waiting->address();
        QVERIFY(address.toString().startsWith(u"http://127.0.0.1:"_s));
        const QByteArray page = said(address, get(address, "/?code=abc%20d&state=s"));
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n") && page.endsWith("\r\n\r\nYou may go."));
        QTRY_VERIFY(waiting->cameBack().isFinished());
        const Result<QUrl> cameBack = waiting->cameBack().result();
        QVERIFY(cameBack);
        QCOMPARE(QUrlQuery(*cameBack).queryItemValue(u"code"_s, QUrl::FullyDecoded), u"abc d"_s);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, quint16(address.port()));
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void thePortDoesNotTakeWhatIsNoRedirect()
    {
        const auto waiting = port();
        const QUrl address = waiting->address();
        for (const QByteArray& request :
             {get(address, "/favicon.ico"), get(address, "/"), get(address, "/other?code=1"), get(address, "/?code=1", "evil.example"),
              "POST /?code=1 HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\n\r\n", "nonsense\r\n\r\n"_ba,
              QByteArray(100'000, 'x')}) {
            const QByteArray page = said(address, request);
            QVERIFY2(!page.startsWith("HTTP/1.1 200"), page.constData());
        }
        QVERIFY(!waiting->cameBack().isFinished());
        said(address, get(address, "/?error=access_denied&state=s"));
        QTRY_VERIFY(waiting->cameBack().isFinished());
    }

    void nobodyWaitsForEver()
    {
        const auto waiting = port(std::chrono::milliseconds(1));
        QTRY_VERIFY(waiting->cameBack().isFinished());
        const Result<QUrl> cameBack = waiting->cameBack().result();
        QVERIFY(!cameBack && cameBack.error().kind == ErrorKind::Timeout);
        auto given = port();
        const auto future = given->cameBack();
        given.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

    void aPortThatIsTakenIsSaid()
    {
        const auto first = port();
        const auto second = RedirectPort::open(quint16(first->address().port()), {}, std::chrono::minutes(1));
        QVERIFY(!second && second.error().kind == ErrorKind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(HttpSignInTest)
#include "http_sign_in_test.moc"
