#include "models/cache/write_repository.h"
#include "tests/support/archive_samples.h"
#include "tests/support/repositories_rig.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/repositories/add_folder_dialog.h"
#include "ui/repositories/authority_dialog.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using Phase = SyncStatus::Phase;

class RepositoriesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RepositoriesRig> m_rig;
    UiProfile* m_profile = nullptr;
    QWidget* m_window = nullptr;
    RepositoriesWidget* m_page = nullptr;

    static RepositoryId id(const QString& name) { return repositoryId(RepositoryKind::Folder, name); }
    RepositoryRow* row(const QString& name) const { return m_rig->row(name); }
    void putAside(const SetAside& what)
    {
        auto done = m_profile->cache->writer().write(
            [what](store::Database& database) -> Result<void> { return cache::putAside(database, what); });
        QTRY_VERIFY(done.isFinished());
        m_profile->cache->noteCommit();
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RepositoriesRig>();
        m_profile = &m_rig->profile;
        m_window = &m_rig->window;
        m_page = m_rig->page;
    }

    void cleanup() { m_rig.reset(); }

    void saysHowCompleteEachRepositoryIs()
    {
        QCOMPARE(row(u"Northgate"_s)->line().state, u"Complete"_s);
        QCOMPARE(row(u"Print archive"_s)->line().state, u"2 h behind"_s);
        QCOMPARE(row(u"Mail"_s)->line().state, u"Last sync failed"_s);
        QCOMPARE(row(u"Mail"_s)->line().note, u"folder not mounted"_s);
        QCOMPARE(m_page->presenter().behind(), 2);
    }

    void pausesContinuesAndCancelsARun()
    {
        m_profile->sync.set({{id(u"Northgate"_s), u"Northgate"_s, Phase::Reading, 4100, 100, 10000, 1200, 5, {}}});
        auto* progress = row(u"Northgate"_s)->findChild<ProgressLine*>();
        QTRY_VERIFY(progress->isVisible());
        QCOMPARE(progress->valueText(), u"41 %"_s);
        Q_EMIT progress->pauseRequested();
        m_profile->sync.set({{id(u"Northgate"_s), u"Northgate"_s, Phase::Paused, 4100, 100, 10000, 0, {}, {}}});
        QCOMPARE(row(u"Northgate"_s)->line().state, u"Paused"_s);
        Q_EMIT progress->continueRequested();
        Q_EMIT progress->cancelRequested();
        const QString northgate = id(u"Northgate"_s).value();
        QCOMPARE(m_profile->sync.asked,
                 (QStringList{u"pause "_s + northgate, u"resume "_s + northgate, u"cancel "_s + northgate}));
    }

    void beginsTheWordsOfLinksWhereTheWordsAboveBegin()
    {
        RepositoryRow* print = row(u"Print archive"_s);
        const auto left = [&](const char* name) {
            auto* part = print->findChild<QWidget*>(QString::fromLatin1(name));
            const bool link = qobject_cast<LinkButton*>(part);
            return part->mapTo(print, QPoint(link ? LinkButton::inset() : 0, 0)).x();
        };
        QCOMPARE(left("repositorySync"), left("repositoryComplete"));
        QCOMPARE(left("repositoryNote"), left("repositoryComplete"));
        const auto heads = m_page->findChildren<Label*>();
        const auto head = std::ranges::find_if(heads, [](Label* l) { return l->text() == u"Communications"; });
        QVERIFY(head != heads.end());
        QCOMPARE((*head)->mapTo(m_page, QPoint()).x(), print->mapTo(m_page, QPoint(left("repositoryHere"), 0)).x());
    }

    void leadsToTheCommunicationsInAState()
    {
        QCOMPARE(RepositoriesPresenter::queryOf(u"Print archive"_s, u"missing"_s),
                 u"repo:\"Print archive\" is:missing"_s);
        Q_EMIT row(u"Mail"_s)->searchRequested(RepositoriesPresenter::queryOf(u"Mail"_s, {}));
        QCOMPARE(m_rig->searched, QStringList{u"repo:\"Mail\""_s});
    }

    void row91WhatARepositorySaysOfItsHoldsStandsBesideWhatWasTriedOut()
    {
        m_page->presenter().select(id(u"Northgate"_s));
        QTRY_COMPARE(m_page->presenter().holdFacts().size(), 2);
        QVERIFY(m_page->presenter().holdFacts()[0].value.contains(u"not asked yet"));
        QCOMPARE(m_page->presenter().holdFacts()[1].value, u"never tried out"_s);
        HoldTerms terms;
        terms.enforcement = HoldEnforcement::EnforcedApp;
        m_profile->desk->keepHoldTerms(id(u"Northgate"_s), {terms, m_profile->clock.now()});
        QTRY_VERIFY(m_page->presenter().holdFacts()[0].value.contains(u"enforced by the archive"));
        HoldTrial trial;
        trial.id = newTrialId();
        trial.hold = trialHoldName(trial.id);
        trial.repository = id(u"Northgate"_s);
        trial.record = trial.document = u"R-7"_s;
        trial.terms = terms;
        m_profile->desk->beginTrial(trial, {0, 1, u"jo"_s, TrialDeed::Asked, {}});
        QTRY_VERIFY(m_page->presenter().holdFacts()[1].value.contains(u"under way"));
        m_profile->desk->noteTrial(trial.id, {0, 2, u"jo"_s, TrialDeed::Concluded, {{u"outcome"_s, u"NOT_PREVENTED"_s}}});
        QTRY_VERIFY(m_page->presenter().holdFacts()[1].value.contains(u"deletion was done although it was held"));
        QCOMPARE(m_page->presenter().holdFacts()[1].mark.mark, Mark::Failed);
        QVERIFY(m_page->findChild<Facts*>(u"repositoryHoldFacts"_s)->isVisible());
    }

    void keepsTheDialogOpenWithTheReasonWhenAFolderIsRefused()
    {
        m_page->addFolder();
        auto* dialog = m_window->findChild<AddFolderDialog*>();
        QVERIFY(dialog);
        auto* add = dialog->findChild<QPushButton*>(u"addFolderOk"_s);
        auto* problem = dialog->findChild<Label*>(u"addFolderProblem"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit*>(u"folderPath"_s)->setText(u"/archives/mail"_s);
        QVERIFY2(!add->isEnabled(), "the name is taken");
        QVERIFY(!problem->text().isEmpty());
        dialog->findChild<QLineEdit*>(u"folderPath"_s)->setText(u"/archives/letters"_s);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"folderName"_s)->text(), u"letters"_s);
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(m_profile->sync.asked, QStringList{u"add letters /archives/letters"_s});
        Q_EMIT m_profile->sync.repositoryRefused(u"letters"_s, u"no such folder"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(problem->text().contains(u"no such folder"_s));
        add->click();
        Q_EMIT m_profile->sync.repositoryAdded(u"letters"_s);
        QVERIFY(!dialog->isVisible());
    }

    void refusesAMappingFileThatCannotBeRead()
    {
        QString reason;
        connect(&m_page->presenter(), &RepositoriesPresenter::refused, this,
                [&](const QString& told) { reason = told; });
        m_page->presenter().addFolder(u"/archives/x"_s, u"x"_s, u"UTC"_s, u"/nowhere/map.ini"_s);
        QVERIFY(reason.contains(u"/nowhere/map.ini"_s));
        QVERIFY(m_profile->sync.asked.isEmpty());
    }

    void listsWhatWasSetAsideWithWhatStoodThere()
    {
        putAside({id(u"Mail"_s), u"index.csv"_s, u"line 17"_s, u"the date is not a date"_s, u"a;b\nc"_s, 1, 1});
        m_page->presenter().select(id(u"Mail"_s));
        auto* table = m_page->findChild<QTableView*>(u"setAsideTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, SetAsideTable::Place).data().toString(), u"index.csv, line 17"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(m_page->findChild<QPlainTextEdit*>(u"setAsideRaw"_s)->toPlainText(), u"a;b\nc"_s);
        m_page->findChild<QAbstractButton*>(u"setAsideCopy"_s)->click();
        QVERIFY(
            QGuiApplication::clipboard()->text().endsWith(u"the date is not a date\tindex.csv\tline 17\ta;b\\nc\n"_s));
    }

    void connectsAnArchiveStepByStep()
    {
        m_page->connectArchive();
        auto* dialog = m_window->findChild<ConnectDialog*>();
        QVERIFY(dialog);
        const auto type = [dialog](const QString& name, const QString& text) {
            auto* line = dialog->findChild<QLineEdit*>(name);
            line->setFocus();
            line->clear();
            QTest::keyClicks(line, text);
        };
        auto* tryIt = dialog->findChild<QPushButton*>(u"connectTry"_s);
        QVERIFY(!tryIt->isEnabled());
        type(u"connectAddress"_s, u"https://archives.example/repositories/2"_s);
        type(u"connectUser"_s, u"counterfoil"_s);
        type(u"connectPassword"_s, u"pa55"_s);
        QVERIFY(tryIt->isEnabled());
        QTest::mouseClick(m_window, Qt::LeftButton, {}, {3, 3}); // beside it: what was typed is kept
        QVERIFY(dialog->isVisible());
        QTest::keyClick(tryIt, Qt::Key_Space);
        auto* save = dialog->findChild<QPushButton*>(u"connectSave"_s);
        QVERIFY(save->isVisible() && !save->isEnabled());
        m_profile->connections.told(triedSteps(true));
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit*>(u"connectName"_s)->text(), u"archives.example"_s);
        type(u"connectName"_s, u"City"_s);
        dialog->findChild<QLineEdit*>(u"connectMapping"_s)->setText(u"/nowhere/site.ini"_s);
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY(dialog->findChild<Label*>(u"connectOutcome"_s)->text().contains(u"/nowhere/site.ini"_s));
        QVERIFY(m_profile->sync.asked.isEmpty());
        dialog->findChild<QLineEdit*>(u"connectMapping"_s)->clear();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(m_profile->connections.questions.contains(u"add City https://archives.example/repositories/2 pa55"_s));
        QCOMPARE(m_profile->sync.asked, QStringList{u"sync City"_s});
        QVERIFY(!m_rig->told.isEmpty());
    }

    void aRefusedSignInConnectsNothing()
    {
        m_page->connectArchive();
        auto* dialog = m_window->findChild<ConnectDialog*>();
        for (const auto& [name, text] : {std::pair(u"connectAddress"_s, u"https://archives.example/"_s), std::pair(u"connectUser"_s, u"u"_s),
                                         std::pair(u"connectPassword"_s, u"p"_s)}) {
            QTest::keyClicks(dialog->findChild<QLineEdit*>(name), text);
        }
        dialog->findChild<QPushButton*>(u"connectTry"_s)->click();
        m_profile->connections.told(triedSteps(false));
        auto* outcome = dialog->findChild<Label*>(u"connectOutcome"_s);
        QTRY_VERIFY(outcome->text() != u"Trying…"_s && !outcome->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton*>(u"connectSave"_s)->isEnabled());
        QVERIFY(m_profile->sync.asked.isEmpty());
    }

    void whoSignsInInTheBrowserIsNotAskedForAPassword()
    {
        m_page->connectArchive();
        auto* dialog = m_window->findChild<ConnectDialog*>();
        auto* kind = dialog->findChild<QComboBox*>(u"connectKind"_s);
        kind->setCurrentIndex(kind->findData(int(RepositoryKind::Cmis)));
        auto* password = dialog->findChild<QLineEdit*>(u"connectPassword"_s);
        auto* signIn = dialog->findChild<QPushButton*>(u"connectSignIn"_s);
        QVERIFY(password->isVisible() && !signIn->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"connectAddress"_s), u"https://archives.example/browser"_s);
        for (const auto& [name, text] : {std::pair(u"setting_signIn"_s, u"oauth"_s), std::pair(u"setting_clientId"_s, u"counterfoil"_s),
                                         std::pair(u"setting_issuer"_s, u"https://as.example"_s)}) {
            QTest::keyClicks(dialog->findChild<QLineEdit*>(name), text);
        }
        QVERIFY(!password->isVisible() && signIn->isVisible() && signIn->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton*>(u"connectTry"_s)->isEnabled());
        QTest::keyClick(signIn, Qt::Key_Space);
        auto* cancel = dialog->findChild<QPushButton*>(u"connectCancel"_s);
        QVERIFY(!signIn->isEnabled());
        QCOMPARE(cancel->text(), u"Stop"_s);
        cancel->click();
        QVERIFY(m_profile->connections.lastStop.stop_requested());
        QVERIFY(dialog->isVisible() && signIn->isEnabled());
        QTest::keyClick(signIn, Qt::Key_Space);
        m_profile->connections.signedIn(Secret("refresh"));
        auto* save = dialog->findChild<QPushButton*>(u"connectSave"_s);
        QTRY_VERIFY(save->isVisible()); // it went on to the trial
        m_profile->connections.told(triedSteps(true));
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(m_profile->connections.questions.contains(u"add archives.example https://archives.example/browser refresh"_s));
    }

    void tellsWhatKeepsAnArchiveFromBeingWhole()
    {
        m_profile->addArchive();
        m_profile->cache->noteCommit();
        QTRY_VERIFY(row(u"City archive"_s));
        m_page->showSubject(u"City archive"_s);
        auto* health = m_page->findChild<Facts*>(u"healthFacts"_s);
        QTRY_VERIFY(!health->facts().isEmpty() && health->facts()[0].name == u"Clocks differ"_s);
        QCOMPARE(health->facts()[1].name, u"Cut short"_s);
        QVERIFY(row(u"City archive"_s)->line().state.startsWith(u"Complete, 2 open"_s));
        QCOMPARE(row(u"City archive"_s)->line().tone, RepositoryLine::Tone::Uncertain); // and not with a tick
        QCOMPARE(m_page->presenter().behind(), 2);                                             // but it is not late
        QCOMPARE(m_page->findChild<QTableView*>(u"requestTable"_s)->model()->rowCount(), 5);
    }

    void comparesAnArchiveWithWhatIsHere()
    {
        m_profile->addArchive();
        m_profile->cache->noteCommit();
        QTRY_VERIFY(row(u"City archive"_s));
        m_page->showSubject(u"City archive"_s);
        RepositoryComparison compared;
        compared.there = 612'870;
        compared.same = 612'869;
        compared.differing = 1;
        compared.differingOnes = {{CommunicationId(u"cm-1"_s), u"/objects/12"_s, u"D-12"_s, {u"title"_s}}};
        m_profile->connections.comparison = compared;
        auto* differences = m_page->findChild<Facts*>(u"comparisonFacts"_s);
        m_page->findChild<QAbstractButton*>(u"compareButton"_s)->click();
        QTRY_COMPARE(differences->facts().size(), 1);
        QCOMPARE(differences->facts()[0].value, u"D-12 · /objects/12 · title"_s);
        differences->activate(0);
        QCOMPARE(m_rig->searched, QStringList{u"document:\"D-12\""_s});
    }

    void rulesOnWhichCopyCountsAreKept()
    {
        m_page->editAuthority();
        auto* dialog = m_window->findChild<AuthorityDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"authorityFrom"_s), u"2020-13-01"_s);
        dialog->findChild<QPushButton*>(u"authorityAdd"_s)->click();
        QVERIFY(!dialog->findChild<Label*>(u"authorityProblem"_s)->text().isEmpty());
        dialog->findChild<QLineEdit*>(u"authorityFrom"_s)->setText(u"2020-01-01"_s);
        dialog->findChild<QPushButton*>(u"authorityAdd"_s)->click();
        QTRY_COMPARE(dialog->findChild<QListWidget*>(u"authorityRules"_s)->count(), 1);
        const auto rules = m_profile->desk->authorityRules();
        QTRY_VERIFY(rules.isFinished());
        QCOMPARE(rules.result()->front().from, QDate(2020, 1, 1));
        dialog->findChild<QPushButton*>(u"authorityRemove"_s)->click();
        QTRY_COMPARE(dialog->findChild<QListWidget*>(u"authorityRules"_s)->count(), 0);
    }

    void choosesTheRepositoryItIsOpenedFor()
    {
        m_page->showSubject(u"Mail"_s);
        QCOMPARE(m_page->presenter().selectedLine()->name, u"Mail"_s);
    }
};

QTEST_MAIN(RepositoriesTest)
#include "repositories_test.moc"
