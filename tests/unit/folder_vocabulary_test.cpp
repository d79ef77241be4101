#include "models/connectors/record/communication_map.h"
#include "models/connectors/folder/record_packing.h"
#include "models/connectors/record/rendition_role.h"
#include "models/domain/repository.h"
#include "models/query/field.h"

#include <QTest>

using namespace cf;
using namespace cf::connectors;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, QString>>;

SiteVocabulary plain() { return *SiteVocabulary::read({}, u"Europe/Berlin"_s); }
StatedRecord recordOf(Values values)
{
    return StatedRecord{u"line 2"_s, std::move(values), false, {}, {}, {}, {}, {}, {}, {}};
}
const RepositoryId repository = repositoryId(RepositoryKind::Folder, u"a"_s);

Communication mapped(const std::vector<Values>& rows)
{
    std::vector<PlacedRow> placed;
    for (const Values& values : rows) {
        const StatedRow row = *rowOf(recordOf(values), plain());
        placed.push_back({row, row[StatedField::FileName], u"t"_s, 1, u"index.csv"_s});
    }
    return communicationOf(repository, u"doc:1"_s, placed);
}

} // namespace

class FolderVocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsNamesInAnySpelling_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* key, const char* field) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(field);
        };
        row("ACCOUNT_NUMBER", "accountId");
        row("Account Number", "accountId");
        row("case-ref", "caseId");
        row("DocumentType", "docType");
        row("communicationId", "documentId");
        row("StartPageCustomer", "pageFrom");
        row("TotalPagesInDocument", "pageCount");
        row("DeliveryStatus", "deliveryState");
        row("SHA-256", "sha256");
        row("Template Id", "templateId");
        row("recipient_name", "recipientName");
    }
    void understandsNamesInAnySpelling()
    {
        QFETCH(QString, key);
        QFETCH(QString, field);
        const auto found = statedFieldNamed(key);
        QVERIFY(found.has_value());
        QCOMPARE(QString(nameOf(*found).name), field);
    }
    void understandsEveryFieldByItsOwnName()
    {
        for (const StatedFieldName& field : statedFields()) {
            QCOMPARE(statedFieldNamed(QString(field.name)), std::optional(field.field));
        }
    }
    void namesQueryFieldsAsTheQueryLanguageDoes()
    {
        for (const StatedFieldName& field : statedFields()) {
            if (!field.queryField.isEmpty()) {
                const auto known = query::fieldNamed(QString(field.queryField));
                QVERIFY2(known.has_value(), field.name.data());
                QCOMPARE(query::info(*known).name, field.queryField);
            }
        }
    }
    void readsAMappingFile()
    {
        const auto site = SiteVocabulary::read(
            u"; our archive\r\n[archive]\r\nzone = Europe/Berlin\r\ndates = month-first\r\n"
            "[fields]\r\nKundenNr = customerId\nType = title\n"
            "[values.channel]\nBrief = PRINT\n[values.deliveryState]\nRückläufer = RETURNED_MAIL\n"_s,
            u"UTC"_s);
        QVERIFY(site.has_value());
        QCOMPARE(site->field(u"kundennr"_s), std::optional(StatedField::CustomerId));
        QCOMPARE(site->field(u"Type"_s), std::optional(StatedField::Title));
        QCOMPARE(site->channel(u"BRIEF"_s), std::optional(Channel::Print));
        QCOMPARE(site->deliveryState(u"rückläufer"_s), DeliveryState::ReturnedMail);
        const auto moment = site->moment(u"03/04/2025"_s);
        QVERIFY(moment.has_value());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(moment->wall, Qt::UTC).date(), QDate(2025, 3, 4));
        QCOMPARE(moment->zone, u"Europe/Berlin"_s);
        QVERIFY(moment->zoneAssumed);
    }
    void row64KeysOfEventsAndOfChannelsAreUnderstoodInTheirUsualSpellings()
    {
        for (const auto& [event, kind, reason] : {std::tuple(u"EventId"_s, u"EventType"_s, u"ChannelReason"_s), {u"business_event_id"_s, u"Event Kind"_s, u"channel-rule"_s},
                                                  {u"Trigger-Id"_s, u"Trigger"_s, u"Routing Reason"_s}}) {
            const Communication c = mapped({{{u"DocumentId"_s, u"D-1"_s}, {u"file"_s, u"a.pdf"_s}, {u"customer"_s, u"C-1"_s}, {u"channel"_s, u"print"_s}, {event, u"EV-7"_s},
                                             {kind, u"CLAIM_APPROVED"_s}, {reason, u"REGULATION"_s}},
                                            {{u"DocumentId"_s, u"D-1"_s}, {u"file"_s, u"a.pdf"_s}, {u"customer"_s, u"C-2"_s}, {u"channel"_s, u"email"_s}, {reason, u"PREFERENCE"_s}}});
            QCOMPARE(c.event, u"EV-7"_s);
            QCOMPARE(c.eventKind, u"CLAIM_APPROVED"_s);
            QCOMPARE(c.legs.size(), size_t(2));
            QCOMPARE(c.legs[0].channelReason, u"REGULATION"_s);
            QCOMPARE(c.legs[1].channelReason, u"PREFERENCE"_s);
            QVERIFY(c.attributes.empty());
        }
    }
    void namesTheLineOfAFaultyMapping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("field") << u"[fields]\na = customerId\nb = nothing\n"_s
                               << u"mapping file, line 3: the right side is none of our fields"_s;
        QTest::newRow("twice") << u"[fields]\na = customerId\nA = title\n"_s
                               << u"mapping file, line 3: the key is mapped twice"_s;
        QTest::newRow("zone") << u"[archive]\nzone = Mars/Base\n"_s
                              << u"mapping file, line 2: not a time zone known here"_s;
        QTest::newRow("dates") << u"[archive]\n\ndates = guess\n"_s
                               << u"mapping file, line 3: dates is day-first or month-first"_s;
        QTest::newRow("setting") << u"[archive]\ncolour = red\n"_s
                                 << u"mapping file, line 2: not a setting: zone, dates and customers are"_s;
        QTest::newRow("section") << u"[stuff]\n"_s
                                 << u"mapping file, line 1: not a section: [archive], [fields], [tables], [ignored] or [values.FIELD] are"_s;
        QTest::newRow("before any section") << u"a = title\n"_s << u"mapping file, line 1: stands before any section"_s;
        QTest::newRow("no sign") << u"[fields]\nhello\n"_s << u"mapping file, line 2: expected KEY = VALUE"_s;
        QTest::newRow("no value") << u"[fields]\nhello =\n"_s << u"mapping file, line 2: expected KEY = VALUE"_s;
        QTest::newRow("code") << u"[values.channel]\nBrief = PIGEON\n"_s
                              << u"mapping file, line 2: the right side is none of our codes"_s;
        QTest::newRow("values of another")
            << u"[values.title]\na = b\n"_s
            << u"mapping file, line 2: only values of channel, deliveryState and recipientRole are mapped"_s;
    }
    void namesTheLineOfAFaultyMapping()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto read = checkMapping(text);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().detail, detail);
    }
    void changesItsFingerprintWithTheMappingAndTheZone()
    {
        const QString text = u"[fields]\na = title\n"_s;
        QVERIFY(SiteVocabulary::read(text, u"UTC"_s)->fingerprint() !=
                SiteVocabulary::read({}, u"UTC"_s)->fingerprint());
        QVERIFY(SiteVocabulary::read(text, u"UTC"_s)->fingerprint() !=
                SiteVocabulary::read(text, u"Asia/Tokyo"_s)->fingerprint());
        QCOMPARE(SiteVocabulary::read(text, u"UTC"_s)->fingerprint(),
                 SiteVocabulary::read(text, u"UTC"_s)->fingerprint());
    }

    void understandsWordsForChannels_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("channel");
        for (const auto& [word, channel] :
             std::initializer_list<std::pair<const char*, const char*>>{{"print", "PRINT"},
                                                                        {"Post", "PRINT"},
                                                                        {"letter", "PRINT"},
                                                                        {"mail", "PRINT"},
                                                                        {"e-mail", "EMAIL"},
                                                                        {"EMAIL", "EMAIL"},
                                                                        {"text message", "SMS"},
                                                                        {"sms", "SMS"},
                                                                        {"Mobile App", "MOBILE_APP"},
                                                                        {"portal", "PORTAL"},
                                                                        {"registered mail", "REGISTERED_MAIL"}}) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(channel);
        }
    }
    void understandsWordsForChannels()
    {
        QFETCH(QString, word);
        QFETCH(QString, channel);
        const auto found = plain().channel(word);
        QVERIFY(found.has_value());
        QCOMPARE(QString(code(*found)), channel);
    }
    void readsProviderCodesOfDelivery()
    {
        QCOMPARE(plain().deliveryState(u"5.1.1"_s), DeliveryState::BouncedHard);
        QCOMPARE(plain().deliveryState(u"421"_s), DeliveryState::Deferred);
        QCOMPARE(plain().deliveryState(u"UNDELIV"_s), DeliveryState::Undeliverable);
        QCOMPARE(plain().deliveryState(u"RETURNED_MAIL"_s), DeliveryState::ReturnedMail);
        QCOMPARE(plain().deliveryState(u"something odd"_s), DeliveryState::Unknown);
    }

    void setsAsideARowThatIsAtFault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* what, const char* key, const QString& value, const char* reason) {
            QTest::newRow(what) << QString::fromUtf8(key) << value << QString::fromUtf8(reason);
        };
        row("date that is none", "IssueDate", u"2025-02-30"_s, "issueDate: not a date understood here");
        row("date of unknown order", "IssueDate", u"03/04/2025"_s, "issueDate: not a date understood here");
        row("channel", "Channel", u"pigeon"_s, "channel: a channel nobody here knows");
        row("role", "RecipientRole", u"neighbour"_s, "recipientRole: a role nobody here knows");
        row("page", "pageFrom", u"0"_s, "pageFrom: not a number it can have");
        row("hash", "Sha256", u"abc"_s, "sha256: not 64 hexadecimal digits");
        row("zero character", "Title", QString(u'a') + QChar(u'\0'), "not readable as text");
        row("half a surrogate pair", "Title", QString(QChar(0xD800)) + u'a', "not readable as text");
        row("field twice", "document_id", u"D2"_s, "documentId: given twice with different values");
    }
    void setsAsideARowThatIsAtFault()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const auto row = rowOf(recordOf({{u"DocumentId"_s, u"D1"_s}, {u"File"_s, u"a.pdf"_s}, {key, value}}), plain());
        QVERIFY(!row.has_value());
        QCOMPARE(row.error().detail, reason);
    }
    void takesAFieldGivenTwiceAlike()
    {
        QVERIFY(rowOf(recordOf({{u"DocumentId"_s, u"D1"_s}, {u"docid"_s, u"D1"_s}, {u"File"_s, u"a"_s}}), plain())
                    .has_value());
    }
    void keepsKeysNobodyKnowsAsWritten()
    {
        const auto row = rowOf(
            recordOf(
                {{u"DocumentId"_s, u"D1"_s}, {u"=HYPERLINK(1)"_s, u"=cmd|' /C calc'!A0"_s}, {u"Färbe"_s, u"rot"_s}}),
            plain());
        QVERIFY(row.has_value());
        const Values expected{{u"=HYPERLINK(1)"_s, u"=cmd|' /C calc'!A0"_s}, {u"Färbe"_s, u"rot"_s}};
        QCOMPARE(row->attributes, expected);
    }
    void packsARecordWithoutLosingAnything()
    {
        StatedRecord record = recordOf({{u"Ключ"_s, u"值"_s}, {u"e"_s, {}}});
        record.fromManifest = true;
        record.file = u"/a/ü.pdf"_s;
        record.customerNumber = u"7"_s;
        record.filePages = 3;
        const StatedRecord back = unpacked(packed(record));
        QCOMPARE(back.values, record.values);
        QCOMPARE(back.file, record.file);
        QCOMPARE(back.customerNumber, record.customerNumber);
        QCOMPARE(back.filePages, record.filePages);
        QCOMPARE(back.fileBytes, record.fileBytes);
        QVERIFY(back.fromManifest);
    }

    void makesOneLegARecipientAndOneEnvelopeForAHousehold()
    {
        const Communication household = mapped({{{u"docid"_s, u"1"_s},
                                                 {u"file"_s, u"a.pdf"_s},
                                                 {u"customer"_s, u"C1"_s},
                                                 {u"channel"_s, u"post"_s},
                                                 {u"envelope"_s, u"E9"_s},
                                                 {u"household"_s, u"H1"_s}},
                                                {{u"docid"_s, u"1"_s},
                                                 {u"file"_s, u"a.pdf"_s},
                                                 {u"customer"_s, u"C2"_s},
                                                 {u"channel"_s, u"post"_s},
                                                 {u"envelope"_s, u"E9"_s},
                                                 {u"role"_s, u"joint"_s}}});
        QCOMPARE(household.renditions.size(), size_t(1));
        QCOMPARE(household.legs.size(), size_t(2));
        QCOMPARE(household.legs[1].role, RecipientRole::Joint);
        QCOMPARE(household.envelopes.size(), size_t(1));
        QCOMPARE(household.envelopes[0].id, envelopeId(repository, u"E9"_s));
        QCOMPARE(household.envelopes[0].household, u"H1"_s);
        QVERIFY(household.legs[0].envelope == household.legs[1].envelope);
        const Communication apart = mapped(
            {{{u"docid"_s, u"1"_s}, {u"customer"_s, u"C1"_s}}, {{u"docid"_s, u"1"_s}, {u"customer"_s, u"C2"_s}}});
        QCOMPARE(apart.envelopes.size(), size_t(2));
    }
    void saysWhatTheDateOfSendingRestsOn()
    {
        using Basis = Communication::SentBasis;
        const auto basis = [](Values more) {
            Values values{{u"docid"_s, u"1"_s}, {u"customer"_s, u"C1"_s}, {u"issued"_s, u"2025-03-01"_s}};
            values.insert(values.end(), more.begin(), more.end());
            return mapped({values}).sentBasis;
        };
        QVERIFY(basis({}) == Basis::IssueDate);
        QVERIFY(basis({{u"deliveryState"_s, u"dispatched"_s}, {u"deliveryTime"_s, u"2025-03-02T10:00"_s}}) ==
                Basis::Dispatch);
        QVERIFY(basis({{u"sentDate"_s, u"2025-03-02"_s}}) == Basis::Index);
        QVERIFY(mapped({{{u"docid"_s, u"1"_s}}}).sentBasis == Basis::None);
    }
    void keepsDeliveryEventsInOrderOfTimeWithTheirRawCode()
    {
        const auto row = [](const char* state, const char* time) {
            return Values{{u"docid"_s, u"1"_s},
                          {u"customer"_s, u"C1"_s},
                          {u"channel"_s, u"email"_s},
                          {u"deliverystatus"_s, QString::fromUtf8(state)},
                          {u"deliverytime"_s, QString::fromUtf8(time)},
                          {u"delivery_reason"_s, u"mailbox full"_s}};
        };
        const Communication sent =
            mapped({row("5.2.2", "2025-03-03T09:00"), row("", ""), row("sent", "2025-03-01T09:00")});
        QCOMPARE(sent.legs.size(), size_t(1));
        QCOMPARE(sent.legs[0].events.size(), size_t(2));
        QCOMPARE(sent.legs[0].events[1].reportedCode, u"5.2.2"_s);
        QCOMPARE(sent.legs[0].events[1].grade, EvidenceGrade::X);
        QCOMPARE(sent.legs[0].events[1].source, u"index.csv"_s);
        QCOMPARE(stateOf(sent.legs[0]), DeliveryState::BouncedHard);
    }
    void keepsWhatRowsSayDifferently()
    {
        const Communication mixed =
            mapped({{{u"docid"_s, u"1"_s}, {u"type"_s, u"bill"_s}}, {{u"docid"_s, u"1"_s}, {u"type"_s, u"invoice"_s}}});
        QCOMPARE(mixed.type, u"bill"_s);
        const Values expected{{u"docType"_s, u"invoice"_s}};
        QCOMPARE(mixed.attributes, expected);
    }
    void wordsAreLookedUpTheOtherWayRound()
    {
        const auto site = SiteVocabulary::read(
            u"[values.channel]\nBrief = PRINT\nE-Brief = EMAIL\nmail = EMAIL\n[values.deliveryState]\nRückläufer = RETURNED_MAIL\n"
            "[values.recipientRole]\nZweitschrift = COPY\n"_s,
            {});
        QVERIFY(site);
        const QStringList print = site->wordsFor(Channel::Print);
        QVERIFY(print.contains(u"brief"_s) && print.contains(u"print"_s) && print.contains(u"letter"_s));
        QVERIFY(!print.contains(u"mail"_s)); // the site says otherwise
        QVERIFY(site->wordsFor(Channel::Email).contains(u"ebrief"_s) && site->wordsFor(Channel::Email).contains(u"mail"_s));
        QVERIFY(site->wordsFor(DeliveryState::ReturnedMail).contains(normalizedKey(u"Rückläufer")));
        QVERIFY(site->wordsFor(RecipientRole::Copy).contains(u"zweitschrift"_s));
        for (size_t i = 0; i < codes<Channel>().size(); ++i) {
            for (const QString& word : site->wordsFor(Channel(i))) {
                QCOMPARE(site->channel(word), std::optional(Channel(i)));
            }
        }
        QCOMPARE(smtpClassOf(DeliveryState::BouncedHard), u"5"_s);
        QCOMPARE(smtpClassOf(DeliveryState::Deferred), u"4"_s);
        QCOMPARE(smtpClassOf(DeliveryState::AcceptedByRecipientServer), u"2"_s);
        QVERIFY(smtpClassOf(DeliveryState::Delivered).isEmpty());
    }
    void tellsTheRoleOfARendition_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("role");
        const auto row = [](const char* queue, const char* mime, const char* suffix, RenditionRole role) {
            QTest::newRow(qPrintable(QString::fromUtf8(queue) + u'|' + QString::fromUtf8(mime)))
                << QString::fromUtf8(queue) << QString::fromUtf8(mime) << QString::fromUtf8(suffix) << int(role);
        };
        row("archive", "application/pdf", "pdf", RenditionRole::ArchivedOriginal);
        row("email_body", "text/html; charset=utf-8", "html", RenditionRole::HtmlMail);
        row("sms_trigger", "text/plain", "txt", RenditionRole::SmsText);
        row("customer_portal", "text/html", "html", RenditionRole::PortalDocument);
        row("print", "application/vnd.ibm.modcap+afp", "afp", RenditionRole::PrintStream);
        row("accessible", "application/pdf", "pdf", RenditionRole::AccessiblePdf);
        row("other", "application/pdf", "pdf", RenditionRole::Pdf);
        row("", "", "eml", RenditionRole::MailMessage);
        row("", "", "bin", RenditionRole::Other);
    }
    void tellsTheRoleOfARendition()
    {
        QFETCH(QString, queue);
        QFETCH(QString, mime);
        QFETCH(QString, suffix);
        QFETCH(int, role);
        QCOMPARE(int(roleOf(queue, mime, {}, suffix)), role);
    }
};

QTEST_GUILESS_MAIN(FolderVocabularyTest)
#include "folder_vocabulary_test.moc"
