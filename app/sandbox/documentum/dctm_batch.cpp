#include "app/sandbox/documentum/dctm_batch.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostOperations = 200;

QJsonObject respondedTo(const Visit& visit, const QJsonObject& operation)
{
    const QJsonObject asked = operation[u"request"].toObject();
    const QByteArray uri = asked[u"uri"].toString().toUtf8();
    const QByteArray target = uri.startsWith(visit.request.base) ? uri.mid(visit.request.base.size()) : uri;
    auto request = requestOf(asked[u"method"].toString().toLatin1(), target);
    const bool isNested = request && request->path.contains(u"batches");
    HttpResponse response = illegal(u"The operation cannot be read"_s);
    if (request && !isNested) {
        request->base = visit.request.base;
        request->headers.append({"Authorization", visit.request.header("Authorization")});
        request->headers.append({"Cookie", visit.request.header("Cookie")});
        for (const QJsonValue& header : asked[u"headers"].toArray()) {
            request->headers.append({header[u"name"].toString().toLatin1(), header[u"value"].toString().toUtf8()});
        }
        request->body = asked[u"entity"].toString().toUtf8();
        response = visit.site.again(*request);
    }
    QJsonArray headers;
    for (const auto& [name, value] : response.headers) {
        headers.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"value"_s, QString::fromUtf8(value)}});
    }
    return {{u"status"_s, response.status}, {u"headers"_s, headers}, {u"entity"_s, QString::fromUtf8(response.body)}};
}

} // namespace

HttpResponse batchCapabilities(const Visit& visit)
{
    return answered({{u"name"_s, u"batch-capabilities"_s},
                     {u"transactions"_s, u"false"_s},
                     {u"sequence"_s, u"true"_s},
                     {u"on-error"_s, u"both"_s},
                     {u"batchable-resources"_s, QJsonArray{u"object"_s, u"document"_s, u"contents"_s, u"folder"_s, u"cabinet"_s, u"cabinets"_s, u"users"_s, u"versions"_s}},
                     {u"non-batchable-resources"_s, QJsonArray{u"batches"_s}},
                     {u"links"_s, QJsonArray{link(u"self"_s, visit.self())}}});
}

HttpResponse batch(const Visit& visit)
{
    const QJsonObject asked = QJsonDocument::fromJson(visit.request.body).object();
    const QJsonArray operations = asked[u"operations"].toArray();
    if (operations.isEmpty() || operations.size() > mostOperations) {
        return illegal(u"A batch has from 1 to %1 operations"_s.arg(mostOperations));
    }
    const bool isWriting = std::any_of(operations.begin(), operations.end(), [](const QJsonValue& one) { return one[u"request"][u"method"].toString() != u"GET"; });
    if (isWriting && asked[u"transactional"].toBool(true)) {
        return illegal(u"Transactions are not supported"_s);
    }
    const QString now = timeText(visit.site.clock.now(), visit.site.modes.zone);
    const bool stops = asked[u"on-error"].toString(u"FAIL"_s) != u"CONTINUE";
    bool hasFailed = false;
    QJsonArray done;
    for (const QJsonValue& one : operations) {
        QJsonObject operation = one.toObject();
        const QJsonObject response = hasFailed && stops ? QJsonObject() : respondedTo(visit, operation);
        const bool isFine = response[u"status"].toInt(500) < 400;
        hasFailed = hasFailed || !isFine;
        operation.remove(u"request");
        operation.insert(u"state"_s, response.isEmpty() ? u"HALTED"_s : isFine ? u"FINISHED"_s : u"FAILED"_s);
        operation.insert(u"started"_s, now);
        operation.insert(u"finished"_s, now);
        if (!response.isEmpty()) {
            operation.insert(u"response"_s, response);
        }
        done.append(operation);
    }
    return answered({{u"description"_s, asked[u"description"]},
                     {u"transactional"_s, asked[u"transactional"].toBool(true)},
                     {u"sequential"_s, asked[u"sequential"].toBool(true)},
                     {u"owner"_s, visit.account.name},
                     {u"submitted"_s, now},
                     {u"started"_s, now},
                     {u"finished"_s, now},
                     {u"state"_s, !hasFailed ? u"FINISHED"_s : stops ? u"FAILED"_s : u"FINISHED_WITH_ERROR"_s},
                     {u"operations"_s, done}});
}

} // namespace cf::sandbox::documentum
