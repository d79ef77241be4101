// The sandbox's ArchivesSpace, and what it does not take: in the words in which a real server complains.
#include "tests/support/aspace_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray objects = "/repositories/2/archival_objects", digitals = "/repositories/2/digital_objects", events = "/repositories/2/events";
const QByteArray object = objects + "/113", digital = digitals + "/1013"; // accession 12

} // namespace

class SandboxAspaceValidationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<AspaceRig> m_rig;
    FrontAnswer post(const QByteArray& target, const QJsonObject& json) { return m_rig->client.post(target, json); }
    QJsonObject read(const QByteArray& uri) { return m_rig->object(uri); }
    QByteArray newDigital(const QString& id)
    {
        return post(digitals, {{u"title"_s, u"New"_s}, {u"digital_object_id"_s, id}}).object()[u"uri"].toString().toUtf8();
    }
    QJsonObject newEvent(const QByteArray& record) const
    {
        return {{u"event_type"_s, u"request"_s},
                {u"timestamp"_s, u"2026-03-31T10:00:00+02:00"_s},
                {u"linked_agents"_s, QJsonArray{QJsonObject{{u"role"_s, u"requester"_s}, {u"ref"_s, u"/agents/software/1"_s}}}},
                {u"linked_records"_s, QJsonArray{QJsonObject{{u"role"_s, u"requested"_s}, {u"ref"_s, QString::fromLatin1(record)}}}}};
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AspaceRig>(); }

    void whatIsMissingOrWrongIsNamed()
    {
        const auto errors = [&](const QByteArray& to, const QJsonObject& json) {
            const FrontAnswer answer = post(to, json);
            return answer.status == 400 ? answer.object()[u"error"].toObject() : QJsonObject();
        };
        QCOMPARE(errors(objects, {{u"title"_s, u"x"_s}}).keys(), (QStringList{u"level"_s, u"resource"_s}));
        QCOMPARE(errors(digitals, {{u"title"_s, u""_s}, {u"digital_object_id"_s, u"y"_s}})[u"title"][0].toString(),
                 u"Property is required but was missing"_s);
        const QJsonObject resource{{u"ref"_s, u"/repositories/2/resources/1"_s}};
        QCOMPARE(
            errors(objects, {{u"title"_s, u"x"_s}, {u"level"_s, u"nosuch"_s}, {u"resource"_s, resource}})[u"level"][0].toString(),
            u"Protected read-only list #/level. Invalid value 'nosuch'.  Must be one of: class, collection, file, fonds, item, otherlevel, recordgrp, series, subfonds, subgrp, subseries"_s);
        QVERIFY(errors(events, newEvent(object)).isEmpty());
        QJsonObject wrong = newEvent(object);
        wrong.insert(u"event_type"_s, u"dissemination"_s);
        QVERIFY(errors(events, wrong)[u"event_type"][0].toString().startsWith(u"Invalid value 'dissemination'.  Must be one of: accession, "));
        wrong = newEvent(object);
        wrong.remove(u"timestamp"_s);
        QCOMPARE(errors(events, wrong)[u"date"][0].toString(), u"Must specify either a date or a timestamp"_s);
        wrong.insert(u"timestamp"_s, u"2026"_s);
        wrong.insert(u"date"_s, QJsonObject{{u"date_type"_s, u"single"_s}, {u"label"_s, u"event"_s}, {u"begin"_s, u"2026-01-01"_s}});
        wrong.insert(u"linked_agents"_s, QJsonArray());
        const QJsonObject three = errors(events, wrong);
        QCOMPARE(three[u"linked_agents"][0].toString(), u"At least 1 item(s) is required"_s);
        QCOMPARE(three[u"date"][0].toString(), u"Can't specify both a date and a timestamp"_s);
        QCOMPARE(three[u"timestamp"].toArray(), QJsonArray{u"Must be an ISO8601-formatted string"_s});
        const auto one = [&](const QString& name, const QJsonValue& value) {
            return errors(digitals, {{u"title"_s, u"a"_s}, {u"digital_object_id"_s, u"y"_s}, {name, value}});
        };
        QCOMPARE(one(u"dates"_s, QJsonArray{QJsonObject{
                                     {u"date_type"_s, u"single"_s}, {u"label"_s, u"creation"_s}, {u"begin"_s, u"2026-13-01"_s}}})[u"dates/0/begin"][0]
                     .toString(),
                 u"not a valid date"_s);
        QCOMPARE(one(u"rights_statements"_s, QJsonArray{QJsonObject{{u"rights_type"_s, u"other"_s}}}).keys(),
                 (QStringList{u"rights_statements/0/other_rights_basis"_s, u"rights_statements/0/start_date"_s}));
        QCOMPARE(one(u"digital_object_id"_s, QString(256, u'y'))[u"digital_object_id"][0].toString(), u"Must be 255 characters or fewer"_s);
        QCOMPARE(one(u"user_defined"_s, QJsonObject{{u"enum_3"_s, u"x"_s}})[u"user_defined/enum_3"][0].toString(),
                 u"Invalid value 'x'.  Must be one of: novalue"_s);
        QCOMPARE(one(u"file_versions"_s,
                     QJsonArray{QJsonObject{{u"file_uri"_s, u"a"_s}, {u"is_representative"_s, true}}})[u"file_versions/0/is_representative"][0]
                     .toString(),
                 u"representative_file_version_must_be_published"_s);
        QVERIFY(post(objects, {{u"title"_s, u"x"_s}}).object()[u"invalid_object"].toString().startsWith(u"#<JSONModel(:archival_object) {"));
    }

    void whatIsNoJsonIsRefused()
    {
        for (const QByteArray& body :
             {QByteArray("{bad json"), QByteArray(), QByteArray("[]"), QByteArray("[").repeated(5'000), QByteArray("\xff\xfe")}) {
            const FrontAnswer answer = m_rig->client.ask("POST", digitals, body, "application/json");
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.error().startsWith(u"Had some trouble parsing your request: unexpected token at '"));
        }
    }

    void identifiersAreUnique()
    {
        const QString known = read(digital)[u"digital_object_id"].toString();
        QCOMPARE(post(digitals, {{u"title"_s, u"dup"_s}, {u"digital_object_id"_s, known}}).body,
                 "{\"error\":{\"digital_object_id\":[\"Must be unique\"]}}\n");
        QVERIFY(!newDigital(u"NEW-1"_s).isEmpty());
        QVERIFY(newDigital(u"NEW-1"_s).isEmpty());
        const QJsonObject twin{
            {u"title"_s, u"twin"_s}, {u"level"_s, u"item"_s}, {u"ref_id"_s, read(object)[u"ref_id"]}, {u"resource"_s, read(object)[u"resource"]}};
        QCOMPARE(post(objects, twin).object()[u"error"][u"ref_id"][0].toString(), u"An Archival Object Ref ID must be unique to its resource"_s);
        QJsonObject resource = read("/repositories/2/resources/1");
        QCOMPARE(post("/repositories/2/resources", resource).object()[u"error"][u"id_0"][0].toString(), u"That ID is already in use"_s);
        resource.insert(u"id_1"_s, u"9999"_s);
        QCOMPARE(post("/repositories/2/resources", resource).status, 200);
        const QJsonObject agent = read("/agents/software/1");
        QCOMPARE(post("/agents/software", agent).object()[u"error"][u"conflicting_record"][0].toString(), u"/agents/software/1"_s);
    }

    void linksMustLeadSomewhereNear()
    {
        QJsonObject json = newEvent(objects + "/99999");
        QCOMPARE(post(events, json).error(), u"Can't relate to non-existent record: /repositories/2/archival_objects/99999"_s);
        m_rig->login("admin");
        QCOMPARE(post("/repositories/3/events", newEvent(object)).error(),
                 u"Invalid URI reference for this (3) repo: '/repositories/2/archival_objects/113'"_s);
        const QJsonObject lost{
            {u"title"_s, u"x"_s}, {u"level"_s, u"item"_s}, {u"resource"_s, QJsonObject{{u"ref"_s, u"/repositories/2/resources/999"_s}}}};
        QVERIFY(post(objects, lost).object()[u"error"][u"db_error"][0].toString().startsWith(u"Database integrity constraint conflict"));
        const QJsonObject garbage{{u"title"_s, u"x"_s}, {u"level"_s, u"item"_s}, {u"resource"_s, QJsonObject{{u"ref"_s, u"/garbage"_s}}}};
        QVERIFY(post(objects, garbage).object()[u"error"][u"resource/ref"][0].toString().startsWith(u"Must be a JSONModel(:resource) uri"));
    }
};

QTEST_GUILESS_MAIN(SandboxAspaceValidationTest)
#include "sandbox_aspace_validation_test.moc"
