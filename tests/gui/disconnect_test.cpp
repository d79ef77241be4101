// The page of repositories and its dialog: ending a connection, removing what is known, and what a run says meanwhile.
#include "models/cache/read_record.h"
#include "models/cache/write_repository.h"
#include "models/domain/connection_setting.h"
#include "tests/support/repositories_rig.h"
#include "ui/repositories/disconnect_dialog.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/progress_line.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using Phase = SyncStatus::Phase;

class DisconnectTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RepositoriesRig> m_rig;
    UiProfile* m_profile = nullptr;
    QWidget* m_window = nullptr;
    RepositoriesWidget* m_page = nullptr;

    static RepositoryId id(const QString& name) { return repositoryId(RepositoryKind::Folder, name); }
    RepositoryRow* row(const QString& name) const { return m_rig->row(name); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RepositoriesRig>();
        m_profile = &m_rig->profile;
        m_window = &m_rig->window;
        m_page = m_rig->page;
    }

    void cleanup() { m_rig.reset(); }

    void saysWhatComesOfDisconnectingBeforeItIsDone()
    {
        m_profile->addArchive();
        m_profile->cache->noteCommit();
        QTRY_VERIFY(row(u"City archive"_s));
        m_page->showSubject(u"City archive"_s);
        auto* end = m_page->findChild<QAbstractButton*>(u"connectionEnd"_s);
        QTRY_VERIFY(end->isVisible());
        end->click();
        auto* dialog = m_window->findChild<DisconnectDialog*>();
        QVERIFY(dialog && dialog->presenter().consequences().size() == 4);
        QVERIFY(m_profile->connections.questions.isEmpty());
        dialog->findChild<QPushButton*>(u"disconnectOk"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(m_profile->connections.questions.size(), 1);
        QVERIFY(m_profile->connections.questions[0].startsWith(u"disconnect "_s));
        QVERIFY(!m_rig->told.isEmpty());
    }

    void saysExactlyWhatIsRemovedAndCanBePausedAndStopped()
    {
        m_profile->addArchive();
        m_profile->cache->noteCommit();
        QTRY_VERIFY(row(u"City archive"_s));
        m_page->showSubject(u"City archive"_s);
        RecordRemoval comesTo;
        comesTo.records = 992;
        comesTo.elsewhere = 12;
        comesTo.onHold = 3;
        m_profile->connections.comesTo = comesTo;
        m_page->findChild<QAbstractButton*>(u"connectionEnd"_s)->click();
        auto* dialog = m_window->findChild<DisconnectDialog*>();
        QVERIFY(dialog);
        auto* facts = dialog->findChild<Facts*>(u"disconnectFacts"_s);
        auto* end = dialog->findChild<QPushButton*>(u"disconnectOk"_s);
        QVERIFY(!facts->isVisible());
        auto* remove = dialog->findChild<QRadioButton*>(u"disconnectRemove"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_VERIFY(facts->isVisible() && end->isEnabled());
        QVERIFY(facts->facts()[0].value.startsWith(u"992 "_s) && facts->facts().back().value.startsWith(u"3 "_s));
        end->click();
        QTRY_VERIFY(m_profile->connections.removing);
        QCOMPARE(m_profile->connections.questions.filter(u"disconnect "_s).size(), 1);
        m_profile->connections.removing->setProgressRange(0, 2000);
        m_profile->connections.removing->setProgressValue(500);
        auto* progress = dialog->findChild<ProgressLine*>();
        QTRY_COMPARE(progress->valueText(), u"25 %"_s);
        Q_EMIT progress->pauseRequested();
        QVERIFY(m_profile->connections.removing->future().isSuspending() || m_profile->connections.removing->future().isSuspended());
        auto* stop = dialog->findChild<QPushButton*>(u"disconnectCancel"_s);
        QCOMPARE(stop->text(), u"Stop"_s);
        stop->click();
        QVERIFY(m_profile->connections.lastStop.stop_requested() && !m_profile->connections.removing->future().isSuspended());
        m_profile->connections.removed(fail(ErrorKind::Cancelled, {}));
        QTRY_VERIFY(end->isEnabled() && dialog->isVisible());
        QVERIFY(!dialog->presenter().outcome().isEmpty());
        QTest::keyClick(end, Qt::Key_Space); // goes on
        QTRY_COMPARE(m_profile->connections.questions.filter(u"remove "_s).size(), 2);
        QCOMPARE(m_profile->connections.questions.filter(u"disconnect "_s).size(), 1);
        m_profile->connections.removed(comesTo);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void whatIsDisconnectedClaimsNothing()
    {
        const RepositoryId city = m_profile->addArchive();
        m_profile->cache->writer()
            .write([city, now = m_profile->clock.now()](store::Database& database) -> Result<void> {
                CF_TRY(std::vector<Repository> all, cache::readRepositories(database));
                Repository one = *std::ranges::find(all, city, &Repository::id);
                noteDisconnected(one.connection, now - 1000);
                return cache::changeRepository(database, one);
            })
            .waitForFinished();
        m_profile->cache->noteCommit();
        QTRY_VERIFY(row(u"City archive"_s) && row(u"City archive"_s)->line().state == u"Disconnected"_s);
        const RepositoryLine line = row(u"City archive"_s)->line();
        QVERIFY(line.completeTo.startsWith(u"as of "_s) && line.note.startsWith(u"no longer kept in step since "_s));
        QCOMPARE(line.tone, RepositoryLine::Tone::Uncertain);
        QVERIFY(!row(u"City archive"_s)->findChild<QAbstractButton*>(u"repositorySync"_s)->isVisible());
        m_page->showSubject(u"City archive"_s);
        auto* end = m_page->findChild<QAbstractButton*>(u"connectionEnd"_s);
        QTRY_COMPARE(end->text(), u"Remove records…"_s);
        auto* again = m_page->findChild<QAbstractButton*>(u"connectionEdit"_s);
        QVERIFY(again && again->text() == u"Connect again…"_s);
    }

    void saysWhatARunIsAt()
    {
        SyncStatus status{id(u"Northgate"_s), u"Northgate"_s, Phase::Reading, 4100, 100, 10000, 1200, 5, {}};
        status.doing = RunPhase::Compare;
        status.done = 300;
        status.of = 400;
        m_profile->sync.set({status});
        QCOMPARE(row(u"Northgate"_s)->line().state, u"Comparing ids"_s);
        QTRY_COMPARE(row(u"Northgate"_s)->findChild<ProgressLine*>()->valueText(), u"75 %"_s);
    }
};

QTEST_MAIN(DisconnectTest)
#include "disconnect_test.moc"
