// A system that is away: one command is tried there at a time, and the others wait without being tried and without a line of history, until one gets through.
#include "models/outbox/next_step.h"
#include "models/sync/dispatch.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_clock.h"
#include "tests/support/outbox_samples.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using outbox::Reach;
using Fault = WorldConnector::Fault;

namespace {

const RepositoryId flow(u"flow"_s), postRoom(u"post room"_s);
constexpr UtcMs second = 1'000;

} // namespace

class OutboxAwayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<outbox::Outbox> m_outbox;
    FakeClock m_clock;
    std::unique_ptr<CommandWorld> m_world;
    std::map<QString, Fault> m_faults; ///< by key of a command, else by the system's id
    QStringList m_asked;               ///< keys, as they were tried or looked for

    void submit(int count, const RepositoryId& system = flow, const QString& name = u"K"_s, const Deed& deed = ClaimTask{u"t"_s, u"jo"_s})
    {
        std::vector<Intent> intents;
        for (int i = 0; i < count; ++i) {
            intents.push_back(commandTo(system, u"%1%2"_s.arg(name).arg(i, 5, 10, QChar(u'0')), u"%1-%2"_s.arg(name).arg(i), deed));
        }
        kept(m_outbox->submit(planNamed(u"P-"_s + name, u"task"_s, u"t"_s, u"jo"_s, m_clock.now()), intents, m_clock.now()));
    }
    void serve()
    {
        m_asked.clear();
        std::map<QString, std::unique_ptr<WorldConnector>> connectors;
        const sync::DispatchParts parts{*m_outbox, m_clock, [&](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                            auto& one = connectors[system.value()];
                                            if (!one) {
                                                one = std::make_unique<WorldConnector>(*m_world, [this, id = system.value()](const Command& command) {
                                                    m_asked << command.key;
                                                    const auto found = m_faults.contains(command.key) ? m_faults.find(command.key) : m_faults.find(id);
                                                    return found == m_faults.end() ? Fault::None : found->second;
                                                });
                                            }
                                            co_return one.get();
                                        }};
        QVERIFY(QCoro::waitFor(sync::serveAll(parts, {})));
    }
    qint64 lines()
    {
        return qint64(kept(m_outbox->steps(0, 1'000'000)).size());
    }
    qint64 doneOf(const QString& plan) { return kept(m_outbox->plan(plan))->of(IntentState::Done); }
    std::optional<outbox::AwaySystem> away()
    {
        const auto all = kept(m_outbox->awaySystems());
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
    void reopen()
    {
        m_outbox.reset();
        m_outbox = *outbox::Outbox::open(m_profile->path());
    }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_outbox = *outbox::Outbox::open(m_profile->path());
        m_clock.set(1'742'000'000'000);
        m_world = std::make_unique<CommandWorld>(CommandWorld{m_clock, {}, {}, {}});
        m_faults.clear();
    }

    void oneIsTriedAndTheOthersWaitWithoutALineOfHistory()
    {
        constexpr int many = 500;
        submit(many);
        m_faults[flow.value()] = Fault::Offline;
        const qint64 before = lines();
        serve();
        QCOMPARE(m_asked, QStringList{u"K00000"_s});
        QCOMPARE(lines(), before + 2); // it left, and did not
        QCOMPARE(away()->waiting, many);
        QCOMPARE(away()->since, m_clock.now());
        QCOMPARE(away()->error.kind, ErrorKind::Offline);
        QCOMPARE(kept(m_outbox->nextDue(m_clock.now())), m_clock.now() + outbox::firstWaitMs);
        m_clock.advance(outbox::firstWaitMs - 1);
        serve();
        QVERIFY(m_asked.isEmpty());
    }

    void itIsTriedAgainOneByOneEachTimeLaterAndAtMostAnHour()
    {
        submit(3);
        m_faults[flow.value()] = Fault::Offline;
        const UtcMs since = m_clock.now();
        QStringList tried;
        QList<UtcMs> waits;
        for (int i = 0; i < 12; ++i) {
            serve();
            QCOMPARE(m_asked.size(), 1);
            tried << m_asked;
            const UtcMs due = *kept(m_outbox->nextDue(m_clock.now()));
            waits << due - m_clock.now();
            m_clock.set(due);
        }
        QCOMPARE(tried.mid(0, 4), (QStringList{u"K00000"_s, u"K00001"_s, u"K00002"_s, u"K00000"_s}));
        QCOMPARE(waits.mid(0, 4), (QList<UtcMs>{15 * second, 30 * second, 60 * second, 120 * second}));
        QCOMPARE(waits.last(), outbox::longestWaitMs);
        QCOMPARE(away()->since, since);
    }

    void theFirstThatGetsThroughLetsTheOthersGo()
    {
        submit(20);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        m_faults.clear();
        m_clock.advance(outbox::firstWaitMs);
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 20);
        QVERIFY(!away());
        for (const auto& [key, effects] : m_world->effects) {
            QCOMPARE(effects, 1);
        }
    }

    void otherSystemsGoOn()
    {
        submit(10);
        submit(10, postRoom, u"L"_s);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 0);
        QCOMPARE(doneOf(u"P-L"_s), 10);
        QCOMPARE(kept(m_outbox->awaySystems()).size(), 1u);
    }

    void aRefusalOfOneCommandSaysNothingOfItsSystem()
    {
        submit(10);
        m_faults[u"K00003"_s] = Fault::Refused;
        serve();
        QVERIFY(!away());
        QCOMPARE(doneOf(u"P-K"_s), 9);
        QCOMPARE(kept(m_outbox->intent(u"K00003"_s))->state, IntentState::Refused);
    }

    void oneCommandThatAlwaysFailsKeepsNoneOfTheOthersBack()
    {
        submit(10);
        m_faults[u"K00000"_s] = Fault::Offline; // as a server that stumbles over this one
        serve();
        QVERIFY(away());
        m_clock.advance(outbox::firstWaitMs);
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 9);
        QCOMPARE(kept(m_outbox->intent(u"K00000"_s))->attempts, 2); // and waits for itself
        QVERIFY(!away()); // another one was asked at once
    }

    void whereAnAnswerIsMissingAnotherCommandTellsAtOnceWhetherItIsTheSystem()
    {
        submit(10);
        m_faults[u"K00000"_s] = Fault::RequestLost;
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 9);
        QVERIFY(!away());
        submit(10, flow, u"M"_s);
        m_faults[flow.value()] = Fault::RequestLost;
        serve();
        QCOMPARE(m_asked, (QStringList{u"M00000"_s, u"M00001"_s}));
        QCOMPARE(away()->nextTry, m_clock.now() + outbox::firstWaitMs);
    }

    void theNextProgramKnowsItAndOneThatEndedOverATryBringsNoOtherForward()
    {
        submit(10);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        reopen();
        QVERIFY(!kept(m_outbox->take(flow, m_clock.now())));
        m_clock.advance(outbox::firstWaitMs);
        QCOMPARE(kept(m_outbox->take(flow, m_clock.now()))->command.key, u"K00001"_s);
        {
            const auto second = *outbox::Outbox::open(m_profile->path());
            QVERIFY2(!kept(second->take(flow, m_clock.now())), "one is under way, whoever asked for it");
        }
        reopen(); // it was killed
        kept(m_outbox->recover(m_clock.now()));
        QVERIFY(!kept(m_outbox->take(flow, m_clock.now())));
        m_clock.advance(outbox::firstWaitMs);
        QCOMPARE(kept(m_outbox->take(flow, m_clock.now()))->command.key, u"K00002"_s);
    }

    void aClockThatWasPutBackPutsNothingOff()
    {
        submit(10);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        m_clock.set(m_clock.now() - 7'200 * second);
        QVERIFY(*kept(m_outbox->nextDue(m_clock.now())) <= m_clock.now());
        m_faults.clear();
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 9); // the one that waits for itself waits for its time
    }

    void aSystemThatAsksForTimeIsGivenItByAll()
    {
        submit(2);
        const Intent first = *kept(m_outbox->take(flow, m_clock.now()));
        const Error busy{ErrorKind::RateLimited, u"429"_s, std::chrono::seconds(7'200)};
        kept(m_outbox->note(first.command.key, outbox::afterAttempt(first, RepeatGuard::State, {Performed::End::NotDone, {}, busy}, m_clock.now()), m_clock.now()));
        QCOMPARE(away()->nextTry, m_clock.now() + 7'200 * second);
        QVERIFY(!kept(m_outbox->take(flow, m_clock.now() + 7'199 * second)));
        QVERIFY(kept(m_outbox->take(flow, m_clock.now() + 7'200 * second)));
    }

    void aPersonTriesNowAndOnce()
    {
        submit(1);
        QVERIFY(!kept(m_outbox->tryNow(flow)));
        m_faults[flow.value()] = Fault::Offline;
        for (int i = 0; i < 4; ++i) {
            serve();
            m_clock.set(*kept(m_outbox->nextDue(m_clock.now())));
        }
        serve();
        const UtcMs later = away()->nextTry;
        QVERIFY(later > m_clock.now() + 100 * second);
        QVERIFY(kept(m_outbox->tryNow(flow)));
        serve();
        QCOMPARE(m_asked.size(), 1); // though it would wait for itself
        QVERIFY(away()->nextTry > later);
        kept(m_outbox->tryNow(flow));
        m_faults.clear();
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 1);
    }

    void tryingNowBringsNoLookForwardThatTellsByItsTime()
    {
        submit(1, flow, u"R"_s, StartCase{u"reissueRequest"_s, {}, {}}); // by a reference: found missing twice, and two minutes after it was sent
        m_faults[flow.value()] = Fault::RequestLost;
        serve();
        m_faults.clear();
        m_clock.advance(outbox::firstWaitMs);
        serve(); // looked for once
        const Intent looked = *kept(m_outbox->intent(u"R00000"_s));
        QCOMPARE(looked.looks, 1);
        submit(1);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        QVERIFY(away());
        kept(m_outbox->tryNow(flow));
        QCOMPARE(kept(m_outbox->intent(u"R00000"_s))->notBefore, looked.notBefore);
    }

    void whatIsLookedForWaitsAsWell()
    {
        submit(5);
        m_faults[flow.value()] = Fault::RequestLost;
        serve(); // two, and then it is away
        m_faults[flow.value()] = Fault::Offline;
        m_clock.advance(outbox::firstWaitMs);
        serve();
        QCOMPARE(m_asked.size(), 1);
        m_clock.advance(outbox::firstWaitMs);
        serve();
        QVERIFY(m_asked.isEmpty());
        m_faults.clear();
        m_clock.advance(3'600 * second);
        serve();
        QCOMPARE(doneOf(u"P-K"_s), 5);
    }

    void whatWasDecidedHereSaysNothingOfASystem()
    {
        submit(1, flow, u"D"_s, DestroyRecord{u"r"_s, u"d"_s, u"a"_s, {}}); // the world does no such thing
        submit(2);
        m_faults[flow.value()] = Fault::Offline;
        serve();
        QCOMPARE(kept(m_outbox->intent(u"D00000"_s))->state, IntentState::Refused);
        QVERIFY(away());
        submit(1, flow, u"E"_s, DestroyRecord{u"r"_s, u"d"_s, u"a"_s, {}});
        m_clock.advance(outbox::firstWaitMs);
        serve(); // K00001
        m_clock.advance(2 * outbox::firstWaitMs);
        serve(); // what is refused here is no answer of the system
        QCOMPARE(kept(m_outbox->intent(u"E00000"_s))->state, IntentState::Refused);
        QVERIFY(away());
    }

    void whatEachEndTells_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reach");
        const auto row = [](const char* name, Performed::End end, ErrorKind kind, Reach reach) { QTest::newRow(name) << int(end) << int(kind) << int(reach); };
        row("no connection", Performed::End::NotDone, ErrorKind::Offline, Reach::Away);
        row("no answer", Performed::End::Unknown, ErrorKind::Timeout, Reach::Doubtful);
        row("cut off", Performed::End::Unknown, ErrorKind::Offline, Reach::Doubtful);
        row("busy", Performed::End::NotDone, ErrorKind::RateLimited, Reach::Away);
        row("refused", Performed::End::NotDone, ErrorKind::Rejected, Reach::There);
        row("not there", Performed::End::NotDone, ErrorKind::NotFound, Reach::There);
        row("nonsense", Performed::End::Unknown, ErrorKind::Protocol, Reach::There);
        row("no sign-in", Performed::End::NotDone, ErrorKind::Unauthorised, Reach::There);
        row("keychain", Performed::End::NotDone, ErrorKind::Locked, Reach::NotAsked);
        row("stopped", Performed::End::Unknown, ErrorKind::Cancelled, Reach::NotAsked);
    }
    void whatEachEndTells()
    {
        QFETCH(int, end);
        QFETCH(int, kind);
        QFETCH(int, reach);
        const Performed performed{Performed::End(end), {}, Error{ErrorKind(kind), u"e"_s, {}}};
        QCOMPARE(int(outbox::afterAttempt(commandTo(flow, u"K"_s, u"s"_s, ClaimTask{}), RepeatGuard::State, performed, 1).reach), reach);
    }
};

QTEST_GUILESS_MAIN(OutboxAwayTest)
#include "outbox_away_test.moc"
