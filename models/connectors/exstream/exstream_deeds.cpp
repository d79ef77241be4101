#include "models/connectors/exstream/exstream_deeds.h"

#include "models/base/sha256.h"
#include "models/domain/driver_input.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qint64 mostBytes = qint64(256) << 20;
constexpr qsizetype mostParts = 50;

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }

/// The ids in a list that is filtered by one pair.
QCoro::Task<Result<QStringList>> idsOf(Service& service, QString path, QString key, QString value, QString purpose, std::stop_token stop)
{
    Query query;
    addFilter(service, query, {{key, value}});
    const Result<QJsonArray> rows = co_await allOf(service, Room::Orchestration, path, query, purpose, mostParts, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    QStringList ids;
    for (const QJsonValue row : *rows) {
        const bool isIts = row[key].toString() == value; // a filter that is overlooked lists all
        if (isIts && !row["id"_L1].toString().isEmpty()) {
            ids << row["id"_L1].toString();
        }
    }
    co_return Result<QStringList>(ids);
}

/// What a step made for the customer; none: nothing, or not as it can be read here.
QCoro::Task<Result<std::optional<QByteArray>>> artefactOf(Service& service, QString domain, QString step, QString number, std::stop_token stop)
{
    http::Request request = requestFor(service, Room::Orchestration, u"runtime/"_s + domain + u"/flow-steps/"_s + step + u"/customer-artifacts/"_s + number, {}, u"what was made"_s);
    request.headers.clear();
    request.maxBytes = mostBytes;
    const Result<http::Reply> reply = co_await ask(service, std::move(request), stop);
    if (!reply) {
        const bool isNone = isAnswer(reply.error());
        co_return isNone ? Result<std::optional<QByteArray>>(std::optional<QByteArray>()) : tl::unexpected<Error>(reply.error());
    }
    co_return Result<std::optional<QByteArray>>(storedEntry(reply->body));
}

} // namespace

Effect effectOf(const QByteArray& document, const QString& key)
{
    Effect effect;
    effect.reference = key;
    effect.bytes = document;
    effect.told = {{u"sha256"_s, QString::fromLatin1(sha256Of(document).toHex())}, {u"bytes"_s, document.size()}};
    return effect;
}

ErrorKind kindOf(int status)
{
    return status == 401                     ? ErrorKind::Unauthorised
           : status == 404                   ? ErrorKind::NotFound
           : status == 409                   ? ErrorKind::Conflict
           : status == 429 || status == 503 ? ErrorKind::RateLimited
                                             : ErrorKind::Rejected;
}

std::optional<QByteArray> storedEntry(const QByteArray& zip)
{
    constexpr qsizetype head = 30;
    if (zip.size() < head || !zip.startsWith("PK\x03\x04")) {
        return std::nullopt;
    }
    const auto number = [&zip](qsizetype at, int bytes) {
        const char* from = zip.constData() + at;
        return bytes == 2 ? qsizetype(qFromLittleEndian<quint16>(from)) : qsizetype(qFromLittleEndian<quint32>(from));
    };
    const bool isStored = number(8, 2) == 0 && (number(6, 2) & 0x9) == 0; // neither packed, nor locked, nor with its size behind it
    const qsizetype size = number(18, 4), begin = head + number(26, 2) + number(28, 2);
    if (!isStored || size == 0 || begin > zip.size() || size > zip.size() - begin) {
        return std::nullopt;
    }
    return zip.mid(begin, size);
}

// Words of a command stand in addresses and header lines: what would lead out of them is refused.
bool isOneLine(const QString& word) { return std::ranges::none_of(word, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }); }
bool isOneSegment(const QString& word)
{
    return !word.isEmpty() && word != u"." && word != u".." && isOneLine(word) && !word.contains(u'/') && !word.contains(u'\\');
}

QCoro::Task<Performed> compose(Service& service, Command command, std::stop_token stop)
{
    const Compose& deed = std::get<Compose>(command.deed);
    if (!isOneSegment(deed.domain) || !isOneLine(deed.dataSource) || !isOneLine(deed.communication) || !isOneLine(deed.dataMime)) {
        Error error{ErrorKind::Rejected, u"a domain, data source or communication cannot be called so"_s, {}};
        co_return notDone(std::move(error));
    }
    http::Request request = requestFor(service, Room::Orchestration, u"inputs/ondemand/"_s + deed.domain + u"/generate"_s, {}, u"compose a document"_s);
    request.method = "POST";
    request.headers = {{"Accept", "application/pdf"}, {"Content-Type", deed.dataMime.toLatin1()}, {"communicationId", deed.communication.toUtf8()}, {"driverDataSource", deed.dataSource.toUtf8()}};
    request.body = deed.data;
    request.maxBytes = mostBytes;
    request.isRepeatable = false; // the outbox repeats it, and writes down that it does
    request.isOnce = true;
    request.endsOnStop = false;
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        const bool isSignIn = reply.error().kind == ErrorKind::Unauthorised || reply.error().kind == ErrorKind::Locked || reply.error().kind == ErrorKind::Unavailable;
        const bool isUnsent = isSignIn || http::neverLeft(reply.error());
        co_return Performed{isUnsent ? Performed::End::NotDone : Performed::End::Unknown, {}, reply.error()};
    }
    if (reply->isOk() && reply->body.startsWith("%PDF")) {
        co_return Performed{Performed::End::Done, effectOf(reply->body, command.key), {}};
    }
    if (reply->isOk()) { // made perhaps, and not as it was asked for
        co_return Performed{Performed::End::Unknown, {}, Error{ErrorKind::Protocol, u"an answer that is no document"_s, {}}};
    }
    Error error{kindOf(reply->status), u"answer %1"_s.arg(reply->status), {}};
    if (reply->status >= 500 && reply->status != 503) { // also what a token that is over is answered with
        error.kind = ErrorKind::Offline;
        co_return Performed{Performed::End::Unknown, {}, std::move(error)};
    }
    co_return notDone(std::move(error));
}

QCoro::Task<Result<std::optional<Effect>>> composed(Service& service, Command command, std::stop_token stop)
{
    const Compose& deed = std::get<Compose>(command.deed);
    const QString number = driverNumber(deed.data);
    co_return co_await madeFor(service, deed.domain, command.key, number, stop);
}

QCoro::Task<Result<std::optional<Effect>>> madeFor(Service& service, QString domain, QString key, QString number, std::stop_token stop)
{
    const QString runtime = u"runtime/"_s + domain;
    const Result<void> learnt = co_await learnFilter(service, domain, stop);
    if (!learnt) {
        co_return tl::unexpected<Error>(learnt.error());
    }
    const Result<QStringList> jobs = co_await idsOf(service, runtime + u"/jobs"_s, u"externalId"_s, key, u"a job by its reference"_s, stop);
    if (!jobs || jobs->isEmpty()) {
        co_return jobs ? Result<std::optional<Effect>>(std::optional<Effect>()) : tl::unexpected<Error>(jobs.error());
    }
    const Result<QStringList> flows = co_await idsOf(service, runtime + u"/flow-instances"_s, u"jobId"_s, jobs->front(), u"flows of a job"_s, stop);
    if (!flows) {
        co_return tl::unexpected<Error>(flows.error());
    }
    for (const QString& flow : *flows) {
        const Result<QStringList> steps = co_await idsOf(service, runtime + u"/flow-steps"_s, u"flowInstanceId"_s, flow, u"steps of a flow"_s, stop);
        if (!steps) {
            co_return tl::unexpected<Error>(steps.error());
        }
        for (const QString& step : *steps) {
            const Result<std::optional<QByteArray>> document = co_await artefactOf(service, domain, step, number, stop);
            if (!document) {
                co_return tl::unexpected<Error>(document.error());
            }
            if (*document) {
                co_return Result<std::optional<Effect>>(std::optional(effectOf(**document, key)));
            }
        }
    }
    co_return fail(ErrorKind::Unavailable, u"it was made, and the document cannot be had"_s);
}

} // namespace cf::connectors::exstream
