#include "models/cache/write_repository.h"
#include "tests/support/ui_profile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/repositories/add_folder_dialog.h"
#include "ui/repositories/repositories_page.h"
#include "ui/repositories/repository_row.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
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

    std::unique_ptr<UiProfile> m_profile;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    RepositoriesWidget* m_page = nullptr;
    QStringList m_searched, m_told;

    static RepositoryId id(const QString& name) { return repositoryId(RepositoryKind::Folder, name); }
    RepositoryRow* row(const QString& name)
    {
        const auto rows = m_page->findChildren<RepositoryRow*>();
        const auto found = std::ranges::find_if(rows, [&](RepositoryRow* one) { return one->line().name == name; });
        return found == rows.end() ? nullptr : *found;
    }
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
        m_searched.clear();
        m_told.clear();
        m_profile = std::make_unique<UiProfile>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 720);
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context.reset(new PageContext{*m_actions, [](const QString&, const QString&) {},
                                        [this](const QString& text) { m_searched << text; },
                                        [this](const QString& text) { m_told << text; }});
        const Page page =
            repositoriesPage({*m_profile->cache, m_profile->sync, m_profile->connections, m_profile->clock, QTimeZone("Europe/Berlin")});
        QCOMPARE(page.id, u"repositories"_s);
        const PageSlot slot = page.make(m_window.get(), *m_context);
        m_page = qobject_cast<RepositoriesWidget*>(slot.widget);
        QVERIFY(m_page);
        m_page->resize(m_window->size());
        m_window->show();
        QTRY_COMPARE(m_page->findChildren<RepositoryRow*>().size(), 3);
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
        m_profile.reset();
    }

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
        QCOMPARE(m_searched, QStringList{u"repo:\"Mail\""_s});
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

    void choosesTheRepositoryItIsOpenedFor()
    {
        m_page->showSubject(u"Mail"_s);
        QCOMPARE(m_page->presenter().selectedLine()->name, u"Mail"_s);
    }
};

QTEST_MAIN(RepositoriesTest)
#include "repositories_test.moc"
