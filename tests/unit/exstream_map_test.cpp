// What Exstream answers, read and mapped: written by hand, well and badly.
#include "models/connectors/exstream/exstream_input.h"
#include "models/connectors/exstream/exstream_manifest.h"
#include "models/connectors/exstream/exstream_map.h"

#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors::exstream;

namespace {

/// JSON with ' for ", as moc does not understand raw strings.
QJsonObject quoted(QByteArray json)
{
    const QJsonDocument read = QJsonDocument::fromJson(json.replace('\'', '"'));
    if (!read.isObject()) {
        qFatal("no object: %s", json.constData());
    }
    return read.object();
}

QJsonObject version(const QByteArray& more = {})
{
    return quoted("{'id':'a1','version':3,'name':'STM-0042','type':'exstrapplication','state':'APPROVED','createdBy':'Ann','lastModifiedBy':'Bob',"
                  "'createdDate':'2024-01-02T03:04:05.678+0000','lastModifiedDate':1704164645678,'effectiveStart':'2024-02-01','effectiveEnd':null,'hidden':false,"
                  "'metadata':{'TemplateVersion':'7','TemplateCode':'STM-0042'}" +
                  more + "}");
}

constexpr UtcMs created = 1'704'164'645'678;

} // namespace

class ExstreamMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreMillisecondsOrTexts_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("expected"); // 0: none
        QTest::newRow("milliseconds") << QJsonValue(double(created)) << created;
        QTest::newRow("milliseconds as text") << QJsonValue(u"1704164645678"_s) << created;
        QTest::newRow("Z") << QJsonValue(u"2024-01-02T03:04:05.678Z"_s) << created;
        QTest::newRow("offset") << QJsonValue(u"2024-01-02T05:04:05.678+02:00"_s) << created;
        QTest::newRow("offset without a colon") << QJsonValue(u"2024-01-01T22:04:05.678-0500"_s) << created;
        QTest::newRow("no offset") << QJsonValue(u"2024-01-02T03:04:05.678"_s) << created;
        QTest::newRow("many digits") << QJsonValue(u"2024-01-02T03:04:05.678999Z"_s) << created;
        QTest::newRow("day") << QJsonValue(u"2024-01-02"_s) << qint64(1'704'153'600'000);
        QTest::newRow("null") << QJsonValue() << qint64(0);
        QTest::newRow("none") << QJsonValue(u"soon"_s) << qint64(0);
        QTest::newRow("negative") << QJsonValue(-5.0) << qint64(0);
        QTest::newRow("far") << QJsonValue(1e18) << qint64(0);
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << qint64(0);
        QTest::newRow("long") << QJsonValue(QString(100'000, u'1')) << qint64(0);
    }
    void datesAreMillisecondsOrTexts()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, expected);
        QCOMPARE(instantIn(value).value_or(0), expected);
    }

    void envelopesSayWhatWentWrongWhateverTheStatusIs()
    {
        const auto kindOf = [](const QByteArray& body) {
            const auto answer = answerIn(QByteArray(body).replace('\'', '"'));
            return answer ? std::optional<ErrorKind>() : std::optional(answer.error().kind);
        };
        QVERIFY(!kindOf("{'status':'success','data':[]}"));
        QVERIFY(!kindOf("{'name':'bare','version':1}"));
        QVERIFY(!kindOf("[1,2]"));
        QCOMPARE(kindOf("{'status':'error','data':[{'errorMessage':'x','statusCode':'404'}]}"), ErrorKind::NotFound);
        QCOMPARE(kindOf("{'status':'error','data':[{'errorMessage':'x','statusCode':'500'}]}"), ErrorKind::Rejected);
        QCOMPARE(kindOf("{'status':'error'}"), ErrorKind::Rejected);
        QCOMPARE(kindOf("{'timestamp':1,'status':404,'message':'Not Found'}"), ErrorKind::NotFound);
        QCOMPARE(kindOf("{'timestamp':1,'status':500,'message':'of customer 4711'}"), ErrorKind::Rejected);
        QCOMPARE(kindOf("<html>"), ErrorKind::Protocol);
        QCOMPARE(kindOf(""), ErrorKind::Protocol);
        QVERIFY(!answerIn("{\"status\":500,\"message\":\"of customer 4711\"}").error().detail.contains(u"4711"));
        const auto page = answerIn("{\"status\":\"success\",\"data\":[1],\"page\":{\"pageSize\":\"20\",\"totalElements\":41,\"currentPageNumber\":-1}}");
        QCOMPARE(page->page.size, std::optional<qint64>(20));
        QCOMPARE(page->page.total, std::optional<qint64>(41));
        QVERIFY(!page->page.current);
    }

    void aVersionIsNamedAsCommunicationsNameItAndSaysWhoApprovedIt()
    {
        const auto wire = versionIn(version(",'approvalInfo':{'state':'APPROVED','pending':false,'approvals':["
                                            "{'role':'Compliance','level':2,'approved':true,'pending':false,'user':'Cem','date':1704251045678,'comment':'ok'},"
                                            "{'role':'Owner','level':1,'approved':true,'pending':false,'user':'Dee','date':1704250045678}]}"));
        QVERIFY(wire);
        const ResourceVersion mapped = versionOf(*wire, {}, u"TemplateVersion"_s);
        QCOMPARE(mapped.number, 3);
        QCOMPARE(mapped.label, u"7"_s);
        QCOMPARE(mapped.state, TemplateState::Approved);
        QCOMPARE(mapped.created, std::optional<UtcMs>(created));
        QCOMPARE(mapped.modified, std::optional<UtcMs>(created));
        QVERIFY(mapped.effectiveFrom && !mapped.effectiveTo);
        QCOMPARE(mapped.approvals.size(), size_t(2));
        QCOMPARE(mapped.approvals[0].role, u"Owner"_s); // by level
        QCOMPARE(mapped.approvedBy, u"Cem"_s);
        QCOMPARE(mapped.approved, std::optional<UtcMs>(1'704'251'045'678));
        QCOMPARE(versionOf(*wire, {}, u"Another"_s).label, u"3"_s);
    }

    void withoutApprovalsTheHistoryTellsWhoApproved()
    {
        const auto wire = versionIn(version());
        const auto line = [](const QByteArray& of, UtcMs at, const QByteArray& state, const QByteArray& by) {
            return *historyIn(quoted("{'version':" + of + ",'modifiedDate':" + QByteArray::number(at) + ",'historyType':'STATE','operation':'UPDATE','state':'" + state +
                                     "','modifiedBy':'" + by + "','auditedComment':'Emergency change'}"));
        };
        const std::vector<HistoryWire> history{line("2", created, "APPROVED", "Old"), line("3", created + 5, "APPROVED", "Zoe"), line("3", created + 1, "REVIEW", "Ann")};
        const ResourceVersion mapped = versionOf(*wire, history, u"TemplateVersion"_s);
        QCOMPARE(mapped.approvedBy, u"Zoe"_s);
        QCOMPARE(mapped.approved, std::optional<UtcMs>(created + 5));
        QVERIFY(mapped.approvals.empty());
        const DesignResource resource = resourceOf({*wire}, history, u"Retail"_s, u"TemplateVersion"_s);
        QCOMPARE(resource.kind, ResourceKind::Template);
        QCOMPARE(resource.domain, u"Retail"_s);
        QCOMPARE(resource.history.size(), size_t(3));
        QCOMPARE(resource.history[1].at, created + 1); // oldest first
        QCOMPARE(resource.history[1].state, TemplateState::InReview);
        QCOMPARE(resource.history[2].comment, u"Emergency change"_s);
    }

    void aVersionInReviewIsNotApprovedByAnybody()
    {
        const auto wire = versionIn(version(",'state':'REVIEW','approvalInfo':{'approvals':[{'role':'Owner','level':1,'approved':false,'pending':true}]}"));
        const ResourceVersion mapped = versionOf(*wire, {*historyIn(quoted("{'version':3,'modifiedDate':1704164645678,'historyType':'STATE','state':'APPROVED','modifiedBy':'Z'}"))}, {});
        QCOMPARE(mapped.state, TemplateState::InReview);
        QVERIFY(mapped.approvedBy.isEmpty() && !mapped.approved && mapped.approvals[0].isPending);
        QCOMPARE(stateOf(u"approved"), TemplateState::Approved);
        QCOMPARE(stateOf(u"RETIRED"), TemplateState::Unknown); // a site's own
    }

    void twoVersionsOfOneNumberAreOne()
    {
        const auto wire = versionIn(version());
        QCOMPARE(resourceOf({*wire, *wire}, {}, u"Retail"_s, u"TemplateVersion"_s).versions.size(), size_t(1));
    }

    void whatCannotBeToldFromAnotherIsRefusedAndTheRestOfWrongTypesIsEmpty()
    {
        for (const QJsonValue& bad : {QJsonValue(), QJsonValue(7), QJsonValue(u"x"_s), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject()),
                                      QJsonValue(quoted("{'id':{},'version':1}")), QJsonValue(quoted("{'id':'','version':1}")),
                                      QJsonValue(quoted("{'id':'a/../b','version':1}")), QJsonValue(quoted("{'id':'..','version':1}")),
                                      QJsonValue(quoted("{'id':'a','version':0}")), QJsonValue(quoted("{'id':'a','version':-3}")),
                                      QJsonValue(quoted("{'id':'a','version':1.5}")), QJsonValue(quoted("{'id':'a','version':1e12}")),
                                      QJsonValue(quoted("{'id':'a'}")), QJsonValue(QJsonObject{{u"id"_s, QString(300, u'a')}, {u"version"_s, 1}})}) {
            QVERIFY(!versionIn(bad));
            QVERIFY(!usedIn(bad));
        }
        const auto odd = versionIn(quoted("{'id':17,'version':'2','name':['x'],'type':null,'state':{},'metadata':[{'name':'TemplateVersion','value':9},5],"
                                          "'approvalInfo':{'approvals':[1,null,{'level':'high','approved':'true','user':{}}]},'domains':'x','hidden':'TRUE'}"));
        QVERIFY(odd);
        QCOMPARE(odd->id, u"17"_s);
        QCOMPARE(odd->version, 2);
        QVERIFY(odd->name.isEmpty() && odd->type.isEmpty() && odd->isHidden);
        QCOMPARE(odd->metadata.value(u"TemplateVersion"_s), u"9"_s);
        QCOMPARE(odd->approvals.size(), size_t(1));
        QVERIFY(odd->approvals[0].isApproved && odd->approvals[0].level == 0);
        const auto huge = versionIn(QJsonObject{{u"id"_s, u"a"_s}, {u"version"_s, 1}, {u"name"_s, QString(5'000'000, u'n')}});
        QVERIFY(huge && huge->name.size() <= 1'024);
        QVERIFY(!jobIn(QJsonValue(1)) && !flowIn(QJsonObject()) && !stepIn(QJsonArray()) && !domainIn(QJsonValue()) && !historyIn(quoted("{'version':1}")));
        QCOMPARE(idsIn(QJsonArray{u"a"_s, u"a"_s, 5, QJsonObject{{u"id"_s, u"b"_s}}, u"x/y"_s, QJsonValue()}), (QStringList{u"a"_s, u"5"_s, u"b"_s}));
        QCOMPARE(idsIn(u"a"_s), QStringList());
    }

    void aJobAndItsStepsAreARun()
    {
        const auto job = jobIn(quoted("{'id':'j1','domainId':'Retail','channel':'directory_channel','mode':'BATCH','status':'complete','msg':null,'externalId':'B-20240102-01',"
                                      "'triggeredBy':'x@OAuthClients','startDate':1704164645678,'endDate':'2024-01-02T03:05:00Z','expirationDate':1767225600000}"));
        QVERIFY(job);
        const CompositionRun run = runOf(*job, u"Other"_s);
        QCOMPARE(run.domain, u"Retail"_s);
        QCOMPARE(run.batch, u"B-20240102-01"_s);
        QVERIFY(run.started && run.ended && run.expires && !run.customers);
        QVERIFY(isOver(run.status) && isOver(u"DELETED") && !isOver(u"holding") && !isOver(u"started") && !isOver(u""));
        std::vector<StepWire> steps;
        for (const char* text : {"{'id':'s2','stepName':'output_Archive','queueDate':1704164745678}", "{'id':'s3'}", "{'id':'s1','displayName':'STM-0042','startDate':1704164645678}"}) {
            steps.push_back(*stepIn(quoted(text)));
        }
        orderSteps(steps);
        QCOMPARE(steps[0].id, u"s1"_s);
        QCOMPARE(steps[1].name, u"output_Archive"_s);
        QCOMPARE(steps[2].id, u"s3"_s); // it does not say when
    }

    void aManifestNamesDocumentsByTheSitesKeyInAnyEncoding_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("marked");
        for (const auto form : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QTest::addRow("%s", QStringConverter::nameForEncoding(form)) << int(form) << true;
            QTest::addRow("%s without a mark", QStringConverter::nameForEncoding(form)) << int(form) << false;
        }
    }
    void aManifestNamesDocumentsByTheSitesKeyInAnyEncoding()
    {
        QFETCH(int, encoding);
        QFETCH(bool, marked);
        const QString xml = u"<?xml version=\"1.0\" encoding=\"%1\" standalone=\"no\" ?>\n<!DOCTYPE outputList>\n"
                            "<outputList transactions=\"0\" customersProcessed=\"2\" pagesProcessed=\"3\"><queue mimeType=\"application/pdf\" pdl=\"PDF\" name=\"archive\">"
                            "<file name=\"/mnt/jobs/x/D\u00e9j\u00e0.pdf\"><customer number=\"1\"><key name=\"Doc\">D-1</key><key name=\"Code\">STM-0042</key></customer>"
                            "<pageCount>2</pageCount></file><file name=\"C:\\out\\b.pdf\"><customer number=\"2\"><key name=\"Doc\">D-2</key></customer></file></queue>"
                            "<queue name=\"email\"><reportFile name=\"c.html\"><customer number=\"1\"><key name=\"Doc\">D-1</key></customer></reportFile></queue></outputList>"_s
                                .arg(encoding == QStringConverter::Utf8 ? u"UTF-8"_s : u"UTF-16"_s);
        QStringEncoder encoder(QStringConverter::Encoding(encoding), marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const ManifestWire manifest = readManifest(encoder.encode(xml), {u"Doc"_s, u"Code"_s}, 100);
        QCOMPARE(manifest.fault, QString());
        QCOMPARE(manifest.customers, std::optional<qint64>(2));
        QCOMPARE(manifest.outputs.size(), size_t(3));
        QCOMPARE(manifest.outputs[0].output, (RunOutput{u"D-1"_s, u"1"_s, u"archive"_s, u"D\u00e9j\u00e0.pdf"_s, 2}));
        QCOMPARE(manifest.outputs[0].templateCode, u"STM-0042"_s);
        QCOMPARE(manifest.outputs[1].output.fileName, u"b.pdf"_s);
        QCOMPARE(manifest.outputs[2].output.queue, u"email"_s);
        QVERIFY(readManifest(encoder.encode(xml), {u"Doc"_s, u"Code"_s}, 2).isCut);
    }

    void aHostileManifestIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("outputs");
        const QByteArray one = "<outputList customersProcessed='9'><queue name='q'><file name='a'><customer number='1'><key name='Doc'>D-1</key></customer></file>";
        QTest::newRow("entity") << QByteArray("<!DOCTYPE outputList [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + one + "</queue></outputList>") << 0;
        QTest::newRow("outside") << QByteArray("<!DOCTYPE outputList SYSTEM 'http://example.test/x.dtd'>" + one + "</queue></outputList>") << 0;
        QTest::newRow("uses an entity") << QByteArray(one + "<file name='&x;'/></queue></outputList>") << 1;
        QTest::newRow("cut off") << QByteArray(one + "<file name='b'><customer number='2'><key name='Doc'>D-2") << 1;
        QTest::newRow("deep") << QByteArray(one + QByteArray("<x>").repeated(10'000)) << 1;
        QTest::newRow("another thing") << QByteArray("<html><body>Sign in</body></html>") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("binary") << QByteArray("PK\3\4\0\0\0", 7) << 0;
    }
    void aHostileManifestIsReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, outputs);
        const ManifestWire manifest = readManifest(xml, {u"Doc"_s, u"Code"_s}, 100);
        QVERIFY(!manifest.fault.isEmpty());
        QCOMPARE(manifest.outputs.size(), size_t(outputs));
    }

    void customersOfAnInputAreCountedAndNothingElse()
    {
        QCOMPARE(customersIn("CustomerNumber\n1\r\n2\n\n  \n3", u"lines"_s), 3);
        QCOMPARE(customersIn("", u"lines"_s), 0);
        QCOMPARE(customersIn("<input><customer/><customer><customerName/></customer></input>", u"customer"_s), 2);
        QCOMPARE(customersIn("<input><customer/><custo", u"customer"_s), 1);
        QCOMPARE(customersIn("no xml", u"customer"_s), 0);
    }
};

QTEST_GUILESS_MAIN(ExstreamMapTest)
#include "exstream_map_test.moc"
