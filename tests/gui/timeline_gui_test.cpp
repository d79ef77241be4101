// The timeline as a person uses it: from the record or a key, by keys from event to event, as a table, as files.
#include "tests/support/record_window.h"
#include "tests/support/timeline_sample.h"
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/record/timeline_pane.h"
#include "ui/record/timeline_view.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class TimelineGuiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordWindow> m_rig;

    TimelinePane& pane() { return m_rig->pane->timeline(); }
    TimelineView& view() { return pane().view(); }
    TimelinePresenter& presenter() { return pane().presenter(); }
    QString wordOf(int event) { return wordsOf(*presenter().stepOf(event), presenter().laneOf(event).channel, presenter().telling()).mark.text; }
    QString currentWord() { return wordOf(presenter().current()); }
    void openFull()
    {
        const Communication full = manyToldLetter();
        m_rig->put(full);
        m_rig->showPages(full);
        QTRY_COMPARE(m_rig->pane->presenter().record().communication.id, full.id);
        m_rig->actions.action(u"record.timeline"_s)->trigger();
        QVERIFY(m_rig->pane->isTimelineShown());
        QTRY_VERIFY(view().isVisible());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RecordWindow>();
        m_rig->clock.set(utcOf(u"2025-05-20T09:41:00Z"));
        m_rig->results->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // as results are, so that the window may be tall
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_rig->window.resize(1200, 800);
        QCOMPARE(m_rig->window.height(), 800);
    }
    void cleanup() { m_rig.reset(); }

    void row76FromTheRowToTheTimelineByKeysAloneAndBack()
    {
        UiProfile profile;
        RecordRig records;
        Communication full = manyToldLetter();
        records.put(full);
        RecordPane* record = nullptr;
        const RecordFactory factory = [&](QWidget* parent, PageContext& context) {
            RecordSlot slot = recordFactory(records.parts())(parent, context);
            record = qobject_cast<RecordPane*>(slot.widget);
            slot.show = [&, at = record](const std::optional<CommunicationId>& row) { at->presenter().show(row ? std::optional(full.id) : std::nullopt); };
            return slot;
        };
        WindowDriver driver(profile, factory);
        driver.press(Qt::Key_K, Qt::ControlModifier);
        driver.type(u"bounced"_s);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitUntilAnswered());
        QTRY_COMPARE(record->presenter().state(), RecordPresenter::State::Shown);
        driver.view()->setFocus();
        driver.press(Qt::Key_F7);
        QVERIFY(record->isTimelineShown());
        QCOMPARE(QApplication::focusWidget(), &record->timeline().view());
        TimelinePresenter& told = record->timeline().presenter();
        QCOMPARE(told.laneOf(told.current()).channel, Channel::Email); // what became of it comes first
        driver.press(Qt::Key_Down);
        driver.press(Qt::Key_End);
        QCOMPARE(told.laneOf(told.current()).channel, Channel::Print);
        QCOMPARE(told.stepOf(told.current())->kind, evidence::StepKind::Expected);
        driver.press(Qt::Key_Escape);
        QVERIFY(!record->isTimelineShown() && !record->isOpened());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(driver.view()));
        driver.press(Qt::Key_F8); // from the opened record it comes back to that
        driver.press(Qt::Key_F7);
        driver.press(Qt::Key_F7);
        QVERIFY(record->isOpened() && !record->isTimelineShown());
    }

    void theLinkBesideTheDeliveryOpensItAndTheBackButtonClosesIt()
    {
        const Communication full = manyToldLetter();
        m_rig->put(full);
        m_rig->showPages(full);
        auto* link = m_rig->named<QAbstractButton>(u"timelineButton"_s);
        QVERIFY(link && link->isVisible());
        link->click();
        QVERIFY(m_rig->pane->isTimelineShown());
        m_rig->named<QAbstractButton>(u"timelineCloseButton"_s)->click();
        QVERIFY(!m_rig->pane->isTimelineShown());
    }

    void keysGoFromEventToEventAndLaneToLane()
    {
        openFull();
        presenter().setCurrent(0);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(presenter().current(), 0);
        QCOMPARE(currentWord(), u"Composed"_s);
        press(Qt::Key_Left); // at the end of its lane it stays
        QCOMPARE(currentWord(), u"Composed"_s);
        press(Qt::Key_Right);
        QCOMPARE(currentWord(), u"Issued"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right); // so it does at the other end
        QCOMPARE(currentWord(), u"Template approved"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Down);
        QCOMPARE(presenter().laneOf(presenter().current()).kind, evidence::LaneKind::Archive);
        press(Qt::Key_End);
        QCOMPARE(currentWord(), u"Version 1.1 kept"_s);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(currentWord(), u"Dispatched"_s);
        QCOMPARE(presenter().laneOf(presenter().current()).channel, Channel::Sms);
        press(Qt::Key_Home);
        QCOMPARE(currentWord(), u"Delivered"_s); // by its own clock it came first
        const QRect rect = view().itemRect(presenter().current());
        QVERIFY(view().viewport()->rect().contains(rect) && rect.top() >= view().scene().rulerHeight());
    }

    void whatIsSelectedIsSelectedEverywhereWithItsFacts()
    {
        openFull();
        auto* table = m_rig->named<QTableView>(u"timelineTable"_s);
        auto* facts = m_rig->named<Facts>(u"timelineFacts"_s);
        const auto factOf = [&](const QString& name) {
            const auto found = std::ranges::find(facts->facts(), name, &Fact::name);
            return found == facts->facts().end() ? QString() : found->value;
        };
        QCOMPARE(currentWord(), u"Bounced"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(TimelineTable::What).data().toString(), u"Bounced · 5.1.1 mailbox does not exist"_s);
        QCOMPARE(factOf(u"When"_s), u"14 Mar 2025, 09:12:31 CET"_s);
        QCOMPARE(factOf(u"As written"_s), u"2025-03-14T09:12:31+01:00"_s);
        QCOMPARE(factOf(u"Heard of"_s), u"14 Mar 2025, 09:12:35 CET · 4 s later"_s);
        QCOMPARE(factOf(u"Code"_s), u"BOUNCED_HARD"_s);
        QCOMPARE(factOf(u"Says"_s), u"index.csv"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(currentWord(), table->currentIndex().siblingAtColumn(TimelineTable::What).data().toString().section(u" · "_s, 0, 0));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().itemRect(presenter().current()).center());
        QCOMPARE(view().itemAt(view().itemRect(presenter().current()).center()) >= 0, true);
    }

    void theFactsHaveTheirRoomAlsoAfterAnotherRecord()
    {
        Communication bare = renamed(letter(u"BARE-1"_s), u"BARE-1"_s);
        m_rig->put(bare);
        m_rig->showPages(bare);
        m_rig->actions.action(u"record.timeline"_s)->trigger();
        auto* facts = m_rig->named<Facts>(u"timelineFacts"_s);
        QTRY_COMPARE(facts->height(), facts->sizeHint().height());
        m_rig->actions.action(u"record.timeline"_s)->trigger();
        openFull();
        QVERIFY(facts->count() > 5);
        QTRY_COMPARE(facts->height(), facts->sizeHint().height());
    }

    void zoomShowsLessOfTheTimeAndKeepsWhatIsUnderThePointer()
    {
        openFull();
        QCOMPARE(view().zoom(), 1.0);
        const int at = presenter().current();
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QVERIFY(view().zoom() > 2);
        QVERIFY(view().viewport()->rect().contains(view().itemRect(at)));
        const int x = view().itemRect(at).center().x();
        const QPointF point(x, view().itemRect(at).center().y());
        QWheelEvent wheel(point, view().viewport()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &wheel);
        QVERIFY2(std::abs(view().itemRect(at).center().x() - x) <= 2, qPrintable(QString::number(view().itemRect(at).center().x() - x)));
        for (int i = 0; i < 60; ++i) {
            press(Qt::Key_Plus);
        }
        const auto& events = presenter().events();
        const auto dispatched = std::ranges::find_if(events, [&](const auto& event) { return event.lane == events[size_t(at)].lane; });
        QVERIFY(view().itemRect(int(dispatched - events.begin())) != view().itemRect(at)); // 24 seconds are two places now
        press(Qt::Key_0);
        QCOMPARE(view().zoom(), 1.0);
    }

    void zGoesThroughTheZonesAndTheWindowDoesNotHearOfIt()
    {
        openFull();
        bool isHeard = false;
        m_rig->actions.add({u"test.zone"_s, u"Test"_s, u"Zone"_s, u"zone"_s, {}, {Qt::Key_Z}, true}, [&](bool) { isHeard = true; });
        press(Qt::Key_Z);
        QCOMPARE(presenter().zone().kind, query::Zone::Kind::Business);
        press(Qt::Key_Z);
        QCOMPARE(presenter().zone().kind, query::Zone::Kind::Utc);
        QVERIFY(presenter().scope().endsWith(u"times: UTC"_s));
        press(Qt::Key_Z);
        QCOMPARE(presenter().zone().kind, query::Zone::Kind::Customer);
        QVERIFY(!isHeard);
    }

    void everyEventIsAWholeSentenceToAScreenReader()
    {
        openFull();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(access);
        QCOMPARE(access->childCount(), int(presenter().events().size()));
        QCOMPARE(access->text(QAccessible::Name), u"Timeline"_s);
        QVERIFY(access->text(QAccessible::Description).contains(u"expected and absent"_s));
        QSet<QString> sentences;
        for (int i = 0; i < access->childCount(); ++i) {
            QAccessibleInterface* child = access->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::ListItem);
            const QString name = child->text(QAccessible::Name);
            QVERIFY2(name.contains(u": "_s) && name.endsWith(u'.'), qPrintable(name));
            sentences << name;
            QCOMPARE(access->indexOfChild(child), i);
        }
        QCOMPARE(sentences.size(), access->childCount());
        view().setFocus();
        QVERIFY(access->focusChild() == access->child(presenter().current()));
        access->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(presenter().current(), 0);
        QVERIFY(access->child(0)->state().focused);
    }

    void theTableHasTheSameEventsInAnyOrder()
    {
        openFull();
        m_rig->named<QAbstractButton>(u"timelineTableButton"_s)->click();
        QVERIFY(pane().isTableAlone() && !view().isVisible());
        auto* table = m_rig->named<QTableView>(u"timelineTable"_s);
        QCOMPARE(table->model()->rowCount(), int(presenter().events().size()));
        const auto whats = [&](int column) {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                all << table->model()->index(row, column).data().toString();
            }
            return all;
        };
        const QStringList byTime = whats(TimelineTable::What);
        QVERIFY(byTime.first().startsWith(u"Composed"_s) && byTime.last().startsWith(u"Template approved"_s)); // what has no time comes last
        table->sortByColumn(TimelineTable::Lane, Qt::AscendingOrder);
        QStringList lanes = whats(TimelineTable::Lane);
        QStringList sorted = lanes;
        std::ranges::sort(sorted, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
        QCOMPARE(lanes, sorted);
        QStringList again = whats(TimelineTable::What), before = byTime;
        again.sort();
        before.sort();
        QCOMPARE(again, before);
        m_rig->named<QAbstractButton>(u"timelineTableButton"_s)->click();
        QVERIFY(view().isVisible());
    }

    void theTableIsCopiedWithTabs()
    {
        openFull();
        pane().copyTable();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), int(presenter().events().size()) + 2);
        QCOMPARE(lines[0].section(u'\t', 0, 0), u"When"_s);
        for (const QString& line : lines.first(lines.size() - 1)) {
            QCOMPARE(line.count(u'\t'), lines[0].count(u'\t'));
        }
    }

    void pictureDrawingAndRowsAreWritten()
    {
        openFull();
        auto* menu = m_rig->named<QMenu>(u"timelineExportMenu"_s);
        QVERIFY(menu && menu->actions().size() == 5);
        const auto exported = [&](const QString& action, const QString& name) {
            menu->findChild<QAction*>(action)->trigger();
            auto* dialog = pane().findChild<QFileDialog*>(u"timelineExportDialog"_s);
            QVERIFY(dialog);
            const QString path = m_rig->profile.filePath(name);
            const qsizetype said = m_rig->told.size();
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
            QTRY_COMPARE(m_rig->told.size(), said + 1);
            QCOMPARE(m_rig->told.last(), u"Saved as %1"_s.arg(path));
            QTRY_VERIFY(!pane().findChild<QFileDialog*>(u"timelineExportDialog"_s));
        };
        const auto contentOf = [&](const QString& name) {
            QFile file(m_rig->profile.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        exported(u"timelineSvg"_s, u"a.svg"_s);
        const QByteArray svg = contentOf(u"a.svg"_s);
        QVERIFY(svg.startsWith("<?xml") && svg.contains("Bounced") && svg.contains("NSB-2025-0048211"));
        exported(u"timelinePng"_s, u"a.png"_s);
        const QImage image(m_rig->profile.filePath(u"a.png"_s));
        QCOMPARE(image.width(), 2560);
        QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white)); // paper, whatever the window looks like
        exported(u"timelineCsv"_s, u"a.csv"_s);
        QCOMPARE(contentOf(u"a.csv"_s), presenter().rows(evidence::Separation::Comma));
        pane().output().write(TimelineFormat::Csv, u"/nowhere/a.csv"_s);
        QTRY_VERIFY(m_rig->told.last().startsWith(u"Not saved: "_s));
    }

    void aRelatedRecordIsOpenedAndAnotherOnesTimelineIsItsOwn()
    {
        Communication first = letter(u"EX-1"_s);
        m_rig->put(first);
        Communication second = letter(u"EX-2"_s);
        second.title = u"Correction"_s;
        second.relations = {{RelationKind::Corrects, u"EX-1"_s}};
        m_rig->put(second);
        m_rig->showPages(second);
        m_rig->actions.action(u"record.timeline"_s)->trigger();
        const auto& events = presenter().events();
        int related = -1;
        for (int i = 0; i < int(events.size()); ++i) {
            related = presenter().laneOf(i).kind == evidence::LaneKind::Related ? i : related;
        }
        QVERIFY(related >= 0);
        presenter().setCurrent(related);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_rig->pane->presenter().record().communication.documentId, u"EX-1"_s);
        QVERIFY(m_rig->pane->isTimelineShown());
        QTRY_VERIFY(presenter().title().startsWith(u"Fee-change notice"_s));
    }

    void thousandsOfRecipientsDoNotHoldTheWindowUp()
    {
        Communication many = renamed(manyToldLetter(), u"MANY-1"_s);
        for (int i = 0; i < 3'000; ++i) {
            RecipientLeg leg = legTo(many, u"C-%1"_s.arg(100 + i), u"Recipient %1"_s.arg(i), Channel::Email);
            leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s), eventOf(leg, DeliveryState::Delivered, u"2025-03-14T09:12:31+01:00"_s)};
            many.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
            many.legs.push_back(leg);
        }
        m_rig->put(many);
        RecordPresenter record(m_rig->parts());
        record.show(many.id);
        QTRY_COMPARE(record.state(), RecordPresenter::State::Shown);
        TimelinePane alone(record);
        alone.resize(1100, 700);
        QElapsedTimer timer;
        timer.start();
        alone.show();
        QTRY_VERIFY(alone.view().isVisible());
        QVERIFY(alone.presenter().events().size() > 6'000);
        QTest::keyClick(&alone.view(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(alone.view().viewport()->rect().intersects(alone.view().itemRect(alone.presenter().current())));
        alone.grab();
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 700 * slowerThanReleased);
    }
};

QTEST_MAIN(TimelineGuiTest)
#include "timeline_gui_test.moc"
