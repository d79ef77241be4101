#include "app/sandbox/documentum/dctm_site.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* mediaType = "application/vnd.emc.documentum+json;charset=UTF-8";

/// Doubles are written as such, even where they are whole.
QByteArray withDoubles(QByteArray json)
{
    const QByteArray name = "full_content_size\":";
    for (qsizetype at = json.indexOf(name); at >= 0; at = json.indexOf(name, at)) {
        at += name.size();
        while (at < json.size() && json[at] >= '0' && json[at] <= '9') {
            ++at;
        }
        const bool isWhole = json[at - 1] != ':' && at < json.size() && (json[at] == ',' || json[at] == '}');
        json.insert(at, isWhole ? ".0" : "");
    }
    return json;
}

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

} // namespace

Site::Site(Holdings& held, const Clock& time)
    : holdings(held)
    , clock(time)
    , shelves(held, time)
    , audit(held)
    , sessions(time)
{}

Visit::Visit(Site& visited, const HttpRequest& asked, const QStringList& route)
    : site(visited)
    , request(asked)
    , path(route)
{
    if (!path.isEmpty() && path.constLast().endsWith(u".json")) {
        path.last().chop(5);
    }
}

QString Visit::text(QStringView name) const
{
    const QString* const found = firstOf(request.query, name);
    return found == nullptr ? QString() : *found;
}

std::optional<HttpResponse> Visit::complaint() const
{
    for (const QStringView name : {u"inline", u"links", u"include-total"}) {
        const QStringList values = allOf(request.query, name);
        const QString all = values.join(u',');
        if (!values.isEmpty() && all.toLower() != u"true" && all.toLower() != u"false") {
            return illegal(u"Invalid boolean value [%1]"_s.arg(all));
        }
    }
    for (const QStringView name : {u"page", u"items-per-page"}) {
        bool isNumber = false;
        const bool isOfContents = path.contains(u"contents") || path.contains(u"content-media"); // whose pages begin at 0
        const bool isFine = !has(name) || (text(name).toLongLong(&isNumber) >= (name == u"page" && isOfContents ? 0 : 1) && isNumber);
        if (!isFine) {
            return illegal(u"Invalid value [%1] of %2"_s.arg(text(name), name));
        }
    }
    return std::nullopt;
}

QString Visit::self(const QList<std::pair<QString, QString>>& instead) const
{
    Fields fields = request.query;
    for (const auto& [name, value] : instead) {
        fields.removeIf([&name = name](const auto& field) { return field.first == name; });
        fields.append({name, value});
    }
    QStringList query;
    for (const auto& [name, value] : fields) {
        query += encoded(name) + u'=' + encoded(value);
    }
    const QByteArray target = request.target.left(request.target.indexOf('?') < 0 ? request.target.size() : request.target.indexOf('?'));
    return QString::fromLatin1(request.base + target) + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

HttpResponse answered(const QJsonObject& json, int status)
{
    return {status, {{"Content-Type", mediaType}}, withDoubles(QJsonDocument(json).toJson(QJsonDocument::Compact)), false};
}

HttpResponse failed(int status, const QString& code, const QString& message, const QString& details)
{
    const QByteArray said = QByteArray::number(status) + code.toUtf8() + message.toUtf8() + details.toUtf8();
    return answered({{u"status"_s, status},
                     {u"code"_s, code},
                     {u"message"_s, message},
                     {u"details"_s, details},
                     {u"id"_s, QUuid::createUuidV5(QUuid(), said).toString(QUuid::WithoutBraces)}},
                    status);
}

HttpResponse illegal(const QString& details) { return failed(400, u"E_INPUT_ILLEGAL_ARGUMENTS"_s, u"There are illegal arguments provided."_s, details); }

HttpResponse missing(const QString& id)
{
    return failed(404, u"E_RESOURCE_NOT_FOUND"_s, u"The requested resource does not exist."_s,
                  u"[DM_API_E_EXIST]error:  \"Document/object specified by %1 does not exist.\""_s.arg(id));
}

HttpResponse noSuchResource() { return failed(404, u"E_RESOURCE_NOT_FOUND"_s, u"The requested resource does not exist."_s); }
HttpResponse denied(const QString& details) { return failed(403, u"E_ACCESS_DENIED"_s, u"Access is denied."_s, details); }

QString timeText(UtcMs at, const QTimeZone& zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const int offset = zone.offsetFromUtc(utc);
    const QString sign = offset < 0 ? u"-"_s : u"+"_s;
    const int minutes = std::abs(offset) / 60;
    return utc.addSecs(offset).toString(u"yyyy-MM-dd'T'HH:mm:ss.000"_s) + sign + u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::optional<UtcMs> timeIn(const QString& text, const QTimeZone& zone)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) { // no zone in it
        time = QDateTime(time.date(), time.time(), zone);
    }
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace cf::sandbox::documentum
