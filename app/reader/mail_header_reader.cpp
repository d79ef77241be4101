#include "app/reader/mail_header_reader.h"

#include "app/reader/text_budget.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr qsizetype maximumField = 64 << 10;
constexpr size_t maximumAddresses = 20000;
constexpr int maximumGroupDepth = 8;
constexpr size_t maximumExtra = 200; ///< fields; their sizes keep a field's meaning and no more
constexpr qsizetype maximumExtraName = 100, maximumExtraValue = 1000;

QString field(GMimeMessage* message, const char* name)
{
    const char* value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    GMimeObject* const body = g_mime_message_get_mime_part(message); // GMime gives it the fields about content
    return oneLine(value || !body ? value : g_mime_object_get_header(body, name));
}

void appendAddresses(InternetAddressList* list, std::vector<MailAddress>& into, int depth)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && into.size() < maximumAddresses; ++i) {
        InternetAddress* const one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one)) {
            if (depth < maximumGroupDepth) {
                appendAddresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), into, depth + 1);
            }
        } else if (INTERNET_ADDRESS_IS_MAILBOX(one)) {
            MailAddress address;
            address.name = oneLine(internet_address_get_name(one)).trimmed();
            address.address = oneLine(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))).trimmed();
            if (!address.name.isEmpty() || !address.address.isEmpty()) {
                into.push_back(std::move(address));
            }
        }
    }
}

std::vector<MailAddress> addresses(GMimeMessage* message, GMimeAddressType type)
{
    std::vector<MailAddress> result;
    appendAddresses(g_mime_message_get_addresses(message, type), result, 0);
    return result;
}

std::vector<std::pair<QString, QString>> extraFields(GMimeMessage* message)
{
    std::vector<std::pair<QString, QString>> fields;
    GMimeHeaderList* const list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    const int count = g_mime_header_list_get_count(list);
    for (int i = 0; i < count && fields.size() < maximumExtra; ++i) {
        GMimeHeader* const header = g_mime_header_list_get_header_at(list, i);
        const QString name = oneLine(g_mime_header_get_name(header)).trimmed();
        if (!name.startsWith(u"x-", Qt::CaseInsensitive) || name.size() > maximumExtraName) {
            continue;
        }
        const QString value = clipped(oneLine(g_mime_header_get_value(header)), maximumExtraValue).trimmed();
        if (!value.isEmpty()) {
            fields.emplace_back(name, value);
        }
    }
    return fields;
}

/// "-0000" says that the zone is unknown (RFC 5322, 3.3); a date without any zone says no more.
bool namesItsZone(const QString& date)
{
    static const QRegularExpression zone(u"([+-]\\d{4}|\\b(GMT|UTC?|Z|[ECMP][SD]T|MES?Z|CES?T))\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return zone.match(date).hasMatch() && !date.contains(u"-0000");
}

void readDate(GMimeMessage* message, MailHeader& mail)
{
    mail.dateText = field(message, "Date").trimmed();
    GDateTime* const date = mail.dateText.isEmpty() ? nullptr : g_mime_message_get_date(message);
    if (!date) {
        return;
    }
    mail.date = UtcMs(g_date_time_to_unix(date)) * 1000;
    if (namesItsZone(mail.dateText)) {
        mail.dateOffsetMinutes = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_MINUTE);
    }
}

} // namespace

QString oneLine(const char* utf8)
{
    if (!utf8) {
        return {};
    }
    QString text = clipped(QString::fromUtf8(utf8), maximumField);
    for (QChar& c : text) {
        if (c.unicode() < 32 || c.unicode() == 127) {
            c = u' ';
        }
    }
    return text;
}

MailHeader readMailHeader(GMimeMessage* message)
{
    MailHeader mail;
    mail.messageId = oneLine(g_mime_message_get_message_id(message)).trimmed();
    mail.subject = oneLine(g_mime_message_get_subject(message)).trimmed();
    mail.from = addresses(message, GMIME_ADDRESS_TYPE_FROM);
    mail.to = addresses(message, GMIME_ADDRESS_TYPE_TO);
    mail.cc = addresses(message, GMIME_ADDRESS_TYPE_CC);
    readDate(message, mail);
    mail.autoSubmitted = field(message, "Auto-Submitted").trimmed();
    mail.language = field(message, "Content-Language").trimmed();
    mail.extra = extraFields(message);
    return mail;
}

} // namespace cf::reading
