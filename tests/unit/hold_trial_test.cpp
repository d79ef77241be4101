// What comes next of a hold that is tried out, and what its end is worth; and what the desk keeps of it.
#include "models/desk/desk.h"
#include "models/domain/disposition_steps.h"
#include "models/store/database.h"
#include "models/store/migrator.h"
#include "tests/support/trial_course.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test::trials;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class HoldTrialTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<desk::Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
    }

    void row91EverythingOfATrialWaitsForTwoOthersAndHoldsAsAMatterDoes()
    {
        const HoldTrial of = trial();
        const PlannedHold planned = plannedTrial(of, u"Try it"_s, u"person:jo"_s, 1'000);
        QCOMPARE(planned.plan.kind, trialPlanKind.toString());
        QCOMPARE(planned.intents.size(), size_t(3)); // the case, the hold, the record; nothing that destroys
        QCOMPARE(std::get<StartCase>(planned.intents[0].command.deed).definitionKey, dispositionProcessKey.toString());
        QCOMPARE(planned.intents[0].command.key, planned.plan.id);
        QCOMPARE(std::get<MakeHold>(planned.intents[1].command.deed).matter, of.hold);
        QCOMPARE(std::get<PlaceHold>(planned.intents[2].command.deed).versions, of.versions);
        for (size_t i = 1; i < planned.intents.size(); ++i) {
            QCOMPARE(planned.intents[i].state, IntentState::Waiting);
            QCOMPARE(planned.intents[i].plan, planned.plan.id);
        }
        HoldMatter name;
        name.number = of.hold;
        name.name = name.authority = u"x"_s;
        name.scope.named = {u"x"_s};
        QCOMPARE(faultOf(name), QString()); // repositories take it as they take a number
    }

    void row91ARefusalUnderTheHoldProvesItOnlyWhenTheRecordCanBeDestroyedWithoutIt()
    {
        Course one;
        QCOMPARE(one.stand().stage, TrialStage::Lost);
        one.hold(IntentState::Waiting);
        QCOMPARE(one.stand().stage, TrialStage::Approving);
        one.hold(IntentState::Sending);
        QCOMPARE(one.stand().stage, TrialStage::Holding);
        one.hold(IntentState::Done);
        QCOMPARE(one.stand().stage, TrialStage::ToRead);
        one.read(true);
        one.next(IntentState::Refused, u"409: on hold"_s);
        one.next(IntentState::Done);
        one.next(IntentState::Done);
        QCOMPARE(one.asked, (QStringList{u"destroy-record"_s, u"lift-hold"_s, u"destroy-record"_s}));
        QCOMPARE(one.end(), TrialOutcome::Prevented);
        QCOMPARE(one.stand().attempted, std::optional<UtcMs>(5'000));
        Course other;
        other.hold(IntentState::Done);
        other.read(true);
        other.next(IntentState::Refused, u"403: may not"_s);
        other.next(IntentState::Done);
        other.next(IntentState::Refused, u"403: may not"_s);
        QCOMPARE(other.end(), TrialOutcome::RefusedAnyway);
        QCOMPARE(foundBy(*other.end(), other.of.terms), HoldEnforcement::Unknown);
    }

    void row91TheCanaryIsNamedInBothDeletionsAndItsHoldHasToBeOnItInTheFirstAlone()
    {
        Course one;
        one.hold(IntentState::Done);
        one.read(true);
        const DestroyRecord held = std::get<DestroyRecord>(one.stand().ask->command.deed);
        QVERIFY(held.canary == one.of.hold && held.isHeld && held.versions == one.of.versions && held.disposition == one.of.id);
        one.next(IntentState::Refused, u"409"_s);
        one.next(IntentState::Done);
        const DestroyRecord free = std::get<DestroyRecord>(one.stand().ask->command.deed);
        QVERIFY(free.canary == one.of.hold && !free.isHeld);
    }

    void row91OnlyTheDeletionOfItsOwnCanaryIsOneOfATrialThatIsUnderWay()
    {
        Course one;
        one.hold(IntentState::Done);
        const RepositoryId there = one.of.repository;
        const DestroyRecord right{one.of.record, one.of.id, one.of.authority, one.of.versions, one.of.hold, true};
        QVERIFY2(!isDeletionOf(one.kept, there, right), "its hold was not read back yet");
        one.read(true);
        QVERIFY(isDeletionOf(one.kept, there, right));
        QVERIFY2(!isDeletionOf(one.kept, RepositoryId(u"rp-2"_s), right), "the same native id in another repository");
        DestroyRecord wrong = right;
        wrong.record = u"R-2"_s;
        QVERIFY(!isDeletionOf(one.kept, there, wrong));
        wrong = right;
        wrong.canary = u"LIT-1"_s;
        QVERIFY2(!isDeletionOf(one.kept, there, wrong), "a hold of somebody else");
        wrong = right;
        wrong.versions.clear();
        QVERIFY(!isDeletionOf(one.kept, there, wrong));
        Course changed = one;
        changed.kept.isAsKept = false;
        QVERIFY(!isDeletionOf(changed.kept, there, right));
        one.kept.steps.push_back(step(TrialDeed::Concluded, {{u"outcome"_s, u"UNPROVEN"_s}}));
        QVERIFY(!isDeletionOf(one.kept, there, right));
        Course off;
        off.read(false);
        QVERIFY(!isDeletionOf(off.kept, off.of.repository, {off.of.record, off.of.id, off.of.authority, off.of.versions, off.of.hold, false}));
    }

    void row91ADeletionThatIsDoneUnderTheHoldShowsThatItIsOnlySaid()
    {
        Course one;
        one.hold(IntentState::Done);
        one.read(true);
        one.next(IntentState::Done);
        QCOMPARE(one.end(), TrialOutcome::NotPrevented);
        QCOMPARE(foundBy(*one.end(), one.of.terms), HoldEnforcement::RecordedOnly);
        one.kept.steps.push_back(step(TrialDeed::Concluded, {{u"outcome"_s, QString(codeOf(*one.end()))}}));
        QCOMPARE(one.stand().stage, TrialStage::Over);
        QVERIFY(one.kept.isContradicted());
        one.kept.trial.terms.enforcement = HoldEnforcement::Weak; // that one never said more
        QVERIFY(!one.kept.isContradicted());
    }

    void row91WhatNobodyAnsweredOrThisProgramStoppedIsUnknown()
    {
        const auto after = [](IntentState state, const QString& trouble, int more) {
            Course one;
            one.hold(IntentState::Done);
            one.read(true);
            one.next(state, trouble);
            for (int i = 0; i < more; ++i) {
                one.next(IntentState::Done);
            }
            return one;
        };
        QCOMPARE(after(IntentState::Unknown, u"no answer"_s, 0).stand().stage, TrialStage::Deleting);
        QCOMPARE(after(IntentState::NeedsPerson, u"no answer"_s, 0).stand().stage, TrialStage::NeedsPerson);
        const Course left = after(IntentState::Withdrawn, u"left as it is"_s, 1), stopped = after(IntentState::Refused, stoppedDetail({{BlockReason::Matter, u"LIT-1"_s}}), 1);
        QCOMPARE(left.end(), TrialOutcome::Unanswered);
        QCOMPARE(stopped.end(), TrialOutcome::NotTried);
        QVERIFY(!wasTried(*stopped.end()));
        for (const Course* one : {&left, &stopped}) {
            QCOMPARE(foundBy(*one->end(), one->of.terms), HoldEnforcement::Unknown);
            QCOMPARE(one->asked.constLast(), u"lift-hold"_s); // the canary is left as it was
        }
        const Course gone = after(IntentState::Refused, stoppedDetail({{BlockReason::NotThere, u"before it was asked for"_s}}), 1);
        QCOMPARE(gone.end(), TrialOutcome::Unanswered);
        Course kept = after(IntentState::Refused, u"409"_s, 0);
        kept.next(IntentState::Refused, u"only another system may"_s); // the lift
        QCOMPARE(kept.end(), TrialOutcome::Unproven);
        QCOMPARE(kept.stand().why, u"only another system may"_s);
    }

    void row91WhatAPersonSaysOfADeletionFindsNothing()
    {
        Course held;
        held.hold(IntentState::Done);
        held.read(true);
        held.next(IntentState::Done, {}, true);
        QCOMPARE(held.end(), TrialOutcome::Unanswered);
        Course off;
        off.hold(IntentState::Done);
        off.read(true);
        off.next(IntentState::Refused, u"409"_s);
        off.next(IntentState::Done);
        off.next(IntentState::Done, {}, true);
        QCOMPARE(off.end(), TrialOutcome::Unproven);
        QCOMPARE(foundBy(*off.end(), off.of.terms), HoldEnforcement::Unknown);
    }

    void row91AHoldThatIsNotThereWhenItIsReadBackIsNotTriedOut()
    {
        Course one;
        one.hold(IntentState::Done);
        one.read(false);
        one.next(IntentState::Done);
        QCOMPARE(one.asked, QStringList{u"lift-hold"_s});
        QCOMPARE(one.end(), TrialOutcome::NotHeld);
        Course refused;
        refused.hold(IntentState::Refused);
        QCOMPARE(refused.end(), TrialOutcome::NotHeld);
        Course withdrawn;
        withdrawn.hold(IntentState::Withdrawn);
        QCOMPARE(withdrawn.end(), TrialOutcome::NotApproved);
    }

    void row91ATrialIsNeverSaidToFindMoreThanTheRepositorySays_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("found");
        const auto row = [](const char* name, HoldEnforcement told, HoldEnforcement found) { QTest::newRow(name) << int(told) << int(found); };
        row("storage", HoldEnforcement::EnforcedStorage, HoldEnforcement::EnforcedStorage);
        row("archive", HoldEnforcement::EnforcedApp, HoldEnforcement::EnforcedApp);
        row("weak stays weak: whoever may edit it takes it away", HoldEnforcement::Weak, HoldEnforcement::Weak);
        row("said only, and refused all the same", HoldEnforcement::RecordedOnly, HoldEnforcement::EnforcedApp);
        row("not known", HoldEnforcement::Unknown, HoldEnforcement::EnforcedApp);
    }
    void row91ATrialIsNeverSaidToFindMoreThanTheRepositorySays()
    {
        QFETCH(int, told);
        QFETCH(int, found);
        QCOMPARE(int(foundBy(TrialOutcome::Prevented, trial(HoldEnforcement(told)).terms)), found);
    }

    void row91TheDeskKeepsWhoTriedWhatAndWhatCameOfIt()
    {
        const HoldTrial one = trial();
        QVERIFY(wait(m_desk->beginTrial(one, step(TrialDeed::Asked))));
        QVERIFY(wait(m_desk->noteTrial(one.id, step(TrialDeed::ReadBack, {{u"onIt"_s, true}}))));
        QCOMPARE(wait(m_desk->noteTrial(one.id, step(TrialDeed::ReadBack))).error().kind, ErrorKind::Conflict); // two programs went on with it
        QVERIFY(wait(m_desk->noteTrial(one.id, step(TrialDeed::Concluded, {{u"outcome"_s, u"PREVENTED"_s}, {u"attempted"_s, 900}}))));
        QCOMPARE(wait(m_desk->noteTrial(one.id, step(TrialDeed::Concluded))).error().kind, ErrorKind::Conflict);
        QCOMPARE(wait(m_desk->noteTrial(u"HT-none"_s, step(TrialDeed::Concluded))).error().kind, ErrorKind::NotFound);
        m_desk.reset();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
        const auto all = wait(m_desk->holdTrials());
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(1));
        const KeptTrial& kept = all->front();
        QVERIFY(kept.isAsKept && kept.trial == one);
        QCOMPARE(kept.steps.front().person, u"person:jo"_s);
        QCOMPARE(kept.outcome(), std::optional(TrialOutcome::Prevented));
        QCOMPARE(kept.found(), HoldEnforcement::EnforcedApp);
        QCOMPARE(kept.attempted(), std::optional<UtcMs>(900));
        QCOMPARE(lastTried(*all, one.repository), &kept);
        QVERIFY(!lastTried(*all, RepositoryId(u"rp-2"_s)) && !underWay(*all, one.repository));
    }

    void row91WhatOnceCameUnderAMatterIsNoCanaryAndOneIsTriedAtATime()
    {
        HoldMatter matter;
        matter.id = newMatterId();
        matter.number = matter.name = matter.authority = u"LIT-1"_s;
        matter.scope.named = {u"cm-R-1"_s};
        QVERIFY(wait(m_desk->openMatter(matter, u"jo"_s, 1)));
        HoldItem item;
        item.communication = CommunicationId(u"cm-other"_s); // another letter with the same record
        item.repository = RepositoryId(u"rp-1"_s);
        item.record = u"R-1"_s;
        QVERIFY(wait(m_desk->joinHold(matter.id, 0, {1, 1, u"jo"_s, MatterDeed::Asked, {}}, {item})));
        auto refused = wait(m_desk->beginTrial(trial(), step(TrialDeed::Asked)));
        QVERIFY(!refused && refused.error().detail == u"matter LIT-1");
        QVERIFY(wait(m_desk->noteMatter(matter.id, {0, 2, u"jo"_s, MatterDeed::Released, {}})));
        QVERIFY2(!wait(m_desk->beginTrial(trial(), step(TrialDeed::Asked))), "released, and still none");
        Disposition disposition;
        disposition.id = newDispositionId();
        disposition.title = disposition.reason = disposition.authority = u"x"_s;
        DispositionItem due;
        due.communication = CommunicationId(u"cm-R-2"_s);
        due.repository = RepositoryId(u"rp-1"_s);
        due.record = u"R-2"_s;
        QVERIFY(wait(m_desk->decideDisposition(disposition, {0, 1, u"jo"_s, DispositionDeed::Decided, {}}, {due})));
        refused = wait(m_desk->beginTrial(trial(HoldEnforcement::EnforcedApp, u"R-2"_s), step(TrialDeed::Asked)));
        QVERIFY(!refused && refused.error().detail.startsWith(u"disposition DS-"));
        QVERIFY(wait(m_desk->holdTrials())->empty());
        QVERIFY(wait(m_desk->beginTrial(trial(HoldEnforcement::EnforcedApp, u"R-3"_s), step(TrialDeed::Asked))));
        refused = wait(m_desk->beginTrial(trial(HoldEnforcement::EnforcedApp, u"R-4"_s), step(TrialDeed::Asked)));
        QVERIFY(!refused && refused.error().detail == u"under-way");
        QVERIFY(wait(m_desk->beginTrial(trial(HoldEnforcement::EnforcedApp, u"R-4"_s, u"rp-2"_s), step(TrialDeed::Asked))));
    }

    void row91NoMatterIsCalledAsAHoldThatIsTriedOut()
    {
        const HoldTrial one = trial();
        QVERIFY(wait(m_desk->beginTrial(one, step(TrialDeed::Asked))));
        HoldMatter matter;
        matter.id = newMatterId();
        matter.name = matter.authority = u"LIT-1"_s;
        matter.scope.named = {u"cm-R-1"_s};
        for (const QString& number : {one.hold, one.hold.toLower()}) {
            matter.number = number;
            const auto refused = wait(m_desk->openMatter(matter, u"jo"_s, 1));
            QVERIFY2(!refused && refused.error().kind == ErrorKind::Conflict, "its hold would be lifted with that of the trial");
        }
        matter.number = u"LIT-1"_s;
        QVERIFY(wait(m_desk->openMatter(matter, u"jo"_s, 1)));
    }

    void row91AStepThatWasChangedOnTheDiskIsSeen()
    {
        const HoldTrial one = trial();
        QVERIFY(wait(m_desk->beginTrial(one, step(TrialDeed::Asked))));
        QVERIFY(wait(m_desk->noteTrial(one.id, step(TrialDeed::Concluded, {{u"outcome"_s, u"NOT_PREVENTED"_s}}))));
        auto database = store::Database::open(m_profile->filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY2(!database->execute(u"UPDATE hold_trial_step SET told = '{}'"), "the database itself refuses");
        QVERIFY2(!database->execute(u"DELETE FROM hold_trial_step"), "the database itself refuses");
        QVERIFY2(!database->execute(u"DELETE FROM hold_trial"), "the database itself refuses");
        QVERIFY(database->execute(u"DROP TRIGGER hold_trial_step_stays") && database->execute(u"UPDATE hold_trial_step SET person = 'person:eve' WHERE number = 0"));
        QVERIFY(!wait(m_desk->holdTrials())->front().isAsKept);
    }

    void aDeskOfTheVersionBeforeKeepsWhatWasInIt()
    {
        m_desk.reset();
        QTemporaryDir home;
        {
            std::vector<store::Migration> before = *store::migrationsIn(u":/sql/migrations/desk"_s);
            before.erase(std::ranges::find(before, u"hold_trials"_s, &store::Migration::name), before.end());
            auto database = *store::Database::open(home.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(store::migrate(database, before));
            QVERIFY(database.execute(u"INSERT INTO saved_search (name, query, grammar_version, position, created) VALUES ('mine', 'late fee', 1, 0, 5)"));
        }
        m_desk = std::move(*desk::Desk::open(home.path()));
        QCOMPARE(wait(m_desk->savedSearches())->size(), size_t(1));
        QVERIFY(wait(m_desk->beginTrial(trial(), step(TrialDeed::Asked))));
        m_desk.reset();
    }
};

QTEST_GUILESS_MAIN(HoldTrialTest)
#include "hold_trial_test.moc"
