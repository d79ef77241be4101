// The outbox from the keyboard, over an outbox as a working day leaves it and a dispatch that really serves it.
#include "models/sync/dispatch_desk.h"
#include "tests/support/command_world.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/outbox/outbox_detail.h"
#include "ui/outbox/outbox_dialogs.h"
#include "ui/outbox/outbox_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_delegate.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class OutboxPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiProfile> m_profile;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<CommandWorld> m_world;
    WorldConnector::Faults m_faults;
    std::unique_ptr<sync::DispatchDesk> m_dispatch;
    std::unique_ptr<WindowDriver> m_driver;
    const RepositoryId m_flow = repositoryId(RepositoryKind::Folder, QStringLiteral("Northgate"));
    const RepositoryId m_sender = repositoryId(RepositoryKind::Folder, QStringLiteral("Mail"));

    OutboxSamples samples() { return OutboxSamples(*m_outbox, m_profile->clock.now(), m_flow, m_sender); }
    void open()
    {
        const OutboxParts parts{*m_outbox, *m_dispatch, *m_profile->cache, m_profile->clock, QTimeZone("Europe/Berlin"), u"ines"_s, m_profile->directory.path()};
        m_driver = std::make_unique<WindowDriver>(*m_profile, RecordFactory(), std::vector<Page>{outboxPage(parts)});
        m_driver->window.resize(1280, 800);
    }
    OutboxWidget* page() { return m_driver->window.findChild<OutboxWidget*>(); }
    QListView* commands() { return m_driver->find<QListView>(u"outboxCommands"_s); }
    bool openPage()
    {
        m_driver->press(Qt::Key_2, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return page() && page()->presenter().phase() == OutboxPresenter::Phase::Ready && !page()->presenter().isReading(); });
    }
    bool detailIs(const QString& key, IntentState state)
    {
        return QTest::qWaitFor([&] {
            const auto& detail = page()->presenter().detail();
            return detail && detail->listed.intent.command.key == key && detail->listed.intent.state == state;
        });
    }
    IntentState stateOf(const QString& key) { return kept(m_outbox->intent(key))->state; }
    QString badge()
    {
        auto* list = m_driver->find<QListView>(u"navList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(NavDelegate::IdRole) == u"outbox"_s) {
                return index.data(NavDelegate::CountRole).toString();
            }
        }
        return u"no page"_s;
    }

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init()
    {
        m_faults = {};
        m_profile = std::make_unique<UiProfile>();
        m_outbox = *outbox::Outbox::open(m_profile->directory.path());
        m_world = std::make_unique<CommandWorld>(CommandWorld{m_profile->clock, {}, {}, {}});
        m_dispatch = std::make_unique<sync::DispatchDesk>(*m_outbox, *m_profile->cache, m_profile->clock, [this](const Repository&) -> std::unique_ptr<connectors::Connector> {
            return std::make_unique<WorldConnector>(*m_world, [this](const Command& command) { return m_faults ? m_faults(command) : WorldConnector::Fault::None; });
        });
    }
    void cleanup()
    {
        m_driver.reset();
        m_dispatch.reset();
        m_outbox.reset();
        m_profile.reset();
    }

    void theNavigationSaysHowManyNeedAPersonBeforeThePageIsOpened()
    {
        samples().lostPlan();
        open();
        QTRY_COMPARE(badge(), u"2"_s);
        QVERIFY(!page());
        kept(m_outbox->settle(u"CF-LOST"_s, PersonsFinding::LeaveIt, u"jo"_s, u"asked"_s, m_profile->clock.now()));
        QTRY_COMPARE(badge(), u"1"_s);
    }

    void anEmptyOutboxSaysWhatWillLieHere()
    {
        open();
        QVERIFY(openPage());
        QCOMPARE(badge(), QString());
        QVERIFY(page()->presenter().isEmpty());
        QVERIFY(!m_driver->find(u"outboxSend"_s)->isVisible());
        QVERIFY(!commands()->isVisible());
    }

    void whatNeedsAPersonIsSettledByKeysAndTheNextOneIsShown()
    {
        samples().fill();
        open();
        QVERIFY(openPage());
        QVERIFY(detailIs(u"CF-SIGN"_s, IntentState::NeedsPerson));
        commands()->setFocus();
        m_driver->press(Qt::Key_Down);
        QVERIFY(detailIs(u"CF-LOST"_s, IntentState::NeedsPerson));
        m_driver->press(Qt::Key_Return);
        auto* dialog = m_driver->find<SettleDialog>(u"outboxSettleDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!m_driver->find<QPushButton>(u"outboxSettleOk"_s)->isEnabled());
        m_driver->press(Qt::Key_Space); // it was done there
        QVERIFY(m_driver->find<QRadioButton>(u"outboxWasDone"_s)->isChecked());
        QVERIFY2(!m_driver->find<QPushButton>(u"outboxSettleOk"_s)->isEnabled(), "not without saying how");
        m_driver->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxHow"_s);
        m_driver->type(u"the post room has it"_s);
        m_driver->press(Qt::Key_Return);
        QTRY_COMPARE(stateOf(u"CF-LOST"_s), IntentState::Done);
        QCOMPARE(kept(m_outbox->history(u"CF-LOST"_s)).back().person, u"ines"_s);
        QVERIFY(detailIs(u"CF-SIGN"_s, IntentState::NeedsPerson)); // it alone is left in the list
        QTRY_COMPARE(badge(), u"1"_s);
    }

    void whatIsTriedAgainIsSentAndTheScreenFollows()
    {
        samples().taskPlan();
        open();
        QVERIFY(openPage());
        page()->presenter().setFilter(OutboxFilter::Refused);
        QVERIFY(detailIs(u"CF-NO"_s, IntentState::Refused));
        auto* again = m_driver->find<QPushButton>(u"outboxAgain"_s);
        QVERIFY(again->isVisible() && !m_driver->find(u"outboxSettle"_s)->isVisible());
        again->setFocus();
        m_driver->press(Qt::Key_Space);
        QTRY_COMPARE(stateOf(u"CF-NO"_s), IntentState::Accepted);
        page()->presenter().reveal(u"CF-NO"_s);
        QTest::mouseClick(m_driver->find<QPushButton>(u"outboxSend"_s), Qt::LeftButton);
        QVERIFY(detailIs(u"CF-NO"_s, IntentState::Done));
        QCOMPARE(m_world->effects[u"CF-NO"_s], 1);
        QTRY_COMPARE(m_driver->find<Label>(u"outboxStage"_s)->text(), u"Done, receipt there-CF-NO; not seen there yet."_s);
    }

    void allOfAPlanIsTriedAgainAtOnce()
    {
        std::vector<Intent> comments;
        for (int i = 0; i < 3; ++i) {
            comments.push_back(commandTo(m_flow, u"CF-C-%1"_s.arg(i), u"case-%1"_s.arg(i), CommentCase{u"case-%1"_s.arg(i), {}, u"called"_s}));
        }
        kept(m_outbox->submit(planNamed(u"P-C"_s, u"task"_s, u"Three comments"_s, u"jo"_s, 1), comments, 1));
        for (int i = 0; i < 3; ++i) {
            const QString key = kept(m_outbox->take(m_flow, m_profile->clock.now()))->command.key;
            kept(m_outbox->note(key, {IntentState::NeedsPerson, {}, {}, Error{i < 2 ? ErrorKind::Unauthorised : ErrorKind::Timeout, u"told so"_s, {}}, {}, false, false}, m_profile->clock.now()));
        }
        open();
        QVERIFY(openPage());
        QVERIFY(!m_driver->find(u"outboxAgainPlan"_s)->isVisible());
        page()->presenter().selectPlan(u"P-C"_s);
        QTRY_VERIFY(m_driver->find(u"outboxAgainPlan"_s)->isVisible());
        m_driver->find(u"outboxAgainPlan"_s)->setFocus();
        m_driver->press(Qt::Key_Space);
        QTRY_COMPARE(page()->presenter().countOf(OutboxFilter::NeedsPerson), 1); // of this one nobody knows whether it was done
        QCOMPARE(stateOf(u"CF-C-0"_s), IntentState::Accepted);
        QCOMPARE(stateOf(u"CF-C-2"_s), IntentState::NeedsPerson);
    }

    void aSystemThatRefusesTheSignInHasOneNoticeAndGoesOnFromThere()
    {
        std::vector<Intent> claims;
        for (int i = 0; i < 4; ++i) {
            claims.push_back(commandTo(m_flow, u"CF-H-%1"_s.arg(i), u"case-%1"_s.arg(i), ClaimTask{u"t-%1"_s.arg(i), u"jo"_s}));
        }
        kept(m_outbox->submit(planNamed(u"P-H"_s, u"task"_s, u"Four claims"_s, u"jo"_s, 1), claims, 1));
        m_faults = [refused = true](const Command&) mutable { return std::exchange(refused, false) ? WorldConnector::Fault::Unauthorised : WorldConnector::Fault::None; };
        open();
        QVERIFY(openPage());
        m_dispatch->serve();
        QTRY_VERIFY(m_driver->find<Notice>(u"outboxHeld-0"_s));
        QTRY_VERIFY(m_driver->find<Notice>(u"outboxHeld-0"_s)->isVisible());
        QVERIFY(!m_driver->find<Notice>(u"outboxHeld-1"_s));
        QCOMPARE(badge(), QString()); // no command needs a person
        QTRY_COMPARE(kept(m_outbox->counts()), (std::vector<std::pair<IntentState, qint64>>{{IntentState::Accepted, 4}}));
        m_profile->clock.advance(100'000'000);
        m_dispatch->serve();
        QTRY_VERIFY(!m_dispatch->status().isWorking);
        QVERIFY(m_world->effects.empty());
        auto* resume = m_driver->find<Notice>(u"outboxHeld-0"_s)->findChild<QPushButton*>();
        resume->setFocus();
        m_driver->press(Qt::Key_Space);
        QTRY_COMPARE(m_world->effects.size(), size_t(4));
        QTRY_VERIFY(!m_driver->find<Notice>(u"outboxHeld-0"_s));
    }

    void aSystemThatIsAwayHasOneNoticeAndIsTriedFromThere()
    {
        const std::vector claims{commandTo(m_flow, u"CF-A-1"_s, u"a"_s, ClaimTask{u"t-1"_s, u"jo"_s}), commandTo(m_flow, u"CF-A-2"_s, u"b"_s, ClaimTask{u"t-2"_s, u"jo"_s})};
        kept(m_outbox->submit(planNamed(u"P-A"_s, u"task"_s, u"Two claims"_s, u"jo"_s, 1), claims, 1));
        m_faults = [away = true](const Command&) mutable { return std::exchange(away, false) ? WorldConnector::Fault::Offline : WorldConnector::Fault::None; };
        open();
        QVERIFY(openPage());
        m_dispatch->serve();
        QTRY_VERIFY(m_driver->find<Notice>(u"outboxAway-0"_s) && m_driver->find<Notice>(u"outboxAway-0"_s)->isVisible());
        QVERIFY(m_world->effects.empty());
        QTest::mouseClick(m_driver->find<Notice>(u"outboxAway-0"_s)->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(m_world->effects.size(), size_t(2));
        QTRY_VERIFY(!m_driver->find<Notice>(u"outboxAway-0"_s));
    }

    void draftsCountDownAndAreWithdrawnWithAReason()
    {
        samples().draftPlan();
        open();
        QVERIFY(openPage());
        auto* plans = m_driver->find<QListView>(u"outboxPlans"_s);
        plans->setFocus();
        m_driver->press(Qt::Key_Down);
        QTRY_VERIFY(m_driver->find(u"outboxAccept"_s)->isVisible());
        QVERIFY(!m_driver->find(u"outboxLeaving"_s)->isVisible());
        m_driver->find(u"outboxAccept"_s)->setFocus();
        m_driver->press(Qt::Key_Space);
        QTRY_VERIFY(m_driver->find(u"outboxLeaving"_s)->isVisible());
        m_dispatch->serve(); // whoever serves now: nothing leaves before its time
        QTRY_COMPARE(page()->presenter().commands().rowCount(), 3);
        QVERIFY(m_world->effects.empty());
        const QString key = page()->presenter().key();
        QVERIFY(detailIs(key, IntentState::Accepted));
        commands()->setFocus();
        m_driver->press(Qt::Key_Delete);
        QVERIFY(m_driver->find<WithdrawDialog>(u"outboxWithdrawDialog"_s));
        m_driver->press(Qt::Key_Return);
        QVERIFY2(m_driver->find<WithdrawDialog>(u"outboxWithdrawDialog"_s)->isVisible(), "not without a reason");
        m_driver->type(u"the wrong customer"_s);
        m_driver->press(Qt::Key_Return);
        QTRY_COMPARE(stateOf(key), IntentState::Withdrawn);
        QCOMPARE(kept(m_outbox->history(key)).back().detail, u"the wrong customer"_s);
        m_profile->clock.advance(31'000);
        m_dispatch->serve();
        QTRY_COMPARE(m_world->order.size(), 2);
        QVERIFY(!m_world->effects.contains(key));
        QTRY_VERIFY(!m_driver->find(u"outboxLeaving"_s)->isVisible());
    }

    void aPlanIsPausedAndNothingOfItLeaves()
    {
        samples().waitingPlan();
        std::vector<Intent> letters;
        for (int i = 0; i < 5; ++i) {
            letters.push_back(commandTo(m_sender, u"CF-P-%1"_s.arg(i), u"EX-%1"_s.arg(i), OutboxSamples::letter(u"EX-%1"_s.arg(i))));
        }
        kept(m_outbox->submit(planNamed(u"P-5"_s, u"bulk-reissue"_s, u"Five letters"_s, u"amir"_s, m_profile->clock.now()), letters, m_profile->clock.now()));
        open();
        QVERIFY(openPage());
        page()->presenter().selectPlan(u"P-5"_s);
        auto* pause = m_driver->find<QPushButton>(u"outboxPause"_s);
        QTRY_VERIFY(pause->isVisible());
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(pause->text(), u"Go on"_s);
        QSignalSpy served(m_dispatch.get(), &DispatchControl::served);
        m_dispatch->serve();
        QVERIFY(served.size() == 1 || served.wait());
        QVERIFY(m_world->effects.empty());
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(pause->text(), u"Pause"_s);
        m_dispatch->serve();
        QTRY_COMPARE(m_world->order.size(), 5);
        QTRY_COMPARE(page()->presenter().countOf(OutboxFilter::Open), 0);
    }

    void fortyThousandCommandsScrollToTheirEndAPageAtATime()
    {
        samples().bulkPlan(40'000);
        open();
        QVERIFY(openPage());
        page()->presenter().setFilter(OutboxFilter::All);
        QTRY_COMPARE(page()->presenter().commands().rowCount(), OutboxPresenter::pageSize);
        WatchedApplication::instance()->takeLongest(); // making the window is another test's
        commands()->setFocus();
        for (int pages = 2; pages < 5; ++pages) {
            m_driver->press(Qt::Key_End);
            QTRY_COMPARE(page()->presenter().commands().rowCount(), pages * OutboxPresenter::pageSize);
        }
        QCOMPARE(m_driver->find<Label>(u"outboxCount"_s)->text(), u"40,000 of 40,000 commands"_s);
        const WatchedApplication::Turn turn = WatchedApplication::instance()->takeLongest();
        QVERIFY2(turn.ms < longestTurnMs, qPrintable(u"%1 ms: %2"_s.arg(turn.ms).arg(turn.made)));
    }

    void theListStaysWhereItIsWhileThingsHappen()
    {
        samples().bulkPlan(400);
        kept(m_outbox->pause(u"P-BULK"_s, false));
        open();
        QVERIFY(openPage());
        page()->presenter().setFilter(OutboxFilter::All);
        QTRY_COMPARE(page()->presenter().commands().rowCount(), OutboxPresenter::pageSize);
        commands()->setCurrentIndex(page()->presenter().commands().index(120));
        const QString key = page()->presenter().key();
        QTRY_VERIFY(commands()->verticalScrollBar()->value() > 0);
        const int scrolled = commands()->verticalScrollBar()->value();
        m_dispatch->serve();
        QTRY_COMPARE_WITH_TIMEOUT(m_world->order.size(), 340, 20'000);
        QVERIFY(detailIs(key, IntentState::Done));
        QCOMPARE(commands()->currentIndex().row(), 120);
        QCOMPARE(commands()->verticalScrollBar()->value(), scrolled);
    }

    void aRecordAndAnotherCommandAreOneKeyAway()
    {
        samples().lostPlan(CommunicationId(u"cm-1"_s));
        open();
        QVERIFY(openPage());
        page()->showSubject(u"CF-LOST"_s);
        QVERIFY(detailIs(u"CF-LOST"_s, IntentState::NeedsPerson));
        auto* copy = m_driver->find<QPushButton>(u"outboxCopy"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"no answer, and nothing there tells whether it was done") && text.contains(u"asked on the phone"), qPrintable(text));
        page()->showSubject(u"CF-TELL"_s);
        QVERIFY(detailIs(u"CF-TELL"_s, IntentState::Accepted));
        auto* facts = m_driver->find<Facts>(u"outboxCommandFacts"_s);
        facts->setFocus();
        for (int i = 0; i < facts->count() && facts->facts()[facts->current()].name != u"Follows"; ++i) {
            m_driver->press(Qt::Key_Down);
        }
        m_driver->press(Qt::Key_Return);
        QVERIFY(detailIs(u"CF-LOST"_s, IntentState::NeedsPerson));
        m_driver->window.actionList().action(u"outbox.record"_s)->trigger();
        QCOMPARE(m_driver->window.currentPage(), u"search"_s);
        QCOMPARE(m_driver->search().text(), u"doc:cm-1"_s);
    }

    void thePaperSaysWhatItIsOf()
    {
        samples().fill();
        open();
        QVERIFY(openPage());
        page()->presenter().setFilter(OutboxFilter::All);
        QTRY_COMPARE(page()->presenter().commands().rowCount(), 52);
        QTextDocument paper;
        paper.setHtml(page()->output().html());
        const QString text = paper.toPlainText();
        QVERIFY2(text.contains(u"52 of 52 commands") && text.contains(u"as of") && text.contains(u"CF-LOST") && text.contains(u"Mail"), qPrintable(text.left(400)));
    }

    void anotherProgramThatSendsIsNamed()
    {
        samples().taskPlan();
        open();
        QVERIFY(openPage());
        sync::DispatchDesk other(*m_outbox, *m_profile->cache, m_profile->clock, [](const Repository&) { return std::unique_ptr<connectors::Connector>(); });
        QSignalSpy served(&other, &DispatchControl::served);
        other.serve();
        QVERIFY(served.size() == 1 || served.wait());
        QTest::mouseClick(m_driver->find<QPushButton>(u"outboxSend"_s), Qt::LeftButton);
        QTRY_VERIFY(m_driver->find<Notice>(u"outboxNotice-0"_s));
        QVERIFY(page()->presenter().notices()[0].text.contains(u"Another program"));
    }

    void everyControlHasANameAndIsReached()
    {
        samples().fill();
        open();
        QVERIFY(openPage());
        page()->showSubject(u"plan:P-DRAFT"_s);
        QTRY_VERIFY(m_driver->find(u"outboxAccept"_s)->isVisible());
        for (QWidget* one : page()->findChildren<QWidget*>()) {
            const bool isControl = one->isVisible() && one->focusPolicy() != Qt::NoFocus && (qobject_cast<QAbstractButton*>(one) || qobject_cast<QLineEdit*>(one) || qobject_cast<QListView*>(one));
            if (!isControl) {
                continue;
            }
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(one);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(!one->objectName().isEmpty(), qPrintable(spoken->text(QAccessible::Name)));
        }
    }
};

CF_WATCHED_MAIN(OutboxPageTest)
#include "outbox_page_test.moc"
