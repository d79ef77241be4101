// What two dialects say of cases and tasks, in one model; and what is wrong in an answer, by its path.
#include "models/connectors/workflow/workflow_map.h"

#include <QJsonDocument>
#include <QTest>

using namespace cf;
using namespace cf::connectors::workflow;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument quoted(QByteArray text) { return QJsonDocument::fromJson(text.replace('\'', '"')); }
QJsonObject object(const QByteArray& text) { return quoted(text).object(); }

} // namespace

class WorkflowMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsOneInEitherDialect()
    {
        const auto flowableList = listIn(quoted("{'data':[{'id':'1'},{'id':'2'}],'total':12,'start':0,'size':2}"), flowable());
        QVERIFY(flowableList && flowableList->rows.size() == 2 && flowableList->total == 12);
        const auto hal = listIn(quoted("{'_embedded':{'tasks':[{'id':'1'}]},'page':{'totalElements':4},'_links':{}}"), workflowService());
        QVERIFY(hal && hal->rows.size() == 1 && hal->total == 4);
        const auto nothing = listIn(quoted("{'page':{'totalElements':0},'_links':{}}"), workflowService());
        QVERIFY(nothing && nothing->rows.isEmpty());
    }

    void whatIsNoListIsNotTakenForAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isFlowable");
        QTest::newRow("an error's body") << QByteArray("{'message':'Bad request','exception':'x'}") << true;
        QTest::newRow("data that is an object") << QByteArray("{'data':{}}") << true;
        QTest::newRow("an error's body, Workflow Service") << QByteArray("{'exception':'x'}") << false;
        QTest::newRow("two lists") << QByteArray("{'_embedded':{'a':[],'b':[]}}") << false;
    }
    void whatIsNoListIsNotTakenForAnEmptyOne()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isFlowable);
        const auto list = listIn(quoted(answer), isFlowable ? flowable() : workflowService());
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
    }

    void timesAreInstantsHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("at");
        QTest::newRow("Z") << u"2018-04-17T10:17:43.902Z"_s << 1523960263902LL;
        QTest::newRow("no colon") << u"2018-04-17T10:17:43.902+0000"_s << 1523960263902LL;
        QTest::newRow("another zone") << u"2018-04-17T12:17:43.902+0200"_s << 1523960263902LL;
        QTest::newRow("a colon") << u"2018-04-17T12:17:43.902+02:00"_s << 1523960263902LL;
        QTest::newRow("no fraction") << u"2018-04-17T10:17:43Z"_s << 1523960263000LL;
        QTest::newRow("no zone") << u"2018-04-17T10:17:43"_s << -1LL;
        QTest::newRow("a day") << u"2018-04-17"_s << -1LL;
        QTest::newRow("no time") << u"soon"_s << -1LL;
    }
    void timesAreInstantsHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(qint64, at);
        QCOMPARE(timeIn(text).value_or(-1), at);
    }

    void aTaskSaysWhoseItIsAndWhatCameOfIt()
    {
        const auto task = taskOf(object("{'id':'t1','name':'Approve','assignee':'ben','owner':null,'priority':50,'startTime':'2026-01-01T10:00:00.000Z',"
                                        "'endTime':'2026-01-02T10:00:00.000Z','dueDate':'2026-01-03T10:00:00.000Z','taskDefinitionKey':'approve','formKey':'cf:a',"
                                        "'variables':[{'name':'outcome','type':'string','value':'approved','scope':'local'},"
                                        "{'name':'counterfoilCommand','type':'string','value':'CF-1','scope':'local'},{'name':'n','type':'integer','value':3}]}"),
                                 u"tasks[0]"_s);
        QVERIFY(task);
        QCOMPARE(task->outcome, u"approved"_s);
        QCOMPARE(task->variables, (std::vector<CaseVariable>{{u"n"_s, u"integer"_s, u"3"_s}}));
        QVERIFY(!task->isOpen() && !task->isDelegated && task->created && task->due);
        const auto service = taskOf(object("{'id':'t2','createTime':'2018-04-17T10:17:43.902+0000','delegationState':'PENDING',"
                                           "'assignments':[{'group':'compliance','type':'candidate','user':null},{'group':null,'type':'assignee','user':'b@x.example'}]}"),
                                    u"tasks[0]"_s);
        QVERIFY(service);
        QCOMPARE(service->groups, QStringList{u"compliance"_s});
        QVERIFY(service->isDelegated && service->isOpen());
    }

    void aCaseSaysWhichProcessItIsOf()
    {
        const auto one = caseOf(object("{'id':'p1','businessKey':'CF-1','name':null,'processDefinitionId':'reissueRequest:3:77','processDefinitionName':'Reissue',"
                                       "'startTime':'2026-01-01T10:00:00.000Z','endTime':null,'startUserId':'ana','variables':["
                                       "{'name':'onHold','type':'boolean','value':false},{'name':'due','type':'date','value':'2026-12-01T00:00:00Z'},"
                                       "{'name':'raw','type':'json','value':{'a':1}},{'name':'none','value':null}]}"),
                                u"case"_s);
        QVERIFY(one);
        QCOMPARE(one->definitionKey, u"reissueRequest"_s);
        QCOMPARE(one->definitionVersion, 3);
        QVERIFY(one->isOpen());
        QCOMPARE(one->variables, (std::vector<CaseVariable>{{u"due"_s, u"date"_s, u"2026-12-01T00:00:00.000Z"_s}, {u"none"_s, {}, {}},
                                                            {u"onHold"_s, u"boolean"_s, u"false"_s}, {u"raw"_s, u"json"_s, u"{\"a\":1}"_s}}));
    }

    void whatIsWrongIsToldByItsPathAndQuotesNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no id") << QByteArray("{'name':'secret'}") << u"case.id: missing"_s;
        QTest::newRow("an id that is an object") << QByteArray("{'id':{}}") << u"case.id: not a text"_s;
        QTest::newRow("a time") << QByteArray("{'id':'1','startTime':'secret'}") << u"case.startTime: not a time"_s;
        QTest::newRow("variables") << QByteArray("{'id':'1','variables':{}}") << u"case.variables: not a list of variables"_s;
        QTest::newRow("a variable") << QByteArray("{'id':'1','variables':[{'name':'a'},{'value':'secret'}]}") << u"case.variables[1].name: missing"_s;
        QTest::newRow("a text without end") << QByteArray("{'id':'1','name':'" + QByteArray(200'000, 'x') + "'}") << u"case.name: not a text"_s;
    }
    void whatIsWrongIsToldByItsPathAndQuotesNothing()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, detail);
        const auto read = caseOf(object(row), u"case"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Protocol);
        QCOMPARE(read.error().detail, detail);
    }

    void variablesGoOutAsWhatTheyAre()
    {
        const QJsonArray out = variablesJson({{u"a"_s, u"boolean"_s, u"true"_s}, {u"b"_s, u"integer"_s, u"7"_s}, {u"c"_s, {}, u"x"_s}, {u"d"_s, u"json"_s, u"{\"k\":[1]}"_s}});
        QCOMPARE(QJsonDocument(out), quoted("[{'name':'a','type':'boolean','value':true},{'name':'b','type':'integer','value':7},"
                                            "{'name':'c','type':'string','value':'x'},{'name':'d','type':'json','value':{'k':[1]}}]"));
    }
};

QTEST_GUILESS_MAIN(WorkflowMapTest)
#include "workflow_map_test.moc"
