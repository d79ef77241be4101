#include "app/sandbox/documentum/dctm_content.h"

#include "app/sandbox/serving/file_answer.h"

#include <QCryptographicHash>
#include <QUrl>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs acsLifetime = 6 * 3'600'000;

/// Two renditions of one format are told apart by their modifier.
QString modifierOf(const Thing& thing, int index)
{
    const QString format = formatOfMime(thing.files[index].mime).name;
    for (int i = 0; i < index; ++i) {
        if (formatOfMime(thing.files[i].mime).name == format) {
            return QString::number(index);
        }
    }
    return {};
}

/// -1: there is none such.
int chosen(const Visit& visit, const Thing& thing)
{
    const QString format = visit.text(u"format"), modifier = visit.text(u"modifier");
    if (visit.has(u"page") && visit.text(u"page") != u"0") {
        return -1; // all have but one
    }
    for (int i = 0; i < int(thing.files.size()); ++i) {
        const bool isFormat = format.isEmpty() ? i == 0 || !modifier.isEmpty() : formatOfMime(thing.files[i].mime).name == format;
        if (isFormat && modifierOf(thing, i) == modifier) {
            return i;
        }
    }
    return -1;
}

QByteArray signatureOf(const QString& content, qint64 until)
{
    return QCryptographicHash::hash("northgate acs\n" + content.toLatin1() + QByteArray::number(until), QCryptographicHash::Sha256).toHex().left(40);
}

QString localHref(const Visit& visit, const Thing& thing, int index)
{
    return visit.url(u"objects/%1/content-media?format=%2&modifier=%3&page=0"_s.arg(thing.id, formatOfMime(thing.files[index].mime).name, modifierOf(thing, index)));
}

QString acsHref(const Visit& visit, const Thing& thing, int index)
{
    const qint64 until = visit.site.clock.now() + acsLifetime;
    const QString base = visit.site.modes.acs == u"down" ? u"http://127.0.0.1:9"_s : QString::fromLatin1(visit.request.base);
    return base + u"/ACS/servlet/ACS?command=read&version=2.3&docbase=%1&contentid=%2&expire=%3&signature=%4"_s
                      .arg(repositoryName)
                      .arg(thing.fileIds[index])
                      .arg(until)
                      .arg(QString::fromLatin1(signatureOf(thing.fileIds[index], until)));
}

QJsonObject shownContent(const Visit& visit, const Thing& thing, int index)
{
    const HeldFile& file = thing.files[index];
    const Format& format = formatOfMime(file.mime);
    const qint64 size = visit.files().recorded(file).size;
    const QString policy = visit.text(u"media-url-policy").toLower(), acs = visit.site.modes.acs;
    const QString local = localHref(visit, thing, index);
    QJsonArray links{link(u"self"_s, visit.url(u"objects/%1/contents/content?format=%2&modifier=%3&page=0"_s.arg(thing.id, format.name, modifierOf(thing, index)))),
                     link(u"parent"_s, visit.url(u"objects/"_s + thing.id))};
    const bool isAcs = policy != u"local" && acs != u"none";
    if (isAcs) {
        links.append(link(u"enclosure"_s, acsHref(visit, thing, index), u"ACS"_s));
    }
    if (!isAcs || policy == u"all") {
        links.append(link(u"enclosure"_s, local, u"LOCAL"_s));
    }
    links.append(emcLink(u"content-media"_s, local));
    const QJsonObject properties{{u"r_object_id"_s, thing.fileIds[index]},
                                 {u"object_name"_s, file.name.isEmpty() ? thing.name : file.name},
                                 {u"format_name"_s, format.name},
                                 {u"full_format"_s, format.name},
                                 {u"full_content_size"_s, double(size)},
                                 {u"content_size"_s, size},
                                 {u"mime_type"_s, file.mime},
                                 {u"dos_extension"_s, format.extension},
                                 {u"page"_s, QJsonArray{0}},
                                 {u"page_modifier"_s, QJsonArray{modifierOf(thing, index)}},
                                 {u"rendition"_s, index == 0 ? 0 : 2},
                                 {u"parent_id"_s, QJsonArray{thing.id}},
                                 {u"set_time"_s, timeText(thing.created, visit.site.modes.zone)},
                                 {u"r_content_hash"_s, QString()}};
    return {{u"name"_s, u"content"_s}, {u"type"_s, u"dmr_content"_s}, {u"definition"_s, visit.url(u"types/dmr_content"_s)}, {u"properties"_s, properties}, {u"links"_s, links}};
}

std::optional<HttpResponse> policyComplaint(const Visit& visit)
{
    static const QStringList known{u""_s, u"dc-pref"_s, u"dc-only"_s, u"local"_s, u"all"_s};
    const QString policy = visit.text(u"media-url-policy").toLower();
    if (!known.contains(policy)) {
        return illegal(u"Invalid media-url-policy [%1]"_s.arg(policy));
    }
    return policy == u"dc-only" && visit.site.modes.acs == u"none" ? std::optional(illegal(u"Neither ACS nor BOCS is available"_s)) : std::nullopt;
}

HttpResponse bytesOf(const Site& site, const HttpRequest& request, const Thing& thing, int index)
{
    const HeldFile& file = thing.files[index];
    const auto bytes = site.holdings.files().bytes(file, Bytes::Now);
    if (!bytes) { // what is said of it is there, the file in the store is not
        return failed(500, u"E_GENERAL_ERROR"_s, u"An internal server error occurred."_s,
                      u"[DM_SYSOBJECT_E_CANT_GET_CONTENT]error: \"Cannot get format %1 content for %2 sysobject.\""_s.arg(formatOfMime(file.mime).name, thing.name));
    }
    HttpRequest asked = request;
    if (!site.modes.knowsRanges) {
        asked.headers.removeIf([](const auto& header) { return header.first.compare("Range", Qt::CaseInsensitive) == 0; });
    }
    HttpResponse response = fileAnswer(asked, {*bytes, file.mime.toUtf8(), {}, thing.modified});
    if (!site.modes.knowsRanges) {
        response.headers.removeIf([](const auto& header) { return header.first == "Accept-Ranges"; });
    }
    response.headers.append({"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(file.name)});
    return response;
}

} // namespace

HttpResponse contentList(const Visit& visit, const Thing& thing)
{
    if (const auto complaint = policyComplaint(visit)) {
        return *complaint;
    }
    return feed(visit, u"Contents"_s, thing.files.size(), [&](qint64 i) {
        const QJsonObject content = shownContent(visit, thing, int(i));
        return Entry{thing.fileIds[i], content[u"properties"][u"object_name"].toString(), u"dmr_content "_s + thing.fileIds[i], content[u"links"][0][u"href"].toString(),
                     thing.modified, thing.created, [content] { return content; }};
    });
}

HttpResponse contentMetadata(const Visit& visit, const Thing& thing)
{
    if (const auto complaint = policyComplaint(visit)) {
        return *complaint;
    }
    const int index = chosen(visit, thing);
    return index < 0 ? missing(thing.id) : answered(shownContent(visit, thing, index));
}

HttpResponse contentBytes(const Visit& visit, const Thing& thing)
{
    const int index = chosen(visit, thing);
    return index < 0 ? missing(thing.id) : bytesOf(visit.site, visit.request, thing, index);
}

HttpResponse acsBytes(const Site& site, const HttpRequest& request)
{
    const auto text = [&](QStringView name) {
        const QString* const found = firstOf(request.query, name);
        return found == nullptr ? QString() : *found;
    };
    const HttpResponse refusal{403, {{"Content-Type", "text/html;charset=UTF-8"}}, "<html><body>The request is not valid or has expired.</body></html>", false};
    const QString content = text(u"contentid");
    const qint64 until = text(u"expire").toLongLong();
    if (site.modes.acs != u"up" || text(u"signature").toLatin1() != signatureOf(content, until) || until < site.clock.now()) {
        return refusal;
    }
    const auto loaded = fileIn(content);
    const auto thing = loaded ? site.shelves.find(versionIdOf(loaded->version), true) : site.shelves.ownerOf(content);
    const qsizetype index = thing ? thing->fileIds.indexOf(content) : -1;
    return index < 0 ? refusal : bytesOf(site, request, *thing, int(index));
}

} // namespace cf::sandbox::documentum
