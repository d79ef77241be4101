#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/sync/connection_desk.h"

#include "models/domain/connection_setting.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/sample_communication.h"
#include "tests/support/tried_connector.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::sync;
using namespace Qt::StringLiterals;

class ConnectionDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<FakeSecrets> m_secrets;
    std::unique_ptr<ConnectionDesk> m_desk;
    std::shared_ptr<Seen> m_seen;
    FakeClock m_clock;

    static RepositoryDraft draft(const QString& name = u"Archive"_s)
    {
        RepositoryDraft made;
        made.kind = RepositoryKind::ArchivesSpace;
        made.address = u"https://archives.example/repositories/2"_s;
        made.name = name;
        made.zone = u"Europe/Berlin"_s;
        made.connection.user = u"counterfoil"_s;
        made.connection.signIn = SignInKind::Password;
        return made;
    }
    static Secret secret(const char* text = "pa55") { return Secret(QByteArray(text)); }
    template <class T> static Result<T> answerOf(const QFuture<Result<T>>& future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    std::vector<Repository> connected() { return *answerOf(m_cache->repositories()); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
        m_secrets = std::make_unique<FakeSecrets>();
        m_seen = std::make_shared<Seen>();
        m_desk = std::make_unique<ConnectionDesk>(
            ConnectionParts{*m_cache, *m_secrets, m_clock,
                            [seen = m_seen](const Repository& repository, const std::optional<Secret>& given) {
                                ++seen->made;
                                const QMutexLocker lock(&seen->mutex);
                                seen->secret = given ? given->reveal().toByteArray() : QByteArray("kept");
                                return std::make_unique<TriedConnector>(repository, seen);
                            },
                            [](Repository, std::stop_token) -> QCoro::Task<Result<Secret>> { co_return Secret(QByteArray("refresh")); },
                            [](const RepositoryId&) { return std::vector<AskedOfRepository>(); }});
    }
    void cleanup()
    {
        m_desk.reset();
        m_cache.reset();
    }

    void triesWithTheSecretThatWasTypedAndSignsOut()
    {
        const auto steps = answerOf(m_desk->tryOut(draft(), secret(), {}));
        QVERIFY(steps && steps->size() == 1);
        QCOMPARE(m_seen->secret, "pa55"_ba);
        QCOMPARE(m_seen->signedOut.load(), 1);
        QVERIFY2(connected().empty() && m_secrets->kept.empty(), "trying changes nothing");
    }

    void aTrialThatIsStoppedIsCancelledAndSignsOutAllTheSame()
    {
        m_seen->waits = true;
        std::stop_source stop;
        const auto trying = m_desk->tryOut(draft(), secret(), stop.get_token());
        QTRY_COMPARE(m_seen->made.load(), 1);
        QVERIFY(!trying.isFinished());
        stop.request_stop();
        const auto steps = answerOf(trying);
        QVERIFY(!steps && steps.error().kind == ErrorKind::Cancelled);
        QTRY_COMPARE(m_seen->signedOut.load(), 1);
    }

    void closingTheProgramStopsATrial()
    {
        m_seen->waits = true;
        const auto trying = m_desk->tryOut(draft(), secret(), {});
        QTRY_COMPARE(m_seen->made.load(), 1);
        m_desk.reset();
        QVERIFY(trying.isFinished());
        QCOMPARE(m_seen->signedOut.load(), 1);
    }

    void aRecordIsTriedUnderTheMappingOfTheDraft()
    {
        RepositoryDraft changed = draft();
        changed.mapping = u"[ignored]\ntitle\n"_s;
        const auto sample = answerOf(m_desk->sample(changed, {}, u"/a/7"_s, {}));
        QVERIFY(sample.has_value());
        QCOMPARE(sample->nativeId, u"/a/7"_s);
        QCOMPARE(m_seen->mapping, changed.mapping);
        QCOMPARE(m_seen->secret, "kept"_ba);
    }

    void whatCannotBeARepositoryIsRefusedBeforeAnythingIsAsked()
    {
        RepositoryDraft wrong = draft();
        wrong.address = u"http://archives.example/"_s;
        const auto steps = answerOf(m_desk->tryOut(wrong, secret(), {}));
        QVERIFY(!steps && steps.error().kind == ErrorKind::Rejected);
        wrong = draft();
        wrong.connection.settings.insert(u"reconcileHuors"_s, u"1"_s);
        const auto misspelt = m_desk->check(wrong);
        QVERIFY(!misspelt && misspelt.error().detail.contains(u"reconcileHuors"_s));
        QCOMPARE(m_seen->made.load(), 0);
    }

    void whatIsFoundFurtherIsToldApartByWhatIsHere()
    {
        const auto added = answerOf(m_desk->add(draft(), secret()));
        Communication here = letter(u"EX-1"_s);
        here.id = communicationId(added->id, here.nativeKey);
        for (Rendition& rendition : here.renditions) {
            rendition.source.repository = added->id;
        }
        ArchiveRecord record;
        record.repository = added->id;
        record.nativeId = u"/objects/here"_s;
        here.record = record;
        const auto written = answerOf(m_cache->writer().write([here](store::Database& database) -> Result<void> {
            cache::Observation seen;
            seen.ref = here.renditions.front().source;
            seen.at = 1;
            CF_CHECK(cache::observeSource(database, seen));
            CF_TRY([[maybe_unused]] const auto row, cache::writeCommunication(database, here, 1));
            return {};
        }));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        FurtherQuestion question;
        question.said = u"overdraft"_s;
        const auto page = answerOf(m_desk->further(added->id, question, {}, 50, {}));
        QVERIFY(page.has_value());
        QCOMPARE(page->asked, u"overdraft 50"_s);
        QCOMPARE(page->at, m_clock.now());
        QCOMPARE(page->hits[0].here, std::optional(here.id));
        QCOMPARE(page->hits[1].here, std::nullopt);
        QTRY_COMPARE(m_seen->signedOut.load(), 1);
        const auto unknown = answerOf(m_desk->further(RepositoryId(u"none"_s), question, {}, 50, {}));
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    }

    void idsOfCustomersThatAreNumbersAreAskedAsTypedAndThatIsSaid()
    {
        using Kind = FurtherQuestion::Kind;
        const auto customer = [](const QString& value, bool isExact = false) {
            FurtherQuestion one;
            one.kind = Kind::One;
            one.field = u"customer"_s;
            one.value = value;
            one.isExact = isExact;
            one.said = u"customer:"_s + value;
            return one;
        };
        FurtherQuestion question, negated;
        negated.kind = Kind::Not;
        negated.parts = {customer(u"C-13"_s)};
        question.parts = {customer(u"C-12"_s), negated, customer(u"none"_s), customer(u"C-14"_s, true)};
        RepositoryDraft numbers = draft(u"Numbers"_s);
        numbers.mapping = u"[archive]\ncustomers = numbers\n"_s;
        const auto asWritten = answerOf(m_desk->add(draft(), secret())), asNumbers = answerOf(m_desk->add(numbers, secret()));
        QVERIFY(asWritten && asNumbers);
        const auto plain = answerOf(m_desk->further(asWritten->id, question, {}, 50, {}));
        QVERIFY(plain && plain->lacking.empty());
        const auto page = answerOf(m_desk->further(asNumbers->id, question, {}, 50, {}));
        QVERIFY(page.has_value());
        QCOMPARE(page->lacking, (std::vector<Lacking>{{u"customer:C-12"_s, Lack::OtherSpelling}}));
    }

    void keepsTheSecretAndTheRepositoryTogether()
    {
        const auto added = answerOf(m_desk->add(draft(), secret()));
        QVERIFY(added.has_value());
        QCOMPARE(m_secrets->of(added->id), "pa55"_ba);
        QCOMPARE(connected().size(), size_t(1));
        QCOMPARE(connected()[0].checkEvery, 300);
        QCOMPARE(connected()[0].connection.user, u"counterfoil"_s);
    }

    void whatASignInInTheBrowserGaveIsKeptAsARefreshToken()
    {
        RepositoryDraft browsing = draft();
        browsing.kind = RepositoryKind::Cmis;
        browsing.connection.signIn = SignInKind::OAuth;
        browsing.connection.settings = {{u"signIn"_s, u"oauth"_s}, {u"clientId"_s, u"counterfoil"_s}, {u"issuer"_s, u"https://as.example"_s}};
        const auto granted = answerOf(m_desk->signIn(browsing, {}));
        QVERIFY(granted.has_value());
        const auto added = answerOf(m_desk->add(browsing, *granted));
        QVERIFY(added.has_value());
        QCOMPARE(m_secrets->of(added->id, SecretPurpose::RefreshToken), "refresh"_ba);
        QVERIFY(m_secrets->of(added->id).isEmpty());
        RepositoryDraft plain = browsing;
        plain.connection.signIn = SignInKind::Basic;
        plain.connection.settings.clear();
        QVERIFY(answerOf(m_desk->change(plain, secret())).has_value());
        QCOMPARE(m_secrets->of(added->id), "pa55"_ba);
        QTRY_VERIFY2(m_secrets->of(added->id, SecretPurpose::RefreshToken).isEmpty(), "what signs in no more does not stay");
    }

    void settingsOfASignInThatLackSomethingAreRefused()
    {
        struct Case {
            RepositoryKind kind;
            QMap<QString, QString> settings;
            QString said; ///< empty: they will do
        };
        const QString as = u"https://as.example"_s, oauth = u"oauth"_s, otds = u"otds"_s;
        const std::vector<Case> cases{
            {RepositoryKind::Documentum, {{u"signIn"_s, oauth}, {u"issuer"_s, as}}, u"clientId"_s},
            {RepositoryKind::Cmis, {{u"signIn"_s, oauth}, {u"clientId"_s, u"c"_s}, {u"tokenUrl"_s, as}}, u"issuer"_s},
            {RepositoryKind::ExtendedEcm, {{u"signIn"_s, oauth}, {u"clientId"_s, u"c"_s}, {otds, as}}, {}},
            {RepositoryKind::Cmis, {{u"signIn"_s, u"bearer"_s}}, u"signIn"_s},
            {RepositoryKind::Documentum, {{u"signIn"_s, otds}}, otds},
            {RepositoryKind::Documentum, {{u"signIn"_s, otds}, {otds, as}}, {}},
        };
        for (const Case& one : cases) {
            RepositoryDraft asked = draft();
            asked.kind = one.kind;
            asked.connection.settings = one.settings;
            const auto checked = m_desk->check(asked);
            const QString detail = checked ? QString() : checked.error().detail;
            QVERIFY2(checked.has_value() == one.said.isEmpty() && detail.contains(one.said), qPrintable(one.said + u": "_s + detail));
        }
    }

    void aNameThatIsTakenLeavesTheOthersSecretAlone()
    {
        const auto first = answerOf(m_desk->add(draft(), secret("first")));
        QVERIFY(first.has_value());
        const auto second = answerOf(m_desk->add(draft(u"archive"_s), secret("second")));
        QVERIFY(!second && second.error().kind == ErrorKind::Conflict);
        QCOMPARE(m_secrets->of(first->id), "first"_ba);
        QCOMPARE(connected().size(), size_t(1));
    }

    void withoutAKeychainNothingIsConnected()
    {
        m_secrets->refusal = Error{ErrorKind::Unavailable, u"no Secret Service"_s, {}};
        const auto added = answerOf(m_desk->add(draft(), secret()));
        QVERIFY(!added && added.error().kind == ErrorKind::Unavailable);
        QVERIFY(connected().empty());
    }

    void whatIsDisconnectedKeepsItsRecordsAndLosesItsSecret()
    {
        m_clock.set(1'775'030'400'000);
        const auto other = answerOf(m_desk->add(draft(u"Other"_s), secret("others")));
        const auto added = answerOf(m_desk->add(draft(), secret()));
        QVERIFY(answerOf(m_desk->disconnect(added->id)).has_value());
        const std::vector<Repository> now = connected();
        QCOMPARE(now.size(), size_t(2));
        QCOMPARE(disconnectedSince(now[1].connection), std::optional<UtcMs>(m_clock.now()));
        QVERIFY(!disconnectedSince(now[0].connection));
        QVERIFY(m_secrets->of(added->id).isEmpty());
        QCOMPARE(m_secrets->of(other->id), "others"_ba);
        m_clock.advance(5'000); // again, because it was cut off: the time stays
        QVERIFY(answerOf(m_desk->disconnect(added->id)).has_value());
        QCOMPARE(disconnectedSince(connected()[1].connection), std::optional<UtcMs>(1'775'030'400'000));
        QVERIFY(answerOf(m_desk->change(draft(), secret("newer"))).has_value());
        QVERIFY2(!disconnectedSince(connected()[1].connection), "who says how it is reached connects it again");
        const auto unknown = answerOf(m_desk->disconnect(RepositoryId(u"rp-none"_s)));
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    }

    void connectedAgainItGoesOnWhereItWasOnlyForTheSameServerAndAccount()
    {
        const auto added = answerOf(m_desk->add(draft(), secret()));
        const auto place = [&] {
            return answerOf(m_cache->readers().read([id = added->id](store::Database& database) { return cache::readRunState(database, id); }))->cursor;
        };
        const auto leave = [&] {
            QVERIFY(answerOf(m_cache->writer().write([id = added->id](store::Database& database) {
                        return cache::noteComplete(database, id, u"where it was"_s, 1000, 2000);
                    })).has_value());
            QVERIFY(answerOf(m_desk->disconnect(added->id)).has_value());
            QCOMPARE(connected()[0].gaps, 1); // and nothing claims to be complete
        };
        leave();
        QVERIFY(answerOf(m_desk->change(draft(), secret())).has_value());
        QCOMPARE(place(), u"where it was"_s);
        QCOMPARE(connected()[0].gaps, 0);
        leave();
        RepositoryDraft other = draft();
        other.connection.user = u"somebody"_s;
        QVERIFY(answerOf(m_desk->change(other, secret())).has_value());
        QCOMPARE(place(), QString());
        leave();
        other.address = u"https://elsewhere.example/repositories/2"_s;
        QVERIFY(answerOf(m_desk->change(other, secret())).has_value());
        QCOMPARE(place(), QString());
    }

    void removesWhatIsKnownOfWhatIsDisconnected()
    {
        const auto added = answerOf(m_desk->add(draft(), secret()));
        const auto connectedStill = answerOf(m_desk->removeRecords(added->id, {}));
        QVERIFY(!connectedStill && connectedStill.error().kind == ErrorKind::Rejected);
        QVERIFY(answerOf(m_desk->disconnect(added->id)).has_value());
        const auto said = answerOf(m_desk->removal(added->id));
        QVERIFY(said.has_value());
        const auto gone = answerOf(m_desk->removeRecords(added->id, {}));
        QVERIFY(gone && *gone == *said);
        QVERIFY(connected().empty());
    }

    void changesHowOneIsReachedAndKeepsTheSecretUnlessThereIsANewOne()
    {
        const auto added = answerOf(m_desk->add(draft(), secret()));
        RepositoryDraft changed = draft();
        changed.address = u"https://elsewhere.example/repositories/2"_s;
        changed.mapping = u"[ignored]\ntitle\n"_s;
        changed.checkEvery = 60;
        QVERIFY(answerOf(m_desk->change(changed, {})).has_value());
        QCOMPARE(connected()[0].location, changed.address);
        QCOMPARE(connected()[0].mapping, changed.mapping);
        QCOMPARE(connected()[0].checkEvery, 60);
        QCOMPARE(m_secrets->of(added->id), "pa55"_ba);
        QVERIFY(answerOf(m_desk->change(changed, secret("newer"))).has_value());
        QCOMPARE(m_secrets->of(added->id), "newer"_ba);
        const auto unknown = answerOf(m_desk->change(draft(u"Nobody"_s), {}));
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ConnectionDeskTest)
#include "connection_desk_test.moc"
