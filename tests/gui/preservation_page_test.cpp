// The page Preservation, by keys alone: a run is chosen, read, held, told and written as a report; one that was stopped goes on; a part of all is kept in a snapshot; formats lead to their letters.
#include "models/desk/desk.h"
#include "models/search/sql_search.h"
#include "models/sync/connected_content.h"
#include "models/sync/source_verifier.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/fixity_rig.h"
#include "tests/support/sync_rig.h"
#include "ui/paper/paper_pdf.h"
#include "ui/preservation/preservation_page.h"
#include "ui/preservation/read_again_dialog.h"
#include "ui/preservation/snapshot_dialog.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class PreservationPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncRig> m_rig;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<sync::ConnectedContent> m_content;
    std::unique_ptr<WatchedContent> m_watched;
    std::unique_ptr<sync::SourceVerifier> m_verifier;
    FakeSecrets m_secrets;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_opened, m_said;
    QVariantMap m_remembered;
    PreservationWidget* m_page = nullptr;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    void letters(int count)
    {
        QList<std::pair<QString, QString>> rows;
        for (int i = 1; i <= count; ++i) {
            const QString name = u"%1.%2"_s.arg(i).arg(i == 1 ? u"afp"_s : u"txt"_s);
            m_rig->put(u"a/"_s + name, (i == 1 ? "afp: letter " : "Letter ") + QByteArray::number(i));
            rows.append({u"EX-%1"_s.arg(i), name});
        }
        m_rig->index(u"a/index.csv"_s, rows);
        QVERIFY(m_rig->run().has_value());
        m_rig->clock.advance(1000);
    }
    void open()
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [this](const QString& page, const QString& subject) { m_opened << page + u'>' + subject; },
                                                              [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        const auto searches = [](store::Database& database) { return search::sqlSearch(database); };
        const Page page = preservationPage({{*m_rig->cache, *m_desk, *m_verifier, m_rig->clock, QTimeZone("Europe/Berlin"), u"ana"_s, u"Counterfoil test"_s, searches, m_watched.get(), &m_rig->reader},
                                            searches, m_secrets, &paperPdf, [this](const QString& key) { return m_remembered.value(key); },
                                            [this](const QString& key, const QVariant& value) { m_remembered[key] = value; }});
        m_page = qobject_cast<PreservationWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 800);
        m_window->show();
        QTRY_COMPARE(m_page->presenter().phase(), PreservationPresenter::Phase::Ready);
    }
    QString cell(const QString& table, int row, int column)
    {
        const QAbstractItemModel* model = named<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    /// Steps on with Tab until the widget has the focus.
    bool tabTo(const QString& name)
    {
        for (int step = 0; step < 60; ++step) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name) {
                return true;
            }
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        }
        return false;
    }
    QToolButton* pauseButton()
    {
        for (QToolButton* one : named<ProgressLine>(u"preservationProgress"_s)->findChildren<QToolButton*>()) {
            if (one->accessibleName() == u"Pause" || one->accessibleName() == u"Continue") {
                return one;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<SyncRig>();
        m_desk = std::move(*desk::Desk::open(m_rig->profile.path()));
        m_content = std::make_unique<sync::ConnectedContent>(*m_rig->cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, m_rig->reader); });
        m_watched = std::make_unique<WatchedContent>(*m_content);
        m_verifier = std::make_unique<sync::SourceVerifier>(*m_rig->cache, *m_watched, m_rig->clock);
        m_remembered.clear();
        m_searched.clear();
        m_opened.clear();
        m_said.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_verifier.reset();
        m_watched.reset();
        m_content.reset();
        m_desk.reset();
        m_rig.reset();
    }

    void row32FromAKeyPressToASignedReportOfASample()
    {
        letters(6);
        m_rig->put(u"a/3.txt"_s, "Letter three");
        open();
        auto* read = named<QPushButton>(u"preservationRead"_s);
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        auto* dialog = named<ReadAgainDialog>(u"readAgainDialog"_s);
        QVERIFY(dialog);
        QVERIFY(named<QRadioButton>(u"readAgainSample"_s)->isChecked()); // nothing is due
        named<QSpinBox>(u"readAgainCount"_s)->setValue(6);
        QVERIFY(named<Label>(u"readAgainSentence"_s)->text().contains(u"6 of 6"));
        QTRY_VERIFY(named<QPushButton>(u"readAgainStart"_s)->isEnabled());
        QTest::keyClick(named<QPushButton>(u"readAgainStart"_s), Qt::Key_Space);
        QTRY_VERIFY(m_page->presenter().run() && m_page->presenter().run()->report);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"1 not as recorded"_s);
        QCOMPARE(cell(u"preservationFindings"_s, 0, 0), u"altered"_s);
        QVERIFY(named<Label>(u"preservationRunText"_s)->text().contains(u"1 of 6 are NOT as recorded"));
        auto* findings = named<QTableView>(u"preservationFindings"_s);
        QVERIFY(findings->isVisible());
        findings->setCurrentIndex(findings->model()->index(0, 0));
        QTest::keyClick(findings, Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{u"doc:EX-3"_s});
        // The report.
        auto* report = named<QPushButton>(u"preservationReport"_s);
        QVERIFY(report->isVisible());
        QTest::keyClick(report, Qt::Key_Space);
        auto* files = named<QFileDialog>(u"preservationReportDialog"_s);
        QVERIFY(files);
        const QString path = m_rig->tree.filePath(u"report.pdf"_s);
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(QFile::exists(path + u".minisig"_s));
        QTRY_VERIFY(std::ranges::any_of(m_said, [&](const QString& said) { return said.contains(path); }));
    }

    void row100AnIntervalThatIsChosenHoldsAtOnceAndIsKept()
    {
        letters(3);
        m_rig->clock.advance(qint64(100) * 86'400'000);
        open();
        QCOMPARE(cell(u"preservationRepositories"_s, 0, 3), u"0"_s);
        auto* months = named<QSpinBox>(u"preservationMonths"_s);
        QCOMPARE(months->value(), 12);
        months->setValue(2);
        QTRY_COMPARE(cell(u"preservationRepositories"_s, 0, 3), u"3"_s);
        QVERIFY(named<Label>(u"preservationTitle"_s)->text().contains(u"3 are due"));
        QVERIFY(!cell(u"preservationNext"_s, 0, 0).isEmpty());
        m_window.reset();
        open();
        QCOMPARE(named<QSpinBox>(u"preservationMonths"_s)->value(), 2);
    }

    void row32ARunThatWasCutShortIsOfferedAgainAndCanBeReportedAsItStands()
    {
        letters(3);
        const auto draw = evidence::planFixity(*m_rig->cache, {FixityOf::All, {}, 0, 0, {}, u"ana"_s, 0, {}}, {}, {m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday});
        QTRY_VERIFY(draw.isFinished());
        const auto begun = m_desk->beginFixity(*draw.result()); // and killed
        QTRY_VERIFY(begun.isFinished());
        open();
        m_page->showSubject(u"runs"_s);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"Cut short"_s);
        auto* goOn = named<QPushButton>(u"preservationGoOn"_s);
        QTRY_VERIFY(goOn->isVisible());
        QTest::keyClick(goOn, Qt::Key_Space);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"As recorded"_s);
        QVERIFY(!goOn->isVisible());
        // Another one is ended as it stands, and says what it did not read.
        m_rig->clock.advance(1000);
        const auto other = evidence::planFixity(*m_rig->cache, {FixityOf::All, {}, 0, 0, {}, u"ana"_s, 0, {}}, {}, {m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday});
        QTRY_VERIFY(other.isFinished());
        m_desk->beginFixity(*other.result());
        QTRY_COMPARE(named<QTableView>(u"preservationRuns"_s)->model()->rowCount(), 2);
        m_page->presenter().chooseRun(0);
        QTRY_VERIFY(named<QPushButton>(u"preservationFinish"_s)->isVisible());
        QTest::keyClick(named<QPushButton>(u"preservationFinish"_s), Qt::Key_Space);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"Not all read"_s);
        QVERIFY(!goOn->isVisible());
    }

    void row99AFormatThatIsNotShownHereSaysHowElseItIsOpenedAndLeadsToItsLetters()
    {
        letters(3);
        open();
        m_page->showSubject(u"formats"_s);
        QTRY_COMPARE(cell(u"preservationFormats"_s, 0, 0), u"afp"_s);
        QCOMPARE(cell(u"preservationFormats"_s, 0, 1), u"High"_s);
        QVERIFY(cell(u"preservationFormats"_s, 0, 4).contains(u"opened elsewhere"));
        auto* formats = named<QTableView>(u"preservationFormats"_s);
        formats->setCurrentIndex(formats->model()->index(0, 0));
        QTest::keyClick(formats, Qt::Key_Return);
        QCOMPARE(m_searched.size(), 1);
        QVERIFY2(m_searched.front().startsWith(u"format:afp"), qPrintable(m_searched.front()));
    }

    void row98ASnapshotIsKeptComparedAndWhatWasNotReadSinceIsRead()
    {
        letters(4);
        open();
        m_page->showSubject(u"snapshots"_s);
        const QString path = m_rig->tree.filePath(u"before.snapshot"_s);
        QTest::keyClick(named<QPushButton>(u"snapshotKeep"_s), Qt::Key_Space);
        QTRY_VERIFY(named<QPushButton>(u"snapshotChoose"_s)->isEnabled());
        QTest::keyClick(named<QPushButton>(u"snapshotChoose"_s), Qt::Key_Space);
        auto* keep = named<QFileDialog>(u"snapshotKeepDialog"_s);
        QVERIFY(keep);
        Q_EMIT keep->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path + u".pdf.minisig"_s));
        keep->close();
        m_rig->clock.advance(1000);
        QTest::keyClick(named<QPushButton>(u"snapshotCompare"_s), Qt::Key_Space);
        Q_EMIT named<QFileDialog>(u"snapshotCompareDialog"_s)->fileSelected(path);
        auto* verdict = named<Label>(u"snapshotVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"4 were not read since"));
        auto* read = named<QPushButton>(u"snapshotRead"_s);
        QVERIFY(read->isVisible());
        QTest::keyClick(read, Qt::Key_Space);
        QTRY_VERIFY(m_page->presenter().run() && m_page->presenter().run()->report);
        QCOMPARE(m_page->presenter().run()->report->sum().intact, qint64(4));
        m_page->showSubject(u"snapshots"_s);
        Q_EMIT named<QFileDialog>(u"snapshotCompareDialog"_s)->fileSelected(path);
        QTRY_VERIFY(verdict->text().contains(u"All 4 files"));
        QVERIFY(!read->isVisible());
        QCOMPARE(cell(u"snapshotShares"_s, 0, 2), u"4"_s);
    }

    void r6ASampleOfTheLettersOfAQueryIsChosenByKeysHeldOpenedAndReported()
    {
        letters(9);
        open();
        m_window->activateWindow();
        auto* read = named<QPushButton>(u"preservationRead"_s);
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        QVERIFY(named<QRadioButton>(u"readAgainSample"_s)->hasFocus());
        QVERIFY(tabTo(u"readAgainQuery"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"doc:EX-2 OR doc:EX-3 OR doc:EX-4 OR doc:EX-5"_s);
        QVERIFY(tabTo(u"readAgainSize"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(tabTo(u"readAgainShare"_s));
        named<QSpinBox>(u"readAgainShare"_s)->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"75"_s);
        QVERIFY(tabTo(u"readAgainSeed"_s));
        const QString seed = named<QLineEdit>(u"readAgainSeed"_s)->text();
        QVERIFY(!seed.isEmpty()); // it is shown before it is drawn by
        QVERIFY(tabTo(u"readAgainOpen"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(named<QPushButton>(u"readAgainStart"_s)->isEnabled());
        const QString sentence = named<Label>(u"readAgainSentence"_s)->text(), scope = named<Label>(u"readAgainScope"_s)->text();
        QVERIFY2(sentence.startsWith(u"3 of 4 files will be read. That is about 24 bytes, and as much once more to open them."), qPrintable(sentence));
        QVERIFY2(scope.startsWith(u"4 letters of 9 · complete to ") && scope.contains(u"4 files in these repositories"), qPrintable(scope));
        m_watched->at = 2;
        m_watched->then = [this] { QMetaObject::invokeMethod(&m_page->presenter().reading(), &FixityPresenter::pause, Qt::BlockingQueuedConnection); };
        QVERIFY(tabTo(u"readAgainStart"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        // Held, and by its button, which says so.
        auto* pause = pauseButton();
        QVERIFY(pause);
        QTRY_VERIFY(m_page->presenter().reading().isPaused());
        m_watched->then = {};
        QCOMPARE(pause->accessibleName(), u"Continue"_s);
        QCOMPARE(named<ProgressLine>(u"preservationProgress"_s)->done(), qint64(2));
        QVERIFY(named<ProgressLine>(u"preservationProgress"_s)->accessibleName().startsWith(u"Paused"));
        pause->setFocus();
        QTest::keyClick(pause, Qt::Key_Space);
        QTRY_VERIFY(m_page->presenter().run() && m_page->presenter().run()->report);
        const FixityReport& report = *m_page->presenter().run()->report;
        QCOMPARE(report.draw.seed, seed);
        QVERIFY(!report.draw.isSeedChosen);
        QCOMPARE(report.sum().asked, qint64(3));
        QCOMPARE(report.opened->opened, qint64(3));
        QVERIFY(named<Label>(u"preservationRunText"_s)->text().contains(u"All 3 files of the sample could be opened"));
        auto* paper = named<QPushButton>(u"preservationReport"_s);
        QTRY_VERIFY(paper->isVisible());
        QTest::keyClick(paper, Qt::Key_Space);
        QVERIFY(named<QFileDialog>(u"preservationReportDialog"_s));
        named<QFileDialog>(u"preservationReportDialog"_s)->close();
        // It is there the next time, with another seed.
        QTRY_VERIFY(read->isEnabled());
        m_page->askWhat();
        QCOMPARE(named<QLineEdit>(u"readAgainQuery"_s)->text(), u"doc:EX-2 OR doc:EX-3 OR doc:EX-4 OR doc:EX-5"_s);
        QCOMPARE(named<QSpinBox>(u"readAgainShare"_s)->value(), 75);
        QVERIFY(named<QCheckBox>(u"readAgainOpen"_s)->isChecked());
        QVERIFY(named<QLineEdit>(u"readAgainSeed"_s)->text() != seed);
    }

    void r6ARunThatIsCancelledWhileItIsHeldIsOfferedAgain()
    {
        letters(5);
        open();
        m_watched->at = 2;
        m_watched->then = [this] { QMetaObject::invokeMethod(&m_page->presenter().reading(), &FixityPresenter::pause, Qt::BlockingQueuedConnection); };
        m_page->showSubject(u"read"_s);
        auto* all = named<QRadioButton>(u"readAgainAll"_s);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QTRY_VERIFY(named<QPushButton>(u"readAgainStart"_s)->isEnabled());
        QTest::keyClick(named<QPushButton>(u"readAgainStart"_s), Qt::Key_Space);
        QTRY_VERIFY(m_page->presenter().reading().isPaused());
        m_watched->then = {};
        QToolButton* cancel = nullptr;
        for (QToolButton* one : named<ProgressLine>(u"preservationProgress"_s)->findChildren<QToolButton*>()) {
            cancel = one != pauseButton() ? one : cancel;
        }
        QVERIFY(cancel);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"Cut short"_s);
        auto* goOn = named<QPushButton>(u"preservationGoOn"_s);
        QTRY_VERIFY(goOn->hasFocus());
        QTest::keyClick(goOn, Qt::Key_Space);
        QTRY_COMPARE(cell(u"preservationRuns"_s, 0, 1), u"As recorded"_s);
        QCOMPARE(int(m_watched->asked), 5);
    }

    void r6WhatIsPutIntoASnapshotIsChosenByKeysAndWhatIsLeftOutIsSaid()
    {
        letters(4);
        open();
        m_page->showSubject(u"snapshots"_s);
        auto* keep = named<QPushButton>(u"snapshotKeep"_s);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(named<QRadioButton>(u"snapshotAllFiles"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(named<QRadioButton>(u"snapshotFilesOf"_s)->isChecked());
        QVERIFY(!named<QPushButton>(u"snapshotChoose"_s)->isEnabled());
        QVERIFY(tabTo(u"snapshotQuery"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"doc:EX-2"_s);
        QTRY_VERIFY(named<QPushButton>(u"snapshotChoose"_s)->isEnabled());
        QVERIFY(named<Label>(u"snapshotReach"_s)->text().startsWith(u"Files: 1."));
        QVERIFY(named<Label>(u"snapshotWillLeaveOut"_s)->isVisible());
        QVERIFY(named<Label>(u"snapshotScope"_s)->text().contains(u" of 4 · complete to "));
        QVERIFY(tabTo(u"snapshotChoose"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        const QString path = m_rig->tree.filePath(u"part.snapshot"_s);
        auto* where = named<QFileDialog>(u"snapshotKeepDialog"_s);
        QVERIFY(where);
        Q_EMIT where->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path + u".pdf"_s));
        auto* leftOut = named<Label>(u"snapshotLeftOut"_s);
        QTRY_VERIFY(leftOut->isVisible());
        QVERIFY2(leftOut->text().contains(u"3 were left out"), qPrintable(leftOut->text()));
    }

    void withoutFilesItSaysWhatToDo()
    {
        open();
        QVERIFY(!named<QPushButton>(u"preservationRead"_s)->isEnabled());
        m_page->askWhat();
        QVERIFY(!named<ReadAgainDialog>(u"readAgainDialog"_s));
    }
};

QTEST_MAIN(PreservationPageTest)
#include "preservation_page_test.moc"
