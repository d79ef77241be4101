// Runs over a workflow system in either dialect: what is asked, what is told, and what hostile answers come to.
#include "tests/support/scripted_transport.h"
#include "tests/support/workflow_rig.h"

#include <QTest>
#include <QUrlQuery>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// Cases with one task each, served by pages.
struct Cases {
    bool isFlowable = true;
    int open = 0;
    QByteArray assignee = {};
    QHash<QString, QByteArray> instead = {}; ///< whole answers, by the end of a path
    QSet<int> vanished = {};

    static QByteArray id(int number) { return "p" + QByteArray::number(number).rightJustified(4, '0'); }
    QByteArray task(int number) const
    {
        const QByteArray whose = isFlowable ? QByteArray() : QByteArray(",'assignments':[{'group':'compliance','type':'candidate'}]");
        return "{'id':'t-" + id(number) + "','processInstanceId':'" + id(number) + "','name':'Approve','createTime':'2026-01-01T10:00:00.000+0000','assignee':'" + assignee +
               "'" + whose + "}";
    }
    QByteArray page(const QList<QByteArray>& rows, const QUrlQuery& query) const
    {
        const int from = query.queryItemValue(isFlowable ? u"start"_s : u"offset"_s).toInt(), most = query.queryItemValue(isFlowable ? u"size"_s : u"count"_s).toInt();
        const QByteArray part = rows.mid(from, most).join(','), total = QByteArray::number(rows.size());
        return isFlowable       ? "{'data':[" + part + "],'total':" + total + "}"
               : part.isEmpty() ? "{'page':{'totalElements':" + total + "},'_links':{}}"
                                : "{'_embedded':{'things':[" + part + "]},'page':{'totalElements':" + total + "}}";
    }
    Result<http::Reply> operator()(const http::Request& request) const
    {
        const QString path = request.url.path();
        const QUrlQuery query(request.url);
        for (auto it = instead.begin(); it != instead.end(); ++it) {
            if (path.endsWith(it.key())) {
                return answer(200, QByteArray(*it).replace('\'', '"'));
            }
        }
        QByteArray said = page({}, query);
        QList<QByteArray> rows;
        if (path.endsWith(u"historic-process-instances") && query.queryItemValue(u"finished"_s) == u"false") {
            for (int i = 0; i < open; ++i) {
                if (!vanished.contains(i)) {
                    rows << "{'id':'" + id(i) + "','businessKey':'CF-" + id(i) + "','startTime':'2026-01-01T10:00:00.000Z','processDefinitionId':'d:1:x'}";
                }
            }
            said = page(rows, query);
        } else if (path.endsWith(u"/tasks")) {
            for (int i = 0; i < open; ++i) {
                rows << task(i);
            }
            said = page(rows, query);
        } else if (path.endsWith(u"historic-task-instances")) {
            said = page({task(query.queryItemValue(u"processInstanceId"_s).mid(1).toInt())}, query);
        } else if (path.endsWith(u"identitylinks")) {
            said = "[{'groupId':'compliance','type':'candidate'}]";
        } else if (path.contains(u"historic-process-instances/") && path.endsWith(u"comments")) {
            said = "[]";
        } else if (path.contains(u"historic-process-instances/")) {
            return answer(404, "{}");
        }
        return answer(200, said.replace('\'', '"'), {{"date", "Mon, 23 Nov 2026 09:00:00 GMT"}});
    }
};

struct World {
    explicit World(bool isFlowable = true, int open = 3)
        : cases(std::make_shared<Cases>(Cases{.isFlowable = isFlowable, .open = open}))
    {}
    std::shared_ptr<Cases> cases;
    std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>([all = cases](const http::Request& request) { return (*all)(request); });
    WorkflowRig rig{QUrl(u"https://engine.example"_s), u"ana"_s, "word", [this] { return transport; }, {{u"dialect"_s, cases->isFlowable ? u"flowable"_s : u"opentext"_s}}};
};

} // namespace

class WorkflowRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDialectsTellTheSameCases_data()
    {
        QTest::addColumn<bool>("isFlowable");
        QTest::newRow("Flowable") << true;
        QTest::newRow("Workflow Service") << false;
    }
    void bothDialectsTellTheSameCases()
    {
        QFETCH(bool, isFlowable);
        World world(isFlowable, 250);
        const Result<QStringList> told = world.rig.run();
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
        QCOMPARE(world.rig.known.cases.size(), size_t(250));
        const WorkflowCase& one = world.rig.known.cases[u"p0007"_s];
        QCOMPARE(one.reference, u"CF-p0007"_s);
        QCOMPARE(one.definitionKey, u"d"_s);
        QCOMPARE(one.tasks.size(), size_t(1));
        QCOMPARE(one.tasks[0].groups, QStringList{u"compliance"_s});
        QCOMPARE(one.tasks[0].created, std::optional<UtcMs>(1767261600000));
        QVERIFY(world.rig.asides.empty());
        // Once more, when nothing changed: lists alone.
        world.transport->requests.clear();
        QCOMPARE(*world.rig.run(), QStringList());
        QVERIFY2(world.transport->requests.size() < 12, qPrintable(QString::number(world.transport->requests.size())));
        // Somebody claims: those cases are read, and no more than once each.
        world.cases->assignee = "ben";
        QCOMPARE(QSet<QString>([&] { const QStringList all = *world.rig.run(); return QSet<QString>(all.begin(), all.end()); }()).size(), 250);
        QCOMPARE(world.rig.known.cases[u"p0007"_s].tasks[0].assignee, u"ben"_s);
    }

    void whatIsNeitherOpenNorInTheHistoryIsGone()
    {
        World world;
        QVERIFY(world.rig.run());
        world.cases->vanished = {1};
        QVERIFY(world.rig.run());
        QCOMPARE(world.rig.gone, QStringList{u"p0001"_s});
        QCOMPARE(world.rig.known.cases.size(), size_t(2));
    }

    void aRowThatIsWrongStopsNothingElse()
    {
        World world;
        world.cases->instead.insert(u"historic-process-instances"_s, "{'data':[{'id':'p0000','startTime':'2026-01-01T10:00:00Z'},{'id':{},'name':'x'},"
                                                                     "{'id':'p0002','startTime':'yesterday'},7],'total':4}");
        const Result<QStringList> told = world.rig.run();
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
        QVERIFY(world.rig.known.cases.contains(u"p0000"_s));
        QStringList reasons;
        for (const connectors::Aside& aside : world.rig.asides) {
            reasons << aside.what.reason;
        }
        QVERIFY(reasons.contains(u"case.startTime: not a time"_s));
        QVERIFY(reasons.contains(u"case.id: not a text"_s));
        QVERIFY(reasons.contains(u"case.id: missing"_s));
    }

    void aCaseWhoseTasksAreWrongIsSetAsideByTheirPath()
    {
        World world;
        world.cases->instead.insert(u"historic-task-instances"_s, "{'data':[{'id':'t1'},{'name':'no id'}],'total':2}");
        QVERIFY(world.rig.run());
        QCOMPARE(world.rig.asides.size(), size_t(3));
        QCOMPARE(world.rig.asides[0].what.reason, u"tasks[1].id: missing"_s);
        QVERIFY(world.rig.known.cases.empty());
    }

    void anAnswerThatIsNoListIsNeverEverythingBeingGone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("tasks") << u"/tasks"_s << QByteArray("{'message':'hello'}");
        QTest::newRow("cases") << u"historic-process-instances"_s << QByteArray("{'message':'hello'}");
        QTest::newRow("no JSON") << u"historic-process-instances"_s << QByteArray("<html>");
    }
    void anAnswerThatIsNoListIsNeverEverythingBeingGone()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, answer);
        World world;
        QVERIFY(world.rig.run());
        world.cases->instead.insert(path, answer);
        const Result<QStringList> told = world.rig.run();
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Protocol);
        QVERIFY(world.rig.gone.isEmpty());
        QCOMPARE(world.rig.known.cases.size(), size_t(3));
    }

    void aListWithoutEndIsGivenUp()
    {
        World world;
        QByteArray rows;
        for (int i = 0; i < 2'000; ++i) {
            rows += "{'id':'t'},";
        }
        rows.chop(1);
        world.cases->instead.insert(u"/tasks"_s, "{'data':[" + rows + "],'total':999999999}");
        const Result<QStringList> told = world.rig.run();
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(WorkflowRunTest)
#include "workflow_run_test.moc"
