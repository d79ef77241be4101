// The sandbox's sign-in for browsers: what it refuses, and that a token is good once.
#include "app/sandbox/directory/sign_in_service.h"
#include "tests/support/fake_clock.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;

namespace {

// RFC 7636, appendix B
constexpr const char *verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", *challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
constexpr const char* redirect = "http%3A%2F%2F127.0.0.1%3A4711%2F";

} // namespace

class SandboxSignInTest : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<directory::SignInService> m_service;

    HttpResponse ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        auto request = *requestOf(method, target);
        request.body = body;
        request.base = "http://127.0.0.1:8089";
        return m_service->answer(request).value_or(HttpResponse{599, {}, {}, false});
    }
    static QByteArray target(const QByteArray& client = directory::clientName, const QByteArray& back = redirect)
    {
        return "/otdsws/oauth2/auth?response_type=code&client_id=" + client + "&redirect_uri=" + back + "&state=st&code_challenge=" + challenge +
               "&code_challenge_method=S256";
    }
    static QString fieldOf(const HttpResponse& response, const QString& name)
    {
        return QUrlQuery(QUrl::fromEncoded(response.header("Location"))).queryItemValue(name, QUrl::FullyDecoded);
    }
    QByteArray code() { return fieldOf(ask("POST", target(), "otds_username=clerk&otds_password=clerk"), u"code"_s).toLatin1(); }
    HttpResponse trade(const QByteArray& code, const QByteArray& proof = verifier, const QByteArray& back = redirect)
    {
        return ask("POST", "/otdsws/oauth2/token",
                   "grant_type=authorization_code&client_id=counterfoil-desktop&code=" + code + "&code_verifier=" + proof + "&redirect_uri=" + back);
    }
    HttpResponse refresh(const QByteArray& token)
    {
        return ask("POST", "/otdsws/oauth2/token", "grant_type=refresh_token&client_id=counterfoil-desktop&refresh_token=" + token);
    }
    static QByteArray in(const HttpResponse& response, const QString& name)
    {
        return QJsonDocument::fromJson(response.body).object()[name].toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<directory::SignInService>(m_clock, [](const QString& name) { return name == u"clerk"; });
    }

    void aClientOrARedirectThatIsNotKnownIsSentNowhere()
    {
        QCOMPARE(ask("GET", target()).status, 200);
        QCOMPARE(ask("GET", target("another")).status, 400);
        for (const QByteArray& back : {"https%3A%2F%2Fevil.example%2F"_ba, "http%3A%2F%2Flocalhost%3A4711%2F"_ba, "http%3A%2F%2F127.0.0.1.evil.example%2F"_ba}) {
            QCOMPARE(ask("GET", target(directory::clientName, back)).status, 400);
        }
        const HttpResponse plain = ask("GET", target().replace("S256", "plain"));
        QCOMPARE(fieldOf(plain, u"error"_s), u"invalid_request"_s);
        QCOMPARE(fieldOf(plain, u"state"_s), u"st"_s);
    }

    void aCodeComesAfterThePasswordAndNamesTheIssuer()
    {
        QCOMPARE(ask("POST", target(), "otds_username=clerk&otds_password=wrong").status, 401);
        const HttpResponse back = ask("POST", target(), "otds_username=clerk&otds_password=clerk");
        QCOMPARE(back.status, 302);
        QCOMPARE(fieldOf(back, u"iss"_s), u"http://127.0.0.1:8089/otdsws"_s);
        QCOMPARE(fieldOf(ask("POST", target(), "otds_deny=1"), u"error"_s), u"access_denied"_s);
    }

    void aCodeIsGoodOnceForAMinuteAndWithItsProof()
    {
        QCOMPARE(in(trade(code(), "another"), u"error"_s), "invalid_grant"_ba);
        QCOMPARE(in(trade(code(), verifier, "http%3A%2F%2F127.0.0.1%3A1%2F"), u"error"_s), "invalid_grant"_ba);
        const QByteArray late = code();
        m_clock.advance(60'000);
        QCOMPARE(in(trade(late), u"error"_s), "invalid_grant"_ba);
        const QByteArray good = code();
        const HttpResponse tokens = trade(good);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(m_service->accountOf(in(tokens, u"access_token"_s)), std::optional(u"clerk"_s));
        QCOMPARE(in(trade(good), u"error"_s), "invalid_grant"_ba);
        QCOMPARE(in(refresh(in(tokens, u"refresh_token"_s)), u"error"_s), "invalid_grant"_ba); // what came of it ends with it
    }

    void aRefreshTokenThatIsUsedTwiceEndsThemAll()
    {
        const QByteArray first = in(trade(code()), u"refresh_token"_s);
        const QByteArray second = in(refresh(first), u"refresh_token"_s);
        QVERIFY(!second.isEmpty() && second != first);
        const QByteArray third = in(refresh(second), u"refresh_token"_s);
        QVERIFY(!third.isEmpty());
        QCOMPARE(in(refresh(first), u"error"_s), "invalid_grant"_ba);
        QCOMPARE(in(refresh(third), u"error"_s), "invalid_grant"_ba);
        QVERIFY(!in(trade(code()), u"refresh_token"_s).isEmpty());
    }

    void anAccessTokenEndsAfterAnHour()
    {
        const QByteArray token = in(trade(code()), u"access_token"_s);
        m_clock.advance(3'599'999);
        QVERIFY(m_service->accountOf(token));
        m_clock.advance(1);
        QVERIFY(!m_service->accountOf(token));
    }

    void otherGrantsAreAnothers()
    {
        QCOMPARE(ask("POST", "/otdsws/oauth2/token", "grant_type=password").status, 599);
        QCOMPARE(ask("GET", "/otdsws/rest/systemstatus").status, 599);
        QCOMPARE(in(ask("GET", "/.well-known/oauth-authorization-server/otdsws"), u"issuer"_s), "http://127.0.0.1:8089/otdsws"_ba);
    }
};

QTEST_GUILESS_MAIN(SandboxSignInTest)
#include "sandbox_sign_in_test.moc"
