// A folder of returned mails as a source of what became of letters: files, a Maildir and mailboxes, taken in once each, whatever is moved, copied
// or interrupted. Mails are taken apart by the reader's own code, in this process.
#include "app/reader/mail_parts_reader.h"
#include "models/base/text.h"
#include "models/cache/delivery_notices.h"
#include "models/connectors/mailfolder/mail_box.h"
#include "models/connectors/mailfolder/mail_folder_connector.h"
#include "models/delivery/mail_origin.h"
#include "models/delivery/notice_reading.h"
#include "models/sync/apply_page.h"
#include "tests/support/cache_rig.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ", as moc does not understand raw strings.
QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

/// A report on a letter, with the letter's header.
QByteArray bounce(const QByteArray& recipient, const QByteArray& letter, const QByteArray& reply = "550 5.1.1 unknown user", const QByteArray& number = "1")
{
    return "Return-Path: <>\nReceived: from relay.test\nFrom: MAILER-DAEMON@relay.test (Mail Delivery System)\nTo: bob@sender.test\n"
           "Subject: Undelivered Mail Returned to Sender\nMessage-ID: <bounce" + number + "@relay.test>\nDate: Tue, 3 Mar 2026 10:11:12 +0100\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nFrom here on the mail system speaks.\n\n<" + recipient +
           ">: host mx.example.test said: " + reply + " (in reply to RCPT TO command)\n\n--b\nContent-Type: message/delivery-status\n\n"
           "Reporting-MTA: dns; relay.test\n\nFinal-Recipient: rfc822; " + recipient + "\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; " + reply +
           "\n\n--b\nContent-Type: message/rfc822\n\nFrom: bob@sender.test\nTo: " + recipient + "\nSubject: Your statement\n" + letter + "\nDear customer\n--b--\n";
}

Repository folderOf(const QString& path, QMap<QString, QString> settings = {})
{
    Repository folder;
    folder.kind = RepositoryKind::Bounces;
    folder.name = u"Returned"_s;
    folder.id = repositoryId(folder.kind, folder.name);
    folder.location = path;
    folder.zone = u"UTC"_s;
    folder.connection.settings = std::move(settings);
    folder.added = 1;
    return folder;
}

/// What a cache in memory holds of a repository's files.
class KnownInRig : public connectors::KnownSources
{
public:
    KnownInRig(store::Database& database, RepositoryId id)
        : m_database(database)
        , m_id(std::move(id))
    {}
    Result<std::vector<connectors::KnownSource>> find(const QString& nativeId) override
    {
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT s.token, s.metadata_token, s.sha256, s.content_state, s.kind FROM source s JOIN repository r ON "
                                                           u"r.pk = s.repository WHERE r.cfid = ?1 AND s.native_id = ?2"));
        select.bind(1, m_id.value()).bind(2, nativeId);
        std::vector<connectors::KnownSource> found;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return found;
            }
            connectors::KnownSource one;
            one.source = {m_id, nativeId, {}, select.text(0), select.text(1)};
            one.sha256 = select.blob(2);
            one.content = fromCode<ContentState>(select.text(3)).value_or(ContentState::Unknown);
            one.aside = select.text(4) == u"aside";
            found.push_back(std::move(one));
        }
    }
    Result<QStringList> slice(const QString& after, int limit) override
    {
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT DISTINCT s.native_id FROM source s JOIN repository r ON r.pk = s.repository WHERE r.cfid = ?1 "
                                                           u"AND s.native_id > ?2 ORDER BY s.native_id LIMIT ?3"));
        select.bind(1, m_id.value()).bind(2, after).bind(3, limit);
        QStringList ids;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return ids;
            }
            ids << select.text(0);
        }
    }

private:
    store::Database& m_database;
    RepositoryId m_id;
};

class MailRig : public CacheRig
{
public:
    explicit MailRig(QMap<QString, QString> settings = {})
        : folder(folderOf(place.path(), std::move(settings)))
    {
        QVERIFY(cache::addRepository(database, folder).has_value());
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QDir(place.path()).mkpath(QFileInfo(name).path());
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void archive(const QString& documentId, const QString& address)
    {
        Communication c = letter(documentId);
        for (RecipientLeg& leg : c.legs) {
            leg.channel = Channel::Email;
            leg.email = address;
            leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
            leg.events.clear();
        }
        observe(c, "bytes of " + documentId.toUtf8(), now);
        QVERIFY(sync::applyChanges(database, test::archiveRepository().id, {connectors::Upsert{c}}, {}, now, now).has_value());
        last = c;
    }
    std::unique_ptr<connectors::Connector> connector()
    {
        connectors::RemoteParts parts{.transport = {}, .patience = std::make_shared<FakePatience>(clock), .clock = clock, .chance = [] { return 0.5; }, .secret = {}};
        parts.mails = [this](const QByteArray& mail) {
            ++opened;
            return QtFuture::makeReadyFuture(Result<MailParts>(reading::readMailPartsOf(mail)));
        };
        return std::make_unique<connectors::MailFolderConnector>(folder, parts);
    }
    /// One run, or its first pages; what became of it.
    sync::Applied run(int pages = 1000)
    {
        const auto its = connector();
        KnownInRig known(database, folder.id);
        sync::Applied all;
        QString cursor;
        for (int i = 0; i < pages; ++i) {
            const Result<connectors::Page> page = QCoro::waitFor(its->changesSince(cursor, known, {}));
            if (!page) {
                trouble = page.error();
                return {-1, -1};
            }
            auto transaction = store::Transaction::begin(database);
            const auto applied = sync::applyPage(database, folder.id, *page, {}, now, now);
            if (!applied || !transaction->commit()) {
                qWarning("%s", applied ? "not committed" : qPrintable(applied.error().detail));
                return {-1, -1};
            }
            all.written += applied->written;
            all.unchanged += applied->unchanged;
            now += 1000;
            cursor = page->next;
            if (page->last) {
                break;
            }
        }
        return all;
    }
    QTemporaryDir place;
    Repository folder;
    FakeClock clock{1'800'000'000'000};
    UtcMs now = 1'800'000'000'000;
    int opened = 0;
    Error trouble{ErrorKind::Protocol, {}, {}};
    Communication last;
};

} // namespace

class MailFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row74AReturnedMailStandsOnTheLegOfItsLetter()
    {
        MailRig rig;
        rig.archive(u"EX-1"_s, u"ann@example.test"_s);
        rig.write(u"a.eml"_s, bounce("ann@example.test", "X-Communication-Id: EX-1\nMessage-ID: <1@sender.test>\n"));
        QCOMPARE(rig.run(), (sync::Applied{1, 0}));
        const cache::Record record = rig.record(rig.last);
        QCOMPARE(record.communication.legs.size(), size_t(1));
        const RecipientLeg& leg = record.communication.legs[0];
        QCOMPARE(leg.events.size(), size_t(1));
        QCOMPARE(stateOf(leg), DeliveryState::BouncedHard);
        QCOMPARE(leg.events[0].reportedCode, u"5.1.1"_s);
        QCOMPARE(leg.events[0].at->utc, UtcMs(1'772'529'072'000)); // 3 March 2026, 10:11:12 +01:00
        QVERIFY(leg.events[0].reason.startsWith(u"userunknown"));
        QCOMPARE(rig.count(u"SELECT count(*) FROM communication_fact WHERE first_state = 'BOUNCED_HARD'"_s), 1);
    }

    void theBytesAreKeptAsTheyLay()
    {
        MailRig rig;
        const QByteArray mail = bounce("ann@example.test", "X-Communication-Id: EX-1\n").replace("\n", "\r\n");
        rig.write(u"a.eml"_s, mail);
        rig.run();
        const auto kept = cache::eventsOfDocument(rig.database, identifierKey(u"EX-1"_s));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->size(), size_t(1));
        QVERIFY(kept->front().raw == mail);
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice WHERE sha256 = x'%1'"_s.arg(QString::fromLatin1(sha256Of(mail).toHex()))), 1);
        const auto checked = cache::checkEvents(rig.database);
        QVERIFY(checked.has_value() && checked->events == 1 && checked->firstBroken == 0);
    }

    void whatComesBeforeItsLetterWaitsForIt()
    {
        MailRig rig;
        rig.write(u"a.eml"_s, bounce("ann@example.test", "X-Communication-Id: EX-1\n"));
        rig.run();
        rig.archive(u"EX-1"_s, u"ann@example.test"_s);
        const cache::Record record = rig.record(rig.last);
        QCOMPARE(stateOf(record.communication.legs[0]), DeliveryState::BouncedHard);
    }

    void oneMailInManyPlacesIsOneEvent()
    {
        MailRig rig;
        const QByteArray mail = bounce("ann@example.test", "X-Communication-Id: EX-1\n"), other = bounce("joe@example.test", "", "552 5.2.2 mailbox full", "2");
        QByteArray marked = mail;
        marked.replace("\nFrom here on", "\n>From here on"); // as mailboxes write a line that would end the mail
        rig.write(u"a.eml"_s, mail);
        rig.write(u"copies/b"_s, QByteArray(mail).replace("\n", "\r\n"));
        rig.write(u"Maildir/new/1700000000.M1.host"_s, "Delivered-To: bounces@sender.test\n" + mail);
        rig.write(u"Maildir/tmp/half"_s, mail.left(200));
        rig.write(u"Maildir/dovecot-uidlist"_s, "3 V1 N2\n1 :x\n");
        rig.write(u"box"_s, "From MAILER-DAEMON Tue Mar  3 10:11:12 2026\nStatus: RO\nX-UID: 7\n" + marked + "\nFrom MAILER-DAEMON Tue Mar  3 10:11:13 2026\n" + other + "\n");
        QCOMPARE(rig.run(), (sync::Applied{2, 3}));
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice"_s), 2);
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice_conflict"_s), 0);
    }

    void anUnchangedFileIsNotOpenedAgain()
    {
        MailRig rig;
        rig.write(u"a.eml"_s, bounce("ann@example.test", "X-Communication-Id: EX-1\n"));
        rig.run();
        QCOMPARE(rig.opened, 1);
        QCOMPARE(rig.run(), (sync::Applied{0, 0}));
        QCOMPARE(rig.opened, 1);
        rig.write(u"b.eml"_s, bounce("joe@example.test", "X-Communication-Id: EX-2\n"));
        QCOMPARE(rig.run(), (sync::Applied{1, 0}));
        QCOMPARE(rig.opened, 2);
    }

    void whatIsMovedOrTakenAwayStaysSaid()
    {
        MailRig rig;
        rig.write(u"new/1"_s, bounce("ann@example.test", "X-Communication-Id: EX-1\n"));
        rig.run();
        QDir(rig.place.path()).mkpath(u"cur"_s);
        QVERIFY(QFile::rename(rig.place.filePath(u"new/1"_s), rig.place.filePath(u"cur/1:2,S"_s)));
        QCOMPARE(rig.run(), (sync::Applied{0, 1}));
        QVERIFY(QFile::remove(rig.place.filePath(u"cur/1:2,S"_s)));
        QCOMPARE(rig.run(), (sync::Applied{0, 0}));
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice"_s), 1);
    }

    void aRunThatIsCutOffLeavesNothingOutAndNothingTwice()
    {
        MailRig whole, cut;
        for (MailRig* rig : {&whole, &cut}) {
            QByteArray box;
            for (int i = 0; i < 450; ++i) { // three pages
                const QByteArray number = QByteArray::number(i);
                box += "From MAILER-DAEMON Tue Mar  3 10:11:12 2026\n" + bounce("c" + number + "@example.test", "X-Communication-Id: EX-" + number + "\n", "550 no", number) + "\n";
            }
            rig->write(u"box"_s, box);
        }
        QCOMPARE(whole.run(), (sync::Applied{450, 0}));
        QCOMPARE(cut.run(2), (sync::Applied{400, 0}));
        QCOMPARE(cut.run(), (sync::Applied{50, 400}));
        for (MailRig* rig : {&whole, &cut}) {
            QCOMPARE(rig->count(u"SELECT count(*) FROM delivery_notice"_s), 450);
            QCOMPARE(rig->count(u"SELECT count(*) FROM source WHERE kind = 'index'"_s), 1);
            QCOMPARE(cache::checkEvents(rig->database)->firstBroken, 0);
        }
    }

    void theMessageOfAnotherFeedTellsTheDocument()
    {
        MailRig rig;
        rig.archive(u"EX-1"_s, u"ann@example.test"_s);
        const QByteArray sent = quoted("{'specversion':'1.0','id':'a','source':'x','type':'io.counterfoil.communication.sent.v1','time':'2026-03-01T10:00:00Z',"
                                       "'data':{'communicationId':'EX-1','channel':'email','provider':'ses','providerMessageId':'0100abc'}}");
        const auto event = delivery::readFeedEvent(sent, {});
        QVERIFY(event.has_value());
        QVERIFY(sync::applyChanges(rig.database, rig.folder.id, {connectors::Noticed{event->event}}, {}, rig.now, rig.now).has_value());
        rig.write(u"a.eml"_s, bounce("ann@example.test", "Message-ID: <0100abc@eu-west-1.amazonses.com>\n"));
        rig.run();
        QCOMPARE(stateOf(rig.record(rig.last).communication.legs[0]), DeliveryState::BouncedHard);
    }

    void theReturnPathOrTheEnvelopeTellsTheDocument()
    {
        MailRig rig({{u"returnPath"_s, u"bounces+*@sender.test"_s}, {u"envelopeId"_s, u"yes"_s}});
        rig.archive(u"EX-1"_s, u"ann@example.test"_s);
        rig.write(u"a.eml"_s, "Delivered-To: bounces+EX-1@sender.test\n" + bounce("ann@example.test", ""));
        rig.run();
        QCOMPARE(stateOf(rig.record(rig.last).communication.legs[0]), DeliveryState::BouncedHard);
        QByteArray mail = bounce("joe@example.test", "");
        mail.replace("Reporting-MTA: dns; relay.test\n", "Reporting-MTA: dns; relay.test\nOriginal-Envelope-Id: EX-2\n");
        const delivery::MailOrigin origin = delivery::originOf(reading::readMailPartsOf(mail), {{}, {}, true, {}});
        QCOMPARE(origin.documentId, u"EX-2"_s);
    }

    void whatTellsOfNobodyKnownIsKeptAndCounted()
    {
        MailRig rig;
        rig.write(u"a.eml"_s, bounce("ann@example.test", ""));
        rig.write(u"b.eml"_s, "From: Ann <ann@example.test>\nTo: bob@sender.test\nSubject: Lunch\n\nShall we meet?\n");
        QCOMPARE(rig.run(), (sync::Applied{2, 0}));
        QCOMPARE(cache::countEvents(rig.database, rig.folder.id).value_or(-1), 2);
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_event"_s), 0);
    }

    void whatIsNoMailIsSetAsideOnce()
    {
        MailRig rig;
        rig.write(u"notes.pdf"_s, "%PDF-1.7 and so on\n");
        rig.run();
        QCOMPARE(rig.count(u"SELECT count(*) FROM set_aside WHERE resolved IS NULL"_s), 1);
        rig.write(u"notes.pdf"_s, bounce("ann@example.test", ""));
        QCOMPARE(rig.run(), (sync::Applied{1, 0}));
        QCOMPARE(rig.count(u"SELECT count(*) FROM set_aside WHERE resolved IS NULL"_s), 0);
    }

    void aFolderThatIsNotThereIsNotAnEmptyOne()
    {
        MailRig rig;
        rig.write(u"a.eml"_s, bounce("ann@example.test", ""));
        rig.run();
        rig.folder.location += u"/elsewhere"_s;
        QCOMPARE(rig.run(), (sync::Applied{-1, -1}));
        QCOMPARE(rig.trouble.kind, ErrorKind::Offline);
    }

    void aSentenceThatBeginsWithFromEndsNoMail()
    {
        connectors::MailBox box("From a Tue Mar  3 10:11:12 2026\nSubject: one\n\nFirst.\n\nFrom now on it is two.\n>>From b\n\nFrom c Tue Mar  3 10:11:13 2026\nSubject: two\n\nB\n");
        QCOMPARE(box.next(), QByteArray("Subject: one\n\nFirst.\n\nFrom now on it is two.\n>From b\n"));
        QVERIFY(!box.atEnd());
        QCOMPARE(box.next(), QByteArray("Subject: two\n\nB\n"));
        QVERIFY(box.atEnd());
    }
};

QTEST_GUILESS_MAIN(MailFolderTest)
#include "mail_folder_test.moc"
