#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/shell/overlay.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;

namespace {

/// Every text a third longer, as other languages are.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.contains(u"MMM"_s) ? text : u"["_s + text + QString(text.size() / 3 + 1, u'~') + u"]"_s;
    }
};

} // namespace

class ShellWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void answersEverythingWhenItOpens()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        QCOMPARE(driver.view()->model()->rowCount(), 1937);
        QCOMPARE(driver.view()->currentRow(), 0);
    }

    void runsWhatIsTypedAndRemovesAChipByKey()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        driver.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver.line()->hasFocus());
        driver.type(u"channel:email bounced"_s);
        driver.press(Qt::Key_Return);
        QCOMPARE(driver.search().runningText(), u"channel:email bounced"_s);
        QCOMPARE(driver.line()->chips().size(), qsizetype(2));
        driver.press(Qt::Key_Left);
        driver.press(Qt::Key_Left);
        QCOMPARE(driver.line()->chosenChip(), 0);
        driver.press(Qt::Key_Delete);
        QCOMPARE(driver.search().text(), u"bounced"_s);
        QCOMPARE(driver.line()->text(), u"bounced"_s);
        driver.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(driver.line()->text(), u"channel:email bounced"_s);
    }

    void drawsChipsWhereTheirTextStands()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.runQuery(u"channel:email template:FEE-CHG bounced"_s);
        QTRY_COMPARE(driver.line()->chips().size(), qsizetype(3));
        for (int chip = 1; chip < 3; ++chip) {
            QVERIFY(driver.line()->chipRect(chip).left() > driver.line()->chipRect(chip - 1).right());
        }
        QTest::mouseClick(driver.line(), Qt::LeftButton, {}, driver.line()->crossRect(1).center());
        QCOMPARE(driver.search().text(), u"channel:email bounced"_s);
    }

    void saysWhatIsWrongAndMendsItWithOneClick()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.runQuery(u"sent:2025-13"_s);
        auto* problem = driver.find<Label>(u"queryProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"Nothing runs"_s));
        auto* fix = driver.find<QAbstractButton>(u"applyFixButton"_s);
        QVERIFY(fix->isVisible());
        QTest::mouseClick(fix, Qt::LeftButton);
        QVERIFY(driver.search().isUnderstood());
        QVERIFY(!problem->isVisible());
    }

    void row6WhatLettersCannotAnswerIsAskedOfWorkspaces()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QSignalSpy asked(&driver.window.searchBar(), &SearchBar::workspacesRequested);
        driver.window.searchBar().focusBox();
        driver.type(u"workspace:policy renewal:<30d missing:notice"_s);
        auto* problem = driver.find<Label>(u"queryProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"Enter asks them"_s), qPrintable(problem->text()));
        driver.press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().value(0).toString(), u"workspace:policy renewal:<30d missing:notice"_s);
        driver.line()->clear();
        driver.type(u"renewed:yesterday"_s); // nothing that workspaces could answer either
        driver.press(Qt::Key_Return);
        QVERIFY(asked.isEmpty());
    }

    void choosesFacetsByKey()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        FacetView* facets = driver.window.searchPage().facetView();
        QTRY_VERIFY(driver.search().facets().list().find(search::Facet::Channel, u"EMAIL"_s) >= 0);
        facets->setFocus();
        facets->setCurrentIndex(
            facets->model()->index(driver.search().facets().list().find(search::Facet::Channel, u"EMAIL"_s), 0));
        QTest::keyClick(facets, Qt::Key_Return);
        QCOMPARE(driver.search().text(), u"channel:email"_s);
        facets->setCurrentIndex(
            facets->model()->index(driver.search().facets().list().find(search::Facet::Channel, u"EMAIL"_s), 0));
        QTest::keyClick(facets, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(driver.search().text(), u"-channel:email"_s);
    }

    void tellsTheRecordPaneWhatIsSelected()
    {
        UiProfile profile;
        std::optional<CommunicationId> shown;
        WindowDriver driver(profile, [&](QWidget* parent, PageContext&) {
            return RecordSlot{new QWidget(parent), [&](const std::optional<CommunicationId>& id) { shown = id; }, {}};
        });
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(0).id));
        driver.view()->setFocus();
        QTest::keyClick(driver.view(), Qt::Key_Down);
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(1).id));
    }

    void copiesTheReferenceOfTheRow()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        QTest::keyClick(driver.view(), Qt::Key_C);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"com00000000"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"customer time"_s));
        driver.window.actionList().setLettersEnabled(false);
        QApplication::clipboard()->clear();
        QTest::keyClick(driver.view(), Qt::Key_C);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void savesASearchUnderANewName()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.runQuery(u"bounced"_s);
        driver.press(Qt::Key_S, Qt::ControlModifier);
        auto* name = driver.find<QLineEdit>(u"savedSearchName"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"Late bounces"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto* list = driver.find<QListView>(u"navList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"Late bounces"_s);
    }

    void pagesStandInGroupsThatFoldAndStayFolded()
    {
        UiProfile profile;
        const auto page = [](const QString& id, PageGroup group) {
            Page one{id, u"page"_s, id, [](QWidget* parent, PageContext&) { return PageSlot{new QWidget(parent)}; }};
            one.group = group;
            return one;
        };
        const std::vector<Page> pages{page(u"disputes"_s, PageGroup::Cases), page(u"packs"_s, PageGroup::Cases), page(u"rules"_s, PageGroup::Checks)};
        const auto shown = [](WindowDriver& driver) {
            auto* list = driver.find<QListView>(u"navList"_s);
            QStringList names;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (!list->isRowHidden(row)) {
                    names << list->model()->index(row, 0).data().toString();
                }
            }
            return names.join(u' ');
        };
        {
            WindowDriver driver(profile, {}, pages);
            auto* list = driver.find<QListView>(u"navList"_s);
            QCOMPARE(shown(driver), u"Search Cases disputes packs Checks rules"_s);
            list->setFocus();
            list->setCurrentIndex(list->model()->index(1, 0));
            driver.press(Qt::Key_Left);
            QCOMPARE(shown(driver), u"Search Cases Checks rules"_s);
            QVERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
            driver.press(Qt::Key_Down); // what is folded is passed over
            QCOMPARE(list->currentIndex().data().toString(), u"Checks"_s);
            driver.press(Qt::Key_Return);
            QCOMPARE(shown(driver), u"Search Cases Checks"_s);
            driver.press(Qt::Key_Space);
            QCOMPARE(shown(driver), u"Search Cases Checks rules"_s);
        }
        WindowDriver driver(profile, {}, pages);
        QCOMPARE(shown(driver), u"Search Cases Checks rules"_s);
        driver.window.openPage(u"packs"_s);
        QCOMPARE(shown(driver), u"Search Cases disputes packs Checks rules"_s);
    }

    void aPageBeginsInItsContentRatherThanOnAButtonOfItsHead()
    {
        UiProfile profile;
        const auto page = [](const QString& id) {
            return Page{id, u"page"_s, id, [id](QWidget* parent, PageContext&) {
                            auto* widget = new QWidget(parent);
                            auto* box = new QVBoxLayout(widget);
                            auto* head = new QPushButton(id);
                            head->setObjectName(id + u"Head"_s);
                            auto* rows = new QListView;
                            rows->setObjectName(id + u"Rows"_s);
                            box->addWidget(head);
                            box->addWidget(rows);
                            return PageSlot{widget};
                        }};
        };
        WindowDriver driver(profile, {}, {page(u"rules"_s), page(u"packs"_s)});
        driver.window.openPage(u"rules"_s);
        driver.find<QPushButton>(u"rulesHead"_s)->setFocus(); // the stack moves the focus from page to page
        driver.window.openPage(u"packs"_s);
        QCOMPARE(driver.window.focusWidget(), driver.find<QListView>(u"packsRows"_s));
    }

    void findsCommandsInThePalette()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* line = driver.find<QLineEdit>(u"paletteLine"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"sync now"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(profile.sync.asked, QStringList{u"sync "_s});
        QTRY_VERIFY(driver.window.findChildren<Overlay*>().isEmpty());
    }

    void remembersItsStateWithoutBeingClosed()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.runQuery(u"channel:print"_s);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->goTo(5);
        const QString file = profile.directory.filePath(u"window.ini"_s);
        QTRY_COMPARE(QSettings(file, QSettings::IniFormat).value(u"search/current"_s).toString(),
                     FakeArchive::rowAt(5).id.value());
        WindowDriver again(profile); // the first one was never closed, as after a crash
        QTRY_COMPARE(again.search().text(), u"channel:print"_s);
        QTRY_COMPARE(again.view()->currentRow(), 5);
    }

    void namesEveryControl()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        for (QAbstractButton* button : driver.window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
                QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            }
        }
        for (QAction* action : driver.window.actionList().all()) {
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void saysTheQueryInGermanInAGermanWindow()
    {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/counterfoil_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        {
            UiProfile profile;
            WindowDriver driver(profile);
            driver.window.runQuery(u"channel:email template:FEE-CHG v:7 sent:2025-03..2025-04 bounced"_s);
            QVERIFY(driver.waitUntilAnswered());
            QCOMPARE(driver.find<Label>(u"querySentence"_s)->text(),
                     u"E-Mail, Vorlage FEE-CHG Version 7, gesendet vom 01.03. bis 30.04.2025 (Kundenzeit), "
                     "unzustellbar (Bounce)."_s);
            QCOMPARE(driver.line()->text(), u"channel:email template:FEE-CHG v:7 sent:2025-03..2025-04 bounced"_s);
            driver.window.runQuery(u"lang:de-AT OR lang:fr"_s);
            QCOMPARE(driver.find<Label>(u"querySentence"_s)->text(), u"Auf Deutsch (AT) oder Französisch."_s);
            driver.window.runQuery(u"-lang:de lang:qq"_s);
            QCOMPARE(driver.find<Label>(u"querySentence"_s)->text(), u"Nicht auf Deutsch, Sprache qq."_s);
            driver.window.runQuery(u"sent:2025-13"_s);
            QVERIFY(driver.find<Label>(u"queryProblem"_s)->text().startsWith(u"Den Monat 13 gibt es nicht."_s));
        }
        QLocale::setDefault(before);
        QCoreApplication::removeTranslator(&german);
    }

    void turnsRoundForALanguageReadFromTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            UiProfile profile;
            WindowDriver driver(profile);
            driver.window.runQuery(u"channel:email bounced"_s);
            QVERIFY(driver.waitUntilAnswered());
            const auto left = [&](const QString& name) {
                auto* widget = driver.find<QWidget>(name);
                return widget->mapTo(&driver.window, QPoint(0, 0)).x();
            };
            QVERIFY(left(u"navList"_s) > left(u"facets"_s)); // navigation, facets, results, record: from the right
            QVERIFY(left(u"facets"_s) > left(u"results"_s));
            const QHeaderView* head = driver.view()->horizontalHeader();
            QVERIFY(head->sectionViewportPosition(int(search::Column::Sent)) >
                    head->sectionViewportPosition(int(search::Column::Recipient)));
            QCOMPARE(head->length(), driver.view()->viewport()->width());
            // The query itself is written from the left, its cross after its words.
            QVERIFY(driver.line()->chipRect(1).left() > driver.line()->chipRect(0).right());
            QVERIFY(driver.line()->crossRect(0).center().x() > driver.line()->chipRect(0).center().x());
            QTest::mouseClick(driver.line(), Qt::LeftButton, {}, driver.line()->crossRect(0).center());
            QCOMPARE(driver.search().text(), u"bounced"_s);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }


    void namesLanguagesInTheLanguageOfTheWindow()
    {
        QCOMPARE(languageWord(u"de"_s), u"German"_s);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/counterfoil_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(languageWord(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageWord(u"de_AT"_s), u"Deutsch (AT)"_s);
        QCOMPARE(facetValueWord(search::Facet::Language, u"en-GB"_s), u"Englisch (GB)"_s);
        QCOMPARE(facetValueWord(search::Facet::Language, {}), u"Ohne"_s);
        QCOMPARE(languageWord(u"house style"_s), u"house style"_s);
        QCOMPARE(languageWord(u"qq"_s), u"qq"_s);
        QCoreApplication::removeTranslator(&german);
    }

    void clipsNoWordsInALongerLanguage()
    {
        PseudoTranslator longer;
        QCoreApplication::installTranslator(&longer);
        {
            UiProfile profile;
            WindowDriver driver(profile);
            QVERIFY(driver.waitUntilAnswered());
            for (const QString& action : {u"search.save"_s, u"app.keys"_s, u"results.export"_s}) {
                driver.window.actionList().action(action)->trigger();
                for (QAbstractButton* button : driver.window.findChildren<QAbstractButton*>()) {
                    QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                             qPrintable(action + u' ' + button->objectName()));
                }
                for (Label* label : driver.window.findChildren<Label*>()) {
                    QVERIFY2(!label->isVisible() || label->height() >= std::min(label->heightForWidth(label->width()),
                                                                                label->sizeHint().height()),
                             qPrintable(label->text()));
                }
                driver.window.findChild<Overlay*>()->reject();
            }
        }
        QCoreApplication::removeTranslator(&longer);
    }
};

CF_WATCHED_MAIN(ShellWindowTest)
#include "shell_window_test.moc"
