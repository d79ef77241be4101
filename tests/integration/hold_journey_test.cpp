// Journeys R1 and R3 over an estate: letters are planned, held, read back and released, through caps, partial failures and kills; what is said of them is what is so.
#include "tests/support/hold_rig.h"
#include "ui/holds/hold_json_presenter.h"

#include <QJsonArray>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldJourneyTest : public QObject
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

private Q_SLOTS:
    void init() { m_rig = std::make_unique<HoldRig>(600); }
    void cleanup() { m_rig.reset(); }

    void row24WhatIsPlannedIsHeldAndReadBackInEveryRepository()
    {
        rig().world.of(rig().archives.front()).terms->isObject = true; // a hold that is made first is seen, too
        const HoldMatter matter = HoldRig::matter(u"LIT-1"_s, u"channel:print"_s);
        const Result<qint64> asked = rig().hold(matter);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QVERIFY(*asked > 50);
        ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(book.state, HoldState::Requested);
        QCOMPARE(book.matrix.of(HeldItemState::Requested), *asked);
        QCOMPARE(heldThere(u"LIT-1"_s), 0);
        rig().serve();
        book = rig().book(matter.id);
        QCOMPARE(book.matrix.of(HeldItemState::Effective), *asked);
        QVERIFY2(book.state == HoldState::Requested, "an answer is not yet a hold");
        QVERIFY(!rig().verify(matter.id));
        book = rig().book(matter.id);
        QCOMPARE(book.state, HoldState::Effective);
        QCOMPARE(heldThere(u"LIT-1"_s), *asked);
        QCOMPARE(book.matrix.red(), 0);
        QCOMPARE(lastOf(book, MatterDeed::Verified)->told[u"findings"][u"HELD"].toInteger(), *asked);
        const auto unseen = rig().outbox->unseenCount();
        QTRY_VERIFY(unseen.isFinished());
        QCOMPARE(*unseen.result(), 0);
    }

    void aCapThatIsNotToldIsSeenAndMendedByAFurtherPart()
    {
        for (const RepositoryId& one : rig().archives) {
            rig().world.of(one).fault = HoldFault::Cap;
            rig().world.of(one).cap = 15;
        }
        const HoldMatter matter = HoldRig::matter(u"LIT-2"_s, u"channel:print"_s);
        const qint64 asked = *rig().hold(matter);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(book.state, HoldState::Partial);
        QCOMPARE(heldThere(u"LIT-2"_s), qint64(rig().archives.size()) * 15);
        QCOMPARE(book.matrix.of(HeldItemState::Verified), heldThere(u"LIT-2"_s));
        for (const HeldRow& row : book.matrix.rows) {
            if (row.part == HeldPart::Records) {
                QVERIFY(row.cell(HeldColumn::Verified).isRed);
                QCOMPARE(*row.cell(HeldColumn::Planned).count - *row.cell(HeldColumn::Verified).count, row.cell(HeldColumn::Verified).troubled);
            }
        }
        for (int round = 0; round < 40 && book.state != HoldState::Effective; ++round) {
            QVERIFY(!rig().done(&ui::HoldActsPresenter::asked, [&] { rig().acts->placeAgain(matter.id); }));
            rig().serve();
            QVERIFY(!rig().verify(matter.id));
            book = rig().book(matter.id);
        }
        QCOMPARE(book.state, HoldState::Effective);
        QCOMPARE(book.matrix.of(HeldItemState::Verified), asked);
    }

    void eachDefectOfTheWorldTurnsOneCellRed_data()
    {
        QTest::addColumn<HoldFault>("fault");
        QTest::addColumn<QString>("cell");
        QTest::newRow("version only") << HoldFault::VersionOnly << u"versions/verified"_s;
        QTest::newRow("pending") << HoldFault::Pending << u"records/effective"_s;
        QTest::newRow("duplicate") << HoldFault::Duplicate << u"records/requested"_s;
        QTest::newRow("lost") << HoldFault::Lost << u"records/lost"_s;
        QTest::newRow("not enforced") << HoldFault::Unenforced << u"records/class"_s;
    }
    void eachDefectOfTheWorldTurnsOneCellRed()
    {
        QFETCH(const HoldFault, fault);
        QFETCH(const QString, cell);
        const RepositoryId where = rig().archives.front();
        if (fault != HoldFault::Lost) {
            rig().world.of(where).fault = fault;
        }
        const HoldMatter matter = HoldRig::matter(u"LIT-3"_s, u"channel:print"_s);
        QVERIFY(rig().hold(matter));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        if (fault == HoldFault::Lost) { // somebody takes the holds away behind us
            QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
            rig().world.of(where).fault = fault;
            QVERIFY(!rig().verify(matter.id));
        }
        const ui::HoldBook book = rig().book(matter.id);
        QStringList red;
        for (const HeldRow& row : book.matrix.rows) {
            for (const auto& [column, one] : row.cells) {
                if (one.isRed) {
                    QCOMPARE(row.repository, where);
                    red << u"%1/%2"_s.arg(codeOf(row.part), codeOf(column));
                }
            }
        }
        QCOMPARE(red, QStringList{cell});
        QVERIFY(book.state != HoldState::Effective);
    }

    void aStandingMatterTakesWhatComesToMatchAndKeepsWhatStops()
    {
        HoldMatter matter = HoldRig::matter(u"LIT-4"_s, u"channel:print"_s);
        matter.scope.isStanding = true;
        const qint64 asked = *rig().hold(matter);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::evaluated, [&] { rig().acts->evaluate(matter.id); }));
        QCOMPARE(rig().book(matter.id).kept.letters, asked);
        QVERIFY(lastOf(rig().book(matter.id), MatterDeed::Evaluated));
        rig().clock.advance(60'000);
        const CommunicationId fresh = rig().put(u"NEW-1"_s, Channel::Print);
        rig().put(u"NEW-2"_s, Channel::Email);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::evaluated, [&] { rig().acts->evaluate(matter.id); }));
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        ui::HoldBook book = rig().book(matter.id);
        QCOMPARE(book.kept.letters, asked + 1);
        QCOMPARE(book.items.back().item.communication, fresh);
        QCOMPARE(book.items.back().item.reason, HoldReason::Standing);
        QCOMPARE(book.state, HoldState::Effective);
        rig().clock.advance(60'000);
        rig().put(u"NEW-1"_s, Channel::Sms); // corrected: the query does not find it any more
        QVERIFY(!rig().done(&ui::HoldActsPresenter::evaluated, [&] { rig().acts->evaluate(matter.id); }));
        book = rig().book(matter.id);
        QCOMPARE(book.kept.letters, asked + 1);
        QCOMPARE(lastOf(book, MatterDeed::Evaluated)->told[u"stays"].toInteger(), 1);
        QCOMPARE(book.state, HoldState::Effective);
    }

    void aReleaseWaitsForSomebodyElseAndLeavesOtherMattersAlone()
    {
        const HoldMatter one = HoldRig::matter(u"LIT-5"_s, u"channel:print"_s), other = HoldRig::matter(u"REG-1"_s, u"channel:print OR channel:sms"_s);
        const qint64 asked = *rig().hold(one);
        QVERIFY(rig().hold(other));
        rig().serve();
        QVERIFY(!rig().verify(one.id));
        QCOMPARE(rig().book(one.id).elsewhere, asked);
        QCOMPARE(rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(one.id, u""_s, u"Judgment"_s); })->detail, u"no-reason"_s);
        QVERIFY(!rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(one.id, u"Settled"_s, u"Settlement of 1 April"_s); }));
        rig().serve();
        rig().follow();
        rig().serve();
        QCOMPARE(rig().book(one.id).state, HoldState::ReleaseProposed);
        QVERIFY2(heldThere(u"LIT-5"_s) == asked, "nobody approved it");
        const QString plan = ui::planOfStep(*lastOf(rig().book(one.id), MatterDeed::ReleaseAsked));
        QVERIFY(rig().world.cases.contains(plan));
        rig().decide(plan, u"approveRelease"_s, u"approved"_s, u"lead@x"_s);
        rig().follow();
        rig().serve();
        QCOMPARE(rig().book(one.id).state, HoldState::ReleasePending);
        QVERIFY(!rig().verify(one.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::released, [&] { rig().acts->conclude(one.id); }));
        QCOMPARE(rig().book(one.id).state, HoldState::Released);
        QCOMPARE(heldThere(u"LIT-5"_s), 0);
        QVERIFY2(heldThere(u"REG-1"_s) >= asked, "the other matter holds them still");
    }

    void whoeverProposedAReleaseDoesNotApproveIt()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-6"_s, u"channel:print"_s);
        const qint64 asked = *rig().hold(matter);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QVERIFY(!rig().done(&ui::HoldActsPresenter::releaseAsked, [&] { rig().acts->askRelease(matter.id, u"Settled"_s, u"Settlement"_s); }));
        rig().serve();
        rig().decide(ui::planOfStep(*lastOf(rig().book(matter.id), MatterDeed::ReleaseAsked)), u"approveRelease"_s, u"approved"_s, u"Records@x"_s);
        rig().follow();
        rig().serve();
        QCOMPARE(heldThere(u"LIT-6"_s), asked);
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
    }

    void whatAKilledProgramAskedForGoesOn()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-7"_s, u"channel:print"_s);
        const qint64 asked = *rig().hold(matter);
        // The outbox is lost between the two: as if the program had ended before it had the commands.
        rig().acts.reset();
        rig().outbox.reset();
        for (const QString& name : {u"outbox.sqlite"_s, u"outbox.sqlite-wal"_s, u"outbox.sqlite-shm"_s}) {
            QFile::remove(rig().profile.filePath(name));
        }
        rig().open();
        QCOMPARE(rig().book(matter.id).lostPlans.size(), 1);
        rig().acts->resume(matter.id);
        QTRY_VERIFY(rig().book(matter.id).lostPlans.isEmpty());
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(rig().book(matter.id).state, HoldState::Effective);
        QCOMPARE(heldThere(u"LIT-7"_s), asked);
    }

    void aPlanSaysWhichRepositoriesMayHideLetters()
    {
        const auto lag = rig().cache->writer().write([this](store::Database& database) {
            return cache::putGap(database, {rig().archives.back(), Failure::Partial, u"letters"_s, u"cut short"_s, {}, {}, 1, 1});
        });
        QTRY_VERIFY(lag.isFinished());
        QSignalSpy planned(rig().acts.get(), &ui::HoldActsPresenter::planned);
        rig().acts->plan(HoldRig::matter(u"LIT-9"_s, u"customer:nobody-has-this"_s));
        QTRY_VERIFY(!planned.isEmpty());
        const auto scope = planned[0][0].value<ui::PlannedScope>();
        QVERIFY(scope.plan.items.empty());
        QCOMPARE(scope.plan.notWhole.size(), 1);
        QVERIFY2(!scope.plan.isComplete(), "it may hide what the query asks for");
    }

    void aRepositoryThatIsAwayLeavesTheHoldUnsaid()
    {
        const HoldMatter matter = HoldRig::matter(u"LIT-8"_s, u"channel:print"_s);
        QVERIFY(rig().hold(matter));
        const RepositoryId away = rig().archives.back();
        rig().world.of(away).isAway = true;
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        const ui::HoldBook book = rig().book(matter.id);
        QVERIFY(book.state != HoldState::Effective);
        QVERIFY(book.matrix.of(HeldItemState::Requested) > 0);
        const QJsonObject json = ui::holdJson(book, HeldItemState::Requested, true);
        QCOMPARE(json[u"list"].toArray().size(), book.matrix.of(HeldItemState::Requested));
        QVERIFY(!ui::holdVerdict(book).contains(u"All"));
    }
};

QTEST_GUILESS_MAIN(HoldJourneyTest)
#include "hold_journey_test.moc"
