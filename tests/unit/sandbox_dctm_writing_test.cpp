// What clients write into the sandbox's Documentum repository.
#include "tests/support/dctmd_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxDctmWritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DctmdRig> m_rig;
    static QJsonObject body(const QJsonObject& properties) { return {{u"properties"_s, properties}}; }
    FrontAnswer post(const QString& url, const QJsonObject& properties) { return m_rig->client.post(DctmdRig::pathOf(url), body(properties)); }
    QJsonObject madeFolder()
    {
        const QJsonObject cabinet = m_rig->client.post(QByteArray(DctmdRig::repository) + "/cabinets", body({{u"object_name"_s, u"demo-cabinet"_s}, {u"r_object_type"_s, u"dm_cabinet"_s}})).object();
        return post(DctmdRig::linkOf(cabinet, u"folders"), {{u"object_name"_s, u"demo"_s}}).object();
    }
    /// As real clients do: neither part has a usable name, and the second has no type.
    FrontAnswer upload(const QString& url, const QJsonObject& properties, const QByteArray& content)
    {
        const QByteArray parts = "--b\r\nContent-Disposition: form-data; name=\"metadata\"; filename=\"\"\r\nContent-Type: application/vnd.emc.documentum+json\r\n\r\n" +
                                 QJsonDocument(body(properties)).toJson() + "\r\n--b\r\nContent-Disposition: form-data; name=\"binary\"; filename=\"\"\r\n\r\n" + content + "\r\n--b--\r\n";
        return m_rig->client.ask("POST", DctmdRig::pathOf(url), parts, "multipart/form-data; boundary=b");
    }
    FrontAnswer lock(const QJsonObject& object) { return m_rig->client.ask("PUT", DctmdRig::pathOf(DctmdRig::linkOf(object, u"checkout"))); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<DctmdRig>();
        m_rig->signIn("archivist");
    }

    void aDocumentIsMadeInAFolderReadAndDeletedWithIt()
    {
        const QJsonObject folder = madeFolder();
        QCOMPARE(folder[u"properties"][u"r_folder_path"][0].toString(), u"/demo-cabinet/demo"_s);
        const FrontAnswer made = upload(DctmdRig::linkOf(folder, u"documents") + u"?format=crtext"_s, {{u"object_name"_s, u"note"_s}, {u"keywords"_s, QJsonArray{u"a"_s, u"b"_s}}}, "Hello");
        QCOMPARE(made.status, 201);
        const QJsonObject document = m_rig->follow(QString::fromLatin1(made.header("Location"))).object();
        QCOMPARE(document[u"properties"][u"a_content_type"].toString(), u"crtext"_s);
        QCOMPARE(document[u"properties"][u"keywords"].toArray().size(), 2);
        const QJsonObject content = m_rig->follow(DctmdRig::linkOf(document, u"primary-content") + u"?media-url-policy=all"_s).object();
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(content, u"enclosure", u"ACS")).body, "Hello");
        QCOMPARE(m_rig->client.ask("POST", DctmdRig::pathOf(DctmdRig::linkOf(document, u"contents")) + "?primary=false", "<p>Hello</p>", "text/html").status, 201);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(document, u"contents")).object()[u"entries"].toArray().size(), 2);
        QCOMPARE(post(DctmdRig::linkOf(document, u"edit"), {{u"title"_s, u"A note"_s}}).object()[u"properties"][u"title"].toString(), u"A note"_s);
        QCOMPARE(m_rig->column(u"select r_object_id from dm_document where folder('/demo-cabinet', descend)"_s).size(), 1);
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(folder, u"delete"))).status, 400); // not empty
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(folder, u"delete")) + "?del-non-empty=true").status, 204);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(document, u"self")).status, 404);
    }

    void checkingOutAndInMakesVersions()
    {
        QJsonObject document = upload(DctmdRig::linkOf(madeFolder(), u"documents"), {{u"object_name"_s, u"note"_s}}, "one").object();
        QCOMPARE(DctmdRig::linkOf(document, u"checkin-next-minor"), QString());
        QJsonObject locked = lock(document).object();
        QCOMPARE(locked[u"properties"][u"r_lock_owner"].toString(), u"archivist"_s);
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(locked, u"cancel-checkout"))).status, 204);
        locked = lock(document).object();
        m_rig->signIn("dmadmin");
        QCOMPARE(lock(document).status, 400);
        m_rig->signIn("archivist");
        const QJsonObject second = m_rig->client.ask("POST", DctmdRig::pathOf(DctmdRig::linkOf(locked, u"checkin-next-minor")), "two", "application/octet-stream").object();
        QCOMPARE(second[u"properties"][u"r_version_label"].toArray(), (QJsonArray{u"1.1"_s, u"CURRENT"_s}));
        QCOMPARE(second[u"properties"][u"i_chronicle_id"], document[u"properties"][u"r_object_id"]);
        const QJsonObject third = upload(DctmdRig::linkOf(lock(second).object(), u"checkin-next-major"), {{u"title"_s, u"Third"_s}}, "three").object();
        QCOMPARE(third[u"properties"][u"r_version_label"][0].toString(), u"2.0"_s);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(third, u"version-history")).object()[u"entries"].toArray().size(), 3);
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(third, u"delete"))).status, 204); // this version alone
        const QJsonObject current = m_rig->follow(DctmdRig::linkOf(document, u"current-version")).object();
        QCOMPARE(current[u"properties"][u"r_version_label"].toArray(), (QJsonArray{u"1.1"_s, u"CURRENT"_s}));
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(current, u"delete")) + "?del-version=all").status, 204);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(document, u"self")).status, 404);
    }

    void aFolderTakesEveryVersionInItAlong()
    {
        const QJsonObject folder = madeFolder();
        const QJsonObject document = upload(DctmdRig::linkOf(folder, u"documents"), {{u"object_name"_s, u"note"_s}}, "one").object();
        QCOMPARE(m_rig->client.ask("POST", DctmdRig::pathOf(DctmdRig::linkOf(lock(document).object(), u"checkin-next-minor")), "two", "text/plain").status, 201);
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(folder, u"delete")) + "?del-non-empty=true").status, 204);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(document, u"self")).status, 404);
        QCOMPARE(m_rig->column(u"select r_object_id from dm_document (all) where object_name = 'note'"_s), QStringList());
    }

    void whatIsWrittenToACommunicationIsInTheHoldings()
    {
        m_rig->clock.advance(60'000);
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 1 && r.presence == sandbox::Presence::Present; });
        const QJsonObject object = m_rig->object(m_rig->native(accession)).object();
        QCOMPARE(post(DctmdRig::linkOf(object, u"edit"), {{u"title"_s, u"Corrected"_s}, {u"nb_issue_date"_s, u"2026-03-31T00:00:00.000+00:00"_s}}).status, 200);
        QCOMPARE(m_rig->holdings.record(accession).title, u"Corrected"_s);
        QCOMPARE(m_rig->holdings.record(accession).issued.day(), u"2026-03-31"_s);
        QCOMPARE(m_rig->properties(m_rig->native(accession))[u"r_modify_date"].toString(), u"2026-04-01T08:01:00.000+00:00"_s);
        QCOMPARE(post(DctmdRig::linkOf(object, u"edit"), {{u"r_modifier"_s, u"me"_s}}).status, 400);
        QCOMPARE(post(DctmdRig::linkOf(object, u"edit"), {{u"nb_nothing"_s, u"me"_s}}).status, 400);
        const QJsonObject locked = lock(object).object();
        const FrontAnswer in = m_rig->client.ask("POST", DctmdRig::pathOf(DctmdRig::linkOf(locked, u"checkin-next-major")), "%PDF-1.4", "application/pdf");
        QCOMPARE(in.object()[u"properties"][u"r_version_label"][0].toString(), u"2.0"_s);
        QCOMPARE(m_rig->holdings.record(accession).versions.size(), 2);
        QCOMPARE(m_rig->column(u"select user_name from dm_audittrail where event_name = 'dm_checkin'"_s, u"user_name"_s), QStringList{u"archivist"_s});
    }

    void aHoldIsOnTheVersionThatItWasSetOnAndKeepsAllOfThem()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 2 && r.holds.isEmpty() && r.retentions.size() == 1 && r.presence == sandbox::Presence::Present; });
        QVERIFY(m_rig->holdings.retain(accession, {u"policy"_s, u"1 year"_s, u"2025-12-31"_s}));
        const QJsonObject first = m_rig->object(m_rig->native(accession)).object();
        QCOMPARE(post(DctmdRig::linkOf(first, u"edit"), {{u"nb_hold.matter_no"_s, QJsonArray{u"LIT-1"_s}}}).status, 200);
        QCOMPARE(m_rig->holdings.record(accession).holds.value(0).ordinals, QList<int>{1});
        const QString held = u"select r_object_id from nb_communication (ALL) where any nb_hold.matter_no = 'LIT-1'"_s;
        QCOMPARE(m_rig->column(held, u"r_object_id"_s), QStringList{m_rig->native(accession)});
        const QByteArray there = QByteArray(DctmdRig::repository) + "/objects/" + m_rig->native(accession).toLatin1();
        QCOMPARE(m_rig->client.remove(there + "?del-version=all").status, 400);
        QVERIFY(m_rig->holdings.setHoldFault({{u"fault"_s, u"not-enforced"_s}}));
        QCOMPARE(m_rig->client.remove(there + "?del-version=all").status, 204);
    }

    void whatIsRetainedOrHeldIsNotDeletedAndTheRestAsAWhole()
    {
        const quint64 accession = m_rig->accessionWith([](const auto& r) { return r.versions.size() == 2 && r.holds.isEmpty() && r.retentions.size() == 1 && r.presence == sandbox::Presence::Present; });
        const QByteArray there = QByteArray(DctmdRig::repository) + "/objects/" + m_rig->native(accession).toLatin1();
        QVERIFY(m_rig->holdings.retain(accession, {u"policy"_s, u"1 year"_s, u"2030-12-31"_s}));
        QCOMPARE(m_rig->client.remove(there).status, 400); // one version alone
        QVERIFY(m_rig->client.remove(there + "?del-version=all").object()[u"details"].toString().contains(u"RETAINED"));
        QVERIFY(m_rig->holdings.retain(accession, {u"policy"_s, u"1 year"_s, u"2025-12-31"_s}));
        QVERIFY(m_rig->holdings.hold(accession, u"LIT-1"_s, false));
        QCOMPARE(m_rig->client.remove(there + "?del-version=all").status, 400);
        QVERIFY(m_rig->holdings.release(accession, u"LIT-1"_s));
        QCOMPARE(m_rig->client.remove(there + "?del-version=all").status, 204);
        QCOMPARE(m_rig->holdings.presence(accession), sandbox::Presence::Deleted);
        QCOMPARE(m_rig->column(u"select audited_obj_id from dm_audittrail where event_name = 'dm_destroy' and chronicle_id = '%1'"_s.arg(m_rig->native(accession)), u"audited_obj_id"_s).size(), 2);
    }

    void whoOnlyReadsSeesNoLinksToWriteAndIsRefused()
    {
        m_rig->signIn("counterfoil");
        const QJsonObject object = m_rig->object(m_rig->native(3)).object();
        QCOMPARE(DctmdRig::linkOf(object, u"edit"), QString());
        QCOMPARE(DctmdRig::linkOf(object, u"checkout"), QString());
        QCOMPARE(post(DctmdRig::linkOf(object, u"self"), {{u"title"_s, u"x"_s}}).status, 403);
        QCOMPARE(m_rig->client.post(QByteArray(DctmdRig::repository) + "/cabinets", body({})).status, 403);
        QCOMPARE(m_rig->client.post(DctmdRig::repository, body({})).status, 405);
    }

    void relationsStandBetweenObjects()
    {
        const QJsonObject first = m_rig->object(m_rig->native(3)).object();
        const QByteArray list = QByteArray(DctmdRig::repository) + "/relations";
        const FrontAnswer made = m_rig->client.post(list, body({{u"relation_name"_s, u"peer"_s}, {u"parent_id"_s, m_rig->native(3)}, {u"child_id"_s, m_rig->native(5)}}));
        QCOMPARE(made.status, 201);
        QCOMPARE(m_rig->follow(DctmdRig::linkOf(first, u"relations")).object()[u"entries"].toArray().size(), 1);
        QVERIFY(!m_rig->client.get(list + "?related-object-role=child&related-object-id=" + m_rig->native(3).toLatin1()).object().contains(u"entries"));
        QCOMPARE(m_rig->client.remove(DctmdRig::pathOf(DctmdRig::linkOf(made.object(), u"delete"))).status, 204);
        QVERIFY(!m_rig->client.get(list).object().contains(u"entries"));
    }

    void aBatchAnswersEachOfItsRequests()
    {
        const QString base = u"http://127.0.0.1:8089"_s + QString::fromLatin1(DctmdRig::repository);
        const auto operation = [](const QString& id, const QString& method, const QString& uri, const QString& entity = {}) {
            return QJsonObject{{u"id"_s, id}, {u"request"_s, QJsonObject{{u"method"_s, method}, {u"uri"_s, uri}, {u"entity"_s, entity}}}};
        };
        const QString folder = QString::fromUtf8(QJsonDocument(body({{u"object_name"_s, u"by batch"_s}})).toJson());
        const QJsonArray operations{operation(u"a"_s, u"GET"_s, base + u"/cabinets"_s), operation(u"b"_s, u"POST"_s, base + u"/folders/0c01e24000000107/folders"_s, folder),
                                    operation(u"c"_s, u"GET"_s, base + u"/objects/0900000000000000"_s)};
        const QByteArray there = QByteArray(DctmdRig::repository) + "/batches";
        QCOMPARE(m_rig->client.post(there, {{u"operations"_s, operations}}).status, 400); // transactional
        const QJsonObject done = m_rig->client.post(there, {{u"operations"_s, operations}, {u"transactional"_s, false}, {u"on-error"_s, u"CONTINUE"_s}}).object();
        QCOMPARE(done[u"state"].toString(), u"FINISHED_WITH_ERROR"_s);
        QList<int> statuses;
        for (const QJsonValue& one : done[u"operations"].toArray()) {
            statuses += one[u"response"][u"status"].toInt();
        }
        QCOMPARE(statuses, (QList<int>{200, 201, 404}));
        QVERIFY(m_rig->client.get(QByteArray(DctmdRig::repository) + "/batch-capabilities").object()[u"transactions"].isString());
    }
};

QTEST_GUILESS_MAIN(SandboxDctmWritingTest)
#include "sandbox_dctm_writing_test.moc"
