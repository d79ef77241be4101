#include "models/connectors/workflow/workflow_requests.h"

#include "models/connectors/remote/json_value.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

QString segment(const QString& id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); }

QString timeText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

http::Request requestFor(const Service& service, Room room, const QString& path, const Query& query, const QString& purpose)
{
    http::Request request;
    QUrl url = room == Room::Service ? service.terms.service : room == Room::History ? service.terms.history : service.terms.work;
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + path, QUrl::StrictMode); // the path holds ids as segment() gave them
    QUrlQuery asked;
    for (const auto& [name, value] : query) {
        asked.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(asked);
    request.url = url;
    request.headers.emplace_back("Accept", "application/json");
    request.purpose = purpose;
    return request;
}

Error refusal(const http::Reply& reply)
{
    ErrorKind kind = ErrorKind::Rejected;
    switch (reply.status) {
    case 401:
    case 403: kind = ErrorKind::Unauthorised; break;
    case 404:
    case 410: kind = ErrorKind::NotFound; break;
    case 409: kind = ErrorKind::Conflict; break;
    case 429: kind = ErrorKind::RateLimited; break;
    default: kind = reply.status >= 500 ? ErrorKind::Offline : ErrorKind::Rejected;
    }
    // "exception" names people and values; "message" is one of a few phrases, if it is short.
    const Result<QJsonDocument> said = jsonOf(reply.body);
    const QString phrase = said ? said->object()["message"_L1].toString() : QString();
    return {kind, u"answer %1"_s.arg(reply.status) + (phrase.isEmpty() || phrase.size() > 60 ? QString() : u": "_s + phrase), {}};
}

QCoro::Task<Result<QJsonDocument>> ask(Service& service, Room room, QString path, Query query, QString purpose, std::stop_token stop)
{
    http::Request request = requestFor(service, room, path, query, purpose);
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (!service.began) {
        service.began = reply->serverTime();
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(refusal(*reply));
    }
    co_return jsonOf(reply->body);
}

QCoro::Task<Result<ListWire>> page(Service& service, Room room, QString path, Query query, qint64 offset, qint64 count, QString purpose, std::stop_token stop)
{
    query.emplace_back(service.codec().offset, QString::number(offset));
    query.emplace_back(service.codec().count, QString::number(count));
    const Result<QJsonDocument> answer = co_await ask(service, room, path, query, purpose, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    co_return listIn(*answer, service.codec());
}

QCoro::Task<Result<QJsonArray>> allOf(Service& service, Room room, QString path, Query query, QString purpose, qsizetype most, std::stop_token stop)
{
    QJsonArray all;
    for (;;) {
        const Result<ListWire> list = co_await page(service, room, path, query, all.size(), service.terms.pageSize, purpose, stop);
        if (!list) {
            co_return tl::unexpected<Error>(list.error());
        }
        for (const QJsonValue& row : list->rows) {
            all.append(row);
        }
        if (all.size() > most) {
            co_return fail(ErrorKind::Rejected, u"more than %1 rows: %2"_s.arg(most).arg(purpose));
        }
        if (list->rows.isEmpty() || (list->total ? all.size() >= *list->total : list->rows.size() < service.terms.pageSize)) {
            co_return Result<QJsonArray>(all);
        }
    }
}

} // namespace cf::connectors::workflow
