// How the small widgets answer to keys and mouse.
#include "tests/gui/widgets_samples.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace widgets_samples;

namespace {

/// A plot of ten bars over 400 pixels that leaves the insets free.
QPoint onBar(const Histogram& h, int bar)
{
    const int in = sectionInset();
    return {in + int((bar + 0.5) * (h.width() - 2 * in) / 10), 20};
}

} // namespace

class WidgetsInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()),
                   {.scheme = SchemeChoice::Light, .pinnedFonts = true});
    }

    void init()
    {
        // The offscreen platform warns at every popup; any other warning is a failure.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void factsAreWalkedAndCopiedByKeyboard()
    {
        Facts facts(threeFacts());
        put(facts);
        QSignalSpy copied(&facts, &Facts::copied);
        QCOMPARE(facts.current(), 0);
        QTest::keyClick(&facts, Qt::Key_Up);
        QCOMPARE(facts.current(), 0);
        QTest::keyClick(&facts, Qt::Key_Down);
        QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), wholeHash);
        QTest::keyClick(&facts, Qt::Key_End);
        QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"ENV-4711"_s);
        QTest::keyClick(&facts, Qt::Key_Home);
        QCOMPARE(facts.current(), 0);
        QCOMPARE(copied.size(), 2);
    }

    void aLinkAmongFactsOpensByEnterAndClickAndAPlainFactDoesNot()
    {
        Facts facts(threeFacts());
        put(facts);
        QSignalSpy activated(&facts, &Facts::activated);
        QTest::keyClick(&facts, Qt::Key_Return);
        QTest::mouseClick(&facts, Qt::LeftButton, {}, facts.itemRect(1).center());
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(&facts, Qt::Key_End);
        QTest::keyClick(&facts, Qt::Key_Return);
        QTest::mouseClick(&facts, Qt::LeftButton, {}, facts.itemRect(2).center());
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.at(1).at(0).toInt(), 2);
    }

    void theMenuOfAFactCopiesValueAndName()
    {
        Facts facts(threeFacts());
        put(facts);
        facts.setCurrent(1);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&facts, &byKey);
        auto* menu = facts.findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        auto* action = menu->findChild<QAction*>(u"copyWithNameAction"_s);
        QVERIFY(action);
        action->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"SHA-256: "_s + wholeHash);
        menu->findChild<QAction*>(u"copyAction"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), wholeHash);
        menu->close();
    }

    void factsReplacedWhileOneIsCurrentKeepAValidOne()
    {
        Facts facts(threeFacts());
        facts.setCurrent(2);
        facts.setFacts(threeFacts().first(1));
        QCOMPARE(facts.current(), 0);
        facts.setFacts({});
        QCOMPARE(facts.current(), -1);
        QCOMPARE(facts.focusPolicy(), Qt::NoFocus);
        QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
        facts.setFacts(threeFacts());
        QCOMPARE(facts.current(), 0);
        QCOMPARE(facts.focusPolicy(), Qt::StrongFocus);
    }

    void namesOfSeveralFactsAreAligned()
    {
        Facts one({{.name = u"Copy"_s, .value = u"a"_s}}), two({{.name = u"Earliest disposal"_s, .value = u"b"_s}});
        for (Facts* facts : {&one, &two})
            facts->resize(600, 24);
        alignNames({&one, &two});
        const auto textStart = [](Facts& facts) { // names are paler than values
            const QImage image = facts.grab().toImage();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y).lightness() < 80)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(textStart(one) > 0);
        QVERIFY(std::abs(textStart(one) - textStart(two)) <= 2);
    }

    void aLegOpensByEnterOnlyIfItCan()
    {
        LegList legs(twoLegs());
        put(legs);
        QSignalSpy activated(&legs, &LegList::activated);
        QTest::keyClick(&legs, Qt::Key_Return);
        QTest::keyClick(&legs, Qt::Key_Down);
        QTest::keyClick(&legs, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toInt(), 0);
    }

    void aNarrowLegPutsItsTimeUnderItsTitle()
    {
        const LegList legs(twoLegs());
        QVERIFY(legs.heightForWidth(240) > legs.heightForWidth(600));
    }

    void theLinkOfASectionIsReachedByTabAndPressedByEnterAndSpace()
    {
        SectionHeader header(u"Delivery"_s, u"as of 09:40"_s);
        header.setAction(u"timelineLink"_s, u"Timeline"_s, u"F7"_s);
        put(header, {400, 40});
        auto* link = header.findChild<LinkButton*>(u"timelineLink"_s);
        QSignalSpy triggered(&header, &SectionHeader::actionTriggered);
        QTest::keyClick(&header, Qt::Key_Tab);
        QVERIFY(link->hasFocus());
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Space);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(triggered.size(), 3);
        QVERIFY(header.rect().contains(link->geometry()));
        QCOMPARE(link->accessibleName(), u"Timeline"_s);
        connect(&header, &SectionHeader::actionTriggered, &header, [&] { header.setAction(u"backLink"_s, u"Back"_s); });
        QTest::keyClick(link, Qt::Key_Return);
        QVERIFY(header.findChild<LinkButton*>(u"backLink"_s));
        header.setAction({}, {});
        QVERIFY(!header.findChild<LinkButton*>());
    }

    void arrowsMoveTheSpanAndShiftWidensIt()
    {
        Histogram h;
        h.setBins(tenDays());
        put(h);
        h.select(2, 4);
        QSignalSpy selected(&h, &Histogram::rangeSelected);
        QTest::keyClick(&h, Qt::Key_Right);
        QCOMPARE(selected.takeLast(), QVariantList({3, 5}));
        QTest::keyClick(&h, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected.takeLast(), QVariantList({3, 6}));
        QTest::keyClick(&h, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selected.takeLast(), QVariantList({3, 5}));
        QTest::keyClick(&h, Qt::Key_Home);
        QCOMPARE(selected.takeLast(), QVariantList({0, 2}));
        selected.clear();
        QTest::keyClick(&h, Qt::Key_Left); // at the end: nothing changes, nothing is searched again
        QCOMPARE(selected.size(), 0);
        QTest::keyClick(&h, Qt::Key_End);
        QCOMPARE(selected.takeLast(), QVariantList({7, 9}));
        QSignalSpy cleared(&h, &Histogram::rangeCleared);
        QTest::keyClick(&h, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(h.firstSelected(), -1);
        QTest::keyClick(&h, Qt::Key_Right);
        QCOMPARE(selected.takeLast(), QVariantList({0, 0}));
    }

    void draggingChoosesASpanInEitherDirection()
    {
        Histogram h;
        h.setBins(tenDays());
        put(h, {400, 60});
        QSignalSpy selected(&h, &Histogram::rangeSelected);
        QTest::mousePress(&h, Qt::LeftButton, {}, onBar(h, 7));
        QTest::mouseMove(&h, onBar(h, 3));
        QCOMPARE(selected.size(), 0);
        QTest::mouseRelease(&h, Qt::LeftButton, {}, onBar(h, 3));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0), QVariantList({3, 7}));
        QTest::mouseClick(&h, Qt::LeftButton, {}, onBar(h, 5));
        QCOMPARE(selected.at(1), QVariantList({5, 5}));
        QTest::mousePress(&h, Qt::LeftButton, {}, onBar(h, 8));
        QTest::mouseMove(&h, {5000, 20});
        QTest::mouseRelease(&h, Qt::LeftButton, {}, {5000, 20});
        QCOMPARE(selected.at(2), QVariantList({8, 9}));
    }

    void aHistogramWithoutBarsTakesNoInput()
    {
        Histogram h;
        put(h);
        QTest::keyClick(&h, Qt::Key_Right);
        QTest::mouseClick(&h, Qt::LeftButton, {}, {50, 20});
        h.select(3, 4);
        QCOMPARE(h.firstSelected(), -1);
        QVERIFY(!h.grab().isNull());
    }

    void aSelectableLabelGivesItsTextToTheKeyboard()
    {
        SelectableLabel label(u"NSB-2025-0048211"_s);
        put(label, {300, 30});
        QTest::keySequence(&label, QKeySequence::SelectAll);
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"NSB-2025-0048211"_s);
    }

    void hostileTextStaysText()
    {
        SelectableLabel label(u"<img src='http://example.org/x.png'><b>bold</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void anEmptyStateOffersItsWaysOut()
    {
        EmptyState empty({u"search"_s,
                          u"Nothing matches"_s,
                          u"Every archive answered."_s,
                          u"Remove v:9"_s,
                          {u"Drafts"_s, u"All years"_s}});
        put(empty, {500, 400});
        QSignalSpy action(&empty, &EmptyState::actionTriggered), way(&empty, &EmptyState::wayChosen);
        empty.findChild<QPushButton*>(u"emptyStateButton"_s)->click();
        empty.findChild<LinkButton*>(u"emptyStateWay1"_s)->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(way.at(0).at(0).toInt(), 1);
        empty.setText({u"page"_s, u"Nothing selected"_s});
        QVERIFY(!empty.findChild<QPushButton*>());
        QCOMPARE(empty.accessibleName(), u"Nothing selected"_s);
    }

    void anEmptyStateMayBeReplacedByItsOwnAction()
    {
        EmptyState empty({u"search"_s, u"Nothing matches"_s, {}, u"Remove v:9"_s});
        connect(&empty, &EmptyState::actionTriggered, &empty, [&] {
            empty.setText({u"page"_s, u"Nothing selected"_s});
        });
        put(empty, {500, 400});
        QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(empty.accessibleName(), u"Nothing selected"_s);
    }

    void aNoticeActsAndIsPutAway()
    {
        Notice notice;
        notice.set(u"offline"_s, u"The archive cannot be reached."_s, Tone::Uncertain, u"Try again"_s);
        notice.setClosable(true);
        put(notice, {500, 40});
        QSignalSpy action(&notice, &Notice::actionTriggered), closed(&notice, &Notice::closed);
        notice.findChild<QPushButton*>(u"noticeButton"_s)->click();
        notice.findChild<QToolButton*>(u"noticeCloseButton"_s)->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!notice.isVisible());
    }

    void progressPausesContinuesAndCancels()
    {
        ProgressLine line;
        put(line, {500, 40});
        QSignalSpy pause(&line, &ProgressLine::pauseRequested), go(&line, &ProgressLine::continueRequested),
            cancel(&line, &ProgressLine::cancelRequested);
        auto* button = line.findChild<QToolButton*>(u"pauseButton"_s);
        button->click();
        line.setPaused(true);
        QVERIFY(button->accessibleName() != u"Pause"_s);
        button->click();
        line.findChild<QToolButton*>(u"cancelButton"_s)->click();
        QCOMPARE(pause.size(), 1);
        QCOMPARE(go.size(), 1);
        QCOMPARE(cancel.size(), 1);
        line.setProgress(5, 0);
        QVERIFY(line.valueText().isEmpty());
        line.setProgress(200, 100);
        QCOMPARE(line.valueText(), u"100 %"_s);
    }

    void aPageHeadShowsWhatItIsTold()
    {
        PageHead head(u"1,937"_s, {}, PageHead::Form::Inline);
        auto* save = toolButton(u"saveButton"_s, u"save"_s, u"Save"_s);
        head.appendAction(save);
        put(head, {600, 60});
        head.setTitle(u"0"_s);
        head.setScope(u"of 10,000"_s);
        QCOMPARE(head.accessibleName(), u"0"_s);
        QTRY_VERIFY(save->x() > 300);
    }

    void actionsThatHaveNoRoomBesideATitleStandBelowItInWholeWords()
    {
        PageHead head(u"Repositories"_s, u"4,387 communications here"_s);
        QList<QPushButton*> actions;
        for (const char* text : {"Authoritative copy...", "Add folder...", "Connect archive...", "Sync now"}) {
            actions << button(QString::fromLatin1(text), QString::fromLatin1(text));
            head.appendAction(actions.back());
        }
        const auto areWhole = [&] {
            return std::ranges::all_of(actions, [&](const QPushButton* one) {
                return one->isVisible() && one->width() >= one->sizeHint().width() && head.rect().contains(QRect(one->mapTo(&head, QPoint()), one->size()));
            });
        };
        auto* title = head.findChild<Label*>();
        const auto isBeside = [&](const QWidget* one) { return one->mapTo(&head, QPoint()).y() < title->mapTo(&head, QPoint()).y() + title->height(); };
        for (const int width : {1000, 420, 260, 1000}) {
            put(head, {width, 100});
            head.resize(width, head.heightForWidth(width));
            QTRY_VERIFY2(areWhole(), qPrintable(QString::number(width)));
            QVERIFY(title->width() >= title->sizeHint().width());
            QCOMPARE(isBeside(actions.front()), width == 1000);
            QVERIFY2(head.heightForWidth(width) < 300, qPrintable(QString::number(head.heightForWidth(width))));
        }
    }

    void aLinkCanBeSwitchedOff()
    {
        LinkButton link(u"link"_s, u"Include drafts"_s);
        put(link, link.sizeHint());
        QSignalSpy clicked(&link, &LinkButton::clicked);
        link.setEnabled(false);
        link.click();
        QTest::mouseClick(&link, Qt::LeftButton);
        QCOMPARE(clicked.size(), 0);
        link.setEnabled(true);
        link.click();
        QCOMPARE(clicked.size(), 1);
    }
};

QTEST_MAIN(WidgetsInputTest)
#include "widgets_input_test.moc"
