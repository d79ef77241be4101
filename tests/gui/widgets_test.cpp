// How the small widgets look: themes, sizes, icons.
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QtTest>

using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

void look(Look wanted)
{
    wanted.pinnedFonts = true;
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), wanted);
}

template <typename W>
W* named(W* widget, const QString& name)
{
    widget->setObjectName(name);
    return widget;
}

/// One of each widget, with content.
QList<QWidget*> oneOfEach(QWidget* parent)
{
    auto* header = new SectionHeader(u"Delivery"_s, u"as of 09:40"_s);
    header->setAction(u"timelineLink"_s, u"Timeline"_s, u"F7"_s);
    auto* histogram = new Histogram;
    histogram->setBins({{u"1 Jan"_s, {}, 3}, {u"2 Jan"_s, {}, 9}, {u"3 Jan"_s, {}, -1}});
    histogram->select(0, 1);
    auto* notice = new Notice;
    notice->set(u"warn"_s, u"The archive cannot be reached."_s, Tone::Uncertain, u"Try again"_s);
    auto* progress = new ProgressLine;
    progress->setText(u"Reading files"_s);
    progress->setProgress(41, 100);
    auto* box = new QCheckBox(u"Held"_s);
    box->setChecked(true);
    auto* combo = new QComboBox;
    combo->addItem(u"Europe/Berlin"_s);
    auto* tabs = new QTabBar;
    tabs->addTab(u"Delivery"_s);
    tabs->addTab(u"Version"_s);
    const QList<QWidget*> all{
        named(new Label(u"Fee-change notice"_s, Type::Title), u"label"_s),
        named(new SelectableLabel(u"NSB-2025-0048211"_s), u"selectable"_s),
        named(new Badge(u"bounce"_s, u"Bounced"_s, Tone::Failed), u"badge"_s),
        named(header, u"header"_s),
        named(new Facts({{.name = u"SHA-256"_s, .value = u"9f4c1e07"_s, .mono = true}}), u"facts"_s),
        named(new LegList({{u"tick"_s, u"Composed"_s, u"13 Mar 2025"_s, u"Batch N2"_s, u"E"_s}}), u"legs"_s),
        named(histogram, u"histogram"_s),
        named(new EmptyState({u"search"_s,
                              u"Nothing matches"_s,
                              u"Every archive answered."_s,
                              u"Remove v:9"_s,
                              {u"Include drafts"_s}}),
              u"empty"_s),
        named(notice, u"notice"_s),
        named(new Skeleton, u"skeleton"_s),
        named(progress, u"progress"_s),
        named(new PageHead(u"1,937"_s, u"of 10,000"_s), u"head"_s),
        button(u"plain"_s, u"Place hold…"_s, u"hold"_s),
        button(u"primary"_s, u"Send"_s, {}, Emphasis::Primary),
        toolButton(u"tool"_s, u"undo"_s, u"Undo"_s),
        new LinkButton(u"link"_s, u"Include drafts"_s),
        named(box, u"check"_s),
        named(new QRadioButton(u"Copy"_s), u"radio"_s),
        named(combo, u"combo"_s),
        named(new QLineEdit(u"v:7"_s), u"line"_s),
        named(new QSpinBox, u"spin"_s),
        named(tabs, u"tabs"_s)};
    for (QWidget* widget : all)
        widget->setParent(parent);
    return all;
}

/// The widgets below each other in a shown window.
std::unique_ptr<QWidget> gallery()
{
    std::unique_ptr<QWidget> window(ground(QPalette::Base));
    window->resize(600, 1600);
    return window;
}

void stack(QWidget& window, const QList<QWidget*>& widgets)
{
    int y = 0;
    for (QWidget* widget : widgets) {
        const QSize size(px(500),
                         widget->hasHeightForWidth() ? widget->heightForWidth(px(500)) : widget->sizeHint().height());
        widget->setGeometry(QRect(QPoint(0, y), size));
        y += size.height();
    }
    window.resize(px(500), y);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        look({.scheme = SchemeChoice::Light});
    }

    void everyWidgetRepaintsWhenTheSchemeChanges()
    {
        const auto window = gallery();
        const QList<QWidget*> widgets = oneOfEach(window.get());
        stack(*window, widgets);
        QHash<QWidget*, QImage> lightOnes;
        for (QWidget* widget : widgets)
            lightOnes.insert(widget, widget->grab().toImage());
        look({.scheme = SchemeChoice::Dark});
        for (QWidget* widget : widgets)
            QVERIFY2(widget->grab().toImage() != lightOnes.value(widget), qPrintable(widget->objectName()));
        const QImage dark = window->grab().toImage();
        QVERIFY(!shows(dark, tokensOf(Scheme::Light).red));
        look({.scheme = SchemeChoice::Contrast});
        QVERIFY(window->grab().toImage() != dark);
        look({.scheme = SchemeChoice::Light});
        for (QWidget* widget : widgets)
            QVERIFY2(widget->grab().toImage() == lightOnes.value(widget), qPrintable(widget->objectName()));
    }

    void aShownWindowIsPaintedAgainWithoutBeingAsked()
    {
        struct Canvas : QWidget {
            int painted = 0;
            void paintEvent(QPaintEvent*) override { ++painted; }
        } canvas;
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QTRY_VERIFY(canvas.painted > 0);
        const int before = canvas.painted;
        look({.scheme = SchemeChoice::Light, .density = Density::Compact});
        QTRY_VERIFY(canvas.painted > before);
    }

    void nothingIsClippedAtAnySize_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("compact");
        for (const int percent : {100, 125, 150, 200}) {
            QTest::addRow("%d %%", percent) << percent << false;
            QTest::addRow("%d %% compact", percent) << percent << true;
        }
    }
    void nothingIsClippedAtAnySize()
    {
        QFETCH(int, percent);
        QFETCH(bool, compact);
        look({.scheme = SchemeChoice::Light,
              .density = compact ? Density::Compact : Density::Comfortable,
              .textPercent = percent});
        const auto window = gallery();
        const QList<QWidget*> widgets = oneOfEach(window.get());
        stack(*window, widgets);
        const int line = theme().lineHeight(Type::Body);
        QVERIFY(line >= 13 * percent / 100);
        for (QWidget* widget : widgets) {
            QVERIFY2(widget->height() >= line || widget->objectName() == u"skeleton"_s,
                     qPrintable(widget->objectName()));
            for (const Label* label : widget->findChildren<Label*>()) {
                QVERIFY2(label->height() >= theme().lineHeight(Type::Caption), qPrintable(label->text()));
                QVERIFY2(!label->isElided(), qPrintable(label->text()));
            }
        }
        QVERIFY(theme().rowHeight() >= line + 2);
        const auto* plain = window->findChild<QPushButton*>(u"plain"_s);
        QVERIFY(plain->sizeHint().width() >= textWidth(plain->text(), Type::Body) + px(16 + 6 + 16));
        const auto* combo = window->findChild<QComboBox*>();
        const QRect edit = [&] {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.rect = QRect(QPoint(), combo->sizeHint());
            return combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        }();
        QVERIFY(edit.width() >= textWidth(combo->currentText(), Type::Body));
        const auto* tabs = window->findChild<QTabBar*>();
        QVERIFY(tabs->tabRect(0).width() >= textWidth(tabs->tabText(0), Type::Body) + px(16));
        const auto* badge = window->findChild<Badge*>();
        QVERIFY(badge->sizeHint().width() >= textWidth(u"Bounced"_s, Type::Body) + px(26));
    }

    void targetsAreLargeEnough()
    {
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            look({.scheme = SchemeChoice::Light, .density = density});
            const auto window = gallery();
            for (QWidget* widget : oneOfEach(window.get())) {
                const bool interactive =
                    widget->focusPolicy() & Qt::TabFocus && !qobject_cast<SelectableLabel*>(widget);
                if (!interactive)
                    continue;
                QVERIFY2(widget->sizeHint().height() >= 24, qPrintable(widget->objectName()));
                QVERIFY2(widget->sizeHint().width() >= 24, qPrintable(widget->objectName()));
            }
        }
    }

    void distancesGrowWithTheTextInPlace()
    {
        const std::unique_ptr<QWidget> pane(column({new Label(u"Sent"_s), new Label(u"Read"_s)}, 8, {24, 16, 24, 16}));
        setScaledWidth(pane.get(), 100, 300);
        QCOMPARE(pane->layout()->contentsMargins(), QMargins(24, 16, 24, 16));
        look({.scheme = SchemeChoice::Light, .textPercent = 200});
        QCOMPARE(pane->layout()->contentsMargins(), QMargins(48, 32, 48, 32));
        QCOMPARE(pane->layout()->spacing(), 16);
        QCOMPARE(pane->minimumWidth(), 200);
        QCOMPARE(pane->maximumWidth(), 600);
        look({.scheme = SchemeChoice::Light});
        QCOMPARE(pane->layout()->contentsMargins(), QMargins(24, 16, 24, 16));
    }

    void textSizeStaysWithinItsBounds()
    {
        look({.scheme = SchemeChoice::Light, .textPercent = 900});
        QCOMPARE(theme().look().textPercent, 200);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(theme().font(Type::Caption).pixelSize(), 22);
        look({.scheme = SchemeChoice::Light, .textPercent = 10});
        QCOMPARE(theme().font(Type::Title).pixelSize(), 21);
    }

    void focusIsTwoPixelsOfAccentInsideTheWidget_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"plain", "primary", "tool", "link", "combo", "line", "spin", "histogram", "facts", "legs", "selectable"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void focusIsTwoPixelsOfAccentInsideTheWidget()
    {
        QFETCH(QString, name);
        const auto window = gallery();
        stack(*window, oneOfEach(window.get()));
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* widget = window->findChild<QWidget*>(name);
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const QImage image = widget->grab().toImage();
        const QColor accent = tk().accent;
        const int x = image.width() / 2, y = image.height() / 2;
        for (const int depth : {0, 1}) {
            QCOMPARE(image.pixelColor(x, depth), accent);
            QCOMPARE(image.pixelColor(x, image.height() - 1 - depth), accent);
            QCOMPARE(image.pixelColor(depth, y), accent);
            QCOMPARE(image.pixelColor(image.width() - 1 - depth, y), accent);
        }
        QVERIFY(image.pixelColor(x, 3) != accent); // a ring, set off from what it surrounds
    }

    void ringsOfCheckAndRadioAreNotCutOff()
    {
        const auto window = gallery();
        stack(*window, oneOfEach(window.get()));
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (const QString& name : {u"check"_s, u"radio"_s}) {
            auto* widget = window->findChild<QWidget*>(name);
            widget->setFocus(Qt::TabFocusReason);
            const QImage image = widget->grab().toImage();
            for (const int x : {0, 1}) // a round ring is softened at its edge
                QVERIFY(contrast(image.pixelColor(x, image.height() / 2), tk().surface) >= 4);
        }
    }

    void everyIconIsDrawnInTheInkAskedFor()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 56);
        for (const QString& file : files) {
            const QImage image =
                iconPixmap(file.chopped(4), QColor(0xb0231bu), 16, 3).toImage().convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(shows(image, QColor(0xb0231bu)), qPrintable(file));
            QVERIFY2(!shows(image, QColor(Qt::black)), qPrintable(file));
        }
    }

    void iconsAreSharpAtEveryPixelRatio()
    {
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon(u"hold"_s).pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.width(), qRound(16 * ratio));
            QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
        }
    }

    void anIconFollowsTheThemeAndTheStateOfItsButton()
    {
        const QIcon hold = icon(u"hold"_s);
        const QImage lightOne = hold.pixmap(16, 16).toImage();
        QVERIFY(lightOne != hold.pixmap(QSize(16, 16), QIcon::Disabled).toImage());
        look({.scheme = SchemeChoice::Dark});
        QVERIFY(lightOne != hold.pixmap(16, 16).toImage());
        QVERIFY(icon({}).isNull());
        QVERIFY(!hasIcon(u"no such drawing"_s));
    }

    void directionsTurnRoundInRightToLeft()
    {
        const QImage ltr = iconPixmap(u"back"_s, Qt::red, 16, 1).toImage();
        const QImage hold = iconPixmap(u"hold"_s, Qt::red, 16, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(iconPixmap(u"back"_s, Qt::red, 16, 1).toImage() == ltr.mirrored(true, false));
        QVERIFY(iconPixmap(u"hold"_s, Qt::red, 16, 1).toImage() == hold);
        Badge badge(u"hold"_s, u"Held"_s, Tone::Plain);
        badge.resize(badge.sizeHint());
        const QImage image = badge.grab().toImage();
        const QRect leadingHalf(image.width() - px(24), 0, px(24), image.height());
        QVERIFY(shows(image.copy(leadingHalf), tk().ink2));
    }

    void marginsTurnRoundInRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const std::unique_ptr<QWidget> pane(column({new Label(u"Sent"_s)}, 8, {36, 0, 8, 0}));
        QCOMPARE(pane->layout()->contentsMargins(), QMargins(8, 0, 36, 0));
    }

    void figuresStandInEqualCells()
    {
        QCOMPARE(figuresWidth(u"1,111"_s, Type::Body), figuresWidth(u"0,000"_s, Type::Body));
        const QString arabic = QStringLiteral("١٤ مارس ٢٠٢٥");
        QCOMPARE(figuresWidth(arabic, Type::Body), textWidth(arabic, Type::Body));
    }

    void fillsAreOutlinedInHighContrast()
    {
        look({.scheme = SchemeChoice::Contrast});
        Badge badge(u"bounce"_s, u"Bounced"_s, Tone::Failed);
        badge.resize(badge.sizeHint());
        QCOMPARE(badge.grab().toImage().pixelColor(badge.width() / 2, 0), tk().red);
    }

    void wrappedRowsTakeMoreLinesWhenNarrow()
    {
        QList<QWidget*> badges;
        for (int i = 0; i < 6; ++i)
            badges << new Badge(u"hold"_s, u"Smith v Acme"_s, Tone::Plain);
        const std::unique_ptr<QWidget> row(flowOf(badges));
        const int one = badges.first()->sizeHint().height();
        QCOMPARE(row->layout()->heightForWidth(2000), one);
        QVERIFY(row->layout()->heightForWidth(300) >= 3 * one);
        row->resize(300, row->layout()->heightForWidth(300));
        row->layout()->activate();
        for (const QWidget* badge : badges)
            QVERIFY(row->rect().contains(badge->geometry()));
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
