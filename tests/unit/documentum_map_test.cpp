// Objects of Documentum REST Services, in the shapes that are documented, become communications.
#include "models/connectors/documentum/documentum_map.h"
#include "models/connectors/documentum/documentum_query.h"
#include "models/connectors/documentum/documentum_requests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::documentum;

namespace {

const RepositoryId repository(u"rp-test"_s);
const QString first = u"0900000180000007"_s, second = u"0900000180000009"_s;

/// In files, because moc stumbles over such text.
QJsonDocument fixture(const QString& name)
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll());
}

const SiteVocabulary& vocabulary()
{
    static const SiteVocabulary read = *SiteVocabulary::read(
        u"[fields]\nacme_doc_id = documentId\nacme_issued = issueDate\nacme_sha = sha256\n[tables]\n"
        "acme_customer + acme_role + acme_channel = customerId, recipientRole, channel\n[values.channel]\nE = EMAIL\nP = PRINT\n"
        "[values.recipientRole]\nprimary = HOLDER\n[ignored]\nr_object_type\nacme_hold\nacme_held_on\n"_s,
        u"Europe/Berlin"_s, usualMapping());
    return read;
}

QJsonObject object(int version) { return fixture(u"documentum_versions.json"_s)[version].toObject(); }
QJsonObject with(int version, const QString& name, const QJsonValue& value)
{
    QJsonObject out = object(version), properties = out[u"properties"].toObject();
    properties.insert(name, value);
    out.insert(u"properties"_s, properties);
    return out;
}

RecordWire record(const QJsonObject& newest = object(1))
{
    RecordWire out;
    out.chronicleId = first;
    out.versions = {*versionFrom(object(0)), *versionFrom(newest)};
    const auto contents = feedFrom(fixture(u"documentum_contents.json"_s).object());
    for (const EntryWire& entry : contents->entries) {
        out.versions[1].contents.insert(out.versions[1].contents.begin(), *contentFrom(entry.content)); // its content first
    }
    return out;
}

Communication mapped(const MapRules& rules = {vocabulary()}, const RecordWire& wire = record(), const std::vector<Outside>& outside = {})
{
    auto made = communicationFrom(wire, outside, tokenOf(wire, u"s"_s, outside, rules), repository, rules);
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return std::move(made->communication);
}

Error wrongIn(const QJsonObject& json)
{
    const auto version = versionFrom(json);
    return version ? Error{ErrorKind::Storage, u"none"_s, {}} : version.error();
}

} // namespace

class DocumentumMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theChronicleIsTheRecordAndItsCurrentVersionSaysWhatItIs()
    {
        const Communication c = mapped();
        QCOMPARE(c.nativeKey, first);
        QCOMPARE(c.documentId, u"D-7"_s);
        QCOMPARE(c.title, u"Your statement, corrected"_s);
        QCOMPARE(c.issued->text, u"2026-03-14"_s); // midnight in Berlin
        QCOMPARE(c.issued->precision, Precision::Day);
    }

    void valuesOfTheSamePlaceBelongTogether()
    {
        const Communication c = mapped();
        QCOMPARE(c.legs.size(), size_t(2));
        QCOMPARE(c.legs[0].customer, u"C-1"_s);
        QCOMPARE(c.legs[0].channel, Channel::Email);
        QCOMPARE(c.legs[0].role, RecipientRole::Holder);
        QCOMPARE(c.legs[1].customer, u"C-2"_s);
        QCOMPARE(c.legs[1].channel, Channel::Print);
        QCOMPARE(c.legs[1].role, RecipientRole::Unknown);
        for (const auto& [name, value] : c.attributes) {
            QVERIFY2(!name.startsWith(u"acme_") && !name.startsWith(u"r_") && !name.startsWith(u"i_"), qPrintable(name + u'=' + value));
        }
    }

    void versionsAreOldestFirstWithTheirLabels()
    {
        const ArchiveRecord archive = *mapped().record;
        QCOMPARE(archive.versions.size(), size_t(2));
        QCOMPARE(archive.versions[0].nativeId, first);
        QCOMPARE(archive.versions[0].label, u"1.0"_s);
        QCOMPARE(archive.versions[0].comment, u"SENT, as sent"_s);
        QVERIFY(!archive.versions[0].isCurrent);
        QCOMPARE(archive.versions[1].label, u"2.0"_s);
        QVERIFY(archive.versions[1].isCurrent);
    }

    void theVersionSentIsToldByLabelOrAttribute()
    {
        QCOMPARE(mapped({.vocabulary = vocabulary(), .sentVersion = u"SENT"_s}).record->sentVersion, u"1.0"_s);
        const MapRules named{.vocabulary = vocabulary(), .sentVersion = u"acme_sent"_s};
        QCOMPARE(mapped(named, record(with(1, u"acme_sent"_s, first))).record->sentVersion, u"1.0"_s);
        QCOMPARE(mapped(named, record(with(1, u"acme_sent"_s, true))).record->sentVersion, u"2.0"_s);
        QVERIFY(mapped(named).record->sentVersionBasis != SentVersionBasis::Stated);
    }

    void contentsOfAllVersionsAreRenditions()
    {
        const Communication c = mapped();
        QCOMPARE(c.renditions.size(), size_t(3));
        QMap<QString, Rendition> byId;
        for (const Rendition& rendition : c.renditions) {
            byId.insert(rendition.source.nativeId, rendition);
        }
        QVERIFY(byId.contains(first)); // of a version whose contents were not asked for
        QCOMPARE(byId[first].bytes, qint64(11280));
        QCOMPARE(byId[first].declaredSha256.toHex().left(4), QByteArray("0011"));
        QCOMPARE(byId[second].declaredSha256.toHex().left(4), QByteArray("aa11"));
        const QString html = second + u"?format=html&page=0&modifier=mail"_s;
        QVERIFY2(byId.contains(html), qPrintable(QStringList(byId.keys()).join(u' ')));
        QCOMPARE(byId[html].bytes, qint64(2'147'483'648)); // the other size has 32 bits
        QCOMPARE(byId[html].declaredSha256.toHex().left(4), QByteArray("bb11"));
        const BytesId id = BytesId::from(html);
        QCOMPARE(id.text(), html);
        QVERIFY(!BytesId::from(second).fits(record().versions[1].contents[1]) && id.fits(record().versions[1].contents[1]));
    }

    void holdsAreThoseOfTheAttributesThatTheSiteNames()
    {
        QVERIFY(mapped().record->holds.empty()); // a retainer is no hold
        MapRules rules{.vocabulary = vocabulary(), .holds = HoldAttributes::from(u"acme_hold since=acme_held_on"_s)};
        const auto holds = mapped(rules).record->holds;
        QCOMPARE(holds.size(), size_t(2));
        QCOMPARE(holds[0].code, u"LIT-1"_s);
        QCOMPARE(holds[0].scope, u"record"_s);
        QVERIFY(holds[0].applied && !holds[1].applied);
        QCOMPARE(holds[0].enforcement, HoldEnforcement::Weak);
        QVERIFY(holds[0].basis.contains(second));
        const std::vector<Outside> outside{{first, true, {{u"code"_s, u"LIT-9"_s}}, u"relation"_s}};
        rules.holdsEnforced = true;
        const auto more = mapped(rules, record(), outside).record->holds;
        QCOMPARE(more.size(), size_t(3));
        QCOMPARE(more[0].scope, u"version 1.0"_s);
        QCOMPARE(more[0].enforcement, HoldEnforcement::EnforcedApp);
    }

    void retentionIsToldFromTheObjectAndFromAQuery()
    {
        const std::vector<Outside> outside{{first, false, {{u"schedule"_s, u"FIN-7Y"_s}, {u"due"_s, u"2034-01-01"_s}}, u"query"_s}};
        const auto retention = mapped({vocabulary()}, record(), outside).record->retention;
        QCOMPARE(retention.size(), size_t(2));
        QCOMPARE(retention[0].schedule, u"FIN-7Y"_s);
        QCOMPARE(retention[1].due->utc, UtcMs(1994367600000)); // 2033-03-14 in Berlin
    }

    void theTokenFollowsWhatMayHaveChanged()
    {
        const MapRules rules{vocabulary()};
        const QString before = tokenOf(record(), u"s"_s, {}, rules);
        QCOMPARE(tokenOf(record(with(1, u"r_access_date"_s, u"2026-05-01T00:00:00.000+02:00"_s)), u"s"_s, {}, rules), before); // somebody looked
        QVERIFY(tokenOf(record(with(1, u"title"_s, u"x"_s)), u"s"_s, {}, rules) != before);
        QVERIFY(tokenOf(record(), u"t"_s, {}, rules) != before);
        const std::vector<Outside> held{{first, true, {{u"code"_s, u"LIT-9"_s}}, u"r"_s}};
        QCOMPARE(TokenParts::from(tokenOf(record(), u"s"_s, held, rules)).outside, outsideMark(held));
        const RowWire a{first, first, {}, 0, u"1"_s, {}}, b{second, first, {}, 0, u"2"_s, {}};
        QCOMPARE(stateOf({a, b}), stateOf({b, a}));
        QVERIFY(stateOf({a, b}) != stateOf({a}));
    }

    void whatIsMalformedIsToldWithItsPlace()
    {
        QCOMPARE(wrongIn(with(1, u"i_chronicle_id"_s, QJsonValue())).detail, u"$.properties.i_chronicle_id: missing"_s);
        QCOMPARE(wrongIn(with(1, u"object_name"_s, 7)).detail, u"$.properties.object_name: not text"_s);
        QVERIFY(wrongIn(with(1, u"keywords"_s, QJsonArray{QJsonObject()})).detail.startsWith(u"$.properties.keywords"));
        QCOMPARE(wrongIn({{u"links"_s, QJsonArray()}}).kind, ErrorKind::Protocol);
    }

    void feedsMayBeEmptyAndObjectsAreNone()
    {
        QCOMPARE(feedFrom({{u"page"_s, 1}, {u"updated"_s, u"x"_s}})->entries.size(), size_t(0));
        QVERIFY(!feedFrom(object(0)));
        const auto feed = feedFrom({{u"entries"_s, QJsonArray{QJsonObject{{u"content"_s, QJsonObject{{u"properties"_s, QJsonObject{{u"r_object_id"_s, first}}}}}}}}});
        QCOMPARE(rowsFrom(*feed, QTimeZone::utc()).error().detail, u"$.entries[0].content.properties.i_chronicle_id: missing"_s);
    }

    void datesWithoutAZoneAreInThatOfTheRepository()
    {
        QCOMPARE(*millisecondsOf(u"2026-03-14T09:00:00.000+01:00"_s, QTimeZone::utc()), qint64(1'773'475'200'000));
        QCOMPARE(*millisecondsOf(u"2026-03-14T09:00:00"_s, QTimeZone("Europe/Berlin")), qint64(1'773'475'200'000));
        QVERIFY(!millisecondsOf(u"yesterday"_s, QTimeZone::utc()));
    }

    void statementsEscapeWhatTheyAreGivenAndOnlyRead()
    {
        Listing listing{.type = u"acme_letter"_s, .folder = u"/O'Brien"_s};
        QVERIFY(idsStatement(listing, {}, 10).contains(u"FOLDER('/O''Brien',DESCEND)"));
        const QString statement = changedStatement(listing, {}, ChangeKey{u"2026-03-01 10:00:00"_s, first}, 10);
        QVERIFY(statement.contains(u"r_modify_date > date('2026-03-01 10:00:00','yyyy-mm-dd hh:mi:ss') or (r_modify_date = date("));
        QVERIFY(statement.endsWith(u"order by r_modify_date, r_object_id ENABLE(RETURN_TOP 10)"));
        QVERIFY(isSelect(u"select a from b"_s) && !isSelect(u"delete b objects"_s) && !isSelect(u"select a from b; drop"_s));
        QVERIFY(isTypeName(u"dm_document"_s) && !isTypeName(u"dm_document (ALL)"_s));
    }

    void parametersAreReplacedAndNeverDoubled()
    {
        const QUrl url = withQuery(QUrl(u"http://h/x?inline=false&page=2"_s), {{u"inline"_s, u"true"_s}, {u"view"_s, u":all"_s}});
        QCOMPARE(url.query(QUrl::FullyEncoded), u"page=2&inline=true&view=%3Aall"_s);
    }

    void errorsAreJudgedByTheirStatusAndSayNoNames()
    {
        const QByteArray body = "{\"status\":500,\"code\":\"E_UNKNOWN\",\"details\":\"[DM_SYSOBJECT_E_CANT_FETCH] of jsmith\"}";
        const auto error = errorIn(500, body, u"object"_s);
        QCOMPARE(error->kind, ErrorKind::Protocol);
        QCOMPARE(error->detail, u"object: answer 500 E_UNKNOWN DM_SYSOBJECT_E_CANT_FETCH"_s);
        QCOMPARE(errorIn(502, "<html>", u"object"_s)->kind, ErrorKind::Offline);
        QCOMPARE(errorIn(404, {}, u"object"_s)->kind, ErrorKind::NotFound);
        QVERIFY(!errorIn(200, body, u"object"_s));
    }
};

QTEST_GUILESS_MAIN(DocumentumMapTest)
#include "documentum_map_test.moc"
