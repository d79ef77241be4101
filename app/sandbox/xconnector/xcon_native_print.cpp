// The bodies of printers, carriers and text messages.
#include "app/sandbox/xconnector/xcon_native_words.h"

#include <QDateTime>
#include <QJsonArray>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;
using enum Happening;

QString lobWord(const StoryEvent& event)
{
    const bool isCertified = event.channel == u"registered-mail";
    const auto as = [&](const char* word) { return (isCertified ? u"letter.certified."_s : u"letter."_s) + QLatin1StringView(word); };
    switch (event.what) {
    case Queued: return u"letter.created"_s;
    case Rendered: return u"letter.rendered_pdf"_s;
    case Sent: return as("mailed");
    case InTransit: return as("in_transit");
    case Delivered: return as("delivered");
    case Returned: return as("returned_to_sender");
    default: return {};
    }
}

QString royalMailWord(const StoryEvent& event)
{
    switch (event.what) {
    case InTransit: return u"EVGPD"_s;
    case Delivered: return event.at / 60'000 % 3 == 0 ? u"EVKSF"_s : event.at / 60'000 % 3 == 1 ? u"EVKSP"_s : u"EVKOP"_s;
    case DeliveredInferred: return u"EVKDN"_s;
    case Deferred: return u"EVKNA"_s;
    case Refused: return u"EVKRF"_s;
    case Returned:
        return event.reason == u"insufficient address" ? u"EVKAI"_s
               : event.reason.startsWith(u"addressee")  ? u"EVKGA"_s
                                                        : u"EVRTS"_s;
    default: return {};
    }
}

QString textWord(const StoryEvent& event)
{
    const bool isTwilio = event.gateway == Gateway::Twilio;
    switch (event.what) {
    case Sent: return isTwilio ? u"sent"_s : u"ACCEPTD"_s;
    case Delivered: return isTwilio ? u"delivered"_s : u"DELIVRD"_s;
    case BouncedHard: return isTwilio ? u"undelivered"_s : QString();
    case Expired: return isTwilio ? QString() : u"EXPIRED"_s;
    case Rejected: return isTwilio ? u"failed"_s : u"REJECTD"_s;
    default: return {};
    }
}

QString errorOf(Happening what) { return what == Rejected ? u"30006"_s : what == BouncedHard ? u"30003"_s : QString(); }

QString minutes(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyMMddHHmm"_s); }

NativeBody byLob(const Voice& voice)
{
    const QString letter = u"ltr_"_s + voice.messageId.left(16).toLower();
    return voice.body({{u"id"_s, u"evt_"_s + voice.eventId.left(16).toLower()},
                       {u"object"_s, u"event"_s},
                       {u"event_type"_s, QJsonObject{{u"id"_s, voice.word}, {u"resource"_s, u"letters"_s}, {u"object"_s, u"event_type"_s}}},
                       {u"date_created"_s, voice.isoTime()},
                       {u"reference_id"_s, letter},
                       {u"body"_s, QJsonObject{{u"id"_s, letter},
                                               {u"to"_s, QJsonObject{{u"name"_s, voice.leg().recipient}, {u"address_line1"_s, voice.address()}}},
                                               {u"metadata"_s, QJsonObject{{u"communicationId"_s, voice.story.document},
                                                                           {u"attemptId"_s, QString::number(voice.event.attempt)}}}}}});
}

NativeBody byIpp(const Voice& voice)
{
    const bool isDone = voice.event.what == Printed;
    return voice.body({{u"job-id"_s, qint64(voice.story.number * 10) + voice.event.attempt},
                       {u"job-uri"_s, u"ipp://hall-1.northgate.example/jobs/%1"_s.arg(voice.story.number * 10 + quint64(voice.event.attempt))},
                       {u"job-name"_s, voice.story.document},
                       {u"job-state"_s, isDone ? 9 : 3},
                       {u"job-state-reasons"_s, QJsonArray{isDone ? u"job-completed-successfully"_s : u"job-queued"_s}},
                       {isDone ? u"date-time-at-completed"_s : u"date-time-at-creation"_s, voice.isoTime()}});
}

NativeBody byRoyalMail(const Voice& voice)
{
    return voice.body({{u"mailPieceId"_s, voice.messageId.toUpper()},
                       {u"eventCode"_s, voice.word},
                       {u"eventName"_s, QString(wordOf(voice.event.what))},
                       {u"eventDateTime"_s, voice.isoTime()},
                       {u"locationName"_s, u"Northgate MC"_s},
                       {u"customerReference"_s, voice.story.document}});
}

NativeBody byTwilio(const Voice& voice)
{
    QJsonObject json{{u"MessageSid"_s, u"SM"_s + voice.messageId},
                     {u"MessageStatus"_s, voice.word},
                     {u"To"_s, voice.address().remove(u' ')},
                     {u"From"_s, u"NORTHGATE"_s},
                     {u"RawDlrDoneDate"_s, minutes(voice.event.at)}};
    if (const QString error = errorOf(voice.event.what); !error.isEmpty()) {
        json.insert(u"ErrorCode"_s, error);
    }
    return voice.body(json);
}

NativeBody bySmpp(const Voice& voice)
{
    NativeBody body = voice.body({});
    body.mediaType = u"text/plain"_s;
    const bool isThere = voice.event.what == Delivered;
    body.text = u"id:%1 sub:001 dlvrd:%2 submit date:%3 done date:%4 stat:%5 err:%6 text:"_s.arg(
        voice.messageId.left(10), isThere ? u"001"_s : u"000"_s, minutes(voice.event.at - 60'000), minutes(voice.event.at), voice.word,
        voice.event.what == Rejected ? u"011"_s : u"000"_s);
    return body;
}

} // namespace

QString printWord(const StoryEvent& event)
{
    switch (event.gateway) {
    case Gateway::Twilio:
    case Gateway::Smpp: return textWord(event);
    case Gateway::Lob: return lobWord(event);
    case Gateway::PrintHall: return event.what == Printed ? u"completed"_s : event.what == Queued ? u"pending"_s : QString();
    case Gateway::RoyalMail: return royalMailWord(event);
    default: return {};
    }
}

NativeBody printBody(const Voice& voice)
{
    switch (voice.event.gateway) {
    case Gateway::Twilio: return byTwilio(voice);
    case Gateway::Smpp: return bySmpp(voice);
    case Gateway::Lob: return byLob(voice);
    case Gateway::PrintHall: return byIpp(voice);
    default: return byRoyalMail(voice);
    }
}

} // namespace cf::sandbox::xconnector
