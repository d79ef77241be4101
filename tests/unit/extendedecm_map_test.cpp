// Answers of Content Server, in the shapes that its clients meet, become communications.
#include "models/connectors/extendedecm/extendedecm_map.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::extendedecm;

namespace {

const RepositoryId repository(u"rp-test"_s);

/// In a file, because moc stumbles over such text.
QJsonObject fixture(const QString& name)
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/extendedecm_nodes.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll())[name].toObject();
}

SiteVocabulary vocabulary(const QString& more = {})
{
    const QString mapping = u"[fields]\nLetter/Document ID = documentId\nLetter/Customer = customerId\nLetter/Issued = issueDate\n"
                            "Letter/Digest = sha256\nLetter/File/Name = fileName\nLetter/File/Digest = sha256\n"
                            "[tables]\nLetter/Delivery = customerId, deliveryState, deliveryTime\n[ignored]\nLetter/Sent version\n"_s;
    return *SiteVocabulary::read(mapping + more, u"Europe/Berlin"_s, usualMapping());
}

AttributeNames names()
{
    AttributeNames out;
    for (const QJsonValue one : resultsOf(fixture(u"definitions"_s))) {
        out.learn(one["metadata"_L1]["categories"_L1].toObject());
    }
    return out;
}

NodeWire node(const QJsonObject& json = fixture(u"node"_s))
{
    auto read = nodeFrom(json, u"$.results[0]"_s);
    if (!read) {
        qFatal("%s", qPrintable(read.error().detail));
    }
    read->holds = holdsFrom(fixture(u"holds"_s));
    read->classifications = classificationsFrom(fixture(u"classifications"_s));
    read->schedules = schedulesFrom(u"R10"_s, fixture(u"schedule"_s));
    read->place = {{u"workspace/id"_s, u"500"_s}, {u"workspace/name"_s, u"Meyer (C-1)"_s}};
    return *std::move(read);
}

Communication mapped(const MapRules& rules, const NodeWire& from = node())
{
    auto made = communicationFrom(from, names(), repository, rules);
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return std::move(made->communication);
}

QJsonObject withProperty(const QString& name, const QJsonValue& value)
{
    QJsonObject json = fixture(u"node"_s), data = json[u"data"].toObject(), properties = data[u"properties"].toObject();
    properties.insert(name, value);
    data.insert(u"properties"_s, properties);
    json.insert(u"data"_s, data);
    return json;
}

QString attribute(const Communication& c, const QString& key)
{
    const auto found = std::find_if(c.attributes.begin(), c.attributes.end(), [&](const auto& one) { return one.first == key; });
    return found == c.attributes.end() ? QString() : found->second;
}

} // namespace

class ExtendedEcmMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDocumentIsOneCommunication()
    {
        const SiteVocabulary site = vocabulary();
        const Communication c = mapped({.vocabulary = site});
        QCOMPARE(c.nativeKey, u"901"_s);
        QCOMPARE(c.documentId, u"EX-2026-000042"_s);
        QCOMPARE(c.title, u"Notice.pdf"_s);
        QCOMPARE(c.issued->text, u"2026-03-01"_s); // a date without a time comes as midnight
        QCOMPARE(c.issued->precision, Precision::Day);
        QCOMPARE(c.workspace, u"500"_s);
        QCOMPARE(c.retentionClass, u"Correspondence"_s);
        QCOMPARE(attribute(c, u"Letter/Urgent"_s), u"true"_s);
        QCOMPARE(attribute(c, u"workspace/name"_s), u"Meyer (C-1)"_s);
        QCOMPARE(attribute(c, u"Letter/Sent version"_s), QString());
    }

    void timesWithoutAZoneAreOfTheRepositorys()
    {
        const SiteVocabulary site = vocabulary();
        const Communication c = mapped({.vocabulary = site});
        QCOMPARE(c.archived->utc, QDateTime(QDate(2026, 3, 2), QTime(8, 47, 50), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(c.archived->zoneAssumed);
    }

    void rowsOfASetAreLinesByTheirNumbersAndColumnsByThoseOfAttributes()
    {
        const SiteVocabulary site = vocabulary();
        const Communication c = mapped({.vocabulary = site});
        QCOMPARE(c.legs.size(), size_t(2));
        QCOMPARE(c.legs[0].customer, u"C-1"_s);
        QCOMPARE(stateOf(c.legs[0]), DeliveryState::Delivered);
        QVERIFY(!c.legs[0].events.front().at);
        QCOMPARE(stateOf(c.legs[1]), DeliveryState::BouncedHard);
        QVERIFY(c.legs[1].events.front().at);
    }

    void withoutATableEachValueOfASetIsAnAttribute()
    {
        const SiteVocabulary plain = *SiteVocabulary::read({}, u"UTC"_s, usualMapping());
        const Communication c = mapped({.vocabulary = plain});
        QCOMPARE(attribute(c, u"Letter/Delivery/State"_s), u"DELIVERED"_s);
        QCOMPARE(attribute(c, u"Letter/Document ID"_s), u"EX-2026-000042"_s);
    }

    void aSiteMayIgnoreWhatIsUsuallyAField()
    {
        const SiteVocabulary site = *SiteVocabulary::read(u"[fields]\nLetter/Document ID = title\n[ignored]\nname\n"_s, u"UTC"_s, usualMapping());
        const Communication c = mapped({.vocabulary = site});
        QCOMPARE(c.title, u"EX-2026-000042"_s);
        QCOMPARE(attribute(c, u"name"_s), QString());
    }

    void aMappingMayNameAttributesByNumber()
    {
        const SiteVocabulary plain = *SiteVocabulary::read(u"[fields]\n7000/2 = documentId\n"_s, u"UTC"_s, usualMapping());
        QCOMPARE(mapped({.vocabulary = plain}).documentId, u"EX-2026-000042"_s);
        AttributeNames nothing;
        const Stated stated = nothing.stated(node().values, plain);
        const bool hasIt = std::find(stated.begin(), stated.end(), std::pair(u"7000/8/3"_s, u"DELIVERED"_s)) != stated.end();
        QVERIFY(hasIt);
        QVERIFY(!nothing.know(node().values));
        QVERIFY(names().know(node().values));
    }

    void eachVersionsBytesAreARenditionAndTheDigestIsOfTheNewest()
    {
        const SiteVocabulary site = vocabulary();
        const Communication c = mapped({.vocabulary = site});
        QCOMPARE(c.renditions.size(), size_t(2));
        QCOMPARE(c.renditions[0].source.nativeId, u"901/2"_s);
        QCOMPARE(c.renditions[0].bytes, qint64(1000));
        QCOMPARE(c.renditions[0].declaredSha256.toHex().right(2), QByteArray("bb"));
        QCOMPARE(c.renditions[1].source.nativeVersion, u"1"_s);
        QVERIFY(c.renditions[1].declaredSha256.isEmpty());
    }

    void aSetMayDescribeTheFilesOfAllVersions()
    {
        const SiteVocabulary site = vocabulary();
        NodeWire from = node();
        const QString digest(62, u'0');
        const auto row = [&](int number, int version, const QString& name, const QString& end) {
            const QString key = u"7000_9_%1_"_s.arg(number);
            from.values.insert(key + u'2', version);
            from.values.insert(key + u'3', name);
            from.values.insert(key + u'4', digest + end);
        };
        row(1, 1, u"Notice.pdf"_s, u"01"_s);
        row(2, 2, u"Notice.html"_s, u"03"_s);
        row(3, 2, u"Notice.pdf"_s, u"02"_s);
        from.versions[1].renditions = {{u"html"_s, u"Notice.html"_s, u"text/html"_s, 80}};
        const Communication c =
            mapped({.vocabulary = site, .fileSet = u"Letter/File"_s, .fileVersion = u"Letter/File/Version"_s}, from);
        QCOMPARE(c.renditions.size(), size_t(3));
        QCOMPARE(c.renditions[0].declaredSha256.toHex().right(2), QByteArray("02"));
        QCOMPARE(c.renditions[1].source.nativeId, u"901/2/html"_s);
        QCOMPARE(c.renditions[1].declaredSha256.toHex().right(2), QByteArray("03"));
        QCOMPARE(c.renditions[2].declaredSha256.toHex().right(2), QByteArray("01"));
        QCOMPARE(attribute(c, u"Letter/File/Name"_s), QString());
    }

    void theVersionThatWasSentIsTheOneAnAttributeNames()
    {
        const SiteVocabulary site = vocabulary();
        const Communication told = mapped({.vocabulary = site, .sentVersion = u"Letter/Sent version"_s});
        QCOMPARE(told.record->sentVersion, u"1"_s);
        QCOMPARE(told.record->sentVersionBasis, SentVersionBasis::Stated);
        QCOMPARE(told.record->versions.size(), size_t(2));
        QCOMPARE(told.record->versions[1].comment, u"typing error"_s);
        QVERIFY(told.record->versions[1].isCurrent && !told.record->versions[0].isCurrent);
        QCOMPARE(mapped({.vocabulary = site}).record->sentVersionBasis, SentVersionBasis::None);
    }

    void holdsAreToldWithWhereTheyComeFrom()
    {
        const SiteVocabulary site = vocabulary();
        const auto holds = mapped({.vocabulary = site}).record->holds;
        QCOMPARE(holds.size(), size_t(2));
        QCOMPARE(holds[0].code, u"LIT-2026-007"_s);
        QCOMPARE(holds[0].enforcement, HoldEnforcement::EnforcedApp);
        QCOMPARE(holds[0].scope, u"record"_s);
        QVERIFY(holds[0].isActive && holds[0].isRemovable && holds[0].applied);
        QCOMPARE(holds[1].scope, u"inherited from 500"_s);
        QVERIFY(!holds[1].isActive && !holds[1].isRemovable);
    }

    void aScheduleIsToldStageByStage()
    {
        const SiteVocabulary site = vocabulary();
        const auto retention = mapped({.vocabulary = site}).record->retention;
        QCOMPARE(retention.size(), size_t(2));
        QCOMPARE(retention[0].schedule, u"R10"_s);
        QCOMPARE(retention[0].action, u"Destroy"_s);
        QVERIFY(retention[0].due && !retention[0].isEventBased);
        QVERIFY(!retention[1].due && retention[1].isEventBased);
        NodeWire without = node();
        without.schedules.clear();
        QCOMPARE(mapped({.vocabulary = site}, without).record->retention.size(), size_t(1));
    }

    void aTokenTellsTimeAndHoldsAndChangesWithAnyValue()
    {
        const SiteVocabulary site = vocabulary();
        const MapRules rules{.vocabulary = site};
        const QString token = tokenOf(node(), rules);
        QCOMPARE(modifiedIn(token), QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(holdsIn(token), u"13 14!"_s);
        NodeWire other = node();
        other.values.insert(u"7000_2"_s, u"EX-2026-000043"_s);
        QVERIFY(tokenOf(other, rules) != token);
        other = node();
        other.isWhole = false;
        QCOMPARE(holdsIn(tokenOf(other, rules)), u"?"_s);
        other = node();
        other.holds.pop_back();
        QCOMPARE(holdsIn(tokenOf(other, rules)), u"13"_s);
        QVERIFY(tokenOf(node(), {.vocabulary = site, .sentVersion = u"x"_s}) != token);
    }

    void whatIsMalformedIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("id") << u"id"_s << QJsonValue(u"x"_s) << u"$.results[0].data.properties.id: "_s;
        QTest::newRow("type") << u"type"_s << QJsonValue() << u"$.results[0].data.properties.type: "_s;
        QTest::newRow("name") << u"name"_s << QJsonValue(7) << u"$.results[0].data.properties.name: "_s;
    }
    void whatIsMalformedIsToldWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, path);
        const auto read = nodeFrom(withProperty(name, value), u"$.results[0]"_s);
        QVERIFY(!read && read.error().kind == ErrorKind::Protocol);
        QVERIFY2(read.error().detail.startsWith(path), qPrintable(read.error().detail));
    }

    void versionsMayBeOneObjectAndIdsText()
    {
        QJsonObject json = withProperty(u"id"_s, u"901"_s), data = json[u"data"].toObject();
        data.insert(u"versions"_s, data[u"versions"].toArray().first());
        json.insert(u"data"_s, data);
        const auto read = nodeFrom(json, u"$"_s);
        QVERIFY(read && read->id == 901);
        QCOMPARE(read->versions.size(), size_t(1));
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("answers");
        const QByteArray sorry = "{\"error\":\"Sorry, the item you requested could not be accessed. Either it does not exist or "
                                 "you do not have permission to access it.\"}";
        QTest::newRow("missing 400") << 400 << sorry << int(ErrorKind::NotFound) << true;
        QTest::newRow("missing 500") << 500 << sorry << int(ErrorKind::NotFound) << true;
        QTest::newRow("no module") << 400 << QByteArray("{\"error\":\"The REST API URL could not be found in the mappings registry.\"}")
                                   << int(ErrorKind::Unavailable) << true;
        QTest::newRow("permission") << 500 << QByteArray("{\"error\":\"Insufficient permissions to perform this action.\"}")
                                    << int(ErrorKind::Unauthorised) << true;
        QTest::newRow("query") << 400 << QByteArray("{\"error\":\"Error Evaluating Query\"}") << int(ErrorKind::Rejected) << true;
        QTest::newRow("records management") << 200 << QByteArray("{\"results\":{\"ok\":false,\"errMsg\":\"no\",\"id\":0}}")
                                            << int(ErrorKind::Rejected) << true;
        QTest::newRow("suppressed") << 200 << QByteArray("{\"statusCode\":401,\"error\":\"Authentication Required\"}")
                                    << int(ErrorKind::Unauthorised) << false;
        QTest::newRow("a proxy") << 404 << QByteArray("<html>") << int(ErrorKind::Offline) << false;
        QTest::newRow("a restart") << 200 << QByteArray("<html>") << int(ErrorKind::Offline) << false;
        QTest::newRow("nothing") << 200 << QByteArray() << int(ErrorKind::Offline) << false;
    }
    void refusalsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(bool, answers);
        const auto error = errorIn(status, body, u"nodes"_s);
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(isAnswer(*error), answers);
        QVERIFY(!error->detail.contains(u"Sorry"));
    }

    void idsOfBytesAreReadBack()
    {
        const BytesId id = BytesId::from(u"901/2/html"_s);
        QCOMPARE(id.node, qint64(901));
        QCOMPARE(id.version, qint64(2));
        QCOMPARE(id.rendition, u"html"_s);
        QCOMPARE(id.text(), u"901/2/html"_s);
        QCOMPARE(BytesId::from(u"901/2"_s).text(), u"901/2"_s);
    }
};

QTEST_GUILESS_MAIN(ExtendedEcmMapTest)
#include "extendedecm_map_test.moc"
