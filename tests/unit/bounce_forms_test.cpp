// Returned mails in the forms of many mail systems, from their bytes: who was not reached, and why. Names and addresses are
// invented, the frames are the systems' own.
#include "app/reader/mail_parts_reader.h"
#include "models/delivery/bounce_report.h"

#include <QTest>

using namespace cf;
using namespace cf::delivery;
using namespace Qt::StringLiterals;

namespace {

constexpr auto returned = "\n--b\nContent-Type: message/rfc822\n\nFrom: bob@sender.test\nTo: ann@example.test\nSubject: Statement\n\nHello\n--b--\n";

QByteArray plain(const QByteArray& from, const QByteArray& subject, const QByteArray& body)
{
    return "Return-Path: <>\nFrom: " + from + "\nTo: bob@sender.test\nSubject: " + subject + "\n\n" + body;
}

QByteArray report(const QByteArray& text, const QByteArray& fields)
{
    return "From: MAILER-DAEMON@relay.test\nTo: bob@sender.test\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\n" +
           text + "\n--b\nContent-Type: message/delivery-status\n\n" + fields + returned;
}

std::vector<BouncedRecipient> read(const QByteArray& mail) { return classifyBounce(reading::readMailPartsOf(mail)); }

/// "ann@example.test 5.1.1 550 userunknown!" — "!" for permanent; recipients parted by "; ".
QString told(const QByteArray& mail)
{
    QStringList words;
    for (const BouncedRecipient& one : read(mail)) {
        words << u"%1 %2 %3 %4%5"_s.arg(one.recipient, one.enhancedStatus, one.replyCode, QString(reasonWord(one.reason)),
                                      one.permanent ? u"!"_s : QString());
    }
    return words.join(u"; "_s);
}

} // namespace

class BounceFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFieldsOfAReport()
    {
        const QByteArray mail = report("See below.", "Reporting-MTA: dns; relay.test\n\nOriginal-Recipient: rfc822;ann@example.test\n"
                                                     "Final-Recipient: rfc822;a.n@store.example.test\nAction: failed\nStatus: 5.0.0\n"
                                                     "Diagnostic-Code: smtp; 550 5.1.1 <a.n@store.example.test>: no\n  such user\n");
        QCOMPARE(told(mail), u"ann@example.test 5.1.1 550 userunknown!"_s);
        QCOMPARE(read(mail).front().state, DeliveryState::BouncedHard);
    }

    void tellsRecipientsApartThatNoLineParts()
    {
        QCOMPARE(told(report("", "Reporting-MTA: dns; relay.test\nFinal-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.2.2\n"
                                 "Diagnostic-Code: smtp; 552 5.2.2 mailbox full\nFinal-Recipient: rfc822; cat@example.test\nAction: failed\nStatus: 5.1.1\n"
                                 "Diagnostic-Code: smtp; 550 5.1.1 unknown user\n")),
                 u"ann@example.test 5.2.2 552 mailboxfull; cat@example.test 5.1.1 550 userunknown!"_s);
    }

    void waitsForWhatIsStillTried()
    {
        const auto found = read(report("", "Final-Recipient: rfc822; ann@example.test\nAction: delayed\nStatus: 4.4.1\n"
                                           "Diagnostic-Code: smtp; connect to mx.example.test[192.0.2.5]: Connection timed out\n"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().reason, BounceReason::Expired);
        QCOMPARE(found.front().state, DeliveryState::Deferred);
    }

    void takesAReceiptOfARejectionForABounce()
    {
        const QByteArray mail = "From: postmaster@store.test\nTo: bob@sender.test\nSubject: Automatically rejected mail\n"
                                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                                "Your message to <ann@example.test> was automatically rejected:\nQuota exceeded\n--b\n"
                                "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; ann@example.test\n"
                                "Disposition: automatic-action/MDN-sent-automatically; deleted\n" +
                                QByteArray(returned);
        QCOMPARE(told(mail), u"ann@example.test 5.0.922  mailboxfull"_s);
    }

    void doesNotTakeADeliveryForABounce()
    {
        const auto found = read(report("", "Final-Recipient: rfc822; ann@example.test\nAction: delivered\nStatus: 2.1.5\n"
                                           "Diagnostic-Code: smtp; 250 2.1.5 Ok\n\nFinal-Recipient: rfc822; cat@example.test\nAction: relayed\nStatus: 2.0.0\n"));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].reason, BounceReason::Delivered);
        QCOMPARE(found[0].state, DeliveryState::Delivered);
        QCOMPARE(found[0].replyCode, u"250"_s);
        QCOMPARE(found[1].state, DeliveryState::Dispatched);
    }

    void knowsTheWordsOfTheWholeReplyWhereTheFieldsHaveItsFirstLine()
    {
        QCOMPARE(told(report("   ----- The following addresses had permanent fatal errors -----\n<ann@example.test>\n    (reason: 550-5.7.1 Dear sender)\n\n"
                             "   ----- Transcript of session follows -----\n... while talking to mx.example.test.:\n>>> DATA\n"
                             "<<< 550-5.7.1 Dear sender\n<<< 550 5.7.1 your address is listed by zen.spamhaus.org\n554 5.0.0 Service unavailable\n",
                             "Final-Recipient: RFC822; ann@example.test\nAction: failed\nStatus: 5.7.1\nRemote-MTA: DNS; mx.example.test\n"
                             "Diagnostic-Code: SMTP; 550-5.7.1 Dear sender\n")),
                 u"ann@example.test 5.7.1 550 blocked"_s);
    }

    void readsFreeText_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& subject, const QByteArray& body, const QString& wanted) {
            QTest::newRow(name) << plain(from, subject, body) << wanted;
        };
        row("Exim", "Mail Delivery System <Mailer-Daemon@relay.test>", "Mail delivery failed: returning message to sender",
            "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\n"
            "recipients. This is a permanent error. The following address(es) failed:\n\n  ann@example.test\n    host mx.example.test [192.0.2.5]\n"
            "    SMTP error from remote mail server after RCPT TO:<ann@example.test>:\n    550 Unknown user\n  cat@nowhere.test\n    Unrouteable address\n\n"
            "------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <bob@sender.test>\nTo: ann@example.test, cat@nowhere.test\n",
            u"ann@example.test 5.0.911 550 userunknown!; cat@nowhere.test 5.0.912  hostunknown!"_s);
        row("qmail", "MAILER-DAEMON@relay.test", "failure notice",
            "Hi. This is the qmail-send program at relay.test.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n"
            "This is a permanent error; I've given up. Sorry it didn't work out.\n\n<ann@example.test>:\n192.0.2.5 does not like recipient.\n"
            "Remote host said: 550 no such mailbox\nGiving up on 192.0.2.5.\n\n<cat@example.test>:\n"
            "The users mailfolder is over the allowed quota (size). (#5.2.2)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <bob@sender.test>\n",
            u"ann@example.test 5.0.911 550 userunknown!; cat@example.test 5.2.2  mailboxfull"_s);
        row("Sendmail 5", "Mail Delivery Subsystem <MAILER-DAEMON>", "Returned mail: User unknown",
            "   ----- Transcript of session follows -----\nWhile talking to mx.example.test:\n>>> RCPT To:<ann@example.test>\n<<< 550 No such person\n"
            "550 <ann@example.test>... User unknown\n\n   ----- Unsent message follows -----\nReceived: by relay.test\nTo: ann@example.test\n",
            u"ann@example.test 5.0.911 550 userunknown!"_s);
        row("Sendmail's verdict says less than the reply", "Mail Delivery Subsystem <MAILER-DAEMON>", "Returned mail: Service unavailable",
            "   ----- Transcript of session follows -----\nWhile talking to mx.example.test:\n>>> DATA\n<<< 552 too much mail data for this mailbox\n"
            "554 <ann@example.test>... Service unavailable\n\n   ----- Unsent message follows -----\nReceived: by relay.test\n",
            u"ann@example.test 5.0.922 552 mailboxfull"_s);
        row("Active!hunter", "MAILER-DAEMON@relay.test", "FAILURE NOTICE :",
            "  ----- The following addresses had permanent fatal errors -----\n\n>>> ann@example.test <ann@example.test>\n\n"
            "  -----SMTP-------------------------------------\n550 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkusr)\n"
            "  -----Header-----------------------------------\nReceived: from relay.test\n",
            u"ann@example.test 5.1.1 550 userunknown!"_s);
        row("InterScan", "\"InterScan MSS\" <postmaster@relay.test>", "Mail could not be delivered",
            "****** Message from InterScan Messaging Security Suite ******\n\nSent >>> RCPT TO:<ann@example.test>\n"
            "Received <<< 550 unknown recipient\n\nUnable to deliver message to <ann@example.test>.\n\n"
            "************************     End of message     **********************\n",
            u"ann@example.test 5.0.911 550 userunknown!"_s);
        row("MailMarshal", "Postmaster <postmaster@relay.test>", "Undeliverable Mail: \"Statement\"",
            "Your message:\n   From:    bob@sender.test\n   Subject: Statement\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\n"
            "The following recipients were affected: \n    ann@example.test\n\nAdditional Information\n======================\nOriginal Sender:    <bob@sender.test>\n",
            u"ann@example.test 5.1.1 550 userunknown!"_s);
        row("Notes", "postmaster@relay.test", "Undeliverable message",
            "------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\nann@example.test\n\n------- Returned Message --------\nReceived: from x\n",
            u"ann@example.test 5.0.911  userunknown!"_s);
        row("IMail", "\"Postmaster\" <postmaster@relay.test>\nX-Mailer: <SMTP32 v9.23>", "Undeliverable Mail", "Unknown user: ann@example.test\n\n\nOriginal message follows.\n\nReceived: from x\n",
            u"ann@example.test 5.0.911  userunknown!"_s);
        row("Zoho", "mailer-daemon@mail.zoho.com", "Undelivered Mail Returned to Sender",
            "This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients.\n\n"
            "ann@example.test Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.2 <ann@example.test>... Mailbox Full\n",
            u"ann@example.test 5.2.2 550 mailboxfull"_s);
        row("Google", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)",
            "Delivery to the following recipient failed permanently:\n\n     ann@example.test\n\nTechnical details of permanent failure:\n"
            "Google tried to deliver your message, but it was rejected by the server for the recipient domain example.test by mx.example.test. [192.0.2.5].\n\n"
            "The error that the other server returned was:\n550 5.7.1 Message rejected: looks like spam\n\n----- Original message -----\n\nReceived: by 192.0.2.1\n",
            u"ann@example.test 5.7.1 550 spamdetected"_s);
        row("a line for a person", "Mailer <mailer-daemon@relay.test>", "Could not deliver your mail",
            "Your mail to ann@example.test was not delivered because the mailbox is full.\n", u"ann@example.test 5.0.922  mailboxfull"_s);
        row("Exchange 2003", "System Administrator <postmaster@relay.test>", "Undeliverable: Statement",
            "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tStatement\n      Sent:\t3/4/2027 9:12 AM\n\n"
            "The following recipient(s) could not be reached:\n\n      ann@example.test on 3/4/2027 9:12 AM\n"
            "            You do not have permission to send to this recipient.  For assistance, contact your system administrator.\n"
            "            <relay.test #5.7.1 smtp;550 5.7.1 Unable to relay for ann@example.test>\n      cat@example.test on 3/4/2027 9:12 AM\n"
            "            The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address.\n            <relay.test #5.1.1>\n",
            u"ann@example.test 5.7.1 550 norelaying; cat@example.test 5.1.1  userunknown!"_s);
        row("Exchange 5.5", "System Administrator <postmaster@relay.test>\nX-Mailer: Internet Mail Service (5.5.2656.59)", "Undeliverable: Statement",
            "Your message\n\n  To:      everybody@lists.test\n  Subject: Statement\n  Sent:    Thu, 4 Mar 2027 09:12:07 +0100\n\n"
            "did not reach the following recipient(s):\n\nc=US;a= ;p=EXAMPLE;o=North;dda:SMTP=ann@example.test; on Thu, 4 Mar 2027\n09:12:07 +0100\n"
            "    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=us;a=\n    MSEXCH:IMS:EXAMPLE:NORTH:RELAY 0 (000C05A6) Unknown Recipient\n",
            u"ann@example.test 5.0.911  userunknown!"_s);
        row("a warning", "Mail Delivery System <Mailer-Daemon@relay.test>", "Warning: message 1a2b3c delayed 24 hours",
            "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on relay.test.\n\n"
            "The address to which the message has not yet been delivered is:\n\n  ann@example.test\n    host mx.example.test [192.0.2.5]: 452 4.2.2 mailbox full\n",
            u"ann@example.test 4.2.2 452 mailboxfull"_s);
        row("hMailServer", "mailer-daemon@relay.test", "Message undeliverable: Statement",
            "The following recipient(s) could not be reached:\n\nann@example.test\n   Error Type: SMTP\n   Remote server (192.0.2.5) issued an error.\n"
            "   hMailServer sent: RCPT TO:<ann@example.test>\n   Remote server replied: 550 No such user here\n\nhMailServer\n",
            u"ann@example.test 5.0.911 550 userunknown!"_s);
        row("hMailServer, without a server to ask", "mailer-daemon@relay.test", "Message undeliverable: Statement",
            "The following recipient(s) could not be reached:\n\nann@nowhere.test\n   Error Type: SMTP\n   Error Description: No mail servers appear to exists "
            "for the recipient's address.\n\nhMailServer\n",
            u"ann@nowhere.test 5.0.932  notaccept!"_s);
        row("an address behind the address", "Internet Mail Delivery <postmaster@relay.test>", "Delivery Notification: Delivery has failed",
            "Your message cannot be delivered to the following recipients:\n\n  Recipient address: ann@ims-ms-daemon\n  Original address: ann@example.test\n"
            "  Reason: Over quota\n\n",
            u"ann@example.test 5.0.922  mailboxfull"_s);
        row("German, of Domino", "postmaster@relay.test", "ZUSTELLUNGSFEHLER: User ann (ann@example.test)",
            "Ihre Nachricht\n\n  Betreff: Auszug\n\nkonnte nicht zugestellt werden an:\n\n  ann@example.test\n\nweil:\n\n"
            "  Benutzer ann (ann@example.test) ist nicht im Domino-Verzeichnis aufgeführt\n",
            u"ann@example.test 5.0.911  userunknown!"_s);
        row("French, of Google", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: ann@example.test", "Delivery Status Notification (Failure)",
            "** Adresse introuvable **\n\nVotre message n'est pas parvenu à ann@example.test.\n", u"ann@example.test 5.0.911  userunknown!"_s);
        row("Chinese, whose punctuation is no part of an address", "PostMaster@mail.test", "系统退信", "收件人：ann@example.test\n退信原因：收件人邮箱已满。\n",
            u"ann@example.test 5.0.922  mailboxfull"_s);
        row("the subject alone tells why", "Mail Delivery Subsystem <MAILER-DAEMON@relay.test>\nX-Failed-Recipients: ann@example.test", "Returned mail: Mailbox full",
            "See above.\n", u"ann@example.test 5.0.922  mailboxfull"_s);
        row("passed on", "Bob <bob@sender.test>", "Fwd: Returned mail: see transcript for details",
            "Look:\n\n> From: Mail Delivery Subsystem <MAILER-DAEMON>\n> Subject: Returned mail: see transcript for details\n>\n"
            ">    ----- Transcript of session follows -----\n> ... while talking to mx.example.test.:\n>>>> RCPT To:<ann@example.test>\n> <<< 550 5.1.1 No such user\n"
            "> 550 5.1.1 <ann@example.test>... User unknown\n> Reporting-MTA: dns; relay.test\n>\n> Final-Recipient: RFC822; ann@example.test\n> Action: failed\n"
            "> Status: 5.1.1\n> Diagnostic-Code: SMTP; 550 5.1.1 No such user\n",
            u"ann@example.test 5.1.1 550 userunknown!"_s);
    }

    void readsFreeText()
    {
        QFETCH(const QByteArray, mail);
        QFETCH(const QString, wanted);
        QCOMPARE(told(mail), wanted);
    }

    void knowsComplaintsReceiptsAndAnswers()
    {
        const auto complaint = read("From: feedback@provider.test\nTo: abuse@sender.test\nMIME-Version: 1.0\n"
                                    "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nA complaint\n"
                                    "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: Some/1\nVersion: 1\n"
                                    "Original-Rcpt-To: <ann@example.test>\nOriginal-Rcpt-To: <cat@example.test>\n" +
                                    QByteArray(returned));
        QCOMPARE(complaint.size(), size_t(2));
        QCOMPARE(complaint[1].recipient, u"cat@example.test"_s);
        QCOMPARE(complaint[1].reason, BounceReason::Feedback);
        QCOMPARE(complaint[1].state, DeliveryState::Complaint);

        const auto receipt = read("From: ann@example.test\nTo: bob@sender.test\nMIME-Version: 1.0\n"
                                  "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nRead\n"
                                  "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;ann@example.test\n"
                                  "Disposition: manual-action/MDN-sent-manually; displayed\n" +
                                  QByteArray(returned));
        QCOMPARE(receipt.size(), size_t(1));
        QCOMPARE(receipt[0].state, DeliveryState::Displayed);
        QVERIFY(!receipt[0].permanent);

        const auto refused = read("From: Ann <ann@example.test>\nTo: bob@sender.test\nSubject: Statement\nMIME-Version: 1.0\n"
                                  "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                                  "Your message to <ann@example.test> was automatically rejected:\nQuota exceeded (mailbox for user is full)\n"
                                  "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;ann@example.test\n"
                                  "Disposition: automatic-action/MDN-sent-automatically; deleted\n" +
                                  QByteArray(returned));
        QCOMPARE(refused.size(), size_t(1));
        QCOMPARE(refused[0].reason, BounceReason::MailboxFull);

        for (const QByteArray subject : {"Automatic reply: Delivery problem with your order", "Автоматический ответ: Выписка",
                                         "Autosvar: Kontoudtog", "自動返信: 明細"}) {
            const auto answer = read("Return-Path: <>\nFrom: Ann <ann@example.test>\nTo: bob@sender.test\nSubject: " + subject + "\n\nNext week.\n");
            QCOMPARE(answer.size(), size_t(1));
            QCOMPARE(answer[0].reason, BounceReason::Vacation);
        }
        const auto away = read("Return-Path: <>\nFrom: Ann <ann@example.test>\nTo: bob@sender.test\nSubject: Automatic reply: Statement\n"
                               "Auto-Submitted: auto-replied\n\nI am away until 12 May. Ask cat@example.test.\n");
        QCOMPARE(away.size(), size_t(1));
        QCOMPARE(away[0].recipient, u"ann@example.test"_s);
        QCOMPARE(away[0].reason, BounceReason::Vacation);
    }

    void readsTheNotificationsOfASendingService()
    {
        const auto found = read("From: no-reply@sns.example.test\nTo: bob@sender.test\nSubject: Notification\n\n"
                                "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bounceSubType\":\"General\",\"bouncedRecipients\":["
                                "{\"emailAddress\":\"ann@example.test\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"},"
                                "{\"emailAddress\":\"cat@example.test\",\"action\":\"failed\",\"status\":\"5.2.2\",\"diagnosticCode\":\"smtp; 552 5.2.2 mailbox full\"}]}}\n");
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].reason, BounceReason::UserUnknown);
        QCOMPARE(found[1].reason, BounceReason::MailboxFull);
        QCOMPARE(found[1].recipient, u"cat@example.test"_s);
    }

    void readsNotificationsThatAnotherServicePassesOn()
    {
        const auto found = read("From: no-reply@sns.example.test\nTo: bob@sender.test\nSubject: Notification\n\n"
                                "{\"Type\":\"Notification\",\"Message\":\"{\\\"eventType\\\":\\\"Bounce\\\",\\\"bounce\\\":{\\\"bounceType\\\":\\\"Permanent\\\","
                                "\\\"bounceSubType\\\":\\\"NoEmail\\\",\\\"bouncedRecipients\\\":[{\\\"emailAddress\\\":\\\"ann@example.test\\\"}]}}\"}\n");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].recipient, u"ann@example.test"_s);
        QCOMPARE(found[0].reason, BounceReason::UserUnknown); // what the service names, without a reply
        QVERIFY(found[0].permanent);
    }

    void knowsAddressesInOtherAlphabets()
    {
        const auto found = read(report("text", "Final-Recipient: utf-8; änn@exämple.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].recipient, u"änn@exämple.test"_s);
    }

    void saysNothingOfAnOrdinaryLetter()
    {
        // Parcels are delivered too.
        QCOMPARE(read("From: Post <noreply@post.test>\nTo: bob@sender.test\nSubject: Delivery failed: your parcel\n\nRing 550 11 12 or ask help@post.test.\n").size(), size_t(0));
        QCOMPARE(read("From: Ann <ann@example.test>\nTo: bob@sender.test\nSubject: Lunch\n\nShall we meet? Ask cat@example.test too.\n").size(), size_t(0));
        QCOMPARE(read("").size(), size_t(0));
    }

    void mendsWhatIsBroken()
    {
        // the boundary used is not the one named
        QByteArray mail = report("text", "Final-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 unknown user\n");
        mail.replace("boundary=b", "boundary=other");
        QCOMPARE(told(mail), u"ann@example.test 5.1.1 550 userunknown!"_s);
        // no MIME header at all over parts
        mail = report("text", "Final-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 unknown user\n");
        mail.replace("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", "").replace("MIME-Version: 1.0\n", "");
        QCOMPARE(told(mail), u"ann@example.test 5.1.1 550 userunknown!"_s);
    }

    void readsAMailThatBeginsWithWhiteSpace()
    {
        const QByteArray mail = report("text", "Final-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 unknown user\n");
        QCOMPARE(told("   \t \r\n\n  " + mail), u"ann@example.test 5.1.1 550 userunknown!"_s);
    }

    void decodesPartsBehindABoundaryThatNobodyNamed()
    {
        const QByteArray fields = QByteArray("Final-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.2.2\n").toBase64();
        const QByteArray mail = "From: MAILER-DAEMON@relay.test\nSubject: Undelivered\nContent-Type: multipart/report; boundary=other\n\n"
                                "--b\nContent-Type: text/plain\n\ntext\n--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n" +
                                fields + "\n--b--\n";
        QCOMPARE(told(mail), u"ann@example.test 5.2.2  mailboxfull"_s);
    }

    void knowsWhenAttemptsGoOnFromTheText()
    {
        const auto found = read(plain("mailer-daemon@relay.test", "Warning: message delayed 2 days",
                                      "The message has not yet been delivered to the following addresses:\n\n  <ann@example.test>\n\n"
                                      "No action is required on your part. Delivery attempts will continue for some time.\n"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().state, DeliveryState::Deferred);
        QVERIFY(found.front().enhancedStatus.startsWith(u"4."_s));
    }

    void livesThroughHostileMails()
    {
        QByteArray nested = "From: mailer-daemon@relay.test\nSubject: Undelivered\nContent-Type: multipart/mixed; boundary=b0\n\n";
        for (int i = 0; i < 10'000; ++i) {
            nested += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i + 1) + "\n\n";
        }
        QVERIFY(reading::readMailPartsOf(nested).cut);
        const QByteArray header = "From: mailer-daemon@relay.test\nTo: bob@sender.test\nSubject: Undelivered Mail\n\n";
        read(header + QByteArray(3 << 20, 'a'));
        read(header + QByteArray(1 << 20, '@'));
        read(header + QByteArray("a@b.test: ").repeated(100'000));
        read(header + QByteArray("550 5.1.1 user ").repeated(50'000));
        read(header + QByteArray("<a@b.test>: said 550\n").repeated(50'000));
        read(header + QByteArray(">>> RCPT To:<a@b.test>\n<<< 550\n").repeated(20'000));
        read(header + '\0' + "<ann@example.test>: 550 no such user" + '\0');
        read(QByteArray(1 << 20, '\0'));
        read("no header at all, only ann@example.test and 550 5.1.1 in a line");
        read("Content-Type: multipart/report\n\n--b\nno boundary\n");
        const QByteArray everyone = QByteArray("Final-Recipient: rfc822; a@b.test\nStatus: 5.1.1\nAction: failed\n\n").repeated(5'000);
        QVERIFY(read(report("", everyone)).size() <= 500);
    }
};

QTEST_GUILESS_MAIN(BounceFormsTest)
#include "bounce_forms_test.moc"
