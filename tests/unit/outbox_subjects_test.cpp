// What is asked about one subject: all of it is found however much else there is, and what a person left as it is can still be settled. And whose turn it is, whatever clocks
// and systems say.
#include "models/outbox/next_step.h"
#include "models/outbox/persons_choice.h"
#include "models/sync/dispatch.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_clock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using outbox::Standing;

namespace {

template <class T> T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

ErrorKind refusal(const auto& future)
{
    const auto result = future.result();
    return result ? ErrorKind::Cancelled : result.error().kind;
}

const RepositoryId flow(u"flow"_s);

Intent intentOf(const QString& key, const QString& subject, Deed deed = ClaimTask{u"t"_s, u"jo"_s})
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = flow;
    intent.subject = subject;
    return intent;
}

Plan planOf(const QString& id) { return {id, u"task"_s, u"Claim a task"_s, u"asked on the phone"_s, u"jo"_s, "{}", 1, false}; }

} // namespace

class OutboxSubjectsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<outbox::Outbox> m_outbox;
    FakeClock m_clock;

    IntentState stateOf(const QString& key) { return got(m_outbox->intent(key))->state; }
    std::optional<Intent> taken() { return got(m_outbox->take(flow, m_clock.now())); }
    void end(const QString& key, Standing standing) { got(m_outbox->note(key, std::move(standing), m_clock.now())); }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_outbox = *outbox::Outbox::open(m_profile->path());
    }

    void whatIsLeftAsItIsMayHaveBeenDoneAndIsStillSettled()
    {
        Intent signature = intentOf(u"K2"_s, u"a"_s);
        signature.follows = u"K1"_s;
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s), signature}, 1));
        QVERIFY(taken());
        end(u"K1"_s, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}, {}, false, false});
        got(m_outbox->settle(u"K1"_s, PersonsFinding::LeaveIt, u"jo"_s, u"the archive is being moved"_s, 5));
        const Intent left = *got(m_outbox->intent(u"K1"_s));
        QVERIFY(left.state == IntentState::Withdrawn && left.isDoubtful && outbox::wasLeft(left));
        QCOMPARE(stateOf(u"K2"_s), IntentState::Withdrawn);
        QVERIFY(!outbox::wasLeft(*got(m_outbox->intent(u"K2"_s)))); // which never left
        QCOMPARE(refusal(m_outbox->settle(u"K2"_s, PersonsFinding::WasDone, u"jo"_s, u"saw it"_s, 5)), ErrorKind::Conflict);
        QVERIFY(!taken());
        got(m_outbox->settle(u"K1"_s, PersonsFinding::WasDone, u"jo"_s, u"it is there"_s, 6));
        QVERIFY(!got(m_outbox->intent(u"K1"_s))->isDoubtful);
        QCOMPARE(taken()->command.key, u"K2"_s); // goes on as it stood
    }

    void aClockThatWasPutBackPutsNothingOff()
    {
        const UtcMs year = UtcMs(365) * 24 * 3'600'000;
        Intent ahead = intentOf(u"K1"_s, u"a"_s), undoable = intentOf(u"K2"_s, u"b"_s);
        ahead.notBefore = m_clock.now() + year + 30'000; // asked for while the clock was a year ahead
        undoable.notBefore = m_clock.now() + outbox::longestAskedMs;
        got(m_outbox->submit(planOf(u"P1"_s), {ahead, undoable}, m_clock.now() + year));
        const auto first = taken();
        QVERIFY(first);
        QCOMPARE(first->command.key, u"K1"_s);
        QVERIFY2(!taken(), "what is put off for a day waits for it");
        Intent lost = *first;
        lost.lastAttempt = m_clock.now() + year;
        const Result<std::optional<Effect>> nothing = std::optional<Effect>();
        for (lost.looks = 0; lost.looks < outbox::looksUntilBelieved; ++lost.looks) {
            const Standing standing = outbox::afterLook(lost, RepeatGuard::Reference, nothing, m_clock.now());
            QCOMPARE(standing.state, IntentState::Unknown);
            QCOMPARE(standing.notBefore, m_clock.now() + outbox::quietMs);
        }
        QCOMPARE(outbox::afterLook(lost, RepeatGuard::Reference, nothing, m_clock.now()).state, IntentState::Accepted);
    }

    void aSystemWithMuchToDoHoldsUpNoOther()
    {
        std::vector<Intent> many;
        for (int i = 0; i < 3 * sync::commandsInTurn; ++i) {
            many.push_back(intentOf(u"K%1"_s.arg(i), u"s%1"_s.arg(i)));
        }
        many.push_back(intentOf(u"other"_s, u"s"_s));
        many.back().system = RepositoryId(u"other"_s);
        got(m_outbox->submit(planOf(u"P1"_s), many, 1));
        CommandWorld world{m_clock, {}, {}, {}};
        WorldConnector connector(world, {});
        const auto connect = [&connector](RepositoryId) -> QCoro::Task<connectors::Connector*> { co_return &connector; };
        QCOMPARE(QCoro::waitFor(sync::serveAll({*m_outbox, m_clock, connect}, {})).value_or(-1), int(many.size()));
        QCOMPARE(world.order.indexOf(u"other"_s), sync::commandsInTurn);
    }

    void noSystemPutsACommandOffForLongerThanADay()
    {
        const Performed busy{Performed::End::NotDone, {}, Error{ErrorKind::RateLimited, {}, std::chrono::seconds(365 * 86'400)}};
        QCOMPARE(outbox::afterAttempt(intentOf(u"K1"_s, u"a"_s), RepeatGuard::Key, busy, 0).notBefore, outbox::longestAskedMs);
    }

    void plansOfOneSubjectAreThereWithAllTheirCommandsHoweverManyOthersThereAre()
    {
        for (int i = 0; i < 30; ++i) {
            const QString key = u"P%1"_s.arg(i);
            Intent beside = intentOf(key + u"/signature"_s, i == 7 ? u"PK-7"_s : u"PK-1"_s);
            beside.follows = key;
            got(m_outbox->submit(planOf(key), {intentOf(key, i == 7 ? u"PK-7"_s : u"PK-1"_s), beside}, 1));
        }
        const auto one = got(m_outbox->plansAbout(u"task"_s, u"PK-7"_s));
        QCOMPARE(one.size(), 1u);
        QCOMPARE(one.front().plan.id, u"P7"_s);
        QCOMPARE(one.front().others.size(), 1u);
        QCOMPARE(one.front().others.front().follows, u"P7"_s);
        QCOMPARE(got(m_outbox->plansAbout(u"task"_s, u"PK-1"_s)).size(), 29u);
        QVERIFY(got(m_outbox->plansAbout(u"pack"_s, u"PK-7"_s)).empty());
        QStringList read;
        QString before;
        for (auto page = got(m_outbox->plansWithCommand(u"task"_s, 7, before)); !page.empty(); page = got(m_outbox->plansWithCommand(u"task"_s, 7, before))) {
            for (const auto& each : page) {
                read << each.plan.id;
            }
            before = page.back().plan.id;
        }
        QCOMPARE(read.size(), 30);
        QCOMPARE(read.first(), u"P29"_s);
        QCOMPARE(read.last(), u"P0"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxSubjectsTest)
#include "outbox_subjects_test.moc"
