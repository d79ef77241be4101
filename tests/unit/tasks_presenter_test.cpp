// The inbox over two workflow systems: whose tasks, how many, in which order; and one task with its case and what is asked of it.
#include "tests/support/fake_clock.h"
#include "tests/support/fake_sync.h"
#include "tests/support/tasks_world.h"
#include "ui/tasks/task_json_presenter.h"
#include "ui/tasks/tasks_badge_presenter.h"
#include "ui/tasks/tasks_presenter.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class IdleDispatch final : public DispatchControl
{
    Q_OBJECT
public:
    void serve() override { ++served; }
    DispatchStatus status() const override { return {}; }
    int served = 0;
};

} // namespace

class TasksPresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<TasksPresenter> m_presenter;
    std::unique_ptr<TasksWorld> m_world;
    IdleDispatch m_dispatch;
    FakeSync m_sync;
    FakeClock m_clock;
    QStringList m_told;

    TasksParts parts() { return {*m_cache, *m_outbox, m_dispatch, m_sync, m_clock, QTimeZone("Europe/Berlin"), {}}; }
    bool open()
    {
        m_presenter = std::make_unique<TasksPresenter>(parts());
        connect(m_presenter.get(), &TasksPresenter::told, this, [this](const QString& sentence) { m_told << sentence; });
        m_presenter->setActive(true);
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_presenter->phase() != TasksPresenter::Phase::Waiting && !m_presenter->isReading(); });
    }
    QStringList ids() const
    {
        QStringList all;
        for (const cache::InboxLine& one : m_presenter->table().lines()) {
            all << one.task.nativeId;
        }
        return all;
    }
    bool waitForIds(const QStringList& wanted)
    {
        return QTest::qWaitFor([&] { return ids() == wanted; });
    }
    bool choose(const QString& task)
    {
        TaskActPresenter& chosen = m_presenter->chosen();
        chosen.open(task, {});
        return QTest::qWaitFor([&] { return chosen.phase() == TaskActPresenter::Phase::Ready && chosen.task() && chosen.task()->nativeId == task; });
    }
    bool asked(const TaskAsk& ask)
    {
        bool isKept = false;
        const auto kept = connect(&m_presenter->chosen(), &TaskActPresenter::submitted, this, [&isKept] { isKept = true; });
        m_presenter->chosen().ask(ask);
        const bool done = QTest::qWaitFor([&] { return isKept && m_presenter->chosen().underWay(); }, 3'000);
        disconnect(kept);
        return done;
    }
    std::optional<Intent> taken() { return kept(m_outbox->take(m_world->casework, m_clock.now())); }
    QString markOf(const QString& task)
    {
        const int row = m_presenter->table().rowOf(m_world->casework, task);
        return row < 0 ? u"not listed"_s : m_presenter->table().index(row, TaskTable::State).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_presenter.reset();
        m_outbox.reset();
        m_cache.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
        m_outbox = *outbox::Outbox::open(m_profile->path());
        m_world = std::make_unique<TasksWorld>(*m_cache, m_clock.now());
        m_sync.statuses.clear();
        m_told.clear();
    }

    void withoutAWorkflowSystemThereIsNothingToList()
    {
        QVERIFY(open());
        QVERIFY(m_presenter->isUnconnected());
        QVERIFY(m_presenter->scope().isEmpty());
    }

    void mineComeFirstAndTheCountsAreExact()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        QCOMPARE(m_presenter->taskScope(), cache::TaskScope::Mine);
        QCOMPARE(ids(), QStringList{u"t-verify"_s}); // in capitals the system writes it otherwise
        QCOMPARE(m_presenter->countOf(cache::TaskScope::Mine), 1);
        QCOMPARE(m_presenter->countOf(cache::TaskScope::Groups), 2);
        QCOMPARE(m_presenter->countOf(cache::TaskScope::All), 5);
        QCOMPARE(m_presenter->listTitle(), u"1 of 5 open tasks"_s);
        QVERIFY2(m_presenter->scope().contains(u"Casework, complete to") && m_presenter->scope().contains(u"Claims flow, complete to") && m_presenter->scope().contains(u"CET"), qPrintable(m_presenter->scope()));
        m_presenter->setTaskScope(cache::TaskScope::Groups);
        QVERIFY(waitForIds({u"t-approve"_s, u"t-own"_s}));
        m_presenter->setTaskScope(cache::TaskScope::All);
        QVERIFY(waitForIds({u"t-verify"_s, u"t-claim"_s, u"t-approve"_s, u"t-own"_s, u"t-investigate"_s})); // by due time, those without behind
        QCOMPARE(m_presenter->overdue(), 2);
        m_presenter->setOverdueOnly(true);
        QVERIFY(waitForIds({u"t-verify"_s, u"t-claim"_s}));
        TaskTable& table = m_presenter->table();
        QVERIFY(table.index(0, TaskTable::Due).data(TaskTable::OverdueRole).toBool());
        QVERIFY2(table.index(0, TaskTable::Due).data().toString().startsWith(u"overdue 1 h · "), qPrintable(table.index(0, TaskTable::Due).data().toString()));
        TasksBadge badge(parts(), this);
        QTRY_COMPARE(badge.number(), u"1"_s);
    }

    void listsAreSortedAndSearchedAsPeopleCompareWords()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        m_presenter->setTaskScope(cache::TaskScope::All);
        m_presenter->setOrder(cache::TaskOrder::Case, false);
        QVERIFY(waitForIds({u"t-claim"_s, u"t-investigate"_s, u"t-approve"_s, u"t-own"_s, u"t-verify"_s}));
        m_presenter->setOrder(cache::TaskOrder::Created, false);
        QVERIFY(waitForIds({u"t-investigate"_s, u"t-verify"_s, u"t-approve"_s, u"t-own"_s, u"t-claim"_s}));
        m_presenter->setOrder(cache::TaskOrder::System, true);
        QVERIFY(waitForIds({u"t-claim"_s, u"t-verify"_s, u"t-approve"_s, u"t-own"_s, u"t-investigate"_s}));
        m_presenter->setText(u"apfel"_s);
        QVERIFY(waitForIds({u"t-investigate"_s}));
        QCOMPARE(m_presenter->listTitle(), u"1 of 5 open tasks"_s);
        m_presenter->setText(u"NSB-2025-0048211"_s); // what its case is about
        QVERIFY(waitForIds({u"t-approve"_s}));
        m_presenter->setText(u"communicationRef"_s);
        QVERIFY2(waitForIds({}), "names of variables are no words of the case");
        QVERIFY(!m_presenter->isEmpty());
    }

    void manyTasksAreReadAPageAtATime()
    {
        m_world->addSystems();
        for (int i = 0; i < 450; ++i) {
            const QString id = u"m%1"_s.arg(i, 4, 10, QChar(u'0'));
            m_world->put(workflowCase(id, u"claim"_s, u"Case "_s + id, u"amir"_s, 1, {openTask(u"t-"_s + id, u"look"_s, u"Look"_s, {u"compliance"_s}, 1'000 + i, {})}));
        }
        QVERIFY(open());
        QCOMPARE(m_presenter->taskScope(), cache::TaskScope::Groups);
        QVERIFY(settled());
        TaskTable& table = m_presenter->table();
        QCOMPARE(table.rowCount(), TasksPresenter::pageSize);
        QCOMPARE(m_presenter->listTitle(), u"450 of 450 open tasks"_s);
        while (table.canFetchMore({})) {
            const int before = table.rowCount();
            table.fetchMore({});
            QVERIFY(QTest::qWaitFor([&] { return table.rowCount() > before; }));
        }
        QCOMPARE(table.rowCount(), 450);
        QStringList all = ids();
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void row40TheStoryOfACaseNamesActorRoleTimeDecisionAndComment()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        QVERIFY(choose(u"t-approve"_s));
        const evidence::CaseStory& story = *m_presenter->chosen().story();
        QCOMPARE(story.subject.reference, u"NSB-2025-0048211"_s);
        const auto decided = std::ranges::find(story.events, evidence::CaseEventKind::Decided, &evidence::CaseEvent::kind);
        QVERIFY(decided != story.events.end());
        QCOMPARE(decided->actor, u"amir@bank.example"_s);
        QCOMPARE(decided->role, u"service-agents"_s);
        QCOMPARE(decided->decision, u"verified"_s);
        QCOMPARE(decided->comment, u"called back"_s);
        QCOMPARE(decided->at, std::optional<UtcMs>(m_clock.now() - 2 * dayMs));
        QStringList kinds;
        for (const evidence::CaseEvent& event : story.events) {
            kinds << QString(codeOf(event.kind));
        }
        QCOMPARE(kinds, (QStringList{u"started"_s, u"decided"_s, u"opened"_s, u"said"_s, u"waits"_s})); // what was said with a decision stands there
        const QList<DeliveryLine> lines = caseLinesOf(story, m_presenter->telling());
        QCOMPARE(lines[1].mark.text, u"Verify authorization: authority verified, by amir@bank.example"_s);
        QVERIFY2(lines[1].detail.contains(u"as service-agents") && lines[1].detail.contains(u"“called back”"), qPrintable(lines[1].detail));
        const QJsonObject json = caseJson(story);
        QCOMPARE(json[u"events"][1][u"decision"].toString(), u"verified"_s);
        QCOMPARE(m_presenter->chosen().aboutQuery(), u"doc:NSB-2025-0048211"_s);
    }

    void whatIsAskedForIsOnItsWayAndTakenBack()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        m_presenter->setTaskScope(cache::TaskScope::All);
        QVERIFY(choose(u"t-approve"_s));
        QVERIFY(asked({TaskAct::Claim, {}, {}, {}}));
        QTRY_COMPARE(markOf(u"t-approve"_s), u"Leaves in a moment"_s);
        const Intent* one = m_presenter->chosen().underWay();
        QCOMPARE(one->subject, u"c1"_s);
        QCOMPARE(one->command.deed, Deed(ClaimTask{u"t-approve"_s, u"Jo@bank.example"_s}));
        QVERIFY(m_presenter->chosen().barOf({TaskAct::Claim, {}, {}, {}}) == TaskBar::UnderWay);
        QVERIFY(m_presenter->chosen().mayTakeBack());
        m_presenter->chosen().takeBack(u"not now"_s);
        QTRY_VERIFY(!m_presenter->chosen().underWay());
        QTRY_COMPARE(markOf(u"t-approve"_s), QString());
        QVERIFY(!m_presenter->chosen().barOf({TaskAct::Claim, {}, {}, {}}));
        QVERIFY(!taken());
    }

    void completingWhatNobodyHasIsTakenBackWhole()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        QVERIFY(choose(u"t-approve"_s));
        QVERIFY(asked({TaskAct::Complete, u"approved"_s, {}, u"all in order"_s}));
        QCOMPARE(kept(m_outbox->counts()), (std::vector<std::pair<IntentState, qint64>>{{IntentState::Accepted, 2}}));
        m_presenter->chosen().takeBack(u"no"_s);
        QTRY_COMPARE(kept(m_outbox->counts()), (std::vector<std::pair<IntentState, qint64>>{{IntentState::Withdrawn, 2}}));
        QTRY_VERIFY(!m_presenter->chosen().underWay());
    }

    void whoComesSecondSeesBeforeAndNow()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        m_presenter->setTaskScope(cache::TaskScope::All);
        QVERIFY(choose(u"t-approve"_s));
        QVERIFY(asked({TaskAct::Claim, {}, {}, {}}));
        m_clock.set(m_clock.now() + taskThoughtsMs + 1);
        const std::optional<Intent> leaving = taken();
        QVERIFY(leaving);
        QTRY_COMPARE(markOf(u"t-approve"_s), u"On its way"_s);
        kept(m_outbox->note(leaving->command.key, {IntentState::Refused, {}, {}, Error{ErrorKind::Conflict, u"somebody else has claimed it"_s, {}}, {}, false, false}, m_clock.now()));
        QTRY_COMPARE(markOf(u"t-approve"_s), u"Refused"_s);
        WorkflowCase now = kept(m_cache->readers().read([](store::Database& database) { return cache::readCase(database, repositoryId(RepositoryKind::Workflow, u"Casework"_s), u"c1"_s); })).what;
        now.tasks[1].assignee = u"ines@bank.example"_s;
        now.token = u"c1-2"_s;
        m_world->put(now);
        QTRY_VERIFY(m_presenter->chosen().refusal().contains(u"Now ines@bank.example has it"));
        const QString said = m_presenter->chosen().refusal();
        QVERIFY2(said.contains(u"Before, nobody had the task") && said.contains(u"somebody else has claimed it"), qPrintable(said));
        QVERIFY(m_presenter->chosen().barOf({TaskAct::Claim, {}, {}, {}}) == TaskBar::ClaimedByOther);
        m_presenter->chosen().noteSeen();
        QTRY_VERIFY(m_presenter->chosen().refusal().isEmpty());
        QTRY_COMPARE(markOf(u"t-approve"_s), QString());
    }

    void doneIsNotSeenBeforeTheSystemShowsIt()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        m_presenter->setTaskScope(cache::TaskScope::All);
        QVERIFY(choose(u"t-approve"_s));
        QVERIFY(asked({TaskAct::Claim, {}, {}, {}}));
        m_clock.set(m_clock.now() + taskThoughtsMs + 1);
        const QString key = taken()->command.key;
        kept(m_outbox->note(key, {IntentState::Done, {}, {u"t-approve"_s, {}, {}}, {}, {}, false, false}, m_clock.now()));
        QTRY_COMPARE(markOf(u"t-approve"_s), u"Done, not seen yet"_s);
        QCOMPARE(m_presenter->chosen().task()->assignee, QString());
        QTRY_VERIFY(m_presenter->chosen().barOf({TaskAct::Claim, {}, {}, {}}) == TaskBar::UnderWay);
        kept(m_outbox->noteSeen(key, m_clock.now()));
        QTRY_COMPARE(markOf(u"t-approve"_s), QString());
    }

    void myOwnRequestIsNotMineToApproveAndTheReasonIsSaid()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        QVERIFY(choose(u"t-own"_s));
        const TaskAsk approve{TaskAct::Complete, u"approved"_s, {}, {}};
        QVERIFY(m_presenter->chosen().barOf(approve) == TaskBar::OwnRequest);
        QVERIFY2(m_presenter->chosen().barWords(approve).contains(u"somebody else has to"), qPrintable(m_presenter->chosen().barWords(approve)));
        m_presenter->chosen().ask(approve);
        QTRY_VERIFY(!m_told.isEmpty());
        QVERIFY(kept(m_outbox->counts()).empty());
    }

    void offlineADraftIsKeptAndNothingIsCalledDone()
    {
        m_world->addSystems();
        m_world->fill();
        SyncStatus away;
        away.repository = m_world->casework;
        away.name = u"Casework"_s;
        away.phase = SyncStatus::Phase::Offline;
        away.failure = ErrorKind::Offline;
        m_sync.statuses = {away};
        QVERIFY(open());
        m_presenter->setTaskScope(cache::TaskScope::All);
        QCOMPARE(m_presenter->notices().size(), 1);
        QVERIFY(m_presenter->notices()[0].text.contains(u"Not reached now: Casework"));
        QVERIFY(choose(u"t-verify"_s));
        QVERIFY(m_presenter->chosen().isAway());
        QVERIFY(asked({TaskAct::Complete, u"verified"_s, {}, u"called"_s}));
        QTRY_COMPARE(markOf(u"t-verify"_s), u"Draft"_s);
        m_clock.set(m_clock.now() + dayMs);
        QVERIFY2(!taken(), "a draft leaves when somebody accepts it, and not before");
        m_sync.set({});
        m_presenter->chosen().acceptDraft();
        QTRY_COMPARE(markOf(u"t-verify"_s), u"Leaves in a moment"_s);
        m_clock.set(m_clock.now() + taskThoughtsMs + 1);
        QVERIFY(taken());
    }

    void aHeldSystemIsToldOnce()
    {
        m_world->addSystems();
        m_world->fill();
        kept(m_outbox->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, 1), {commandTo(m_world->casework, u"CF-1"_s, u"c9"_s, ClaimTask{u"t9"_s, u"jo"_s})}, 1));
        outbox::Standing held{IntentState::Accepted, {}, {}, Error{ErrorKind::Unauthorised, u"401"_s, {}}, {}, false, false};
        held.isHeld = true;
        kept(m_outbox->note(taken()->command.key, held, m_clock.now()));
        QVERIFY(open());
        QCOMPARE(m_presenter->notices().size(), 1);
        QVERIFY2(m_presenter->notices()[0].text.contains(u"Casework refuses the sign-in since"), qPrintable(m_presenter->notices()[0].text));
    }

    void nobodyLooksAndNothingIsRead()
    {
        m_world->addSystems();
        m_world->fill();
        QVERIFY(open());
        m_presenter->setActive(false);
        QSignalSpy changed(m_presenter.get(), &TasksPresenter::changed), written(m_cache.get(), &cache::Cache::changed);
        m_world->put(workflowCase(u"new"_s, u"claim"_s, u"New"_s, u"amir"_s, 1, {openTask(u"t-new"_s, u"look"_s, u"Look"_s, {}, 1, 2, u"jo@bank.example"_s)}));
        QVERIFY(written.size() > 0 || written.wait());
        QVERIFY(!m_presenter->isReading());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ids(), QStringList{u"t-verify"_s});
        m_presenter->setActive(true);
        QVERIFY(waitForIds({u"t-new"_s, u"t-verify"_s}));
    }
};

QTEST_GUILESS_MAIN(TasksPresenterTest)
#include "tasks_presenter_test.moc"
