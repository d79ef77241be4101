// Archives of the sandbox signed in to through a browser, or by a password at Directory Services, over real HTTP: they are read, the tokens
// end and are renewed, and a sign-in that was taken back ends the run.
#include "models/connectors/remote/browser_sign_in.h"
#include "tests/support/archive_steps.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/walking_browser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using sandbox::ArchiveKind;

Q_DECLARE_METATYPE(cf::sandbox::ArchiveKind)

class BrowserSignInTest : public QObject
{
    Q_OBJECT

    FakeSecrets m_secrets;

    /// An archive that is read with what the keychain has, and nothing else.
    struct Site {
        std::unique_ptr<ArchiveRig> rig;
        std::optional<connectors::RemoteParts> parts;
    };

    Site site(ArchiveKind kind)
    {
        Site made;
        made.rig = std::make_unique<ArchiveRig>(kind, settings(400));
        made.parts.emplace(siteParts(made.rig->clock, made.rig->patience));
        made.parts->secret = [this](const SecretName& name) { return m_secrets.read(name, Asking::Nobody); };
        made.parts->keep = [this](const SecretName& name, const Secret& secret) { return m_secrets.store(name, secret, Asking::Nobody); };
        return made;
    }
    static void set(Site& site, const QString& name, const QString& value) { site.rig->repository.connection.settings.insert(name, value); }
    static void act(Site& site, QJsonObject action, ArchiveKind kind)
    {
        action.insert(u"archive"_s, QString(sandbox::archiveName(kind)));
        const auto done = site.rig->world().act(action);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    static void reconnect(Site& site)
    {
        QCoro::waitFor(site.rig->connector->close(true));
        site.rig->connector = connectors::connectorFor(site.rig->repository, *site.parts, site.rig->reader);
    }
    static QString issuer(Site& site, ArchiveKind kind) { return site.rig->world().url(kind).toString() + u"/otdsws"_s; }
    Result<Secret> signedIn(Site& site, const QByteArray& password = "counterfoil")
    {
        WalkingBrowser browser("counterfoil", password);
        Result<Secret> secret = QCoro::waitFor(connectors::signInByBrowser(site.rig->repository, *site.parts, browser, {}));
        if (secret) {
            m_secrets.kept[{site.rig->repository.id, SecretPurpose::RefreshToken}] = *secret;
        }
        return secret;
    }
    QByteArray kept(Site& site) { return m_secrets.of(site.rig->repository.id, SecretPurpose::RefreshToken); }

private Q_SLOTS:
    void init() { m_secrets.kept.clear(); }

    void anArchiveIsReadByWhatTheBrowserGave_data()
    {
        QTest::addColumn<ArchiveKind>("kind");
        QTest::newRow("Documentum") << ArchiveKind::Documentum;
        QTest::newRow("CMIS") << ArchiveKind::Cmis;
        QTest::newRow("Extended ECM") << ArchiveKind::ExtendedEcm;
    }
    void anArchiveIsReadByWhatTheBrowserGave()
    {
        QFETCH(ArchiveKind, kind);
        Site site = this->site(kind);
        set(site, u"signIn"_s, u"oauth"_s);
        set(site, u"issuer"_s, issuer(site, kind));
        set(site, u"clientId"_s, u"counterfoil-desktop"_s);
        site.rig->repository.connection.user.clear();
        if (kind == ArchiveKind::Documentum) {
            act(site, {{u"do"_s, u"set"_s}, {u"name"_s, u"basic"_s}, {u"value"_s, false}}, kind);
        } else if (kind == ArchiveKind::Cmis) {
            act(site, {{u"do"_s, u"basic"_s}, {u"on"_s, false}}, kind);
        }
        const Result<Secret> secret = signedIn(site);
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().detail));
        reconnect(site);
        const auto steps = QCoro::waitFor(site.rig->connector->probe({}));
        QCOMPARE(steps.size(), size_t(7));
        const QByteArray first = kept(site);
        const auto loaded = site.rig->sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        agrees(*site.rig);
        QCOMPARE(kept(site), first); // the token that came with the sign-in was still good

        // All that was given out ends: a new token is fetched, by a refresh token that is good once.
        site.rig->pass(4'000'000);
        const bool isCmis = kind == ArchiveKind::Cmis;
        act(site, {{u"do"_s, isCmis ? u"expire-tokens"_s : u"expire-sessions"_s}}, kind);
        QVERIFY(site.rig->holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        site.rig->pass(60'000);
        const auto again = site.rig->sync();
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        agrees(*site.rig);
        QVERIFY(kept(site) != first);
        const SourceRef source = site.rig->record(0)->renditions.front().rendition.source;
        const auto bytes = QCoro::waitFor(site.rig->connector->content(source, qint64(64) << 20, {}));
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));

        // The sign-in is taken back: the run ends, and nobody is asked by it.
        act(site, {{u"do"_s, u"revoke-grants"_s}}, kind);
        act(site, {{u"do"_s, isCmis ? u"expire-tokens"_s : u"expire-sessions"_s}}, kind);
        site.rig->pass(4'000'000);
        const auto refused = site.rig->sync();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Unauthorised);
        QVERIFY2(refused.error().detail.startsWith(u"sign in again"_s), qPrintable(refused.error().detail));

        // Somebody signs in again.
        QVERIFY(signedIn(site));
        const auto after = site.rig->sync();
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        agrees(*site.rig);
    }

    void anAddressOfDirectoryServicesIsEnough()
    {
        Site site = this->site(ArchiveKind::Documentum);
        set(site, u"signIn"_s, u"oauth"_s);
        set(site, u"otds"_s, site.rig->world().url(ArchiveKind::Documentum).toString());
        set(site, u"clientId"_s, u"counterfoil-desktop"_s);
        act(site, {{u"do"_s, u"sign-in"_s}, {u"name"_s, u"rotates"_s}, {u"value"_s, false}}, ArchiveKind::Documentum);
        QVERIFY(signedIn(site));
        reconnect(site);
        QVERIFY(site.rig->sync());
        const QByteArray first = kept(site);
        site.rig->pass(4'000'000);
        QVERIFY(site.rig->sync());
        QCOMPARE(kept(site), first);
    }

    void whoIsRefusedInTheBrowserGivesUp()
    {
        Site site = this->site(ArchiveKind::Cmis);
        set(site, u"signIn"_s, u"oauth"_s);
        set(site, u"issuer"_s, issuer(site, ArchiveKind::Cmis));
        set(site, u"clientId"_s, u"counterfoil-desktop"_s);
        const Result<Secret> wrong = signedIn(site, "wrong");
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::Cancelled);
        act(site, {{u"do"_s, u"sign-in"_s}, {u"name"_s, u"refreshes"_s}, {u"value"_s, false}}, ArchiveKind::Cmis);
        const Result<Secret> barren = signedIn(site);
        QVERIFY(!barren && barren.error().kind == ErrorKind::Rejected);
        set(site, u"clientId"_s, u"another"_s);
        QVERIFY(!signedIn(site));
        QVERIFY(m_secrets.kept.empty());
    }

    void aPasswordAtDirectoryServicesIsTradedForTokensThatAreRenewed()
    {
        const ArchiveKind kind = ArchiveKind::Documentum;
        Site site = this->site(kind);
        set(site, u"signIn"_s, u"otds"_s);
        set(site, u"otds"_s, site.rig->world().url(kind).toString());
        act(site, {{u"do"_s, u"set"_s}, {u"name"_s, u"basic"_s}, {u"value"_s, false}}, kind);
        m_secrets.kept[{site.rig->repository.id, SecretPurpose::Password}] = Secret("counterfoil");
        reconnect(site);
        const auto loaded = site.rig->sync();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        agrees(*site.rig);
        act(site, {{u"do"_s, u"expire-sessions"_s}}, kind);
        QVERIFY(site.rig->holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        site.rig->pass(60'000);
        const auto again = site.rig->sync();
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        agrees(*site.rig);
        m_secrets.kept[{site.rig->repository.id, SecretPurpose::Password}] = Secret("wrong");
        act(site, {{u"do"_s, u"expire-sessions"_s}}, kind);
        const auto refused = site.rig->sync();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Unauthorised);
    }
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browser_sign_in_test.moc"
