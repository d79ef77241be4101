// Run by authlib_peer.py: signs in at the authorization server of CF_ISSUER as the program does, and uses what it gives.
#include "models/connectors/remote/browser_sign_in.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/http/network_transport.h"
#include "tests/support/fake_patience.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/walking_browser.h"

#include <QTest>

using namespace cf;
using namespace cf::connectors;
using namespace cf::test;
using namespace Qt::StringLiterals;

class OAuthPeerClient : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeSecrets m_secrets;
    Repository m_repository;
    std::optional<RemoteParts> m_parts;

    static http::Request request(const QByteArray& method, const QString& path)
    {
        http::Request out;
        out.method = method;
        out.url = QUrl(qEnvironmentVariable("CF_ISSUER") + path);
        return out;
    }
    Result<Secret> signedIn(const QByteArray& password)
    {
        WalkingBrowser browser("counterfoil", password);
        return QCoro::waitFor(signInByBrowser(m_repository, *m_parts, browser, {}));
    }
    QByteArray kept() { return m_secrets.of(m_repository.id, SecretPurpose::RefreshToken); }

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.kind = RepositoryKind::Cmis;
        m_repository.name = u"Peer"_s;
        m_repository.id = repositoryId(m_repository.kind, m_repository.name);
        m_repository.connection.settings = {{u"signIn"_s, u"oauth"_s},
                                            {u"issuer"_s, qEnvironmentVariable("CF_ISSUER")},
                                            {u"clientId"_s, qEnvironmentVariable("CF_CLIENT")},
                                            {u"scope"_s, u"records offline_access"_s}};
        m_parts.emplace(RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                    .patience = std::make_shared<FakePatience>(m_clock),
                                    .clock = m_clock,
                                    .chance = [] { return 0.5; },
                                    .secret = [this](const SecretName& name) { return m_secrets.read(name, Asking::Nobody); },
                                    .keep = [this](const SecretName& name, const Secret& secret) {
                                        return m_secrets.store(name, secret, Asking::Nobody);
                                    }});
    }

    void whoIsRefusedThereIsRefusedHere()
    {
        const Result<Secret> wrong = signedIn("wrong");
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::Cancelled);
    }

    void signsInRenewsAndEnds()
    {
        const Result<Secret> secret = signedIn("counterfoil");
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().detail));
        m_secrets.kept[{m_repository.id, SecretPurpose::RefreshToken}] = *secret;
        http::SignedLine line(m_parts->line(2), std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(m_repository, *m_parts)));
        const auto first = QCoro::waitFor(line.send(request("GET", u"/me"_s), {}));
        QVERIFY2(first && first->status == 200, qPrintable(first ? QString::number(first->status) : first.error().detail));
        QCOMPARE(QJsonDocument::fromJson(first->body)[u"user"].toString(), u"counterfoil"_s);
        const QByteArray before = kept();

        QVERIFY(QCoro::waitFor(line.send(request("POST", u"/expire"_s), {})));
        const auto again = QCoro::waitFor(line.send(request("GET", u"/me"_s), {}));
        QVERIFY2(again && again->status == 200, qPrintable(again ? QString::number(again->status) : again.error().detail));
        QVERIFY2(kept() != before, "its refresh tokens are good once");
        QCOMPARE(QJsonDocument::fromJson(again->body)[u"asked"].toArray(), (QJsonArray{u"authorization_code"_s, u"refresh_token"_s}));

        QVERIFY(QCoro::waitFor(line.send(request("POST", u"/revoke"_s), {})));
        const auto over = QCoro::waitFor(line.send(request("GET", u"/me"_s), {}));
        QVERIFY(!over && over.error().kind == ErrorKind::Unauthorised);
        QVERIFY2(over.error().detail.startsWith(u"sign in again"_s), qPrintable(over.error().detail));
    }
};

QTEST_GUILESS_MAIN(OAuthPeerClient)
#include "oauth_peer_client.moc"
