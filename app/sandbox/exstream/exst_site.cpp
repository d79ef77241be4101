#include "app/sandbox/exstream/exst_site.h"

#include "app/sandbox/holdings/plain_pdf.h"

#include <QDateTime>
#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualCount = 50, farthest = 1'000'000'000;

HttpResponse json(int status, const QJsonObject& object)
{
    return jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString reason(int status)
{
    static const QHash<int, QString> all{{400, u"Bad Request"_s}, {401, u"Unauthorized"_s}, {403, u"Forbidden"_s}, {404, u"Not Found"_s},
                                         {405, u"Method Not Allowed"_s}, {409, u"Conflict"_s}, {500, u"Internal Server Error"_s}};
    return all.value(status, u"Error"_s);
}

QString unescaped(QString text) { return text.replace(u"/colon/"_s, u":"_s).replace(u"/semi/"_s, u";"_s).replace(u"/bsol/"_s, u"\\"_s); }

} // namespace

Site::Site(const estate::EstateGenerator& generator, quint64 records, const Clock& time, const PdfMaker& pdfs)
    : clock(time)
    , assets(generator)
    , runs(generator, records, time)
    , maker(pdfs ? pdfs : PdfMaker(plainPdf))
    , files(generator, pdfs)
{}

HttpResponse errorBody(int status, const QString& message, const QString& details, const HttpRequest* request, UtcMs now)
{
    return json(status, {{u"timestamp"_s, now},
                         {u"status"_s, status},
                         {u"error"_s, reason(status)},
                         {u"message"_s, message},
                         {u"details"_s, details},
                         {u"path"_s, request == nullptr ? QString() : u'/' + request->path.join(u'/')}});
}

HttpResponse bytes(const QByteArray& body, const QByteArray& type, const QString& fileName)
{
    HttpResponse response{200, {{"Content-Type", type}}, body, false};
    if (!fileName.isEmpty()) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName.toUtf8() + '"');
    }
    return response;
}

std::optional<int> unitNamed(const QString& domain)
{
    for (int unit = 0; unit < unitCount; ++unit) {
        if (unitName(unit) == domain) {
            return unit;
        }
    }
    return std::nullopt;
}

std::optional<UtcMs> instantIn(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        return number;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    }
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Visit::Visit(Site& visited, const HttpRequest& asked, Service of)
    : site(visited)
    , request(asked)
    , service(of)
    , path(asked.path.mid(3))
{}

QString Visit::text(QStringView name) const
{
    const QString* const found = firstOf(request.query, name);
    return found == nullptr ? QString() : *found;
}

bool Visit::flag(QStringView name, bool otherwise) const { return has(name) ? text(name).toLower() == u"true" : otherwise; }

QJsonValue Visit::date(UtcMs at, const QString& about) const
{
    if (at == 0) {
        return {};
    }
    const QString& way = site.modes.dates;
    const bool isMillis = way == u"millis" || (way == u"usual" && service == Service::Orchestration) || (way == u"mixed" && qChecksum(about.toUtf8()) % 2 == 0);
    if (isMillis) {
        return at;
    }
    const QString zone = way == u"mixed" && qChecksum(about.toUtf8()) % 4 < 2 ? u"+0000"_s : u"+00:00"_s;
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + zone;
}

HttpResponse Visit::data(const QJsonValue& data) const { return json(200, {{u"status"_s, u"success"_s}, {u"data"_s, data}}); }

HttpResponse Visit::failed(int status, const QString& message, const QString& details) const
{
    const bool isWrapped = service == Service::Orchestration && site.modes.errors != u"plain";
    if (!isWrapped) {
        return errorBody(status, message, details, &request, site.clock.now());
    }
    const QJsonObject entry{{u"errorMessage"_s, details.isEmpty() ? message : details},
                            {u"statusCode"_s, QString::number(status)},
                            {u"engineOutputContext"_s, QJsonObject()}};
    return json(site.modes.errors == u"envelope" ? status : 200, {{u"status"_s, u"error"_s}, {u"data"_s, QJsonArray{entry}}});
}

HttpResponse Visit::page(qsizetype total, const std::function<QJsonValue(qsizetype)>& rendered) const
{
    bool isCount = true, isOffset = true;
    const qint64 asked = has(u"count") ? text(u"count").toLongLong(&isCount) : usualCount;
    const qint64 offset = has(u"offset") ? std::min(text(u"offset").toLongLong(&isOffset), farthest) : 0;
    if (!isCount || !isOffset || asked < 1 || offset < 0) {
        return failed(400, u"Bad Request"_s, u"count and offset are numbers"_s);
    }
    const qint64 size = std::min(asked, site.modes.pageCap);
    const bool isOfPages = site.modes.offset == u"pages";
    const qint64 from = isOfPages ? offset * size : offset;
    QJsonArray entries;
    for (qint64 at = from; at < std::min<qint64>(total, from + size); ++at) {
        entries.append(rendered(at));
    }
    return json(200, {{u"status"_s, u"success"_s},
                      {u"data"_s, entries},
                      {u"page"_s, QJsonObject{{u"pageSize"_s, size},
                                              {u"pageOffset"_s, offset},
                                              {u"totalElements"_s, total},
                                              {u"totalPages"_s, (total + size - 1) / size},
                                              {u"currentPageNumber"_s, from / size}}}});
}

QHash<QString, QStringList> Visit::filter() const
{
    QString written;
    for (const QString& name : {u"filter"_s, u"filterRequest"_s}) {
        if ((site.modes.filter == u"both" || site.modes.filter == name) && has(name)) {
            written = text(name);
        }
    }
    QHash<QString, QStringList> pairs;
    for (const QString& pair : written.split(u';', Qt::SkipEmptyParts)) {
        QStringList values;
        for (const QString& value : pair.section(u':', 1).split(u',')) {
            values.append(unescaped(value));
        }
        pairs.insert(pair.section(u':', 0, 0).trimmed(), values);
    }
    return pairs;
}

} // namespace cf::sandbox::exstream
