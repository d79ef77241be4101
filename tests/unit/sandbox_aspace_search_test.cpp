// The sandbox's ArchivesSpace, searched: what fits, in what shape, and how late the index is.
#include "tests/support/aspace_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxAspaceSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<AspaceRig> m_rig;

    QJsonObject search(const QByteArray& query) { return m_rig->client.get("/repositories/2/search?page=1&" + query).object(); }
    qint64 hits(const QByteArray& query) { return search(query)[u"total_hits"].toInteger(-1); }
    QByteArray advanced(const QJsonObject& query)
    {
        return QJsonDocument(QJsonObject{{u"query"_s, query}}).toJson(QJsonDocument::Compact).toPercentEncoding();
    }
    QJsonObject field(const QString& name, const QString& value, bool isNegated = false)
    {
        return {{u"jsonmodel_type"_s, u"field_query"_s}, {u"field"_s, name}, {u"value"_s, value}, {u"literal"_s, false}, {u"negated"_s, isNegated}};
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AspaceRig>(400); }

    void everythingIsFoundWithoutAQuery()
    {
        const QJsonObject all = search("");
        QCOMPARE(all[u"page_size"].toInt(), 10);
        QCOMPARE(all[u"offset_last"].toInt(), 10);
        QVERIFY(all[u"total_hits"].toInt() > 300);
        QCOMPARE(all[u"results"].toArray().size(), 10);
        QCOMPARE(search("q=nosuchword")[u"last_page"].toInt(-1), 0);
        QCOMPARE(hits("q=*:*"), all[u"total_hits"].toInteger());
        QCOMPARE(m_rig->client.get("/repositories/2/search").object()[u"error"].toObject().keys(), QStringList{u"page"_s});
    }

    void termsFieldsAndPhrasesFit()
    {
        const sandbox::HeldRecord held = m_rig->holdings.record(12);
        const QByteArray document = held.documentId.toUtf8(), customer = held.legs[0].customer.toUtf8();
        QCOMPARE(hits("q=component_id:%22" + document + "%22"), 1);
        QVERIFY(hits("q=external_id:%22" + customer + "%22&type[]=archival_object") >= 1);
        QVERIFY(hits("q=" + customer) >= 2); // anywhere
        QCOMPARE(hits("q=" + document + "+-" + document), 0);
        QVERIFY(hits("q=%22" + held.title.toUtf8().toPercentEncoding() + "%22&type[]=archival_object") >= 1);
        QCOMPARE(hits("q=nosuch+OR+component_id:%22" + document + "%22"), 1);
        QCOMPARE(hits("q=primary_type:event"), hits("type[]=event"));
        QCOMPARE(hits("filter_query[]=primary_type:event"), hits("type[]=event"));
        QCOMPARE(hits("type[]=archival_object&exclude[]=/repositories/2/archival_objects/113"), hits("type[]=archival_object") - 1);
    }

    void advancedQueriesFit()
    {
        const sandbox::HeldRecord held = m_rig->holdings.record(12);
        const QJsonObject both{{u"jsonmodel_type"_s, u"boolean_query"_s},
                               {u"op"_s, u"AND"_s},
                               {u"subqueries"_s, QJsonArray{field(u"primary_type"_s, u"archival_object"_s), field(u"keyword"_s, held.documentId)}}};
        QCOMPARE(hits("aq=" + advanced(both)), 1);
        QCOMPARE(hits("filter=" + advanced(both)), 1);
        QCOMPARE(hits("aq=" + advanced(field(u"primary_type"_s, u"event"_s, true))), hits("") - hits("type[]=event"));
        const QJsonObject range{
            {u"jsonmodel_type"_s, u"range_query"_s}, {u"field"_s, u"create_time"_s}, {u"from"_s, u"2026-02-02T00:00:00Z"_s}, {u"to"_s, u"*"_s}};
        QVERIFY(hits("aq=" + advanced(range)) > 300);
        const QJsonObject month{{u"jsonmodel_type"_s, u"date_field_query"_s},
                                {u"field"_s, u"create_time"_s},
                                {u"comparator"_s, u"greater_than"_s},
                                {u"value"_s, u"2026-02"_s},
                                {u"precision"_s, u"month"_s}};
        QCOMPARE(hits("aq=" + advanced(month)), 0);
        QJsonObject bare = field(u"title"_s, u"x"_s);
        bare.remove(u"jsonmodel_type"_s);
        const FrontAnswer refused = m_rig->client.get("/repositories/2/search?page=1&aq=" + advanced(bare));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.error().startsWith(u"Can't unambiguously match"));
    }

    void queriesThatAreNoneDoNoHarm()
    {
        QByteArray deep = "{\"query\":";
        for (int i = 0; i < 200; ++i) {
            deep += "{\"jsonmodel_type\":\"boolean_query\",\"op\":\"AND\",\"subqueries\":[";
        }
        for (const QByteArray& query :
             {QByteArray("q=%22"), QByteArray("q=((("), QByteArray("q=[*"), QByteArray("q=:"), QByteArray("q=-"), QByteArray("q=%00%ff"),
              "q=" + QByteArray(50'000, '('), "aq=" + deep, QByteArray("sort=&facet[]=&fields[]=")}) {
            QVERIFY(m_rig->client.get("/repositories/2/search?page=1&" + query).status < 600);
        }
    }

    void hitsHaveTheirShape()
    {
        const QJsonObject hit = search("q=component_id:%22" + m_rig->holdings.record(12).documentId.toUtf8() + "%22")[u"results"][0].toObject();
        QCOMPARE(hit[u"id"], hit[u"uri"]);
        QCOMPARE(hit[u"primary_type"].toString(), u"archival_object"_s);
        QCOMPARE(hit[u"types"].toArray(), QJsonArray{u"archival_object"_s});
        const QJsonObject json = QJsonDocument::fromJson(hit[u"json"].toString().toUtf8()).object();
        QCOMPARE(json[u"uri"], hit[u"uri"]);
        QCOMPARE(search("type[]=event&fields[]=id")[u"results"][0].toObject().keys(), QStringList{u"id"_s});
        const QJsonArray facet = search("facet[]=primary_type&facet_mincount=1")[u"facets"][u"facet_fields"][u"primary_type"].toArray();
        QVERIFY(facet.size() >= 8 && facet[0].isString() && facet[1].isDouble());
        const QJsonArray sorted = search("type[]=archival_object&sort=title_sort+desc&page_size=50")[u"results"].toArray();
        for (qsizetype i = 1; i < sorted.size(); ++i) {
            QVERIFY(sorted[i - 1][u"title"].toString() >= sorted[i][u"title"].toString());
        }
    }

    void theIndexComesRoundEveryHalfMinute()
    {
        m_rig->clock.advance(5'000);
        QVERIFY(m_rig->holdings.amend(12, {{u"title"_s, u"Zebra crossing"_s}}));
        QCOMPARE(hits("q=zebra&type[]=archival_object"), 0);
        const QByteArray old = "q=component_id:%22" + m_rig->holdings.record(12).documentId.toUtf8() + "%22";
        QVERIFY(search(old)[u"results"][0][u"json"].toString().contains(u"\"lock_version\":1,")); // as it was
        m_rig->clock.advance(25'000);
        QCOMPARE(hits("q=zebra&type[]=archival_object"), 1);
        QVERIFY(m_rig->holdings.remove(12, true));
        QCOMPARE(hits("q=zebra&type[]=archival_object"), 1); // still there
        m_rig->clock.advance(30'000);
        QCOMPARE(hits("q=zebra&type[]=archival_object"), 0);
    }

    void whatIsUrgentIsFoundSoon()
    {
        const QJsonObject json{{u"title"_s, u"Zebra"_s}, {u"digital_object_id"_s, u"Z-1"_s}};
        QCOMPARE(m_rig->client
                     .ask("POST", "/repositories/2/digital_objects", QJsonDocument(json).toJson(), "application/json",
                          {{"X-ArchivesSpace-Priority", "high"}})
                     .status,
                 200);
        m_rig->clock.advance(1'000);
        QCOMPARE(hits("q=zebra"), 1);
        const QJsonArray feed = m_rig->client.get("/update-feed?last_sequence=0").array();
        QCOMPARE(feed[0][u"record"][u"digital_object_id"].toString(), u"Z-1"_s);
        m_rig->clock.advance(61'000);
        QCOMPARE(m_rig->client.get("/update-feed?last_sequence=0").array().size(), 0);
    }

    void aRecordTheIndexLearnsOfLateIsMissingUntilThen()
    {
        AspaceRig rig(20'000);
        for (quint64 accession = 0; accession < rig.holdings.count(); ++accession) {
            const sandbox::HeldRecord held = rig.holdings.record(accession);
            if (held.trap == 19) {
                const QByteArray uri = rig.front.nativeId(accession).toUtf8();
                QCOMPARE(rig.client.get(uri).status, 200);
                QCOMPARE(rig.client.get("/search/records?uri[]=" + uri).object()[u"total_hits"].toInt(-1), 0);
                rig.clock.advance(15LL * 86'400'000);
                rig.login("admin");
                QCOMPARE(rig.client.get("/search/records?uri[]=" + uri).object()[u"total_hits"].toInt(-1), 1);
                return;
            }
        }
        QFAIL("no such record");
    }

    void externalIdsLeadToOneSeveralOrNone()
    {
        const QByteArray document = m_rig->holdings.record(12).documentId.toUtf8();
        const FrontAnswer one = m_rig->client.get("/by-external-id?type[]=archival_object&eid=" + document);
        QCOMPARE(one.status, 303);
        QCOMPARE(one.header("Location"), "/repositories/2/archival_objects/113");
        const FrontAnswer two = m_rig->client.get("/by-external-id?eid=" + document);
        QCOMPARE(two.status, 300);
        QVERIFY(two.array().size() >= 2);
        const FrontAnswer none = m_rig->client.get("/by-external-id?eid=nothing");
        QCOMPARE(none.status, 404);
        QCOMPARE(none.body, "[]\n");
    }

    void anIndexThatIsDownIsAServerError()
    {
        QVERIFY(m_rig->front.act({{u"do"_s, u"index"_s}, {u"up"_s, false}}));
        const FrontAnswer answer = m_rig->client.get("/repositories/2/search?page=1");
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.error().startsWith(u"Connection refused"));
        QCOMPARE(m_rig->client.get("/repositories/2/archival_objects?page=1").status, 200);
    }

    void whatIsSuppressedIsFoundByManagersAlone()
    {
        const qint64 before = hits("type[]=archival_object");
        QVERIFY(m_rig->holdings.setRestricted(12, true));
        m_rig->clock.advance(30'000);
        QCOMPARE(hits("type[]=archival_object"), before);
        m_rig->login("counterfoil");
        QVERIFY(hits("type[]=archival_object") < before);
    }
};

QTEST_GUILESS_MAIN(SandboxAspaceSearchTest)
#include "sandbox_aspace_search_test.moc"
