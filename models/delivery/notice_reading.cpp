#include "models/delivery/notice_reading.h"

#include "models/base/sha256.h"
#include "models/delivery/cloud_event.h"
#include "models/delivery/event_kind.h"
#include "models/delivery/mail_origin.h"
#include "models/delivery/mail_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr qsizetype longestText = 1000; ///< of what is shown

QString text(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString().left(longestText);
}

/// "communication/ID/attempt/N", where ID may hold anything but a slash.
struct Subject {
    QString documentId, attempt;
};
Subject subjectOf(QStringView subject)
{
    const QList<QStringView> parts = subject.split(u'/');
    Subject read;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        if (parts[i] == u"communication") {
            read.documentId = parts[i + 1].toString();
        } else if (parts[i] == u"attempt") {
            read.attempt = parts[i + 1].toString();
        }
    }
    return read;
}

Channel usualChannel(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::SendGrid:
    case Vocabulary::Ses:
    case Vocabulary::Mailgun: return Channel::Email;
    case Vocabulary::Twilio:
    case Vocabulary::Smpp: return Channel::Sms;
    case Vocabulary::Postal:
    case Vocabulary::RoyalMail:
    case Vocabulary::Ipp: return Channel::Print;
    case Vocabulary::Cxi: return Channel::Unknown;
    }
    return Channel::Unknown;
}

void settle(DeliveryNotice& notice, const QString& name)
{
    const EventKind* kind = findKind(name);
    notice.kind = kind ? QString(kind->name) : QString(unknownKind);
    if (kind) {
        notice.state = stateOf(*kind, notice.channel);
        notice.grade = gradeOf(*kind, notice.channel);
    }
}

/// What the envelope says whatever is inside.
DeliveryNotice common(const CloudEvent& event)
{
    DeliveryNotice notice;
    const Subject subject = subjectOf(event.subject);
    notice.documentId = subject.documentId.isEmpty() ? event.partitionKey : subject.documentId;
    notice.attempt = subject.attempt;
    notice.at = event.time;
    notice.recorded = event.recorded;
    notice.sequence = event.sequence;
    return notice;
}

/// As the profile writes it.
DeliveryNotice ofProfile(const CloudEvent& event, const QString& name)
{
    DeliveryNotice notice = common(event);
    const QJsonObject& data = event.data;
    const QJsonObject recipient = data.value("recipient"_L1).toObject(), reason = data.value("reason"_L1).toObject();
    if (const QString id = text(data, "communicationId"_L1); !id.isEmpty()) {
        notice.documentId = id;
    }
    if (const QString attempt = text(data, "attemptId"_L1); !attempt.isEmpty()) {
        notice.attempt = attempt;
    }
    notice.channel = channelNamed(text(data, "channel"_L1));
    if (notice.channel == Channel::Unknown) {
        notice.channel = channelNamed(text(recipient, "kind"_L1));
    }
    notice.gateway = text(data, "provider"_L1);
    notice.messageId = text(data, "providerMessageId"_L1);
    notice.customer = text(recipient, "customerId"_L1);
    notice.recipient = text(recipient, "display"_L1);
    notice.isOneOfSeveral = recipient.value("oneOfSeveral"_L1).toBool();
    const QString reported = text(reason, "code"_L1);
    notice.reportedCode = reported.isEmpty() ? text(data, "providerEventType"_L1) : reported;
    if (notice.reportedCode.isEmpty()) {
        notice.reportedCode = name;
    }
    notice.reason = text(reason, "text"_L1);
    settle(notice, name);
    return notice;
}

DeliveryNotice ofGateway(const CloudEvent& event, const NativeEvent& native, const NativeFact& fact, const EventRules& rules)
{
    DeliveryNotice notice = common(event);
    if (notice.documentId.isEmpty()) {
        notice.documentId = fact.documentId;
    }
    notice.channel = usualChannel(native.vocabulary);
    if (native.vocabulary == Vocabulary::Cxi && fact.code.startsWith(u"Exstream-Email-"_s)) {
        notice.channel = Channel::Email;
    }
    if (native.vocabulary == Vocabulary::Postal && fact.code.contains(u".certified."_s)) {
        notice.channel = Channel::RegisteredMail;
    }
    notice.gateway = nameOf(native.vocabulary);
    notice.messageId = fact.messageId;
    notice.recipient = fact.recipient;
    notice.isOneOfSeveral = fact.isOneOfSeveral;
    if (fact.at) { // the gateway's own; the envelope's may be when it was passed on
        notice.at = fact.at;
    }
    notice.reportedCode = fact.status.isEmpty() ? fact.code : fact.status;
    notice.reason = fact.reason;
    settle(notice, rules.kindOf(native.vocabulary, fact));
    return notice;
}

Result<ReadEvent> readAny(const QByteArray& raw, const EventRules& rules, const QByteArray& reading)
{
    ReadEvent read;
    if (isReadingWithOrigin(reading)) { // a mail that came by itself
        CF_TRY(read.event, mailEvent(raw, reading));
        return read;
    }
    CF_TRY(const CloudEvent event, readCloudEvent(raw));
    read.correlation = event.correlation;
    read.event.source = event.source;
    read.event.id = event.id;
    read.event.raw = raw;
    read.event.sha256 = sha256Of(raw); // here, where other events can be written meanwhile
    if (const QString name = profileName(event.type); !name.isEmpty()) {
        read.event.notices.push_back(ofProfile(event, name));
        return read;
    }
    std::optional<NativeEvent> native = readNative(event.data);
    if (!native && !event.text.isEmpty()) {
        native = readReceipt(event.text);
    }
    if (native) {
        for (const NativeFact& fact : native->facts) {
            read.event.notices.push_back(ofGateway(event, *native, fact, rules));
        }
        return read;
    }
    DeliveryNotice notice = common(event);
    if (!event.bytes.isEmpty() && event.mediaType == u"message/rfc822") {
        if (!reading.isEmpty()) {
            read.event.reading = reading;
            read.event.notices = noticesOf(notice, reading);
            return read;
        }
        read.mail = event.bytes;
    }
    notice.reportedCode = event.type;
    settle(notice, unknownKind);
    read.event.notices.push_back(std::move(notice));
    return read;
}

/// What a command from here set off is no delivery of the original: its events belong to the command, by the correlation that it was given.
void setApart(ReadEvent& read)
{
    static const QRegularExpression commandKey(u"^CF-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    if (commandKey.match(read.correlation).hasMatch()) {
        for (DeliveryNotice& notice : read.event.notices) {
            notice.documentId = read.correlation;
        }
    }
}

} // namespace

Result<ReadEvent> readFeedEvent(const QByteArray& raw, const EventRules& rules, const QByteArray& reading)
{
    Result<ReadEvent> read = readAny(raw, rules, reading);
    if (read) {
        setApart(*read);
    }
    return read;
}

} // namespace cf::delivery
