// The sandbox's Content Server, read: tickets, nodes, versions, contents and categories.
#include "tests/support/otcs_rig.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxOtcsReadingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OtcsRig> m_rig;
    FrontAnswer get(const QByteArray& path) { return m_rig->get(path); }
    QJsonObject results(const QByteArray& path) { return get(path).object()[u"results"].toObject(); }
    QString said(const QByteArray& node, const QString& category, const QString& key)
    {
        return results(node + "/categories/" + category.toLatin1())[u"data"][u"categories"][key].toString();
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<OtcsRig>(); }

    void whoSignsInGetsATicket()
    {
        m_rig->client.headers.clear();
        QCOMPARE(get("/v1/ping").status, 200);
        QCOMPARE(get("/v2/nodes/2000").error(), u"Authentication Required"_s);
        QCOMPARE(get("/v2/nodes/2000").status, 401);
        QCOMPARE(m_rig->form("POST", "/v1/auth", "username=admin&password=wrong").error(), u"Invalid username/password specified."_s);
        QCOMPARE(m_rig->form("POST", "/v1/auth", "username=admin&password=wrong").status, 401);
        QCOMPARE(m_rig->form("POST", "/v1/auth", "username=admin").status, 500);
        QCOMPARE(m_rig->form("POST", "/v1/auth", "username=DefaultGroup&password=DefaultGroup").status, 401);
        QVERIFY(!m_rig->form("POST", "/v1/auth", "username=ADMIN&password=admin").object()[u"ticket"].toString().isEmpty());
        m_rig->signIn("counterfoil");
        QCOMPARE(get("/v1/auth").object()[u"data"][u"name"].toString(), u"counterfoil"_s);
    }

    void everyAnswerBringsAnotherTicketAndOldOnesGoOn()
    {
        const QByteArray first = m_rig->client.headers[0].second;
        m_rig->clock.advance(20 * 60'000);
        const FrontAnswer answer = get("/v2/nodes/2000");
        const QByteArray second = answer.header("OTCSTicket");
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(answer.header("OTCSTicketExpires"), "Wed, 01 Apr 2026 08:50:00 GMT");
        QCOMPARE(get("/v2/nodes/2000").status, 200);
        m_rig->clock.advance(11 * 60'000); // 31 minutes after the first was given
        QCOMPARE(get("/v2/nodes/2000").status, 401);
        m_rig->client.headers = {{"otcsticket", second}};
        QCOMPARE(get("/v2/nodes/2000").status, 200);
        QVERIFY(get("/v2/nodes/99").header("OTCSTicket").isEmpty()); // only what succeeds brings one
        QVERIFY(m_rig->front.act({{u"do"_s, u"expire-sessions"_s}}));
        QCOMPARE(get("/v2/nodes/2000").status, 401);
    }

    void aTicketIsCarriedInManyWays()
    {
        const QByteArray ticket = m_rig->client.headers[0].second;
        for (const sandbox::HeaderList& headers :
             {sandbox::HeaderList{{"LLCookie", ticket}}, sandbox::HeaderList{{"Cookie", "a=b; LLCookie=" + ticket}},
              sandbox::HeaderList{{"Cookie", "otcsticket=\"" + ticket + "\""}}}) {
            m_rig->client.headers = headers;
            QCOMPARE(get("/v1/auth").status, 200);
        }
        m_rig->client.headers = {{"OTCSTicket", ticket.left(ticket.size() - 2)}};
        QCOMPARE(get("/v1/auth").status, 401);
        m_rig->client.headers = {{"OTCSTicket", ticket}};
        QCOMPARE(m_rig->ask("DELETE", "/v1/auth").status, 200);
        QCOMPARE(get("/v1/auth").status, 401);
    }

    void theDirectoryServiceVouches()
    {
        m_rig->client.headers.clear();
        const QJsonObject asked{{u"userName"_s, u"counterfoil"_s}, {u"password"_s, u"counterfoil"_s}};
        const QJsonObject given = m_rig->client.post("/otdsws/rest/authentication/credentials", asked).object();
        const QByteArray ticket = given[u"ticket"].toString().toLatin1();
        QVERIFY(ticket.startsWith("*OTDSSSO*"));
        m_rig->client.headers = {{"OTDSTicket", ticket}};
        const QByteArray own = get("/v1/auth").header("OTCSTicket");
        m_rig->client.headers = {{"OTCSTicket", own}};
        QCOMPARE(get("/v1/auth").object()[u"data"][u"name"].toString(), u"counterfoil"_s);
        m_rig->client.headers.clear();
        const QByteArray grant = "grant_type=password&client_id=x&username=records&password=records";
        const QJsonObject token = m_rig->client.postForm("/otdsws/oauth2/token", grant).object();
        m_rig->client.headers = {{"Authorization", "Bearer " + token[u"access_token"].toString().toLatin1()}};
        QCOMPARE(get("/v1/auth").object()[u"data"][u"name"].toString(), u"records"_s);
        m_rig->clock.advance(3'600'000);
        QCOMPARE(get("/v1/auth").status, 401);
        QCOMPARE(m_rig->client.post("/otdsws/rest/authentication/credentials", {{u"userName"_s, u"x"_s}}).status, 401);
    }

    void unknownPathsAreToldApart()
    {
        QCOMPARE(get("/v2/nothing").status, 400);
        QVERIFY(get("/v2/nothing").error().contains(u"could not be found in the mappings registry"));
        QCOMPARE(m_rig->client.get("/otcs/cs.exe/api/v2/nodes/2000").status, 200);
        QCOMPARE(m_rig->client.get("/elsewhere/api/v2/nodes/2000").status, 404);
        QVERIFY(get("/v2/nodes/abc").error().startsWith(u"Invalid datatype"));
        QCOMPARE(m_rig->front.refusal(200).body, QByteArray()); // as while it is restarting
        QCOMPARE(m_rig->front.refusal(503).header("Content-Type"), "text/html; charset=UTF-8");
        QCOMPARE(get("/v2/nodes/99?suppress_response_codes").status, 200);
        QCOMPARE(get("/v2/nodes/99?suppress_response_codes").object()[u"statusCode"].toInt(), 404);
    }

    void categoriesSayWhatTheRecordIs()
    {
        for (quint64 accession = 0; accession < m_rig->holdings.count(); ++accession) {
            if (m_rig->holdings.presence(accession) == sandbox::Presence::Deleted) {
                QCOMPARE(get(m_rig->node(accession)).status, 404);
                continue;
            }
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            const QJsonArray all = results(m_rig->node(accession) + "?fields=categories")[u"data"][u"categories"].toArray();
            QJsonObject flat;
            for (const QJsonValue& one : all) {
                const QJsonObject values = one.toObject();
                for (auto it = values.begin(); it != values.end(); ++it) {
                    flat.insert(it.key(), *it);
                }
            }
            QCOMPARE(flat[u"7001_2"].toString(), record.documentId);
            QCOMPARE(flat[u"7001_3"].toString(), record.title);
            QCOMPARE(flat[u"7001_6"].toString(), record.sent.written);
            QCOMPARE(flat[u"7001_9"].toInt(), record.sentVersion);
            QCOMPARE(flat[u"7003_2"].toArray(), QJsonArray::fromStringList(record.customers()));
            QCOMPARE(flat[u"7003_9"].toString(), record.retentionClass);
            for (qsizetype i = 0; i < record.legs.size(); ++i) {
                QCOMPARE(flat[u"7005_2_%1_4"_s.arg(i + 1)].toString(), record.legs[i].recipient);
                QCOMPARE(flat[u"7005_2_%1_9"_s.arg(i + 1)].toString(), record.legs[i].state);
            }
            for (qsizetype i = 0; i < record.retentions.size(); ++i) {
                QCOMPARE(flat[u"7008_2_%1_3"_s.arg(i + 1)].toString(), record.retentions[i].source);
                QCOMPARE(flat[u"7008_2_%1_5"_s.arg(i + 1)].toString().left(10), record.retentions[i].until);
            }
            for (qsizetype i = 0; i < record.attributes.size(); ++i) {
                QCOMPARE(flat[u"7010_2_%1_4"_s.arg(i + 1)].toString(), record.attributes[i].second);
            }
        }
    }

    void aCategoryComesAloneAndDefined()
    {
        const QByteArray node = m_rig->node(1);
        const QJsonObject one = results(node + "/categories/7005/?metadata");
        QCOMPARE(one[u"metadata"][u"categories"][u"7005"][u"persona"].toString(), u"category"_s);
        QCOMPARE(one[u"metadata"][u"categories"][u"7005_2"][u"type_name"].toString(), u"Assoc"_s);
        QCOMPARE(one[u"metadata"][u"categories"][u"7005_2_x_3"][u"name"].toString(), u"Customer"_s);
        QCOMPARE(one[u"metadata_order"][u"categories"].toArray(), QJsonArray{u"7005"_s});
        const FrontAnswer list = get(node + "/categories");
        QVERIFY(list.object()[u"results"].isArray());
        QVERIFY(!list.object()[u"results"][0].toObject().contains(u"metadata"));
        QCOMPARE(get(node + "/categories/9999").error(), u"Category ID '9999' is not a category on node '10000001'"_s);
    }

    void definitionsComeWithANodeOneForEachCategory()
    {
        const QJsonObject row = get("/v2/nodes/100000/nodes?fields=properties&fields=categories&metadata&limit=1").object()[u"results"][0].toObject();
        const QJsonArray values = row[u"data"][u"categories"].toArray(), definitions = row[u"metadata"][u"categories"].toArray();
        QCOMPARE(definitions.size(), values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString category = values[i].toObject().keys().constFirst().section(u'_', 0, 0);
            QCOMPARE(definitions[i][category][u"persona"].toString(), u"category"_s);
        }
    }

    void membersAndTheirGroupsAreTold()
    {
        const auto names = [this](const QByteArray& path) {
            QStringList all;
            for (const QJsonValue& one : get(path).object()[u"results"].toArray()) {
                all.append(one[u"data"][u"properties"][u"name"].toString());
            }
            return all;
        };
        QCOMPARE(names("/v2/members/1201/members"), QStringList{u"counterfoil"_s});
        QCOMPARE(names("/v2/members/1103/memberof"), QStringList{u"DefaultGroup"_s});
        QCOMPARE(names("/v2/members?where_type=1"), (QStringList{u"DefaultGroup"_s, u"Auditors"_s}));
        QCOMPARE(results("/v2/members/1101")[u"data"][u"properties"][u"name"].toString(), u"counterfoil"_s);
        QCOMPARE(get("/v2/members/9").status, 404);
    }

    void fieldsAreChosen()
    {
        const QByteArray node = m_rig->node(1);
        const QJsonObject data = results(node + "?fields=properties{id,name}&fields=versions.element(0){mime_type}")[u"data"].toObject();
        QCOMPARE(data.keys(), (QStringList{u"properties"_s, u"versions"_s}));
        QCOMPARE(data[u"properties"].toObject().keys(), (QStringList{u"id"_s, u"name"_s}));
        QCOMPARE(data[u"versions"].toObject().keys(), QStringList{u"mime_type"_s});
        QVERIFY(results(node + "?fields=versions")[u"data"][u"versions"].isArray());
        QCOMPARE(results(node)[u"data"].toObject().keys(), (QStringList{u"categories"_s, u"permissions"_s, u"properties"_s, u"versions"_s}));
        const QJsonObject expanded =
            results(node + "?fields=properties&expand=properties{create_user_id,parent_id}")[u"data"][u"properties"].toObject();
        QCOMPARE(expanded[u"create_user_id_expand"][u"name"].toString(), u"loader"_s);
        QCOMPARE(expanded[u"parent_id_expand"][u"type"].toInt(), 848);
        QVERIFY(results(node + "?actions=open&actions=delete")[u"actions"][u"data"].toObject().contains(u"delete"));
        QVERIFY(!results(node + "?state")[u"state"][u"categories"][u"metadata_token"].toString().isEmpty());
    }

    void listsArePagedAndCappedWithoutAWord()
    {
        const QByteArray folder = "/v2/nodes/2010/nodes";
        const qint64 size = m_rig->properties("/v2/nodes/2010")[u"size"].toInteger();
        QCOMPARE(OtcsRig::total(get(folder)), size);
        QCOMPARE(OtcsRig::ids(get(folder)).size(), 10);
        QList<qint64> all;
        for (int page = 1; page <= int(size / 20) + 1; ++page) {
            all += OtcsRig::ids(get(folder + "?limit=20&page=" + QByteArray::number(page)));
        }
        QCOMPARE(all.size(), size);
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), size);
        const FrontAnswer last = get(folder + "?limit=20&page=" + QByteArray::number(size / 20 + 1));
        QCOMPARE(OtcsRig::ids(get(folder + "?limit=20&page=900")), OtcsRig::ids(last)); // again, and again
        m_rig->set(u"repeat-last-page"_s, false);
        QCOMPARE(OtcsRig::ids(get(folder + "?limit=20&page=900")).size(), 0);
        m_rig->set(u"page-cap"_s, 50);
        const FrontAnswer capped = get(folder + "?limit=1000");
        QCOMPARE(OtcsRig::ids(capped).size(), 50);
        QCOMPARE(capped.object()[u"collection"][u"paging"][u"limit"].toInt(), 50);
    }

    void childrenAreFilteredAndSorted()
    {
        const QByteArray workspace = "/v2/nodes/" + QByteArray::number(m_rig->properties(m_rig->node(1))[u"parent_id"].toInteger()) + "/nodes";
        QStringList dates;
        for (const QJsonValue& row : get(workspace + "?sort=desc_modify_date&limit=250").object()[u"results"].toArray()) {
            dates.append(row[u"data"][u"properties"][u"modify_date"].toString());
        }
        QVERIFY(dates.size() > 1);
        QVERIFY(std::is_sorted(dates.crbegin(), dates.crend()));
        QCOMPARE(OtcsRig::total(get(workspace + "?where_type=-1")), 0);
        QCOMPARE(OtcsRig::total(get(workspace + "?where_type=144")), dates.size());
        QCOMPARE(OtcsRig::total(get(workspace + "?where_type=-3")), dates.size());
        const QByteArray document = m_rig->holdings.record(1).documentId.toLatin1();
        QCOMPARE(OtcsRig::ids(get(workspace + "?where_name=" + document)), QList<qint64>{10'000'001});
        QCOMPARE(get(m_rig->node(1) + "/nodes").status, 400);
    }

    void aListOfIdsLeavesOutWhatIsNotToBeSeen()
    {
        const quint64 hidden = m_rig->first([](const sandbox::HeldRecord& record) { return record.trap == 0; });
        QVERIFY(m_rig->holdings.setRestricted(hidden, true));
        const QByteArray id = m_rig->front.nativeId(hidden).toLatin1();
        QCOMPARE(m_rig->get("/v2/nodes/" + id).status, 200);
        m_rig->signIn("counterfoil");
        QCOMPARE(OtcsRig::ids(m_rig->form("POST", "/v2/nodes/list", "ids=" + id + "&ids=2000&ids=99")), QList<qint64>{2000});
        QCOMPARE(m_rig->get("/v2/nodes/" + id).error(), m_rig->get("/v2/nodes/99").error()); // nobody can tell the one from the other
        QByteArray many = "ids=2000";
        for (int i = 0; i < 300; ++i) {
            many += "&ids=2000";
        }
        QCOMPARE(OtcsRig::ids(m_rig->form("POST", "/v2/nodes/list", many)).size(), 250);
    }

    void whatIsNotThereHasASettledStatus()
    {
        for (const int status : {400, 404, 500}) {
            m_rig->set(u"missing"_s, status);
            QCOMPARE(get("/v2/nodes/99").status, status);
            QVERIFY(get("/v2/nodes/99").error().startsWith(u"Sorry, the item you requested could not be accessed."));
        }
        QCOMPARE(get("/v1/nodes/99/content").status, 500);
        QCOMPARE(get("/v1/nodes/99/content").error(), u"Could not locate node: 99"_s);
    }

    void everyVersionHasItsBytes()
    {
        for (const quint64 accession : {m_rig->first([](const auto& record) { return record.trap == 1; }),
                                        m_rig->first([](const auto& record) { return record.versions.size() == 2; })}) {
            const sandbox::HeldRecord record = m_rig->holdings.record(accession);
            const QJsonArray rows = get(m_rig->node(accession) + "/versions").object()[u"results"].toArray();
            QCOMPARE(rows.size(), record.versions.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QJsonObject version = rows[i][u"data"][u"versions"].toObject();
                const sandbox::HeldFile& file = record.versions[i].files.constFirst();
                const QByteArray there = "/versions/" + QByteArray::number(version[u"version_number"].toInt()) + "/content";
                const auto bytes = m_rig->files().bytes(file, sandbox::Bytes::Now);
                QVERIFY(bytes);
                QCOMPARE(get(m_rig->node(accession) + there).body, *bytes);
                QCOMPARE(version[u"file_size"].toInteger(), bytes->size());
                QCOMPARE(version[u"description"].toString(), record.versions[i].comment);
                QCOMPARE(said(m_rig->node(accession), u"7009"_s, u"7009_2_%1_8"_s.arg(i + 1)),
                         QString::fromLatin1(m_rig->files().stated(file).sha256.toHex()));
            }
            const QByteArray last = QByteArray::number(record.current().ordinal);
            QCOMPARE(get("/v1" + m_rig->node(accession).mid(3) + "/versions/latest").object()[u"data"][u"version_number"].toInt(),
                     record.current().ordinal);
            QCOMPARE(get(m_rig->node(accession) + "/content").body, get(m_rig->node(accession) + "/versions/" + last + "/content").body);
            QCOMPARE(get(m_rig->node(accession) + "/versions/9").error(), u"The version is not found."_s);
            QCOMPARE(get(m_rig->node(accession) + "/versions?order=desc").object()[u"results"][0][u"data"][u"versions"][u"version_number"].toInt(),
                     record.current().ordinal);
        }
    }

    void contentsAreSentWholeUnlessTheServerKnowsRanges()
    {
        const QByteArray there = m_rig->root + m_rig->node(1) + "/content";
        const FrontAnswer whole = m_rig->client.get(there);
        QCOMPARE(whole.header("Content-Type"), "application/octet-stream");
        QVERIFY(whole.header("Content-Disposition").startsWith("attachment; filename=\""));
        QCOMPARE(m_rig->client.ask("GET", there, {}, {}, {{"Range", "bytes=2-5"}}).body, whole.body);
        m_rig->set(u"ranges"_s, true);
        const FrontAnswer part = m_rig->client.ask("GET", there, {}, {}, {{"Range", "bytes=2-5"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, whole.body.mid(2, 4));
        QCOMPARE(get("/v1" + m_rig->node(1).mid(3) + "/content?action=open").header("Content-Type"),
                 m_rig->holdings.record(1).current().files[0].mime.toLatin1());
        const QByteArray token = get("/v1/contentauth?id=10000001").object()[u"token"].toString().toLatin1();
        m_rig->client.headers.clear();
        QCOMPARE(get("/v1/nodes/10000001/content?action=download&token=" + token).body, whole.body);
        QCOMPARE(get("/v1/nodes/10000001/content?action=download").status, 401);
    }

    void whatWasDestroyedHasNoContentButALife()
    {
        QVERIFY(m_rig->holdings.destroyContent(7));
        QCOMPARE(get(m_rig->node(7)).status, 200);
        QCOMPARE(get(m_rig->node(7) + "/content").status, 500);
        QVERIFY(!get(m_rig->node(7) + "/versions").object()[u"results"].toArray().isEmpty());
    }

    void renditionsLieBesideTheContent()
    {
        m_rig = std::make_unique<OtcsRig>(64'000); // each trap lies in it
        const quint64 accession = m_rig->first([](const auto& record) { return record.trap == 2; });
        const QByteArray there = m_rig->node(accession) + "/versions/1/renditions";
        const QJsonArray all = get(there).object()[u"results"].toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][u"data"][u"renditions"][u"rendition_type"].toString(), u"html"_s);
        const QByteArray bytes = *m_rig->files().bytes(m_rig->holdings.record(accession).current().files[1], sandbox::Bytes::Now);
        QCOMPARE(get(there + "/html/content").body, bytes);
        QCOMPARE(get(there + "/content?rendition_type=html").body, bytes);
        QCOMPARE(get(there + "/tiff/content").status, 500);
    }

    void datesHaveAZoneOrAreBerlins()
    {
        QCOMPARE(m_rig->properties(m_rig->node(0))[u"create_date"].toString(), u"2026-02-02T06:00:04Z"_s);
        QCOMPARE(get("/v1/serverinfo").object()[u"server"][u"current_date"].toString(), u"2026-04-01T10:00:00"_s);
        QVERIFY(get("/v1/serverinfo").object()[u"server"][u"time_zone_offset_enabled"].toBool());
        m_rig->set(u"zone"_s, false);
        QCOMPARE(m_rig->properties(m_rig->node(0))[u"create_date"].toString(), u"2026-02-02T07:00:04"_s);
        QVERIFY(!get("/v1/serverinfo").object()[u"server"][u"time_zone_offset_enabled"].toBool());
    }

    void whoLostItsRolesSeesNothing()
    {
        m_rig->signIn("counterfoil");
        QCOMPARE(get(m_rig->node(1)).status, 200);
        QVERIFY(m_rig->front.act({{u"do"_s, u"withdraw"_s}, {u"account"_s, u"counterfoil"_s}}));
        QCOMPARE(get(m_rig->node(1)).status, 404);
        QCOMPARE(get("/v2/nodes/2000").status, 404);
        QCOMPARE(get("/v1/auth").status, 200);
        QVERIFY(m_rig->front.act({{u"do"_s, u"grant"_s}, {u"account"_s, u"counterfoil"_s}}));
        QCOMPARE(get(m_rig->node(1)).status, 200);
        QVERIFY(!m_rig->front.act({{u"do"_s, u"withdraw"_s}, {u"account"_s, u"nobody"_s}}));
        QVERIFY(!m_rig->front.act({{u"do"_s, u"set"_s}, {u"name"_s, u"missing"_s}, {u"value"_s, 418}}));
    }
};

QTEST_GUILESS_MAIN(SandboxOtcsReadingTest)
#include "sandbox_otcs_reading_test.moc"
