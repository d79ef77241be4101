// Reads the sandbox's feed of CloudEvents with code of its own: what each event says of which recipient, in one vocabulary, and how an
// attempt ended. Written from the protocol page for xConnector (C.2, C.3) and from nothing else.
#pragma once

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace cf::test {

/// Milliseconds; nothing: it is no time of RFC 3339.
inline std::optional<qint64> instantOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$)"));
    const auto found = form.match(text);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    const QDateTime whole = QDateTime::fromString(found.captured(1) + u'T' + found.captured(2) + u'Z', Qt::ISODate);
    const qint64 fraction = (found.captured(3) + QStringLiteral("000")).left(3).toLongLong();
    const qint64 offset = (found.captured(5).toLongLong() * 60 + found.captured(6).toLongLong()) * 60'000;
    return whole.toMSecsSinceEpoch() + fraction - (found.captured(4) == u"-" ? -offset : offset);
}

struct ReadEvent {
    QString document, word;
    int attempt = 0;
    qint64 at = 0;
    QString customer;     ///< "": not said
    QStringList hashes;   ///< of addresses
    bool isOfPost = false;
    QString sequence, id;
};

class CloudEventReader
{
public:
    /// What one event says; without a word when it says nothing that is known.
    static ReadEvent read(const QJsonObject& json)
    {
        ReadEvent event;
        const QStringList subject = json[QStringLiteral("subject")].toString().split(u'/');
        event.document = subject.value(1);
        event.attempt = subject.value(3).toInt();
        const QString time = json[json.contains(QStringLiteral("time")) ? QStringLiteral("time") : QStringLiteral("recordedtime")].toString();
        event.at = instantOf(time).value_or(0);
        event.sequence = json[QStringLiteral("sequence")].toString();
        event.id = json[QStringLiteral("id")].toString();
        const QString type = json[QStringLiteral("type")].toString(), family = QStringLiteral("io.counterfoil.communication.");
        const QJsonValue data = json[QStringLiteral("data")];
        if (type.startsWith(family) && type.endsWith(QStringLiteral(".v1"))) {
            event.word = type.mid(family.size()).chopped(3);
            event.customer = data[QStringLiteral("recipient")][QStringLiteral("customerId")].toString();
            const QString channel = data[QStringLiteral("channel")].toString();
            event.isOfPost = channel != QStringLiteral("email") && channel != QStringLiteral("sms") && channel != QStringLiteral("push") &&
                             channel != QStringLiteral("portal") && channel != QStringLiteral("fax") && channel != QStringLiteral("mobile-app");
        } else if (type == QStringLiteral("message/rfc822")) {
            const QString text = data.isString() ? data.toString()
                                                 : QString::fromUtf8(QByteArray::fromBase64(json[QStringLiteral("data_base64")].toString().toLatin1()));
            report(event, text);
        } else {
            native(event, type, data);
        }
        return event;
    }

    /// The word that the events of one attempt add up to; "": none does.
    static QString ended(QList<ReadEvent> events)
    {
        static const QList<QStringList> ladder{
            {QStringLiteral("queued"), QStringLiteral("rendered"), QStringLiteral("render-failed"), QStringLiteral("archived")},
            {QStringLiteral("handed-over"), QStringLiteral("printed"), QStringLiteral("sent"), QStringLiteral("in-transit")},
            {QStringLiteral("deferred")},
            {QStringLiteral("delivered"), QStringLiteral("delivered-inferred"), QStringLiteral("bounced-soft"), QStringLiteral("bounced-hard"),
             QStringLiteral("returned"), QStringLiteral("refused"), QStringLiteral("expired"), QStringLiteral("suppressed"), QStringLiteral("rejected"),
             QStringLiteral("canceled")}};
        std::sort(events.begin(), events.end(), [](const ReadEvent& a, const ReadEvent& b) {
            return std::tie(a.at, a.sequence, a.id) < std::tie(b.at, b.sequence, b.id);
        });
        const auto last = [&](int rung) {
            QString found;
            for (const ReadEvent& event : events) {
                found = ladder[rung].contains(event.word) && ladder[rung].indexOf(event.word) >= ladder[rung].indexOf(found) ? event.word : found;
            }
            return found;
        };
        QString outcome;
        bool isComplained = false;
        for (const ReadEvent& event : events) {
            isComplained = isComplained || event.word == QStringLiteral("complained");
            const bool isBack = event.isOfPost ? event.word == QStringLiteral("returned") || event.word == QStringLiteral("refused")
                                               : event.word.startsWith(QStringLiteral("bounced"));
            if (ladder[3].contains(event.word) && (outcome.isEmpty() || (outcome.startsWith(QStringLiteral("delivered")) && isBack))) {
                outcome = event.word;
            }
        }
        if (!outcome.isEmpty() || isComplained) {
            return outcome.isEmpty() ? QStringLiteral("delivered") : outcome;
        }
        for (int rung = 2; rung >= 0; --rung) {
            if (const QString found = last(rung); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }

    static QString hashOf(QString address)
    {
        const QString plain = address.trimmed().toLower();
        return QStringLiteral("hmac-sha256:") +
               QString::fromLatin1(QMessageAuthenticationCode::hash(plain.toUtf8(), "northgate-sandbox", QCryptographicHash::Sha256).toHex());
    }

private:
    static void native(ReadEvent& event, const QString& type, const QJsonValue& data)
    {
        const auto text = [&](const char* name) { return data[QLatin1StringView(name)].toString(); };
        const auto as = [](const QString& word, const QList<std::pair<const char*, const char*>>& words) {
            for (const auto& [theirs, ours] : words) {
                if (word == QLatin1StringView(theirs)) {
                    return QString::fromLatin1(ours);
                }
            }
            return QString();
        };
        if (type == QStringLiteral("com.sendgrid.event")) {
            const bool isBlocked = text("type") == QStringLiteral("blocked");
            event.hashes = {hashOf(text("email"))};
            event.at = data[QStringLiteral("timestamp")].toInteger() * 1000;
            event.word = as(text("event"), {{"processed", "handed-over"}, {"delivered", "delivered"}, {"deferred", "deferred"},
                                            {"bounce", isBlocked ? "bounced-soft" : "bounced-hard"}, {"open", "viewed"}, {"click", "clicked"},
                                            {"spamreport", "complained"}, {"dropped", "suppressed"}});
        } else if (type == QStringLiteral("com.amazon.ses.event")) {
            amazon(event, data);
            const QJsonValue bounce = data[QStringLiteral("bounce")];
            const bool isHard = bounce[QStringLiteral("bounceType")].toString() == QStringLiteral("Permanent");
            const bool isKept = bounce[QStringLiteral("bounceSubType")].toString() == QStringLiteral("Suppressed");
            event.word = as(text("eventType"), {{"Send", "sent"}, {"Delivery", "delivered"}, {"DeliveryDelay", "deferred"}, {"Open", "viewed"},
                                                {"Bounce", isKept ? "suppressed" : isHard ? "bounced-hard" : "bounced-soft"},
                                                {"Click", "clicked"}, {"Complaint", "complained"}});
        } else if (type == QStringLiteral("com.mailgun.event")) {
            event.hashes = {hashOf(text("recipient"))};
            event.at = qint64(data[QStringLiteral("timestamp")].toDouble() * 1000);
            const bool isTemporary = text("severity") == QStringLiteral("temporary");
            const QString reason = text("reason");
            event.word = as(text("event"), {{"accepted", "queued"}, {"delivered", "delivered"}, {"opened", "viewed"}, {"clicked", "clicked"},
                                            {"complained", "complained"},
                                            {"failed", isTemporary                                  ? "deferred"
                                                       : reason.startsWith(QStringLiteral("suppress")) ? "suppressed"
                                                       : reason == QStringLiteral("old")               ? "bounced-soft"
                                                                                                       : "bounced-hard"}});
        } else if (type == QStringLiteral("com.opentext.cxi.event")) {
            const QString address = data[QStringLiteral("user")][QStringLiteral("CustomerEmail")].toString();
            event.hashes = address.isEmpty() ? QStringList() : QStringList{hashOf(address)};
            const bool isSoft = data[QStringLiteral("exstreamEmailStatistics")][QStringLiteral("statusCode")].toString().startsWith(u'4');
            event.word = as(data[QStringLiteral("expctr")][QStringLiteral("schemaType")].toString(), {{"Exstream-Generated", "rendered"}, {"Exstream-Email-Submit", "handed-over"}, {"Exstream-Email-POST", "sent"},
                                                 {"Exstream-Email-NDLV", isSoft ? "bounced-soft" : "bounced-hard"}, {"Exstream-Email-OPEN", "viewed"}});
        } else if (type == QStringLiteral("com.twilio.messaging.status")) {
            event.hashes = {hashOf(text("To"))};
            event.word = as(text("MessageStatus"), {{"sent", "sent"}, {"delivered", "delivered"}, {"undelivered", "bounced-hard"}, {"failed", "rejected"}});
        } else if (type == QStringLiteral("org.smpp.receipt")) {
            const QString stat = data.toString().section(QStringLiteral("stat:"), 1).section(u' ', 0, 0);
            event.word = as(stat, {{"ACCEPTD", "sent"}, {"DELIVRD", "delivered"}, {"EXPIRED", "expired"}, {"REJECTD", "rejected"}});
        } else if (type == QStringLiteral("com.lob.event")) {
            const QString word = data[QStringLiteral("event_type")][QStringLiteral("id")].toString().section(u'.', -1);
            event.isOfPost = true;
            event.word = as(word, {{"created", "queued"}, {"rendered_pdf", "rendered"}, {"mailed", "sent"}, {"in_transit", "in-transit"},
                                   {"delivered", "delivered"}, {"returned_to_sender", "returned"}});
        } else if (type == QStringLiteral("com.royalmail.event")) {
            event.isOfPost = true;
            event.word = as(text("eventCode"), {{"EVGPD", "in-transit"}, {"EVKSP", "delivered"}, {"EVKOP", "delivered"}, {"EVKSF", "delivered"},
                                                {"EVKDN", "delivered-inferred"}, {"EVKNA", "deferred"}, {"EVKRF", "refused"}, {"EVKGA", "returned"},
                                                {"EVKAI", "returned"}, {"EVRTS", "returned"}});
        } else if (type == QStringLiteral("net.ipp.job")) {
            event.isOfPost = true;
            event.word = data[QStringLiteral("job-state")].toInt() == 9 ? QStringLiteral("printed") : QStringLiteral("queued");
        }
    }

    static void amazon(ReadEvent& event, const QJsonValue& data)
    {
        for (const auto& [part, list] : {std::pair("bounce", "bouncedRecipients"), std::pair("complaint", "complainedRecipients"),
                                         std::pair("deliveryDelay", "delayedRecipients"), std::pair("delivery", "recipients")}) {
            for (const QJsonValue& one : data[QLatin1StringView(part)][QLatin1StringView(list)].toArray()) {
                event.hashes.append(hashOf(one.isString() ? one.toString() : one[QStringLiteral("emailAddress")].toString()));
            }
        }
        if (event.hashes.isEmpty()) { // nobody in particular: it is about all
            for (const QJsonValue& one : data[QStringLiteral("mail")][QStringLiteral("destination")].toArray()) {
                event.hashes.append(hashOf(one.toString()));
            }
        }
    }

    static void report(ReadEvent& event, const QString& text)
    {
        const auto field = [&](const QString& name) {
            const QRegularExpression form(u'^' + name + QStringLiteral(":[ \\t]*(.*?)\\r?$"), QRegularExpression::MultilineOption);
            return form.match(text).captured(1);
        };
        if (!field(QStringLiteral("Feedback-Type")).isEmpty()) {
            event.word = QStringLiteral("complained");
            event.hashes = {hashOf(field(QStringLiteral("Original-Rcpt-To")).remove(u'<').remove(u'>'))};
            return;
        }
        const bool isSoft = field(QStringLiteral("Status")).startsWith(u'4');
        event.word = field(QStringLiteral("Action")) == QStringLiteral("delayed") ? QStringLiteral("deferred")
                     : isSoft                                                     ? QStringLiteral("bounced-soft")
                                                                                  : QStringLiteral("bounced-hard");
        event.hashes = {hashOf(field(QStringLiteral("Final-Recipient")).section(u';', 1))};
    }
};

} // namespace cf::test
