#include "models/reading/mail_wire.h"

#include "models/reading/wire_codec.h"

namespace cf::reading {

namespace {

constexpr qsizetype maximumHeaderFieldBytes = 1 << 20;
constexpr quint32 maximumAddresses = 20000;
constexpr quint32 maximumExtraFields = 1000;
constexpr quint32 maximumAttachments = 2000;
constexpr qsizetype maximumNameBytes = 1024;

void writeFields(WireWriter& out, const std::vector<MailField>& fields)
{
    out.u32(quint32(fields.size()));
    for (const MailField& field : fields) {
        out.text(field.name);
        out.text(field.value);
    }
}

std::vector<MailField> readFields(WireParser& in)
{
    std::vector<MailField> fields;
    const quint32 count = in.count(maximumMailFields, 8);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        MailField field;
        field.name = in.text(maximumNameBytes);
        field.value = in.text(maximumMailFieldBytes);
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

void writeMail(WireWriter& out, const MailHeader& mail)
{
    const auto addresses = [&out](const std::vector<MailAddress>& list) {
        out.u32(quint32(list.size()));
        for (const MailAddress& one : list) {
            out.text(one.name);
            out.text(one.address);
        }
    };
    out.text(mail.messageId);
    out.text(mail.subject);
    addresses(mail.from);
    addresses(mail.to);
    addresses(mail.cc);
    out.text(mail.dateText);
    out.flag(mail.date.has_value());
    out.i64(mail.date.value_or(0));
    out.flag(mail.dateOffsetMinutes.has_value());
    out.i64(mail.dateOffsetMinutes.value_or(0));
    out.text(mail.autoSubmitted);
    out.text(mail.language);
    out.u32(quint32(mail.extra.size()));
    for (const auto& [name, value] : mail.extra) {
        out.text(name);
        out.text(value);
    }
    out.u32(quint32(mail.attachments.size()));
    for (const MailAttachment& one : mail.attachments) {
        out.text(one.name);
        out.text(one.mime);
        out.i64(one.bytes);
    }
}

MailHeader readMailHeader(WireParser& in)
{
    const auto addresses = [&in] {
        std::vector<MailAddress> list;
        const quint32 count = in.count(maximumAddresses, 8);
        for (quint32 i = 0; i < count && in.ok(); ++i) {
            MailAddress one;
            one.name = in.text(maximumHeaderFieldBytes);
            one.address = in.text(maximumHeaderFieldBytes);
            list.push_back(std::move(one));
        }
        return list;
    };
    MailHeader mail;
    mail.messageId = in.text(maximumHeaderFieldBytes);
    mail.subject = in.text(maximumHeaderFieldBytes);
    mail.from = addresses();
    mail.to = addresses();
    mail.cc = addresses();
    mail.dateText = in.text(maximumHeaderFieldBytes);
    const bool dated = in.flag();
    const qint64 date = in.i64();
    const bool zoned = in.flag();
    const qint64 offset = in.i64();
    if (dated) {
        mail.date = date;
    }
    if (zoned) {
        in.require(offset >= -24 * 60 && offset <= 24 * 60);
        mail.dateOffsetMinutes = int(offset);
    }
    mail.autoSubmitted = in.text(maximumHeaderFieldBytes);
    mail.language = in.text(maximumHeaderFieldBytes);
    const quint32 extra = in.count(maximumExtraFields, 8);
    for (quint32 i = 0; i < extra && in.ok(); ++i) {
        QString name = in.text(maximumHeaderFieldBytes);
        QString value = in.text(maximumHeaderFieldBytes);
        mail.extra.emplace_back(std::move(name), std::move(value));
    }
    const quint32 count = in.count(maximumAttachments, 16);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        MailAttachment one;
        one.name = in.text(maximumHeaderFieldBytes);
        one.mime = in.text(maximumHeaderFieldBytes);
        one.bytes = in.i64();
        in.require(one.bytes >= 0);
        mail.attachments.push_back(std::move(one));
    }
    return mail;
}

void writeMail(WireWriter& out, const MailParts& mail)
{
    writeFields(out, mail.fields);
    out.u32(quint32(mail.parts.size()));
    for (const MailPart& part : mail.parts) {
        out.u8(quint8(part.enclosed));
        out.text(part.type);
        out.text(part.text);
        writeFields(out, part.fields);
    }
    out.flag(mail.cut);
}

MailParts readMailParts(WireParser& in)
{
    MailParts mail;
    mail.fields = readFields(in);
    const quint32 count = in.count(maximumMailParts, 13);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        MailPart part;
        part.enclosed = in.u8();
        in.require(part.enclosed <= maximumMailDepth);
        part.type = in.text(maximumNameBytes);
        part.text = in.text(maximumMailPartBytes);
        part.fields = readFields(in);
        mail.parts.push_back(std::move(part));
    }
    mail.cut = in.flag();
    return mail;
}

} // namespace cf::reading
