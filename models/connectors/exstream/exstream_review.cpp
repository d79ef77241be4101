#include "models/connectors/exstream/exstream_review.h"

#include "models/connectors/exstream/exstream_deeds.h"
#include "models/connectors/remote/filing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qint64 mostReport = qint64(16) << 20;

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }

/// The bytes are put into the text as they are: as a value of their own they would lie in memory six times.
QByteArray bodyOf(const FileDocument& deed, const QString& key)
{
    QJsonObject facts;
    for (const CaseVariable& one : deed.properties) {
        facts.insert(one.name, one.value);
    }
    const auto textOf = [](const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    QByteArray document = textOf({{u"name"_s, deed.name}, {u"mime"_s, deed.mime}, {u"sha256"_s, QString::fromLatin1(deed.sha256.toHex())}});
    QByteArray body = textOf({{u"cfReference"_s, key}, {u"metadata"_s, facts}});
    document.chop(1);
    body.chop(1);
    body.reserve(body.size() + document.size() + deed.bytes.size() / 3 * 4 + 64);
    body += ",\"document\":" + document + ",\"content\":\"";
    body += deed.bytes.toBase64();
    return body += "\"}}";
}

/// The first output, as it came; empty: there is none.
QByteArray outputIn(const QByteArray& answer)
{
    const QJsonObject first = QJsonDocument::fromJson(answer).object()[u"data"_s][0].toObject();
    return QByteArray::fromBase64(first[u"content"_s].toString().toLatin1());
}

} // namespace

QCoro::Task<Performed> sendForReview(Service& service, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    if (const std::optional<Error> fault = filingFault(deed, mostReviewedBytes)) {
        co_return notDone(*fault);
    }
    http::Request request = requestFor(service, Room::Orchestration, u"inputs/ondemand/"_s + reviewServiceOf(deed), {}, u"send a document for review"_s);
    setOnce(request);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.body = bodyOf(deed, command.key);
    request.maxBytes = mostReport;
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        const bool isSignIn = reply.error().kind == ErrorKind::Unauthorised || reply.error().kind == ErrorKind::Locked || reply.error().kind == ErrorKind::Unavailable;
        const bool isUnsent = isSignIn || http::neverLeft(reply.error());
        co_return Performed{isUnsent ? Performed::End::NotDone : Performed::End::Unknown, {}, reply.error()};
    }
    if (const QByteArray report = reply->isOk() ? outputIn(reply->body) : QByteArray(); !report.isEmpty()) {
        co_return Performed{Performed::End::Done, effectOf(report, command.key), {}};
    }
    if (reply->isOk()) { // looked at perhaps, and no report is there
        co_return Performed{Performed::End::Unknown, {}, Error{ErrorKind::Protocol, u"an answer without a report"_s, {}}};
    }
    Error error{kindOf(reply->status), u"answer %1"_s.arg(reply->status), {}};
    if (reply->status >= 500 && reply->status != 503) { // also what a token that is over is answered with
        error.kind = ErrorKind::Offline;
        co_return Performed{Performed::End::Unknown, {}, std::move(error)};
    }
    co_return notDone(std::move(error));
}

QCoro::Task<Result<std::optional<Effect>>> reviewed(Service& service, Command command, std::stop_token stop)
{
    const QString domain = reviewServiceOf(std::get<FileDocument>(command.deed)).section(u'/', 0, 0), only = u"1"_s;
    co_return co_await madeFor(service, domain, command.key, only, stop);
}

} // namespace cf::connectors::exstream
