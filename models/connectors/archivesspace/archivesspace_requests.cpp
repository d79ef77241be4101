#include "models/connectors/archivesspace/archivesspace_requests.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

Error unexpectedStatus(const http::Reply& reply, const QString& purpose)
{
    const ErrorKind kind = reply.status == 403   ? ErrorKind::Unauthorised
                           : reply.status == 404 ? ErrorKind::NotFound
                           : reply.status == 409 ? ErrorKind::Conflict
                                                 : ErrorKind::Protocol;
    return {kind, QStringLiteral("%1: answer %2").arg(purpose).arg(reply.status), {}};
}

} // namespace

QCoro::Task<Result<QJsonDocument>> getJson(RunContext& run, QString path, Query query, QString purpose,
                                           std::stop_token stop)
{
    http::Request request;
    request.url = below(run.base, path, query);
    request.purpose = purpose;
    const Result<http::Reply> reply = co_await run.line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(unexpectedStatus(*reply, purpose));
    }
    if (!run.began) {
        run.began = reply->serverTime();
    }
    co_return jsonOf(reply->body);
}

QCoro::Task<Result<std::vector<qint64>>> idsOf(RunContext& run, QString type, qint64 since, std::stop_token stop)
{
    Query query{{u"all_ids"_s, u"true"_s}};
    if (since > 0) {
        query.emplace_back(u"modified_since"_s, QString::number(since));
    }
    const Result<QJsonDocument> answer =
        co_await getJson(run, run.root + u'/' + type, std::move(query), u"ids of "_s + type, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    if (!answer->isArray()) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("ids of %1: not a list").arg(type));
    }
    std::vector<qint64> ids;
    for (const QJsonValue id : answer->array()) {
        if (id.toInteger(-1) < 0) {
            co_return fail(ErrorKind::Protocol, QStringLiteral("ids of %1: one is no number").arg(type));
        }
        ids.push_back(id.toInteger());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    co_return ids;
}

QCoro::Task<Result<QJsonArray>> recordsOf(RunContext& run, QString type, QStringList ids, QStringList& failed,
                                          std::stop_token stop)
{
    if (ids.isEmpty()) {
        co_return QJsonArray();
    }
    Query query{{u"id_set"_s, ids.join(u',')}};
    for (const char16_t* link : {u"digital_object", u"digital_object::linked_events", u"linked_events",
                                 u"classifications", u"digital_object::classifications", u"subjects",
                                 u"digital_object::subjects", u"linked_events::linked_agents",
                                 u"digital_object::linked_events::linked_agents"}) {
        query.emplace_back(u"resolve[]"_s, QString::fromUtf16(link));
    }
    http::Request request;
    request.url = below(run.base, run.root + u'/' + type, query);
    request.purpose = u"records of "_s + type;
    const Result<http::Reply> reply = co_await run.line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (reply->status == 403) {
        co_return tl::unexpected<Error>(unexpectedStatus(*reply, u"records of "_s + type));
    }
    const Result<QJsonDocument> answer = reply->isOk() ? jsonOf(reply->body) : Result<QJsonDocument>(QJsonDocument());
    if (answer && answer->isArray()) {
        co_return answer->array();
    }
    if (ids.size() == 1) {
        failed << ids;
        co_return QJsonArray();
    }
    QJsonArray all;
    for (const QStringList& half : {ids.first(ids.size() / 2), ids.sliced(ids.size() / 2)}) {
        const Result<QJsonArray> part = co_await recordsOf(run, type, half, failed, stop);
        if (!part) {
            co_return part;
        }
        for (const QJsonValue record : *part) {
            all.append(record);
        }
    }
    co_return all;
}

QCoro::Task<Result<QSet<QString>>> shownOf(RunContext& run, QStringList uris, std::stop_token stop)
{
    QSet<QString> shown;
    for (const QString& type : {archival, digital}) {
        QStringList ids;
        for (const QString& uri : std::as_const(uris)) {
            if (uri.startsWith(run.root + u'/' + type + u'/')) {
                ids << numberOf(uri);
            }
        }
        for (qsizetype from = 0; from < ids.size(); from += sliceSize) {
            const Query query{{u"id_set"_s, ids.mid(from, sliceSize).join(u',')}};
            const Result<QJsonDocument> answer =
                co_await getJson(run, run.root + u'/' + type, query, u"whether shown"_s, stop);
            if (!answer) {
                co_return tl::unexpected<Error>(answer.error());
            }
            for (const QJsonValue record : answer->array()) {
                shown.insert(record["uri"_L1].toString());
            }
        }
    }
    co_return shown;
}

QCoro::Task<Result<QHash<QString, QString>>> elsewhereOf(RunContext& run, QStringList uris, std::stop_token stop)
{
    QHash<QString, QString> found;
    if (uris.isEmpty()) {
        co_return found;
    }
    const auto isNone = [](const Error& error) {
        return error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Protocol;
    };
    const Query none;
    const Result<QJsonDocument> repositories = co_await getJson(run, u"/repositories"_s, none, u"other repositories"_s, stop);
    if (!repositories && !isNone(repositories.error())) {
        co_return tl::unexpected<Error>(repositories.error());
    }
    const QJsonArray all = repositories ? repositories->array() : QJsonArray();
    for (const QJsonValue one : all) {
        const QString root = one["uri"_L1].toString();
        if (root == run.root || !root.startsWith(u"/repositories/"_s) || root.count(u'/') != 2) {
            continue;
        }
        for (const QString& type : {archival, digital}) {
            const QString from = run.root + u'/' + type + u'/';
            QStringList ids;
            for (const QString& uri : std::as_const(uris)) {
                if (uri.startsWith(from)) {
                    ids << numberOf(uri);
                }
            }
            for (qsizetype at = 0; at < ids.size(); at += sliceSize) {
                const Query query{{u"id_set"_s, ids.mid(at, sliceSize).join(u',')}};
                const Result<QJsonDocument> answer = co_await getJson(run, root + u'/' + type, query, u"whether transferred"_s, stop);
                if (!answer && !isNone(answer.error())) {
                    co_return tl::unexpected<Error>(answer.error());
                }
                const QJsonArray there = answer ? answer->array() : QJsonArray();
                for (const QJsonValue record : there) {
                    const QString uri = record["uri"_L1].toString();
                    if (uri.startsWith(root + u'/')) {
                        found.insert(from + numberOf(uri), uri);
                    }
                }
            }
        }
    }
    co_return found;
}

} // namespace cf::connectors::archivesspace
