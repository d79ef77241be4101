// HTTP as values: what is read of requests, and what files, forms and faults make of answers.
#include "app/sandbox/serving/fault_plan.h"
#include "app/sandbox/serving/file_answer.h"
#include "app/sandbox/serving/multipart_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;

namespace {

HttpRequest asking(const QByteArray& target, const HeaderList& headers = {})
{
    HttpRequest request = *requestOf("GET", target);
    request.headers = headers;
    return request;
}

HttpResponse ten() { return jsonResponse(200, "{\"results\":[0,1,2,3,4,5,6,7,8,9],\"total\":10}\n"); }

} // namespace

class SandboxServingTest : public QObject
{
    Q_OBJECT

    FaultPlan::Refusal m_refusal = [](int status) { return jsonResponse(status, "{}"); };

    Fate fateOf(FaultPlan& plan, const QByteArray& target = "/a")
    {
        return plan.fateOf(
            asking(target), [](const HttpRequest&) { return ten(); }, m_refusal);
    }
    Fault fault(const QByteArray& json) { return *faultOf(QJsonDocument::fromJson(json).object()); }

private Q_SLOTS:
    void targetsAreTakenApart()
    {
        const auto request = requestOf("GET", "/repositories/2/a%2Fb?resolve%5B%5D=x&resolve[]=y+z&page=1&flag");
        QCOMPARE(request->path, (QStringList{u"repositories"_s, u"2"_s, u"a/b"_s}));
        QCOMPARE(allOf(request->query, u"resolve[]"), (QStringList{u"x"_s, u"y z"_s}));
        QCOMPARE(*firstOf(request->query, u"flag"), QString());
        QVERIFY(firstOf(request->query, u"none") == nullptr);
        QVERIFY(!formFields(QByteArray("a=1&").repeated(4097)));
        QVERIFY(formFields(QByteArray("a=1&").repeated(4096)));
    }

    void rangesArePartsOfFiles_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << QByteArray() << 200 << QByteArray("0123456789");
        QTest::newRow("first to last") << QByteArray("bytes=2-5") << 206 << QByteArray("2345");
        QTest::newRow("to the end") << QByteArray("bytes=7-") << 206 << QByteArray("789");
        QTest::newRow("the last") << QByteArray("bytes=-4") << 206 << QByteArray("6789");
        QTest::newRow("beyond the end") << QByteArray("bytes=8-99") << 206 << QByteArray("89");
        QTest::newRow("outside") << QByteArray("bytes=10-") << 416 << QByteArray();
        QTest::newRow("nothing of the last") << QByteArray("bytes=-0") << 416 << QByteArray();
        QTest::newRow("two") << QByteArray("bytes=1-2,4-5") << 200 << QByteArray("0123456789");
        QTest::newRow("backwards") << QByteArray("bytes=5-2") << 200 << QByteArray("0123456789");
        QTest::newRow("nonsense") << QByteArray("bytes=-") << 200 << QByteArray("0123456789");
        QTest::newRow("other unit") << QByteArray("pages=1-2") << 200 << QByteArray("0123456789");
    }
    void rangesArePartsOfFiles()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const HttpResponse response = fileAnswer(asking("/f", {{"range", range}}), {"0123456789", "text/plain", "\"t\"", 1'775'030'400'000});
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, body);
        QCOMPARE(response.header("Content-Range").isEmpty(), status == 200);
    }

    void aFileThatIsKnownIsNotSentAgain()
    {
        const ServedFile file{"0123456789", "text/plain", "\"t\"", 1'775'030'400'000};
        QCOMPARE(fileAnswer(asking("/f", {{"If-None-Match", "\"t\""}}), file).status, 304);
        QCOMPARE(fileAnswer(asking("/f", {{"If-None-Match", "\"u\""}}), file).status, 200);
        QCOMPARE(fileAnswer(asking("/f", {{"Range", "bytes=2-5"}, {"If-Range", "\"u\""}}), file).status, 200);
        QCOMPARE(fileAnswer(asking("/f", {{"Range", "bytes=2-5"}, {"If-Range", "\"t\""}}), file).status, 206);
        QCOMPARE(fileAnswer(asking("/f"), file).header("Last-Modified"), "Wed, 01 Apr 2026 08:00:00 GMT");
    }

    void formsInPartsAreRead()
    {
        const QByteArray body =
            "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xC3\x9C\r\n"
            "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"x.pdf\"; filename*=UTF-8''%C3%9Cb.pdf\r\n\r\n\r\n--bytes\r\n\r\n"
            "--b\r\n\r\nbare\r\n--b--\r\n";
        const auto parts = multipartForm("multipart/form-data; boundary=\"b\"", body);
        QVERIFY(parts);
        QCOMPARE(parts->size(), 3);
        QCOMPARE((*parts)[0].name, u"a"_s);
        QCOMPARE((*parts)[0].charset(), "utf-8");
        QVERIFY(!(*parts)[0].fileName);
        QCOMPARE(*(*parts)[1].fileName, u"Üb.pdf"_s);
        QCOMPARE((*parts)[1].body, "\r\n--bytes\r\n");
        QCOMPARE((*parts)[2].body, "bare");
    }

    void formsInPartsThatAreBrokenAreNone()
    {
        for (const QByteArray& body :
             {QByteArray(), QByteArray("--b"), QByteArray("--b\r\n"), QByteArray("--b\r\n--b\r\n--b--"), QByteArray("--b\r\nName: x\r\n--b--"),
              QByteArray("--b\r\n\r\nopen"), QByteArray("\r\n\r\n--b\r\n\r\n\r\n--b\r\n\r\n")}) {
            QVERIFY2(!multipartForm("multipart/form-data; boundary=b", body), body);
        }
        QVERIFY(!multipartForm("multipart/form-data", "--b\r\n\r\nx\r\n--b--"));
    }

    void patternsMatchAnyText()
    {
        QVERIFY(matches(u"*"_s, u""_s));
        QVERIFY(matches(u"GET /a*?page=*"_s, u"GET /a/b?page=1"_s));
        QVERIFY(!matches(u"GET /a*?page=2"_s, u"GET /a/b?page=1"_s));
        QVERIFY(matches(u"*a*b*"_s, u"xaaxab"_s));
        QVERIFY(!matches(u"POST *"_s, u"GET /"_s));
    }

    void faultsCountTheirRequests()
    {
        FaultPlan plan;
        plan.add(fault(R"({"do": "status", "match": "GET /a*", "status": 429, "retry_after": 3, "skip": 1, "times": 2})"));
        QList<int> statuses;
        for (const QByteArray target : {"/a", "/b", "/a", "/a/b", "/a"}) {
            statuses.append(fateOf(plan, target).response.status);
        }
        QCOMPARE(statuses, (QList<int>{200, 200, 429, 429, 200}));
        QCOMPARE(plan.faults()[0].hits, 2);
    }

    void refusalsCarryTheirTime()
    {
        FaultPlan plan;
        plan.add(fault(R"({"do": "status", "status": 503, "retry_after": 7})"));
        QCOMPARE(fateOf(plan).response.header("retry-after"), "7");
    }

    void someFaultsDependOnTheDice()
    {
        const auto hitsOf = [&](quint64 seed) {
            FaultPlan plan(seed);
            plan.add(fault(R"({"do": "status", "times": -1, "per_mille": 100})"));
            QList<bool> hits;
            for (int i = 0; i < 1'000; ++i) {
                hits.append(fateOf(plan).response.status == 503);
            }
            return hits;
        };
        const QList<bool> hits = hitsOf(5);
        QVERIFY(hits.count(true) > 60 && hits.count(true) < 140);
        QCOMPARE(hitsOf(5), hits);
        QVERIFY(hitsOf(6) != hits);
    }

    void whatIsRefusedOrDroppedHasNoEffect()
    {
        int answered = 0;
        const auto answer = [&](const HttpRequest&) { return ++answered, ten(); };
        for (const QByteArray what : {"status", "drop", "stall", "sign-in-page"}) {
            FaultPlan plan;
            plan.add(fault("{\"do\": \"" + what + "\"}"));
            const Fate fate = plan.fateOf(asking("/a"), answer, m_refusal);
            QCOMPARE(fate.isDropped, what == "drop");
            QCOMPARE(fate.isStalled, what == "stall");
        }
        QCOMPARE(answered, 0);
    }

    void pagesComeTwiceShuffledOrAsTheOneBefore()
    {
        FaultPlan plan;
        plan.add(fault(R"({"do": "duplicate"})"));
        QJsonArray page = QJsonDocument::fromJson(fateOf(plan).response.body).object()[u"results"].toArray();
        QCOMPARE(page.size(), 11);
        QCOMPARE(page.last(), page.first());

        plan.clear();
        plan.add(fault(R"({"do": "shuffle"})"));
        page = QJsonDocument::fromJson(fateOf(plan).response.body).object()[u"results"].toArray();
        QCOMPARE(page.size(), 10);
        QVERIFY(page != QJsonDocument::fromJson(ten().body).object()[u"results"].toArray());

        plan.clear();
        plan.add(fault(R"({"do": "repeat", "match": "*?page=*", "skip": 1})"));
        int count = 0;
        const auto answer = [&](const HttpRequest&) { return jsonResponse(200, QByteArray::number(++count)); };
        for (const QByteArray expected : {"1", "1", "2"}) {
            QCOMPARE(plan.fateOf(asking("/a?page=9"), answer, m_refusal).response.body, expected);
        }
    }

    void severalFaultsMeetOneRequest()
    {
        FaultPlan plan;
        plan.add(fault(R"({"do": "delay", "milliseconds": 5})"));
        plan.add(fault(R"({"do": "delay", "milliseconds": 7})"));
        plan.add(fault(R"({"do": "truncate", "bytes": 4})"));
        plan.add(fault(R"({"do": "wrong-type", "content_type": "text/html"})"));
        plan.add(fault(R"({"do": "meanwhile", "action": {"do": "delete", "record": 3}})"));
        const Fate fate = fateOf(plan);
        QCOMPARE(fate.delay, 12);
        QCOMPARE(*fate.cutAfter, 4);
        QCOMPARE(fate.response.header("Content-Type"), "text/html");
        QCOMPARE(fate.meanwhile.size(), 1);
    }

    void whatIsNoFaultIsRefused()
    {
        for (const QByteArray json : {"{}", R"({"do": "explode"})", R"({"do": "delay", "milliseconds": -1})", R"({"do": "status", "status": 99})",
                                      R"({"do": "drop", "tmies": 2})"}) {
            QCOMPARE(faultOf(QJsonDocument::fromJson(json).object()).error().kind, ErrorKind::Rejected);
        }
        const Fault made = fault(R"({"do": "truncate", "match": "GET *", "bytes": 9, "times": -1})");
        QJsonObject json = jsonOf(made);
        json.remove(u"hits"_s);
        QCOMPARE(jsonOf(*faultOf(json)), jsonOf(made));
    }
};

QTEST_GUILESS_MAIN(SandboxServingTest)
#include "sandbox_serving_test.moc"
