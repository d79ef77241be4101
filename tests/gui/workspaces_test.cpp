// The page of workspaces and the process of a record, by keys; and the same facts for every role, in another order.
#include "models/cache/write_workspace.h"
#include "models/search/sql_search.h"
#include "tests/support/record_window.h"
#include "ui/record/facts_pane.h"
#include "ui/search/result_view.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/role_choice.h"
#include "ui/workspaces/workspaces_page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QSet>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

std::optional<Moment> day(const QString& text) { return readMoment(text, QTimeZone("Europe/Berlin")); }

BusinessWorkspace workspace(const QString& id, BusinessKind kind, const QString& object)
{
    BusinessWorkspace one;
    one.nativeId = id;
    one.token = u"t"_s;
    one.kind = kind;
    one.type = QString(codeOf(kind));
    one.name = one.type + u' ' + object;
    one.references = {{u"CRM"_s, one.type.toUpper(), object}};
    one.customer = u"C-1"_s;
    one.status = u"Open"_s;
    one.related.emplace();
    one.members.emplace();
    return one;
}

class Rig : public RecordWindow
{
public:
    Rig()
    {
        clock.set(day(u"2026-04-01T10:00:00+02:00"_s)->utc);
        write([](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addCoverage(database, archive(), {u"channel"_s, u"workspace"_s, u"type"_s, u"policy"_s, u"sent"_s, u"customer"_s, u"class"_s}));
            BusinessWorkspace policy = workspace(u"5001"_s, BusinessKind::Policy, u"POL-1"_s);
            policy.renewal = day(u"2026-04-14"_s);
            policy.workflows = {WorkspaceWorkflow{u"9"_s, u"Renewal of POL-1"_s, u"ontime"_s, u"Approve"_s, u"Records Manager"_s, day(u"2026-03-01"_s), {}}};
            CF_CHECK(cache::writeWorkspace(database, archive(), policy, 5));
            BusinessWorkspace other = workspace(u"5002"_s, BusinessKind::Policy, u"POL-2"_s);
            other.renewal = day(u"2026-03-20"_s);
            CF_CHECK(cache::writeWorkspace(database, archive(), other, 5));
            BusinessWorkspace consent = workspace(u"7001"_s, BusinessKind::Consent, u"CONSENT-C-1"_s);
            consent.consents = {{u"marketing"_s, u"given"_s, day(u"2016-01-01"_s), day(u"2025-06-10"_s)}, {u"marketing"_s, u"withdrawn"_s, day(u"2025-06-10"_s), {}}};
            CF_CHECK(cache::writeWorkspace(database, archive(), consent, 5));
            return {};
        });
        letterOne = sample();
        letterOne.workspace = u"5001"_s;
        letterOne.policy = u"POL-1"_s;
        letterOne.legs[0].customer = u"C-1"_s;
        put(letterOne);
        letterTwo = letter(u"NSB-2026-7"_s);
        letterTwo.workspace = u"5001"_s;
        letterTwo.policy = u"POL-1"_s;
        letterTwo.type = u"Renewal notice"_s;
        letterTwo.sent = day(u"2026-03-14T09:00:00+01:00"_s);
        put(letterTwo);
    }
    WorkspacesWidget* page()
    {
        if (!m_page) {
            const WorkspacesParts parts{*cache, [](store::Database& database) { return search::sqlSearch(database); }, clock, QTimeZone("Europe/Berlin"), {}, {}};
            m_slot = workspacesPage(parts).make(&window, context);
            m_page = qobject_cast<WorkspacesWidget*>(m_slot.widget);
            window.addWidget(m_page);
            m_page->show();
        }
        return m_page;
    }
    PageSlot m_slot;
    Communication letterOne, letterTwo;

private:
    WorkspacesWidget* m_page = nullptr;
};

QString text(const Facts* facts, const QString& name)
{
    for (const Fact& fact : facts->facts()) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return {};
}

/// All that the sections of a record say, whatever their order.
QSet<QString> factsOf(const FactsPane& pane)
{
    QSet<QString> all;
    for (const Facts* facts : pane.findChildren<Facts*>()) {
        for (const Fact& fact : facts->facts()) {
            all.insert(facts->objectName() + u'|' + fact.name + u'|' + fact.value);
        }
    }
    return all;
}

} // namespace

class WorkspacesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<Rig> m_rig;

    QTableView* table() { return m_rig->page()->findChild<QTableView*>(u"workspaceTable"_s); }
    QLineEdit* filter() { return m_rig->page()->findChild<QLineEdit*>(u"workspaceFilter"_s); }
    Facts* part(const QString& id) { return m_rig->page()->findChild<Facts*>(u"workspace-"_s + id); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Rig>();
    }
    void cleanup() { m_rig.reset(); }

    void row2TheFourPartsOfAWorkspaceAreShownAndTheirNumbersLeadToLetters()
    {
        m_rig->page();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        filter()->setFocus();
        QTest::keyClicks(filter(), u"pol-1"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(filter(), Qt::Key_Return);
        QTRY_VERIFY(m_rig->page()->presenter().story());
        QTRY_VERIFY(part(u"documents"_s) && part(u"metadata"_s) && part(u"workflows"_s) && part(u"records"_s));
        QCOMPARE(text(part(u"documents"_s), u"In this workspace"_s), u"2"_s);
        qint64 sum = 0;
        for (const evidence::CountedQuery& channel : m_rig->page()->presenter().story()->channels) {
            sum += channel.count;
        }
        QCOMPARE(sum, qint64(2));
        QVERIFY(text(part(u"workflows"_s), u"Renewal of POL-1"_s).contains(u"Approve"_s));
        QVERIFY(text(part(u"metadata"_s), u"Notice"_s).contains(u"1 notice"_s));
        part(u"documents"_s)->setFocus();
        QTest::keyClick(part(u"documents"_s), Qt::Key_Home);
        QTest::keyClick(part(u"documents"_s), Qt::Key_Return);
        QCOMPARE(m_rig->searched, QStringList{evidence::workspaceQuery(u"5001"_s)});
        QVERIFY(m_rig->m_slot.back());
        QVERIFY(!m_rig->page()->presenter().isOpen());
    }

    void whatIsNotToldIsSaidToBeNotTold()
    {
        m_rig->page()->showSubject(u"CONSENT-C-1"_s);
        QTRY_VERIFY(part(u"workflows"_s));
        QCOMPARE(text(part(u"workflows"_s), u"Workflows"_s), u"not told by this repository"_s);
    }

    void row6TheWordsOfTheFilterFindPoliciesWithoutANotice()
    {
        m_rig->page();
        filter()->setText(u"workspace:policy renewal:<30d missing:notice"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(m_rig->page()->presenter().table().workspace(0)->renewal);
        QCOMPARE(m_rig->page()->presenter().table().workspace(0)->line.nativeId, u"5002"_s);
        // What counts as a notice is another query now.
        auto* notice = m_rig->page()->findChild<QLineEdit*>(u"noticeQuery"_s);
        QTRY_VERIFY(notice->isVisible());
        notice->setText(u"type:\"Premium invoice\""_s);
        QTest::keyClick(notice, Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        notice->setText(u"type:("_s);
        QTest::keyClick(notice, Qt::Key_Return);
        QTRY_VERIFY(m_rig->page()->findChild<Label*>(u"noticeProblem"_s)->isVisible());
        QCOMPARE(m_rig->page()->presenter().rule().query, u"type:\"Premium invoice\""_s);
        filter()->setText(u"workspace:pony"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QVERIFY(m_rig->page()->findChild<Label*>(u"workspaceProblem"_s)->isVisible());
    }

    void row1ARecordShowsItsWorkspaceAndAKeyLeadsThere()
    {
        m_rig->showPages(m_rig->letterOne);
        QStringList opened;
        m_rig->context.open = [&opened](const QString& page, const QString& subject) { opened << page + u' ' + subject; };
        auto* process = m_rig->named<Facts>(u"processFacts"_s);
        QTRY_VERIFY(text(process, u"Filed in"_s).startsWith(u"policy POL-1"_s));
        QVERIFY(text(process, u"Workflow"_s).contains(u"Renewal of POL-1"_s));
        QVERIFY(!text(process, u"Storage"_s).isEmpty() && !text(process, u"Approval"_s).isEmpty());
        m_rig->actions.action(u"record.workspace"_s)->trigger();
        QCOMPARE(opened, QStringList{u"workspaces 5001"_s});
        process->setFocus();
        QTest::keyClick(process, Qt::Key_Home);
        QTest::keyClick(process, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
    }

    void row6ANoticeNamesTheRenewalItWentBefore()
    {
        m_rig->showPages(m_rig->letterTwo);
        auto* process = m_rig->named<Facts>(u"processFacts"_s);
        QTRY_VERIFY2(text(process, u"Set off by"_s).contains(u"31"_s), qPrintable(text(process, u"Set off by"_s)));
    }

    void row15ARecordShowsConsentAsItWasWhenItWentOutAndToday()
    {
        m_rig->showPages(m_rig->letterOne); // of March 2025
        auto* process = m_rig->named<Facts>(u"processFacts"_s);
        QTRY_VERIFY(text(process, u"Consent, marketing"_s).contains(u"given when it was sent"_s));
        QVERIFY(text(process, u"Consent, marketing"_s).contains(u"withdrawn today"_s));
    }

    void row73EveryRoleSeesTheSameFactsInAnotherOrder()
    {
        m_rig->showPages(m_rig->letterOne);
        auto* facts = m_rig->pane->findChild<FactsPane*>();
        QTRY_VERIFY(text(m_rig->named<Facts>(u"processFacts"_s), u"Filed in"_s).startsWith(u"policy"_s));
        QList<QSet<QString>> said;
        QList<QStringList> orders;
        for (const Role role : allRoles) {
            facts->setRole(role);
            QCoreApplication::processEvents();
            said << factsOf(*facts);
            orders << facts->order();
            QList<QWidget*> wholes; // as they stand on the screen
            for (const QString& name : facts->order()) {
                wholes << facts->findChild<QWidget*>(name);
            }
            for (qsizetype i = 1; i < wholes.size(); ++i) {
                QVERIFY2(wholes[i]->isHidden() || wholes[i - 1]->isHidden() || wholes[i - 1]->y() < wholes[i]->y(), qPrintable(facts->order()[i]));
            }
        }
        QVERIFY(!said[0].isEmpty());
        QCOMPARE(said[1], said[0]);
        QCOMPARE(said[2], said[0]);
        QVERIFY(orders[0] != orders[1] && orders[1] != orders[2] && orders[0] != orders[2]);
        for (QStringList& order : orders) {
            order.sort();
        }
        QCOMPARE(orders[1], orders[0]);
        QCOMPARE(orders[2], orders[0]);
    }
};

QTEST_MAIN(WorkspacesTest)
#include "workspaces_test.moc"
