#include "tests/support/archive_samples.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_connections.h"
#include "tests/support/fake_sync.h"
#include "ui/repositories/connect_presenter.h"
#include "ui/repositories/mapping_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using State = ConnectPresenter::State;

class ConnectPresenterTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeConnections> m_connections;
    std::unique_ptr<FakeSync> m_sync;
    std::unique_ptr<ConnectPresenter> m_presenter;

    void fill()
    {
        m_presenter->draft().address = u"https://archives.example/repositories/2"_s;
        m_presenter->draft().name = u"City"_s;
        m_presenter->draft().connection.user = u"counterfoil"_s;
        m_presenter->setSecret(Secret("pa55"));
    }
    Repository connected()
    {
        Repository repository;
        repository.kind = RepositoryKind::ArchivesSpace;
        repository.name = u"City"_s;
        repository.location = u"https://archives.example/repositories/2"_s;
        repository.connection.user = u"counterfoil"_s;
        repository.mapping = u"[ignored]\na\n"_s;
        return repository;
    }
    MappingPresenter::Parts mappingParts() { return {*m_connections, *m_sync, m_clock, QTimeZone("Europe/Berlin")}; }

private Q_SLOTS:
    void init()
    {
        m_connections = std::make_unique<FakeConnections>();
        m_sync = std::make_unique<FakeSync>();
        m_presenter = std::make_unique<ConnectPresenter>(*m_connections, *m_sync);
    }

    void saysWhatIsMissingBeforeAnythingIsAsked()
    {
        QVERIFY(!m_presenter->problem().isEmpty());
        m_presenter->tryOut();
        QVERIFY(m_connections->questions.isEmpty());
        fill();
        QVERIFY(m_presenter->problem().isEmpty());
        m_presenter->draft().address = u"ftp://archives.example"_s;
        QVERIFY(!m_presenter->problem().isEmpty());
    }

    void aFolderOfReturnedMailsNeedsNeitherAccountNorPassword()
    {
        m_presenter->draft().kind = RepositoryKind::Bounces;
        m_presenter->noteTyped();
        QVERIFY(!m_presenter->problem().isEmpty()); // no folder yet
        m_presenter->draft().address = u"/var/mail/bounces"_s;
        QVERIFY2(m_presenter->problem().isEmpty(), qPrintable(m_presenter->problem()));
        QCOMPARE(m_presenter->steps().size(), size_t(3)); // no server, sign-in, deletions or clock
        m_presenter->tryOut();
        QVERIFY(!m_connections->questions.isEmpty());
    }

    void tellsEachStepAndThenShowsARecord()
    {
        fill();
        m_connections->record = sampleRecord();
        m_presenter->tryOut();
        QCOMPARE(m_presenter->state(), State::Trying);
        m_connections->told(triedSteps(true));
        QTRY_VERIFY(m_presenter->sample().has_value());
        QVERIFY(m_presenter->worked());
        QCOMPARE(m_presenter->steps()[0].state, StepLine::State::Passed);
        QCOMPARE(m_presenter->steps()[5].state, StepLine::State::Lacking); // deletions are not told there: that is no failure
        QCOMPARE(m_presenter->steps()[4].evidence, u"612870"_s);
    }

    void afterARefusalNothingIsConnected()
    {
        fill();
        m_presenter->tryOut();
        m_connections->told(triedSteps(false));
        QTRY_COMPARE(m_presenter->state(), State::Tried);
        QVERIFY(!m_presenter->worked());
        QCOMPARE(m_presenter->steps()[2].state, StepLine::State::Failed);
        QCOMPARE(m_presenter->steps()[3].state, StepLine::State::Waiting);
        QVERIFY(!m_presenter->outcome().isEmpty());
    }

    void whatIsTypedAfterATrialMakesItSayNothing()
    {
        fill();
        m_presenter->tryOut();
        m_connections->told(triedSteps(true));
        QTRY_VERIFY(m_presenter->worked());
        m_presenter->draft().address = u"https://elsewhere.example/"_s;
        m_presenter->noteTyped();
        QVERIFY(!m_presenter->worked());
    }

    void stopsATrialAndDoesNotListenToItsAnswer()
    {
        fill();
        m_presenter->tryOut();
        m_presenter->stop();
        QVERIFY(m_connections->lastStop.stop_requested());
        m_connections->told(triedSteps(true));
        QCoreApplication::processEvents();
        QCOMPARE(m_presenter->state(), State::Typing);
        QVERIFY(!m_presenter->worked());
    }

    void connectsAndSynchronises()
    {
        fill();
        const QSignalSpy done(m_presenter.get(), &ConnectPresenter::done);
        m_presenter->save();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_connections->questions, QStringList{u"add City https://archives.example/repositories/2 pa55"_s});
        QCOMPARE(m_sync->asked, QStringList{u"sync City"_s});
    }

    void aNameThatIsTakenIsSaidAndCanBeMended()
    {
        fill();
        m_connections->adding = Error{ErrorKind::Conflict, u"exists"_s, {}};
        m_presenter->save();
        QTRY_VERIFY(!m_presenter->outcome().isEmpty());
        QVERIFY(m_sync->asked.isEmpty());
        m_connections->adding.reset();
        m_presenter->save();
        QTRY_COMPARE(m_presenter->state(), State::Done);
    }

    void aMappingThatIsChosenAfterTheTrialAndIsNotUnderstoodIsSaid()
    {
        fill();
        m_presenter->tryOut();
        m_connections->told(triedSteps(true));
        QTRY_VERIFY(m_presenter->worked());
        m_presenter->draft().mapping = u"?"_s;
        m_presenter->save();
        QVERIFY(m_presenter->outcome().contains(u"line 1"_s));
        QVERIFY(m_sync->asked.isEmpty());
    }

    void changesOneWithoutAskingForItsPasswordAgain()
    {
        m_presenter->edit(connected());
        QVERIFY(m_presenter->problem().isEmpty());
        m_presenter->draft().checkEvery = 60;
        m_presenter->save();
        QTRY_COMPARE(m_presenter->state(), State::Done);
        QCOMPARE(m_connections->questions, QStringList{u"change City https://archives.example/repositories/2"_s});
        QCOMPARE(m_connections->changed->mapping, u"[ignored]\na\n"_s);
        QCOMPARE(m_connections->changed->checkEvery, 60);
    }

    // In the browser

    void browse()
    {
        m_presenter->draft().kind = RepositoryKind::Cmis;
        m_presenter->draft().address = u"https://archives.example/browser"_s;
        m_presenter->draft().name = u"City"_s;
        m_presenter->draft().connection.signIn = SignInKind::OAuth;
        m_presenter->draft().connection.settings = {{u"signIn"_s, u"oauth"_s}, {u"clientId"_s, u"c"_s}, {u"issuer"_s, u"https://as.example"_s}};
    }

    void whoSignsInInTheBrowserNeedsNoPasswordAndItIsTriedThen()
    {
        browse();
        QVERIFY(!m_presenter->problem().isEmpty());
        QVERIFY(m_presenter->signInProblem().isEmpty());
        m_presenter->signIn();
        QCOMPARE(m_presenter->state(), State::SigningIn);
        m_connections->signedIn(Secret("refresh"));
        QTRY_COMPARE(m_presenter->state(), State::Trying);
        QVERIFY(m_presenter->isSignedIn());
        m_connections->told(triedSteps(true));
        QTRY_VERIFY(m_presenter->worked());
        m_presenter->save();
        QTRY_COMPARE(m_presenter->state(), State::Done);
        QVERIFY(m_connections->questions.contains(u"add City https://archives.example/browser refresh"_s));
    }

    void aSignInThatIsGivenUpOrRefusedLeavesNothing()
    {
        browse();
        m_presenter->signIn();
        m_presenter->stop();
        QVERIFY(m_connections->lastStop.stop_requested());
        m_connections->signedIn(Secret("late"));
        QCoreApplication::processEvents();
        QCOMPARE(m_presenter->state(), State::Typing);
        QVERIFY(!m_presenter->isSignedIn());
        m_presenter->signIn();
        m_connections->signedIn(fail(ErrorKind::Rejected, u"no refresh token"_s));
        QTRY_VERIFY(m_presenter->outcome().contains(u"no refresh token"_s));
        QVERIFY(!m_presenter->problem().isEmpty());
        QVERIFY(!m_connections->questions.join(u' ').contains(u"try"_s));
    }

    void aSignInAtAnotherServerCountsForNothing()
    {
        browse();
        m_presenter->signIn();
        m_connections->signedIn(Secret("refresh"));
        QTRY_COMPARE(m_presenter->state(), State::Trying);
        m_presenter->forgetSignIn();
        m_presenter->noteTyped();
        QVERIFY(!m_presenter->problem().isEmpty());
    }

    void whatIsKeptIsGoodForTheSameWayToSignInAlone()
    {
        Repository repository = connected();
        repository.kind = RepositoryKind::Cmis;
        m_presenter->edit(repository);
        QVERIFY(m_presenter->problem().isEmpty());
        browse(); // from a password to the browser
        QVERIFY(!m_presenter->problem().isEmpty());
        repository.connection = m_presenter->draft().connection;
        m_presenter->edit(repository);
        QVERIFY2(m_presenter->problem().isEmpty(), "its refresh token is in the keychain");
    }

    void aMappingIsTriedOnALiveRecordBeforeItIsSaved()
    {
        m_connections->record = sampleRecord();
        MappingPresenter mapping(mappingParts(), connected());
        const QSignalSpy saved(&mapping, &MappingPresenter::saved);
        mapping.setText(u"[ignored]\nb\n"_s);
        mapping.tryOn(u" /a/7 "_s);
        QTRY_VERIFY(!mapping.isTrying());
        QCOMPARE(m_connections->questions, QStringList{u"sample /a/7 with [ignored]\nb\n"_s});
        QCOMPARE(mapping.verdict(), u"Understood"_s);
        QCOMPARE(mapping.stated()[0].name, u"title"_s);
        QVERIFY(!mapping.becomes().isEmpty());
        mapping.setText(u"[ignored]\nc\n"_s);
        QVERIFY(mapping.isStale());
        mapping.save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_connections->changed->mapping, u"[ignored]\nc\n"_s);
        QCOMPARE(m_sync->asked, QStringList{u"sync City"_s});
    }

    void aMappingThatIsNotUnderstoodIsNeitherTriedNorSaved()
    {
        MappingPresenter mapping(mappingParts(), connected());
        mapping.setText(u"?"_s);
        QVERIFY(mapping.problem().contains(u"line 1"_s));
        mapping.tryOn({});
        mapping.save();
        QVERIFY(m_connections->questions.isEmpty());
    }

    void aRecordThatWouldBeSetAsideSaysWhy()
    {
        RecordSample sample = sampleRecord();
        sample.communication.reset();
        sample.fault = u"$.dates[1].label: not text"_s;
        m_connections->record = sample;
        MappingPresenter mapping(mappingParts(), connected());
        mapping.tryOn({});
        QTRY_VERIFY(mapping.verdict().contains(u"$.dates[1].label"_s));
        QVERIFY(mapping.becomes().isEmpty());
        QVERIFY(!mapping.stated().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConnectPresenterTest)
#include "connect_presenter_test.moc"
