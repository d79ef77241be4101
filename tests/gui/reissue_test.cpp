// A letter is sent again: from the key to the request in the outbox, and what keeps it from getting there. Journey S1, steps 3 to 5.
#include "models/cache/write_case.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/record_window.h"
#include "tests/support/reissue_world.h"
#include "ui/outbox/outbox_presenter.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/reissue/reissue_words_presenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class ReissueWindow
{
public:
    explicit ReissueWindow(bool hasWorkflow = true)
        : world(rig, hasWorkflow)
    {}

    /// The letter as a sync would leave it, and the dialog over it.
    ReissueDialog* open(const Communication& letter)
    {
        dialog = new ReissueDialog(&rig.window, world.parts(), letter.id, {});
        dialog->open();
        [&] { QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Asking); }();
        return dialog;
    }
    QString problems() const { return dialog->presenter().problems().join(u'\n'); }
    std::vector<outbox::ListedIntent> listed() { return world.outbox->list({}).result().value_or(std::vector<outbox::ListedIntent>()); }
    void choose(const QString& box, int data)
    {
        auto* combo = dialog->findChild<QComboBox*>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    RecordWindow rig;
    ReissueWorld world;
    QPointer<ReissueDialog> dialog;
};

} // namespace

class ReissueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row54FromTheKeyToTheRequestInTheOutbox()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        ReissueDialog* dialog = world.open(letter);
        QVERIFY2(!dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->isEnabled(), "nobody's identity was checked");
        // Two keys: how the identity was checked, and asking for it.
        auto* check = dialog->findChild<QComboBox*>(u"reissueCheck"_s);
        QVERIFY(check->hasFocus());
        QTest::keyClick(check, Qt::Key_Down);
        QCOMPARE(world.problems(), QString());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);

        const auto listed = world.listed();
        QCOMPARE(listed.size(), 1u);
        const Intent& intent = listed.front().intent;
        QCOMPARE(intent.state, IntentState::Accepted);
        QCOMPARE(intent.notBefore, world.rig.clock.now() + secondThoughtsMs);
        QCOMPARE(intent.about, letter.id);
        QCOMPARE(intent.system, repositoryId(RepositoryKind::Workflow, u"Casework"_s));
        const auto* start = std::get_if<StartCase>(&intent.command.deed);
        QVERIFY(start && start->definitionKey == u"reissueRequest");
        const auto plan = *world.world.outbox->plan(intent.plan).result();
        const Result<ReissueRequest> request = readReissue(plan->plan.request);
        QVERIFY(request);
        QCOMPARE(request->sha256, sha256Of("%PDF-1.4 as archived"));
        QCOMPARE(request->authority.check, IdentityCheck::KnowledgeQuestions);
        QCOMPARE(request->mark, u"COPY – original dated 2025-03-14"_s);
        QCOMPARE(plan->plan.person, u"jo"_s);
        QVERIFY(dialog->findChild<QWidget*>(u"reissueUndo"_s)->isVisible());
    }

    void whatBouncedIsOfferedByAnotherWay()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        world.open(letter);
        const auto& check = world.dialog->presenter().check();
        const auto email = std::ranges::find(check.channels, Channel::Email, &evidence::ChannelChoice::channel);
        QCOMPARE(email->ground, evidence::ChannelGround::CameBack);
        QVERIFY(world.dialog->presenter().request().channel != Channel::Email);
        const auto sms = std::ranges::find(check.channels, Channel::Sms, &evidence::ChannelChoice::channel);
        QCOMPARE(sms->ground, evidence::ChannelGround::NoConsent);
        world.choose(u"reissueChannel"_s, int(Channel::Sms));
        QVERIFY(world.problems().contains(u"closed"_s));
        QVERIFY(!world.dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->isEnabled());
    }

    void itCanBeTakenBackAtOnceAndNothingLeaves()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        ReissueDialog* dialog = world.open(letter);
        world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
        dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->click();
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
        dialog->findChild<QPushButton*>(u"reissueUndo"_s)->click();
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::TakenBack);
        QCOMPARE(world.listed().front().intent.state, IntentState::Withdrawn);
    }

    void row56AskingTwiceIsToldBeforeAndNotHindered()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        for (int i = 0; i < 2; ++i) {
            ReissueDialog* dialog = world.open(letter);
            QCOMPARE(dialog->presenter().concerns().join(u'\n').contains(u"already"_s), i == 1);
            world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
            dialog->presenter().submit();
            QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
            dialog->reject();
        }
        QCOMPARE(world.listed().size(), 2u);
        constexpr qint64 longMs = qint64(evidence::usualRecentDays + 1) * 86'400'000;
        world.rig.clock.advance(longMs);
        const QString old = world.open(letter)->presenter().concerns().join(u'\n');
        QVERIFY2(old.contains(u"already, and is still under way"_s) && !old.contains(u"within the last"_s), qPrintable(old));
        world.dialog->reject();
        while (const auto taken = world.world.outbox->take(world.listed().front().intent.system, world.rig.clock.now()).result().value_or(std::nullopt)) {
            outbox::Standing done;
            done.state = IntentState::Done;
            QVERIFY(world.world.outbox->note(taken->command.key, done, world.rig.clock.now()).result().has_value());
        }
        world.rig.clock.advance(longMs);
        QVERIFY(!world.open(letter)->presenter().concerns().join(u'\n').contains(u"already"_s));
    }

    void row56WhatAnotherAgentAskedForMinutesAgoIsToldBefore()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        const auto tell = [&](const QString& reference, const QString& endedAt = {}) {
            WorkflowCase one;
            one.nativeId = u"case of "_s + reference;
            one.token = reference + endedAt;
            one.reference = reference;
            one.definitionKey = u"reissueRequest"_s;
            one.startedBy = u"olga"_s;
            one.started = world.rig.clock.now() - 300'000;
            one.variables = {{u"communicationRef"_s, u"string"_s, letter.documentId}};
            if (!endedAt.isEmpty()) {
                one.ended = world.rig.clock.now();
                one.endedAt = endedAt;
            }
            world.rig.write([&](store::Database& database) -> Result<void> {
                CF_TRY(const bool isNew, cache::writeCase(database, repositoryId(RepositoryKind::Workflow, u"Casework"_s), one, world.rig.clock.now()));
                Q_UNUSED(isNew)
                return {};
            });
        };
        const auto told = [&] {
            ReissueDialog* dialog = world.open(letter);
            const QStringList concerns = dialog->presenter().concerns().filter(u"already"_s);
            dialog->reject();
            return concerns;
        };
        QCOMPARE(told(), QStringList());
        tell(u"CF-theirs"_s);
        const QStringList theirs = told();
        QCOMPARE(theirs.size(), 1);
        QVERIFY2(theirs[0].contains(u"CF-theirs, olga, Casework"_s), qPrintable(theirs[0]));
        tell(u"CF-theirs"_s, u"endRefused"_s);
        QCOMPARE(told(), QStringList()); // it sends nothing
        ReissueDialog* dialog = world.open(letter);
        world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
        dialog->presenter().submit();
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
        const QString own = dialog->presenter().key();
        dialog->reject();
        tell(own);
        QCOMPARE(told().size(), 1); // one's own, in the outbox and in its case, is one
    }

    void journeyS1AnAddressThatIsNewOrUnknownTakesAStrongerCheckOfWhoAsks()
    {
        ReissueWindow world;
        Communication letter = RecordRig::sample();
        letter.legs[0].address = u"4 High Street"_s;
        world.rig.put(letter);
        const auto begin = [&] {
            if (world.dialog) {
                world.dialog->reject();
            }
            world.open(letter);
            world.choose(u"reissueChannel"_s, int(Channel::Print));
            world.choose(u"reissueCheck"_s, int(IdentityCheck::KnowledgeQuestions));
        };
        begin();
        QCOMPARE(world.problems(), QString()); // it is where the letter went
        auto* address = world.dialog->findChild<QLineEdit*>(u"reissueAddress"_s);
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, u"9 Nowhere Road"_s);
        QCOMPARE(world.problems(), stepUpSentence());
        world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
        QCOMPARE(world.problems(), QString());

        Communication later = cf::test::letter(u"LATER"_s);
        later.issued = later.sent = readMoment(u"2025-03-14T20:00:00", QTimeZone("Europe/Berlin"));
        later.legs[0].address = u"7 New Street"_s;
        world.rig.put(later);
        world.rig.write([](store::Database& database) { return cache::addCoverage(database, archive(), {u"customer"_s}); });
        begin();
        QCOMPARE(world.dialog->presenter().request().address, u"7 New Street"_s); // changed yesterday
        QCOMPARE(world.problems(), stepUpSentence());
        world.rig.clock.advance(qint64(evidence::newAddressDays + 1) * 86'400'000);
        begin();
        QCOMPARE(world.problems(), QString());
    }

    void bytesThatChangedAreNotSent()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        world.rig.write([&](store::Database& database) -> Result<void> {
            cache::Observation seen;
            seen.ref = letter.renditions.front().source;
            seen.bytes = 9;
            seen.sha256 = sha256Of("something");
            seen.at = world.rig.clock.now() + 1;
            CF_CHECK(cache::observeSource(database, seen));
            return {};
        });
        ReissueDialog* dialog = world.open(letter);
        world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
        QVERIFY2(world.problems().contains(u"no longer those that were recorded"_s), qPrintable(world.problems()));
        dialog->presenter().submit();
        QCOMPARE(dialog->presenter().state(), ReissuePresenter::State::Asking);
        QVERIFY(world.listed().empty());
    }

    void withoutAWorkflowSystemNobodyCouldApproveIt()
    {
        ReissueWindow world(false);
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        ReissueDialog* dialog = world.open(letter);
        world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
        QVERIFY(!dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->isEnabled());
        dialog->presenter().submit();
        dialog->presenter().keepDraft();
        QVERIFY(world.listed().empty());
    }

    void aDraftIsKeptAndLeavesNotByItself()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        ReissueDialog* dialog = world.open(letter);
        dialog->findChild<QPushButton*>(u"reissueDraft"_s)->click();
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
        QCOMPARE(world.listed().front().intent.state, IntentState::Draft);
        QVERIFY(!dialog->presenter().undoUntil());
    }

    void row54ALawyerAsksForALetterOfTheAccountThatTheAuthorityCoversAndForNoOther()
    {
        ReissueWindow world;
        Communication letter = RecordRig::sample(), other = cf::test::letter(u"OF-NONE"_s);
        world.rig.put(letter); // of account 4471
        world.rig.put(other);
        const auto type = [&](const QString& field, const QString& text) {
            auto* line = world.dialog->findChild<QLineEdit*>(field);
            line->setFocus();
            line->selectAll();
            text.isEmpty() ? QTest::keyClick(line, Qt::Key_Backspace) : QTest::keyClicks(line, text);
        };
        const auto authorise = [&](const QString& account) {
            world.choose(u"reissueRequester"_s, int(Requester::PowerOfAttorney));
            world.choose(u"reissueCheck"_s, int(IdentityCheck::Document));
            type(u"reissueHolder"_s, u"Ada Quill"_s);
            type(u"reissueDocument"_s, u"POA-77"_s);
            type(u"reissueAccount"_s, account);
            auto* until = world.dialog->findChild<QCheckBox*>(u"reissueHasExpiry"_s);
            if (!until->isChecked()) {
                until->click();
            }
        };
        ReissueDialog* dialog = world.open(letter);
        world.choose(u"reissueRequester"_s, int(Requester::PowerOfAttorney));
        world.choose(u"reissueCheck"_s, int(IdentityCheck::Document));
        QVERIFY2(world.problems().contains(u"Name who acts"_s) && world.problems().contains(u"Name the document"_s) && world.problems().contains(u"until when"_s), qPrintable(world.problems()));
        authorise(u"9900"_s);
        QVERIFY2(world.problems().contains(u"covers account 9900 alone, and the letter is of account 4471"_s), qPrintable(world.problems()));
        QVERIFY(!dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->isEnabled());
        auto* reach = dialog->findChild<QWidget*>(u"reissueReach"_s);
        QVERIFY(!reach->isVisible());
        authorise(u"44-71"_s);
        QCOMPARE(world.problems(), QString());
        QVERIFY(reach->isVisible());
        auto* day = dialog->findChild<QDateEdit*>(u"reissueExpiry"_s);
        const QDate until = day->date();
        day->setDate(QDate(2020, 1, 1));
        QCOMPARE(world.problems(), lackSentence(ReissueLack::AuthorityExpired));
        day->setDate(until);
        world.choose(u"reissueRequester"_s, int(Requester::Customer)); // what was written of the lawyer holds of the lawyer alone
        QCOMPARE(world.dialog->presenter().request().authority, (RequestAuthority{Requester::Customer, IdentityCheck::Document, {}, {}}));
        authorise(u"4471"_s);
        dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->click();
        QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
        const auto listed = world.listed();
        QCOMPARE(listed.size(), 1u);
        const auto request = readReissue((*world.world.outbox->plan(listed.front().intent.plan).result())->plan.request);
        QCOMPARE(request->authority, (RequestAuthority{Requester::PowerOfAttorney, IdentityCheck::Document, u"POA-77"_s, until, u"Ada Quill"_s, u"4471"_s}));
        QCOMPARE(request->account, u"4471"_s);
        dialog->reject();
        world.open(other);
        authorise(u"4471"_s);
        QVERIFY2(world.problems().contains(u"nothing tells which account the letter is of"_s), qPrintable(world.problems()));
        authorise({});
        QVERIFY2(!world.problems().contains(u"account"_s), "it covers all of the customer's");
    }

    void aDraftIsJudgedAgainBeforeItIsLetGo()
    {
        ReissueWindow world;
        const Communication letter = RecordRig::sample();
        world.rig.put(letter);
        QStringList drafts;
        for (const bool isChecked : {false, true}) {
            ReissueDialog* dialog = world.open(letter);
            if (isChecked) {
                world.choose(u"reissueCheck"_s, int(IdentityCheck::CallBack));
            }
            dialog->findChild<QPushButton*>(u"reissueDraft"_s)->click();
            QTRY_VERIFY(dialog->presenter().state() == ReissuePresenter::State::Submitted);
            drafts << dialog->presenter().key();
            dialog->reject();
        }
        const auto stateOf = [&](const QString& key) { return world.world.outbox->intent(key).result().value()->state; };
        FakeDispatch dispatch;
        OutboxPresenter presenter({*world.world.outbox, dispatch, *world.rig.cache, world.rig.clock, QTimeZone("Europe/Berlin"), u"ines"_s, world.rig.profile.path(),
                                   std::make_shared<ReissueParts>(world.world.parts())});
        QSignalSpy told(&presenter, &OutboxPresenter::told);
        presenter.setActive(true);
        presenter.selectPlan(drafts[0]);
        QTRY_VERIFY(presenter.mayAccept());
        presenter.acceptDrafts();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(lackSentence(ReissueLack::Identity)), qPrintable(told[0][0].toString()));
        QCOMPARE(stateOf(drafts[0]), IntentState::Draft);
        presenter.selectPlan(drafts[1]);
        QTRY_VERIFY(presenter.mayAccept());
        presenter.acceptDrafts();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY2(stateOf(drafts[1]) == IntentState::Accepted, qPrintable(told[1][0].toString()));
    }
};

QTEST_MAIN(ReissueTest)
#include "reissue_test.moc"
