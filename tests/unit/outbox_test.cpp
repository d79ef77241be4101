#include "models/cache/write_repository.h"
#include "models/outbox/next_step.h"
#include "models/sync/dispatch_desk.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
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

class OutboxTest : public QObject
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

    void whatIsSubmittedTwiceIsThereOnce()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s)}, 1));
        QCOMPARE(refusal(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K2"_s, u"a"_s)}, 2)), ErrorKind::Conflict);
        QCOMPARE(refusal(m_outbox->submit(planOf(u"P2"_s), {intentOf(u"K3"_s, u"a"_s), intentOf(u"K1"_s, u"a"_s)}, 2)), ErrorKind::Conflict);
        QVERIFY2(!got(m_outbox->intent(u"K3"_s)), "all of a plan or nothing");
        QCOMPARE(got(m_outbox->add(u"P1"_s, {intentOf(u"K1"_s, u"a"_s), intentOf(u"K4"_s, u"a"_s)}, 3)), 1);
        QCOMPARE(refusal(m_outbox->add(u"P9"_s, {intentOf(u"K5"_s, u"a"_s)}, 3)), ErrorKind::NotFound);
        Intent orphan = intentOf(u"K6"_s, u"a"_s);
        orphan.follows = u"nothing"_s;
        QCOMPARE(refusal(m_outbox->add(u"P1"_s, {orphan}, 3)), ErrorKind::Rejected);
    }

    void whatWasAcceptedIsThereAfterTheProgramEnded()
    {
        const Deed letter = HandOver{u"c1"_s, u"EX-1"_s, u"post"_s, u"Jo"_s, u"1 High St"_s, u"COPY"_s, u"CF-9"_s, u"application/pdf"_s, u"a.pdf"_s, QByteArray("%PDF\0x", 6), "hash"};
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s, letter)}, 1));
        m_outbox.reset();
        m_outbox = *outbox::Outbox::open(m_profile->path());
        QVERIFY(got(m_outbox->intent(u"K1"_s))->command.deed == letter);
        QCOMPARE(got(m_outbox->plan(u"P1"_s))->plan, planOf(u"P1"_s));
        QCOMPARE(got(m_outbox->plan(u"P1"_s))->of(IntentState::Accepted), 1);
    }

    void thoseOfOneSubjectLeaveInOrderAndAStuckOneHoldsUpNoOther()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s), intentOf(u"K2"_s, u"a"_s), intentOf(u"K3"_s, u"b"_s)}, 1));
        QCOMPARE(taken()->command.key, u"K1"_s);
        QCOMPARE(taken()->command.key, u"K3"_s);
        QVERIFY2(!taken(), "the first of its subject is on its way");
        end(u"K1"_s, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}, {}, false, false});
        QVERIFY2(!taken(), "nor while a person is asked");
        got(m_outbox->settle(u"K1"_s, PersonsFinding::WasDone, u"jo"_s, u"saw it in the task list"_s, m_clock.now()));
        QCOMPARE(taken()->command.key, u"K2"_s);
    }

    void whatFollowsAnotherWaitsForItAndGoesWithIt()
    {
        Intent second = intentOf(u"K2"_s, u"b"_s), third = intentOf(u"K3"_s, u"c"_s);
        second.follows = u"K1"_s;
        third.follows = u"K2"_s;
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s), second, third}, 1));
        QCOMPARE(taken()->command.key, u"K1"_s);
        QVERIFY(!taken());
        end(u"K1"_s, {IntentState::Refused, {}, {}, Error{ErrorKind::Rejected, u"no such task"_s, {}}, {}, false, false});
        QCOMPARE(stateOf(u"K2"_s), IntentState::Withdrawn);
        QCOMPARE(stateOf(u"K3"_s), IntentState::Withdrawn);
        QCOMPARE(got(m_outbox->history(u"K3"_s)).back().detail, u"what it follows was refused"_s);
        got(m_outbox->tryAgain(u"K1"_s, u"jo"_s, m_clock.now())); // and comes back with it
        QCOMPARE(stateOf(u"K2"_s), IntentState::Accepted);
        QCOMPARE(stateOf(u"K3"_s), IntentState::Accepted);
        QCOMPARE(taken()->command.key, u"K1"_s);
        QVERIFY(!taken());
        end(u"K1"_s, {IntentState::Done, {}, {u"E-1"_s, {}, {}}, {}, {}, false, false});
        QCOMPARE(taken()->command.key, u"K2"_s);
        got(m_outbox->withdraw(u"K3"_s, u"jo"_s, u"not any more"_s, m_clock.now())); // what a person withdrew stays so
        end(u"K2"_s, {IntentState::Refused, {}, {}, Error{ErrorKind::Rejected, u"no"_s, {}}, {}, false, false});
        got(m_outbox->tryAgain(u"K2"_s, u"jo"_s, m_clock.now()));
        QCOMPARE(stateOf(u"K3"_s), IntentState::Withdrawn);
    }

    void untilItLeftItCanBeWithdrawnAndNotAfter()
    {
        Intent undoable = intentOf(u"K1"_s, u"a"_s);
        undoable.notBefore = m_clock.now() + 30'000;
        got(m_outbox->submit(planOf(u"P1"_s), {undoable, intentOf(u"K2"_s, u"b"_s)}, 1));
        QCOMPARE(taken()->command.key, u"K2"_s);
        QCOMPARE(refusal(m_outbox->withdraw(u"K2"_s, u"jo"_s, u"no"_s, m_clock.now())), ErrorKind::Conflict);
        got(m_outbox->withdraw(u"K1"_s, u"jo"_s, u"the wrong letter"_s, m_clock.now()));
        m_clock.advance(60'000);
        QVERIFY(!taken());
        QCOMPARE(stateOf(u"K1"_s), IntentState::Withdrawn);
        QCOMPARE(got(m_outbox->history(u"K1"_s)).back().person, u"jo"_s);
    }

    void aDraftLeavesOnlyWhenItIsAccepted()
    {
        Intent draft = intentOf(u"K1"_s, u"a"_s);
        draft.state = IntentState::Draft;
        got(m_outbox->submit(planOf(u"P1"_s), {draft}, 1));
        QVERIFY(!taken());
        QVERIFY(!got(m_outbox->plan(u"P1"_s))->isOpen());
        got(m_outbox->acceptDrafts(u"P1"_s, u"jo"_s, m_clock.now(), m_clock.now() + 1'000));
        QVERIFY(!taken());
        m_clock.advance(1'000);
        QCOMPARE(taken()->command.key, u"K1"_s);
        QCOMPARE(refusal(m_outbox->acceptDrafts(u"P1"_s, u"jo"_s, m_clock.now(), {})), ErrorKind::NotFound);
    }

    void aPausedPlanStandsStillAndOneThatWaitsForApprovalToo()
    {
        Intent waiting = intentOf(u"K1"_s, u"a"_s);
        waiting.state = IntentState::Waiting;
        got(m_outbox->submit(planOf(u"P1"_s), {waiting}, 1));
        QVERIFY(!taken());
        QCOMPARE(got(m_outbox->release(u"P1"_s, u"approved by m.roe"_s, 2)), 1);
        got(m_outbox->pause(u"P1"_s, true));
        QVERIFY(!taken());
        got(m_outbox->pause(u"P1"_s, false));
        QCOMPARE(taken()->command.key, u"K1"_s);
    }

    void whatMayBeDoneIsNotSentAgainWhileItsPlanIsPaused()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s)}, 1));
        QVERIFY(taken());
        got(m_outbox->recover(m_clock.now()));
        got(m_outbox->pause(u"P1"_s, true));
        QCOMPARE(refusal(m_outbox->leaveAgain(u"K1"_s, m_clock.now())), ErrorKind::Conflict);
        got(m_outbox->pause(u"P1"_s, false));
        got(m_outbox->leaveAgain(u"K1"_s, m_clock.now()));
        QCOMPARE(stateOf(u"K1"_s), IntentState::Sending);
    }

    void whatWasOnItsWayWhenTheProgramDiedIsUnknown()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s)}, 1));
        QVERIFY(taken());
        QCOMPARE(got(m_outbox->recover(m_clock.now())), 1);
        const Intent again = *taken();
        QCOMPARE(again.state, IntentState::Unknown);
        QVERIFY(again.isDoubtful);
        QCOMPARE(again.attempts, 1);
    }

    void aPersonsFindingNamesThePersonAndHow()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s)}, 1));
        QVERIFY(taken());
        QCOMPARE(refusal(m_outbox->settle(u"K1"_s, PersonsFinding::WasDone, u"jo"_s, u"saw it"_s, 5)), ErrorKind::Conflict);
        end(u"K1"_s, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}, {}, false, false});
        QCOMPARE(refusal(m_outbox->settle(u"K1"_s, PersonsFinding::WasDone, u"jo"_s, u"  "_s, 5)), ErrorKind::Rejected);
        got(m_outbox->settle(u"K1"_s, PersonsFinding::WasNotDone, u"jo"_s, u"the task is still open"_s, 5));
        QCOMPARE(taken()->attempts, 2);
    }

    void listsGoOnWhereTheyStopped()
    {
        std::vector<Intent> many;
        for (int i = 0; i < 25; ++i) {
            many.push_back(intentOf(u"K%1"_s.arg(i), u"s%1"_s.arg(i)));
            many.back().about = CommunicationId(i % 2 == 0 ? u"even"_s : u"odd"_s);
        }
        got(m_outbox->submit(planOf(u"P1"_s), many, 1));
        outbox::Listing listing;
        listing.limit = 10;
        QStringList keys;
        for (;;) {
            const auto page = got(m_outbox->list(listing));
            for (const auto& one : page) {
                keys << one.intent.command.key;
            }
            if (page.size() < 10) {
                break;
            }
            listing.before = page.back().row;
        }
        QCOMPARE(keys.size(), 25);
        QCOMPARE(keys.first(), u"K24"_s);
        listing = {{IntentState::Accepted}, u"P1"_s, CommunicationId(u"odd"_s), 0, 100};
        QCOMPARE(got(m_outbox->list(listing)).size(), 12u);
        listing.limit = 5;
        QCOMPARE(got(m_outbox->count(listing)), 12);
        listing.text = u"nobody said this"_s;
        QCOMPARE(got(m_outbox->count(listing)), 0);
        listing.text = u"ASKED on the phone"_s; // the reason of the plan, as people compare words
        QCOMPARE(got(m_outbox->count(listing)), 12);
        QCOMPARE(got(m_outbox->list(listing)).size(), 5u);
        outbox::Listing one;
        one.key = u"K7"_s;
        QCOMPARE(got(m_outbox->list(one)).size(), 1u);
        QCOMPARE(got(m_outbox->planCount()), 1);
        QCOMPARE(got(m_outbox->unseenCount()), 0);
    }

    void aRefusedSignInHoldsItsSystemOnceAndNothingOfItChanges()
    {
        const Error noSignIn{ErrorKind::Unauthorised, u"401"_s, {}};
        std::vector<Intent> many;
        for (int i = 0; i < 5; ++i) {
            many.push_back(intentOf(u"K%1"_s.arg(i), u"s%1"_s.arg(i)));
        }
        Intent elsewhere = intentOf(u"E1"_s, u"s0"_s);
        elsewhere.system = RepositoryId(u"other"_s);
        many.push_back(elsewhere);
        got(m_outbox->submit(planOf(u"P1"_s), many, 1));
        const std::optional<Intent> first = taken();
        end(first->command.key, outbox::afterAttempt(*first, RepeatGuard::State, {Performed::End::NotDone, {}, noSignIn}, m_clock.now()));
        QVERIFY2(!taken(), "none of the others is tried, nor the first one again");
        m_clock.set(m_clock.now() + 100'000'000);
        QVERIFY2(!taken(), "nor later");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(stateOf(u"K%1"_s.arg(i)), IntentState::Accepted);
        }
        const auto held = got(m_outbox->heldSystems());
        QCOMPARE(held.size(), 1u);
        QCOMPARE(held[0].error.kind, ErrorKind::Unauthorised);
        QCOMPARE(got(m_outbox->take(RepositoryId(u"other"_s), m_clock.now()))->command.key, u"E1"_s);
        m_outbox.reset();
        m_outbox = *outbox::Outbox::open(m_profile->path());
        QVERIFY2(!taken(), "nor by the next program");
        QVERIFY(got(m_outbox->resumeSystem(flow)));
        QVERIFY2(!got(m_outbox->resumeSystem(flow)), "held no more");
        QCOMPARE(taken()->command.key, u"K0"_s);
        QCOMPARE(taken()->command.key, u"K1"_s);
    }

    void whatIsLookedForWaitsForTheSignInAsWell()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s)}, 1));
        const Intent sent = *taken();
        end(u"K1"_s, outbox::afterAttempt(sent, RepeatGuard::State, {Performed::End::Unknown, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}}, m_clock.now()));
        m_clock.set(m_clock.now() + 60'000);
        const Intent looked = *taken();
        end(u"K1"_s, outbox::afterLook(looked, RepeatGuard::State, fail(ErrorKind::Unauthorised, u"401"_s), m_clock.now()));
        QCOMPARE(stateOf(u"K1"_s), IntentState::Unknown);
        QVERIFY(!taken());
        QVERIFY(!got(m_outbox->nextDue(m_clock.now())));
        got(m_outbox->resumeSystem(flow));
        QCOMPARE(taken()->state, IntentState::Unknown);
    }

    void plansAndCommandsAreReadToTheEndHoweverManyThereAre()
    {
        for (int i = 0; i < 7; ++i) {
            got(m_outbox->submit(planOf(u"P%1"_s.arg(i)), {intentOf(u"K%1"_s.arg(i), u"s%1"_s.arg(i))}, 1));
        }
        for (int i = 0; i < 6; ++i) {
            end(taken()->command.key, {IntentState::Done, {}, {u"there"_s, {}, {}}, {}, {}, false, false});
        }
        got(m_outbox->pause(u"P2"_s, true));
        QStringList plans, keys;
        QString after;
        for (auto page = got(m_outbox->plansUnderWay(u"task"_s, after, 2)); !page.empty(); page = got(m_outbox->plansUnderWay(u"task"_s, after, 2))) {
            QVERIFY(page.size() <= 2);
            for (const PlanStanding& one : page) {
                plans << one.plan.id;
            }
            after = page.back().plan.id;
        }
        QCOMPARE(plans, (QStringList{u"P0"_s, u"P1"_s, u"P3"_s, u"P4"_s, u"P5"_s})); // one is paused, of one nothing is done
        after.clear();
        for (auto page = got(m_outbox->unseen(flow, 4, m_clock.now(), after)); !page.empty(); page = got(m_outbox->unseen(flow, 4, m_clock.now(), after))) {
            for (const Intent& one : page) {
                keys << one.command.key;
            }
            after = page.back().command.key;
        }
        QCOMPARE(keys.size(), 6);
        QCOMPARE(got(m_outbox->plansUnderWay(u"reissue"_s, {}, 9)).size(), 0u);
        outbox::Listing some;
        some.subjects = {u"s1"_s, u"s4"_s, u"s99"_s};
        QCOMPARE(got(m_outbox->count(some)), 2);
        QCOMPARE(got(m_outbox->list(some)).front().intent.command.key, u"K4"_s);
    }

    void whoSignsInDoesNotSendAgainWhatMayHaveBeenDone()
    {
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s), intentOf(u"K2"_s, u"b"_s)}, 1));
        const Error noSignIn{ErrorKind::Unauthorised, u"401"_s, {}};
        QCOMPARE(taken()->command.key, u"K1"_s);
        end(u"K1"_s, {IntentState::Unknown, {}, {}, Error{ErrorKind::Timeout, u"no answer"_s, {}}, {}, false, false});
        QCOMPARE(taken()->state, IntentState::Unknown); // it is looked for, and the sign-in is refused
        end(u"K1"_s, {IntentState::NeedsPerson, {}, {}, noSignIn, {}, true, false});
        QCOMPARE(taken()->command.key, u"K2"_s);
        end(u"K2"_s, {IntentState::NeedsPerson, {}, {}, noSignIn, {}, false, false}); // never answered with anything but no
        got(m_outbox->tryAgain(u"K1"_s, u"jo"_s, m_clock.now()));
        QCOMPARE(stateOf(u"K2"_s), IntentState::NeedsPerson);
        QCOMPARE(got(m_outbox->tryPlanAgain(u"P1"_s, u"jo"_s, m_clock.now())), 1);
        QCOMPARE(refusal(m_outbox->tryPlanAgain(u"P9"_s, u"jo"_s, m_clock.now())), ErrorKind::NotFound);
        QCOMPARE(stateOf(u"K1"_s), IntentState::Unknown);
        QCOMPARE(stateOf(u"K2"_s), IntentState::Accepted);
        QCOMPARE(taken()->state, IntentState::Unknown);
    }

    void waitsGrowAndARefusalAfterALostAnswerIsNotBelieved()
    {
        Intent intent = intentOf(u"K1"_s, u"a"_s);
        intent.attempts = 1;
        intent.lastAttempt = 0;
        const Performed offline{Performed::End::NotDone, {}, Error{ErrorKind::Offline, {}, {}}};
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::Key, offline, 0).notBefore, outbox::firstWaitMs);
        intent.attempts = 3;
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::Key, offline, 0).notBefore, 4 * outbox::firstWaitMs);
        intent.attempts = 60;
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::Key, offline, 0).notBefore, outbox::longestWaitMs);
        const Performed busy{Performed::End::NotDone, {}, Error{ErrorKind::RateLimited, {}, std::chrono::seconds(7200)}};
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::Key, busy, 0).notBefore, 7'200'000);
        const Performed refused{Performed::End::NotDone, {}, Error{ErrorKind::Conflict, {}, {}}};
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::State, refused, 0).state, IntentState::Refused);
        intent.isDoubtful = true;
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::State, refused, 0).state, IntentState::Unknown);
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::None, refused, 0).state, IntentState::NeedsPerson); // nothing there tells: "refused, nothing was done" would be a guess
        const Performed lost{Performed::End::Unknown, {}, Error{ErrorKind::Timeout, {}, {}}};
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::None, lost, 0).state, IntentState::NeedsPerson);
        QCOMPARE(outbox::afterAttempt(intent, RepeatGuard::Reference, lost, 0).state, IntentState::Unknown);
        const Result<std::optional<Effect>> nothing = std::optional<Effect>();
        QCOMPARE(outbox::afterLook(intent, RepeatGuard::Reference, nothing, outbox::quietMs).state, IntentState::Unknown);
        intent.looks = 1;
        QCOMPARE(outbox::afterLook(intent, RepeatGuard::Reference, nothing, outbox::quietMs - 1).state, IntentState::Unknown);
        QCOMPARE(outbox::afterLook(intent, RepeatGuard::Reference, nothing, outbox::quietMs).state, IntentState::Accepted);
    }

    void theDispatchServesWhatIsDueAndOneProgramAtATime()
    {
        auto cache = *cache::Cache::open(m_profile->path());
        Repository repository;
        repository.kind = RepositoryKind::Workflow;
        repository.name = u"flow"_s;
        repository.id = flow;
        QVERIFY(cache->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); }).result());
        CommandWorld world{m_clock, {}, {}, {}};
        const auto connect = [&world](const Repository&) -> std::unique_ptr<connectors::Connector> {
            return std::make_unique<WorldConnector>(world, WorldConnector::Faults());
        };
        sync::DispatchDesk desk(*m_outbox, *cache, m_clock, connect), second(*m_outbox, *cache, m_clock, connect);
        QSignalSpy served(&desk, &DispatchControl::served), moved(&desk, &DispatchControl::moved), changed(m_outbox.get(), &outbox::Outbox::changed);
        got(m_outbox->submit(planOf(u"P1"_s), {intentOf(u"K1"_s, u"a"_s), intentOf(u"K2"_s, u"a"_s, CommentCase{u"4"_s, {}, u"hello"_s})}, 1));
        desk.serve();
        QVERIFY(served.wait());
        QCOMPARE(moved.size(), 2);
        QCOMPARE(world.order, (QStringList{u"K1"_s, u"K2"_s}));
        QVERIFY(changed.size() >= 5); // submitted, twice taken, twice noted
        second.serve();
        QVERIFY(second.status().isElsewhere);
        QVERIFY(!desk.status().isWorking && !desk.status().nextDue);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
