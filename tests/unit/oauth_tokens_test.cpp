// Tokens of a sign-in in the browser: renewed once for all, kept in the keychain before they are used, and never asked of a person by a run.
#include "models/connectors/remote/browser_sign_in.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/otds_sign_in.h"
#include "tests/support/fake_patience.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/scripted_transport.h"

#include <QCoroFuture>
#include <QTest>
#include <QUrlQuery>

using namespace cf;
using namespace cf::connectors;
using namespace cf::http;
using namespace Qt::StringLiterals;
using test::answer;

namespace {

QString fieldOf(const Request& request, const QString& name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray bearerOf(const Request& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "Authorization") {
            return value;
        }
    }
    return {};
}

/// Trades each refresh token once: r1 for a1 and r2, r2 for a2 and r3 … What was traded is refused.
struct Server {
    int traded = 0;
    bool rotates = true, isAway = false, isRefusing = false;
    QByteArray lastRefresh = "r1";
    QByteArrayList order; ///< what happened, in words

    Result<Reply> operator()(const Request& request)
    {
        if (request.url.path() != u"/token") {
            return bearerOf(request) == "Bearer a" + QByteArray::number(traded) ? answer(200, "here") : answer(401);
        }
        order << "trade " + fieldOf(request, u"refresh_token"_s).toLatin1();
        if (isAway) {
            return fail(ErrorKind::Offline, u"away"_s);
        }
        if (isRefusing || fieldOf(request, u"refresh_token"_s).toLatin1() != lastRefresh) {
            return answer(400, "{\"error\":\"invalid_grant\"}");
        }
        ++traded;
        QByteArray body = "{\"access_token\":\"a" + QByteArray::number(traded) + "\",\"token_type\":\"Bearer\",\"expires_in\":3600";
        if (rotates) {
            lastRefresh = "r" + QByteArray::number(traded + 1);
            body += ",\"refresh_token\":\"" + lastRefresh + "\"";
        }
        return answer(200, body + "}");
    }
};

class ScriptedBrowser final : public Browser
{
public:
    explicit ScriptedBrowser(std::function<Result<QUrl>(QUrl address, QUrl redirect)> person)
        : m_person(std::move(person))
    {}
    QFuture<Result<QUrl>> visit(quint16 port, std::function<QUrl(const QUrl&)> address, std::stop_token) override
    {
        const QUrl redirect(u"http://127.0.0.1:%1/"_s.arg(port == 0 ? 4711 : port));
        return QtFuture::makeReadyFuture(m_person(address(redirect), redirect));
    }

private:
    std::function<Result<QUrl>(QUrl, QUrl)> m_person;
};

} // namespace

class OAuthTokensTest : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<test::FakeSecrets> m_secrets;
    Server m_server;
    std::shared_ptr<test::ScriptedTransport> m_transport;
    Repository m_repository;
    std::optional<RemoteParts> m_parts;

    SignedLine line()
    {
        return SignedLine(m_parts->line(4), std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(m_repository, *m_parts)));
    }
    static Request get()
    {
        Request request;
        request.url = QUrl(u"https://archives.example/records"_s);
        return request;
    }
    QByteArray kept() { return m_secrets->of(m_repository.id, SecretPurpose::RefreshToken); }
    void keep(const char* token) { m_secrets->kept[{m_repository.id, SecretPurpose::RefreshToken}] = Secret(QByteArray(token)); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(1'775'030'400'000);
        m_secrets = std::make_unique<test::FakeSecrets>();
        m_server = {};
        m_transport = std::make_shared<test::ScriptedTransport>([this](const Request& request) { return m_server(request); });
        m_repository = {};
        m_repository.kind = RepositoryKind::Cmis;
        m_repository.name = u"City"_s;
        m_repository.id = repositoryId(m_repository.kind, m_repository.name);
        m_repository.connection.signIn = SignInKind::OAuth;
        m_repository.connection.settings = {{u"signIn"_s, u"oauth"_s},
                                            {u"authorizeUrl"_s, u"https://as.example/auth"_s},
                                            {u"tokenUrl"_s, u"https://as.example/token"_s},
                                            {u"clientId"_s, u"counterfoil"_s}};
        m_parts.emplace(RemoteParts{.transport = [this] { return m_transport; },
                                    .patience = std::make_shared<test::FakePatience>(m_clock),
                                    .clock = m_clock,
                                    .chance = [] { return 0.5; },
                                    .secret = [this](const SecretName& name) { return m_secrets->read(name, Asking::Nobody); },
                                    .keep = [this](const SecretName& name, const Secret& secret) {
                                        m_server.order << "keep " + secret.reveal().toByteArray();
                                        return m_secrets->store(name, secret, Asking::Nobody);
                                    }});
        keep("r1");
    }

    void aRefreshTokenIsTradedAndItsSuccessorKeptBeforeAnythingIsAskedWithIt()
    {
        SignedLine line = this->line();
        const auto reply = QCoro::waitFor(line.send(get(), {}));
        QVERIFY2(reply && reply->status == 200, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(m_server.order, (QByteArrayList{"trade r1", "keep r2"}));
        QCOMPARE(kept(), "r2"_ba);
        QCOMPARE(m_transport->requests.size(), size_t(2));
        QCOMPARE(bearerOf(m_transport->requests[1]), "Bearer a1"_ba);
        QCOMPARE(fieldOf(m_transport->requests[0], u"client_id"_s), u"counterfoil"_s);
    }

    void tenThatAreRefusedAreRenewedOnce()
    {
        SignedLine line = this->line();
        QVERIFY(QCoro::waitFor(line.send(get(), {})));
        m_server.traded = 7; // the server forgets the token; the next is a8
        std::vector<QCoro::Task<Result<Reply>>> asked;
        for (int i = 0; i < 10; ++i) {
            asked.push_back(line.send(get(), {}));
        }
        for (auto& one : asked) {
            QCOMPARE(QCoro::waitFor(one)->status, 200);
        }
        QCOMPARE(m_server.order.count("trade r2"), 1);
    }

    void connectorsBesideEachOtherTradeOnceForAllOfThem()
    {
        SignedLine first = line(), second = line(), third = line();
        auto a = first.send(get(), {}), b = second.send(get(), {}), c = third.send(get(), {});
        for (auto* one : {&a, &b, &c}) {
            QCOMPARE(QCoro::waitFor(*one)->status, 200);
        }
        QCOMPARE(m_server.order, (QByteArrayList{"trade r1", "keep r2"}));
        SignedLine later = line(); // a run that begins afterwards
        QCOMPARE(QCoro::waitFor(later.send(get(), {}))->status, 200);
        QCOMPARE(m_server.traded, 1);
    }

    void aTokenThatEndsIsRenewedBeforeItIsRefused()
    {
        SignedLine line = this->line();
        QVERIFY(QCoro::waitFor(line.send(get(), {})));
        QCoro::waitFor(line.close());
        m_clock.advance(3'595'000); // five seconds are too short
        QCOMPARE(QCoro::waitFor(line.send(get(), {}))->status, 200);
        QCOMPARE(m_server.order.mid(2), (QByteArrayList{"trade r2", "keep r3"}));
    }

    void aServerThatDoesNotRotateKeepsItsToken()
    {
        m_server.rotates = false;
        SignedLine line = this->line();
        QCOMPARE(QCoro::waitFor(line.send(get(), {}))->status, 200);
        QCOMPARE(m_server.order, QByteArrayList{"trade r1"});
        QCOMPARE(kept(), "r1"_ba);
    }

    void withoutATokenOrWithOneThatIsRefusedTheRunEndsAndSaysSo()
    {
        m_server.isRefusing = true;
        {
            SignedLine line = this->line();
            const auto reply = QCoro::waitFor(line.send(get(), {}));
            QVERIFY(!reply && reply.error().kind == ErrorKind::Unauthorised);
            QVERIFY2(reply.error().detail.startsWith(u"sign in again"_s), qPrintable(reply.error().detail));
            QCOMPARE(m_server.order, QByteArrayList{"trade r1"}); // once: trying on helps nobody
        }
        m_secrets->kept.clear();
        SignedLine line = this->line();
        const auto reply = QCoro::waitFor(line.send(get(), {}));
        QVERIFY(!reply && reply.error().kind == ErrorKind::Unauthorised);
        QVERIFY(reply.error().detail.startsWith(u"sign in again"_s));
        QCOMPARE(m_server.order.size(), 1);
    }

    void whatAnotherProcessTradedIsFoundInTheKeychain()
    {
        m_server.lastRefresh = "r5"; // traded elsewhere; this process reads the keychain too early
        int reads = 0;
        m_parts->secret = [this, &reads](const SecretName& name) {
            if (++reads == 3) { // after it was refused
                keep("r5");
            }
            return m_secrets->read(name, Asking::Nobody);
        };
        SignedLine line = this->line();
        const auto reply = QCoro::waitFor(line.send(get(), {}));
        QVERIFY2(reply && reply->status == 200, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(m_server.order.mid(0, 2), (QByteArrayList{"trade r1", "trade r5"}));
    }

    void aServerThatIsAwayIsOfflineAndTheTokenStays()
    {
        m_server.isAway = true;
        SignedLine line = this->line();
        const auto reply = QCoro::waitFor(line.send(get(), {}));
        QVERIFY(!reply && reply.error().kind == ErrorKind::Offline);
        QCOMPARE(kept(), "r1"_ba);
        m_server.isAway = false;
        QCOMPARE(QCoro::waitFor(line.send(get(), {}))->status, 200);
    }

    void aKeychainThatDoesNotTakeTheNewTokenIsAskedAgainBeforeItIsUsed()
    {
        m_secrets->refusal = Error{ErrorKind::Locked, u"locked"_s, {}};
        SignedLine line = this->line();
        const auto reply = QCoro::waitFor(line.send(get(), {}));
        QVERIFY(!reply && reply.error().kind == ErrorKind::Locked);
        QCOMPARE(m_transport->requests.size(), size_t(1)); // nothing was asked with it
        m_secrets->refusal.reset();
        QCOMPARE(QCoro::waitFor(line.send(get(), {}))->status, 200);
        QCOMPARE(m_server.order, (QByteArrayList{"trade r1", "keep r2", "keep r2"}));
        QCOMPARE(kept(), "r2"_ba);
    }

    // A person in the browser

    void aPersonSignsInAndTryingTradesNothingIn()
    {
        QUrl visited;
        ScriptedBrowser browser([&visited](QUrl address, QUrl redirect) -> Result<QUrl> {
            visited = address;
            redirect.setQuery(u"code=c1&state="_s + QUrlQuery(address).queryItemValue(u"state"_s));
            return redirect;
        });
        m_repository.connection.settings.insert(u"redirectPort"_s, u"9009"_s);
        const Result<Secret> granted = QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {}));
        QVERIFY2(!granted && granted.error().kind == ErrorKind::Unauthorised, "this server knows no codes");
        QCOMPARE(QUrlQuery(visited).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"http://127.0.0.1:9009/"_s);
        m_server.order.clear();
        m_transport = std::make_shared<test::ScriptedTransport>([this](const Request& request) -> Result<Reply> {
            return fieldOf(request, u"grant_type"_s) == u"authorization_code"
                       ? answer(200, "{\"access_token\":\"a0\",\"refresh_token\":\"r1\",\"expires_in\":60}")
                       : m_server(request);
        });
        const Result<Secret> secret = QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {}));
        QVERIFY(secret);
        RemoteParts trial = *m_parts; // as of one that is just being added
        trial.secret = [secret](const SecretName&) { return QtFuture::makeReadyFuture(secret); };
        trial.keep = {};
        SignedLine line(trial.line(4), std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(m_repository, trial)));
        QCOMPARE(QCoro::waitFor(line.send(get(), {}))->status, 200);
        QVERIFY(m_server.order.isEmpty());
        m_clock.advance(60'000);
        QCoro::waitFor(line.close());
        const auto late = QCoro::waitFor(line.send(get(), {}));
        QVERIFY2(!late && late.error().kind == ErrorKind::Unauthorised, "what a trial gets nobody would keep");
        QVERIFY(m_server.order.isEmpty());
    }

    void aSignInThatLeavesNoRefreshTokenIsNotTaken()
    {
        m_transport = std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(200, "{\"access_token\":\"a0\"}"); });
        ScriptedBrowser browser([](QUrl address, QUrl redirect) -> Result<QUrl> {
            redirect.setQuery(u"code=c1&state="_s + QUrlQuery(address).queryItemValue(u"state"_s));
            return redirect;
        });
        const Result<Secret> secret = QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {}));
        QVERIFY(!secret && secret.error().kind == ErrorKind::Rejected);
        QVERIFY(secret.error().detail.contains(u"offline_access"_s));
    }

    void aCodeForAnotherSignInIsTradedForNothing()
    {
        ScriptedBrowser browser([](QUrl, QUrl redirect) -> Result<QUrl> {
            redirect.setQuery(u"code=c1&state=elsewhere"_s);
            return redirect;
        });
        const Result<Secret> secret = QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {}));
        QVERIFY(!secret && secret.error().kind == ErrorKind::Protocol);
        QVERIFY(m_transport->requests.empty());
        ScriptedBrowser nobody([](QUrl, QUrl) -> Result<QUrl> { return fail(ErrorKind::Timeout, {}); });
        QCOMPARE(QCoro::waitFor(signInByBrowser(m_repository, *m_parts, nobody, {})).error().kind, ErrorKind::Timeout);
    }

    void secretsAreSentToNoAddressInTheClear()
    {
        m_repository.connection.settings.insert(u"tokenUrl"_s, u"http://as.example/token"_s);
        ScriptedBrowser browser([](QUrl, QUrl) -> Result<QUrl> { return fail(ErrorKind::Timeout, {}); });
        QCOMPARE(QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {})).error().kind, ErrorKind::Rejected);
        m_repository.connection.settings.insert(u"insecure"_s, u"yes"_s);
        QCOMPARE(QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {})).error().kind, ErrorKind::Timeout);
    }

    // Directory Services

    void directoryServicesTradeAPasswordForATokenInEitherSpelling_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("older") << u"/rest/authentication/credentials"_s << "{\"token\":\"t\",\"ticket\":\"*OTDSSSO*x*\"}"_ba << "t"_ba;
        QTest::newRow("newer") << u"/v1/authentication/credentials"_s << "{\"token\":\"t\",\"ticket\":\"*OTDSSSO*x*\"}"_ba << "t"_ba;
        QTest::newRow("a ticket alone") << u"/v1/authentication/credentials"_s << "{\"token\":null,\"ticket\":\"*OTDSSSO*x*\"}"_ba << "*OTDSSSO*x*"_ba;
        QTest::newRow("an OAuth client") << u"/oauth2/token"_s << "{\"access_token\":\"t\"}"_ba << "t"_ba;
    }
    void directoryServicesTradeAPasswordForATokenInEitherSpelling()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, token);
        const bool isClient = path == u"/oauth2/token";
        m_repository.connection.user = u"clerk"_s;
        m_repository.connection.settings = {{u"otds"_s, u"https://otds.example/"_s}};
        if (isClient) {
            m_repository.connection.settings.insert(u"clientId"_s, u"counterfoil"_s);
        }
        m_secrets->kept[{m_repository.id, SecretPurpose::Password}] = Secret("pa55&word");
        QByteArray sent;
        m_transport = std::make_shared<test::ScriptedTransport>([&](const Request& request) -> Result<Reply> {
            if (request.url.path() != u"/otdsws"_s + path) {
                return answer(404);
            }
            sent = request.body;
            return answer(200, reply);
        });
        OtdsTokens tokens(m_repository, *m_parts);
        Line line(m_parts->line(1));
        const auto got = QCoro::waitFor(tokens.token(line, {}, {}));
        QVERIFY2(got, qPrintable(got ? QString() : got.error().detail));
        QCOMPARE(*got, token);
        QVERIFY2(sent.contains(isClient ? "password=pa55%26word" : "pa55&word"), sent.constData());
        const auto again = QCoro::waitFor(tokens.token(line, token, {}));
        QVERIFY2(!again && again.error().kind == ErrorKind::Unauthorised, "it gives no other than the refused one");
    }

    void aPasswordThatDirectoryServicesRefuseIsNotTriedOn()
    {
        m_repository.connection.settings = {{u"otds"_s, u"https://otds.example"_s}};
        m_secrets->kept[{m_repository.id, SecretPurpose::Password}] = Secret("wrong");
        m_transport = std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(401); });
        OtdsTokens tokens(m_repository, *m_parts);
        Line line(m_parts->line(1));
        QCOMPARE(QCoro::waitFor(tokens.token(line, {}, {})).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(m_transport->requests.size(), size_t(1));
        m_transport = std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(404); });
        Line elsewhere(m_parts->line(1));
        QCOMPARE(QCoro::waitFor(tokens.token(elsewhere, {}, {})).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(OAuthTokensTest)
#include "oauth_tokens_test.moc"
