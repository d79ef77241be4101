// A reissue that is kept as a draft, the call that is noted with it, and what becomes of both: on the page Tasks until somebody says how the call went.
#include "models/store/migrator.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/fake_sync.h"
#include "tests/support/record_window.h"
#include "tests/support/reissue_world.h"
#include "tests/support/settled.h"
#include "ui/reissue/call_back_form.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/shell/action_list.h"
#include "ui/tasks/call_backs_view.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class CallBackTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RecordWindow> m_rig;
    std::unique_ptr<test::ReissueWorld> m_world;
    test::FakeDispatch m_dispatch;
    test::FakeSync m_sync;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_said;
    Communication m_letter = test::RecordRig::sample();

    /// The key of a draft of the letter, with the dialog that kept it.
    std::pair<QString, ReissueDialog*> keepDraft()
    {
        ReissueParts parts = m_world->parts();
        parts.desk = m_rig->desk.get();
        auto* dialog = new ReissueDialog(&m_rig->window, parts, m_letter.id, {});
        dialog->open();
        [&] { QTRY_COMPARE(dialog->presenter().state(), ReissuePresenter::State::Asking); }();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"reissueDraft"_s), Qt::LeftButton);
        [&] { QTRY_COMPARE(dialog->presenter().state(), ReissuePresenter::State::Submitted); }();
        return {dialog->presenter().key(), dialog};
    }
    void noteAt(ReissueDialog* dialog, QTime time)
    {
        auto* when = dialog->findChild<QDateTimeEdit*>(u"callBackWhen"_s);
        when->setTime(time);
        dialog->findChild<QLineEdit*>(u"callBackCaller"_s)->setText(u"olga"_s);
        test::settled(m_rig->desk->callBacks(true)); // it is laid out by then
        auto* note = dialog->findChild<QPushButton*>(u"callBackNote"_s);
        QTest::mouseClick(note, Qt::LeftButton);
        QVERIFY(!note->isEnabled()); // one press notes one call
    }
    std::vector<CallBack> calls(bool onlyOpen = true) { return test::settled(m_rig->desk->callBacks(onlyOpen)).value_or(std::vector<CallBack>()); }
    CallBacksView* openTasks()
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        const Page page = tasksPage({*m_rig->cache, *m_world->outbox, m_dispatch, m_sync, m_rig->clock, QTimeZone("Europe/Berlin"), {}, m_rig->desk.get(), u"jo"_s});
        auto* widget = qobject_cast<TasksWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(widget);
        m_window->resize(1280, 800);
        m_window->show();
        return widget->calls();
    }
    QTableView* table() { return m_window->findChild<QTableView*>(u"callBackTable"_s); }
    QString cell(int column) { return table()->model()->index(0, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<test::RecordWindow>();
        m_world = std::make_unique<test::ReissueWorld>(*m_rig);
        m_rig->window.resize(1280, 800);
        m_rig->put(m_letter);
        m_searched.clear();
        m_said.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
        m_rig.reset();
    }

    void row56ADraftIsKeptWithACallThatStandsUnderTasksUntilItsResultIsNoted()
    {
        const auto [key, dialog] = keepDraft();
        auto* form = dialog->findChild<CallBackForm*>(u"callBackForm"_s);
        QVERIFY(form && form->isVisible());
        QCOMPARE(dialog->findChild<Label*>(u"callBackZone"_s)->text(), u"Europe/Berlin"_s);
        const QDateTime proposed = form->presenter().proposed();
        QCOMPARE(dialog->findChild<QDateTimeEdit*>(u"callBackWhen"_s)->dateTime().time(), proposed.time());
        noteAt(dialog, QTime(23, 30));
        auto* said = dialog->findChild<Label*>(u"callBackSaid"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(!dialog->findChild<QPushButton*>(u"callBackNote"_s)->isEnabled(), qPrintable(said->text()), 5'000);
        QCOMPARE(calls().size(), size_t(1));
        const CallBack call = calls().front();
        QCOMPARE(call.plan, key);
        QCOMPARE(call.documentId, m_letter.documentId);
        QCOMPARE(call.zone, u"Europe/Berlin"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(call.due, QTimeZone("Europe/Berlin")).time(), QTime(23, 30));
        QVERIFY(call.caller == u"olga" && call.person == u"jo");

        CallBacksView* view = openTasks();
        QTRY_VERIFY(view->isVisible() && !view->presenter().calls().empty());
        QVERIFY2(cell(0).contains(u"23:30"_s) && (cell(0).contains(u"CET"_s) || cell(0).contains(u"CEST"_s)), qPrintable(cell(0)));
        QCOMPARE(cell(1), u"olga"_s);
        QVERIFY2(cell(3).contains(u"draft"_s), qPrintable(cell(3)));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{u"doc:"_s + m_letter.documentId});
        QTest::keyClick(table(), Qt::Key_2);
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(calls().empty());
        const CallBack ended = calls(false).front();
        QVERIFY(ended.result == CallResult::NotReached && ended.endedBy == u"jo" && ended.ended == m_rig->clock.now());
        QVERIFY2(m_said.join(u' ').contains(u"Not reached"_s), qPrintable(m_said.join(u' ')));
    }

    void aCallStaysChosenWhileTheListIsReadAnewAndTheKeyEndsItAndNoOther()
    {
        CallBack call;
        call.plan = u"CF-1"_s;
        call.about = m_letter.id;
        call.due = m_rig->clock.now() + 3'600'000;
        call.zone = u"Europe/Berlin"_s;
        call.caller = u"olga"_s;
        call.person = u"jo"_s;
        call.noted = m_rig->clock.now();
        const qint64 first = test::settled(m_rig->desk->noteCallBack(call)).value_or(0);
        call.caller = u"pia"_s;
        call.due += 60'000;
        const qint64 second = test::settled(m_rig->desk->noteCallBack(call)).value_or(0);
        CallBacksView* view = openTasks();
        QTRY_COMPARE(view->presenter().calls().size(), size_t(2));
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        call.caller = u"ria"_s;
        call.due += 60'000;
        const qint64 third = test::settled(m_rig->desk->noteCallBack(call)).value_or(0);
        QTRY_COMPARE(view->presenter().calls().size(), size_t(3));
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_1);
        QTRY_COMPARE(view->presenter().calls().size(), size_t(2));
        QVERIFY(calls()[0].id == first && calls()[1].id == third);
        QCOMPARE(table()->currentIndex().row(), 1); // the one in its place
        QTest::keyClick(table(), Qt::Key_3);
        QTRY_COMPARE(view->presenter().calls().size(), size_t(1));
        QCOMPARE(calls().front().id, first);
        QCOMPARE(test::settled(m_rig->desk->endCallBack(second, CallResult::Reached, u"jo"_s, call.due)).error().kind, ErrorKind::NotFound);
    }

    void theCallSaysWhatBecameOfItsDraftAndWhenItIsOverdue()
    {
        const auto [key, dialog] = keepDraft();
        noteAt(dialog, QTime(23, 30));
        QTRY_COMPARE(calls().size(), size_t(1));
        dialog->reject();
        CallBacksView* view = openTasks();
        QTRY_VERIFY(!view->presenter().calls().empty());
        QVERIFY(!view->presenter().title().contains(u"overdue"_s));
        m_rig->clock.advance(2 * 86'400'000);
        test::settled(m_world->outbox->acceptDrafts(key, u"jo"_s, m_rig->clock.now(), {}));
        QTRY_VERIFY2(cell(3).contains(u"asked for since"_s), qPrintable(cell(3)));
        QVERIFY2(cell(0).contains(u"overdue"_s), qPrintable(cell(0)));
        QVERIFY2(view->presenter().title().contains(u"1 overdue"_s), qPrintable(view->presenter().title()));
        test::settled(m_world->outbox->withdraw(key, u"jo"_s, u"no longer"_s, m_rig->clock.now()));
        QTRY_VERIFY2(cell(3).contains(u"was withdrawn"_s), qPrintable(cell(3)));
    }

    void aTimeThatHasPassedAndNobodyToCallAreRefusedAndWhatWasAskedForTakesNoCall()
    {
        const auto [key, dialog] = keepDraft();
        auto* form = dialog->findChild<CallBackForm*>(u"callBackForm"_s);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_rig->clock.now(), QTimeZone("Europe/Berlin"));
        auto* when = dialog->findChild<QDateTimeEdit*>(u"callBackWhen"_s);
        when->setDate(now.date().addDays(-1));
        QTest::keyClick(dialog->findChild<QPushButton*>(u"callBackNote"_s), Qt::Key_Space);
        QVERIFY(dialog->findChild<Label*>(u"callBackSaid"_s)->text().contains(u"passed"_s));
        when->setDate(now.date().addDays(1));
        dialog->findChild<QLineEdit*>(u"callBackCaller"_s)->setText(u" "_s);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"callBackNote"_s), Qt::Key_Space);
        QVERIFY(dialog->findChild<Label*>(u"callBackSaid"_s)->text().contains(u"who calls"_s));
        QVERIFY(calls().empty());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"reissueUndo"_s), Qt::LeftButton); // the draft is taken back
        QTRY_COMPARE(dialog->presenter().state(), ReissuePresenter::State::TakenBack);
        QVERIFY(!form->isVisible());
    }

    void theDeskKeepsCallsThroughARestartAndEndsEachOnce()
    {
        CallBack call;
        call.plan = u"CF-1"_s;
        call.about = m_letter.id;
        call.due = m_rig->clock.now() + 3'600'000;
        call.zone = u"Europe/Berlin"_s;
        call.caller = u"olga"_s;
        call.person = u"jo"_s;
        call.noted = m_rig->clock.now();
        const auto id = test::settled(m_rig->desk->noteCallBack(call));
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        CallBack nowhere = call;
        nowhere.zone = u"Middle/Earth"_s;
        QCOMPARE(test::settled(m_rig->desk->noteCallBack(nowhere)).error().kind, ErrorKind::Rejected);
        m_rig->desk.reset();
        m_rig->desk = *desk::Desk::open(m_rig->profile.path());
        call.id = *id;
        QVERIFY(calls() == std::vector<CallBack>{call});
        QVERIFY(test::settled(m_rig->desk->endCallBack(*id, CallResult::Reached, u"olga"_s, call.due)));
        QCOMPARE(test::settled(m_rig->desk->endCallBack(*id, CallResult::NotNeeded, u"jo"_s, call.due)).error().kind, ErrorKind::NotFound);
        QVERIFY(calls().empty());
        QCOMPARE(calls(false).front().result, std::optional(CallResult::Reached));
    }

    void aDeskOfTheVersionBeforeKeepsWhatWasInIt()
    {
        QTemporaryDir home;
        {
            std::vector<store::Migration> before = *store::migrationsIn(u":/sql/migrations/desk"_s);
            before.erase(std::ranges::find(before, u"call_backs"_s, &store::Migration::name), before.end());
            auto database = *store::Database::open(home.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(store::migrate(database, before));
            QVERIFY(database.execute(u"INSERT INTO saved_search (name, query, grammar_version, position, created) VALUES ('mine', 'late fee', 1, 0, 5)"));
        }
        const auto desk = *desk::Desk::open(home.path());
        QCOMPARE(test::settled(desk->savedSearches())->size(), size_t(1));
        CallBack call;
        call.plan = u"CF-1"_s;
        call.due = 2;
        call.zone = u"Europe/Berlin"_s;
        call.caller = call.person = u"jo"_s;
        QVERIFY(test::settled(desk->noteCallBack(call)));
    }
};

QTEST_MAIN(CallBackTest)
#include "call_back_test.moc"
