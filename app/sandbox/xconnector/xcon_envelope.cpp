#include "app/sandbox/xconnector/xcon_envelope.h"

#include "app/sandbox/estate/estate_time.h"
#include "app/sandbox/xconnector/xcon_native.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs hour = 3'600'000, year = 365LL * 24 * hour;

bool isOfMail(const QString& channel) { return channel == u"email"; }
bool isOfPhone(const QString& channel) { return channel == u"sms" || channel == u"fax"; }
bool isOfAccount(const QString& channel) { return channel == u"portal" || channel == u"mobile-app" || channel == u"push"; }

QString typeOf(const StoryEvent& event)
{
    switch (event.strangeness) {
    case Strangeness::NewWord: return u"io.counterfoil.communication.teleported.v1"_s;
    case Strangeness::NextMajor: return u"io.counterfoil.communication.address-changed.v2"_s;
    case Strangeness::Foreign: return u"org.example.gateway.heartbeat.v3"_s;
    default: break;
    }
    if (event.isReport) {
        return u"message/rfc822"_s;
    }
    return event.isNative ? QString(nativeTypeOf(event.gateway)) : u"io.counterfoil.communication.%1.v1"_s.arg(wordOf(event.what));
}

QJsonObject recipientOf(const Story& story, const StoryEvent& event)
{
    const StoryLeg& leg = story.legs[std::countr_zero(event.legs)];
    const bool isElsewhere = event.channel != leg.channel; // by a way that the letter was not meant for
    const QString address = !event.address.isEmpty() ? event.address : isElsewhere || leg.address.isEmpty() ? event.channel + u':' + leg.customer : leg.address;
    const bool isKnown = address == leg.address || address == event.address;
    QJsonObject recipient{{u"kind"_s, isOfMail(event.channel)      ? u"email"_s
                                      : isOfPhone(event.channel)   ? u"phone"_s
                                      : isOfAccount(event.channel) ? u"account"_s
                                                                   : u"postal"_s},
                          {u"display"_s, isKnown ? masked(address, event.channel) : u"on file"_s},
                          {u"hash"_s, addressHash(address, event.channel)}};
    if (!leg.customer.isEmpty()) {
        recipient.insert(u"customerId"_s, leg.customer);
    }
    return recipient;
}

QString classOf(Happening what)
{
    using enum Happening;
    switch (what) {
    case BouncedHard:
    case Returned:
    case Refused:
    case Rejected:
    case Suppressed: return u"permanent"_s;
    case BouncedSoft:
    case Deferred:
    case Expired: return u"transient"_s;
    default: return {};
    }
}

QJsonObject reasonOf(const StoryEvent& event, bool isOther)
{
    QJsonObject reason{{u"code"_s, event.code}, {u"text"_s, isOther ? u"restated: "_s + event.reason : event.reason}};
    if (const QString kind = classOf(event.what); !kind.isEmpty()) {
        reason.insert(u"class"_s, kind);
    }
    return reason;
}

QJsonObject rawOf(const NativeBody& body, bool asText)
{
    const QByteArray bytes = body.text.isEmpty() ? QJsonDocument(body.json).toJson(QJsonDocument::Compact) : body.text.toUtf8();
    const bool isText = asText || !body.text.isEmpty();
    return {{u"mediaType"_s, body.mediaType},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())},
            {u"data"_s, isText ? QJsonValue(QString::fromUtf8(bytes)) : QJsonValue(body.json)}};
}

QJsonObject exstreamOf(const Story& story)
{
    const ProductionRun& run = story.run;
    return {{u"domain"_s, run.domain},         {u"jobId"_s, run.jobId},
            {u"flowInstanceId"_s, run.flowInstanceId}, {u"flowStepId"_s, run.flowStepId},
            {u"communicationId"_s, run.communicationId}, {u"externalId"_s, run.externalId}};
}

QJsonObject dataOf(const Story& story, const StoryEvent& event, const Envelope& envelope)
{
    const bool isOther = envelope.isAgain && event.isRestated;
    QJsonObject data{{u"communicationId"_s, story.document},
                     {u"attemptId"_s, QString::number(event.attempt)},
                     {u"channel"_s, event.channel},
                     {u"provider"_s, QString(providerOf(event.gateway))},
                     {u"recipient"_s, recipientOf(story, event)},
                     {u"reason"_s, reasonOf(event, isOther)}};
    if (!story.run.jobId.isEmpty()) {
        data.insert(u"exstream"_s, exstreamOf(story));
    }
    if (const auto proof = proofOf(event.what, isOfMail(event.channel))) {
        data.insert(u"proofLevel"_s, *proof);
    }
    const bool hasBody = hasNative(event);
    data.insert(u"providerEventType"_s, event.code);
    if (hasBody) {
        const NativeBody body = nativeBodyOf(story, event, envelope.salt);
        data.insert(u"providerMessageId"_s, body.messageId);
        data.insert(u"providerEventType"_s, body.eventType);
        data.insert(u"providerEventId"_s, body.eventId);
        data.insert(u"raw"_s, rawOf(body, envelope.salt % 2 == 0));
    }
    if (event.what == Happening::Rendered || event.what == Happening::Archived) {
        data.insert(u"document"_s, QJsonObject{{u"archiveRef"_s, story.document}});
    }
    if (event.what == Happening::Reissued) {
        data.insert(u"newAttemptId"_s, QString::number(event.attempt + 1));
    }
    return data;
}

void addNativeData(QJsonObject& json, const Story& story, const StoryEvent& event, const Envelope& envelope)
{
    NativeBody body = event.isReport ? reportBodyOf(story, event, envelope.salt) : nativeBodyOf(story, event, envelope.salt);
    if (envelope.isAgain && event.isRestated) {
        body.json.insert(u"restated"_s, true);
        body.text += body.text.isEmpty() ? QString() : u" restated"_s;
    }
    json.insert(u"datacontenttype"_s, body.mediaType);
    if (body.text.isEmpty()) {
        json.insert(u"data"_s, body.json);
    } else if (event.isReport && envelope.salt % 3 == 0) {
        json.insert(u"data_base64"_s, QString::fromLatin1(body.text.toUtf8().toBase64()));
    } else {
        json.insert(u"data"_s, body.text);
    }
}

void addExtras(QJsonObject& json, quint64 salt)
{
    switch (salt % 80) {
    case 0: json.insert(u"traceparent"_s, u"00-%1-%2-01"_s.arg(salt, 32, 16, QChar(u'0')).arg(salt, 16, 16, QChar(u'0'))); break;
    case 1: json.insert(u"gatewayregion"_s, u"eu-central-1"_s); break;
    case 2: json.insert(u"retrycount"_s, 2); break;
    case 3: json.insert(u"sampled"_s, true); break;
    default: break;
    }
}

} // namespace

QString masked(const QString& address, const QString& channel)
{
    if (isOfMail(channel)) {
        return address.left(1) + u"***@"_s + address.section(u'@', 1);
    }
    return isOfPhone(channel) ? address.left(3) + u" ***"_s + address.right(2) : u"***, "_s + address.section(u' ', -1);
}

QString addressHash(const QString& address, const QString& channel)
{
    QString plain = address.trimmed().toLower();
    if (isOfPhone(channel)) {
        plain.remove(u' ');
    }
    return u"hmac-sha256:"_s + QString::fromLatin1(QMessageAuthenticationCode::hash(plain.toUtf8(), addressKey, QCryptographicHash::Sha256).toHex());
}

QString timeText(UtcMs at, quint64 salt)
{
    const auto written = [](UtcMs instant) { return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s); };
    const QString milliseconds = u"%1"_s.arg(at % 1000, 3, 10, QChar(u'0'));
    switch (salt % 20) {
    case 0: return at % 1000 == 0 ? written(at) + u"Z"_s : written(at) + u'.' + milliseconds + u"Z"_s;
    case 1: return written(at) + u'.' + milliseconds + u"456789Z"_s;
    case 2: return written(at) + u'.' + milliseconds + u"000Z"_s;
    case 3: return at % 100 == 0 ? written(at) + u'.' + milliseconds.left(1) + u"Z"_s : written(at) + u'.' + milliseconds + u"Z"_s;
    case 4:
    case 5:
    case 6: {
        const qint64 offset = estate::berlinOffset(at);
        return written(at + offset) + u'.' + milliseconds + u"+%1:00"_s.arg(offset / hour, 2, 10, QChar(u'0'));
    }
    case 7: return written(at - 5 * hour) + u'.' + milliseconds + u"-05:00"_s;
    case 8: return (written(at) + u'.' + milliseconds + u"Z"_s).toLower();
    case 9: return written(at + 5 * hour + hour / 2) + u'.' + milliseconds + u"+05:30"_s;
    default: return written(at) + u'.' + milliseconds + u"Z"_s;
    }
}

QJsonObject cloudEventOf(const Story& story, const StoryEvent& event, const Envelope& envelope)
{
    const QString document = story.document;
    QJsonObject json{{u"specversion"_s, u"1.0"_s}, {u"id"_s, envelope.id}, {u"source"_s, QString(sourceOf(event.gateway))}, {u"type"_s, typeOf(event)}};
    if (event.strangeness != Strangeness::Foreign) {
        json.insert(u"subject"_s, u"communication/%1/attempt/%2"_s.arg(document).arg(event.attempt));
        json.insert(u"partitionkey"_s, document);
    }
    UtcMs at = event.at;
    if (event.isAhead) {
        at = envelope.salt % 2 == 0 ? event.recorded + 2 * hour : event.recorded + 5 * year;
    } else if (envelope.isAgain && event.isRestated) {
        at += hour;
    }
    if (!event.isTimeless) {
        json.insert(u"time"_s, timeText(at, envelope.salt / 7));
    }
    if (!event.isUnrecorded) {
        json.insert(u"recordedtime"_s, timeText(event.recorded, 10));
    }
    json.insert(u"sequence"_s, u"%1"_s.arg(envelope.sequence, 20, 10, QChar(u'0')));
    json.insert(u"correlationid"_s, !event.correlation.isEmpty() ? event.correlation : u"CF-"_s + (story.run.jobId.isEmpty() ? document : story.run.jobId.left(8)));
    addExtras(json, envelope.salt);
    if (event.strangeness == Strangeness::Foreign) {
        return json;
    }
    if (event.isNative) {
        addNativeData(json, story, event, envelope);
        return json;
    }
    json.insert(u"datacontenttype"_s, u"application/json"_s);
    json.insert(u"dataschema"_s, u"urn:counterfoil:schema:delivery-event:1"_s);
    json.insert(u"data"_s, dataOf(story, event, envelope));
    return json;
}

} // namespace cf::sandbox::xconnector
