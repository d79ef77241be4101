// Journey R7: what a hold prevents at a repository is tried out on a canary, by a person, with the approval of two others; what came of it is kept. And what is no canary, what may come
// between, and kills between any two steps.
#include "tests/support/disposition_rig.h"
#include "tests/support/fake_sync.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/holds/standing_holds_presenter.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldTrialJourneyTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<ui::HoldTrialPresenter> m_trials;

    ui::HoldParts parts() { return {*m_rig->cache, search::indexedSearches(), *m_rig->desk, *m_rig->outbox, m_rig->reader, m_rig->clock, QTimeZone("Europe/Berlin"), u"person:jo"_s}; }
    void open() { m_trials = std::make_unique<ui::HoldTrialPresenter>(parts()); }
    /// The program is killed and starts again.
    void restart()
    {
        m_trials.reset();
        m_rig->open();
        open();
    }
    template <class Signal, class Act> std::optional<Error> done(Signal signal, Act act)
    {
        bool isOver = false;
        std::optional<Error> failed;
        QObject context;
        connect(m_trials.get(), signal, &context, [&] { isOver = true; });
        connect(m_trials.get(), &ui::HoldTrialPresenter::failed, &context, [&](const Error& error) { failed = error; });
        act();
        until([&] { return isOver || failed; });
        return failed;
    }
    Result<ui::Canary> look(const QString& name, int repository = 0)
    {
        std::optional<ui::Canary> found;
        QObject context;
        connect(m_trials.get(), &ui::HoldTrialPresenter::looked, &context, [&](const ui::Canary& canary) { found = canary; });
        const auto failed = done(&ui::HoldTrialPresenter::looked, [&] { m_trials->look(m_rig->repository(repository), name); });
        return failed ? Result<ui::Canary>(tl::unexpected<Error>(*failed)) : Result<ui::Canary>(*found);
    }
    QString refusalOf(const QString& name, int repository = 0)
    {
        const auto looked = look(name, repository);
        return looked ? QString() : looked.error().detail;
    }
    /// Looked at and asked for; the trial.
    HoldTrial ask(const QString& name = u"R-CANARY"_s)
    {
        const auto canary = look(name);
        [&] { QVERIFY2(canary, canary ? "" : qPrintable(canary.error().detail)); }();
        if (!canary) {
            return {};
        }
        const auto failed = done(&ui::HoldTrialPresenter::asked, [&] { m_trials->ask(*canary, u"put there for it"_s, true); });
        [&] { QVERIFY2(!failed, failed ? qPrintable(failed->detail) : ""); }();
        return canary->trial;
    }
    void goOn()
    {
        const auto failed = done(&ui::HoldTrialPresenter::wentOn, [&] { m_trials->goOn(); });
        [&] { QVERIFY2(!failed, failed ? qPrintable(failed->detail) : ""); }();
    }
    TrialStage stage() { return m_trials->underWay().empty() ? TrialStage::Over : m_trials->underWay().front().stand.stage; }
    /// Until nothing moves any more; isKilled: the program, after each step.
    void finish(bool isKilled = false)
    {
        for (int i = 0; i < 8; ++i) {
            goOn();
            if (isKilled) {
                restart();
            }
            m_rig->serve();
            if (isKilled) {
                restart();
            }
        }
        goOn();
    }
    const KeptTrial& last() { return m_trials->trials().front(); }
    HeldRepository& vault() { return m_rig->world.of(m_rig->repository(0)); }
    bool isHeld(const HoldTrial& trial) { return vault().records[trial.record].holds.contains(trial.hold); }
    ui::TimeTelling telling() { return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}; }
    qint64 plans() { return settled(m_rig->outbox->planCount()).value_or(-1); }

    /// Asked for, approved, held and read back: the deletion is the next to leave.
    HoldTrial untilDeletion()
    {
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        m_rig->serve();
        goOn();
        [&] { QCOMPARE(stage(), TrialStage::Deleting); }();
        return trial;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<DispositionRig>();
        m_rig->put({{.documentId = u"CANARY"_s}, {.documentId = u"OTHER"_s}});
        open();
    }
    void cleanup()
    {
        m_trials.reset();
        m_rig.reset();
    }

    void row91WhatAHoldPreventsIsTriedOutOnACanaryAndKept()
    {
        QVERIFY(ui::triedWords({}, m_rig->repository(0), telling()).contains(u"never tried out"_s));
        const HoldTrial trial = ask();
        QCOMPARE(trial.record, u"R-CANARY"_s);
        m_rig->serve();
        QVERIFY2(m_rig->world.cases.begin()->second.contains(u"Vault") && m_rig->world.cases.begin()->second.contains(u"R-CANARY"), "those who approve it see what of");
        goOn();
        QCOMPARE(stage(), TrialStage::Approving);
        QVERIFY(!isHeld(trial)); // nothing leaves before two others approved it
        m_rig->approve(trial.id);
        m_rig->serve();
        QVERIFY(isHeld(trial));
        goOn();
        QCOMPARE(stage(), TrialStage::Deleting);
        QVERIFY(m_rig->world.destroyed.empty());
        finish();
        QCOMPARE(stage(), TrialStage::Over);
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Prevented));
        QCOMPARE(last().found(), HoldEnforcement::EnforcedApp);
        QVERIFY(last().isAsKept && last().attempted());
        QCOMPARE(last().steps.front().person, u"person:jo"_s);
        QCOMPARE(last().last(TrialDeed::ReadBack)->told[u"finding"].toString(), u"HELD"_s);
        // The hold was off when the record went, and the other letter is as it was.
        QVERIFY(m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial) && !m_rig->isDestroyed(u"OTHER"_s));
        QCOMPARE(m_rig->world.destroyed.size(), size_t(1)); // what was refused never was one
        const QString words = ui::triedWords(m_trials->trials(), m_rig->repository(0), telling());
        QVERIFY2(words.contains(u"person:jo") && words.contains(u"refused"), qPrintable(words));
        QCOMPARE(ui::markOfTried(m_trials->trials(), m_rig->repository(0)), ui::Mark::Verified);
        QCOMPARE(ui::markOfTried(m_trials->trials(), m_rig->repository(1)), ui::Mark::Absent);
        restart();
        goOn();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Prevented)); // as evidence, for good
    }

    void row91AHoldThatIsCalledEnforcedAndIsNotIsShown()
    {
        vault().fault = HoldFault::Unenforced;
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotPrevented));
        QCOMPARE(last().found(), HoldEnforcement::RecordedOnly);
        QVERIFY(last().isContradicted());
        QCOMPARE(ui::markOfTried(m_trials->trials(), m_rig->repository(0)), ui::Mark::Failed);
        // And stands beside what the matrix of a matter says of that repository.
        QVERIFY(m_rig->hold(u"LIT-1"_s, {u"OTHER"_s}));
        const auto book = settled(ui::readHoldBook(*m_rig->desk, *m_rig->outbox, *m_rig->cache, u"LIT-1"_s, m_rig->acts.get()));
        QVERIFY(book);
        const QString text = ui::holdText(*book, telling(), {}, false).join(u'\n');
        QVERIFY2(text.contains(u"deletion was done although it was held"), qPrintable(text));
        QCOMPARE(ui::holdJson(*book, {}, false)[u"matrix"][0][u"tried"][u"outcome"].toString(), u"NOT_PREVENTED"_s);
        QVERIFY2(ui::holdJson(*book, {}, false)[u"matrix"][0][u"tried"][u"asKept"].toBool(), "whether its steps are what was kept is told with it");
    }

    void row91ARepositoryThatRefusesToDeleteAnythingProvesNothingOfItsHolds()
    {
        vault().keepsAll = true;
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::RefusedAnyway));
        QCOMPARE(last().found(), HoldEnforcement::Unknown);
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial)); // and is left without its hold
    }

    void row91ADeletionThatIsAnsweredAndNotCarriedOutIsNotClear()
    {
        vault().saysAlone = true;
        vault().fault = HoldFault::Unenforced;
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Unclear));
        QVERIFY(!last().last(TrialDeed::LookedAfter)->told[u"gone"].toBool());
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial)); // and is left without its hold
    }

    void row91ATrialThatIsKilledAfterEveryStepComesToTheSameAndAsksForNothingTwice()
    {
        const HoldTrial trial = ask();
        restart();
        m_rig->serve();
        m_rig->approve(trial.id);
        finish(true);
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Prevented));
        QCOMPARE(m_rig->world.lifts.size(), size_t(1));
        QCOMPARE(m_rig->world.destroyed.size(), size_t(1));
        QCOMPARE(m_rig->world.cases.size(), size_t(1));
        QCOMPARE(last().steps.size(), size_t(4)); // asked, read back, looked after, concluded
    }

    void row91ATrialThatWasKeptBeforeTheOutboxHadItGoesOn()
    {
        const auto canary = look(u"R-CANARY"_s);
        QVERIFY(canary);
        HoldTrial trial = canary->trial;
        trial.authority = u"put there for it"_s;
        QVERIFY(settled(m_rig->desk->beginTrial(trial, {0, m_rig->clock.now(), u"person:jo"_s, TrialDeed::Asked, {}})));
        restart();
        QCOMPARE(plans(), 0);
        goOn();
        QCOMPARE(plans(), 1);
        m_rig->serve();
        m_rig->approve(trial.id);
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Prevented));
    }

    void row91TheWindowGoesOnWithATrialByItselfAndSaysWhatCameOfIt()
    {
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        FakeSync sync;
        ui::StandingHolds standing(parts(), sync);
        QSignalSpy tried(&standing, &ui::StandingHolds::triedOut);
        QTRY_VERIFY([&] {
            m_rig->serve();
            Q_EMIT sync.runFinished(u"Vault"_s, true);
            return !tried.isEmpty();
        }());
        QCOMPARE(tried.size(), 1);
        QVERIFY(m_rig->isDestroyed(u"CANARY"_s));
        QVERIFY(ui::triedOutWords(tried[0][0].value<KeptTrial>()).contains(u"refused"));
    }

    void row91WithoutTwoOthersNothingIsHeldAndNothingDestroyed()
    {
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id, u"approved"_s, u"records2@x"_s, u"approved"_s, u"records2@x"_s); // one person twice
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotApproved));
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && vault().records[trial.record].holds.empty());
        QVERIFY2(!wasTried(*last().outcome()) && ui::triedWords(m_trials->trials(), m_rig->repository(0), telling()).contains(u"never tried out"_s), "what was not tried is not called so");
        QVERIFY(refusalOf(u"R-CANARY"_s).isEmpty()); // and it may be asked for again
    }

    void row91AMatterThatComesMeanwhileKeepsTheRecordAndTheTrialSaysSo()
    {
        const HoldTrial trial = untilDeletion();
        QVERIFY(m_rig->hold(u"LIT-1"_s, {u"CANARY"_s}));
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotTried));
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial));
        QVERIFY(vault().records[trial.record].holds.contains(u"LIT-1"_s));
    }

    void row91ARefusedDeletionThatSomebodySendsAgainAfterTheEndDestroysNothing()
    {
        vault().keepsAll = true;
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::RefusedAnyway));
        vault().keepsAll = false;
        QVERIFY(settled(m_rig->outbox->tryPlanAgain(trialPlanId(trial.id), u"person:jo"_s, m_rig->clock.now())).value_or(0) > 0);
        m_rig->serve();
        QVERIFY2(!m_rig->isDestroyed(u"CANARY"_s), "what was approved was one trial, and it is over");
    }

    void row91AHoldThatIsNotOnAllVersionsIsNotTriedOut()
    {
        vault().terms->isByVersion = true;
        const HoldTrial trial = ask();
        m_rig->serve();
        m_rig->approve(trial.id);
        m_rig->serve();
        QVERIFY(isHeld(trial));
        vault().records[trial.record].versions[trial.hold].clear();
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotHeld));
        QCOMPARE(last().last(TrialDeed::ReadBack)->told[u"finding"].toString(), QString(codeOf(HoldFinding::VersionsMissing)));
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial));
    }

    void row91WhatItsRepositoryKeepsItselfMeanwhileIsNoCanaryAnyMore()
    {
        const HoldTrial trial = untilDeletion();
        m_rig->put({{.documentId = u"CANARY"_s, .kept = {DispositionRig::statement(u"10 years tax"_s, u"2090-12-31"_s)}}});
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotTried));
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial));
    }

    void row91ALetterOfTwoRecordsIsNoCanaryByTheNameOfEither()
    {
        m_rig->write([](store::Database& database) {
            return database.execute(u"INSERT INTO archive_record (repository, native_id, communication, token, address, standing) "
                                    u"SELECT repository, 'R-SECOND', communication, 't', '', 'PRESENT' FROM archive_record WHERE native_id = 'R-CANARY'");
        });
        QCOMPARE(refusalOf(u"R-SECOND"_s), u"several-records"_s); // and not the other one
        QCOMPARE(refusalOf(u"R-CANARY"_s), u"several-records"_s);
        QCOMPARE(refusalOf(u"R-OTHER"_s), QString());
    }

    void row91ARecordThatBecameThatOfAnotherLetterMeanwhileStays()
    {
        const HoldTrial trial = untilDeletion();
        m_rig->write([](store::Database& database) -> Result<void> {
            CF_CHECK(database.execute(u"INSERT INTO archive_record (repository, native_id, communication, token, address, standing) "
                                      u"SELECT repository, 'R-NEW', communication, 't', '', 'PRESENT' FROM archive_record WHERE native_id = 'R-CANARY'"));
            return database.execute(u"UPDATE archive_record SET communication = (SELECT communication FROM archive_record WHERE native_id = 'R-OTHER') WHERE native_id = 'R-CANARY'");
        });
        finish();
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::NotTried));
        QVERIFY(!m_rig->isDestroyed(u"CANARY"_s) && !isHeld(trial));
    }

    void row91ACommandThatNamesAnotherRecordThanItsTrialDestroysNothing()
    {
        const HoldTrial trial = untilDeletion();
        Intent other;
        other.command = {derivedCommandKey(trial.id, u"other"_s), DestroyRecord{u"R-OTHER"_s, trial.id, trial.authority, {}, trial.hold, false}};
        other.system = trial.repository;
        other.subject = u"R-OTHER"_s;
        other.about = trial.communication;
        other.plan = trialPlanId(trial.id);
        QVERIFY(settled(m_rig->outbox->add(other.plan, {other}, m_rig->clock.now())));
        finish();
        QVERIFY2(!m_rig->isDestroyed(u"OTHER"_s), "what was approved is one record");
        QCOMPARE(last().outcome(), std::optional(TrialOutcome::Prevented)); // and that one went as it was to
    }

    void row91WhatIsKeptForAnyReasonIsNoCanary()
    {
        const RetentionStatement kept = DispositionRig::statement(u"10 years tax"_s, u"2090-12-31"_s);
        HoldStatement stated;
        stated.matter = u"AUD-3"_s;
        stated.isActive = true;
        m_rig->put({{.documentId = u"RETAINED"_s, .kept = {kept}}, {.documentId = u"STATED"_s, .holds = {stated}}, {.documentId = u"FREE"_s}, {.documentId = u"STACKED"_s, .repository = 2}});
        vault().records[u"R-FREE"_s].holds[u"REG-7"_s] = 1; // of which nothing is known here yet
        QVERIFY(m_rig->hold(u"LIT-1"_s, {u"OTHER"_s}));
        QVERIFY2(refusalOf(u"R-OTHER"_s).startsWith(u"bars ") && refusalOf(u"R-OTHER"_s).contains(u"LIT-1"), qPrintable(refusalOf(u"R-OTHER"_s)));
        QVERIFY(refusalOf(u"R-STATED"_s).contains(u"AUD-3"));
        QCOMPARE(refusalOf(u"R-RETAINED"_s), u"kept-there"_s);
        QCOMPARE(refusalOf(u"R-FREE"_s), u"held"_s);
        QCOMPARE(refusalOf(u"R-STACKED"_s, 2), u"cannot-destroy"_s);
        QCOMPARE(refusalOf(u"R-STACKED"_s), u"no-such-record"_s); // of another repository
        QCOMPARE(refusalOf(u"R-NONE"_s), u"no-such-record"_s);
        QCOMPARE(refusalOf({}), u"no-such-record"_s);
        // What its package or its copies keep, whose own time is not over by the plan either.
        m_rig->put({{.documentId = u"PACKED"_s, .issued = u"2026-01-05"_s, .package = u"P-1"_s}, {.documentId = u"PACKED-2"_s, .issued = u"2026-01-05"_s, .package = u"P-1"_s}});
        m_rig->put({{.documentId = u"COPIED"_s, .issued = u"2026-01-05"_s}, {.documentId = u"COPIED"_s, .issued = u"2026-01-05"_s, .repository = 1}, {.documentId = u"YOUNG"_s, .issued = u"2026-01-05"_s}});
        QVERIFY2(refusalOf(u"R-PACKED"_s).startsWith(u"bars ") && refusalOf(u"R-PACKED"_s).contains(u"PACKED-2"), qPrintable(refusalOf(u"R-PACKED"_s)));
        QVERIFY2(refusalOf(u"R-COPIED"_s).startsWith(u"bars "), qPrintable(refusalOf(u"R-COPIED"_s)));
        QCOMPARE(refusalOf(u"R-YOUNG"_s), QString()); // that its own time is not over keeps it not
        vault().terms.reset();
        QCOMPARE(refusalOf(u"R-CANARY"_s), u"no-means"_s);
        vault().isAway = true;
        const auto away = look(u"R-CANARY"_s);
        QVERIFY(!away && away.error().kind == ErrorKind::Offline);
        QVERIFY(settled(m_rig->desk->holdTrials())->empty());
        QCOMPARE(plans(), 1); // the hold of LIT-1
    }

    void row91NothingIsAskedForBeforeAPersonSaysThatTheRecordMayBeDestroyedAndWhatAllowsIt()
    {
        const auto canary = look(u"CANARY"_s); // by the id of its document
        QVERIFY(canary);
        const auto unconfirmed = done(&ui::HoldTrialPresenter::asked, [&] { m_trials->ask(*canary, u"put there"_s, false); });
        const auto unallowed = done(&ui::HoldTrialPresenter::asked, [&] { m_trials->ask(*canary, u"  "_s, true); });
        QVERIFY(unconfirmed && unconfirmed->detail == u"not-confirmed");
        QVERIFY(unallowed && unallowed->detail == u"no-authority");
        QVERIFY2(ui::trialRefusal(*unconfirmed).contains(u"may be destroyed") && ui::trialRefusal(*unallowed).contains(u"allows"), "in words");
        QVERIFY(settled(m_rig->desk->holdTrials())->empty());
        QCOMPARE(plans(), 0);
        ask();
        QCOMPARE(refusalOf(u"R-OTHER"_s), u"under-way"_s); // one at a time
    }
};

QTEST_GUILESS_MAIN(HoldTrialJourneyTest)
#include "hold_trial_journey_test.moc"
