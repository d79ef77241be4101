// The bodies of SendGrid, Amazon SES, Mailgun and Exstream's own events of mails, and the mails that report of mails.
#include "app/sandbox/xconnector/xcon_native_words.h"

#include <QJsonArray>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;
using enum Happening;

bool isOfReputation(const StoryEvent& event) { return event.code == u"5.7.1"; }

NativeBody bySendGrid(const Voice& voice)
{
    const StoryEvent& event = voice.event;
    QJsonObject json{{u"email"_s, voice.address()},
                     {u"timestamp"_s, event.at / 1000},
                     {u"event"_s, voice.word},
                     {u"sg_event_id"_s, voice.eventId},
                     {u"sg_message_id"_s, voice.messageId + u".filterdrecv-6b4c"_s},
                     {u"smtp-id"_s, u"<%1@mail.northgate.example>"_s.arg(voice.messageId)},
                     {u"category"_s, QJsonArray{voice.story.templateCode}},
                     {u"communicationId"_s, voice.story.document},
                     {u"attemptId"_s, QString::number(event.attempt)}};
    if (event.what == BouncedHard || event.what == BouncedSoft) {
        json.insert(u"type"_s, event.what == BouncedHard ? u"bounce"_s : u"blocked"_s);
        json.insert(u"status"_s, event.code);
        json.insert(u"reason"_s, u"%1 %2"_s.arg(event.code, event.reason));
    } else if (event.what == Suppressed) {
        json.insert(u"reason"_s, u"Bounced Address"_s);
    } else if (event.what == Deferred) {
        json.insert(u"response"_s, u"450 %1 %2"_s.arg(event.code, event.reason));
        json.insert(u"attempt"_s, u"3"_s);
    } else if (event.what == Delivered) {
        json.insert(u"response"_s, u"250 OK"_s);
    } else if (event.what == Viewed || event.what == Clicked) {
        json.insert(u"useragent"_s, u"Mozilla/5.0"_s);
        json.insert(u"ip"_s, u"192.0.2.17"_s);
    }
    return voice.body(json);
}

NativeBody bySes(const Voice& voice)
{
    const StoryEvent& event = voice.event;
    QJsonArray destination, recipients;
    for (qsizetype leg = 0; leg < voice.story.legs.size(); ++leg) {
        const StoryLeg& one = voice.story.legs[leg];
        if (one.channel == u"email") {
            destination.append(one.address); // of all, whoever the event is about
        }
        if ((event.legs >> leg & 1U) != 0) {
            QJsonObject named{{u"emailAddress"_s, one.address}};
            if (event.what != Complained) {
                named.insert(u"status"_s, event.code);
                named.insert(u"diagnosticCode"_s, u"smtp; 550 %1 %2"_s.arg(event.code, event.reason));
            }
            if (event.what == BouncedHard || event.what == BouncedSoft || event.what == Suppressed) {
                named.insert(u"action"_s, u"failed"_s);
            }
            recipients.append(named);
        }
    }
    QJsonObject json{{u"eventType"_s, voice.word},
                     {u"mail"_s, QJsonObject{{u"messageId"_s, voice.messageId},
                                             {u"timestamp"_s, voice.isoTime(event.what == Sent ? 0 : -90'000)},
                                             {u"source"_s, u"service@northgate.example"_s},
                                             {u"destination"_s, destination},
                                             {u"tags"_s, QJsonObject{{u"communicationId"_s, QJsonArray{voice.story.document}},
                                                                     {u"attemptId"_s, QJsonArray{QString::number(event.attempt)}}}}}}};
    const auto add = [&](const QString& name, QJsonObject of) {
        of.insert(u"timestamp"_s, voice.isoTime());
        json.insert(name, of);
    };
    if (event.what == Sent) {
        json.insert(u"send"_s, QJsonObject());
    } else if (event.what == Delivered) {
        QJsonArray addresses;
        for (const QJsonValue& one : recipients) {
            addresses.append(one[u"emailAddress"]);
        }
        add(u"delivery"_s, {{u"recipients"_s, addresses}, {u"processingTimeMillis"_s, 714}, {u"smtpResponse"_s, u"250 2.6.0 Message received"_s}});
    } else if (event.what == BouncedHard || event.what == BouncedSoft || event.what == Suppressed) {
        add(u"bounce"_s, {{u"bounceType"_s, event.what == BouncedSoft ? u"Transient"_s : u"Permanent"_s},
                          {u"bounceSubType"_s, event.what == Suppressed    ? u"Suppressed"_s
                                               : event.what == BouncedSoft ? u"MailboxFull"_s
                                                                           : u"General"_s},
                          {u"bouncedRecipients"_s, recipients},
                          {u"feedbackId"_s, voice.eventId}});
    } else if (event.what == Complained) {
        add(u"complaint"_s, {{u"complainedRecipients"_s, recipients}, {u"complaintFeedbackType"_s, u"abuse"_s}, {u"feedbackId"_s, voice.eventId}});
    } else if (event.what == Deferred) {
        add(u"deliveryDelay"_s, {{u"delayType"_s, u"MailboxFull"_s}, {u"delayedRecipients"_s, recipients}, {u"expirationTime"_s, voice.isoTime(50'400'000)}});
    } else {
        add(voice.word.toLower(), {{u"ipAddress"_s, u"192.0.2.17"_s}, {u"userAgent"_s, u"Mozilla/5.0"_s}});
    }
    return voice.body(json);
}

NativeBody byMailgun(const Voice& voice)
{
    const StoryEvent& event = voice.event;
    QJsonObject json{{u"event"_s, voice.word},
                     {u"id"_s, voice.eventId},
                     {u"timestamp"_s, double(event.at) / 1000 + 0.25},
                     {u"recipient"_s, voice.address()},
                     {u"log-level"_s, voice.word == u"failed" ? u"error"_s : u"info"_s},
                     {u"message"_s, QJsonObject{{u"headers"_s, QJsonObject{{u"message-id"_s, voice.messageId + u"@mail.northgate.example"_s},
                                                                          {u"from"_s, u"service@northgate.example"_s}}}}},
                     {u"user-variables"_s, QJsonObject{{u"communicationId"_s, voice.story.document}, {u"attemptId"_s, QString::number(event.attempt)}}}};
    if (voice.word == u"failed") {
        json.insert(u"severity"_s, event.what == Deferred ? u"temporary"_s : u"permanent"_s);
        json.insert(u"reason"_s, event.what == Suppressed        ? u"suppress-bounce"_s
                                 : event.what == BouncedSoft     ? u"old"_s
                                 : event.what == Deferred        ? u"generic"_s
                                 : isOfReputation(event)         ? u"espblock"_s
                                                                 : u"bounce"_s);
        json.insert(u"delivery-status"_s, QJsonObject{{u"code"_s, event.what == Deferred ? 452 : 550},
                                                      {u"enhanced-code"_s, event.code},
                                                      {u"message"_s, event.reason},
                                                      {u"attempt-no"_s, 1}});
    }
    return voice.body(json);
}

/// As Exstream sends it to Experience Insights: protocol page for Exstream, A.10. The keys of `user` are the site's manifest keys.
NativeBody byExstream(const Voice& voice)
{
    const StoryEvent& event = voice.event;
    const QString at = voice.isoTime(0);
    QJsonObject head{{u"schemaVersion"_s, u"1.0"_s},
                     {u"schemaType"_s, voice.word},
                     {u"schemaSource"_s, u"Exstream"_s},
                     {u"tenant"_s, u"northgate"_s}};
    QJsonObject user{{u"DocumentId"_s, voice.story.document},
                     {u"CustomerInRun"_s, voice.story.run.customerNumber},
                     {u"AttemptId"_s, QString::number(event.attempt)}};
    QJsonObject json;
    if (event.what == Rendered) { // the event of a mail has neither id nor date of its own
        head.insert(u"eventId"_s, voice.eventId);
        head.insert(u"eventDate"_s, at);
        json.insert(u"exstreamJob"_s, QJsonObject{{u"communicationId"_s, voice.story.run.communicationId},
                                                  {u"contentType"_s, u"text/html"_s},
                                                  {u"creationTime"_s, at},
                                                  {u"domain"_s, voice.story.run.domain},
                                                  {u"jobId"_s, voice.story.run.jobId},
                                                  {u"flowInstanceId"_s, voice.story.run.flowInstanceId},
                                                  {u"status"_s, u"complete"_s}});
    } else {
        user.insert(u"CustomerEmail"_s, voice.address());
        QJsonObject statistics{{u"creationTime"_s, at},
                               {u"emailProvider"_s, u"OTN"_s},
                               {u"customerEmailId"_s, voice.messageId},
                               {u"communicationId"_s, voice.story.run.communicationId},
                               {u"domain"_s, voice.story.run.domain},
                               {u"eventType"_s, voice.word.section(u'-', 2)}};
        if (event.what == BouncedHard || event.what == BouncedSoft) {
            statistics.insert(u"statusCode"_s, event.code);
            statistics.insert(u"reason"_s, event.reason);
        }
        json.insert(u"exstreamEmailStatistics"_s, statistics);
    }
    json.insert(u"expctr"_s, head);
    json.insert(u"user"_s, user);
    return voice.body(json);
}

} // namespace

QString mailWord(const StoryEvent& event)
{
    switch (event.gateway) {
    case Gateway::SendGrid:
        switch (event.what) {
        case HandedOver: return u"processed"_s;
        case Delivered: return u"delivered"_s;
        case Deferred: return u"deferred"_s;
        case BouncedHard:
        case BouncedSoft: return u"bounce"_s;
        case Viewed: return u"open"_s;
        case Clicked: return u"click"_s;
        case Complained: return u"spamreport"_s;
        case Suppressed: return u"dropped"_s;
        default: return {};
        }
    case Gateway::Ses:
        switch (event.what) {
        case Sent: return u"Send"_s;
        case Delivered: return u"Delivery"_s;
        case Deferred: return u"DeliveryDelay"_s;
        case BouncedHard:
        case BouncedSoft:
        case Suppressed: return u"Bounce"_s;
        case Viewed: return u"Open"_s;
        case Clicked: return u"Click"_s;
        case Complained: return u"Complaint"_s;
        default: return {};
        }
    case Gateway::Mailgun:
        switch (event.what) {
        case Queued: return u"accepted"_s;
        case Delivered: return u"delivered"_s;
        case Deferred:
        case BouncedHard:
        case BouncedSoft:
        case Suppressed: return u"failed"_s;
        case Viewed: return u"opened"_s;
        case Clicked: return u"clicked"_s;
        case Complained: return u"complained"_s;
        default: return {};
        }
    case Gateway::Cxi:
        switch (event.what) {
        case Rendered: return u"Exstream-Generated"_s;
        case HandedOver: return u"Exstream-Email-Submit"_s;
        case Sent: return u"Exstream-Email-POST"_s;
        case BouncedHard:
        case BouncedSoft: return u"Exstream-Email-NDLV"_s;
        case Viewed: return u"Exstream-Email-OPEN"_s;
        default: return {};
        }
    default: return {};
    }
}

NativeBody mailBody(const Voice& voice)
{
    switch (voice.event.gateway) {
    case Gateway::SendGrid: return bySendGrid(voice);
    case Gateway::Ses: return bySes(voice);
    case Gateway::Mailgun: return byMailgun(voice);
    default: return byExstream(voice);
    }
}

NativeBody reportBodyOf(const Story& story, const StoryEvent& event, quint64 salt)
{
    const Voice voice(story, event, {}, salt);
    const QString date = voice.mailDate(), to = voice.address();
    QString report = u"From: <postmaster@mx.example.org>\r\nTo: <bounces@northgate.example>\r\nDate: %1\r\nMessage-ID: <%2@mx.example.org>\r\n"_s.arg(date, voice.eventId);
    const bool isComplaint = event.what == Complained;
    report += u"Subject: %1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=%2; boundary=\"b1\"\r\n\r\n"_s.arg(
        isComplaint ? u"Abuse report"_s : u"Delivery Status Notification"_s, isComplaint ? u"feedback-report"_s : u"delivery-status"_s);
    report += u"--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThis is an automatic report.\r\n"_s;
    if (isComplaint) {
        report += u"--b1\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: mx.example.org/1\r\nVersion: 1\r\n"
                  u"Original-Rcpt-To: <%1>\r\nArrival-Date: %2\r\n"_s.arg(to, date);
    } else {
        const bool isDelay = event.what == Deferred;
        report += u"--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\nOriginal-Envelope-Id: %1/%2\r\nArrival-Date: %3\r\n\r\n"
                  u"Final-Recipient: rfc822; %4\r\nAction: %5\r\nStatus: %6\r\nDiagnostic-Code: smtp; %7 %6 %8\r\nLast-Attempt-Date: %3\r\n"_s
                      .arg(story.document)
                      .arg(event.attempt)
                      .arg(date, to, isDelay ? u"delayed"_s : u"failed"_s, event.code, event.code.startsWith(u'4') ? u"452"_s : u"550"_s, event.reason);
    }
    report += u"--b1\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <%1@mail.northgate.example>\r\nX-Communication-Id: %2\r\nTo: <%3>\r\n--b1--\r\n"_s.arg(
        voice.messageId, story.document, to);
    NativeBody body;
    body.eventType = isComplaint ? u"feedback-report"_s : u"delivery-status"_s;
    body.messageId = voice.messageId;
    body.eventId = voice.eventId;
    body.mediaType = u"message/rfc822"_s;
    body.text = report;
    return body;
}

} // namespace cf::sandbox::xconnector
