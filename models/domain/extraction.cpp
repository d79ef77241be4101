#include "models/domain/extraction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace cf {

namespace {
constexpr std::array stateCodes = {
    QLatin1StringView("pending"),   QLatin1StringView("extracted"),   QLatin1StringView("no-text"),
    QLatin1StringView("encrypted"), QLatin1StringView("unreadable"),  QLatin1StringView("too-large"),
    QLatin1StringView("timed-out"), QLatin1StringView("unsupported"),
};

QJsonArray toJson(const std::vector<MailAddress>& addresses)
{
    QJsonArray array;
    for (const MailAddress& address : addresses) {
        array.append(QJsonArray{address.name, address.address});
    }
    return array;
}

std::vector<MailAddress> addressesFrom(const QJsonValue& value)
{
    std::vector<MailAddress> addresses;
    for (const QJsonValue& entry : value.toArray()) {
        addresses.push_back({entry[0].toString(), entry[1].toString()});
    }
    return addresses;
}
} // namespace

QLatin1StringView textStateCode(TextState state) { return stateCodes.at(size_t(state)); }

std::optional<TextState> textStateFromCode(QStringView code)
{
    for (size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == stateCodes[i]) {
            return TextState(i);
        }
    }
    return std::nullopt;
}

QByteArray mailHeaderToJson(const MailHeader& header)
{
    QJsonArray attachments;
    for (const MailAttachment& attachment : header.attachments) {
        attachments.append(QJsonArray{attachment.name, attachment.mime, attachment.bytes});
    }
    QJsonArray extra;
    for (const auto& [name, value] : header.extra) {
        extra.append(QJsonArray{name, value});
    }
    QJsonObject object{
        {u"messageId"_qs, header.messageId},
        {u"subject"_qs, header.subject},
        {u"from"_qs, toJson(header.from)},
        {u"to"_qs, toJson(header.to)},
        {u"cc"_qs, toJson(header.cc)},
        {u"dateText"_qs, header.dateText},
        {u"autoSubmitted"_qs, header.autoSubmitted},
        {u"language"_qs, header.language},
        {u"extra"_qs, extra},
        {u"attachments"_qs, attachments},
    };
    if (header.date) {
        object.insert(u"date"_qs, *header.date);
    }
    if (header.dateOffsetMinutes) {
        object.insert(u"dateOffset"_qs, *header.dateOffsetMinutes);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<MailHeader> mailHeaderFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    MailHeader header;
    header.messageId = object[u"messageId"].toString();
    header.subject = object[u"subject"].toString();
    header.from = addressesFrom(object[u"from"]);
    header.to = addressesFrom(object[u"to"]);
    header.cc = addressesFrom(object[u"cc"]);
    header.dateText = object[u"dateText"].toString();
    header.autoSubmitted = object[u"autoSubmitted"].toString();
    header.language = object[u"language"].toString();
    if (object.contains(u"date")) {
        header.date = object[u"date"].toInteger();
    }
    if (object.contains(u"dateOffset")) {
        header.dateOffsetMinutes = object[u"dateOffset"].toInt();
    }
    for (const QJsonValue& entry : object[u"extra"].toArray()) {
        header.extra.emplace_back(entry[0].toString(), entry[1].toString());
    }
    for (const QJsonValue& entry : object[u"attachments"].toArray()) {
        header.attachments.push_back({entry[0].toString(), entry[1].toString(), entry[2].toInteger()});
    }
    return header;
}

} // namespace cf
