#include "models/connectors/cmis/cmis_requests.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

QUrl withQuery(const QUrl& url, const Query& query)
{
    QByteArray encoded = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto& [name, value] : query) {
        encoded +=
            (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    QUrl out = url;
    out.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return out;
}

QCoro::Task<Result<QJsonDocument>> getJson(Service& service, QUrl url, Query query, QString purpose,
                                           std::stop_token stop)
{
    http::Request request;
    request.url = withQuery(url, query);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = purpose;
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (const std::optional<Error> error = errorIn(reply->status, reply->body, purpose)) {
        co_return tl::unexpected<Error>(*error);
    }
    if (!service.began) {
        service.began = reply->serverTime();
    }
    co_return jsonOf(reply->body);
}

bool isDenied(const Error& error)
{
    return error.kind == ErrorKind::Unauthorised && error.detail.contains(u": answer "_s); // 401 is the session's
}

QCoro::Task<Result<std::optional<bool>>> isVersionable(Service& service, QString typeId, std::stop_token stop)
{
    const auto known = service.versionable.constFind(typeId);
    if (known != service.versionable.constEnd()) {
        co_return std::optional<bool>(*known);
    }
    const Query query{{u"cmisselector"_s, u"typeDefinition"_s}, {u"typeId"_s, typeId}};
    const QUrl url = service.wire.repositoryUrl;
    const Result<QJsonDocument> type = co_await getJson(service, url, query, u"type"_s, stop);
    if (!type && type.error().kind != ErrorKind::NotFound && type.error().kind != ErrorKind::Rejected) {
        co_return tl::unexpected<Error>(type.error());
    }
    if (!type) { // a refusal may pass, and what was taken from it would not
        co_return std::optional<bool>();
    }
    const bool has = (*type)["versionable"_L1].toBool();
    service.versionable.insert(typeId, has);
    co_return std::optional<bool>(has);
}

namespace {

/// Asked for with each version: not all servers tell them within an object.
QCoro::Task<Result<void>> addRenditions(Service& service, VersionWire& version, std::stop_token stop)
{
    const Query query{
        {u"cmisselector"_s, u"renditions"_s}, {u"objectId"_s, version.objectId}, {u"renditionFilter"_s, u"*"_s}};
    const QUrl url = service.wire.rootUrl;
    const Result<QJsonDocument> list = co_await getJson(service, url, query, u"renditions"_s, stop);
    if (list) {
        version.renditions = renditionsFrom(list->array());
        co_return Result<void>();
    }
    // What does not know the selector refuses it; a 404 is the object's, and it is not to be known with fewer files.
    const bool hasNone = list.error().kind == ErrorKind::Rejected;
    co_return hasNone ? Result<void>() : Result<void>(tl::unexpected<Error>(list.error()));
}

} // namespace

QCoro::Task<Result<VersionWire>> versionOf(Service& service, QString objectId, QString returnVersion,
                                           std::stop_token stop)
{
    const Query query{{u"cmisselector"_s, u"object"_s},
                      {u"objectId"_s, objectId},
                      {u"returnVersion"_s, returnVersion},
                      {u"filter"_s, u"*"_s}};
    const QUrl url = service.wire.rootUrl;
    const Result<QJsonDocument> object = co_await getJson(service, url, query, u"object"_s, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    co_return versionFrom(object->object());
}

QCoro::Task<Result<RecordWire>> versionsOf(Service& service, RowWire row, std::stop_token stop)
{
    const QString objectId = row.objectId, typeId = row.typeId;
    const Result<std::optional<bool>> versioned = co_await isVersionable(service, typeId, stop);
    if (!versioned) {
        co_return tl::unexpected<Error>(versioned.error());
    }
    QJsonArray list;
    if (versioned->value_or(true)) {
        const Query query{{u"cmisselector"_s, u"versions"_s}, {u"objectId"_s, objectId}, {u"filter"_s, u"*"_s}};
        const QUrl url = service.wire.rootUrl;
        const Result<QJsonDocument> versions = co_await getJson(service, url, query, u"versions"_s, stop);
        // Those of a type without any are refused; of one that has them a refusal is no answer.
        if (!versions && (versions.error().kind != ErrorKind::Rejected || *versioned == true)) {
            co_return tl::unexpected<Error>(versions.error());
        }
        list = versions ? versions->array() : QJsonArray();
    }
    if (list.isEmpty()) {
        const Query query{{u"cmisselector"_s, u"object"_s}, {u"objectId"_s, objectId}, {u"filter"_s, u"*"_s}};
        const QUrl url = service.wire.rootUrl;
        const Result<QJsonDocument> object = co_await getJson(service, url, query, u"object"_s, stop);
        if (!object) {
            co_return tl::unexpected<Error>(object.error());
        }
        list.append(object->object());
    }
    co_return recordFrom(list);
}

QCoro::Task<Result<RecordWire>> recordOf(Service& service, RowWire row, std::stop_token stop)
{
    Result<RecordWire> record = co_await versionsOf(service, row, stop);
    if (record && service.wire.hasRenditions) {
        for (VersionWire& version : record->versions) {
            // The list told them already, of this very state.
            const bool isIt = version.objectId == row.objectId && version.modifiedMs == row.modifiedMs && row.modifiedMs > 0;
            if (isIt && service.tellsRenditions && row.renditions) {
                version.renditions = *row.renditions;
                continue;
            }
            const Result<void> added = co_await addRenditions(service, version, stop);
            if (!added) {
                co_return tl::unexpected<Error>(added.error());
            }
        }
    }
    co_return record;
}

QCoro::Task<Result<QJsonObject>> queryOf(Service& service, QString statement, qint64 skip, qint64 most, QString purpose, std::stop_token stop,
                                         QString renditionFilter, bool ofAllVersions)
{
    Query query{{u"cmisselector"_s, u"query"_s},
                      {u"q"_s, statement},
                      {u"searchAllVersions"_s, ofAllVersions ? u"true"_s : u"false"_s}, // without it old versions and working copies come, too
                      {u"succinct"_s, u"true"_s},
                      {u"maxItems"_s, QString::number(most)},
                      {u"skipCount"_s, QString::number(skip)}};
    if (!renditionFilter.isEmpty()) {
        query.emplace_back(u"renditionFilter"_s, renditionFilter);
    }
    const QUrl url = service.wire.repositoryUrl;
    const Result<QJsonDocument> answer = co_await getJson(service, url, query, purpose, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    co_return answer->object();
}

QCoro::Task<Result<std::optional<RowWire>>> rowOf(Service& service, QString nativeId, std::stop_token stop)
{
    const QString statement = rowStatement(service.listing, nativeId);
    const Result<QJsonObject> answer = co_await queryOf(service, statement, 0, 2, u"one object"_s, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const Result<RowsWire> rows = rowsFrom(*answer);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    for (const RowWire& row : rows->rows) {
        if (row.nativeId() == nativeId) { // a server that ignores the condition lists others
            co_return std::optional<RowWire>(row);
        }
    }
    co_return std::optional<RowWire>();
}

QCoro::Task<Result<RowsWire>> rowsOf(Service& service, qint64 since, std::optional<Key> after, qint64 skip, qint64 most,
                                     std::stop_token stop, bool withRenditions)
{
    const QString statement = changedStatement(service.listing, since, after);
    const bool asks = withRenditions && service.wire.hasRenditions && !service.refusesRenditions;
    const QString filter = asks ? u"*"_s : QString();
    Result<QJsonObject> answer = co_await queryOf(service, statement, skip, most, u"list of objects"_s, stop, filter);
    if (!answer && asks && answer.error().kind == ErrorKind::Rejected) { // of the statement or of the filter
        const QString none;
        answer = co_await queryOf(service, statement, skip, most, u"list of objects"_s, stop, none);
        service.refusesRenditions = answer.has_value();
    }
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const Result<RowsWire> rows = rowsFrom(*answer);
    const auto hasSome = [](const RowWire& row) { return row.renditions && !row.renditions->empty(); };
    service.tellsRenditions = service.tellsRenditions || (rows && std::any_of(rows->rows.begin(), rows->rows.end(), hasSome));
    co_return rows;
}

} // namespace cf::connectors::cmis
