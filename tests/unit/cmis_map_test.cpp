// Objects of CMIS servers, in the shapes of the browser binding, become communications.
#include "models/connectors/cmis/cmis_map.h"
#include "models/connectors/remote/named_address.h"
#include "models/connectors/cmis/cmis_query.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::cmis;

namespace {

const RepositoryId repository(u"rp-test"_s);

/// In files, because moc stumbles over such text.
QJsonDocument fixture(const QString& name)
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll());
}

QJsonArray versions() { return fixture(u"cmis_versions.json"_s).array(); }
QJsonObject service() { return fixture(u"cmis_service.json"_s).object(); }

const SiteVocabulary& vocabulary()
{
    static const SiteVocabulary read = *SiteVocabulary::read(
        u"[fields]\nacme:issued = issueDate\nacme:pages = pageCount\n"_s, u"Europe/Berlin"_s, usualMapping());
    return read;
}

RecordWire record(const QJsonArray& list = versions())
{
    auto wire = recordFrom(list);
    if (!wire) {
        qFatal("%s", qPrintable(wire.error().detail));
    }
    return *std::move(wire);
}

Communication mapped(const MapRules& rules = {vocabulary()}, const QJsonArray& list = versions())
{
    auto made = communicationFrom(record(list), repository, rules);
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return std::move(made->communication);
}

/// The versions with one value of one of them changed.
QJsonArray with(int version, const QString& id, const QJsonValue& value)
{
    QJsonArray list = versions();
    QJsonObject object = list[version].toObject();
    const QString member = object.contains(u"properties") ? u"properties"_s : u"succinctProperties"_s;
    QJsonObject properties = object[member].toObject();
    properties.insert(id, value);
    object.insert(member, properties);
    list[version] = object;
    return list;
}

} // namespace

class CmisMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVersionSeriesIsOneCommunication()
    {
        const Communication c = mapped();
        QCOMPARE(c.nativeKey, u"series:101"_s);
        QCOMPARE(c.title, u"Statement March 2026"_s);
        QCOMPARE(c.type, u"acme:statement"_s);
        QCOMPARE(c.issued->utc, UtcMs(1774915200000));
        QCOMPARE(c.archived->utc, UtcMs(1775030400000));
    }

    void versionsAreOldestFirstWithoutWorkingCopies()
    {
        const ArchiveRecord archive = *mapped().record;
        QCOMPARE(archive.versions.size(), size_t(2));
        QCOMPARE(archive.versions[0].label, u"1.0"_s);
        QCOMPARE(archive.versions[0].nativeId, u"102"_s);
        QCOMPARE(archive.versions[0].creator, u"author"_s);
        QVERIFY(!archive.versions[0].isCurrent);
        QCOMPARE(archive.versions[1].label, u"2.0"_s);
        QCOMPARE(archive.versions[1].comment, u"wording"_s);
        QVERIFY(archive.versions[1].isCurrent);
        QCOMPARE(archive.versions[1].created->utc, UtcMs(1775030400000));
    }

    void aWorkingCopyIsAlsoToldByTheIdItIsCheckedOutAs()
    {
        QJsonArray list = versions();
        QJsonObject copy = list[0].toObject();
        QJsonObject properties = copy[u"properties"].toObject();
        properties.remove(u"cmis:isPrivateWorkingCopy"_s);
        properties.insert(u"cmis:versionSeriesCheckedOutId"_s, u"111"_s);
        copy.insert(u"properties"_s, properties);
        list[0] = copy;
        QCOMPARE(record(list).versions.size(), size_t(2));
        QVERIFY(!recordFrom(QJsonArray{list[0]}));
    }

    void eachVersionHasItsBytesAndRenditionsButNoThumbnails()
    {
        const Communication c = mapped();
        QCOMPARE(c.renditions.size(), size_t(3));
        QCOMPARE(c.renditions[0].source.nativeId, u"104"_s);
        QCOMPARE(c.renditions[0].source.nativeVersion, u"2.0"_s);
        QCOMPARE(c.renditions[0].bytes, qint64(2048));
        QCOMPARE(c.renditions[0].fileName, u"march.pdf"_s);
        QCOMPARE(c.renditions[0].declaredSha256.toHex().left(4), QByteArray("0011"));
        QStringList ids;
        for (const Rendition& rendition : c.renditions) {
            ids << rendition.source.nativeId;
        }
        ids.sort();
        QCOMPARE(ids, QStringList({u"102"_s, u"104"_s, u"104?streamId=text"_s}));
        QCOMPARE(renditionFrom(u"104?streamId=thumb"_s), std::pair(u"104"_s, u"thumb"_s));
        QCOMPARE(renditionFrom(u"104"_s), std::pair(u"104"_s, QString()));
    }

    void holdsOfAllVersionsAreToldAndAreWeakUnlessTheSiteSaysOtherwise()
    {
        const auto holds = mapped().record->holds;
        QCOMPARE(holds.size(), size_t(3));
        QCOMPARE(holds[0].code, u"CASE-1"_s);
        QCOMPARE(holds[0].scope, u"record"_s);
        QCOMPARE(holds[0].basis, u"cmis:rm_holdIds of 104"_s);
        QCOMPARE(holds[0].enforcement, HoldEnforcement::Weak);
        QCOMPARE(holds[2].code, u"CASE-0"_s);
        QCOMPARE(holds[2].scope, u"version 1.0"_s);
        const MapRules enforced{.vocabulary = vocabulary(), .holdsEnforced = true};
        QCOMPARE(mapped(enforced).record->holds[0].enforcement, HoldEnforcement::EnforcedApp);
    }

    void aRetentionIsDueWhenItExpires()
    {
        const auto retention = mapped().record->retention;
        QCOMPARE(retention.size(), size_t(1));
        QCOMPARE(retention[0].schedule, u"cmis:rm_clientMgtRetention"_s);
        QCOMPARE(retention[0].due->utc, UtcMs(2090563200000));
    }

    void thePropertyOfTheSiteNamesTheVersionSent()
    {
        const MapRules rules{.vocabulary = vocabulary(), .sentVersion = u"acme:sentAs"_s};
        QCOMPARE(mapped(rules).record->sentVersion, u"1.0"_s);
        QCOMPARE(mapped(rules).record->sentVersionBasis, SentVersionBasis::Stated);
        // Neither existed on the day of issue, which is all that is known of the sending.
        QCOMPARE(mapped().record->sentVersionBasis, SentVersionBasis::None);
    }

    void aMarkOnSeveralVersionsTellsNothing()
    {
        const MapRules rules{.vocabulary = vocabulary(), .sentVersion = u"acme:sent"_s};
        QCOMPARE(mapped(rules, with(2, u"acme:sent"_s, true)).record->sentVersion, u"1.0"_s);
        QJsonArray both = with(2, u"acme:sent"_s, true);
        both[1] = with(1, u"acme:sent"_s, true)[1];
        QCOMPARE(mapped(rules, both).record->sentVersion, QString());
    }

    void valuesAreNoneOneOrSeveral()
    {
        const Communication c = mapped();
        const auto has = [&c](const QString& name, const QString& value) {
            return std::find(c.attributes.begin(), c.attributes.end(), std::pair(name, value)) != c.attributes.end();
        };
        QVERIFY(has(u"acme:tags"_s, u"retail"_s));
        QVERIFY(has(u"acme:tags"_s, u"monthly"_s));
        for (const auto& [name, value] : c.attributes) {
            QVERIFY2(!name.startsWith(u"cmis:") && name != u"acme:empty", qPrintable(name));
        }
    }

    void theTokenFollowsEveryVersionAndTheRules()
    {
        const MapRules rules{vocabulary()};
        const QString before = tokenOf(record(), rules);
        QCOMPARE(tokenOf(record(), rules), before);
        QVERIFY(before.endsWith(placeOf(1775030400500, u"104"_s)));
        QCOMPARE(objectIdIn(before), u"104"_s);
        QCOMPARE(objectIdIn(placeOf(5, u"uuid;1.0"_s)), u"uuid;1.0"_s);
        QVERIFY(tokenOf(record(with(2, u"cmis:changeToken"_s, u"4"_s)), rules) != before);
        const MapRules others{.vocabulary = vocabulary(), .sentVersion = u"acme:sentAs"_s};
        QVERIFY(tokenOf(record(), others) != before);
        QVERIFY(rules.fingerprint() != others.fingerprint());
    }

    void anObjectWithoutASeriesHasItsOwnId()
    {
        const QJsonObject object{
            {u"succinctProperties"_s, QJsonObject{{u"cmis:objectId"_s, u"9"_s}, {u"cmis:name"_s, u"x"_s}}}};
        QCOMPARE(record(QJsonArray{object}).nativeId, u"9"_s);
        QVERIFY(mapped({vocabulary()}, QJsonArray{object}).renditions.empty());
    }

    void whatIsWrongIsToldByItsPath()
    {
        QCOMPARE(recordFrom(with(1, u"cmis:objectId"_s, QJsonValue())).error().detail,
                 u"$[1].cmis:objectId: missing"_s);
        const QJsonArray nested{QJsonObject()};
        const auto wrong = recordFrom(with(2, u"acme:odd"_s, nested));
        QCOMPARE(wrong.error().detail, u"$[2].acme:odd: neither a value nor a list of values"_s);
        QCOMPARE(rowsFrom(QJsonObject()).error().detail, u"$.results: not a list"_s);
    }

    void theServiceDocumentIsByRepository()
    {
        const auto first = serviceFrom(service(), {});
        QCOMPARE(first->id, u"A1"_s);
        QCOMPARE(first->product, u"OpenCMIS InMemory-Server 1.1.0"_s);
        QVERIFY(first->hasRenditions);
        QCOMPARE(first->changes, u"objectidsonly"_s);
        QCOMPARE(serviceFrom(service(), u"B"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(serviceFrom({}, {}).error().kind, ErrorKind::NotFound);
    }

    void anotherServerAndAWayOutOfTlsAreRefused()
    {
        const QUrl inner(u"https://inner.example:8443/browser/A1"_s);
        const QUrl outer(u"https://archive.example/browser"_s);
        QCOMPARE(usableUrl(inner, outer, {}).error().kind, ErrorKind::Rejected);
        QCOMPARE(*usableUrl(inner, outer, u"https://archive.example"_s), QUrl(u"https://archive.example/browser/A1"_s));
        QCOMPARE(usableUrl(inner, outer, u"http://archive.example"_s).error().kind, ErrorKind::Rejected);
        const QUrl plain(u"http://archive.example/browser/A1"_s);
        QCOMPARE(usableUrl(plain, outer, {}).error().kind, ErrorKind::Rejected);
        const QUrl port(u"https://archive.example:443/browser/A1"_s);
        QVERIFY(usableUrl(port, outer, {}));
    }

    void anExceptionCountsMoreThanTheStatus()
    {
        const QByteArray unknown = QJsonDocument(QJsonObject{{u"exception"_s, u"objectNotFound"_s}}).toJson();
        QCOMPARE(errorIn(200, unknown, {})->kind, ErrorKind::NotFound);
        QCOMPARE(errorIn(500, unknown, {})->kind, ErrorKind::NotFound);
        QCOMPARE(errorIn(400, "<html>", {})->kind, ErrorKind::Rejected);
        QCOMPARE(errorIn(403, {}, {})->kind, ErrorKind::Unauthorised);
        QVERIFY(!errorIn(200, "[]", {}));
    }

    void rowsOfAListAreOfAnyCardinality()
    {
        const QJsonObject listed{{u"cmis:objectId"_s, QJsonArray{u"7"_s}},
                                 {u"cmis:lastModificationDate"_s, QJsonArray{1234}}};
        const QJsonObject row{{u"succinctProperties"_s, listed}};
        const auto rows = rowsFrom({{u"results"_s, QJsonArray{row}}, {u"numItems"_s, 12}, {u"hasMoreItems"_s, true}});
        QCOMPARE(rows->rows.at(0).objectId, u"7"_s);
        QCOMPARE(rows->rows.at(0).modifiedMs, qint64(1234));
        QCOMPARE(*rows->total, qint64(12));
        QVERIFY(rows->hasMore);
    }

    void onlyDeletionsOfTheLogAreTaken()
    {
        const auto event = [](const QString& id, const QString& type) {
            return QJsonObject{{u"succinctProperties"_s, QJsonObject{{u"cmis:objectId"_s, id}}},
                               {u"changeEventInfo"_s, QJsonObject{{u"changeType"_s, type}, {u"changeTime"_s, 5}}}};
        };
        const QJsonArray events{event(u"1"_s, u"deleted"_s), event(u"2"_s, u"updated"_s)};
        const ChangesWire changes = changesFrom({{u"objects"_s, events}, {u"changeLogToken"_s, 17}});
        QCOMPARE(changes.deleted, QStringList{u"1"_s});
        QCOMPARE(changes.events, qint64(2));
        QCOMPARE(changes.token, u"17"_s);
    }

    void statementsAreWrittenSafely()
    {
        const Listing listing{.type = u"cmis:document"_s, .folder = u"o'hara\\x"_s};
        QCOMPARE(changedStatement(listing, 0, {}),
                 u"SELECT cmis:objectId, cmis:objectTypeId, cmis:lastModificationDate, cmis:versionSeriesId FROM "
                 u"cmis:document "
                 "WHERE IN_TREE('o\\'hara\\\\x') ORDER BY cmis:lastModificationDate ASC, cmis:objectId ASC"_s);
        const Listing flat{.type = u"cmis:item"_s, .hasSeries = false, .isOrdered = false};
        QCOMPARE(changedStatement(flat, 1774915200007, {}),
                 u"SELECT cmis:objectId, cmis:objectTypeId, cmis:lastModificationDate FROM cmis:item "
                 "WHERE cmis:lastModificationDate >= TIMESTAMP '2026-03-31T00:00:00.007Z'"_s);
        const Key key{1774915200000, u"9"_s};
        QVERIFY(changedStatement(flat, 5, key)
                    .endsWith(u"WHERE (cmis:lastModificationDate > TIMESTAMP '2026-03-31T00:00:00.000Z' OR "
                              u"(cmis:lastModificationDate = "
                              "TIMESTAMP '2026-03-31T00:00:00.000Z' AND cmis:objectId > '9'))"_s));
        QVERIFY(isQueryName(u"acme:letter_1"_s));
        QVERIFY(!isQueryName(u"acme letter"_s));
    }
};

QTEST_GUILESS_MAIN(CmisMapTest)
#include "cmis_map_test.moc"
