// A plan of many letters: approved by somebody else, handed over in batches with the bytes that were recorded, each once, whatever is lost or killed on the way; refused, paused
// and cancelled with exact numbers of what was and was not sent.
#include "tests/support/bulk_world.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class FollowBulkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BulkWorld> m_world;
    static constexpr int journey = 812;
    const QString m_plan = u"CF-plan"_s;

    qint64 count(IntentState state) { return m_world->count(m_plan, state); }
    /// Follows and sends until nothing moves any more.
    void runOn(int lostEvery = 0)
    {
        for (int i = 0; i < 200; ++i) {
            const int added = m_world->follow().added;
            const int moved = m_world->deliverDue(1'000, lostEvery);
            m_world->clock.advance(1'000);
            if (added == 0 && moved == 0) {
                return;
            }
        }
        QFAIL("it never ends");
    }
    std::optional<Intent> commandOf(const QString& step) { return kept(m_world->outbox->intent(derivedCommandKey(m_plan, step))); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<BulkWorld>(); }

    void nothingLeavesBeforeSomebodyElseApprovedIt()
    {
        m_world->ask(m_plan, m_world->letters(30));
        m_world->showCase(m_plan, u"approve"_s);
        QCOMPARE(m_world->follow().added, 0);
        QCOMPARE(m_world->deliverDue(100), 0);
        QCOMPARE(count(IntentState::Waiting), 30);
        QCOMPARE(kept(m_world->outbox->release(m_plan, u"all"_s, 9)), 0); // and in no other way
        QCOMPARE(m_world->archive.asked, 0);
    }

    void row55AllLettersOfTheJourneyLeaveInBatchesAndOnce()
    {
        m_world->ask(m_plan, m_world->letters(journey));
        m_world->showCase(m_plan, u"regenerate"_s);
        QCOMPARE(m_world->follow().added, lettersAtOnce);
        QCOMPARE(m_world->follow().added, 0); // the next ones when these have left
        QCOMPARE(count(IntentState::Accepted), lettersAtOnce);
        runOn(7);
        QCOMPARE(count(IntentState::Done), journey);
        QCOMPARE(m_world->sent.size(), journey);
        QVERIFY2(m_world->posts > journey, "answers were lost, and those letters asked for again under their keys");
        QVERIFY2(m_world->doubled().isEmpty(), qPrintable(m_world->doubled().join(u' ')));
        const auto finish = commandOf(u"finish-work/s-1"_s);
        QVERIFY(finish);
        const auto& deed = std::get<FinishWork>(finish->command.deed);
        QVERIFY(deed.isDone);
        QCOMPARE(deed.variables.front(), (CaseVariable{u"lettersSent"_s, u"long"_s, u"812"_s}));
        const std::optional<Intent> one = kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-3")));
        QVERIFY2(std::get<HandOver>(one->command.deed).bytes.isEmpty(), "the archive has the bytes");
        QCOMPARE(std::get<HandOver>(one->command.deed).sha256.size(), 32);
    }

    void row55KilledAtAnyMomentNoLetterIsSentTwiceOrForgotten()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : std::random_device()();
        qInfo("CF_SEED=%u", seed);
        std::mt19937 random(seed);
        m_world->ask(m_plan, m_world->letters(journey));
        m_world->showCase(m_plan, u"regenerate"_s);
        int kills = 0;
        for (int i = 0; i < 400 && count(IntentState::Done) < journey; ++i) {
            m_world->archive.isAway = random() % 5 == 0;
            m_world->follow();
            m_world->deliverDue(int(random() % 60), int(random() % 9));
            if (random() % 4 == 0) {
                m_world->kill(random() % 2 == 0);
                ++kills;
            }
            m_world->clock.advance(1'000);
        }
        QVERIFY(kills > 5);
        QCOMPARE(count(IntentState::Done), journey);
        QCOMPARE(m_world->sent.size(), journey);
        QVERIFY2(m_world->doubled().isEmpty(), qPrintable(m_world->doubled().join(u' ')));
    }

    void whenTheArchiveIsAwayTheLettersWaitAndGoOnWhenItIsBack()
    {
        m_world->ask(m_plan, m_world->letters(60));
        m_world->showCase(m_plan, u"regenerate"_s);
        m_world->archive.awayAfter = 10;
        const sync::Followed said = m_world->follow();
        QCOMPARE(said.added, 10);
        QCOMPARE(said.withoutBytes, 1);
        QVERIFY(said.error && said.error->kind == ErrorKind::Offline);
        QCOMPARE(count(IntentState::Waiting), 50);
        m_world->archive.awayAfter = -1;
        runOn();
        QCOMPARE(count(IntentState::Done), 60);
    }

    void bytesThatAreOthersOrGoneStopThatLetterAlone()
    {
        m_world->ask(m_plan, m_world->letters(20));
        m_world->archive.bytes[BulkWorld::name(3)] = "%PDF of another";
        m_world->archive.bytes.remove(BulkWorld::name(4));
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 18);
        QCOMPARE(count(IntentState::Refused), 2);
        const auto third = kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-3")));
        QCOMPARE(third->error->detail, u"the archived bytes are not those that were recorded"_s);
        const auto finish = commandOf(u"finish-work/s-1"_s);
        QVERIFY2(finish && !std::get<FinishWork>(finish->command.deed).isDone, "an issue for a person there");
        QCOMPARE(std::get<FinishWork>(finish->command.deed).error, u"2 of 20 letters could not be handed over"_s);
    }

    void row54ALetterWhoseAuthorityEndedWhileItWasBeingApprovedDoesNotLeave()
    {
        std::vector<BulkLetter> letters = m_world->letters(3);
        letters[1].request.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDateTime::fromMSecsSinceEpoch(m_world->clock.now(), Qt::UTC).date(), u"Ada Quill"_s, {}};
        m_world->ask(m_plan, letters);
        m_world->clock.advance(3 * 86'400'000);
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 2);
        QCOMPARE(count(IntentState::Refused), 1);
        QCOMPARE(commandOf(u"letter/com-1"_s)->error->detail, expiredAuthority.toString());
    }

    void aWholeBatchThatCannotLeaveDoesNotHoldUpTheNext()
    {
        m_world->ask(m_plan, m_world->letters(lettersAtOnce + 10));
        for (int i = 0; i < lettersAtOnce; ++i) {
            m_world->archive.bytes.remove(BulkWorld::name(i));
        }
        m_world->showCase(m_plan, u"regenerate"_s);
        m_world->follow();
        QCOMPARE(count(IntentState::Refused), lettersAtOnce);
        QCOMPARE(count(IntentState::Accepted), 10);
    }

    void anArchiveThatIsAwayHoldsUpItsOwnLettersAlone()
    {
        std::vector<BulkLetter> letters = m_world->letters(3 * lettersAtOnce);
        for (size_t i = 0; i < letters.size(); ++i) { // those of the one that is away come first
            letters[i].request.source.repository = RepositoryId(i < size_t(2 * lettersAtOnce) ? u"rp-away"_s : u"rp-there"_s);
        }
        m_world->ask(m_plan, letters);
        m_world->archive.away = QStringList{u"rp-away"_s};
        m_world->showCase(m_plan, u"regenerate"_s);
        const sync::Followed said = m_world->follow();
        QCOMPARE(count(IntentState::Accepted), lettersAtOnce);
        QCOMPARE(m_world->archive.asked, lettersAtOnce + 1); // once is enough to know
        QVERIFY(said.error && said.error->kind == ErrorKind::Offline);
        m_world->archive.away.clear();
        runOn();
        QCOMPARE(count(IntentState::Done), 3 * lettersAtOnce);
    }

    void aLetterThatMayNotBeReadOrIsAnsweredWithNonsenseHoldsUpNoOther()
    {
        m_world->ask(m_plan, m_world->letters(12));
        m_world->archive.refusals = {{BulkWorld::name(0), ErrorKind::Unauthorised}, {BulkWorld::name(3), ErrorKind::Protocol}, {BulkWorld::name(5), ErrorKind::Conflict}};
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 9);
        QCOMPARE(count(IntentState::Refused), 2);
        QCOMPARE(count(IntentState::Waiting), 1);
        const auto first = kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-0")));
        QVERIFY2(first->error && first->error->kind == ErrorKind::Unauthorised, "it says why it waits");
        QCOMPARE(kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-3")))->error->kind, ErrorKind::Protocol);
        m_world->archive.refusals.remove(BulkWorld::name(0)); // somebody let it be read
        runOn();
        QCOMPARE(count(IntentState::Done), 10);
    }

    void anArchiveThatLetsNothingBeReadIsNotAskedForEveryLetter()
    {
        m_world->ask(m_plan, m_world->letters(60));
        for (int i = 0; i < 60; ++i) {
            m_world->archive.refusals.insert(BulkWorld::name(i), ErrorKind::Unauthorised);
        }
        m_world->showCase(m_plan, u"regenerate"_s);
        m_world->follow();
        QVERIFY2(m_world->archive.asked <= 3, qPrintable(QString::number(m_world->archive.asked)));
        QCOMPARE(count(IntentState::Waiting), 60);
        m_world->archive.refusals.clear();
        runOn();
        QCOMPARE(count(IntentState::Done), 60);
    }

    void anArchiveThatAnswersEverythingWithNonsenseRefusesNothing()
    {
        m_world->ask(m_plan, m_world->letters(60));
        for (int i = 0; i < 60; ++i) {
            m_world->archive.refusals.insert(BulkWorld::name(i), ErrorKind::Protocol); // as a gateway before it does while it is started anew
        }
        m_world->showCase(m_plan, u"regenerate"_s);
        for (int i = 0; i < 30; ++i) {
            m_world->follow();
        }
        QCOMPARE(count(IntentState::Waiting), 60);
        m_world->archive.refusals.clear();
        runOn();
        QCOMPARE(count(IntentState::Done), 60);
    }

    void anArchiveWhoseFirstLettersMayNotBeReadGivesTheOthers()
    {
        m_world->ask(m_plan, m_world->letters(12));
        for (int i = 0; i < 5; ++i) {
            m_world->archive.refusals.insert(BulkWorld::name(i), ErrorKind::Unauthorised);
        }
        m_world->showCase(m_plan, u"regenerate"_s);
        for (int i = 0; i < 4; ++i) {
            m_world->follow();
        }
        QCOMPARE(count(IntentState::Accepted), 7);
        QCOMPARE(count(IntentState::Waiting), 5);
    }

    void whatFailedIsTriedAgainWhenTheCaseAsksAgain()
    {
        m_world->refused = {BulkWorld::name(2), BulkWorld::name(9)};
        m_world->ask(m_plan, m_world->letters(20));
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Refused), 2);
        m_world->showCase(m_plan, u"fixIssue"_s, u"s-2"_s);
        QCOMPARE(m_world->follow().added, 0);
        m_world->refused.clear();
        m_world->showCase(m_plan, u"regenerate"_s, u"s-3"_s); // somebody said: try again
        runOn();
        QCOMPARE(count(IntentState::Done), 20);
        QCOMPARE(m_world->sent.size(), 20);
        QVERIFY(m_world->doubled().isEmpty());
        QVERIFY(std::get<FinishWork>(commandOf(u"finish-work/s-3"_s)->command.deed).isDone);
    }

    void aLetterThatWasRefusedWithoutItsBytesNeverLeavesWithoutThem()
    {
        m_world->ask(m_plan, m_world->letters(2));
        m_world->archive.bytes[BulkWorld::name(1)] = "%PDF of another";
        m_world->showCase(m_plan, u"regenerate"_s);
        m_world->follow();
        const QString key = derivedCommandKey(m_plan, u"letter/com-1");
        kept(m_world->outbox->tryAgain(key, u"jo"_s, m_world->clock.now()));
        QCOMPARE(kept(m_world->outbox->intent(key))->state, IntentState::Waiting);
    }

    void whoeverRefusesItWithdrawsAllThatWaits()
    {
        m_world->ask(m_plan, m_world->letters(30));
        m_world->showCase(m_plan, u"end"_s, {}, u"endRefused"_s);
        m_world->follow();
        QCOMPARE(count(IntentState::Withdrawn), 30);
        QCOMPARE(m_world->deliverDue(100), 0);
        QVERIFY2(kept(m_world->outbox->plansUnderWay(bulkKind.toString(), {}, 10)).empty(), "nothing is read of it any more");
    }

    void cancelledAtFortyPercentItSaysWhatWasSentAndWhatWasNot()
    {
        m_world->ask(m_plan, m_world->letters(journey));
        m_world->showCase(m_plan, u"regenerate"_s);
        constexpr int forty = journey * 40 / 100;
        while (count(IntentState::Done) < forty) {
            m_world->follow();
            m_world->deliverDue(int(forty - count(IntentState::Done)));
        }
        const std::optional<Intent> current = kept(m_world->outbox->take(m_world->middleware, m_world->clock.now()));
        QVERIFY(current && current->state == IntentState::Sending);
        const qint64 withdrawn = kept(m_world->outbox->withdrawPlan(m_plan, u"jo"_s, u"wrong month"_s, m_world->clock.now()));
        QCOMPARE(withdrawn, journey - forty - 1);
        kept(m_world->outbox->note(current->command.key, {IntentState::Done, {}, {u"a-last"_s, {}, {}}, {}, {}, false, false}, m_world->clock.now())); // the one on its way ends
        runOn();
        QCOMPARE(count(IntentState::Done), forty + 1);
        QCOMPARE(count(IntentState::Withdrawn), journey - forty - 1);
        QCOMPARE(m_world->sent.size(), forty);
        const auto finish = commandOf(u"finish-work/s-1"_s);
        QVERIFY(finish && std::get<FinishWork>(finish->command.deed).isDone);
        QCOMPARE(std::get<FinishWork>(finish->command.deed).variables.back(), (CaseVariable{u"lettersWithdrawn"_s, u"long"_s, QString::number(journey - forty - 1)}));
        int left = 0, sent = 0;
        for (const outbox::LetterStanding& one : kept(m_world->outbox->letters(m_plan))) {
            sent += one.intent->state == IntentState::Done;
            left += one.intent->state == IntentState::Withdrawn;
        }
        QCOMPARE(sent, forty + 1);
        QCOMPARE(left, journey - forty - 1);
    }

    void pausedNothingMoreLeaves()
    {
        m_world->ask(m_plan, m_world->letters(120));
        m_world->showCase(m_plan, u"regenerate"_s);
        m_world->follow();
        m_world->deliverDue(10);
        kept(m_world->outbox->pause(m_plan, true));
        QCOMPARE(m_world->follow().added, 0);
        QCOMPARE(m_world->deliverDue(100), 0);
        kept(m_world->outbox->pause(m_plan, false));
        runOn();
        QCOMPARE(count(IntentState::Done), 120);
    }

    void row56ALetterThatSomebodyElseAskedForMeanwhileIsLeftToThem()
    {
        std::vector<BulkLetter> letters = m_world->letters(5);
        m_world->ask(m_plan, letters);
        m_world->showCase(m_plan, u"approve"_s);
        const PlannedReissue single = plannedReissue(letters[2].request, u"CF-single"_s, m_world->tasks.casework, {}, u"Once more"_s, u"ines"_s, m_world->clock.now());
        kept(m_world->outbox->submit(single.plan, single.intents, m_world->clock.now()));
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 4);
        const auto third = kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-2")));
        QCOMPARE(third->state, IntentState::Refused);
        QCOMPARE(third->error->detail, u"it was asked for since in CF-single"_s);
    }

    void row56AnEarlierDraftThatIsLetGoMeanwhileKeepsItsLetter()
    {
        std::vector<BulkLetter> letters = m_world->letters(5);
        PlannedReissue single = plannedReissue(letters[2].request, u"CF-draft"_s, m_world->tasks.casework, {}, u"Once more"_s, u"ines"_s, m_world->clock.now());
        for (Intent& one : single.intents) {
            one.state = IntentState::Draft;
        }
        kept(m_world->outbox->submit(single.plan, single.intents, m_world->clock.now()));
        m_world->clock.advance(1000);
        m_world->ask(m_plan, letters); // a draft is no request, so it is among them
        m_world->clock.advance(1000);
        kept(m_world->outbox->acceptDrafts(u"CF-draft"_s, u"ines"_s, m_world->clock.now(), {}));
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 4);
        QCOMPARE(kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"letter/com-2")))->error->detail, u"it was asked for since in CF-draft"_s);
    }

    void draftsWaitForApprovalOnceTheyAreAccepted()
    {
        const PlannedBulk planned = plannedBulk({}, m_world->letters(3), m_plan, {m_world->tasks.casework, m_world->middleware}, {}, u"later"_s, u"jo"_s, m_world->clock.now());
        std::vector<Intent> drafts = planned.intents;
        for (Intent& one : drafts) {
            one.state = IntentState::Draft;
        }
        std::vector<outbox::PlanLetter> rows;
        for (const PlannedLetter& one : planned.letters) {
            rows.push_back({one.letter.request.communication, one.command, u"OK"_s, bulkLetterText(one.letter)});
        }
        kept(m_world->outbox->submit(planned.plan, drafts, rows, m_world->clock.now()));
        kept(m_world->outbox->acceptDrafts(m_plan, u"jo"_s, m_world->clock.now(), {}));
        QCOMPARE(count(IntentState::Waiting), 3);
        QCOMPARE(m_world->deliverDue(10), 0);
        QCOMPARE(kept(m_world->outbox->intent(m_plan))->state, IntentState::Accepted);
    }

    void aCaseThatIsOverIsReadOnce()
    {
        m_world->ask(m_plan, m_world->letters(3));
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        m_world->showCase(m_plan, u"end"_s, {}, u"endDone"_s);
        QCOMPARE(kept(m_world->outbox->plansUnderWay(bulkKind.toString(), {}, 10)).size(), 1U);
        m_world->follow();
        QVERIFY(kept(m_world->outbox->plansUnderWay(bulkKind.toString(), {}, 10)).empty());
        QCOMPARE(count(IntentState::Done), 3);
    }

    void tenThousandLettersAreFollowedInAFewSeconds()
    {
        constexpr int many = 10'000;
        QElapsedTimer timer;
        timer.start();
        m_world->ask(m_plan, m_world->letters(many));
        const qint64 submitted = timer.restart();
        m_world->showCase(m_plan, u"regenerate"_s);
        QCOMPARE(m_world->follow().added, lettersAtOnce);
        const qint64 batch = timer.restart();
        m_world->deliverDue(lettersAtOnce);
        const qint64 sent = timer.restart();
        QCOMPARE(kept(m_world->outbox->letters(m_plan)).size(), size_t(many));
        const qint64 listed = timer.elapsed();
        qInfo("10,000 letters: on the disk in %lld ms, a batch of %d follows in %lld ms and is handed over in %lld ms, all are listed in %lld ms", submitted, lettersAtOnce, batch, sent, listed);
        QVERIFY(batch < 5'000);
    }
};

QTEST_GUILESS_MAIN(FollowBulkTest)
#include "follow_bulk_test.moc"
