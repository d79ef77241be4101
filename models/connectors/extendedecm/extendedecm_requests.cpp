#include "models/connectors/extendedecm/extendedecm_requests.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int workspaceType = 848, mostDepth = 40;

QString nodePath(qint64 id, const QString& rest) { return u"/v2/nodes/"_s + QString::number(id) + rest; }

} // namespace

Query pageOf(int page, int limit)
{
    return {{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(limit)}};
}

QCoro::Task<Result<QJsonObject>> ask(Service& service, Call call, std::stop_token stop, QString self)
{
    http::Request request;
    request.url = below(service.base, call.path, call.query);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = call.purpose;
    if (!call.form.empty()) {
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = formOf(call.form);
    }
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (const std::optional<Error> error = errorIn(reply->status, document, call.purpose)) {
        co_return tl::unexpected<Error>(*error);
    }
    if (!service.began) {
        service.began = reply->serverTime();
    }
    if (!document.isObject()) {
        co_return fail(ErrorKind::Protocol, call.purpose + u": $: not an object"_s);
    }
    QJsonObject answer = document.object();
    const QString named = answer["links"_L1]["data"_L1]["self"_L1]["href"_L1].toString();
    if (!self.isEmpty() && !named.isEmpty() && !named.contains(self)) {
        co_return fail(ErrorKind::Offline, call.purpose + u": the answer to another question"_s);
    }
    co_return answer;
}

QCoro::Task<Result<QJsonArray>> nodesOf(Service& service, QStringList ids, QStringList fields, QStringList& failed,
                                        std::stop_token stop)
{
    QJsonArray all;
    if (ids.size() > mostIds) {
        for (qsizetype from = 0; from < ids.size(); from += mostIds) {
            const QStringList piece = ids.mid(from, mostIds);
            const Result<QJsonArray> part = co_await nodesOf(service, piece, fields, failed, stop);
            if (!part) {
                co_return part;
            }
            for (const QJsonValue node : *part) {
                all.append(node);
            }
        }
        co_return all;
    }
    if (ids.isEmpty()) {
        co_return all;
    }
    Call call{u"/v2/nodes/list"_s, u"nodes"_s};
    for (const QString& id : std::as_const(ids)) {
        call.form.emplace_back(u"ids"_s, id);
    }
    for (const QString& field : std::as_const(fields)) {
        call.form.emplace_back(u"fields"_s, field);
    }
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/nodes/list"_s);
    const bool isBad = !answer && (isAnswer(answer.error()) || answer.error().kind == ErrorKind::Protocol);
    if (!answer && !isBad) {
        co_return tl::unexpected<Error>(answer.error());
    }
    if (isBad && (answer.error().kind == ErrorKind::Unavailable || ids.size() == 1)) {
        if (answer.error().kind == ErrorKind::Rejected || answer.error().kind == ErrorKind::Protocol) {
            failed << ids;
            co_return all;
        }
        co_return tl::unexpected<Error>(answer.error()); // denied or no such route: that says nothing of a node
    }
    if (isBad) {
        for (const QStringList& half : {ids.first(ids.size() / 2), ids.sliced(ids.size() / 2)}) {
            const Result<QJsonArray> part = co_await nodesOf(service, half, fields, failed, stop);
            if (!part) {
                co_return part;
            }
            for (const QJsonValue node : *part) {
                all.append(node);
            }
        }
        co_return all;
    }
    if (!(*answer)["results"_L1].isArray()) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("nodes: $.results: not a list"));
    }
    QSet<qint64> seen;
    for (const QJsonValue node : (*answer)["results"_L1].toArray()) {
        const auto id = integerIn(propertiesOf(node)["id"_L1]);
        if (id && !ids.contains(QString::number(*id))) {
            co_return fail(ErrorKind::Offline, QStringLiteral("nodes: the answer to another question"));
        }
        if (!id || !seen.contains(*id)) {
            all.append(node);
        }
        seen.insert(id.value_or(0));
    }
    co_return all;
}

QCoro::Task<Result<QSet<QString>>> shownOf(Service& service, QStringList ids, std::stop_token stop)
{
    QSet<QString> shown;
    const QStringList fields{u"properties{id,name,type}"_s};
    for (int time = 0; time < 2 && !ids.isEmpty(); ++time) {
        QStringList failed;
        const Result<QJsonArray> nodes = co_await nodesOf(service, ids, fields, failed, stop);
        if (!nodes) {
            co_return tl::unexpected<Error>(nodes.error());
        }
        for (const QString& id : std::as_const(failed)) {
            shown.insert(id); // there is something that it fails at
        }
        for (const QJsonValue node : *nodes) {
            shown.insert(QString::number(integerIn(propertiesOf(node)["id"_L1]).value_or(0)));
        }
        ids.removeIf([&shown](const QString& id) { return shown.contains(id); });
    }
    co_return shown;
}

QCoro::Task<Result<std::vector<VersionWire>>> versionsOf(Service& service, qint64 id, std::stop_token stop)
{
    std::vector<VersionWire> all;
    for (int page = 1; page < mostPages; ++page) {
        Call call{nodePath(id, u"/versions"_s), u"versions"_s, pageOf(page, pageRows)};
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/versions"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        Result<std::vector<VersionWire>> versions = versionsFrom(resultsOf(*answer), u"$.results"_s);
        if (!versions) {
            co_return tl::unexpected<Error>(versions.error());
        }
        const size_t before = all.size();
        for (VersionWire& version : *versions) {
            const auto same = [&version](const VersionWire& known) { return known.number == version.number; };
            if (std::none_of(all.begin(), all.end(), same)) {
                all.push_back(std::move(version));
            }
        }
        const auto total = integerIn((*answer)["collection"_L1]["paging"_L1]["total_count"_L1]);
        if (all.size() == before || (total ? qint64(all.size()) >= *total : versions->size() < size_t(pageRows))) {
            break;
        }
    }
    std::sort(all.begin(), all.end(), [](const VersionWire& a, const VersionWire& b) { return a.number < b.number; });
    co_return all;
}

QCoro::Task<Result<std::vector<QJsonObject>>> definitionsOf(Service& service, qint64 id, std::stop_token stop)
{
    Call call{nodePath(id, u"/categories"_s), u"names of attributes"_s, {{u"metadata"_s, QString()}}};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/categories"_s);
    if (!answer && answer.error().kind != ErrorKind::Unavailable) { // refused: under its number a value would mean nothing here
        co_return tl::unexpected<Error>(answer.error());
    }
    std::vector<QJsonObject> all;
    for (const QJsonValue one : answer ? resultsOf(*answer) : QJsonArray()) {
        const QJsonValue definitions = one["metadata"_L1]["categories"_L1];
        for (const QJsonValue part : definitions.isArray() ? definitions.toArray() : QJsonArray{definitions}) {
            all.push_back(part.toObject());
        }
    }
    co_return all;
}

QCoro::Task<Result<void>> learnNames(Service& service, qint64 id, QJsonObject values, std::stop_token stop)
{
    for (const QString& key : values.keys()) {
        if (service.unnamed.contains(key)) {
            values.remove(key);
        }
    }
    if (service.names.know(values)) {
        co_return Result<void>();
    }
    const Result<std::vector<QJsonObject>> definitions = co_await definitionsOf(service, id, stop);
    if (!definitions) {
        co_return tl::unexpected<Error>(definitions.error());
    }
    for (const QJsonObject& part : *definitions) {
        service.names.learn(part);
    }
    for (const QString& key : values.keys()) {
        if (!service.names.know(QJsonObject{{key, values[key]}})) {
            service.unnamed.insert(key); // it goes by its number
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> findPlaces(Service& service, QSet<qint64> ids, std::stop_token stop)
{
    const QStringList fields{u"properties{id,name,type,parent_id}"_s};
    // Other slices look for places as well, and one of them may be half way up.
    const auto unknownAbove = [&service](qint64 id) {
        for (int depth = 0; depth < mostDepth && id > 0; ++depth) {
            const auto place = service.places.constFind(id);
            if (place == service.places.constEnd()) {
                return id;
            }
            id = place->type < 0 || place->type == workspaceType ? 0 : place->parent;
        }
        return qint64(0);
    };
    for (int depth = 0; depth < mostDepth; ++depth) {
        QSet<qint64> unknown;
        for (const qint64 id : std::as_const(ids)) {
            unknown.insert(unknownAbove(id));
        }
        unknown.remove(0);
        if (unknown.isEmpty()) {
            co_return Result<void>();
        }
        QStringList wanted;
        QHash<qint64, Place> places;
        for (const qint64 id : std::as_const(unknown)) {
            wanted << QString::number(id);
            places.insert(id, {}); // not shown, unless it is among the answers
        }
        QStringList failed;
        const Result<QJsonArray> nodes = co_await nodesOf(service, wanted, fields, failed, stop);
        if (!nodes) {
            co_return tl::unexpected<Error>(nodes.error());
        }
        for (const QJsonValue node : *nodes) {
            const QJsonObject in = propertiesOf(node);
            Place place;
            place.type = int(integerIn(in["type"_L1]).value_or(-1));
            place.parent = integerIn(in["parent_id"_L1]).value_or(0);
            place.name = in["name"_L1].toString();
            const qint64 id = integerIn(in["id"_L1]).value_or(0);
            if (place.type == workspaceType && service.businessObjects) {
                Call call{u"/v2/businessworkspaces/"_s + QString::number(id), u"business objects"_s,
                          {{u"fields"_s, u"workspace_references"_s}}};
                const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/businessworkspaces"_s);
                if (!answer && !isAnswer(answer.error())) {
                    co_return tl::unexpected<Error>(answer.error());
                }
                const QJsonArray results = answer ? resultsOf(*answer) : QJsonArray();
                for (const QJsonValue one : results.at(0)["data"_L1]["workspace_references"_L1].toArray()) {
                    place.objects.emplace_back(u"workspace/"_s + one["business_object_type"_L1].toString(),
                                               scalarText(one["business_object_id"_L1]));
                }
            }
            places.insert(id, std::move(place));
        }
        service.places.insert(places); // at once: a place is whole or unknown
    }
    co_return Result<void>();
}

QCoro::Task<Result<Stated>> placeOf(Service& service, qint64 parent, std::stop_token stop)
{
    const QSet<qint64> ids{parent};
    const Result<void> found = co_await findPlaces(service, ids, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    Stated out;
    const Place direct = service.places.value(parent);
    if (direct.type >= 0 && direct.type != workspaceType) {
        out.emplace_back(u"folder"_s, direct.name);
    }
    qint64 id = parent;
    for (int depth = 0; depth < mostDepth && id != 0; ++depth) {
        const Place place = service.places.value(id);
        if (place.type == workspaceType) {
            out.emplace_back(u"workspace/id"_s, QString::number(id));
            out.emplace_back(u"workspace/name"_s, place.name);
            std::copy(place.objects.begin(), place.objects.end(), std::back_inserter(out));
            break;
        }
        id = place.parent;
    }
    co_return out;
}

} // namespace cf::connectors::extendedecm
