// The sandbox's Content Server, searched: what fits, in what shape, and how late the index is.
#include "tests/support/otcs_rig.h"

#include "app/sandbox/contentserver/otcs_query.h"
#include "app/sandbox/contentserver/otcs_search.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::contentserver::conditionOf;
using sandbox::contentserver::LookFor;

class SandboxOtcsSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OtcsRig> m_rig;

    FrontAnswer search(const QString& where, const QByteArray& more = {})
    {
        return m_rig->form("POST", "/v2/search", "where=" + where.toUtf8().toPercentEncoding() + "&limit=250" + more);
    }
    qint64 hits(const QString& where, const QByteArray& more = {}) { return OtcsRig::total(search(where, more)); }
    qint64 count(const std::function<bool(const sandbox::HeldRecord&)>& test)
    {
        qint64 all = 0;
        for (quint64 accession = 0; accession < m_rig->holdings.count(); ++accession) {
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            all += record.presence != sandbox::Presence::Deleted && record.trap != 19 && test(record);
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<OtcsRig>(); }

    void queriesFitARegion_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* where, bool fits) { QTest::newRow(where) << QString::fromUtf8(where) << fits; };
        row("OTSubType:144", true);
        row("OTSubType: 144", true);
        row("OTSubType:14", false);
        row("[QLREGION \"OTSubType\"] = 144", true);
        row("[qlregion OTSubType] (144)", true);
        row("[QLREGION \"OTSubType\"] != 144", false);
        row("[QLREGION \"OTSubType\"] IN (1, 144)", true);
        row("[QLREGION \"OTSubType\"] IN (1,848)", false);
        row("NOT OTSubType:144", false);
        row("! OTSubType:848", true);
        row("OTSubType:144 AND OTName:\"yearly statement\"", true);
        row("OTSubType:144 & OTName:\"statement yearly\"", false);
        row("OTSubType:848 OR OTName:Yearly", true);
        row("OTSubType:848 | OTName:Monthly", false);
        row("OTSubType:144 AND-NOT OTName:yearly", false);
        row("OTSubType:144 &! OTName:monthly", true);
        row("(OTSubType:848 OR OTSubType:144) AND OTName:state*", true);
        row("OTName:*early", true);
        row("OTName:year??", true);
        row("OTName:monthl?", false);
        row("[QLREGION \"OTName\"] QLRIGHT-TRUNCATION \"Yearly st\"", true);
        row("[QLREGION \"OTName\"] QLLEFT-TRUNCATION \"ement\"", true);
        row("[QLREGION \"OTName\"] QLLEFT-TRUNCATION \"year\"", false);
        row("[QLREGION \"OTModifyDate\"] > \"20260301\"", true);
        row("[QLREGION \"OTModifyDate\"] > \"2026-03-02\"", false);
        row("[QLREGION \"OTModifyDate\"] >= 20260302 AND [QLREGION \"OTModifyDate\"] <= 20260302", true);
        row("([QLREGION \"OTModifyDate\"] = \"20260302\" AND [QLREGION \"OTModifyTime\"] > \"093000\") OR [QLREGION \"OTModifyDate\"] > \"20260302\"",
            true);
        row("[QLREGION \"OTModifyTime\"] < \"93100\"", true); // compared as numbers
        row("OTNoRegion:144", false);
        row("yearly", true);
        row("monthly", false);
    }

    void queriesFitARegion()
    {
        QFETCH(QString, where);
        QFETCH(bool, fits);
        const auto condition = conditionOf(where, LookFor::ComplexQuery);
        QVERIFY(condition);
        const QHash<QString, QStringList> values{{u"OTSubType"_s, {u"144"_s}},
                                                 {u"OTName"_s, {u"Yearly Statement"_s}},
                                                 {u"OTModifyDate"_s, {u"20260302"_s}},
                                                 {u"OTModifyTime"_s, {u"093059"_s}},
                                                 {u""_s, {u"Yearly Statement"_s}}};
        QCOMPARE((*condition)([&](const QString& region) { return values.value(region); }), fits);
    }

    void whatIsNoQueryIsRefused_data()
    {
        QTest::addColumn<QString>("where");
        for (const char* where : {"", " ", "((OTSubType:144", "OTSubType:144)", "AND", "OTSubType:144 AND", "[QLREGION \"OTName\"", "[OTName] 5",
                                  "\"open", "[QLREGION \"OTName\"] >", "OTSubType:", "a b", "]", "[QLREGION \"X\"] IN ()", "NOT"}) {
            QTest::newRow(where) << QString::fromUtf8(where);
        }
        QTest::newRow("too deep") << QString(5'000, u'(') + u"a"_s + QString(5'000, u')');
        QTest::newRow("too often not") << u"NOT "_s.repeated(5'000) + u"a"_s;
    }

    void whatIsNoQueryIsRefused()
    {
        QFETCH(QString, where);
        QVERIFY(!conditionOf(where, LookFor::ComplexQuery));
        const FrontAnswer answer = search(where);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.error().startsWith(u"Error Evaluating Query"));
    }

    void noQueryHarmsTheServer()
    {
        const quint32 seed = qEnvironmentVariableIntValue("CF_SEED") > 0 ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : 20'261'122;
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces{u"("_s,      u")"_s,       u"["_s,    u"]"_s, u"\""_s, u"AND "_s, u"OR "_s,   u"NOT "_s, u"[QLREGION \"OTName\"]"_s,
                                 u" = "_s,    u"OTName:"_s, u"IN ("_s, u","_s, u"a*"_s, u"\\"_s,   u" 144 "_s, u">="_s,   u"&!"_s,
                                 u"\"b c\""_s};
        for (int i = 0; i < 5'000; ++i) {
            QString where;
            for (quint32 n = random.bounded(12u); n > 0; --n) {
                where += pieces[random.bounded(int(pieces.size()))];
            }
            const auto condition = conditionOf(where, LookFor::ComplexQuery);
            if (condition) {
                (void)(*condition)([](const QString&) { return QStringList{u"b c"_s}; });
            }
        }
    }

    void everyRecordIsFoundByWhatItSays()
    {
        QCOMPARE(hits(u"OTSubType:144"_s), count([](const auto&) { return true; }));
        const sandbox::HeldRecord record = m_rig->holdings.record(12);
        QCOMPARE(hits(u"OTSubType:144 AND [QLREGION \"Attr_7001_2\"] = \"%1\""_s.arg(record.documentId)),
                 count([&](const auto& one) { return one.documentId == record.documentId; }));
        QCOMPARE(hits(u"OTSubType:144 AND [QLREGION \"Attr_7003_2\"] = \"%1\""_s.arg(record.customers()[0])),
                 count([&](const auto& one) { return one.customers().contains(record.customers()[0]); }));
        QCOMPARE(hits(u"[QLREGION \"Attr_7005_6\"] = \"SMS\" AND OTSubType:144"_s), count([&](const auto& one) {
                     return std::any_of(one.legs.begin(), one.legs.end(), [](const auto& leg) { return leg.channel == u"SMS"; });
                 }));
        QVERIFY(hits(record.documentId, "&lookfor=exactphrase") >= 1);
        QCOMPARE(hits(u"nothing%1"_s.arg(record.documentId), "&lookfor=allwords"), 0);
        QCOMPARE(search(u"a"_s, "&lookfor=magic").status, 400);
    }

    void whatChangedSinceATimeIsFound()
    {
        const QString since = u"OTSubType:144 AND (([QLREGION \"OTModifyDate\"] = \"20260401\" AND [QLREGION \"OTModifyTime\"] >= \"100000\") OR "
                              "[QLREGION \"OTModifyDate\"] > \"20260401\")"_s; // 08:00Z, as clocks stand in Berlin
        QCOMPARE(hits(since), 0);
        QVERIFY(m_rig->holdings.amend(12, {{u"brand"_s, u"Northgate Direct"_s}}));
        QVERIFY(m_rig->holdings.hold(13, u"LIT-9"_s, false)); // leaves the date as it is
        QVERIFY(m_rig->holdings.setRestricted(14, true));
        m_rig->clock.advance(60'000);
        QCOMPARE(OtcsRig::ids(search(since)), QList<qint64>{10'000'012});
        m_rig->signIn("counterfoil");
        const qint64 all = hits(u"OTSubType:144"_s);
        m_rig->signIn("admin");
        QVERIFY(hits(u"OTSubType:144"_s) > all);
    }

    void theIndexComesRoundLate()
    {
        const QString wish = u"[QLREGION \"Attr_7002_3\"] = \"Northgate Direct\" AND OTSubType:144"_s;
        m_rig->clock.advance(10'000);
        QVERIFY(m_rig->holdings.amend(12, {{u"brand"_s, u"Northgate Direct"_s}}));
        QCOMPARE(m_rig->get(m_rig->node(12) + "/categories/7002").object()[u"results"][u"data"][u"categories"][u"7002_3"].toString(),
                 u"Northgate Direct"_s);
        QCOMPARE(hits(wish), 0);
        m_rig->clock.advance(19'999);
        QCOMPARE(hits(wish), 0);
        m_rig->clock.advance(1);
        QCOMPARE(hits(wish), 1);
        QVERIFY(m_rig->front.act({{u"do"_s, u"index"_s}, {u"up"_s, false}}));
        QVERIFY(m_rig->holdings.amend(13, {{u"brand"_s, u"Northgate Direct"_s}}));
        m_rig->clock.advance(3'600'000);
        m_rig->signIn("admin");
        QCOMPARE(hits(wish), 1);
        QVERIFY(m_rig->front.act({{u"do"_s, u"index"_s}, {u"up"_s, true}}));
        m_rig->clock.advance(30'000);
        QCOMPARE(hits(wish), 2);
        QVERIFY(m_rig->holdings.remove(13, true)); // its node is gone at once
        QCOMPARE(hits(wish), 1);
        sandbox::HeldRecord made;
        made.title = u"Added"_s;
        made.brand = u"Northgate Direct"_s;
        m_rig->holdings.add(made);
        QCOMPARE(hits(wish), 1);
        m_rig->clock.advance(30'000);
        QCOMPARE(hits(wish), 2);
    }

    void trapNineteenIsIndexedInApril()
    {
        m_rig = std::make_unique<OtcsRig>(64'000); // each trap lies in it
        const quint64 late = m_rig->first([](const auto& record) { return record.trap == 19; });
        const QString wish = u"OTDataID:%1"_s.arg(m_rig->front.nativeId(late));
        QCOMPARE(hits(wish), 0);
        QCOMPARE(m_rig->get(m_rig->node(late)).status, 200);
        m_rig->clock.advance(sandbox::contentserver::lateIndexing - m_rig->clock.now());
        m_rig->signIn("admin");
        QCOMPARE(hits(wish), 1);
    }

    void pagesEndWithoutAWord()
    {
        const auto page = [&](int number, const QByteArray& more = {}) {
            return m_rig->form("POST", "/v2/search", "where=OTSubType:144&limit=40&page=" + QByteArray::number(number) + more);
        };
        const FrontAnswer first = page(1);
        const QJsonObject paging = first.object()[u"collection"][u"paging"].toObject();
        QCOMPARE(OtcsRig::ids(first).size(), 40);
        QVERIFY(paging[u"links"][u"next"][u"href"].toString().contains(u"cache_id="));
        const qint64 pages = paging[u"page_total"].toInteger();
        QCOMPARE(OtcsRig::ids(page(int(pages) + 1)).size(), 0);
        m_rig->set(u"search-repeats"_s, true);
        QCOMPARE(OtcsRig::ids(page(int(pages) + 1)), OtcsRig::ids(page(int(pages))));
        m_rig->set(u"search-window"_s, 100);
        QCOMPARE(OtcsRig::ids(page(3)).size(), 20);
        QCOMPARE(OtcsRig::ids(page(4)).size(), 0);
        QCOMPARE(OtcsRig::total(page(4)), paging[u"total_count"].toInteger()); // it says that there are more
    }

    void aResultSetStaysWhenItIsAskedForAgain()
    {
        const FrontAnswer first = search(u"OTSubType:144"_s);
        const QByteArray cache = QByteArray::number(first.object()[u"collection"][u"searching"][u"cache_id"].toInteger());
        QVERIFY(m_rig->holdings.remove(0, true));
        QCOMPARE(OtcsRig::total(search(u"OTSubType:144"_s, "&cache_id=" + cache)), OtcsRig::total(first));
        QCOMPARE(OtcsRig::ids(search(u"OTSubType:144"_s, "&cache_id=" + cache)).size(), OtcsRig::ids(first).size() - 1);
        QCOMPARE(hits(u"OTSubType:144"_s), OtcsRig::total(first) - 1);
    }

    void hitsAreSortedByARegionAlone()
    {
        const FrontAnswer answer = search(u"OTSubType:144"_s, "&sort=desc_OTName&select={'OTName','OTModifyDate','OTModifyTime','Attr_7001_2'}");
        QStringList names;
        for (const QJsonValue& row : answer.object()[u"results"].toArray()) {
            const QJsonObject regions = row[u"data"][u"regions"].toObject();
            QCOMPARE(regions[u"OTModifyDate"].toString(), u"20260202"_s);
            QCOMPARE(regions[u"OTModifyDate_formatted"].toString(), u"2026-02-02"_s);
            QVERIFY(regions[u"Attr_7001_2"].toString().startsWith(u"D-"));
            QCOMPARE(row[u"search_result_metadata"][u"current_version"].toBool(), true);
            QCOMPARE(row[u"links"][u"ancestors"][0][u"name"].toString(), u"Enterprise"_s);
            names.append(regions[u"OTName"].toString().toCaseFolded());
        }
        QVERIFY(std::is_sorted(names.crbegin(), names.crend()));
        QCOMPARE(search(u"OTSubType:144"_s, "&sort=asc_OTLocation").status, 400);
        QVERIFY(m_rig->get("/v1/regions?sortable=true").object()[u"data"].toArray().size() > 3);
        QVERIFY(m_rig->get("/v1/regions").object()[u"data"].toArray().size() > 40);
    }

    void oldVersionsAreHitsOfTheirOwnInTheirSlice()
    {
        const quint64 accession = m_rig->first([](const auto& record) { return record.trap == 1; });
        const QString wish = u"OTDataID:%1"_s.arg(m_rig->front.nativeId(accession));
        QCOMPARE(hits(wish), 1);
        const QJsonArray all = search(wish, "&slice_id=2276").object()[u"results"].toArray();
        QCOMPARE(all.size(), 3);
        QStringList objects;
        for (const QJsonValue& one : all) {
            objects.append(one[u"search_result_metadata"][u"object_id"].toString());
        }
        QVERIFY(objects.contains(u"DataId=%1&Version=2"_s.arg(m_rig->front.nativeId(accession))));
        QCOMPARE(m_rig->get("/v1/slices").object()[u"data"].toArray().size(), 2);
    }

    void placesNarrowASearch()
    {
        const qint64 parent = m_rig->properties(m_rig->node(1))[u"parent_id"].toInteger();
        const qint64 below = OtcsRig::total(m_rig->get("/v2/nodes/" + QByteArray::number(parent) + "/nodes?where_type=144"));
        QCOMPARE(hits(u"OTSubType:144 AND OTLocation:%1"_s.arg(parent)), below);
        QCOMPARE(hits(u"OTSubType:144"_s, "&location_id1=" + QByteArray::number(parent)), below);
        QCOMPARE(hits(u"OTSubType:144"_s, "&location_id1=2020"), 0); // shortcuts are no documents
        QVERIFY(hits(u"OTSubType:1"_s, "&location_id1=2020") > 0);
        QCOMPARE(hits(u"[QLREGION \"XECMWkspLinkRefTypeID\"] IN (16,17) AND [QLREGION \"OTSubType\"] 848"_s),
                 m_rig->properties("/v2/nodes/2010")[u"size"].toInteger() + m_rig->properties("/v2/nodes/2020")[u"size"].toInteger());
    }
};

QTEST_GUILESS_MAIN(SandboxOtcsSearchTest)
#include "sandbox_otcs_search_test.moc"
