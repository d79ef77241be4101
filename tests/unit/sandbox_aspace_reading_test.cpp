// The sandbox's ArchivesSpace, read: as the recorded exchanges of a real server have it.
#include "tests/support/aspace_rig.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray objects = "/repositories/2/archival_objects", digitals = "/repositories/2/digital_objects", events = "/repositories/2/events";

qint64 seconds(const QJsonValue& text) { return QDateTime::fromString(text.toString(), Qt::ISODate).toSecsSinceEpoch(); }
QByteArray sinceText(qint64 when) { return "&modified_since=" + QByteArray::number(when); }

} // namespace

class SandboxAspaceReadingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<AspaceRig> m_rig;
    FrontAnswer get(const QByteArray& target) { return m_rig->client.get(target); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AspaceRig>(); }

    void whoLogsInGetsASession()
    {
        const QJsonObject json = m_rig->login("counterfoil").object();
        QCOMPARE(json[u"session"].toString().size(), 64);
        QVERIFY(!json.contains(u"expire_after_seconds"));
        QCOMPARE(json[u"user"][u"permissions"][u"/repositories/2"].toArray(), QJsonArray{u"view_repository"_s});
        QCOMPARE(m_rig->login("counterfoil", "&expiring=False").object()[u"expire_after_seconds"].toInt(), 604'800);
        QCOMPARE(get("/users/current-user").object()[u"username"].toString(), u"counterfoil"_s);
        m_rig->logout();
        QCOMPARE(get("/users/current-user").error(), u"NotFoundException"_s);
    }

    void whoDoesNotIsToldWhy()
    {
        FrontClient& client = m_rig->client;
        QCOMPARE(client.postForm("/users/admin/login", "password=wrong").body, "{\"error\":\"Login failed\"}\n");
        QCOMPARE(client.postForm("/users/nobody/login", "password=x").status, 403);
        QCOMPARE(client.postForm("/users/search_indexer/login", "password=").status, 403);
        QCOMPARE(client.post("/users/admin/login", {{u"password"_s, u"admin"_s}}).body,
                 "{\"error\":{\"password\":[\"Parameter required but no value provided\"]}}\n");
        QCOMPARE(client.postForm("/users/admin/login", "password=admin&expiring=maybe").object()[u"error"][u"expiring"][0].toString(),
                 u"Wanted type RESTHelpers::BooleanParam but got 'maybe'"_s);
        QCOMPARE(client.postForm("/users/a%2Fb/login", "password=x").error(), u"Invalid username"_s);
        QCOMPARE(client.get("/users/admin/login").status, 404);
        QCOMPARE(client.ask("POST", "/users/Admin%20/login?password=admin").status, 200);
    }

    void sessionsEndAfterAnHourOfSilence()
    {
        const QByteArray token = m_rig->client.headers[0].second;
        for (int i = 0; i < 3; ++i) {
            m_rig->clock.advance(3'500'000);
            QCOMPARE(get("/repositories").status, 200); // goes on from here
        }
        m_rig->clock.advance(3'601'000);
        const FrontAnswer expired = get("/version");
        QCOMPARE(expired.status, 412);
        QCOMPARE(expired.body, "{\"code\":\"SESSION_EXPIRED\",\"error\":\"Session timed out for " + token + "\"}");
        QCOMPARE(get("/version").body, "{\"code\":\"SESSION_GONE\",\"error\":\"No session found for " + token + "\"}");
        m_rig->login("admin", "&expiring=false");
        m_rig->clock.advance(604'700'000);
        QCOMPARE(get("/repositories").status, 200);
        m_rig->clock.advance(604'801'000);
        QCOMPARE(get("/repositories").status, 412);
    }

    void logoutEndsASession()
    {
        QCOMPARE(m_rig->client.postForm("/logout", "").object()[u"status"].toString(), u"session_logged_out"_s);
        QCOMPARE(get("/repositories").object()[u"code"].toString(), u"SESSION_GONE"_s);
        m_rig->logout();
        QCOMPARE(m_rig->client.postForm("/logout", "").object()[u"status"].toString(), u"no_active_session"_s);
    }

    void refusalsComeInTheirOrder()
    {
        m_rig->logout();
        QCOMPARE(get("/repositories/9/archival_objects?page=1").object()[u"error"][u"repo_id"][0].toString(),
                 u"Failed validation -- The Repository must exist"_s);
        QCOMPARE(get(objects + "?page=1").error(), u"Access denied"_s);
        QCOMPARE(get(objects + "?page=1").status, 403);
        QCOMPARE(get(objects + "/abc").object()[u"error"][u"id"][0].toString(), u"Wanted type Integer but got 'abc'"_s);
        QCOMPARE(get("/repositories/2/nothing").error(), u"Sinatra::NotFound"_s);
        QCOMPARE(m_rig->client.ask("PUT", objects + "/101").error(), u"Sinatra::NotFound"_s);
        QCOMPARE(m_rig->client.ask("PATCH", objects + "/101").status, 404);
        m_rig->login("counterfoil");
        QCOMPARE(get(objects + "/99999").error(), u"ArchivalObject not found"_s);
        QCOMPARE(get(digitals + "/99999").error(), u"DigitalObject not found"_s);
        QCOMPARE(get("/repositories/3/archival_objects?page=1").status, 403);
        QCOMPARE(get("/delete-feed?page=1").error(), u"Access denied"_s);
        QCOMPARE(get("/update-feed?last_sequence=0").status, 403);
        QCOMPARE(get("/search?page=1").status, 403);
        QCOMPARE(get("/by-external-id?eid=x").status, 403);
    }

    void someThingsAreToldToAnybody()
    {
        m_rig->logout();
        for (const QByteArray target : {"/", "/version", "/repositories", "/repositories/2", "/agents/software?page=1", "/users?page=1",
                                        "/config/enumerations", "/config/enumerations/names/event_event_type", "/subjects?page=1"}) {
            QCOMPARE(get(target).status, 200);
        }
        QCOMPARE(get("/repositories").array().size(), 2);
        QCOMPARE(get("/repositories").array()[0][u"uri"].toString(), u"/repositories/2"_s);
    }

    void pagesAreCountedAndCapped()
    {
        const QJsonObject usual = get(objects + "?page=1").object();
        const qint64 total = usual[u"total"].toInteger();
        QVERIFY(total > 490 && total <= 500);
        QCOMPARE(usual[u"results"].toArray().size(), 10);
        QCOMPARE(usual[u"last_page"].toInteger(), (total + 9) / 10);
        QCOMPARE(get(objects + "?page=1&page_size=5000").object()[u"results"].toArray().size(), 250);
        const QJsonObject beyond = get(objects + "?page=900&page_size=100").object();
        QCOMPARE(beyond[u"this_page"].toInt(), 900);
        QCOMPARE(beyond[u"results"].toArray().size(), 0);
        QCOMPARE(get("/repositories/2/accessions?page=1").body, "{\"first_page\":1,\"last_page\":1,\"results\":[],\"this_page\":1,\"total\":0}\n");
    }

    void oneWayOfAskingGoesBeforeTheOther()
    {
        QVERIFY(get(objects + "?page=1&id_set=101&all_ids=true").object().contains(u"results"));
        QCOMPARE(get(objects + "?id_set=105,101,999999,101&all_ids=true").array().size(), 2);
        QCOMPARE(get(objects + "?id_set=105,101").array()[0][u"uri"].toString(), u"/repositories/2/archival_objects/101"_s);
        QCOMPARE(get(objects + "?id_set[]=101&id_set[]=102").array().size(), 2);
        QCOMPARE(get(objects + "?id_set=101&id_set=102").array().size(), 1);
        QVERIFY(get(objects + "?all_ids=false").array().size() > 490);
        const QJsonObject none = get(objects).object()[u"error"].toObject();
        QCOMPARE(none.keys(), (QStringList{u"all_ids"_s, u"id_set"_s, u"page"_s}));
    }

    void badNumbersEndInATrace()
    {
        QByteArray many;
        for (int i = 0; i < 251; ++i) {
            many += QByteArray::number(i) + ',';
        }
        for (const QByteArray& query : {QByteArray("page=x"), QByteArray("page=0"), QByteArray("page=-1"), QByteArray("page=1&page_size=0"),
                                        QByteArray("all_ids=1&modified_since=1.5"), "id_set=" + many}) {
            const FrontAnswer answer = get(objects + '?' + query);
            QVERIFY2(answer.status == 500 && answer.error().contains(u"\n\t"), query);
        }
        QVERIFY(get(objects + "?page=1&page_size=0").error().startsWith(u"NaN: "));
        QCOMPARE(get(objects + "?page=1&sort_direction=up").object()[u"error"][u"sort_direction"][0].toString(),
                 u"Failed validation -- must be either 'asc' or 'desc' but given: up"_s);
        QVERIFY(get(objects + "?page=1&sort_field=nosuch").object()[u"error"].toObject().contains(u"db_error"));
        QCOMPARE(get(objects + "/101?resolve=x").object()[u"error"][u"resolve"][0].toString(),
                 u"Wanted type [String] but got 'x'.  Perhaps you meant to specify an array like: resolve[]=x"_s);
    }

    void idsComeInTheirOrderUnlessSorted()
    {
        const QJsonArray ids = get(objects + "?all_ids=true").array();
        for (qsizetype i = 1; i < ids.size(); ++i) {
            QVERIFY(ids[i - 1].toInt() < ids[i].toInt());
        }
        QVERIFY(m_rig->holdings.amend(7, {{u"title"_s, u"Later"_s}}));
        QCOMPARE(get(objects + "?page=1&page_size=1&sort_field=system_mtime&sort_direction=desc").object()[u"results"][0][u"title"].toString(),
                 u"Later"_s);
    }

    void modifiedSinceIsInclusiveAndInSeconds()
    {
        const qint64 when = seconds(m_rig->object(objects + "/300")[u"system_mtime"]);
        const auto has = [&](qint64 since, int id) { return get(objects + "?all_ids=true" + sinceText(since)).array().contains(id); };
        QVERIFY(has(when, 300));
        QVERIFY(!has(when + 1, 300));
        QVERIFY(has(when + 1, 560));
        m_rig->clock.advance(60'000);
        QVERIFY(m_rig->holdings.amend(199, {{u"title"_s, u"Later"_s}}));
        QVERIFY(has(m_rig->clock.now() / 1000, 300));
        QVERIFY(!has(m_rig->clock.now() / 1000, 301));
    }

    void aCommunicationIsThreeRecords()
    {
        const sandbox::HeldRecord held = m_rig->holdings.record(12);
        const QJsonObject object = m_rig->object(objects + "/113"), digital = m_rig->object(digitals + "/1013"),
                          event = m_rig->object(events + "/5013");
        QCOMPARE(object[u"title"].toString(), held.title);
        QCOMPARE(object[u"component_id"].toString(), held.documentId);
        QCOMPARE(object[u"external_ids"][0][u"external_id"].toString(), held.legs[0].customer);
        QCOMPARE(object[u"external_ids"][0][u"source"].toString(), u"customer_id"_s);
        QCOMPARE(object[u"dates"][0][u"begin"].toString(), held.issued.day());
        QCOMPARE(object[u"display_string"].toString(), held.title + u", "_s + held.issued.day());
        QCOMPARE(object[u"external_documents"][0][u"location"].toString(), u"template://%1/%2"_s.arg(held.templateCode, held.templateVersion));
        QCOMPARE(object[u"instances"][0][u"digital_object"][u"ref"].toString(), u"/repositories/2/digital_objects/1013"_s);
        QCOMPARE(object[u"linked_events"][0][u"ref"].toString(), u"/repositories/2/events/5013"_s);
        QCOMPARE(object[u"ancestors"][0][u"ref"].toString(), u"/repositories/2/resources/1"_s);
        QCOMPARE(object[u"lock_version"].toInt(), 1);
        QCOMPARE(seconds(object[u"system_mtime"]) - seconds(object[u"create_time"]), 5'400);
        QCOMPARE(digital[u"linked_instances"][0][u"ref"].toString(), u"/repositories/2/archival_objects/113"_s);
        QCOMPARE(digital[u"user_defined"][u"enum_1"].toString(), held.type);
        QCOMPARE(digital[u"lock_version"].toInt(), 2);
        QCOMPARE(event[u"event_type"].toString(), u"publication"_s);
        QCOMPARE(event[u"linked_records"].toArray().size(), 2);
        QVERIFY(event.contains(u"timestamp") != event.contains(u"date"));
        for (const QJsonObject& json : {object, digital, event}) {
            QCOMPARE(json[u"repository"][u"ref"].toString(), u"/repositories/2"_s);
            QVERIFY(json[u"suppressed"].isBool());
        }
    }

    void filesAreWhereTheDigitalObjectSaysAndHaveItsChecksum()
    {
        int checked = 0;
        for (int id = 1'001; id < 1'040; ++id) {
            for (const QJsonValue& file : m_rig->object(digitals + '/' + QByteArray::number(id))[u"file_versions"].toArray()) {
                const QByteArray uri = file[u"file_uri"].toString().toUtf8();
                QVERIFY(uri.startsWith("http://127.0.0.1:8089/files/"));
                const FrontAnswer answer = get(uri.mid(21));
                if (answer.status == 200 && m_rig->holdings.record(quint64(id - 1'001)).current().files[0].content == ContentState::Present) {
                    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex()),
                             file[u"checksum"].toString());
                    QCOMPARE(answer.body.size(), file[u"file_size_bytes"].toInteger());
                    QVERIFY(!answer.header("ETag").isEmpty());
                    QCOMPARE(m_rig->client.ask("GET", uri.mid(21), {}, {}, {{"Range", "bytes=0-3"}}).body, answer.body.left(4));
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 25);
        QCOMPARE(get("/files/0/9/0/x").status, 404);
        QCOMPARE(get("/files/x/1/0/x").status, 404);
        QCOMPARE(get("/files/99999999999/1/0/x").status, 404);
        QCOMPARE(m_rig->client.remove("/files/0/1/0/x").status, 405);
    }

    void linksAreResolvedAtAnyDepth()
    {
        const QJsonObject object = m_rig->object(objects + "/113?resolve[]=linked_events::linked_agents&resolve[]=digital_object&resolve[]=bogus");
        const QJsonObject event = object[u"linked_events"][0][u"_resolved"].toObject();
        QCOMPARE(event[u"uri"].toString(), u"/repositories/2/events/5013"_s);
        QVERIFY(event[u"linked_agents"][0][u"_resolved"][u"title"].toString().size() > 3);
        QCOMPARE(object[u"instances"][0][u"digital_object"][u"_resolved"][u"uri"].toString(), u"/repositories/2/digital_objects/1013"_s);
        QVERIFY(!object[u"resource"].toObject().contains(u"_resolved"));
        const QJsonObject page = get(objects + "?page=1&resolve[]=resource").object();
        QCOMPARE(page[u"results"][3][u"resource"][u"_resolved"][u"level"].toString(), u"collection"_s);
    }

    void recordsAreFoundByTheirIdentifiers()
    {
        const QJsonObject object = m_rig->object(objects + "/113"), digital = m_rig->object(digitals + "/1013");
        const QByteArray found = "{\"archival_objects\":[{\"ref\":\"/repositories/2/archival_objects/113\"}]}\n";
        const QByteArray look = "/repositories/2/find_by_id/";
        QCOMPARE(get(look + "archival_objects?ref_id[]=" + object[u"ref_id"].toString().toUtf8()).body, found);
        QCOMPARE(get(look + "archival_objects?component_id[]=" + object[u"component_id"].toString().toUtf8()).body, found);
        QCOMPARE(get(look + "archival_objects?component_id[]=nothing").body, "{\"archival_objects\":[]}\n");
        QCOMPARE(get(look + "archival_objects?ref_id=" + object[u"ref_id"].toString().toUtf8()).body, "{\"archival_objects\":[]}\n");
        const QJsonObject resolved =
            get(look + "digital_objects?resolve[]=digital_objects&digital_object_id[]=" + digital[u"digital_object_id"].toString().toUtf8()).object();
        QCOMPARE(resolved[u"digital_objects"][0][u"_resolved"][u"uri"].toString(), u"/repositories/2/digital_objects/1013"_s);
        QCOMPARE(get(look + "resources?identifier[]=[%22NB%22,%220002%22]").object()[u"resources"][0][u"ref"].toString(),
                 u"/repositories/2/resources/2"_s);
    }

    void treesComeInWaypoints()
    {
        const QJsonObject root = m_rig->object("/repositories/2/resources/1/tree/root");
        QVERIFY(root[u"child_count"].toInt() > 390);
        QCOMPARE(root[u"waypoints"].toInt(), 2);
        QCOMPARE(root[u"precomputed_waypoints"][u""][u"0"].toArray().size(), 200);
        QCOMPARE(get("/repositories/2/resources/1/tree/waypoint?offset=1").array().size(), root[u"child_count"].toInt() - 200);
        QCOMPARE(get("/repositories/2/resources/1/tree/waypoint").status, 400);
    }

    void whatIsNotForEverybodyIsNotThereForSome()
    {
        QList<int> hidden;
        const QJsonArray all = get(objects + "?all_ids=1").array();
        m_rig->login("counterfoil");
        const QJsonArray open = get(objects + "?all_ids=1").array();
        for (const QJsonValue& id : all) {
            if (!open.contains(id)) {
                hidden.append(id.toInt());
            }
        }
        for (const int id : hidden) {
            QCOMPARE(m_rig->holdings.record(quint64(id - 101)).trap, 17);
            QCOMPARE(get(objects + '/' + QByteArray::number(id)).error(), u"ArchivalObject not found"_s);
        }
        QVERIFY(m_rig->holdings.setRestricted(30, true));
        QCOMPARE(get(objects + "/131").status, 404);
        QCOMPARE(get("/repositories/2/find_by_id/archival_objects?component_id[]=" + m_rig->holdings.record(30).documentId.toUtf8()).body,
                 "{\"archival_objects\":[]}\n");
        m_rig->login("manager");
        QCOMPARE(m_rig->object(objects + "/131")[u"suppressed"].toBool(), true);
        QVERIFY(m_rig->front.act({{u"do"_s, u"withdraw"_s}, {u"account"_s, u"manager"_s}}));
        QCOMPARE(get(objects + "/131").status, 403);
    }

    void whatWasDeletedBeforeHasItsTombstone()
    {
        AspaceRig rig(20'000);
        const QJsonObject feed = rig.client.get("/delete-feed?page=1&page_size=250").object();
        QVERIFY(!feed.contains(u"total"));
        const QJsonArray uris = feed[u"results"].toArray();
        QVERIFY(uris.size() >= 10 && uris.size() % 2 == 0);
        for (const QJsonValue& uri : uris) {
            QCOMPARE(rig.client.get(uri.toString().toUtf8()).status, 404);
        }
        QCOMPARE(rig.client.get("/delete-feed?page=1&modified_since=1775030400").object()[u"results"].toArray().size(), 0);
        QCOMPARE(rig.client.get("/delete-feed").status, 400);
        QCOMPARE(rig.client.get("/delete-feed?all_ids=true").status, 500);
        const QByteArray number = uris[0].toString().section(u'/', -1).toUtf8();
        const QJsonObject event = rig.object(events + '/' + QByteArray::number(number.toInt() + 4'900));
        QCOMPARE(event[u"linked_records"].toArray().size(), 0); // it stayed behind
    }

    void aMillionRecordsAreListedAtOnce()
    {
        AspaceRig rig(1'000'000);
        QVERIFY(rig.client.get(objects + "?all_ids=true").array().size() > 249'000);
        const QJsonObject last = rig.client.get(objects + "?page=24000&page_size=10").object();
        QCOMPARE(last[u"results"].toArray().size(), 10);
        const qint64 since = seconds(last[u"results"][0][u"system_mtime"]);
        const qint64 total = last[u"total"].toInteger();
        const qint64 rest = rig.client.get(objects + "?page=1&page_size=1" + sinceText(since)).object()[u"total"].toInteger();
        QVERIFY(rest <= total - 239'000 && rest > total - 241'000);
    }
};

QTEST_GUILESS_MAIN(SandboxAspaceReadingTest)
#include "sandbox_aspace_reading_test.moc"
