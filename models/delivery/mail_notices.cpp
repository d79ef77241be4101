#include "models/delivery/mail_notices.h"

#include "models/delivery/mail_report_fields.h"
#include "models/delivery/mail_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

const MailPart* partOf(const MailParts& mail, QStringView type)
{
    const auto found = std::ranges::find_if(
        mail.parts, [type](const MailPart& part) { return part.enclosed == 0 && part.type == type; });
    return found == mail.parts.end() ? nullptr : &*found;
}

/// The header of the mail that came back.
const std::vector<MailField>& returnedFields(const MailParts& mail)
{
    static const std::vector<MailField> none;
    const auto found = std::ranges::find_if(
        mail.parts, [](const MailPart& part) { return part.enclosed == 0 && !part.fields.empty(); });
    return found == mail.parts.end() ? none : found->fields;
}

QStringList withRecipients(QStringList named, const MailParts& mail)
{
    const std::vector<MailField>& returned = returnedFields(mail);
    for (const QStringView name : {u"X-HmXmrOriginalRecipient", u"Delivered-To", u"X-Apparently-To", u"To"}) {
        if (named.isEmpty()) {
            named = addressesIn(fieldsNamed(returned, name).join(u' '));
        }
    }
    return named.isEmpty() ? QStringList{QString()} : named;
}

std::optional<MailNotice> complaintIn(const MailParts& mail)
{
    MailNotice notice;
    notice.kind = MailNotice::Kind::Complaint;
    if (const MailPart* const report = partOf(mail, u"message/feedback-report")) {
        QStringList named;
        for (const FieldGroup& group : fieldGroupsOf(report->text)) {
            const QStringList told = fieldsNamed(group, u"Original-Rcpt-To") + fieldsNamed(group, u"Redacted-Address");
            named += addressesIn(told.join(u' '));
            if (notice.words.isEmpty()) {
                notice.words = fieldNamed(group, u"Feedback-Type").trimmed().left(40);
            }
        }
        notice.recipients = withRecipients(named, mail);
        return notice;
    }
    // Hotmail passes complaints on without a report.
    const QString subject = fieldNamed(mail.fields, u"Subject");
    if (!fieldNamed(returnedFields(mail), u"X-HmXmrOriginalRecipient").isEmpty() ||
        subject.trimmed().startsWith(u"complaint about message from", Qt::CaseInsensitive)) {
        notice.words = u"abuse"_s;
        notice.recipients = withRecipients({}, mail);
        return notice;
    }
    return std::nullopt;
}

std::optional<MailNotice> receiptIn(const MailParts& mail)
{
    const MailPart* const report = partOf(mail, u"message/disposition-notification");
    if (!report) {
        return std::nullopt;
    }
    const bool rejected = std::ranges::any_of(mail.parts, [](const MailPart& part) {
        return part.enclosed == 0 && part.text.contains(u"automatically rejected", Qt::CaseInsensitive);
    });
    if (rejected) {
        return std::nullopt;
    }
    MailNotice notice;
    notice.kind = MailNotice::Kind::Processed;
    QStringList named;
    for (const FieldGroup& group : fieldGroupsOf(report->text)) {
        const QString original = addressOf(fieldNamed(group, u"Original-Recipient"));
        const QString last = addressOf(fieldNamed(group, u"Final-Recipient"));
        if (!original.isEmpty() || !last.isEmpty()) {
            named << (original.isEmpty() ? last : original);
        }
        const QString disposition = fieldNamed(group, u"Disposition").section(u';', 1).simplified().toLower();
        if (!disposition.isEmpty()) {
            notice.words = disposition.left(60);
            notice.kind = disposition.startsWith(u"displayed") ? MailNotice::Kind::Displayed : MailNotice::Kind::Processed;
        }
    }
    notice.recipients = withRecipients(named, mail);
    return notice;
}

/// The JSON object that the text begins with; long lines were folded on the way.
QJsonObject objectIn(const QString& text)
{
    const qsizetype from = text.indexOf(u'{');
    if (from < 0 || from > 2000) {
        return {};
    }
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'\\') {
                ++i;
            } else if (c == u'"') {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            QString object = text.sliced(from, i + 1 - from);
            static const QRegularExpression folded(u"\\n ?"_s);
            const QJsonObject whole = QJsonDocument::fromJson(object.toUtf8()).object();
            return whole.isEmpty() ? QJsonDocument::fromJson(object.remove(folded).toUtf8()).object() : whole;
        }
    }
    return {};
}

} // namespace

std::optional<MailNotice> noticeIn(const MailParts& mail)
{
    if (auto complaint = complaintIn(mail)) {
        return complaint;
    }
    return receiptIn(mail);
}

std::optional<MailNotice> automaticAnswerIn(const MailParts& mail, bool bySubject)
{
    static const QRegularExpression subjects(
        u"^\\s*(?:(?:re|aw|sv|antw)\\s*:\\s*)?(?:auto(?:matic|mated|matische)?[ -]?(?:reply|response|responder|answer|antwort)|autoreply|autoresponse|"
        "out of (?:the )?office|out of o\\.?f?\\.?|vacation|away from|on (?:vacation|leave|holiday)|i am (?:away|out)|abwesen|automatische antwort|r\\S{1,3}ponse automatique|"
        "absence|respuesta autom|risposta automatica|resposta autom|automatisch antwoord|automaattinen|automatiskt? svar|autosvar|fravær|frånvaro|"
        "automatyczna odpowied|automatick\\S{1,2} odpove|automatick\\S{1,2} odpově|automatikus v|răspuns automat|otomatik yan|автоматический ответ|автоответ|автоматична відповідь|"
        "αυτόματη απάντηση|自動応答|自動返信|自动回复|自動回覆|자동 회신|부재중|不在)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString automatic = fieldNamed(mail.fields, u"Auto-Submitted").trimmed().toLower();
    const QString subject = fieldNamed(mail.fields, u"Subject");
    const QString precedence = fieldNamed(mail.fields, u"Precedence").trimmed().toLower();
    const bool named = subjects.match(subject).hasMatch();
    const bool said = named || automatic.startsWith(u"auto-replied") || automatic.startsWith(u"auto-generated") || automatic.startsWith(u"auto-notified") ||
                      precedence == u"auto_reply" || precedence == u"auto-reply" ||
                      fieldNamed(mail.fields, u"X-Apple-Action").contains(u"VACATION") ||
                      std::ranges::any_of(QStringList{u"X-Autoreply"_s, u"X-Autorespond"_s, u"X-Autogenerated"_s, u"X-Auto-Reply"_s, u"X-AutoReply-From"_s},
                                          [&mail](const QString& name) { return !fieldNamed(mail.fields, name).isEmpty(); });
    if (!said || automatic == u"no" || (bySubject && !named)) {
        return std::nullopt;
    }
    MailNotice notice;
    notice.recipients = addressesIn(fieldNamed(mail.fields, u"From"), 1);
    if (notice.recipients.isEmpty()) {
        notice.recipients << QString();
    }
    notice.words = subject.left(200);
    return notice;
}

std::vector<ServiceNotification> serviceNotificationsIn(const MailParts& mail)
{
    std::vector<ServiceNotification> found;
    const auto text = std::ranges::find_if(mail.parts, [](const MailPart& part) {
        return part.enclosed == 0 && (part.text.contains(u"notificationType") || part.text.contains(u"eventType")) && part.text.trimmed().startsWith(u'{');
    });
    if (text == mail.parts.end()) {
        return found;
    }
    QJsonObject told = objectIn(text->text);
    if (const QString wrapped = told[u"Message"].toString(); !wrapped.isEmpty()) { // the envelope of the service that passes it on
        told = QJsonDocument::fromJson(wrapped.toUtf8()).object();
    }
    const QString type = told[told.contains(u"eventType") ? u"eventType" : u"notificationType"].toString();
    ServiceNotification one;
    QString key = u"bounce"_s, list = u"bouncedRecipients"_s;
    if (type == u"Complaint") {
        one.kind = ServiceNotification::Kind::Complaint;
        key = u"complaint"_s;
        list = u"complainedRecipients"_s;
    } else if (type == u"Delivery") {
        one.kind = ServiceNotification::Kind::Delivery;
        key = u"delivery"_s;
        list = u"recipients"_s;
    } else if (type != u"Bounce") {
        return found;
    }
    const QJsonObject event = told[key].toObject();
    one.transient = event[u"bounceType"].toString() == u"Transient";
    one.subtype = event[u"bounceSubType"].toString().left(60);
    for (const QJsonValue value : event[list].toArray()) {
        one.recipient = addressesIn(value.isString() ? value.toString() : value[u"emailAddress"].toString()).value(0);
        one.status = value[u"status"].toString().left(20);
        one.diagnostic = (value.isString() ? event[u"smtpResponse"] : value[u"diagnosticCode"]).toString().left(4000);
        if (found.size() < 500) {
            found.push_back(one);
        }
    }
    return found;
}

} // namespace cf::delivery
