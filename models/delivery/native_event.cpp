#include "models/delivery/native_event.h"

#include "models/delivery/cloud_event.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr qsizetype longestReason = 1000;

QString text(const QJsonValue& value)
{
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'f', 0);
    }
    return value.isArray() ? text(value.toArray().first()) : value.toString().left(longestReason);
}

/// The first of these that is told.
QString firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString value = text(object.value(name)); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

/// Where senders put their own number of a communication.
QString documentIdIn(const QJsonObject& object)
{
    return firstOf(object, {"communicationId"_L1, "communication_id"_L1, "documentId"_L1, "document_id"_L1, "DocumentId"_L1, "CommunicationId"_L1});
}

/// Seconds since 1970, with a fraction or not, as number or text; or ISO 8601.
std::optional<Moment> timeOf(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber) {
        return eventTime(value.toString());
    }
    if (seconds <= 0 || seconds > 1e14) {
        return std::nullopt;
    }
    const double ms = seconds > 1e11 ? seconds : seconds * 1000; // milliseconds already
    const bool isWhole = seconds == double(qint64(seconds)) && seconds < 1e11;
    return momentFromUtc(UtcMs(ms), QTimeZone::utc(), isWhole ? Precision::Second : Precision::Millisecond);
}

using enum Vocabulary;

NativeEvent one(Vocabulary vocabulary, NativeFact fact)
{
    NativeEvent event;
    event.vocabulary = vocabulary;
    event.facts.push_back(std::move(fact));
    return event;
}

NativeEvent sendGrid(const QJsonObject& body)
{
    NativeFact fact;
    fact.code = text(body.value("event"_L1));
    fact.reason = firstOf(body, {"reason"_L1, "response"_L1});
    fact.detail = fact.code == u"dropped" ? fact.reason : text(body.value("type"_L1));
    fact.status = text(body.value("status"_L1));
    fact.recipient = text(body.value("email"_L1));
    fact.messageId = firstOf(body, {"sg_message_id"_L1, "smtp-id"_L1}).section(u'.', 0, 0);
    fact.documentId = documentIdIn(body);
    fact.at = timeOf(body.value("timestamp"_L1));
    return one(SendGrid, std::move(fact));
}

NativeEvent ses(const QJsonObject& body)
{
    const QJsonObject mail = body.value("mail"_L1).toObject();
    NativeFact common;
    common.code = firstOf(body, {"eventType"_L1, "notificationType"_L1});
    common.messageId = text(mail.value("messageId"_L1));
    common.documentId = documentIdIn(mail.value("tags"_L1).toObject());
    static constexpr std::pair<const char*, const char*> parts[] = {
        {"Bounce", "bounce"},        {"Complaint", "complaint"}, {"Delivery", "delivery"},  {"DeliveryDelay", "deliveryDelay"},
        {"Reject", "reject"},        {"Open", "open"},           {"Click", "click"},        {"Rendering Failure", "failure"},
        {"Subscription", "subscription"}, {"Send", "send"}};
    QJsonObject part;
    for (const auto& [code, name] : parts) {
        if (common.code == QLatin1StringView(code)) {
            part = body.value(QLatin1StringView(name)).toObject();
        }
    }
    common.detail = firstOf(part, {"bounceType"_L1, "delayType"_L1, "complaintFeedbackType"_L1});
    if (const QString sub = firstOf(part, {"bounceSubType"_L1, "complaintSubType"_L1}); !sub.isEmpty()) {
        common.detail += u'/' + sub;
    }
    common.reason = firstOf(part, {"smtpResponse"_L1, "reason"_L1, "errorMessage"_L1});
    common.at = timeOf(part.contains("timestamp"_L1) ? part.value("timestamp"_L1) : mail.value("timestamp"_L1));
    NativeEvent event;
    event.vocabulary = Ses;
    for (const QLatin1StringView list : {"bouncedRecipients"_L1, "complainedRecipients"_L1, "delayedRecipients"_L1, "recipients"_L1}) {
        for (const QJsonValue& value : part.value(list).toArray()) {
            NativeFact fact = common;
            const QJsonObject recipient = value.toObject();
            fact.recipient = value.isString() ? value.toString() : text(recipient.value("emailAddress"_L1));
            fact.status = text(recipient.value("status"_L1));
            if (const QString diagnostic = text(recipient.value("diagnosticCode"_L1)); !diagnostic.isEmpty()) {
                fact.reason = diagnostic;
            }
            event.facts.push_back(std::move(fact));
        }
    }
    if (event.facts.empty()) { // said of the message: of one recipient when it has one, else of one of them
        const QJsonArray destination = mail.value("destination"_L1).toArray();
        const bool isOfAll = common.code == u"Send" || common.code == u"Reject" || common.code == u"Rendering Failure";
        for (const QJsonValue& value : destination) {
            NativeFact fact = common;
            fact.recipient = value.toString();
            event.facts.push_back(std::move(fact));
        }
        if (!isOfAll && destination.size() > 1) {
            event.facts.resize(1);
            event.facts.front().recipient.clear();
            event.facts.front().isOneOfSeveral = true;
        }
        if (event.facts.empty()) {
            event.facts.push_back(std::move(common));
        }
    }
    return event;
}

NativeEvent mailgun(const QJsonObject& whole)
{
    const QJsonObject body = whole.contains("event-data"_L1) ? whole.value("event-data"_L1).toObject() : whole;
    const QJsonObject status = body.value("delivery-status"_L1).toObject();
    NativeFact fact;
    fact.code = text(body.value("event"_L1));
    fact.detail = QStringList{text(body.value("severity"_L1)), text(body.value("reason"_L1))}.join(u'/');
    fact.status = firstOf(status, {"enhanced-code"_L1, "code"_L1});
    fact.reason = firstOf(status, {"message"_L1, "description"_L1});
    fact.recipient = text(body.value("recipient"_L1));
    fact.messageId = text(body.value("message"_L1).toObject().value("headers"_L1).toObject().value("message-id"_L1));
    fact.documentId = documentIdIn(body.value("user-variables"_L1).toObject());
    fact.at = timeOf(body.value("timestamp"_L1));
    return one(Mailgun, std::move(fact));
}

NativeEvent twilio(const QJsonObject& body)
{
    NativeFact fact;
    fact.code = firstOf(body, {"MessageStatus"_L1, "messageStatus"_L1, "SmsStatus"_L1});
    fact.status = firstOf(body, {"ErrorCode"_L1, "errorCode"_L1});
    fact.reason = firstOf(body, {"ErrorMessage"_L1, "errorMessage"_L1});
    fact.recipient = firstOf(body, {"To"_L1, "to"_L1});
    fact.messageId = firstOf(body, {"MessageSid"_L1, "messageSid"_L1, "SmsSid"_L1});
    fact.documentId = documentIdIn(body);
    fact.at = timeOf(body.value("timestamp"_L1));
    // yyMMddhhmm, of the carrier and without a zone
    if (const QString done = text(body.value("RawDlrDoneDate"_L1)); !fact.at && done.size() == 10) {
        const auto two = [&](int at) { return done.sliced(at, 2); };
        fact.at = eventTime(u"20"_s + two(0) + u'-' + two(2) + u'-' + two(4) + u'T' + two(6) + u':' + two(8));
    }
    return one(Twilio, std::move(fact));
}

NativeEvent smpp(const QJsonObject& body)
{
    static constexpr const char* states[] = {"SCHEDULED", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED",
                                             "UNDELIV",   "ACCEPTD", "UNKNOWN", "REJECTD", "SKIPPED"};
    if (const auto receipt = readReceipt(text(body.value("receipt"_L1)))) {
        NativeEvent event = *receipt;
        event.facts.front().recipient = firstOf(body, {"source_addr"_L1, "msisdn"_L1, "to"_L1});
        event.facts.front().documentId = documentIdIn(body);
        return event;
    }
    NativeFact fact;
    fact.code = firstOf(body, {"stat"_L1, "message_state"_L1});
    bool isNumber = false;
    if (const int state = fact.code.toInt(&isNumber); isNumber && state >= 0 && state < int(std::size(states))) {
        fact.code = QLatin1StringView(states[state]);
    }
    fact.status = firstOf(body, {"err"_L1, "network_error_code"_L1});
    fact.reason = text(body.value("text"_L1));
    fact.recipient = firstOf(body, {"msisdn"_L1, "to"_L1, "source_addr"_L1});
    fact.messageId = firstOf(body, {"id"_L1, "receipted_message_id"_L1, "message_id"_L1});
    fact.documentId = documentIdIn(body);
    fact.at = timeOf(body.value(body.contains("done_date"_L1) ? "done_date"_L1 : "timestamp"_L1));
    return one(Smpp, std::move(fact));
}

NativeEvent postal(const QJsonObject& body)
{
    const QJsonValue type = body.value("event_type"_L1);
    const QJsonObject piece = body.value("body"_L1).toObject();
    NativeFact fact;
    fact.code = type.isObject() ? text(type.toObject().value("id"_L1)) : text(type);
    fact.detail = firstOf(body, {"details"_L1, "event"_L1});
    fact.reason = firstOf(body, {"reason"_L1, "details"_L1, "description"_L1});
    fact.messageId = piece.isEmpty() ? text(body.value("reference_id"_L1)) : text(piece.value("id"_L1));
    fact.documentId = documentIdIn(piece.value("metadata"_L1).toObject());
    fact.at = timeOf(body.value(body.contains("time"_L1) ? "time"_L1 : "date_created"_L1));
    return one(Postal, std::move(fact));
}

NativeEvent royalMail(const QJsonObject& body)
{
    NativeFact fact;
    fact.code = text(body.value("eventCode"_L1));
    fact.reason = text(body.value("eventName"_L1));
    fact.messageId = firstOf(body, {"mailPieceId"_L1, "uniqueItemId"_L1, "oneDBarcode"_L1});
    fact.documentId = documentIdIn(body);
    fact.at = timeOf(body.value("eventDateTime"_L1));
    return one(RoyalMail, std::move(fact));
}

NativeEvent ipp(const QJsonObject& body)
{
    static constexpr const char* states[] = {"pending", "pending-held", "processing", "processing-stopped", "canceled", "aborted", "completed"};
    constexpr int first = 3; // RFC 8011 5.3.7
    NativeFact fact;
    fact.code = text(body.value("job-state"_L1));
    bool isNumber = false;
    if (const int state = fact.code.toInt(&isNumber) - first; isNumber && state >= 0 && state < int(std::size(states))) {
        fact.code = QLatin1StringView(states[state]);
    }
    fact.reason = firstOf(body, {"job-state-message"_L1, "job-state-reasons"_L1});
    fact.messageId = firstOf(body, {"job-uuid"_L1, "job-uri"_L1, "job-id"_L1});
    fact.documentId = documentIdIn(body);
    fact.at = timeOf(body.value(body.contains("date-time-at-completed"_L1) ? "date-time-at-completed"_L1 : "timestamp"_L1));
    return one(Ipp, std::move(fact));
}

NativeEvent cxi(const QJsonObject& body)
{
    const QJsonObject head = body.value("expctr"_L1).toObject(), user = body.value("user"_L1).toObject();
    const QJsonObject mail = body.value("exstreamEmailStatistics"_L1).toObject(), job = body.value("exstreamJob"_L1).toObject();
    NativeFact fact;
    fact.code = text(head.value("schemaType"_L1));
    fact.detail = firstOf(mail, {"eventType"_L1, "status"_L1});
    fact.status = firstOf(mail, {"statusCode"_L1, "dsn"_L1});
    fact.reason = firstOf(mail, {"reason"_L1, "message"_L1});
    fact.recipient = firstOf(user, {"CustomerEmail"_L1});
    fact.messageId = firstOf(mail, {"customerEmailId"_L1});
    fact.documentId = documentIdIn(user); // communicationId beside it is the design's, not this customer's
    fact.at = timeOf(head.contains("eventDate"_L1) ? head.value("eventDate"_L1) : (mail.isEmpty() ? job : mail).value("creationTime"_L1));
    return one(Cxi, std::move(fact));
}

} // namespace

std::optional<NativeEvent> readNative(const QJsonObject& body)
{
    const auto has = [&](QLatin1StringView name) { return body.contains(name); };
    if (has("expctr"_L1)) {
        return cxi(body);
    }
    if ((has("eventType"_L1) || has("notificationType"_L1)) && has("mail"_L1)) {
        return ses(body);
    }
    if (has("event-data"_L1) || (has("event"_L1) && (has("delivery-status"_L1) || has("recipient"_L1)))) {
        return mailgun(body);
    }
    if (has("event"_L1) && (has("sg_event_id"_L1) || has("sg_message_id"_L1) || has("email"_L1))) {
        return sendGrid(body);
    }
    if (has("MessageStatus"_L1) || has("messageStatus"_L1) || has("SmsStatus"_L1)) {
        return twilio(body);
    }
    if (has("message_state"_L1) || has("stat"_L1) || has("receipt"_L1)) {
        return smpp(body);
    }
    if (has("event_type"_L1)) {
        return postal(body);
    }
    if (has("eventCode"_L1)) {
        return royalMail(body);
    }
    if (has("job-state"_L1)) {
        return ipp(body);
    }
    return std::nullopt;
}

std::optional<NativeEvent> readReceipt(QStringView receipt)
{
    static const QRegularExpression field(u"\\b(id|stat|err|done date):([^ ]*)"_s, QRegularExpression::CaseInsensitiveOption);
    if (receipt.size() > longestReason) {
        return std::nullopt;
    }
    NativeFact fact;
    const QString whole = receipt.toString();
    for (auto found = field.globalMatch(whole); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1).toLower(), value = match.captured(2);
        if (name == u"id") {
            fact.messageId = value;
        } else if (name == u"stat") {
            fact.code = value;
        } else if (name == u"err") {
            fact.status = value;
        } else if (value.size() == 10 || value.size() == 12) { // yyMMddhhmm[ss]
            const auto two = [&](int at) { return value.sliced(at, 2); };
            fact.at = eventTime(u"20"_s + two(0) + u'-' + two(2) + u'-' + two(4) + u'T' + two(6) + u':' + two(8) +
                                (value.size() == 12 ? u':' + two(10) : QString()));
        }
    }
    if (fact.code.isEmpty()) {
        return std::nullopt;
    }
    return one(Smpp, std::move(fact));
}

} // namespace cf::delivery
