// What comes after a hold, over an estate: a release that is taken back, a hold that was refused and is asked for again, parts that turn up late, expectations that are not
// met, and a ledger that goes to another profile.
#include "tests/support/fake_secrets.h"
#include "tests/support/fake_sync.h"
#include "tests/support/hold_rig.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/holds/hold_ledger_presenter.h"
#include "ui/holds/standing_holds_presenter.h"

#include <QJsonArray>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldTurnsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<HoldRig> m_rig;

    HoldRig& rig() { return *m_rig; }
    const MatterStep* lastOf(const ui::HoldBook& book, MatterDeed deed) { return book.kept.last(deed); }
    qint64 heldThere(const QString& hold)
    {
        qint64 count = 0;
        for (const RepositoryId& one : rig().archives) {
            count += rig().world.of(one).heldBy(hold);
        }
        return count;
    }
    void release(const HoldMatter& matter)
    {
        QVERIFY(!rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(matter.id, u"Settled"_s, u"Settlement"_s); }));
        rig().serve();
        rig().decide(ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::ReleaseAsked)), u"approveRelease"_s, u"approved"_s, u"lead@x"_s);
        rig().follow();
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::released, [&] { rig().acts->conclude(matter.id); }));
        QCOMPARE(rig().book(matter.id).state, HoldState::Released);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<HoldRig>(600); }
    void cleanup() { m_rig.reset(); }

    void row24AReleaseIsTakenBackWithinItsCoolingOffAndWhatIsGoneIsTold()
    {
        HoldMatter matter = HoldRig::matter(u"LIT-10"_s, u"channel:print"_s);
        matter.coolingOffDays = 30;
        const qint64 asked = *rig().hold(matter);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(matter.id, u"Settled"_s, u"Settlement"_s); }));
        QCOMPARE(rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->holdAgain(matter.id, u"Appeal"_s); })->detail, u"not-released"_s);
        rig().serve();
        rig().decide(ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::ReleaseAsked)), u"approveRelease"_s, u"approved"_s, u"lead@x"_s);
        rig().follow();
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::released, [&] { rig().acts->conclude(matter.id); }));
        QCOMPARE(rig().book(matter.id).state, HoldState::Released);
        QCOMPARE(heldThere(u"LIT-10"_s), 0);
        // One of them is destroyed all the same, by somebody who does not ask.
        const HeldItem& gone = rig().book(matter.id).items.front();
        QVERIFY(rig().world.destroy(gone.item.repository, gone.item.record));
        rig().clock.advance(UtcMs(29) * 86'400'000);
        QCOMPARE(rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->holdAgain(matter.id, u" "_s); })->detail, u"no-reason"_s);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->holdAgain(matter.id, u"Appeal of 29 April"_s); }));
        QCOMPARE(rig().book(matter.id).state, HoldState::Requested);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        const ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(heldThere(u"LIT-10"_s), asked);
        QCOMPARE(book.matrix.of(HeldItemState::Lost), 1);
        QCOMPARE(book.matrix.of(HeldItemState::Verified), asked - 1);
        QCOMPARE(book.state, HoldState::Drifted);
        QVERIFY(book.kept.isAsKept);
    }

    void row24AReleaseIsNotTakenBackWhenItsCoolingOffIsOver()
    {
        HoldMatter matter = HoldRig::matter(u"LIT-11"_s, u"channel:print"_s);
        matter.coolingOffDays = 7;
        QVERIFY(rig().hold(matter));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        release(matter);
        rig().clock.advance(UtcMs(8) * 86'400'000);
        QCOMPARE(rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->holdAgain(matter.id, u"Appeal"_s); })->detail, u"cooled-off"_s);
        QCOMPARE(rig().book(matter.id).state, HoldState::Released);
        QCOMPARE(heldThere(u"LIT-11"_s), 0);
    }

    void row24WhatTurnsUpLateUnderAnEarlierPartIsReadAndReleased()
    {
        const RepositoryId where = rig().archives.front();
        rig().world.of(where).fault = HoldFault::Cap; // it answers that it is done, and holds none
        const HoldMatter matter = HoldRig::matter(u"LIT-12"_s, u"channel:print"_s);
        const qint64 asked = *rig().hold(matter);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(rig().book(matter.id).matrix.of(HeldItemState::NotThere) > 0);
        rig().world.of(where).fault = HoldFault::None;
        QVERIFY(!rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->placeAgain(matter.id); }));
        for (const HeldItem& one : rig().book(matter.id).items) { // the first ones come into force after all
            if (one.item.repository == where) {
                rig().world.of(where).records[one.item.record].holds[u"LIT-12"_s] = 1;
                rig().world.of(where).records[one.item.record].versions[u"LIT-12"_s] = one.item.versions;
            }
        }
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
        QVERIFY(rig().world.of(where).heldBy(u"LIT-12"_s) > 0 && rig().world.of(where).heldBy(u"LIT-12/part-2"_s) > 0);
        release(matter);
        QCOMPARE(rig().book(matter.id).matrix.letters, asked);
        QCOMPARE(heldThere(u"LIT-12"_s) + heldThere(u"LIT-12/part-2"_s), 0);
    }

    void row91WhatARepositoryWasExpectedToDoIsToldBeforeAndAfter()
    {
        HoldMatter matter = HoldRig::matter(u"LIT-13"_s, u"channel:print"_s);
        matter.expected[rig().archives.front().value()] = HoldEnforcement::EnforcedStorage;
        QSignalSpy planned(rig().acts.get(), &ui::HoldActsPresenter::planned);
        rig().acts->plan(matter);
        QTRY_VERIFY(!planned.isEmpty());
        const auto scope = planned[0][0].value<ui::PlannedScope>();
        const auto shortfalls = ui::shortfallsOf(scope);
        QCOMPARE(shortfalls.size(), size_t(1));
        QVERIFY(shortfalls[0].found == HoldEnforcement::EnforcedApp);
        QVERIFY(rig().hold(matter));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        const ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(book.matrix.red(), 1);
        QCOMPARE(book.state, HoldState::Partial);
    }

    void row24TemplatesAndDeliveryAreCountedAndRecordedHereAlone()
    {
        HoldMatter matter = HoldRig::matter(u"LIT-14"_s, u"channel:print"_s);
        matter.scope.withMaking = matter.scope.withDelivery = true;
        QVERIFY(rig().hold(matter));
        const ui::HoldBook book = rig().book(matter.id);
        qint64 making = 0, events = 0;
        for (const HeldRow& row : book.matrix.rows) {
            making += row.part == HeldPart::Making ? row.cell(HeldColumn::Planned).count.value_or(0) : 0;
            events += row.part == HeldPart::Delivery ? row.cell(HeldColumn::Planned).count.value_or(0) : 0;
            QVERIFY(row.part < HeldPart::Making || ui::holdClassWord(row) == u"recorded here alone");
        }
        // Counted by the same cache in other words: each version of a template once, each event once.
        const auto counting = rig().cache->readers().read([&](store::Database& database) -> Result<std::pair<qint64, qint64>> {
            std::set<std::pair<qint64, qint64>> versions;
            qint64 all = 0;
            for (const HeldItem& one : book.items) {
                CF_TRY(store::Statement * rows, database.cached("SELECT t.repository, u.template_version FROM template_usage u JOIN template_version v ON v.pk = u.template_version JOIN template t ON t.pk = v.template "
                                                                "JOIN communication c ON c.pk = u.communication WHERE c.cfid = ?1 AND u.known_to IS NULL"));
                rows->bind(1, one.item.communication.value());
                for (;;) {
                    CF_TRY(const bool isThere, rows->step());
                    if (!isThere) {
                        break;
                    }
                    versions.emplace(rows->integer(0), rows->integer(1));
                }
                CF_TRY(store::Statement * counted, database.cached("SELECT count(*) FROM delivery_event e JOIN communication c ON c.pk = e.communication WHERE c.cfid = ?1"));
                counted->bind(1, one.item.communication.value());
                CF_TRY(const bool isCounted, counted->step());
                all += isCounted ? counted->integer(0) : 0;
                counted->reset();
            }
            return std::pair<qint64, qint64>(qint64(versions.size()), all);
        });
        QTRY_VERIFY(counting.isFinished());
        QVERIFY(counting.result().has_value());
        QVERIFY(making > 0 && events > 0);
        QCOMPARE(std::pair(making, events), *counting.result());
    }

    void row24AReleaseThatIsRefusedForOneLetterIsNotOverAndIsProposedOnceMore()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-19"_s, u"channel:print"_s);
        QVERIFY(rig().hold(matter));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(matter.id, u"Settled"_s, u"Settlement"_s); }));
        rig().serve();
        rig().decide(ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::ReleaseAsked)), u"approveRelease"_s, u"approved"_s, u"lead@x"_s);
        rig().follow();
        rig().trouble = [calls = std::make_shared<int>(0)](const Command& command) {
            return std::holds_alternative<LiftHold>(command.deed) && ++*calls == 3 ? HeldConnector::Trouble::Refused : HeldConnector::Trouble::None;
        };
        rig().serve();
        rig().trouble = {};
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::released, [&] { rig().acts->conclude(matter.id); }));
        ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(book.state, HoldState::ReleasePending);
        QCOMPARE(book.matrix.of(HeldItemState::Failed), 1);
        QCOMPARE(heldThere(u"LIT-19"_s), 1);
        release(matter); // of the one alone, approved anew
        QCOMPARE(heldThere(u"LIT-19"_s), 0);
        QCOMPARE(lastOf(rig().book(matter.id), MatterDeed::ReleaseAsked)->told[u"letters"].toInteger(), 1);
    }

    void row24AHoldThatWasRefusedIsAskedForAgainAndDecidedAgain()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-15"_s, u"channel:print"_s);
        QSignalSpy planned(rig().acts.get(), &ui::HoldActsPresenter::planned), asked(rig().acts.get(), &ui::HoldActsPresenter::asked);
        rig().acts->plan(matter);
        QTRY_VERIFY(!planned.isEmpty());
        auto scope = planned[0][0].value<ui::PlannedScope>();
        scope.needsApproval = true; // as of ten thousand
        rig().acts->ask(scope);
        QTRY_VERIFY(!asked.isEmpty());
        const qint64 letters = asked[0][0].toLongLong();
        rig().serve();
        const QString first = ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::Asked));
        rig().decide(first, u"approveHold"_s, u"refused"_s, u"officer@x"_s);
        rig().follow();
        QCOMPARE(rig().book(matter.id).state, HoldState::Refused);
        rig().serve();
        QCOMPARE(heldThere(u"LIT-15"_s), 0);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->placeAgain(matter.id); }));
        rig().serve();
        QCOMPARE(rig().book(matter.id).state, HoldState::Proposed);
        QVERIFY2(heldThere(u"LIT-15"_s) == 0, "nobody decided it anew");
        const QString second = ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::Asked));
        QVERIFY(second != first && rig().world.cases.contains(second));
        rig().decide(second, u"approveHold"_s, u"approved"_s, u"officer@x"_s);
        rig().follow();
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
        QCOMPARE(heldThere(u"LIT-15"_s), letters);
    }

    void row24ALedgerGoesToAnotherProfileThatReadsBackAndReleases()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-16"_s, u"channel:print"_s);
        const qint64 asked = *rig().hold(matter);
        rig().trouble = [calls = std::make_shared<int>(0)](const Command& command) {
            return std::holds_alternative<PlaceHold>(command.deed) && ++*calls == 3 ? HeldConnector::Trouble::Refused : HeldConnector::Trouble::None;
        };
        rig().serve();
        rig().trouble = {};
        QVERIFY(!rig().verify(matter.id));
        FakeSecrets secrets;
        ui::SealedPaperPresenter paper(secrets, {});
        QSignalSpy written(&paper, &ui::SealedPaperPresenter::written);
        const QString path = rig().profile.filePath(u"LIT-16.json"_s);
        paper.write(ui::holdLedgerFile(rig().book(matter.id), path, rig().clock.now(), u"Counterfoil test"_s), ui::Signing::Required, Asking::Nobody);
        QTRY_VERIFY(!written.isEmpty());
        const QString key = written[0][1].toString();
        QVERIFY(QFile::exists(path + u".minisig"_s));
        // The datastore is lost; another one takes in what was written.
        rig().acts.reset();
        rig().outbox.reset();
        rig().desk.reset();
        for (const QString& name : {u"desk.sqlite"_s, u"outbox.sqlite"_s}) {
            for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
                QFile::remove(rig().profile.filePath(name + end));
            }
        }
        rig().open();
        ui::HoldLedgerPresenter ledgers(*rig().desk, rig().clock, u"person:ann"_s);
        QSignalSpy opened(&ledgers, &ui::HoldLedgerPresenter::opened), taken(&ledgers, &ui::HoldLedgerPresenter::taken), failed(&ledgers, &ui::HoldLedgerPresenter::failed);
        ledgers.open(path);
        QTRY_VERIFY(!opened.isEmpty());
        const auto read = opened[0][0].value<ui::ReadLedger>();
        QCOMPARE(read.ledger.key, key);
        ledgers.take(read, seal::SigningKey::made().publicKey().text());
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].value<Error>().kind == ErrorKind::Rejected, "another key");
        ledgers.take(read, key);
        QTRY_VERIFY(!taken.isEmpty());
        ui::HoldBook book = rig().book(matter.id);
        QVERIFY(book.kept.isAsKept && book.lostPlans.isEmpty());
        QCOMPARE(book.matrix.of(HeldItemState::Verified), asked - 1);
        QCOMPARE(book.matrix.of(HeldItemState::Failed), 1);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->placeAgain(matter.id); }));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
        release(matter);
        QCOMPARE(heldThere(u"LIT-16"_s), 0);
    }

    void row24WhatIsHeldIsReadBackOnceADayAndWhatWasLostIsToldOnce()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-18"_s, u"channel:print"_s);
        QVERIFY(rig().hold(matter));
        rig().serve();
        FakeSync sync;
        ui::StandingHolds standing(rig().parts(), sync);
        QSignalSpy ended(&standing, &ui::StandingHolds::ended), drifted(&standing, &ui::StandingHolds::drifted);
        const auto afterSync = [&] {
            ended.clear();
            Q_EMIT sync.runFinished(u"archive"_s, true);
            QTRY_VERIFY(!ended.isEmpty());
        };
        QTRY_VERIFY(!ended.isEmpty());
        QVERIFY2(!lastOf(rig().book(matter.id), MatterDeed::Verified), "it was asked for just now");
        rig().clock.advance(ui::StandingHolds::readBackAfterMs);
        afterSync();
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
        const int steps = int(rig().book(matter.id).kept.steps.size());
        rig().clock.advance(ui::StandingHolds::readBackEveryMs - 1);
        afterSync();
        QCOMPARE(int(rig().book(matter.id).kept.steps.size()), steps);
        rig().world.of(rig().archives.front()).fault = HoldFault::Lost; // somebody takes them away behind us
        rig().clock.advance(1);
        afterSync();
        QCOMPARE(rig().book(matter.id).state, HoldState::Drifted);
        QCOMPARE(drifted.size(), 1);
        QCOMPARE(drifted[0][1].toLongLong(), rig().book(matter.id).matrix.of(HeldItemState::Lost));
        rig().clock.advance(ui::StandingHolds::readBackEveryMs);
        afterSync();
        QCOMPARE(drifted.size(), 1);
        QCOMPARE(int(rig().book(matter.id).kept.steps.size()), steps + 2);
    }

    void aLedgerWithoutItsSignatureIsNotTakenIn()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-17"_s, u"channel:print"_s);
        QVERIFY(rig().hold(matter));
        const QString path = rig().profile.filePath(u"LIT-17.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ui::holdLedger(rig().book(matter.id), 1));
        file.close();
        ui::HoldLedgerPresenter ledgers(*rig().desk, rig().clock, u"person:ann"_s);
        QSignalSpy opened(&ledgers, &ui::HoldLedgerPresenter::opened), failed(&ledgers, &ui::HoldLedgerPresenter::failed);
        ledgers.open(path);
        QTRY_VERIFY(!opened.isEmpty());
        ledgers.take(opened[0][0].value<ui::ReadLedger>(), seal::SigningKey::made().publicKey().text());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().detail, u"unsigned"_s);
        ledgers.open(rig().profile.filePath(u"nowhere.json"_s));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1][0].value<Error>().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(HoldTurnsTest)
#include "hold_turns_test.moc"
