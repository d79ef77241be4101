#include "models/delivery/mail_origin.h"

#include "models/base/sha256.h"
#include "models/delivery/mail_reading.h"
#include "models/delivery/mail_report_fields.h"
#include "models/delivery/mail_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr qsizetype longestId = 500;

/// The header of the letter: of the returned mail, or as its text has it.
std::vector<MailField> letterFields(const MailParts& mail)
{
    const auto returned = std::ranges::find_if(mail.parts, [](const MailPart& part) { return part.enclosed == 0 && !part.fields.empty(); });
    if (returned != mail.parts.end()) {
        return returned->fields;
    }
    for (const MailPart& part : mail.parts) {
        if (part.enclosed != 0) {
            continue;
        }
        const QString letter = part.type == u"text/rfc822-headers" ? part.text : returnedMailIn(part.text);
        for (const FieldGroup& group : fieldGroupsOf(letter)) {
            if (!fieldNamed(group, u"Message-ID").isEmpty() || !fieldNamed(group, u"Subject").isEmpty()) {
                return group;
            }
        }
    }
    return {};
}

/// What stands for the star; empty when the address is another one.
QString starIn(const QString& pattern, const QString& address)
{
    const qsizetype star = pattern.indexOf(u'*');
    const QString before = pattern.left(star), after = pattern.mid(star + 1);
    const bool fits = star >= 0 && address.size() > before.size() + after.size() && address.startsWith(before, Qt::CaseInsensitive) &&
                      address.endsWith(after, Qt::CaseInsensitive);
    return fits ? address.mid(before.size(), address.size() - before.size() - after.size()) : QString();
}

QString fromReturnPath(const MailParts& mail, const std::vector<MailField>& letter, const QString& pattern)
{
    if (!pattern.contains(u'*')) {
        return {};
    }
    QStringList addresses;
    for (const QStringView name : {u"Delivered-To", u"X-Original-To", u"Envelope-To", u"To"}) {
        addresses += addressesIn(fieldsNamed(mail.fields, name).join(u' '));
    }
    addresses += addressesIn(fieldsNamed(letter, u"Return-Path").join(u' '));
    for (const QString& address : addresses) {
        if (const QString id = starIn(pattern, address); !id.isEmpty()) {
            return id;
        }
    }
    return {};
}

/// SES names its message by what stands before the @ of the Message-ID that it writes; others by all of it.
void nameMessage(MailOrigin& origin, const std::vector<MailField>& letter, const OriginRules& rules)
{
    static const QRegularExpression form(u"<?([^<>\\s]{1,500})>?"_s);
    const QString id = form.match(fieldNamed(letter, u"Message-ID").trimmed()).captured(1);
    origin.messageId = id;
    origin.gateway = rules.gateway;
    struct Service {
        const char16_t* end;
        QLatin1StringView gateway;
        bool isLocalPart;
    };
    static constexpr std::array services = {Service{u"amazonses.com", QLatin1StringView("ses"), true}};
    const auto service = std::ranges::find_if(services, [&](const Service& one) { return id.endsWith(QStringView(one.end), Qt::CaseInsensitive); });
    if (service != services.end() && origin.gateway.isEmpty()) {
        origin.gateway = service->gateway;
        origin.messageId = service->isLocalPart ? id.section(u'@', 0, 0) : id;
    } else if (origin.gateway.isEmpty() && !fieldNamed(letter, u"X-Mailgun-Sid").isEmpty()) {
        origin.gateway = u"mailgun"_s;
    }
}

std::optional<Moment> timeOf(const MailParts& mail, const DeliveryStatusReport& report)
{
    QStringList told;
    for (const FieldGroup& group : report.recipients) {
        told << fieldNamed(group, u"Last-Attempt-Date");
    }
    told << fieldNamed(mail.fields, u"Date");
    for (const QString& text : told) {
        if (const auto at = readMoment(text.trimmed(), QTimeZone::utc())) {
            return at;
        }
    }
    return std::nullopt;
}

/// Fields that a mailbox or the last server writes into a mail that it keeps.
bool isOfMailbox(const QByteArray& line)
{
    static const std::array<QByteArrayView, 14> names = {"status",      "x-status",  "x-keywords", "x-uid",          "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys",
                                                         "x-imapbase",  "x-imap",    "content-length", "lines",      "return-path",      "delivered-to",      "x-original-to"};
    const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
    return std::ranges::find(names, QByteArrayView(name)) != names.end();
}

} // namespace

MailOrigin originOf(const MailParts& mail, const OriginRules& rules)
{
    MailOrigin origin;
    const std::vector<MailField> letter = letterFields(mail);
    const DeliveryStatusReport report = deliveryStatusOf(mail, 0);
    for (const QString& name : rules.idHeaders) {
        if (origin.documentId.isEmpty()) {
            origin.documentId = fieldNamed(letter, name).trimmed();
        }
    }
    if (origin.documentId.isEmpty()) {
        origin.documentId = fromReturnPath(mail, letter, rules.returnPath);
    }
    if (origin.documentId.isEmpty() && rules.envelopeId) {
        origin.documentId = fieldNamed(report.message, u"Original-Envelope-Id").trimmed();
    }
    origin.documentId = origin.documentId.left(longestId);
    nameMessage(origin, letter, rules);
    origin.at = timeOf(mail, report);
    return origin;
}

QString mailIdentity(const QByteArray& mail)
{
    Sha256 hash;
    bool inHeader = true, left = false;
    for (qsizetype at = 0; at < mail.size();) {
        qsizetype end = mail.indexOf('\n', at);
        end = end < 0 ? mail.size() : end;
        QByteArray line = mail.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (inHeader && line.isEmpty()) {
            inHeader = left = false;
        } else if (inHeader && !(line.startsWith(' ') || line.startsWith('\t'))) {
            left = isOfMailbox(line);
        }
        if (!left) {
            hash.addData(line);
            hash.addData("\n");
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray mailReading(const std::vector<BouncedRecipient>& recipients, const MailOrigin& origin)
{
    QJsonObject told{{u"document"_s, origin.documentId}, {u"gateway"_s, origin.gateway}, {u"message"_s, origin.messageId}};
    if (origin.at) {
        told.insert(u"at"_s, origin.at->text);
    }
    const QJsonObject reading{{u"origin"_s, told}, {u"recipients"_s, QJsonDocument::fromJson(mailReading(recipients)).array()}};
    return QJsonDocument(reading).toJson(QJsonDocument::Compact);
}

bool isReadingWithOrigin(const QByteArray& reading) { return reading.startsWith('{'); }

Result<FeedEvent> mailEvent(const QByteArray& mail, const QByteArray& reading)
{
    const QJsonObject told = QJsonDocument::fromJson(reading).object();
    if (!told.contains("recipients"_L1)) {
        return fail(ErrorKind::Protocol, u"not the reading of a mail"_s);
    }
    const QJsonObject origin = told.value("origin"_L1).toObject();
    DeliveryNotice common;
    common.channel = Channel::Email;
    common.documentId = origin.value("document"_L1).toString();
    common.gateway = origin.value("gateway"_L1).toString();
    common.messageId = origin.value("message"_L1).toString();
    common.at = readMoment(origin.value("at"_L1).toString(), QTimeZone::utc());
    FeedEvent event;
    event.source = u"mail"_s;
    event.id = mailIdentity(mail);
    event.raw = mail;
    event.sha256 = sha256Of(mail);
    event.reading = reading;
    event.notices = noticesOf(common, QJsonDocument(told.value("recipients"_L1).toArray()).toJson(QJsonDocument::Compact));
    return event;
}

} // namespace cf::delivery
