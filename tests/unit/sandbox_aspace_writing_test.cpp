// The sandbox's ArchivesSpace, written into: locks, stamps, links, tombstones, and what the holdings then say.
#include "tests/support/aspace_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray objects = "/repositories/2/archival_objects", digitals = "/repositories/2/digital_objects", events = "/repositories/2/events";
const QByteArray object = objects + "/113", digital = digitals + "/1013", dispatch = events + "/5013"; // accession 12

} // namespace

class SandboxAspaceWritingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<AspaceRig> m_rig;
    FrontAnswer get(const QByteArray& target) { return m_rig->client.get(target); }
    FrontAnswer post(const QByteArray& target, const QJsonObject& json) { return m_rig->client.post(target, json); }
    QJsonObject read(const QByteArray& uri) { return m_rig->object(uri); }
    int lock(const QByteArray& uri) { return read(uri)[u"lock_version"].toInt(-1); }
    QString stamp(const QByteArray& uri, const QString& which = u"system_mtime"_s) { return read(uri)[which].toString(); }
    QString now() const { return sandbox::archivesspace::timeText(m_rig->clock.now()); }
    void later() { m_rig->clock.advance(60'000); }
    QJsonArray tombstones() { return get("/delete-feed?page=1&page_size=250").object()[u"results"].toArray(); }

    FrontAnswer change(const QByteArray& uri, const QString& name, const QJsonValue& value)
    {
        QJsonObject json = read(uri);
        json.insert(name, value);
        return post(uri, json);
    }
    QJsonObject newEvent(const QByteArray& record) const
    {
        return {{u"event_type"_s, u"request"_s},
                {u"timestamp"_s, u"2026-03-31T10:00:00+02:00"_s},
                {u"linked_agents"_s, QJsonArray{QJsonObject{{u"role"_s, u"requester"_s}, {u"ref"_s, u"/agents/software/1"_s}}}},
                {u"linked_records"_s, QJsonArray{QJsonObject{{u"role"_s, u"requested"_s}, {u"ref"_s, QString::fromLatin1(record)}}}}};
    }
    QByteArray uriOf(const FrontAnswer& answer) const { return answer.object()[u"uri"].toString().toUtf8(); }
    QByteArray newDigital(const QString& id) { return uriOf(post(digitals, {{u"title"_s, u"New"_s}, {u"digital_object_id"_s, id}})); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<AspaceRig>();
        later();
    }

    void anUpdateReplacesTheWhole()
    {
        QJsonObject json = read(object);
        const QJsonObject before = json;
        json.insert(u"title"_s, u"Renamed"_s);
        json.insert(u"unheard_of"_s, 1);
        json.insert(u"linked_events"_s, QJsonArray{QJsonObject{{u"ref"_s, u"/x"_s}}});
        json.remove(u"external_ids"_s);
        const FrontAnswer answer = post(object, json);
        QCOMPARE(answer.body, "{\"id\":113,\"lock_version\":2,\"stale\":true,\"status\":\"Updated\",\"uri\":\"/repositories/2/archival_objects/"
                              "113\",\"warnings\":[]}\n");
        const QJsonObject after = read(object);
        QCOMPARE(after[u"title"].toString(), u"Renamed"_s);
        QCOMPARE(after[u"external_ids"].toArray().size(), 0);
        QVERIFY(!after.contains(u"unheard_of"));
        QCOMPARE(after[u"linked_events"], before[u"linked_events"]);
        QCOMPARE(after[u"create_time"], before[u"create_time"]);
        QCOMPARE(after[u"user_mtime"].toString(), now());
        QCOMPARE(after[u"last_modified_by"].toString(), u"admin"_s);
        QCOMPARE(after[u"rights_statements"], before[u"rights_statements"]);
    }

    void whatWasReadCanBeWrittenBack()
    {
        for (int accession = 0; accession < 120; ++accession) {
            for (const QByteArray& uri : {objects + '/' + QByteArray::number(101 + accession), digitals + '/' + QByteArray::number(1'001 + accession),
                                          events + '/' + QByteArray::number(5'001 + accession)}) {
                const FrontAnswer before = get(uri);
                if (before.status != 200 || before.object()[u"suppressed"].toBool() || before.object()[u"linked_records"] == QJsonArray()) {
                    continue;
                }
                const FrontAnswer answer = post(uri, before.object());
                QVERIFY2(answer.status == 200, answer.body);
                const QJsonObject is = read(uri), was = before.object();
                for (const QString& key : was.keys()) { // but for its stamps, and those of its parts, nothing is another
                    if (was[key].isString() && !key.endsWith(u"_mtime") && key != u"last_modified_by") {
                        QCOMPARE(is[key], was[key]);
                    } else if (was[key].isArray()) {
                        QCOMPARE(is[key].toArray().size(), was[key].toArray().size());
                    }
                }
            }
        }
    }

    void theLockMustBeTheLast()
    {
        QJsonObject json = read(object);
        json.remove(u"lock_version"_s);
        QCOMPARE(post(object, json).error(), u"You must provide a lock_version in your request"_s);
        json.insert(u"lock_version"_s, 0);
        const FrontAnswer stale = post(object, json);
        QCOMPARE(stale.status, 409);
        QCOMPARE(stale.error(), u"The record you tried to update has been modified since you fetched it."_s);
        QVERIFY(m_rig->holdings.setRestricted(12, true));
        QCOMPARE(post(object, read(object)).error(), u"Can't update an object that has been suppressed"_s);
    }

    void anEventStampsAndLocksWhatItLinks()
    {
        const int before = lock(object), agent = lock("/agents/software/1");
        const QString user = stamp(object, u"user_mtime"_s);
        const FrontAnswer made = post(events, newEvent(object));
        QCOMPARE(made.object()[u"stale"], QJsonValue());
        QCOMPARE(read(uriOf(made))[u"timestamp"].toString(), u"2026-03-31T08:00:00Z"_s);
        QCOMPARE(lock(object), before + 1);
        QCOMPARE(lock("/agents/software/1"), agent + 1);
        QCOMPARE(stamp(object), now());
        QCOMPARE(stamp(object, u"user_mtime"_s), user);
        QCOMPARE(read(object)[u"linked_events"].toArray().size(), 2);
        later();
        QCOMPARE(m_rig->client.remove(uriOf(made)).body, "{\"id\":" + uriOf(made).split('/').last() + ",\"status\":\"Deleted\"}\n");
        QCOMPARE(lock(object), before + 1); // nothing tells that the link is gone
        QVERIFY(stamp(object) != now());
        QCOMPARE(read(object)[u"linked_events"].toArray().size(), 1);
        QCOMPARE(m_rig->client.remove(uriOf(made)).error(), u"Event not found"_s);
    }

    void whatIsDeletedIsSilentlyMissingElsewhere()
    {
        const QString digitalStamp = stamp(digital), eventStamp = stamp(dispatch);
        QCOMPARE(m_rig->client.remove(object).status, 200);
        QCOMPARE(get(object).status, 404);
        QCOMPARE(read(digital)[u"linked_instances"].toArray().size(), 0);
        QCOMPARE(read(dispatch)[u"linked_records"].toArray().size(), 1);
        QCOMPARE(stamp(digital), digitalStamp);
        QCOMPARE(stamp(dispatch), eventStamp);
        QCOMPARE(m_rig->client.remove(digital).status, 200);
        const QJsonObject orphan = read(dispatch);
        QCOMPARE(orphan[u"linked_records"].toArray().size(), 0);
        QCOMPARE(post(dispatch, orphan).object()[u"error"][u"linked_records"][0].toString(), u"At least 1 item(s) is required"_s);
        QCOMPARE(tombstones().last().toString(), QString::fromLatin1(digital));
        QCOMPARE(m_rig->holdings.presence(12), sandbox::Presence::Deleted);
    }

    void aSubtreeGoesWithItsRoot()
    {
        const QJsonObject child{{u"title"_s, u"child"_s},
                                {u"level"_s, u"item"_s},
                                {u"resource"_s, read(object)[u"resource"]},
                                {u"parent"_s, QJsonObject{{u"ref"_s, QString::fromLatin1(object)}}}};
        const int resourceLock = lock("/repositories/2/resources/1");
        const QByteArray made = uriOf(post(objects, child));
        QCOMPARE(stamp("/repositories/2/resources/1"), now());
        QCOMPARE(lock("/repositories/2/resources/1"), resourceLock);
        QCOMPARE(read(made)[u"ancestors"].toArray().size(), 2);
        QCOMPARE(read(made)[u"ref_id"].toString().size(), 32);
        later();
        QCOMPARE(change(object, u"title"_s, u"Parent"_s).status, 200);
        QCOMPARE(stamp(made), now());
        QCOMPARE(lock(made), 0);
        const qsizetype before = tombstones().size();
        QCOMPARE(m_rig->client.remove(object).status, 200);
        QCOMPARE(get(made).status, 404);
        QCOMPARE(tombstones().size(), before + 2);
    }

    void savingAResourceStampsAllBelowIt()
    {
        const qint64 since = m_rig->clock.now() / 1000;
        QCOMPARE(change("/repositories/2/resources/1", u"title"_s, u"Renamed"_s).status, 200);
        const QJsonArray touched = get(objects + "?all_ids=true&modified_since=" + QByteArray::number(since)).array();
        QVERIFY(touched.size() > 390 && touched.size() <= 400);
        QCOMPARE(stamp(object), now());
        QCOMPARE(lock(object), 1);
        QVERIFY(stamp(objects + "/590") != now());
    }

    void partsAreMadeAnewAndRightsKeepTheirNames()
    {
        const QJsonObject statement{
            {u"rights_type"_s, u"other"_s},
            {u"other_rights_basis"_s, u"policy"_s},
            {u"start_date"_s, u"2026-04-01"_s},
            {u"acts"_s,
             QJsonArray{QJsonObject{{u"act_type"_s, u"delete"_s}, {u"restriction"_s, u"disallow"_s}, {u"start_date"_s, u"2026-04-01"_s}}}}};
        QCOMPARE(change(object, u"rights_statements"_s, QJsonArray{statement}).status, 200);
        const QString identifier = read(object)[u"rights_statements"][0][u"identifier"].toString();
        QCOMPARE(identifier.size(), 32);
        QCOMPARE(m_rig->holdings.record(12).holds.last().name, identifier);
        const QString file = read(digital)[u"file_versions"][0][u"identifier"].toString();
        QCOMPARE(change(object, u"title"_s, u"Again"_s).status, 200);
        QCOMPARE(change(digital, u"title"_s, u"Again"_s).status, 200);
        QCOMPARE(read(object)[u"rights_statements"][0][u"identifier"].toString(), identifier);
        QVERIFY(read(digital)[u"file_versions"][0][u"identifier"].toString() != file);
        QCOMPARE(m_rig->client.remove(object).status, 200); // a hold is information, nothing enforces it
    }

    void whatIsSuppressedHidesWithoutATombstone()
    {
        const auto suppress = [&](const QByteArray& value) { return m_rig->client.postForm(object + "/suppressed?suppressed=" + value, ""); };
        const qsizetype before = tombstones().size();
        const int locked = lock(object);
        QCOMPARE(suppress("true").body, "{\"id\":113,\"status\":\"Suppressed\",\"suppressed_state\":true}\n");
        QCOMPARE(lock(object), locked);
        QCOMPARE(stamp(object), now());
        QCOMPARE(tombstones().size(), before);
        QCOMPARE(m_rig->holdings.presence(12), sandbox::Presence::Restricted);
        m_rig->login("counterfoil");
        QCOMPARE(get(object).status, 404);
        QVERIFY(!get(objects + "?all_ids=1").array().contains(113));
        QCOMPARE(suppress("false").status, 403);
        m_rig->login("admin");
        QCOMPARE(suppress("banana").object()[u"error"][u"suppressed"][0].toString(), u"Wanted type RESTHelpers::BooleanParam but got 'banana'"_s);
        QCOMPARE(m_rig->client.postForm(object + "/suppressed", "").status, 400);
        QCOMPARE(suppress("FALSE").status, 200);
        QCOMPARE(m_rig->holdings.presence(12), sandbox::Presence::Present);
    }

    void publishingStampsAndDoesNotLock()
    {
        const int before = lock("/repositories/2/resources/1");
        QCOMPARE(m_rig->client.postForm("/repositories/2/resources/1/publish", "").body,
                 "{\"id\":1,\"lock_version\":" + QByteArray::number(before) + ",\"stale\":null,\"status\":\"Updated\"}\n");
        QCOMPARE(read(object)[u"publish"].toBool(), true);
        QCOMPARE(read(object)[u"has_unpublished_ancestor"].toBool(), false);
        QCOMPARE(lock(object), 1);
        QCOMPARE(stamp(object), now());
    }

    void whoMayNotIsDenied()
    {
        m_rig->login("archivist");
        QCOMPARE(change(object, u"title"_s, u"Mine"_s).status, 200);
        const FrontAnswer made = post(events, newEvent(object));
        QCOMPARE(made.status, 200);
        QCOMPARE(read(uriOf(made))[u"created_by"].toString(), u"archivist"_s);
        QCOMPARE(m_rig->client.remove(uriOf(made)).error(), u"Access denied"_s);
        QCOMPARE(m_rig->client.remove(object).status, 403);
        m_rig->login("counterfoil");
        QCOMPARE(change(object, u"title"_s, u"Mine"_s).status, 403);
        QCOMPARE(post(object, {{u"title"_s, u"x"_s}}).status, 400); // what is wrong with it is said first
    }

    void whatMovesKeepsItsNumberAndLosesItsUri()
    {
        const QByteArray made = newDigital(u"MOVE-1"_s);
        const QByteArray id = made.split('/').last();
        const FrontAnswer moved = m_rig->client.postForm(made + "/transfer?target_repo=/repositories/3", "");
        QCOMPARE(moved.body, "{\"id\":" + id + ",\"merge_destination\":3,\"status\":\"Moved\"}\n");
        QCOMPARE(get(made).status, 404);
        QCOMPARE(get("/repositories/3/digital_objects?all_ids=1").array(), QJsonArray{id.toInt()});
        QCOMPARE(tombstones().last().toString(), QString::fromLatin1(made));
        QCOMPARE(read("/repositories/3/digital_objects/" + id)[u"linked_events"].toArray().size(), 1);
        const FrontAnswer blocked = m_rig->client.postForm(digital + "/transfer?target_repo=/repositories/3", "");
        QCOMPARE(blocked.status, 409);
        QCOMPARE(blocked.object()[u"error"][QString::fromLatin1(object)][0][u"message"].toString(), u"DIGITAL_OBJECT_IN_USE"_s);
    }

    void whatIsMergedGoesIntoAnother()
    {
        const QByteArray kept = newDigital(u"M-A"_s), gone = newDigital(u"M-B"_s);
        const QJsonObject request{{u"uri"_s, u"/merge_requests/digital_object"_s},
                                  {u"merge_destination"_s, QJsonObject{{u"ref"_s, QString::fromLatin1(kept)}}},
                                  {u"merge_candidates"_s, QJsonArray{QJsonObject{{u"ref"_s, QString::fromLatin1(gone)}}}}};
        const QJsonObject merged = post("/merge_requests/digital_object?repo_id=2", request).object();
        QCOMPARE(merged[u"deleted_uris"][0].toString(), QString::fromLatin1(gone));
        QCOMPARE(get(gone).status, 404);
        QCOMPARE(lock(kept), 10);
        QCOMPARE(post("/merge_requests/digital_object", request).status, 400);
    }

    void deletingManySaysWhichFailed()
    {
        const QByteArray made = newDigital(u"B-1"_s);
        QCOMPARE(m_rig->client.postForm("/batch_delete?record_uris[]=" + made, "").object()[u"results"][0][u"status"].toString(), u"Deleted"_s);
        const FrontAnswer failed = m_rig->client.postForm("/batch_delete", "record_uris[]=/repositories/2/events/9999");
        QCOMPARE(failed.status, 403);
        QCOMPARE(
            failed.body,
            "{\"error\":{\"failures\":[{\"response\":[\"{\\\"error\\\":\\\"Event not found\\\"}\\n\"],\"uri\":\"/repositories/2/events/9999\"}]}}\n");
    }

    void sitesExtendTheirLists()
    {
        QJsonObject list = read("/config/enumerations/names/event_event_type");
        QJsonObject json = newEvent(object);
        json.insert(u"event_type"_s, u"legal_hold_placed"_s);
        QCOMPARE(post(events, json).status, 400);
        QJsonArray values = list[u"values"].toArray();
        values.append(u"legal_hold_placed"_s);
        list.insert(u"values"_s, values);
        QCOMPARE(post(list[u"uri"].toString().toUtf8(), list).status, 200);
        QCOMPARE(post(events, json).status, 200);
        m_rig->login("manager");
        QCOMPARE(post(list[u"uri"].toString().toUtf8(), list).status, 403);
    }

    void groupsDecideWhoSeesWhat()
    {
        QJsonObject viewers;
        for (const QJsonValue& group : get("/repositories/3/groups").array()) {
            if (group[u"group_code"].toString() == u"repository-viewers") {
                viewers = group.toObject();
            }
        }
        viewers.insert(u"member_usernames"_s, QJsonArray{u"counterfoil"_s});
        const QByteArray uri = viewers[u"uri"].toString().toUtf8();
        QCOMPARE(post(uri, viewers).status, 200);
        QCOMPARE(post(uri, viewers).status, 409);
        viewers.insert(u"grants_permissions"_s, QJsonArray{u"index_system"_s});
        QCOMPARE(post(uri, viewers).status, 403);
        m_rig->login("counterfoil");
        QCOMPARE(get("/repositories/3/archival_objects?page=1").status, 200);
        QCOMPARE(get("/repositories/3/groups").status, 403);
    }

    void whatTheHoldingsDoIsSeen()
    {
        QVERIFY(m_rig->holdings.amend(12, {{u"title"_s, u"Behind its back"_s}, {u"customer"_s, u"C-9"_s}}));
        QCOMPARE(read(object)[u"title"].toString(), u"Behind its back"_s);
        QCOMPARE(read(object)[u"external_ids"][0][u"external_id"].toString(), u"C-9"_s);
        QCOMPARE(lock(object), 3); // and its event was saved, which names the customer
        sandbox::HeldFile file;
        file.own = "second";
        file.name = u"second.txt"_s;
        file.format = u"txt"_s;
        file.mime = u"text/plain"_s;
        later();
        const QString objectStamp = stamp(object);
        QVERIFY(m_rig->holdings.addVersion(12, {file}, u"somebody"_s, u"again"_s));
        QCOMPARE(stamp(object), objectStamp); // a new version is the digital object's affair
        QCOMPARE(stamp(digital), now());
        const QJsonArray files = read(digital)[u"file_versions"].toArray();
        QCOMPARE(files.last()[u"is_representative"].toBool(), true);
        QCOMPARE(files[0][u"is_representative"].toBool(), false);
        QCOMPARE(get(files.last()[u"file_uri"].toString().mid(21).toUtf8()).body, "second");
        QVERIFY(m_rig->holdings.destroyContent(12));
        QCOMPARE(get(files[0][u"file_uri"].toString().mid(21).toUtf8()).status, 410);
        QCOMPARE(get(object).status, 200);
        QVERIFY(m_rig->holdings.remove(12, false));
        QCOMPARE(get(object).status, 404);
        QVERIFY(!tombstones().contains(QString::fromLatin1(object)));
    }

    void whatIsWrittenIsTrue()
    {
        QJsonObject json = read(object);
        json.insert(u"title"_s, u"Said by a client"_s);
        json.insert(u"external_ids"_s, QJsonArray{QJsonObject{{u"external_id"_s, u"C-77"_s}, {u"source"_s, u"customer_id"_s}}});
        QCOMPARE(post(object, json).status, 200);
        QCOMPARE(m_rig->holdings.record(12).title, u"Said by a client"_s);
        QCOMPARE(m_rig->holdings.record(12).customers().constFirst(), u"C-77"_s);
        QVERIFY(m_rig->holdings.amend(12, {{u"language"_s, u"fr"_s}}));
        QCOMPARE(read(object)[u"title"].toString(), u"Said by a client"_s); // what only one of them changed stays
    }

    void whatIsTakenInIsThere()
    {
        sandbox::HeldRecord record;
        record.title = u"New letter"_s;
        record.documentId = u"D-NEW"_s;
        const quint64 accession = m_rig->holdings.add(record);
        const QByteArray uri = m_rig->front.nativeId(accession).toUtf8();
        QCOMPARE(read(uri)[u"title"].toString(), u"New letter"_s);
        QCOMPARE(*m_rig->front.accessionOf(QString::fromLatin1(uri)), accession);
        QVERIFY(get(objects + "?all_ids=1&modified_since=" + QByteArray::number(m_rig->clock.now() / 1000))
                    .array()
                    .contains(uri.split('/').last().toInt()));
        QVERIFY(m_rig->holdings.amend(accession, {{u"title"_s, u"Renamed"_s}}));
        QCOMPARE(read(uri)[u"title"].toString(), u"Renamed"_s);
        QCOMPARE(get("/repositories/2/find_by_id/archival_objects?component_id[]=D-NEW").object()[u"archival_objects"].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(SandboxAspaceWritingTest)
#include "sandbox_aspace_writing_test.moc"
