// X2, an auditor's visit, by keys alone: everything verified, one signed bundle that the verifier takes; what was changed is named, what is not proven is told, and it can be
// paused and cancelled.
#include "models/activity/log.h"
#include "models/outbox/outbox.h"
#include "models/search/sql_search.h"
#include "tests/support/activity_rig.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/fixity_rig.h"
#include "tests/support/held_world.h"
#include "ui/audit/audit_page.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/roles/standing_presenter.h"
#include "ui/shell/action_list.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QThread>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class AuditPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncRig> m_rig;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<activity::Log> m_log;
    std::unique_ptr<sync::ConnectedContent> m_folder;
    std::unique_ptr<WatchedContent> m_content;
    std::unique_ptr<sync::SourceVerifier> m_verifier;
    HeldWorld m_world;
    WorldReader m_reader{m_world};
    FakeSecrets m_secrets;
    seal::SigningKey m_key = seal::SigningKey::made();
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    AuditWidget* m_page = nullptr;
    QStringList m_said;
    RoleStanding m_standing;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    QString profile() const { return m_rig->profile.path(); }
    void letters(int count)
    {
        QList<std::pair<QString, QString>> rows;
        for (int i = 1; i <= count; ++i) {
            m_rig->put(u"a/%1.txt"_s.arg(i), "Letter " + QByteArray::number(i));
            rows.append({u"EX-%1"_s.arg(i), u"%1.txt"_s.arg(i)});
        }
        m_rig->index(u"a/index.csv"_s, rows);
        QVERIFY(m_rig->run().has_value());
        m_rig->clock.advance(1000);
    }
    void open()
    {
        m_said.clear();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& text) { m_said << text; }});
        const QTimeZone zone("Europe/Berlin");
        const auto sign = [this](const std::function<void()>& then) { deliver(m_log->sign(m_key), m_log.get(), [then](const Result<activity::TreeHead>&) { then(); }); };
        const auto searches = [](store::Database& database) { return search::sqlSearch(database); };
        const AuditParts parts{{*m_log, *m_outbox, *m_rig->cache, *m_content, m_rig->clock, zone, u"ines"_s, sign},
                               {*m_rig->cache, *m_desk, *m_verifier, m_rig->clock, zone, u"ines"_s, u"Counterfoil test"_s},
                               {*m_rig->cache, searches, *m_desk, *m_outbox, m_reader, m_rig->clock, zone, u"ines"_s},
                               m_secrets, &paperPdf, profile(), u"Counterfoil test"_s, [this] { return Result<RoleStanding>(m_standing); }};
        m_page = qobject_cast<AuditWidget*>(auditPage(parts).make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 800);
        m_window->show();
    }
    void press(const QString& name)
    {
        auto* one = named<QPushButton>(name);
        QVERIFY2(one && one->isEnabled(), qPrintable(name));
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    QString cell(AuditStep step, int column) { return m_page->table().model()->index(int(step), column).data().toString(); }
    QString is(AuditStep step) { return cell(step, AuditTable::Is); }
    void verifyAll()
    {
        press(u"auditBegin"_s);
        QTRY_VERIFY(m_page->presenter().isFinished());
    }
    void logged(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_rig->clock.advance(1000);
            QVERIFY(m_log->note({ActivityRig::act(i)}).result());
        }
        QVERIFY(m_log->sign(m_key).result());
    }
    int auditEntries(ActOutcome outcome)
    {
        activity::LogListing listing;
        listing.kinds = {ActKind::AuditRun};
        const auto all = m_log->list(listing).result();
        return int(std::ranges::count_if(*all, [outcome](const activity::Entry& one) { return one.act.outcome == outcome; }));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<SyncRig>();
        m_desk = std::move(*desk::Desk::open(profile()));
        m_outbox = std::move(*outbox::Outbox::open(profile()));
        m_log = std::move(*activity::Log::open(profile(), m_rig->clock));
        m_folder = std::make_unique<sync::ConnectedContent>(*m_rig->cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, m_rig->reader); });
        m_content = std::make_unique<WatchedContent>(*m_folder);
        m_verifier = std::make_unique<sync::SourceVerifier>(*m_rig->cache, *m_content, m_rig->clock);
        m_secrets.kept.clear();
        m_secrets.kept[{RepositoryId(u"profile"_s), SecretPurpose::SigningKey}] = m_key.keepable();
        m_standing = {u"ines"_s, false, {Role::Auditor}, {}};
        logged(20);
    }
    void cleanup()
    {
        setStanding(nullptr);
        m_window.reset();
        m_verifier.reset();
        m_content.reset();
        m_folder.reset();
        m_log.reset();
        m_outbox.reset();
        m_desk.reset();
        m_rig.reset();
    }

    void fromAKeyPressToASignedBundleThatTheVerifierTakes()
    {
        letters(6);
        open();
        named<QSpinBox>(u"auditFiles"_s)->setValue(6);
        verifyAll();
        QCOMPARE(is(AuditStep::Log), u"as it should be"_s);
        QCOMPARE(is(AuditStep::Witnesses), u"not proven"_s); // no repository has a head
        QCOMPARE(is(AuditStep::Files), u"as it should be"_s);
        QCOMPARE(is(AuditStep::Holds), u"as it should be"_s);
        QCOMPARE(is(AuditStep::Certificates), u"as it should be"_s);
        QCOMPARE(is(AuditStep::Permissions), u"as it should be"_s);
        QCOMPARE(m_page->presenter().run().outcome(), AuditOutcome::Open);
        QVERIFY(!m_page->presenter().run().seed.isEmpty());
        press(u"auditBundle"_s);
        auto* files = named<QFileDialog>(u"auditBundleFile"_s);
        QVERIFY(files);
        const QString path = m_rig->tree.filePath(u"visit.pdf"_s);
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path) && QFile::exists(path + u".minisig"_s));
        const Verified verified = ActivityRig::verified({u"--key"_s, m_key.publicKey().text(), path});
        QVERIFY2(verified.code == 0, qPrintable(verified.said));
        QVERIFY2(verified.said.contains(u"visit.pdf/log.checkpoint: a head of "_s), qPrintable(verified.said)); // what is inside was looked at as well
        QByteArray bytes = ActivityRig::read(path);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        ActivityRig::write(path, bytes);
        QCOMPARE(ActivityRig::verified({u"--key"_s, m_key.publicKey().text(), path}).code, 1);
        QCOMPARE(auditEntries(ActOutcome::Begun), 1);
        QCOMPARE(auditEntries(ActOutcome::Done), 1);
    }

    void aFileThatWasChangedIsNamed()
    {
        letters(4);
        m_rig->put(u"a/3.txt"_s, "Letter three");
        open();
        verifyAll(); // fewer than were asked for: all of them
        QCOMPARE(is(AuditStep::Files), u"wrong"_s);
        QVERIFY2(m_page->presenter().verdict().contains(u"Files read again"_s), qPrintable(m_page->presenter().verdict()));
        QCOMPARE(auditEntries(ActOutcome::Failed), 1);
    }

    void anEntryThatWasEditedIsNamed()
    {
        {
            auto database = *store::Database::open(profile() + u"/activity.sqlite"_s, store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"DROP TRIGGER entry_fixed; UPDATE entry SET leaf = CAST(replace(CAST(leaf AS TEXT), 'cm-7', 'cm-9') AS BLOB) WHERE n = 7"_s));
        }
        open();
        verifyAll();
        QCOMPARE(is(AuditStep::Log), u"wrong"_s);
        QVERIFY2(m_page->presenter().verdict().contains(u"Activity log"_s), qPrintable(m_page->presenter().verdict()));
    }

    void aRepositoryThatIsAwayLeavesItUnproven()
    {
        letters(4);
        m_content->isAway = true;
        open();
        verifyAll();
        QCOMPARE(is(AuditStep::Files), u"not proven"_s);
    }

    void withoutRolesItIsToldThatEverybodyMayDoEverything()
    {
        m_standing.isOpen = true;
        open();
        verifyAll();
        QCOMPARE(is(AuditStep::Permissions), u"not proven"_s);
        QVERIFY2(cell(AuditStep::Permissions, AuditTable::Found).contains(u"everybody"_s), qPrintable(cell(AuditStep::Permissions, AuditTable::Found)));
    }

    void itIsPausedAmongTheFilesAndGoesOnWithoutReadingAnyTwice()
    {
        letters(8);
        open();
        m_content->at = m_content->asked + 3;
        m_content->then = [this] {
            const auto pause = [this] { named<QPushButton>(u"auditPause"_s)->click(); };
            QThread::currentThread() == qApp->thread() ? pause() : (void)QMetaObject::invokeMethod(m_page, pause, Qt::BlockingQueuedConnection);
        };
        const int before = m_content->asked;
        press(u"auditBegin"_s);
        QTRY_COMPARE(m_page->presenter().phase(), AuditPresenter::Phase::Paused);
        QCOMPARE(is(AuditStep::Files), u"paused"_s);
        QVERIFY(!m_page->presenter().isFinished());
        QVERIFY(!named<QPushButton>(u"auditBundle"_s)->isEnabled());
        press(u"auditPause"_s); // which says "Go on" now
        QTRY_VERIFY(m_page->presenter().isFinished());
        QCOMPARE(is(AuditStep::Files), u"as it should be"_s);
        QVERIFY2(m_content->asked - before <= 9, qPrintable(QString::number(m_content->asked - before))); // the one under way may be asked for once more
    }

    void cancelledItLeavesNoBundleAndCanBeginAgain()
    {
        letters(8);
        open();
        m_content->at = m_content->asked + 3;
        m_content->then = [this] {
            const auto cancel = [this] { named<QPushButton>(u"auditCancel"_s)->click(); };
            QThread::currentThread() == qApp->thread() ? cancel() : (void)QMetaObject::invokeMethod(m_page, cancel, Qt::BlockingQueuedConnection);
        };
        press(u"auditBegin"_s);
        QTRY_COMPARE(m_page->presenter().phase(), AuditPresenter::Phase::Idle);
        QVERIFY(!m_page->presenter().isFinished());
        QVERIFY(!named<QPushButton>(u"auditBundle"_s)->isEnabled());
        QVERIFY2(m_said.last().contains(u"Cancelled"_s), qPrintable(m_said.last()));
        QCOMPARE(auditEntries(ActOutcome::Partial), 1);
        m_content->then = {};
        verifyAll();
        QCOMPARE(is(AuditStep::Files), u"as it should be"_s);
    }

    void withoutTheRoleItDoesNotBegin()
    {
        RoleStanding agent{u"jo"_s, false, {Role::ServiceAgent}, {}};
        Standing standing([&] { return Result<RoleStanding>(agent); });
        setStanding(&standing);
        open();
        auto* begin = named<QPushButton>(u"auditBegin"_s);
        QVERIFY(!begin->isEnabled());
        QVERIFY2(begin->toolTip().contains(u"Read again and verify"_s), qPrintable(begin->toolTip()));
        m_page->presenter().begin({});
        QVERIFY(!m_page->presenter().isUnderWay());
        QCOMPARE(auditEntries(ActOutcome::Begun), 0);
    }

    void aBundleThatCannotBeWrittenIsTold()
    {
        open();
        named<QSpinBox>(u"auditFiles"_s)->setValue(0);
        verifyAll();
        m_page->presenter().write(m_rig->tree.filePath(u"no/such/folder/visit.pdf"_s), Signing::IfPossible, Asking::Nobody);
        QTRY_VERIFY(std::ranges::any_of(m_said, [](const QString& said) { return said.contains(u"was not written"_s); }));
    }
};

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
