// Journey S3: 812 bounced notices to print. From a list of letters to a plan with its groups, what keeps it from being asked for, the plan on the disk and how each letter
// stands; pause, cancel, certificate; refused by whoever approves; already reissued.
#include "models/base/text.h"
#include "models/domain/bulk_steps.h"
#include "tests/support/record_window.h"
#include "tests/support/reissue_world.h"
#include "ui/reissue/bulk_make_view.h"
#include "ui/reissue/bulk_run_view.h"
#include "ui/reissue/reissue_plans_page.h"
#include "models/cache/write_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int readyLetters = 760, ruledLetters = 9, badLetters = 31, reissuedLetters = 12, allLetters = 812;

class PlanWindow
{
public:
    explicit PlanWindow(bool hasMiddleware = true)
        : world(rig)
        , context{rig.actions, [this](const QString& id, const QString& subject) { opened << id + u' ' + subject; }, [this](const QString& text) { searched << text; }, [this](const QString& text) { told << text; }}
    {
        if (hasMiddleware) {
            Repository feed;
            feed.kind = RepositoryKind::XConnector;
            feed.name = u"Deliveries"_s;
            middleware = feed.id = repositoryId(feed.kind, feed.name);
            feed.location = u"https://feed.example"_s;
            rig.write([feed](store::Database& database) { return cache::addRepository(database, feed); });
        }
        workflow = repositoryId(RepositoryKind::Workflow, u"Casework"_s);
        ReissueParts parts = world.parts();
        parts.content = &rig.content;
        parts.reader = &rig.reader;
        parts.secrets = &rig.secrets;
        parts.desk = rig.desk.get();
        page = new ReissuePlansWidget(parts, context);
        rig.window.addWidget(page);
        page->show();
    }

    static Communication bounced(int i)
    {
        const QString customer = u"C-%1"_s.arg(i, 4, 10, QChar(u'0'));
        Communication c = letter(u"FEE-%1"_s.arg(i, 4, 10, QChar(u'0')), customer);
        c.campaign = u"fee-change"_s;
        RecipientLeg& leg = c.legs[0];
        leg.recipient = u"Customer %1"_s.arg(i);
        leg.email = u"c%1@okafor.example"_s.arg(i);
        leg.address = u"%1 High Street"_s.arg(i);
        leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s), eventOf(leg, DeliveryState::BouncedHard, u"2025-03-14T09:12:31+01:00"_s)};
        return c;
    }
    /// The letters of the campaign, and others by which some of them stand otherwise.
    void fill(int ready, int ruled, int bad, int reissued)
    {
        std::vector<Communication> letters;
        const int all = ready + ruled + bad + reissued;
        for (int i = 0; i < all; ++i) {
            Communication c = bounced(i);
            const int kind = i < ready ? 0 : i < ready + ruled ? 1 : i < ready + ruled + bad ? 2 : 3;
            if (kind == 1) {
                c.legs[0].channelReason = u"REGULATION"_s;
            }
            if (kind >= 2) {
                Communication other = letter(u"OTHER-%1"_s.arg(i), c.legs[0].customer);
                RecipientLeg& leg = other.legs[0];
                leg.channel = Channel::Print;
                leg.address = c.legs[0].address;
                leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-02-14T09:12:07+01:00"_s), eventOf(leg, kind == 2 ? DeliveryState::ReturnedMail : DeliveryState::Delivered, u"2025-02-20T09:12:31+01:00"_s)};
                if (kind == 3) {
                    other.relations = {{RelationKind::ReissueOf, c.documentId}};
                }
                letters.push_back(other);
            }
            letters.push_back(c);
        }
        const auto& clock = rig.clock;
        auto& files = rig.content.files;
        constexpr size_t atOnce = 20; // a machine may be busy
        for (size_t from = 0; from < letters.size(); from += atOnce) {
            rig.write([&](store::Database& database) -> Result<void> {
                CF_CHECK(cache::addCoverage(database, archive(), {u"campaign"_s, u"customer"_s}));
                for (size_t i = from; i < std::min(letters.size(), from + atOnce); ++i) {
                    const Communication& c = letters[i];
                    const QByteArray bytes = "%PDF-1.4 " + c.documentId.toUtf8();
                    cache::Observation seen;
                    seen.ref = c.renditions.front().source;
                    seen.bytes = bytes.size();
                    seen.sha256 = sha256Of(bytes);
                    seen.at = clock.now();
                    CF_CHECK(cache::observeSource(database, seen));
                    CF_CHECK(cache::writeExtraction(database, seen.sha256, RecordRig::pdfText()));
                    files[c.renditions.front().source.nativeId] = bytes;
                    CF_CHECK(cache::writeCommunication(database, c, clock.now()));
                }
                return {};
            });
        }
    }
    void choose()
    {
        page->showSubject(planSubjectOfQuery(u"campaign:fee-change"_s));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->making().state(), BulkPlanPresenter::State::Ready, 60'000); }();
    }
    template <class W> W* named(const QString& name) const { return page->findChild<W*>(name); }
    void type(const QString& field, const QString& text) const
    {
        auto* line = named<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void print() const
    {
        auto* box = named<QComboBox>(u"bulkChannel"_s);
        box->setCurrentIndex(box->findData(int(Channel::Print)));
        Q_EMIT box->activated(box->currentIndex());
    }
    GroupCount group(ReissueGroup of) const
    {
        for (const GroupCount& one : page->making().groups()) {
            if (one.group == of) {
                return one;
            }
        }
        return {of, 0, 0};
    }
    QString groups() const
    {
        QStringList all;
        for (const GroupCount& one : page->making().groups()) {
            all << u"%1 %2/%3"_s.arg(codeOf(one.group)).arg(one.included).arg(one.letters);
        }
        return all.join(u", "_s);
    }
    QString ask()
    {
        print();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->making().state(), BulkPlanPresenter::State::Ready, 60'000); }();
        type(u"bulkTitle"_s, u"Bounced notices"_s);
        type(u"bulkRemark"_s, u"F-31"_s);
        named<QPushButton>(u"bulkSubmit"_s)->click();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->running().state(), BulkRunPresenter::State::Shown, 60'000); }();
        return page->making().key();
    }
    void showCase(const QString& key, const QString& approvedBy, const QString& endedAt = {})
    {
        WorkflowCase shown;
        shown.nativeId = u"case-1"_s;
        shown.token = QString::number(++m_tokens);
        shown.reference = key;
        shown.definitionKey = u"reissueRequest"_s;
        shown.startedBy = u"jo"_s;
        shown.started = rig.clock.now();
        WorkflowTask approve;
        approve.nativeId = u"t2"_s;
        approve.key = u"approve"_s;
        approve.name = u"Approve reissue"_s;
        approve.assignee = approvedBy;
        approve.created = rig.clock.now();
        if (!approvedBy.isEmpty()) {
            approve.ended = rig.clock.now();
            approve.outcome = endedAt.isEmpty() ? u"approved"_s : u"refused"_s;
            shown.steps = {{u"s1"_s, u"regenerate"_s, u"Resend"_s, u"serviceTask"_s, 5, {}}};
        }
        shown.tasks = {approve};
        if (!endedAt.isEmpty()) {
            shown.steps.clear();
            shown.ended = rig.clock.now();
            shown.endedAt = endedAt;
        }
        rig.write([this, shown](store::Database& database) -> Result<void> {
            CF_TRY(const bool isNew, cache::writeCase(database, workflow, shown, rig.clock.now()));
            Q_UNUSED(isNew)
            return {};
        });
        rig.cache->noteCommit();
    }
    /// As whoever goes on with cases does it: the next letters get their bytes, and the middleware takes so many of them.
    void send(const QString& key, int count)
    {
        for (int sent = 0; sent < count;) {
            std::vector<outbox::SuppliedLetter> some;
            const auto waiting = world.outbox->waitingLetters(key, std::min(50, count - sent)).result();
            for (const outbox::WaitingLetter& one : *waiting) {
                some.push_back({one.command, "%PDF", {}});
            }
            QVERIFY(!some.empty());
            QVERIFY(world.outbox->supply(some, rig.clock.now()).result());
            while (const std::optional<Intent> taken = *world.outbox->take(middleware, rig.clock.now()).result()) {
                QVERIFY(world.outbox->note(taken->command.key, {IntentState::Done, {}, {u"a-%1"_s.arg(++sent), {}, {}}, {}, {}, false, false}, rig.clock.now()).result());
            }
        }
    }

    RecordWindow rig;
    ReissueWorld world;
    PageContext context;
    QStringList opened, searched, told;
    RepositoryId middleware, workflow;
    ReissuePlansWidget* page = nullptr;

private:
    int m_tokens = 0;
};

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
