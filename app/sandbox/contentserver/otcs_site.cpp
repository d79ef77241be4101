#include "app/sandbox/contentserver/otcs_site.h"

#include "app/sandbox/estate/estate_time.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

const QString sorry =
    u"Sorry, the item you requested could not be accessed. Either it does not exist or you do not have permission to access it. If you "
    "were sent a link to this item, please contact the sender for assistance."_s;

QString instantText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s); }

QString unquoted(QString word)
{
    word = word.trimmed();
    const bool isQuoted = word.size() > 1 && (word.startsWith(u'\'') || word.startsWith(u'"')) && word.endsWith(word[0]);
    return isQuoted ? word.mid(1, word.size() - 2) : word;
}

HttpResponse said(int status, const QJsonDocument& json) { return jsonResponse(status, json.toJson(QJsonDocument::Compact)); }

} // namespace

QString zoneless(UtcMs at) { return instantText(at + estate::berlinOffset(at)); }
QString zoned(UtcMs at) { return instantText(at) + u'Z'; }

Visit::Visit(Site& visited, const HttpRequest& asked, const QStringList& route)
    : site(visited)
    , request(asked)
    , path(route)
    , m_arguments(asked.query)
{
    Fields form;
    if (asked.contentType() == "application/x-www-form-urlencoded") {
        form = formFields(asked.body).value_or(Fields());
    } else if (asked.contentType() == "multipart/form-data") {
        for (const FormPart& part : multipartForm(asked.header("Content-Type"), asked.body).value_or(QList<FormPart>())) {
            if (part.name == u"file" || part.fileName) {
                file = part;
            } else {
                form.append({part.name, QString::fromUtf8(part.body)});
            }
        }
    }
    for (const auto& [name, value] : form) {
        if (name == u"body") {
            body = QJsonDocument::fromJson(value.toUtf8()).object();
        } else {
            m_arguments.append({name, value});
        }
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        take(it.key(), *it);
    }
}

void Visit::take(const QString& name, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            take(name, one);
        }
    } else if (value.isDouble()) {
        m_arguments.append({name, QString::number(value.toInteger())});
    } else if (value.isBool()) {
        m_arguments.append({name, value.toBool() ? u"true"_s : u"false"_s});
    } else if (value.isString()) {
        m_arguments.append({name, value.toString()});
    }
}

QString Visit::text(const QString& name, const QString& otherwise) const
{
    const QString* value = lastOf(m_arguments, name);
    return value == nullptr ? otherwise : *value;
}

std::optional<qint64> Visit::number(const QString& name) const
{
    bool isNumber = false;
    const qint64 value = text(name).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool Visit::flag(const QString& name, bool otherwise) const
{
    const QString value = text(name, otherwise ? u"true"_s : u"false"_s).toLower();
    return value.isEmpty() || value == u"true" || value == u"1";
}

QStringList Visit::list(const QString& name) const
{
    QStringList words;
    for (QString value : allOf(m_arguments, name)) {
        value = value.trimmed();
        if ((value.startsWith(u'{') && value.endsWith(u'}')) || (value.startsWith(u'[') && value.endsWith(u']'))) {
            value = value.mid(1, value.size() - 2);
        }
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts)) {
            words.append(unquoted(word));
        }
    }
    return words;
}

QList<qint64> Visit::numbers(const QString& name) const
{
    QList<qint64> ids;
    for (const QString& word : list(name)) {
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (isNumber) {
            ids.append(id);
        }
    }
    return ids;
}

bool Visit::sees(const Node& node) const
{
    if (account == nullptr || account->isWithdrawn) {
        return false;
    }
    return account->seesEverything || !node.isRestricted;
}

std::optional<Node> Visit::visible(qint64 id) const
{
    auto node = site.nodes.find(id);
    return node && sees(*node) ? node : std::nullopt;
}

QString Visit::dated(UtcMs at) const { return site.modes.sendsZone ? zoned(at) : zoneless(at); }

QString Visit::self() const
{
    const qsizetype question = request.target.indexOf('?');
    QString there = u"/api/"_s + path.join(u'/');
    return question < 0 ? there : there + QString::fromUtf8(request.target.mid(question));
}

Page pageOf(const Visit& visit, qsizetype total, qsizetype usual, bool repeatsLast)
{
    Page page;
    page.total = total;
    page.limit = std::clamp<qint64>(visit.number(u"limit"_s).value_or(usual), 1, visit.site.modes.pageCap);
    page.pages = std::max<qsizetype>((total + page.limit - 1) / page.limit, 1);
    page.page = std::clamp<qint64>(visit.number(u"page"_s).value_or(1), 1, 1'000'000'000);
    if (page.page > page.pages && repeatsLast) {
        page.page = page.pages;
    }
    page.first = std::min((page.page - 1) * page.limit, total);
    page.count = std::min(page.limit, total - page.first);
    return page;
}

QJsonObject Page::json(const Visit& visit, const QString& there) const
{
    QJsonObject paging{{u"limit"_s, limit},
                       {u"page"_s, page},
                       {u"page_total"_s, pages},
                       {u"range_min"_s, count == 0 ? 0 : first + 1},
                       {u"range_max"_s, first + count},
                       {u"total_count"_s, total}};
    if (page < pages) {
        QString next = there + u'?';
        for (const auto& [name, value] : visit.request.query) { // what was asked, but for the page
            if (name != u"page" && name != u"limit") {
                next += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)) + u'&';
            }
        }
        next += u"limit=%1&page=%2"_s.arg(limit).arg(page + 1);
        paging.insert(u"links"_s, QJsonObject{{u"next"_s, href(next, QString::fromLatin1(visit.request.method), u"Next"_s)}});
    }
    return paging;
}

HttpResponse answered(const QJsonObject& json, int status) { return said(status, QJsonDocument(json)); }
HttpResponse answered(const QJsonArray& json, int status) { return said(status, QJsonDocument(json)); }
HttpResponse failed(int status, const QString& error) { return answered(QJsonObject{{u"error"_s, error}}, status); }
HttpResponse missing(const Visit& visit) { return failed(visit.site.modes.missing, sorry); }
HttpResponse noRoute() { return failed(400, u"The REST API URL could not be found in the mappings registry."_s); }
HttpResponse insufficient() { return failed(500, u"Insufficient permissions to perform this action."_s); }

QJsonObject href(const QString& path, const QString& method, const QString& name)
{
    return {{u"body"_s, QString()}, {u"content_type"_s, QString()}, {u"href"_s, path}, {u"method"_s, method}, {u"name"_s, name}};
}

QJsonObject linked(const Visit& visit, const QString& method)
{
    return {{u"links"_s, QJsonObject{{u"data"_s, QJsonObject{{u"self"_s, href(visit.self(), method)}}}}}};
}

} // namespace cf::sandbox::contentserver
