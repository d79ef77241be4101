// A folder archive taken in for the first time: what becomes of its files.
#include "tests/support/folder_archive.h"

#include <QCryptographicHash>
#include <QStringEncoder>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

const char* const head = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE outputList><outputList>";

const Communication* withKey(const RunOutcome& run, const QString& key)
{
    for (const Communication& communication : run.upserts) {
        if (communication.nativeKey == key) {
            return &communication;
        }
    }
    return nullptr;
}

} // namespace

class FolderSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInAManifestOfSeveralQueuesAndCustomers()
    {
        FolderArchive archive;
        archive.write(u"job/pdf/DOC-1.pdf"_s, "one");
        archive.write(u"job/DOC-2.pdf"_s, "two");
        archive.write(u"job/mail-2.html"_s, "<p>");
        archive.write(
            u"job/_StdDeliveryFile.xml"_s,
            utf16(
                QLatin1StringView(head) +
                u"<queue mimeType='application/pdf' pdl='PDF' name='archive'>"
                "<file name='/mnt/x/DOC-1.pdf'><customer number='1'><key name='DocumentId'>EX-1</key><key "
                "name='Filiale'>7</key></customer><fileSize>3</fileSize></file>"
                "<file name='/mnt/x/DOC-2.pdf'><customer number='2'><key name='StartPageCustomer'>1</key><key "
                "name='CustomerId'>C2</key></customer>"
                "<customer number='3'><key name='StartPageCustomer'>3</key><key "
                "name='TotalPagesInDocument'>2</key></customer></file></queue>"
                "<queue mimeType='text/html' pdl='HTML' name='email'>"
                "<file name='/mnt/y/mail-2.html'><customer number='2'><key name='CustomerId'>C2</key></customer></file></queue></outputList>"_s));
        const RunOutcome run = archive.sync();
        QVERIFY(!run.error && run.aside.empty());
        QCOMPARE(run.keys(), (QStringList{u"doc:EX-1"_s, u"manifest:job/_StdDeliveryFile.xml#2"_s,
                                          u"manifest:job/_StdDeliveryFile.xml#3"_s}));
        const Communication* one = withKey(run, u"doc:EX-1"_s);
        QCOMPARE(one->renditions[0].source.nativeId, u"job/pdf/DOC-1.pdf"_s);
        const std::vector<std::pair<QString, QString>> attributes{{u"Filiale"_s, u"7"_s}};
        QCOMPARE(one->attributes, attributes);
        const Communication* two = withKey(run, u"manifest:job/_StdDeliveryFile.xml#2"_s);
        QCOMPARE(two->renditions.size(), size_t(2));
        QCOMPARE(two->renditions[0].role, RenditionRole::ArchivedOriginal);
        QCOMPARE(two->renditions[1].role, RenditionRole::HtmlMail);
        QCOMPARE(two->legs.size(), size_t(1)); // the archive copy is not a second delivery
        QCOMPARE(two->legs[0].channel, Channel::Email);
        QCOMPARE(two->envelopes.size(), size_t(1));
        const Communication* three = withKey(run, u"manifest:job/_StdDeliveryFile.xml#3"_s);
        QCOMPARE(three->renditions[0].source.nativeId, u"job/DOC-2.pdf"_s);
        QCOMPARE(three->renditions[0].pageFrom, std::optional<int>(3));
        QCOMPARE(three->renditions[0].pageCount, std::optional<int>(2));
        QVERIFY(archive.sync().isQuiet());
    }

    void joinsRowsOfOneDocumentAcrossTheIndexesOfAFolder()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"1-documents.csv"_s, "DocumentId;CustomerId;FileName;Channel\nD1;C1;a.pdf;email\n");
        archive.write(
            u"2-delivery.csv"_s,
            "DocumentId;CustomerId;Channel;DeliveryStatus;DeliveryTime\nD1;C1;email;5.1.1;2025-03-01T10:00\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"doc:D1"_s});
        QCOMPARE(run.upserts[0].legs.size(), size_t(1));
        QCOMPARE(stateOf(run.upserts[0].legs[0]), DeliveryState::BouncedHard);
        QCOMPARE(run.upserts[0].legs[0].events[0].source, u"2-delivery.csv"_s);
        QVERIFY(archive.sync().isQuiet());
        // Either index changing has both read, or half the record would be lost.
        archive.write(u"1-documents.csv"_s, "DocumentId;CustomerId;FileName;Channel;Title\nD1;C1;a.pdf;email;Bill\n");
        const RunOutcome again = archive.sync();
        QCOMPARE(again.upserts.size(), size_t(1));
        QCOMPARE(again.upserts[0].title, u"Bill"_s);
        QCOMPARE(stateOf(again.upserts[0].legs[0]), DeliveryState::BouncedHard);
    }

    void deliversARowWhoseFileIsMissing()
    {
        FolderArchive archive;
        archive.write(u"b/index.csv"_s, "DocumentId,FileName\nD1,/out/lost.pdf\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"doc:D1"_s});
        QCOMPARE(run.upserts[0].renditions[0].source.nativeId, u"b/lost.pdf"_s);
        QVERIFY(run.upserts[0].renditions[0].source.token.isEmpty());
        QVERIFY(archive.sync().isQuiet());
        archive.write(u"b/lost.pdf"_s, "found");
        QCOMPARE(archive.sync().touched, QStringList{u"b/lost.pdf"_s});
    }

    void setsAsideADocumentThatNamesNoFile()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"status.csv"_s, "DocumentId,FileName,DeliveryState\nD1,a.pdf,DELIVERED\nD2,,BOUNCED\n");
        const RunOutcome run = archive.sync();
        QVERIFY(!run.error);
        QCOMPARE(run.keys(), QStringList{u"doc:D1"_s});
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].position, u"D2"_s);
        QCOMPARE(run.aside[0].reason, u"no record of this document names a file"_s);
        QVERIFY(run.aside[0].raw.contains(u"BOUNCED"_s));
    }

    void setsAsideBadRowsAndTakesTheRest()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"x/twice.pdf"_s, "1");
        archive.write(u"y/twice.pdf"_s, "2");
        archive.write(
            u"index.csv"_s,
            "DocumentId,FileName,IssueDate\nD1,a.pdf,2025-03-01\nD2,a.pdf,someday\nD3,\"../../etc/passwd\",2025-03-01\n"
            "D4,/out/twice.pdf,2025-03-01\nD5,..,2025-03-01\nD6,only two\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), (QStringList{u"doc:D1"_s, u"doc:D3"_s, u"file:x/twice.pdf"_s, u"file:y/twice.pdf"_s}));
        QCOMPARE(withKey(run, u"doc:D3"_s)->renditions[0].source.nativeId, u"passwd"_s);
        QStringList aside;
        for (const SetAside& one : run.aside) {
            aside << one.position + u": "_s + one.reason;
        }
        QCOMPARE(aside, (QStringList{u"line 3: issueDate: not a date understood here"_s,
                                     u"line 5: fileName: fits several files: x/twice.pdf, y/twice.pdf"_s,
                                     u"line 6: fileName: not the name of a file"_s,
                                     u"line 7: 2 columns where the header has 3"_s}));
        QVERIFY(run.aside[0].raw.contains(u"IssueDate=someday"_s));
        // Once one of the two is gone the row means the other.
        archive.remove(u"y/twice.pdf"_s);
        const RunOutcome again = archive.sync();
        QVERIFY(again.keys().contains(u"doc:D4"_s));
        QVERIFY(archive.sync().isQuiet());
    }

    void setsAsideAHostileIndexWholeAndRemembersIt()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"_STDDELIVERYFILE.xml"_s,
                      "<!DOCTYPE outputList [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><outputList>&x;</outputList>");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"file:a.pdf"_s});
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].reason, u"declares an entity"_s);
        QVERIFY(archive.sync().isQuiet());
    }

    void keepsTheFirstOfTwoFoldersThatClaimOneIdOrFile()
    {
        FolderArchive archive;
        archive.write(u"a/1.pdf"_s, "1");
        archive.write(u"a/index.csv"_s, "DocumentId,FileName\nD1,1.pdf\n");
        archive.write(u"b/1.pdf"_s, "2");
        archive.write(u"b/index.csv"_s, "DocumentId,FileName\nD1,1.pdf\n");
        archive.write(u"two/f.pdf"_s, "f");
        archive.write(u"two/1.csv"_s, "DocumentId,FileName\nF1,f.pdf\n");
        archive.write(u"two/2.csv"_s, "DocumentId,FileName\nF2,f.pdf\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), (QStringList{u"doc:D1"_s, u"doc:F1"_s, u"file:b/1.pdf"_s}));
        QCOMPARE(withKey(run, u"doc:D1"_s)->renditions[0].source.nativeId, u"a/1.pdf"_s);
        QCOMPARE(run.aside.size(), size_t(2));
        QCOMPARE(run.aside[0].reason, u"documentId: already given in folder 'a'"_s);
        QCOMPARE(run.aside[1].reason, u"fileName: the file is already named by 'two/1.csv'"_s);
        // One that comes later does not take an id from one that stands.
        archive.write(u"0/1.pdf"_s, "3");
        archive.write(u"0/index.csv"_s, "DocumentId,FileName\nD1,1.pdf\n");
        const RunOutcome later = archive.sync();
        QCOMPARE(later.keys(), QStringList{u"file:0/1.pdf"_s});
        QCOMPARE(later.aside.size(), size_t(1));
    }

    void takesInEmailsByTheirHeader()
    {
        FolderArchive archive;
        archive.write(u"m/1.eml"_s, "Message-ID: <x@y>\nSubject: Your bill\nTo: a@x.org, b@x.org\nCc: c@x.org\nDate: "
                                    "Mon, 3 Mar 2025 10:00:00 +0100\n\nhi");
        archive.write(u"m/2.eml"_s, "Message-ID: <x@y>\nSubject: copy\nTo: a@x.org\n\nhi");
        archive.write(u"m/3.eml"_s, "Subject: no id\n\nhi");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), (QStringList{u"file:m/3.eml"_s, u"mail:x@y"_s, u"mail:x@y#m/2.eml"_s}));
        const Communication* mail = withKey(run, u"mail:x@y"_s);
        QCOMPARE(mail->title, u"Your bill"_s);
        QCOMPARE(mail->type, u"e-mail"_s);
        QCOMPARE(mail->legs.size(), size_t(3));
        QCOMPARE(mail->legs[2].email, u"c@x.org"_s);
        QCOMPARE(mail->legs[2].role, RecipientRole::Copy);
        QCOMPARE(mail->legs[0].channel, Channel::Email);
        QVERIFY(mail->sentBasis == Communication::SentBasis::Message);
        QCOMPARE(mail->sent->zone, u"+01:00"_s);
        QVERIFY(mail->renditions[0].extraction.has_value());
        const int reads = archive.reader.reads;
        QVERIFY(archive.sync().isQuiet());
        QCOMPARE(archive.reader.reads, reads);
        // A message that moved keeps its name.
        archive.rename(u"m/1.eml"_s, u"n/1.eml"_s);
        const RunOutcome moved = archive.sync();
        QCOMPARE(moved.keys(), QStringList{u"mail:x@y"_s});
    }

    void takesTheFieldsThatAnEmailsHeaderNames()
    {
        FolderArchive archive;
        archive.write(u"counterfoil-mapping.ini"_s, "[fields]\nX-Vertrag = policyId\nKdNr = customerNumber\n");
        archive.write(u"1.eml"_s, "Message-ID: <x@y>\nSubject: Your bill\nTo: Jo <a@x.org>, b@x.org\n"
                                  "Date: Mon, 3 Mar 2025 10:00:00 +0100\nX-CustomerId: C-1\nx-document-type: bill\n"
                                  "X-TEMPLATEID: BILL\nX-Template-Version: 7\nX-DocumentId: EX-9\nX-Vertrag: P-5\n"
                                  "X-Household-Id: H-1\nX-Issue-Date: 2025-03-02\nX-Locale: de\n"
                                  "X-Business-Unit: Retail\n"
                                  "X-Effective-Date: soon\nX-CustomerId: C-2\nX-Sha256: abc\nX-Title: Bill of March\n"
                                  "X-Cost-Centre: 4711\nX-Mailer: Mail 1.0\nX-MS-Exchange-Organization: o\n\nhi");
        archive.write(u"2.eml"_s, "Subject: to nobody\nX-Customer-Id: C-3\nX-Issue-Date: 2025-03-02\n\nhi");
        const RunOutcome run = archive.sync();
        const Communication* mail = withKey(run, u"mail:x@y"_s);
        QVERIFY(mail);
        QCOMPARE(mail->legs.size(), size_t(2));
        QCOMPARE(mail->legs[0].customer, u"C-1"_s);
        QCOMPARE(mail->legs[1].customer, QString());
        QCOMPARE(mail->envelopes[0].household, u"H-1"_s);
        QCOMPARE(mail->type, u"bill"_s);
        QCOMPARE(mail->documentId, u"EX-9"_s);
        QCOMPARE(mail->policy, u"P-5"_s);
        QCOMPARE(mail->businessUnit, u"Retail"_s);
        QCOMPARE(mail->language, u"de"_s);
        QCOMPARE(mail->title, u"Your bill"_s);
        QCOMPARE(mail->usages.size(), size_t(1));
        QCOMPARE(mail->usages[0].code + u' ' + mail->usages[0].version, u"BILL 7"_s);
        QCOMPARE(mail->issued->text, u"2025-03-02"_s);
        QVERIFY(!mail->effective);
        QVERIFY(mail->sentBasis == Communication::SentBasis::Message);
        const std::vector<std::pair<QString, QString>> kept = {
            {u"title"_s, u"Bill of March"_s}, {u"X-Effective-Date"_s, u"soon"_s}, {u"X-CustomerId"_s, u"C-2"_s},
            {u"X-Sha256"_s, u"abc"_s},        {u"X-Cost-Centre"_s, u"4711"_s},
        };
        QVERIFY(mail->attributes == kept);
        for (const QString& field : {u"customer"_s, u"template"_s, u"v"_s, u"policy"_s, u"attr"_s, u"household"_s}) {
            QVERIFY2(run.fields.contains(field), qPrintable(field));
        }
        const Communication* other = withKey(run, u"file:2.eml"_s);
        QVERIFY(other);
        QCOMPARE(other->legs.size(), size_t(1));
        QCOMPARE(other->legs[0].customer, u"C-3"_s);
        QVERIFY(other->sentBasis == Communication::SentBasis::IssueDate);
    }

    void readsTheMappingInTheRootUnlessOneWasHandedIn()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"list.csv"_s, "Beleg;Datei;Kanal\n7;a.pdf;Brief\n");
        QCOMPARE(archive.sync().keys(), (QStringList{u"file:a.pdf"_s, u"file:list.csv"_s}));
        archive.write(
            u"counterfoil-mapping.ini"_s,
            "[fields]\nBeleg = documentId\nDatei = fileName\nKanal = channel\n[values.channel]\nBrief = PRINT\n");
        const RunOutcome mapped = archive.sync();
        QCOMPARE(mapped.keys(), QStringList{u"doc:7"_s});
        QCOMPARE(mapped.upserts[0].legs[0].channel, Channel::Print);
        QCOMPARE(mapped.indexes, (QStringList{u"counterfoil-mapping.ini"_s, u"list.csv"_s}));
        QVERIFY(archive.sync().isQuiet());
        archive.write(u"counterfoil-mapping.ini"_s, "[fields]\nBeleg = nonsense\n");
        QCOMPARE(archive.sync().error->kind, ErrorKind::Rejected);
        archive.repository.mapping = u"[fields]\nBeleg = documentId\nDatei = fileName\nKanal = title\n"_s;
        const RunOutcome handed = archive.sync();
        QCOMPARE(handed.upserts.size(), size_t(1));
        QCOMPARE(handed.upserts[0].title, u"Brief"_s);
    }

    void tellsWhichFieldsItCarried()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        archive.write(u"index.csv"_s, "DocumentId,FileName,CustomerId,Channel,Policy,Branch\nD1,a.pdf,C1,print,,7\n");
        QCOMPARE(archive.sync().fields, (QStringList{u"attr"_s, u"channel"_s, u"customer"_s, u"doc"_s}));
    }

    void keepsPagesSmallAndSurvivesDyingAfterAny()
    {
        QByteArray csv = "DocumentId,FileName\n";
        FolderArchive archive;
        for (int i = 0; i < 450; ++i) {
            const QByteArray name = "d" + QByteArray::number(i) + ".pdf";
            archive.write(QString::fromLatin1(name), name);
            csv += "D" + QByteArray::number(i) + "," + name + "\n";
        }
        for (int i = 0; i < 250; ++i) {
            archive.write(u"orphan%1.pdf"_s.arg(i), "x");
        }
        archive.write(u"index.csv"_s, csv);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(archive.sync(i % 3 + 1).largestPage <= 200);
        }
        const RunOutcome rest = archive.sync();
        QVERIFY(!rest.error);
        QVERIFY(archive.sync().isQuiet());
        FolderArchive whole;
        whole.repository.location = archive.repository.location;
        whole.sync();
        QVERIFY(whole.cache.communications == archive.cache.communications);
        QCOMPARE(whole.cache.communications.size(), size_t(700));
    }

    void stopsWhenAsked()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        connectors::FolderConnector connector(archive.repository, archive.reader);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(connector.changesSince({}, archive.cache, stop.get_token())).error().kind,
                 ErrorKind::Cancelled);
    }

    void acceptsACursorItCannotUse()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        connectors::FolderConnector connector(archive.repository, archive.reader);
        for (const QString& cursor : {u"{\"run\":\"gone\",\"page\":7}"_s, u"not json"_s}) {
            const auto page = QCoro::waitFor(connector.changesSince(cursor, archive.cache, {}));
            QVERIFY(page && page->last);
            QCOMPARE(page->changes.size(), size_t(1));
            QCOMPARE(page->progress.expected, std::optional<qint64>(1));
            QCOMPARE(page->progress.seen, 1);
        }
    }
};

QTEST_GUILESS_MAIN(FolderSyncTest)
#include "folder_sync_test.moc"
