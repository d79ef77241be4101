// What happens to a plan of many letters while it goes on: somebody asks for one of its letters, or lets go of the plan.
#include "tests/support/bulk_world.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class BulkMeanwhileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BulkWorld> m_world;
    const QString m_plan = u"CF-plan"_s;

    qint64 count(IntentState state) { return m_world->count(m_plan, state); }
    void runOn()
    {
        for (int i = 0; i < 20; ++i) {
            m_world->follow();
            m_world->deliverDue(1'000);
            m_world->clock.advance(1'000);
        }
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<BulkWorld>(); }

    void row56ALetterAskedForWhileItsBytesWereFetchedIsLeftToThem()
    {
        m_world->ask(m_plan, m_world->letters(1));
        const std::vector<outbox::WaitingLetter> waiting = kept(m_world->outbox->waitingLetters(m_plan, 10));
        QCOMPARE(waiting.front().askedIn, QString()); // until here nobody had
        const PlannedReissue single = plannedReissue(m_world->letters(1)[0].request, u"CF-single"_s, m_world->tasks.casework, {}, u"Once more"_s, u"ines"_s, m_world->clock.now());
        kept(m_world->outbox->submit(single.plan, single.intents, m_world->clock.now()));
        kept(m_world->outbox->supply({outbox::SuppliedLetter{waiting.front().command, "%PDF", {}, false}}, m_world->clock.now()));
        QCOMPARE(count(IntentState::Refused), 1);
        QCOMPARE(kept(m_world->outbox->intent(waiting.front().command))->error->detail, u"it was asked for since in CF-single"_s);
    }

    void row56ALetterThatAnotherPlanMayHaveSentIsLeftToThem()
    {
        m_world->ask(m_plan, m_world->letters(1));
        m_world->ask(u"CF-other"_s, m_world->letters(1));
        m_world->showCase(u"CF-other"_s, u"regenerate"_s);
        QCOMPARE(m_world->follow().added, 1);
        const QString key = kept(m_world->outbox->take(m_world->middleware, m_world->clock.now()))->command.key;
        kept(m_world->outbox->note(key, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}, {}, false, false}, m_world->clock.now()));
        kept(m_world->outbox->settle(key, PersonsFinding::LeaveIt, u"jo"_s, u"nobody there knows"_s, m_world->clock.now()));
        QCOMPARE(kept(m_world->outbox->waitingLetters(m_plan, 10)).front().askedIn, u"CF-other"_s);
    }

    void aLetterThatWasRefusedDoesNotComeBackOnceSomebodyLetGoOfThePlan()
    {
        m_world->ask(m_plan, m_world->letters(4));
        m_world->archive.bytes[BulkWorld::name(1)] = "%PDF of another";
        m_world->showCase(m_plan, u"regenerate"_s);
        runOn();
        QCOMPARE(count(IntentState::Done), 3);
        QCOMPARE(count(IntentState::Refused), 1);
        QCOMPARE(kept(m_world->outbox->withdrawPlan(m_plan, u"jo"_s, u"wrong month"_s, m_world->clock.now())), 1);
        const auto finish = kept(m_world->outbox->intent(derivedCommandKey(m_plan, u"finish-work/s-1")));
        QVERIFY2(finish && finish->state == IntentState::Accepted, "its case is told all the same");
        m_world->letters(4); // the archive has them as they were recorded again
        m_world->showCase(m_plan, u"regenerate"_s, u"s-2"_s); // and operations try once more
        runOn();
        QCOMPARE(count(IntentState::Withdrawn), 1);
        QCOMPARE(m_world->sent.size(), 3);
    }
};

QTEST_GUILESS_MAIN(BulkMeanwhileTest)
#include "bulk_meanwhile_test.moc"
