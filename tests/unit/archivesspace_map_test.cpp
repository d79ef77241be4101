// Records of ArchivesSpace, in the shapes its backend sends, become communications.
#include "models/connectors/archivesspace/archivesspace_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::archivesspace;

namespace {

const RepositoryId repository(u"rp-test"_s);

/// An archival object with one digital object, an event and two rights statements. In a file, because moc stumbles over such text.
QJsonObject statement()
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/archivesspace_record.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

SiteVocabulary vocabulary(const QString& mapping = {})
{
    return *SiteVocabulary::read(mapping, u"Europe/Berlin"_s, usualMapping());
}

Communication mapped(const QJsonObject& record, const QString& mapping = {})
{
    const auto wire = recordFrom(record);
    if (!wire) {
        qFatal("%s", qPrintable(wire.error().detail));
    }
    auto made = communicationFrom(*wire, repository, vocabulary(mapping));
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return std::move(made->communication);
}

} // namespace

class ArchivesSpaceMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsualMappingFindsTheCommonFields()
    {
        const Communication c = mapped(statement());
        QCOMPARE(c.nativeKey, u"/repositories/2/archival_objects/101"_s);
        QCOMPARE(c.documentId, u"STMT-2026-03-000123"_s);
        QCOMPARE(c.title, u"Statement March 2026"_s);
        QCOMPARE(c.type, u"Account statement"_s);
        QCOMPARE(c.account, u"4711"_s);
        QCOMPARE(c.retentionClass, u"10 years tax"_s);
        QCOMPARE(c.issued->text, u"2026-03-31"_s);
        QCOMPARE(c.usages.size(), size_t(1));
        QCOMPARE(c.usages[0].code + u' ' + c.usages[0].version, u"STM-0042 7"_s);
        QCOMPARE(c.legs.size(), size_t(1));
        QCOMPARE(c.legs[0].customer, u"C-000123"_s);
        QCOMPARE(c.legs[0].channel, Channel::Email);
        QCOMPARE(c.envelopes[0].code, u"E-77"_s);
    }

    void anEventIsReadOnceAndItsReportedCodeIsTheEvidence()
    {
        const Communication c = mapped(statement());
        QCOMPARE(c.legs[0].events.size(), size_t(1));
        const DeliveryEvent& event = c.legs[0].events[0];
        QCOMPARE(event.reportedCode, u"5.1.1"_s);
        QCOMPARE(event.state, DeliveryState::BouncedHard);
        QCOMPARE(event.reason, u"mailbox does not exist"_s);
        QCOMPARE(event.source, u"/repositories/2/events/9"_s);
        QCOMPARE(event.at->text, u"2026-04-01T09:02:00Z"_s);
    }

    void aRightsStatementThatForbidsDeletionIsAHoldOnlyRecorded()
    {
        const Communication c = mapped(statement());
        QCOMPARE(c.record->holds.size(), size_t(1));
        const HoldStatement& hold = c.record->holds[0];
        QCOMPARE(hold.code, u"LIT-2026-001"_s);
        QCOMPARE(hold.name, u"Matter Okafor"_s);
        QCOMPARE(hold.comment, u"asked for by Legal"_s);
        QCOMPARE(hold.enforcement, HoldEnforcement::RecordedOnly);
        QVERIFY(hold.basis.contains(u"rights_statements[0]"));
        QCOMPARE(hold.applied->text, u"2026-05-01"_s);
        QCOMPARE(c.record->retention.size(), size_t(1));
        QCOMPARE(c.record->retention[0].schedule, u"10 years tax"_s);
    }

    void captionsTellTheVersionsAndWhichOfThemWasSent()
    {
        const Communication c = mapped(statement());
        QCOMPARE(c.record->versions.size(), size_t(2));
        QCOMPARE(c.record->sentVersion, u"1"_s);
        QCOMPARE(c.record->sentVersionBasis, SentVersionBasis::Stated);
        QCOMPARE(c.renditions.size(), size_t(2));
        QCOMPARE(c.renditions[0].source.nativeId, u"/files/new.pdf"_s); // the representative one first
        QVERIFY(c.renditions[0].declaredSha256.isEmpty());             // of another method
        QCOMPARE(c.renditions[1].declaredSha256.toHex().right(2), QByteArray("aa"));
    }

    void whatNobodyMappedIsAnAttributeAndBoilerplateIsNot()
    {
        const Communication c = mapped(statement());
        const std::pair<QString, QString> ticket(u"external_ids/ticket"_s, u"IT-9"_s);
        const std::pair<QString, QString> unit(u"digital_object/user_defined/string_4"_s, u"Retail"_s);
        const std::pair<QString, QString> note(u"notes/odd"_s, u"filed late"_s);
        for (const auto& expected : {ticket, unit, note}) {
            QVERIFY2(std::find(c.attributes.begin(), c.attributes.end(), expected) != c.attributes.end(),
                     qPrintable(expected.first));
        }
        for (const auto& [name, value] : c.attributes) {
            QVERIFY2(!name.contains(u"lock_version") && !name.contains(u"boolean_1") && !name.contains(u"ref_id"), qPrintable(name));
        }
    }

    void theSitesMappingWinsOverTheUsualOne()
    {
        const Communication c =
            mapped(statement(), u"[fields]\ndigital_object/user_defined/string_4 = businessUnit\nexternal_ids/account_id = policyId\n"_s);
        QCOMPARE(c.businessUnit, u"Retail"_s);
        QCOMPARE(c.policy, u"4711"_s);
        QVERIFY(c.account.isEmpty());
    }

    void aTableOfRecipientsAndOfEventsIsReadLineByLine()
    {
        QJsonObject record = statement();
        QJsonArray instances = record[u"instances"].toArray();
        QJsonObject instance = instances[0].toObject();
        QJsonObject link = instance[u"digital_object"].toObject();
        QJsonObject object = link[u"_resolved"].toObject();
        object.insert(u"user_defined"_s, QJsonObject{{u"text_1"_s, u"C-1\tAdaeze Okafor\tHOLDER\tPRINT\nC-2\tJon Berg\tJOINT\tEMAIL"_s}});
        object.insert(u"linked_events"_s, QJsonArray());
        link.insert(u"_resolved"_s, object);
        instance.insert(u"digital_object"_s, link);
        record.insert(u"instances"_s, QJsonArray{instance});
        QJsonArray events = record[u"linked_events"].toArray();
        QJsonObject event = events[0].toObject();
        QJsonObject resolved = event[u"_resolved"].toObject();
        resolved.insert(u"outcome_note"_s, u"C-2\tEMAIL\tBOUNCED_HARD\t5.1.1\t2026-04-01T09:02:00Z\tno mailbox\n"
                                            "C-1\tPRINT\tDISPATCHED\t\t2026-04-01T05:00:00Z\t"_s);
        event.insert(u"_resolved"_s, resolved);
        record.insert(u"linked_events"_s, QJsonArray{event});
        const Communication c = mapped(
            record, u"[tables]\ndigital_object/user_defined/text_1 = customerId, recipientName, recipientRole, channel, address\n"
                    "event/outcome_note = customerId, channel, deliveryState, deliveryCode, deliveryTime, deliveryReason\n"_s);
        QCOMPARE(c.legs.size(), size_t(2));
        QCOMPARE(c.legs[0].recipient, u"Adaeze Okafor"_s);
        QCOMPARE(c.legs[0].events.size(), size_t(1));
        QCOMPARE(c.legs[0].events[0].state, DeliveryState::Dispatched);
        QCOMPARE(c.legs[1].role, RecipientRole::Joint);
        QCOMPARE(c.legs[1].events.size(), size_t(1));
        QCOMPARE(c.legs[1].events[0].reportedCode, u"5.1.1"_s);
        QCOMPARE(c.legs[1].events[0].state, DeliveryState::BouncedHard);
        QCOMPARE(c.envelopes.size(), size_t(1)); // one piece for both
    }

    void severalCustomersAreSeveralRecipients()
    {
        QJsonObject record = statement();
        QJsonArray ids = record[u"external_ids"].toArray();
        ids.append(QJsonObject{{u"external_id"_s, u"C-000999"_s}, {u"source"_s, u"customer_id"_s}});
        record.insert(u"external_ids"_s, ids);
        const Communication c = mapped(record);
        QCOMPARE(c.legs.size(), size_t(2));
        QCOMPARE(c.legs[1].customer, u"C-000999"_s);
        QVERIFY(c.legs[1].events.empty()); // the event names nobody, and is taken for the first one's
    }

    void whatIsNotAsTheSchemaSaysIsToldByItsPath_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("where");
        QTest::newRow("no address") << u"uri"_s << QByteArray("null") << u"$.uri: missing"_s;
        QTest::newRow("a title that is a list") << u"title"_s << QByteArray("[1]") << u"$.title: not text"_s;
        QTest::newRow("dates that are a number") << u"dates"_s << QByteArray("[7]") << u"$.dates[0]: not an object"_s;
        QTest::newRow("a label that is an object") << u"dates"_s << QByteArray("[{\"label\": {}}]") << u"$.dates[0].label: not text"_s;
        QTest::newRow("a version that is text") << u"lock_version"_s << QByteArray("\"x\"") << u"$.lock_version: not a number"_s;
    }
    void whatIsNotAsTheSchemaSaysIsToldByItsPath()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, value);
        QFETCH(QString, where);
        QJsonObject record = statement();
        record.insert(member, QJsonDocument::fromJson("[" + value + "]").array()[0]);
        const auto wire = recordFrom(record);
        QVERIFY(!wire);
        QCOMPARE(wire.error().detail, where);
    }

    void theTokenFollowsWhateverMayHaveChanged()
    {
        const SiteVocabulary words = vocabulary();
        const QString token = tokenOf(*recordFrom(statement()), words);
        QCOMPARE(tokenOf(*recordFrom(statement()), words), token);
        QJsonObject edited = statement();
        edited.insert(u"system_mtime"_s, u"2026-04-02T07:11:13Z"_s);
        QVERIFY(tokenOf(*recordFrom(edited), words) != token);
        QJsonObject without = statement();
        without.insert(u"linked_events"_s, QJsonArray()); // deleting an event moves no time of the record
        without.insert(u"instances"_s, QJsonArray());
        QVERIFY(tokenOf(*recordFrom(without), words) != token);
        QVERIFY(tokenOf(*recordFrom(statement()), vocabulary(u"[fields]\ntitle = docType\n"_s)) != token);
    }
};

QTEST_GUILESS_MAIN(ArchivesSpaceMapTest)
#include "archivesspace_map_test.moc"
