// DQL as the sandbox's Documentum REST server knows it: what connectors ask, and what is refused.
#include "tests/support/dctmd_rig.h"

#include <QTest>

#include <random>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxDctmQueryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DctmdRig> m_rig;
    QString details(const QString& dql)
    {
        const FrontAnswer answer = m_rig->query(dql);
        return answer.status == 400 ? answer.object()[u"details"].toString().section(u']', 0, 0) + u']' : u"%1"_s.arg(answer.status);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DctmdRig>(); }

    void everyPageByKeyBringsEveryVersionOnce()
    {
        m_rig->clock.advance(1'000);
        QVERIFY(m_rig->holdings.amend(5, {{u"title"_s, u"Other"_s}})); // two of one second
        QVERIFY(m_rig->holdings.amend(9, {{u"title"_s, u"Other"_s}}));
        QString at = u"2026-01-01 00:00:00"_s, id = u"0000000000000000"_s;
        QStringList seen;
        for (;;) {
            const QList<QJsonObject> page = m_rig->rows(
                u"select r_object_id, datetostring_local(r_modify_date,'yyyy-mm-dd hh:mi:ss') as changed from nb_communication (ALL) "
                "where (r_modify_date = date('%1','yyyy-mm-dd hh:mi:ss') and r_object_id > '%2') or r_modify_date > date('%1','yyyy-mm-dd hh:mi:ss') "
                "order by r_modify_date, r_object_id enable(RETURN_TOP 37)"_s.arg(at, id));
            for (const QJsonObject& row : page) {
                at = row[u"changed"].toString();
                id = row[u"r_object_id"].toString();
                seen += id;
            }
            if (page.isEmpty()) {
                break;
            }
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        QCOMPARE(seen.mid(seen.size() - 2), (QStringList{m_rig->native(5), m_rig->native(9)}));
        const QStringList all = m_rig->column(u"select count(*) as n from nb_communication (all)"_s, u"n"_s);
        QCOMPARE(all, QStringList{QString::number(seen.size())});
        QVERIFY(seen.size() > m_rig->column(u"select r_object_id from nb_communication"_s).size());
    }

    void aTopIsThatOfTheWholeEvenWhereClocksWentBack()
    {
        m_rig->clock.setSkew(-(58LL * 86'400 + 29 * 60 + 55) * 1'000); // changed "before" most of what was loaded
        QVERIFY(m_rig->holdings.amend(480, {{u"title"_s, u"Of an earlier time"_s}}));
        for (const QString& order : {u"r_modify_date, r_object_id"_s, u"r_object_id"_s, u"r_modify_date desc, r_object_id"_s, u"title, r_object_id"_s}) {
            const QString dql = u"select r_object_id from nb_communication (all) where r_object_id > '%1' order by "_s.arg(m_rig->native(7)) + order;
            QCOMPARE(m_rig->column(dql + u" enable(return_top 60)"_s), m_rig->column(dql).mid(0, 60));
            QVERIFY(!order.startsWith(u"r_modify_date,") || m_rig->column(dql).mid(0, 60).contains(m_rig->native(480)));
        }
    }

    void pagesOfTheFeedFollowOneAnotherAndTheCapIsSilent()
    {
        QJsonObject page = m_rig->query(u"select r_object_id from nb_communication order by r_object_id"_s, "&items-per-page=150&include-total=true").object();
        QVERIFY(!page.contains(u"total")); // of no effect with DQL
        qsizetype seen = 0, pages = 0;
        for (; !page.isEmpty(); ++pages) {
            seen += page[u"entries"].toArray().size();
            const QString next = DctmdRig::linkOf(page, u"next");
            page = next.isEmpty() ? QJsonObject() : m_rig->follow(next).object();
        }
        QCOMPARE(pages, (seen + 149) / 150);
        QCOMPARE(seen, m_rig->column(u"select r_object_id from nb_communication"_s).size());
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"query-cap"_s}, {u"value"_s, 100}}));
        QCOMPARE(m_rig->column(u"select r_object_id from nb_communication"_s).size(), 100);
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"page-cap"_s}, {u"value"_s, 20}}));
        const QJsonObject capped = m_rig->query(u"select r_object_id from nb_communication"_s, "&items-per-page=50").object();
        QCOMPARE(capped[u"entries"].toArray().size(), 20);
        QVERIFY(!m_rig->query(u"select r_object_id from nb_communication where title = 'none of them'"_s).object().contains(u"entries"));
        QCOMPARE(m_rig->query(u"select r_object_id from nb_communication"_s, "&page=0").status, 400);
    }

    void conditionsFindWhatIsTrue_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("finds"); // accession 3, as it was amended
        QTest::newRow("equal") << u"title = 'O''Neill'"_s << true;
        QTest::newRow("not equal") << u"title <> 'O''Neill'"_s << false;
        QTest::newRow("like") << u"title like 'O_Nei%'"_s << true;
        QTest::newRow("like, escaped") << u"nb_brand like '100\\%%' escape '\\'"_s << true;
        QTest::newRow("not like") << u"title not like 'O%'"_s << false;
        QTest::newRow("in") << u"title in ('a', 'O''Neill')"_s << true;
        QTest::newRow("not in") << u"title not in ('a', 'O''Neill')"_s << false;
        QTest::newRow("upper") << u"upper(title) = 'O''NEILL'"_s << true;
        QTest::newRow("any") << u"any r_version_label = 'CURRENT'"_s << true;
        QTest::newRow("any, in") << u"any nb_customer_no in ('C-X')"_s << true;
        QTest::newRow("any, not there") << u"any nb_customer_no = 'C-Y'"_s << false;
        QTest::newRow("folder") << u"folder('/Correspondence', descend)"_s << true;
        QTest::newRow("folder alone") << u"folder('/Correspondence')"_s << false;
        QTest::newRow("folder by id") << u"folder(id('0b01e24000001000'))"_s << true;
        QTest::newRow("flag") << u"i_latest_flag = true and a_archive = 0"_s << true;
        QTest::newRow("number") << u"r_page_cnt >= 1"_s << true;
        QTest::newRow("null") << u"r_lock_date is null and nb_campaign_id is nullstring"_s << true;
        QTest::newRow("not null") << u"r_lock_date is not nulldate"_s << false;
        QTest::newRow("day") << u"nb_issue_date = date('03/31/2026','mm/dd/yyyy')"_s << true;
        QTest::newRow("minutes as mm") << u"nb_issue_date >= date('03-31-2026 00:00:00','MM-dd-yyyy HH:mm:ss')"_s << true;
        QTest::newRow("between") << u"nb_issue_date between date('2026-03-30','yyyy-mm-dd') and date(today)"_s << true;
        QTest::newRow("not, or") << u"not (title = 'a' or title = 'b')"_s << true;
        QTest::newRow("subquery") << u"nb_document_id in (select nb_document_id from nb_communication where title = 'O''Neill')"_s << true;
    }

    void conditionsFindWhatIsTrue()
    {
        QFETCH(const QString, where);
        QFETCH(const bool, finds);
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 1 && r.presence == sandbox::Presence::Present && r.accession < 400; });
        QVERIFY(m_rig->holdings.amend(accession, {{u"title"_s, u"O'Neill"_s}, {u"brand"_s, u"100% Northgate"_s}, {u"customer"_s, u"C-X"_s}, {u"issued"_s, u"2026-03-31"_s}, {u"campaign"_s, QJsonValue()}}));
        const QStringList found = m_rig->column(u"select c.r_object_id from nb_communication c where c.i_chronicle_id = '%1' and %2"_s.arg(m_rig->native(accession), where));
        QCOMPARE(found, finds ? QStringList{m_rig->native(accession)} : QStringList());
    }

    void listsStandInOneRowOrInARowEach()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.customers().size() == 2; });
        const QString which = u"where i_chronicle_id = '%1'"_s.arg(m_rig->native(accession));
        QCOMPARE(m_rig->rows(u"select r_object_id, nb_customer_no from nb_communication "_s + which)[0][u"nb_customer_no"].toArray().size(), 2);
        QCOMPARE(m_rig->column(u"select r_object_id, nb_customer_no from nb_communication "_s + which + u" enable(row_based)"_s, u"nb_customer_no"_s), m_rig->holdings.record(accession).customers());
        QCOMPARE(m_rig->rows(u"select title, nb_customer_no from nb_communication "_s + which).size(), 2);
        QCOMPARE(m_rig->rows(u"select r_object_id, nb_customer_no from nb_communication order by 1 enable(row_based, return_top 3)"_s).size(), 3);
    }

    void datesAreReadAndWrittenInTheZoneOfTheProcess()
    {
        const QString moment = u"select datetostring(r_creation_date,'yyyy-mm-dd hh:mi:ss') as utc, datetostring_local(r_creation_date,'yyyy-mm-dd hh:mi:ss') as here from nb_communication where i_chronicle_id = '%1'"_s.arg(m_rig->native(3));
        const QJsonObject before = m_rig->rows(moment)[0];
        QCOMPARE(before[u"utc"], before[u"here"]);
        QVERIFY(m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"zone"_s}, {u"value"_s, u"Europe/Berlin"_s}}));
        const QJsonObject after = m_rig->rows(moment)[0];
        QCOMPARE(after[u"utc"], before[u"utc"]);
        QVERIFY(after[u"here"] != before[u"here"]);
        QVERIFY(m_rig->column(u"select r_object_id from nb_communication where r_creation_date = date('%1','yyyy-mm-dd hh:mi:ss')"_s.arg(after[u"here"].toString())).contains(m_rig->native(3)));
    }

    void whatCannotBeUnderstoodIsSaidToBeSo()
    {
        QCOMPARE(details(u"update dm_document object set title = 'x'"_s), u"[DM_QUERY_E_SYNTAX]"_s);
        QCOMPARE(details(u"select title from nb_communication where title = 'x"_s), u"[DM_QUERY_E_SYNTAX]"_s);
        QCOMPARE(details(u"select title from nb_communication where"_s), u"[DM_QUERY_E_SYNTAX]"_s);
        QCOMPARE(details(u"select foo from nb_communication"_s), u"[DM_QUERY_E_NOT_ATTRIBUTE]"_s);
        QCOMPARE(details(u"select title from nb_communication order by foo"_s), u"[DM_QUERY_E_NOT_ATTRIBUTE]"_s);
        QCOMPARE(details(u"select title from nb_letter"_s), u"[DM_QUERY_E_NOT_TYPE]"_s);
        QCOMPARE(details(u"select title from nb_communication where nb_customer_no = 'x'"_s), u"[DM_QUERY_E_REPEATING_USED]"_s);
        QCOMPARE(details(u"select title from nb_communication where any title = 'x'"_s), u"[DM_QUERY_E_NOT_REPEATING]"_s);
        QCOMPARE(details(u"select title from nb_communication where r_modify_date > '2026'"_s), u"[DM_QUERY_E_BAD_QUAL]"_s);
        QCOMPARE(details(u"select title from nb_communication where r_modify_date > date('31.12.2026','yyyy-mm-dd')"_s), u"[DM_QUERY_E_BAD_DATE]"_s);
        QCOMPARE(details(u"select title from nb_communication where "_s + u"("_s.repeated(500) + u"title = 'x'"_s), u"[DM_QUERY_E_SYNTAX]"_s);
        QCOMPARE(details(u"select title from nb_communication where title = 'x'"_s), u"200"_s);
    }

    void theAuditTrailTellsOfDeletionsToWhomItMayBeRead()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 2 && r.presence == sandbox::Presence::Present; });
        m_rig->clock.advance(60'000);
        QVERIFY(m_rig->holdings.remove(accession, true));
        QVERIFY(m_rig->holdings.remove(accession + 1, false)); // without a trace
        const QString since = u"select r_object_id, chronicle_id, audited_obj_id, time_stamp_utc from dm_audittrail where (event_name='dm_destroy' or event_name='dm_prune') "
                              "and time_stamp_utc > date('2026-04-01 08:00:00','yyyy-mm-dd hh:mi:ss') order by time_stamp_utc, r_object_id"_s;
        const QList<QJsonObject> rows = m_rig->rows(since);
        QCOMPARE(rows.size(), 2); // one for each version
        QCOMPARE(rows[0][u"chronicle_id"].toString(), m_rig->native(accession));
        QCOMPARE(rows[0][u"time_stamp_utc"].toString(), u"2026-04-01T08:01:00.000+00:00"_s);
        QCOMPARE(m_rig->column(u"select event from dmi_registry"_s, u"event"_s).contains(u"dm_destroy"_s), true);
        const QJsonObject feed = m_rig->client.get(QByteArray(DctmdRig::repository) + "/audit-trails?inline=true&filter=audited_obj_id%20eq%20'" + m_rig->native(accession).toLatin1() + "'").object();
        QCOMPARE(feed[u"entries"].toArray().size(), 1);
        m_rig->signIn("clerk");
        QCOMPARE(m_rig->rows(since).size(), 0);
        m_rig->signIn("counterfoil");
        QVERIFY(m_rig->front.act({{u"do"_s, u"purge-audit"_s}}));
        QCOMPARE(m_rig->rows(since).size(), 0);
        QVERIFY(m_rig->front.act({{u"do"_s, u"audit"_s}, {u"event"_s, u"dm_destroy"_s}, {u"on"_s, false}}));
        QVERIFY(m_rig->holdings.remove(accession + 2, true));
        QCOMPARE(m_rig->rows(since).size(), 0);
    }

    void aCheckInLeavesTheVersionBeforeAsItWasDated()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 1; });
        const QJsonObject before = m_rig->properties(m_rig->native(accession));
        m_rig->clock.advance(60'000);
        QVERIFY(m_rig->holdings.addVersion(accession, {}, u"m.keller"_s, u"again"_s));
        const QJsonObject after = m_rig->properties(m_rig->native(accession));
        QCOMPARE(after[u"r_modify_date"], before[u"r_modify_date"]);
        QCOMPARE(after[u"i_latest_flag"].toBool(), false);
        QVERIFY(!after[u"r_version_label"].toArray().contains(u"CURRENT"_s));
        const QList<QJsonObject> all = m_rig->rows(u"select r_object_id, i_antecedent_id from nb_communication (all) where i_chronicle_id = '%1' and r_modify_date > date('2026-04-01 08:00:00','yyyy-mm-dd hh:mi:ss')"_s.arg(m_rig->native(accession)));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][u"i_antecedent_id"].toString(), m_rig->native(accession));
    }

    void statementsMadeOfAnythingAreAnsweredOneWayOrTheOther()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : 4711;
        qInfo("CF_SEED=%u", seed);
        std::mt19937 random(seed);
        const auto one = [&random](const QStringList& of) { return of[qsizetype(random() % size_t(of.size()))]; };
        const QStringList columns{u"title"_s, u"r_object_id"_s, u"nb_customer_no"_s, u"r_modify_date"_s, u"i_latest_flag"_s, u"count(*)"_s, u"max(r_modify_date) m"_s, u"upper(title) as t"_s, u"*"_s, u"nothing"_s, u"r_version_label"_s};
        const QStringList types{u"nb_communication"_s, u"nb_communication (all)"_s, u"dm_sysobject"_s, u"dm_audittrail"_s, u"dm_retainer"_s, u"dm_type"_s, u"dm_folder f"_s, u"x"_s};
        const QStringList conditions{u"title like '%a%'"_s, u"any nb_customer_no in ('C-0000001')"_s, u"r_modify_date > date('2026-02-02','yyyy-mm-dd')"_s, u"r_object_id in (select r_object_id from dm_document where title <> '')"_s,
                                     u"not (title = 'x' or i_latest_flag = 1)"_s, u"folder('/Correspondence', descend)"_s, u"r_lock_date is null"_s, u"object_name between 'D' and 'E'"_s, u"r_object_id > '0901e24000100400'"_s, u"title ="_s, u"("_s, u"r_object_id = ''"_s};
        const QStringList ends{u""_s, u" order by r_modify_date, r_object_id enable(return_top 5)"_s, u" order by 1 desc"_s, u" group by title"_s, u" enable(row_based, return_top 3)"_s, u" enable(return_range 2 4 'r_object_id')"_s, u" order by"_s, u"'"_s};
        int answeredWell = 0, refused = 0;
        for (int i = 0; i < 300; ++i) {
            const QString dql = u"select "_s + one(columns) + (random() % 2 ? u", "_s + one(columns) : QString()) + u" from "_s + one(types) + u" where "_s + one(conditions) +
                                (random() % 2 ? u" and "_s + one(conditions) : QString()) + one(ends);
            const int status = m_rig->query(dql, "&items-per-page=20").status;
            QVERIFY2(status == 200 || status == 400, qPrintable(dql));
            ++(status == 200 ? answeredWell : refused);
        }
        QVERIFY(answeredWell > 20 && refused > 20);
    }

    void whatTheRepositorySaysOfItselfCanBeAsked()
    {
        QCOMPARE(m_rig->column(u"select name from dm_type where name like 'nb_%'"_s, u"name"_s), QStringList{u"nb_communication"_s});
        QCOMPARE(m_rig->column(u"select name from dm_type where name like 'dmc_rps_%'"_s, u"name"_s), QStringList());
        QCOMPARE(m_rig->column(u"select mime_type from dm_format where name = 'pdf'"_s, u"mime_type"_s), QStringList{u"application/pdf"_s});
        QCOMPARE(m_rig->rows(u"select r_normal_tz from dm_docbase_config"_s)[0][u"r_normal_tz"].toInt(-1), 0);
        QVERIFY(m_rig->column(u"select user_name from dm_user"_s, u"user_name"_s).size() >= 5);
        const QList<QJsonObject> groups = m_rig->rows(u"select count(*) as n, a_status from nb_communication group by a_status"_s);
        qint64 total = 0;
        for (const QJsonObject& row : groups) {
            total += row[u"n"].toInteger();
        }
        QVERIFY(groups.size() > 1);
        QCOMPARE(QString::number(total), m_rig->column(u"select count(*) as n from nb_communication"_s, u"n"_s).value(0));
        QCOMPARE(m_rig->rows(u"select r_object_id, full_format from dmr_content where any parent_id = '%1'"_s.arg(m_rig->native(3))).size(), m_rig->holdings.record(3).versions[0].files.size());
    }
};

QTEST_GUILESS_MAIN(SandboxDctmQueryTest)
#include "sandbox_dctm_query_test.moc"
