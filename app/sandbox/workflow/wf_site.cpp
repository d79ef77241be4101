#include "app/sandbox/workflow/wf_site.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualCount = 20, farthest = 1'000'000'000;

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

using Key = std::variant<qint64, QString>;
template <class Entry>
using Keys = QList<std::pair<QString, std::function<Key(const Entry&)>>>;

/// Stable, so that equal ones stay as they were made.
template <class Entry>
std::optional<HttpResponse> put(const Visit& visit, QList<Entry>& entries, const Keys<Entry>& keys)
{
    const QString sort = visit.text(u"sort"), order = visit.has(u"order") ? visit.text(u"order") : u"asc"_s;
    if (order != u"asc" && order != u"desc") {
        return visit.failed(400, u"Value for param 'order' is not valid : '%1', must be 'asc' or 'desc'"_s.arg(order));
    }
    if (sort.isEmpty()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(keys, sort, &std::pair<QString, std::function<Key(const Entry&)>>::first);
    if (found == keys.end()) {
        return visit.failed(400, u"Value for param 'sort' is not valid, '%1' is not a valid property"_s.arg(sort));
    }
    const auto isEmpty = [](const Key& key) { return key == Key(qint64(0)) || key == Key(QString()); };
    const bool isDown = order == u"desc", areEmptyFirst = visit.flag(u"sortEmptyValuesOnTop");
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        const Key left = found->second(a), right = found->second(b);
        if (isEmpty(left) != isEmpty(right)) {
            return isEmpty(left) == areEmptyFirst;
        }
        return isDown ? right < left : left < right;
    });
    return std::nullopt;
}

} // namespace

Visit::Visit(Site& visited, const HttpRequest& asked, const Person& who)
    : site(visited)
    , request(asked)
    , person(who)
    , path(asked.path.mid(2))
    , body(QJsonDocument::fromJson(asked.body).object())
    , now(visited.clock.now())
{}

QString Visit::text(QStringView name) const
{
    const QString* const found = firstOf(request.query, name);
    return found == nullptr ? QString() : *found;
}

QJsonValue Visit::date(UtcMs at, const QString& about) const
{
    if (at == 0) {
        return {};
    }
    const QString zone = qChecksum(about.toUtf8()) % 2 == 0 ? u"+0000"_s : u"Z"_s;
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + zone;
}

QJsonValue Visit::user(const QString& mail) const
{
    const bool wantsId = flag(u"includeUserIds") || body[u"includeUserIds"].toBool();
    const Person* const who = wantsId ? personNamed(mail) : nullptr;
    return mail.isEmpty() ? QJsonValue() : QJsonValue(who == nullptr ? mail : who->id);
}

QString Visit::userNamed(const QJsonValue& name) const
{
    const Person* const who = personNamed(name.toString());
    return who == nullptr ? name.toString() : who->mail;
}

QJsonArray Visit::told(const Variables& variables, const QString& scope, const QString& about) const
{
    QJsonArray all;
    for (const Variable& one : variables) {
        const auto at = one.type == u"date" ? instantIn(one.value.toString()) : std::nullopt;
        all.append(QJsonObject{{u"name"_s, one.name}, {u"type"_s, one.type}, {u"value"_s, at ? date(*at, about + one.name) : one.value}, {u"scope"_s, scope}});
    }
    return all;
}

HttpResponse json(int status, const QJsonObject& object) { return jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact)); }

HttpResponse Visit::failed(int status, const QString& exception) const
{
    static const QHash<int, QString> titles{{400, u"Bad request"_s}, {403, u"Forbidden"_s}, {404, u"Not found"_s}, {405, u"Method not allowed"_s}, {409, u"Conflict"_s}};
    return json(status, {{u"message"_s, titles.value(status, u"Internal server error"_s)}, {u"exception"_s, exception}});
}

HttpResponse Visit::failed(const Error& error) const
{
    const int status = error.kind == ErrorKind::NotFound ? 404 : error.kind == ErrorKind::Conflict ? site.modes.conflict : 400;
    return failed(status, error.detail);
}

HttpResponse Visit::page(qsizetype total, const QString& list, const std::function<QJsonValue(qsizetype)>& rendered) const
{
    bool isCount = true, isOffset = true;
    const qint64 asked = has(u"count") ? text(u"count").toLongLong(&isCount) : usualCount;
    const qint64 offset = has(u"offset") ? std::min(text(u"offset").toLongLong(&isOffset), farthest) : 0;
    if (!isCount || !isOffset || asked < 1 || offset < 0) {
        return failed(400, u"offset and count are numbers"_s);
    }
    const qint64 size = std::min(asked, site.modes.pageCap);
    const qint64 from = site.modes.offset == u"pages" ? offset * size : offset, end = std::min<qint64>(total, from + size);
    QJsonArray entries;
    for (qint64 at = from; at < end; ++at) {
        entries.append(rendered(at));
    }
    const auto link = [&](qint64 to) {
        QString href = QString::fromLatin1(request.base) + u'/' + request.path.join(u'/') + u"?offset=%1&count=%2"_s.arg(to).arg(size);
        for (const auto& [name, value] : request.query) {
            href += name == u"offset" || name == u"count" ? QString() : u'&' + encoded(name) + u'=' + encoded(value);
        }
        return QJsonObject{{u"href"_s, href}};
    };
    QJsonObject links{{u"self"_s, link(offset)}};
    if (end < total && from < total) {
        links.insert(u"next"_s, link(site.modes.offset == u"pages" ? offset + 1 : end));
    }
    QJsonObject answer{{u"_links"_s, links},
                       {u"page"_s, QJsonObject{{u"size"_s, size}, {u"totalElements"_s, total}, {u"totalPages"_s, (total + size - 1) / size}, {u"number"_s, from / size}}}};
    if (!entries.isEmpty()) {
        answer.insert(u"_embedded"_s, QJsonObject{{list, entries}});
    }
    return json(200, answer);
}

void Visit::note(const char* kind, const QString& reference, const QString& target) const
{
    if (site.note) {
        site.note({{}, QLatin1StringView(kind), {}, reference, target, person.mail, effectHash(request.body), now});
    }
}

Result<Variables> variablesIn(const QJsonValue& list)
{
    Variables all;
    for (const QJsonValue& one : list.toArray()) {
        const QString name = one[u"name"].toString();
        const QJsonValue value = one[u"value"];
        if (name.isEmpty() || value.isObject() || value.isUndefined()) {
            return fail(ErrorKind::Rejected, u"Variable name is required."_s);
        }
        const QString usual = value.isBool() ? u"boolean"_s : value.isDouble() ? u"double"_s : u"string"_s;
        const QString type = one[u"type"].toString(usual);
        if ((type == u"date" && !instantIn(value.toString())) || (type == u"boolean" && !value.isBool())) {
            return fail(ErrorKind::Rejected, u"Converter can only convert values of type %1: %2"_s.arg(type, name));
        }
        put(all, {name, type, value});
    }
    return all;
}

std::optional<HttpResponse> sorted(const Visit& visit, QList<const Case*>& cases, bool isHistory)
{
    using Entry = const Case*;
    Keys<Entry> keys{{u"id"_s, [](const Entry& one) { return Key(one->id); }},
                     {u"processDefinitionKey"_s, [](const Entry& one) { return Key(one->model->key); }},
                     {u"processDefinitionId"_s, [](const Entry& one) { return Key(one->model->id); }},
                     {u"businessKey"_s, [](const Entry& one) { return Key(one->businessKey); }},
                     {u"startTime"_s, [](const Entry& one) { return Key(one->started); }},
                     {u"dueDate"_s, [](const Entry&) { return Key(qint64(0)); }}};
    if (isHistory) {
        keys.append({u"endTime"_s, [](const Entry& one) { return Key(one->ended); }});
        keys.append({u"duration"_s, [](const Entry& one) { return Key(one->ended == 0 ? 0 : one->ended - one->started); }});
    }
    return put(visit, cases, keys);
}

std::optional<HttpResponse> sorted(const Visit& visit, QList<TaskRow>& rows, bool isHistory)
{
    Keys<TaskRow> keys{{u"id"_s, [](const TaskRow& row) { return Key(row.second->id); }},
                       {u"name"_s, [](const TaskRow& row) { return Key(row.second->name); }},
                       {u"description"_s, [](const TaskRow&) { return Key(QString()); }},
                       {u"dueDate"_s, [](const TaskRow& row) { return Key(row.second->due); }},
                       {u"priority"_s, [](const TaskRow& row) { return Key(qint64(row.second->priority)); }},
                       {u"executionId"_s, [](const TaskRow& row) { return Key(row.second->execution); }},
                       {u"processInstanceId"_s, [](const TaskRow& row) { return Key(row.first->id); }},
                       {u"tenantId"_s, [](const TaskRow&) { return Key(QString()); }},
                       {u"assignee"_s, [](const TaskRow& row) { return Key(row.second->assignee); }},
                       {u"owner"_s, [](const TaskRow& row) { return Key(row.second->owner); }},
                       {isHistory ? u"startTime"_s : u"createTime"_s, [](const TaskRow& row) { return Key(row.second->created); }}};
    if (isHistory) {
        keys.append({u"endTime"_s, [](const TaskRow& row) { return Key(row.second->ended); }});
    }
    return put(visit, rows, keys);
}

} // namespace cf::sandbox::workflow
