// What the small widgets tell screen readers and the pointer.
#include "tests/gui/widgets_samples.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace widgets_samples;

namespace {

void hover(QWidget& widget, QPoint at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &help);
}

QAccessibleInterface* access(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }

} // namespace

class WidgetsAccessTest : public QObject
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

    void aHistogramIsASliderThatSpeaksItsSpan()
    {
        Histogram h;
        h.setBins(tenDays());
        h.select(2, 4);
        auto* face = access(h);
        QCOMPARE(face->role(), QAccessible::Slider);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QCOMPARE(face->text(QAccessible::Value), u"3 Mar to 5 Mar, 30"_s);
        auto* value = face->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 2);
        QCOMPARE(value->maximumValue().toInt(), 9);
        QSignalSpy selected(&h, &Histogram::rangeSelected);
        value->setCurrentValue(5);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0), QVariantList({5, 7}));
    }

    void legsAndFactsAreListsOfSentences()
    {
        LegList legs(twoLegs());
        put(legs);
        auto* face = access(legs);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), 2);
        auto* first = face->child(0);
        QCOMPARE(first->role(), QAccessible::ListItem);
        QCOMPARE(first->text(QAccessible::Name),
                 u"Bounced, 14 Mar 2025, 09:12:31, 5.1.1 mailbox does not exist, grade X, negative"_s);
        QCOMPARE(face->indexOfChild(face->child(1)), 1);
        QVERIFY(first->state().focused);
        QVERIFY(!face->child(1)->state().focused);
        QVERIFY(face->rect().contains(first->rect()));
        QCOMPARE(face->focusChild(), first);
        QSignalSpy activated(&legs, &LegList::activated);
        QVERIFY(first->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        legs.setLegs({});
        QCOMPARE(face->childCount(), 0);
        QVERIFY(!first->isValid());

        Facts facts(threeFacts());
        QCOMPARE(access(facts)->child(1)->text(QAccessible::Name), u"SHA-256: "_s + wholeHash);
        QCOMPARE(access(facts)->child(5), nullptr);
    }

    void rolesAndNamesAreWhatIsSeen()
    {
        Label label(u"1,937"_s, Type::Title);
        Badge badge(u"bounce"_s, u"Bounced"_s, Tone::Failed);
        SectionHeader header(u"Delivery"_s, u"3 legs"_s);
        Notice notice;
        notice.set(u"warn"_s, u"The archive cannot be reached."_s, Tone::Uncertain);
        EmptyState empty({u"search"_s, u"Nothing matches"_s, u"Every archive answered."_s});
        ProgressLine progress;
        progress.setText(u"Reading"_s);
        progress.setProgress(999, 1000);
        const QScopedPointer<QToolButton> tool(
            toolButton(u"undoButton"_s, u"undo"_s, u"Undo"_s, QKeySequence(u"Ctrl+Z"_s)));
        const struct {
            QWidget& widget;
            QAccessible::Role role;
            QString name;
        } rows[] = {{label, QAccessible::StaticText, u"1,937"_s},
                    {badge, QAccessible::StaticText, u"Bounced"_s},
                    {header, QAccessible::Heading, u"Delivery, 3 legs"_s},
                    {notice, QAccessible::AlertMessage, u"The archive cannot be reached."_s},
                    {empty, QAccessible::Grouping, u"Nothing matches"_s},
                    {progress, QAccessible::ProgressBar, u"Reading"_s},
                    {*tool, QAccessible::Button, u"Undo"_s}};
        for (const auto& row : rows) {
            QCOMPARE(access(row.widget)->role(), row.role);
            QCOMPARE(access(row.widget)->text(QAccessible::Name), row.name);
        }
        QCOMPARE(access(progress)->text(QAccessible::Value), u"99 %"_s);
        QCOMPARE(access(empty)->text(QAccessible::Description), u"Every archive answered."_s);
        QVERIFY(tool->toolTip().contains(u"Ctrl+Z"_s));
    }

    void anElidedLabelTellsTheWhole()
    {
        const QString whole = u"Maximiliane Freifrau von Rittersberg-Hohenstein"_s;
        Label label(whole);
        put(label, {80, 20});
        QVERIFY(label.isElided());
        QCOMPARE(access(label)->text(QAccessible::Name), whole);
        hover(label, {10, 10});
        QCOMPARE(QToolTip::text(), whole);
        QToolTip::hideText();
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void anElidedFactIsShownWholeUnderThePointer()
    {
        Facts facts(threeFacts());
        put(facts);
        hover(facts, facts.itemRect(0).center());
        QVERIFY(QToolTip::text().isEmpty());
        hover(facts, facts.itemRect(1).center());
        QCOMPARE(QToolTip::text(), u"SHA-256: "_s + wholeHash);
        QToolTip::hideText();
    }

    void aLongValueGoesOnInFurtherLines()
    {
        const QString sentence = u"Kept for seven years from the end of the contract"_s;
        Facts facts({{.name = u"Retention"_s, .value = sentence}, {.name = u"Class"_s, .value = u"R-7"_s}});
        put(facts, {700, 120});
        const int one = facts.itemRect(1).height();
        facts.resize(320, facts.height());
        QVERIFY(facts.itemRect(0).height() > one);
        QCOMPARE(facts.itemRect(1).top(), facts.itemRect(0).bottom() + 1);
        QCOMPARE(facts.height(), facts.itemRect(1).bottom() + 1);
        QCOMPARE(facts.sizeHint().height(), facts.height());
        hover(facts, facts.itemRect(0).center());
        QVERIFY(QToolTip::text().isEmpty()); // it is whole
        facts.setFacts({{.name = u"Retention"_s, .value = QStringList(20, sentence).join(u' ')}});
        const int most = facts.height();
        facts.resize(300, facts.height());
        QCOMPARE(facts.height(), most); // a few lines, not a page of them
        hover(facts, facts.itemRect(0).center());
        QVERIFY(QToolTip::text().contains(sentence));
        QToolTip::hideText();
    }

    void whatIsNotKnownIsNotZero()
    {
        Histogram h;
        auto bins = tenDays();
        h.setBins(bins);
        QCOMPARE(h.valueText(), u"1 Mar to 10 Mar, 100"_s);
        bins[4].count = -1;
        h.setBins(bins);
        QCOMPARE(h.valueText(), u"1 Mar to 10 Mar, at least 90"_s);
        h.select(2, 2);
        QCOMPARE(h.valueText(), u"3 Mar, 10"_s);
    }

    void anAnnouncementReachesTheScreenReader()
    {
        Label count(u"1,937"_s);
        announce(&count, u"1,937 letters"_s);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        QCOMPARE(access(count)->text(QAccessible::Description), u"1,937 letters"_s);
#endif
    }
};

QTEST_MAIN(WidgetsAccessTest)
#include "widgets_access_test.moc"
