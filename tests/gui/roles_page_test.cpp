// The page Roles by keys, and what a role may not do: kept disabled with the reason, whatever a page says of its own button.
#include "models/desk/role_book.h"
#include "tests/support/fake_clock.h"
#include "tests/support/page_pictures.h"
#include "ui/roles/role_fence.h"
#include "ui/roles/roles_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RolesPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::RoleDesk> m_roles;
    std::unique_ptr<Standing> m_standing;
    FakeClock m_clock;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_said;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    void open(const QString& account)
    {
        m_window.reset();
        m_standing = std::make_unique<Standing>([this, account] { return desk::roleStanding(m_profile->path(), account); });
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& text) { m_said << text; }});
        m_window->setCentralWidget(rolesPage({*m_roles, *m_standing, m_clock, QTimeZone("Europe/Berlin"), account}).make(m_window.get(), *m_context).widget);
        m_window->resize(1280, 800);
        m_window->show();
    }
    QString cell(const QString& table, int row, int column) { return named<QTableView>(table)->model()->index(row, column).data().toString(); }
    void type(const QString& account, Role role)
    {
        auto* line = named<QLineEdit>(u"roleAccount"_s);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, account);
        auto* box = named<QComboBox>(u"roleChoice"_s);
        box->setCurrentIndex(box->findData(int(role)));
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
        m_roles = std::move(*desk::RoleDesk::open(m_profile->path()));
        m_said.clear();
    }
    void cleanup()
    {
        setStanding(nullptr);
        m_window.reset();
        m_standing.reset();
        m_roles.reset();
        m_desk.reset();
    }

    void row73TheMatrixSaysWhatEachRoleMay()
    {
        open(u"ada"_s);
        const PermissionTable table = *readPermissions(desk::builtInPermissions());
        QCOMPARE(named<QTableView>(u"rolesMatrix"_s)->model()->rowCount(), rightCount);
        QCOMPARE(cell(u"rolesMatrix"_s, int(Right::BulkReissue), 1 + int(Role::ComplianceOfficer)), u"proposes"_s);
        QCOMPARE(cell(u"rolesMatrix"_s, int(Right::Hold), 1 + int(Role::ServiceAgent)), u"–"_s);
        QVERIFY(named<QWidget>(u"rolesNotice"_s)->isVisible()); // nobody has a role yet
    }

    void itFitsASmallWindowAndSaysThatNobodyHasARole()
    {
        open(u"ada"_s);
        m_window->resize(1112, 694); // what a window of 1280 x 800 leaves of it
        auto* matrix = named<QTableView>(u"rolesMatrix"_s);
        QTRY_COMPARE(matrix->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(matrix->verticalScrollBar()->maximum(), 0); // the page scrolls, not the table in it
        QVERIFY(named<Label>(u"rolesNobody"_s)->isVisible());
        QVERIFY(!named<QTableView>(u"rolesAssigned"_s)->isVisible());
        QVERIFY(m_roles->assign({0, u"ada"_s, Role::Administrator, u"ada"_s, 1}).result());
        QTRY_VERIFY(named<QTableView>(u"rolesAssigned"_s)->isVisible());
        QVERIFY(!named<Label>(u"rolesNobody"_s)->isVisible());
        QCOMPARE(named<QTableView>(u"rolesAssigned"_s)->horizontalScrollBar()->maximum(), 0);
        picturesOf(*m_window, u"roles-one"_s);
    }

    void theFirstRoleIsGivenByKeysAndAnotherAfterIt()
    {
        open(u"ada"_s);
        type(u"ada"_s, Role::Legal);
        QVERIFY(!named<QPushButton>(u"roleAssign"_s)->isEnabled()); // the first assigns roles
        QVERIFY(!named<Label>(u"roleFault"_s)->text().isEmpty());
        type(u"ada"_s, Role::Administrator);
        QTest::keyClick(named<QLineEdit>(u"roleAccount"_s), Qt::Key_Return);
        QTRY_COMPARE(named<QTableView>(u"rolesAssigned"_s)->model()->rowCount(), 1);
        QVERIFY(!named<QWidget>(u"rolesNotice"_s)->isVisible());
        type(u"ada"_s, Role::Legal);
        QVERIFY(!named<QPushButton>(u"roleAssign"_s)->isEnabled()); // not to oneself
        type(u"jo"_s, Role::Legal);
        auto* assign = named<QPushButton>(u"roleAssign"_s);
        QVERIFY(assign->isEnabled());
        assign->setFocus();
        QTest::keyClick(assign, Qt::Key_Space);
        QTRY_COMPARE(named<QTableView>(u"rolesAssigned"_s)->model()->rowCount(), 2);
        QCOMPARE(cell(u"rolesAssigned"_s, 0, 0), u"jo"_s);
        // And ended again.
        auto* assigned = named<QTableView>(u"rolesAssigned"_s);
        assigned->setFocus();
        assigned->setCurrentIndex(assigned->model()->index(0, 0));
        auto* end = named<QPushButton>(u"roleEnd"_s);
        QVERIFY(end->isEnabled());
        QTest::keyClick(end, Qt::Key_Space);
        QTRY_COMPARE(cell(u"rolesAssigned"_s, 1, 0), u"jo"_s); // what ended stands below
        QVERIFY(!cell(u"rolesAssigned"_s, 1, 3).isEmpty());
    }

    void whatIsNotInTheRoleIsDisabledWithTheReasonWhateverThePageSays()
    {
        QVERIFY(m_roles->assign({0, u"ada"_s, Role::Administrator, u"ada"_s, 1}).result());
        QVERIFY(m_roles->assign({0, u"jo"_s, Role::Auditor, u"ada"_s, 1}).result());
        open(u"jo"_s);
        setStanding(m_standing.get());
        RoleFence fence(*m_standing);
        auto* hold = button(u"holdNew"_s, u"New matter…"_s);
        hold->setToolTip(u"as the page has it"_s);
        m_window->setCentralWidget(hold);
        QTRY_VERIFY(!hold->isEnabled());
        QVERIFY2(hold->toolTip().contains(u"Auditor"_s) && hold->toolTip().contains(u"Legal"_s), qPrintable(hold->toolTip()));
        QCOMPARE(hold->accessibleDescription(), hold->toolTip());
        hold->setEnabled(true); // as a page does when its state changes
        QVERIFY(!hold->isEnabled());
        QAction* action = m_actions->add({u"holds.new"_s, u"Holds"_s, u"New matter…"_s, {}, u"a tip"_s}, [](bool) {});
        QTRY_VERIFY(!action->isEnabled());
        action->setEnabled(true);
        QVERIFY(!action->isEnabled());
        QVERIFY(action->statusTip().contains(u"Auditor"_s));
        auto* other = button(u"auditBegin"_s, u"Verify everything"_s);
        m_window->layout()->addWidget(other);
        QVERIFY(other->isEnabled());
        // Another role later: it stands as its page has it.
        QVERIFY(m_roles->assign({0, u"jo"_s, Role::Legal, u"ada"_s, 2}).result());
        m_standing->look();
        QVERIFY(hold->isEnabled());
        QCOMPARE(hold->toolTip(), u"as the page has it"_s);
        QVERIFY(action->isEnabled());
        QCOMPARE(action->statusTip(), u"a tip"_s);
    }
};

QTEST_MAIN(RolesPageTest)
#include "roles_page_test.moc"
