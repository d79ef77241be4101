// Journey S3: 812 bounced notices to print. From a list of letters to a plan with its groups, what keeps it from being asked for, the plan on the disk and how each letter
// stands; pause, cancel, certificate; refused by whoever approves; already reissued.
#include "models/base/text.h"
#include "tests/support/plan_window.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int readyLetters = 760, ruledLetters = 9, badLetters = 31, reissuedLetters = 12, allLetters = 812;

} // namespace

class ReissuePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterThatSomebodyDecidedNotToSendAgainIsLeftOut()
    {
        PlanWindow window;
        window.fill(3, 0, 0, 0);
        auto noted = window.rig.desk->noteException(
            {u"delivery/"_s + identifierKey(u"FEE-0001"_s), ExceptionAct::Outcome, u"ABANDON"_s, u"the customer has died"_s, u"ana"_s, 1, window.rig.clock.now(), {}});
        QTRY_VERIFY(noted.isFinished());
        QVERIFY(noted.result().has_value());
        window.choose();
        window.print();
        QTRY_COMPARE(window.page->making().state(), BulkPlanPresenter::State::Ready);
        QTRY_COMPARE(window.group(ReissueGroup::Barred).letters, 1);
        QCOMPARE(window.group(ReissueGroup::Barred).included, 0);
        QCOMPARE(window.group(ReissueGroup::Eligible).letters, 2); // nobody decided on these: the plan is what decides
    }

    void row55TheJourneyFromTheListToTheCertificate()
    {
        PlanWindow world;
        world.fill(readyLetters, ruledLetters, badLetters, reissuedLetters);
        world.choose();
        world.print();
        QTRY_COMPARE_WITH_TIMEOUT(world.page->making().state(), BulkPlanPresenter::State::Ready, 60'000);
        QCOMPARE(world.groups(), u"OK 760/760, ADDRESS_KNOWN_BAD 0/31, ALREADY_REISSUED 0/12, CONSENT_OR_LEGAL 0/9"_s);
        QCOMPARE(world.page->making().table().rowCount(), allLetters);
        QCOMPARE(world.named<QCheckBox>(u"bulkGroup-OK"_s)->text(), u"Ready: 760 of 760"_s);
        QVERIFY(!world.named<QCheckBox>(u"bulkGroup-CONSENT_OR_LEGAL"_s)->isEnabled());
        QVERIFY2(!world.named<QPushButton>(u"bulkSubmit"_s)->isEnabled(), "it has no name and no reason");
        QVERIFY(world.world.outbox->list({}).result()->empty());

        const QString key = world.ask();
        const auto plan = *world.world.outbox->plan(key).result();
        QCOMPARE(plan->of(IntentState::Waiting), qint64(readyLetters));
        QCOMPARE(plan->of(IntentState::Accepted), qint64(1)); // the case, which asks somebody else
        const evidence::BulkAccount& account = world.page->running().account();
        QCOMPARE(account.lines.size(), size_t(allLetters));
        QCOMPARE(account.asMany(), qint64(readyLetters));
        QCOMPARE(account.bulk.selection, u"campaign:fee-change"_s);
        QVERIFY(std::ranges::find(account.against, evidence::BulkAgainst::ListChanged) == account.against.end());

        world.showCase(key, u"amir"_s);
        world.send(key, readyLetters);
        QTRY_COMPARE_WITH_TIMEOUT(world.page->running().account().count(IntentState::Done), qint64(readyLetters), 30'000);
        QCOMPARE(world.named<QWidget>(u"bulkStanding"_s)->accessibleName(), u"760 of 760 sent"_s);
        const QString path = QDir(world.rig.profile.path()).filePath(u"plan.pdf"_s);
        world.page->run()->writeCertificate(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
        const QJsonObject told = evidence::bulkAccountJson(world.page->running().account(), {});
        QCOMPARE(told["letters"_L1].toArray().size(), allLetters);
        QCOMPARE(told["states"_L1]["DONE"_L1].toInt(), readyLetters);
        QCOMPARE(told["approvals"_L1][0]["who"_L1].toString(), u"amir"_s);
    }

    void cancelledAtFortyPercentItShowsExactlyWhatWasSentAndWhatWasNot()
    {
        PlanWindow world;
        world.fill(100, 0, 0, 0);
        world.choose();
        const QString key = world.ask();
        world.showCase(key, u"amir"_s);
        world.send(key, 40);
        world.page->running().cancel(u"wrong month"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.page->running().account().count(IntentState::Withdrawn), qint64(60), 30'000);
        QCOMPARE(world.page->running().account().count(IntentState::Done), qint64(40));
        QCOMPARE(world.named<QWidget>(u"bulkStanding"_s)->accessibleName(), u"40 of 100 sent · Withdrawn: 60"_s);
        world.named<QCheckBox>(u"bulkUnsent"_s)->click();
        QCOMPARE(world.named<QTableView>(u"bulkLines"_s)->model()->rowCount(), 60);
        const QString path = QDir(world.rig.profile.path()).filePath(u"list.csv"_s);
        world.page->run()->writeList(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count(",DONE,"), 40);
        QCOMPARE(csv.count(",WITHDRAWN,"), 60);
        QVERIFY(!world.page->running().mayCancel());
    }

    void pausedItSaysSoAndGoesOn()
    {
        PlanWindow world;
        world.fill(10, 0, 0, 0);
        world.choose();
        const QString key = world.ask();
        world.page->running().setPaused(true);
        QTRY_VERIFY(world.page->running().account().isPaused);
        QVERIFY((*world.world.outbox->plan(key).result())->plan.isPaused);
        world.page->running().setPaused(false);
        QTRY_VERIFY(!world.page->running().account().isPaused);
    }

    void refusedByWhoeverDecidesItSaysThatNothingWasSent()
    {
        PlanWindow world;
        world.fill(5, 0, 0, 0);
        world.choose();
        const QString key = world.ask();
        world.showCase(key, u"amir"_s, u"endRefused"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.page->running().account().stage, ReissueStage::RefusedThere, 10'000);
        QVERIFY(std::ranges::find(world.page->running().account().against, evidence::BulkAgainst::RefusedThere) != world.page->running().account().against.end());
    }

    void row56WhatOnePlanSendsTheNextLeavesOut()
    {
        PlanWindow world;
        world.fill(4, 0, 0, 0);
        world.choose();
        world.ask();
        world.choose();
        QCOMPARE(world.group(ReissueGroup::AlreadyReissued), (GroupCount{ReissueGroup::AlreadyReissued, 4, 0}));
        QVERIFY(!world.named<QPushButton>(u"bulkSubmit"_s)->isEnabled());
        world.named<QCheckBox>(u"bulkGroup-ALREADY_REISSUED"_s)->click(); // somebody says so
        QCOMPARE(world.page->making().included(), qint64(4));
    }

    void aSingleLetterIsTakenOutByItsTick()
    {
        PlanWindow world;
        world.fill(3, 0, 0, 0);
        world.choose();
        auto* table = world.named<QTableView>(u"bulkLetters"_s);
        QCOMPARE(table->model()->index(1, BulkTable::Group).data().toString(), u"Ready"_s);
        QVERIFY(table->model()->setData(table->model()->index(1, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(world.page->making().included(), qint64(2));
        QCOMPARE(world.named<QCheckBox>(u"bulkGroup-OK"_s)->checkState(), Qt::PartiallyChecked);
        const QString key = world.ask();
        QCOMPARE((*world.world.outbox->plan(key).result())->of(IntentState::Waiting), qint64(3)); // another channel: looked at anew
    }

    void withoutAMiddlewareNothingIsAskedFor()
    {
        PlanWindow world(false);
        world.fill(2, 0, 0, 0);
        world.choose();
        world.type(u"bulkTitle"_s, u"t"_s);
        world.type(u"bulkRemark"_s, u"r"_s);
        QVERIFY(!world.named<QPushButton>(u"bulkSubmit"_s)->isEnabled());
        QVERIFY(world.page->making().problems().join(u' ').contains(u"No middleware"_s));
    }

    void itCanBeTakenBackAtOnceAndEscapeLeadsToTheList()
    {
        PlanWindow world;
        world.fill(2, 0, 0, 0);
        world.choose();
        const QString key = world.ask();
        world.page->making().takeBack();
        QTRY_COMPARE(world.page->running().account().count(IntentState::Withdrawn), qint64(2));
        QVERIFY(world.page->back());
        QTRY_COMPARE(world.named<QTableView>(u"bulkPlans"_s)->model()->rowCount(), 1);
        QVERIFY(!world.page->back());
        world.page->showSubject(planSubject(u"CF-nothing"_s));
        QTRY_COMPARE(world.page->running().state(), BulkRunPresenter::State::Missing);
        QVERIFY(!key.isEmpty());
    }

    void aPlanWhoseCaseHasLeftIsNotTakenBackInPart()
    {
        PlanWindow world;
        world.fill(2, 0, 0, 0);
        world.choose();
        const QString key = world.ask();
        world.rig.clock.advance(secondThoughtsMs + 1);
        QVERIFY(*world.world.outbox->take(world.workflow, world.rig.clock.now()).result()); // its case is on its way
        world.page->making().takeBack();
        QTRY_VERIFY(world.told.contains(u"It has left already."_s));
        QCOMPARE(world.page->making().state(), BulkPlanPresenter::State::Submitted);
        QTRY_COMPARE(world.page->running().account().count(IntentState::Waiting), qint64(2));
        QCOMPARE(world.page->running().account().count(IntentState::Withdrawn), qint64(0));
    }
};

QTEST_MAIN(ReissuePlanTest)
#include "reissue_plan_test.moc"
