#include "models/connectors/exstream/exstream_requests.h"

#include "models/connectors/exstream/exstream_session.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

const QString nobody = u"ids:00000000-0000-4000-8000-000000000000"_s; ///< a job that is never there
constexpr qint64 mostBytes = qint64(64) << 20;

QByteArray hashOf(const QJsonValue& entry)
{
    const QJsonObject object = entry.toObject();
    return entry.isObject() ? QJsonDocument(QJsonObject{{u"id"_s, object["id"_L1]}, {u"version"_s, object["version"_L1]}, {u"type"_s, object["type"_L1]}}).toJson(QJsonDocument::Compact)
                            : entry.toString().toUtf8();
}

Error refusal(int status)
{
    const ErrorKind kind = status == 404 || status == 410                     ? ErrorKind::NotFound
                           : status == 500 || status == 501 || status < 500 ? ErrorKind::Rejected
                                                                            : ErrorKind::Offline;
    return {kind, (status == 500 || status == 501 ? QString(couldNot) : QString()) + u"answer %1"_s.arg(status), {}};
}

/// Nothing: the server answers who it is, with a token that is good by now.
QCoro::Task<std::optional<Error>> whatIsWrong(Service& service, std::stop_token stop)
{
    http::Request who = requestFor(service, Room::Design, u"authentication/current-user"_s, {}, u"who is signed in"_s);
    who.isRepeatable = false;
    const int session = service.line.signedIn();
    const Result<http::Reply> reply = co_await service.line.send(std::move(who), stop);
    if (reply) {
        co_return std::nullopt;
    }
    if (reply.error().kind == ErrorKind::Unauthorised && service.line.signedIn() > session) {
        co_return Error{ErrorKind::Offline, u"answer 500 to everything, with a new token as well"_s, {}};
    }
    co_return reply.error();
}

} // namespace

bool isAnswer(const Error& error) { return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected; }

bool mayComeAgain(const Error& error) { return error.kind == ErrorKind::Rejected && error.detail.startsWith(couldNot); }

http::Request requestFor(const Service& service, Room room, const QString& path, const Query& query, const QString& purpose)
{
    http::Request request;
    QUrl url = room == Room::Design ? service.terms.design : service.terms.orchestration;
    url.setPath(url.path() + u"/api/v1/"_s + path, QUrl::DecodedMode);
    QUrlQuery asked;
    for (const auto& [name, value] : query) {
        asked.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ":;,")));
    }
    url.setQuery(asked);
    request.url = url;
    request.headers.emplace_back("Accept", "application/json");
    request.purpose = purpose;
    request.maxBytes = mostBytes;
    return request;
}

QCoro::Task<Result<http::Reply>> ask(Service& service, http::Request request, std::stop_token stop)
{
    http::Request once = request;
    once.isRepeatable = false;
    Result<http::Reply> reply = co_await service.line.send(std::move(once), stop);
    const bool isTrouble = reply ? reply->status >= 500 : reply.error().kind == ErrorKind::Offline || reply.error().kind == ErrorKind::Timeout;
    if (isTrouble && reply && reply->status == 500) {
        const std::optional<Error> wrong = co_await whatIsWrong(service, stop);
        if (wrong) {
            co_return tl::unexpected<Error>(*wrong);
        }
    }
    if (isTrouble) {
        reply = co_await service.line.send(std::move(request), stop);
    }
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (!service.began) {
        service.began = reply->serverTime();
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(refusal(reply->status));
    }
    co_return reply;
}

QCoro::Task<Result<AnswerWire>> answerTo(Service& service, http::Request request, std::stop_token stop)
{
    for (int round = 0;; ++round) {
        const Result<http::Reply> reply = co_await ask(service, request, stop);
        if (!reply) {
            co_return tl::unexpected<Error>(reply.error());
        }
        const Result<AnswerWire> answer = answerIn(reply->body);
        // An answer in chunks that was cut off looks whole to HTTP.
        if (answer || answer.error().kind != ErrorKind::Protocol || round == 1) {
            co_return Result<AnswerWire>(answer);
        }
    }
}

QCoro::Task<Result<void>> learnFilter(Service& service, QString domain, std::stop_token stop)
{
    if (service.filter) {
        co_return Result<void>();
    }
    const QString path = u"runtime/"_s + domain + u"/jobs"_s;
    const auto asked = [&](const QString& name) {
        Query query{{u"count"_s, u"1"_s}, {u"offset"_s, u"0"_s}};
        if (!name.isEmpty()) {
            query.emplace_back(name, nobody);
        }
        return requestFor(service, Room::Orchestration, path, query, u"which parameter filters"_s);
    };
    http::Request all = asked(QString());
    const Result<AnswerWire> unfiltered = co_await answerTo(service, std::move(all), stop);
    if (!unfiltered && !isAnswer(unfiltered.error())) {
        co_return tl::unexpected<Error>(unfiltered.error());
    }
    if (!unfiltered || unfiltered->data.toArray().isEmpty()) {
        co_return Result<void>(); // no jobs: another domain may have some
    }
    QStringList names{service.terms.filter, u"filter"_s, u"filterRequest"_s}; // a setting that has no effect is none
    names.removeAll(QString());
    names.removeDuplicates();
    for (const QString& name : names) {
        http::Request filtered = asked(name);
        const Result<AnswerWire> answer = co_await answerTo(service, std::move(filtered), stop);
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        if (answer && answer->data.toArray().isEmpty()) {
            service.filter = name;
            break;
        }
    }
    co_return Result<void>();
}

void addFilter(const Service& service, Query& query, const std::vector<std::pair<QString, QString>>& pairs)
{
    QStringList written;
    for (const auto& [key, value] : pairs) {
        written << key + u':' + value;
    }
    if (!written.isEmpty()) {
        const QString usual = service.terms.filter.isEmpty() ? u"filter"_s : service.terms.filter;
        query.emplace_back(service.filter.value_or(usual), written.join(u';'));
    }
}

Lister::Lister(Service& service, Room room, QString path, Query query, QString purpose, qint64 from, QByteArray body)
    : m_service(service)
    , m_room(room)
    , m_path(std::move(path))
    , m_purpose(std::move(purpose))
    , m_query(std::move(query))
    , m_body(std::move(body))
    , m_at(from)
{}

QCoro::Task<Result<AnswerWire>> Lister::pageAt(qint64 offset, std::stop_token stop)
{
    Query query = m_query;
    query.emplace_back(u"count"_s, QString::number(m_service.terms.pageSize));
    query.emplace_back(u"offset"_s, QString::number(offset));
    http::Request request = requestFor(m_service, m_room, m_path, query, m_purpose);
    if (!m_body.isEmpty()) {
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = m_body;
    }
    Result<AnswerWire> answer = co_await answerTo(m_service, std::move(request), stop);
    if (answer && !answer->data.isArray()) {
        co_return fail(ErrorKind::Protocol, u"a list that is none"_s);
    }
    if (answer && offset == 0) {
        const qint64 rows = answer->data.toArray().size();
        m_size = std::max<qint64>(1, answer->page.size.value_or(rows));
    }
    co_return answer;
}

/// What stands at m_at, whatever the server takes an offset for.
QCoro::Task<Result<AnswerWire>> Lister::here(std::stop_token stop)
{
    std::optional<bool>& byPages = m_service.byPages[size_t(m_room)];
    if (m_at == 0) {
        co_return co_await pageAt(0, stop);
    }
    if (!m_size) { // taken up again by another process
        const Result<AnswerWire> first = co_await pageAt(0, stop);
        if (!first) {
            co_return tl::unexpected<Error>(first.error());
        }
    }
    if (byPages.value_or(false)) {
        const qint64 page = m_at / *m_size;
        m_at = page * *m_size; // some of it comes once more where the size of pages changed
        co_return co_await pageAt(page, stop);
    }
    const Result<AnswerWire> entries = co_await pageAt(m_at, stop);
    if (!entries || byPages) {
        co_return Result<AnswerWire>(entries);
    }
    const qint64 pageSize = entries->page.size.value_or(*m_size);
    const auto current = entries->page.current;
    if (pageSize > 0 && current && *current == m_at / pageSize) {
        byPages = false;
        co_return Result<AnswerWire>(entries);
    }
    const bool isPage = current ? *current == m_at : entries->data.toArray().isEmpty() && m_at % *m_size == 0;
    if (!isPage) {
        co_return Result<AnswerWire>(entries);
    }
    const Result<AnswerWire> page = co_await pageAt(m_at / *m_size, stop);
    if (page && (current || !page->data.toArray().isEmpty())) {
        byPages = true;
        m_at = m_at / *m_size * *m_size;
        co_return Result<AnswerWire>(page);
    }
    co_return Result<AnswerWire>(entries);
}

QCoro::Task<Result<QJsonArray>> Lister::next(std::stop_token stop)
{
    if (m_isAtEnd) {
        co_return QJsonArray();
    }
    const Result<AnswerWire> answer = co_await here(stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    QJsonArray rows = answer->data.toArray();
    m_total = answer->page.total ? answer->page.total : m_total;
    if (rows.isEmpty()) {
        m_isAtEnd = true;
        co_return rows;
    }
    const QByteArray begin = hashOf(rows.first());
    if (m_begins.contains(begin)) { // it goes round
        m_isAtEnd = true;
        co_return QJsonArray();
    }
    m_begins.append(begin);
    m_at += std::min<qint64>(rows.size(), answer->page.size.value_or(rows.size())); // one that is in it twice counts once
    m_isAtEnd = m_total && m_at >= *m_total;
    co_return rows;
}

QCoro::Task<Result<QJsonArray>> allOf(Service& service, Room room, QString path, Query query, QString purpose, qsizetype most, std::stop_token stop,
                                      QByteArray body)
{
    Lister lister(service, room, std::move(path), std::move(query), std::move(purpose), 0, std::move(body));
    QJsonArray all;
    while (!lister.isAtEnd() && all.size() < most) {
        const Result<QJsonArray> rows = co_await lister.next(stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        for (const QJsonValue row : *rows) {
            all.append(row);
        }
    }
    co_return all;
}

} // namespace cf::connectors::exstream
