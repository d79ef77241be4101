#include "models/connectors/documentum/documentum_batch.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr size_t mostOperations = 100;

/// "false" where it takes no transactions, which a batch of questions needs none of; else what it is by itself.
bool isTransactional(const QJsonObject& capabilities)
{
    return scalarText(capabilities["transactions"_L1]) == u"true";
}

QByteArray bodyOf(const std::vector<QUrl>& urls, int number, bool transactional)
{
    QJsonArray operations;
    const QJsonArray headers{QJsonObject{{u"name"_s, u"Accept"_s}, {u"value"_s, u"application/vnd.emc.documentum+json"_s}}};
    for (size_t i = 0; i < urls.size(); ++i) {
        const QJsonObject request{
            {u"method"_s, u"GET"_s}, {u"uri"_s, urls[i].toString(QUrl::FullyEncoded)}, {u"headers"_s, headers}};
        operations.append(QJsonObject{{u"id"_s, u"%1-%2"_s.arg(number).arg(i)}, {u"request"_s, request}});
    }
    const QJsonObject batch{{u"description"_s, u"read"_s},
                            {u"transactional"_s, transactional},
                            {u"sequential"_s, true},
                            {u"on-error"_s, u"CONTINUE"_s},
                            {u"return-request"_s, false},
                            {u"operations"_s, operations}};
    return QJsonDocument(batch).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<void>> learnBatches(Service& service, std::stop_token stop)
{
    if (service.batch.isKnown) {
        co_return Result<void>();
    }
    const Result<QUrl> capabilities = usableUrl(service, service.batch.capabilities);
    if (!service.batch.capabilities.isEmpty() && capabilities) {
        const QUrl url = *capabilities;
        const Result<QJsonObject> said = co_await getObject(service, url, QStringLiteral("what a batch may be"), stop);
        if (!said && !isAnswer(said.error())) {
            co_return tl::unexpected<Error>(said.error());
        }
        service.batch.isTransactional = said && isTransactional(*said);
    }
    service.batch.isKnown = true;
    co_return Result<void>();
}

/// The answer to an operation, if it is a good one.
std::optional<QJsonObject> goodAnswer(const QJsonObject& operation)
{
    const QJsonObject response = operation["response"_L1].toObject();
    const int status = response["status"_L1].toInt();
    if (status < 200 || status >= 300) {
        return std::nullopt;
    }
    const QJsonValue entity = response["entity"_L1];
    if (entity.isObject()) {
        return entity.toObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(entity.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QCoro::Task<Result<void>> fetchSome(Service& service, std::vector<QUrl> urls, QString purpose, Fetched& out, std::stop_token stop)
{
    const Result<QUrl> where = usableUrl(service, service.batch.href);
    if (!where) {
        service.batch.href.clear();
        co_return Result<void>();
    }
    // Of two batches none has the same ids: an answer that was another's brings nothing.
    const int number = ++service.batch.sent;
    http::Request request;
    request.method = "POST";
    request.url = *where;
    request.headers = {{"Accept", "application/vnd.emc.documentum+json, application/json;q=0.8"},
                       {"Content-Type", "application/vnd.emc.documentum+json"}};
    request.body = bodyOf(urls, number, service.batch.isTransactional);
    request.purpose = purpose + u" in one"_s;
    const Result<QJsonObject> answer = co_await objectFrom(service, std::move(request), stop);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const QString prefix = QString::number(number) + u'-';
    const qsizetype before = out.size();
    for (const QJsonValue one : answer ? (*answer)["operations"_L1].toArray() : QJsonArray()) {
        const QString id = one["id"_L1].toString();
        bool isNumber = false;
        const size_t at = size_t(id.mid(prefix.size()).toULongLong(&isNumber));
        if (id.startsWith(prefix) && isNumber && at < urls.size()) {
            if (std::optional<QJsonObject> object = goodAnswer(one.toObject())) {
                out.insert(urls[at], *std::move(object));
            }
        }
    }
    if (out.size() == before && ++service.batch.inVain == 2) { // refused, or of no use
        service.batch.href.clear();
    } else if (out.size() > before) {
        service.batch.inVain = 0;
    }
    co_return Result<void>();
}

/// All that belongs to one record while it is read.
struct Under {
    RecordWire record;
    std::optional<Error> error;
};

void order(RecordWire& record, const QTimeZone& zone)
{
    std::stable_sort(record.versions.begin(), record.versions.end(), [&zone](const VersionWire& a, const VersionWire& b) {
        return std::tuple(millisecondsOf(a.created, zone).value_or(0), a.objectId) <
               std::tuple(millisecondsOf(b.created, zone).value_or(0), b.objectId);
    });
}

QCoro::Task<Under> versionsIn(Service& service, std::vector<RowWire> rows, Fetched& objects, std::stop_token stop)
{
    Under under;
    for (const RowWire& row : rows) {
        Result<VersionWire> version = co_await versionOf(service, row.objectId, row.href, objects, stop);
        if (!version && (version.error().kind == ErrorKind::NotFound || isDenied(version.error()))) {
            under.record.refused = version.error().detail; // gone or closed since it was listed, or by what stands between
            continue;
        }
        if (!version) {
            under.error = version.error();
            break;
        }
        under.record.chronicleId = row.chronicleId;
        under.record.versions.push_back(*std::move(version));
    }
    co_return under;
}

QCoro::Task<void> addContents(Service& service, Under& under, Fetched& lists, std::stop_token stop)
{
    for (VersionWire& version : under.record.versions) {
        if (under.error || !version.hasContent || !service.terms.takesRenditions) {
            continue;
        }
        const Result<std::vector<ContentWire>> contents = co_await contentsOf(service, version, lists, stop);
        if (!contents && !isAnswer(contents.error())) {
            under.error = contents.error();
        }
        if (!contents) {
            under.record.refused = contents.error().detail;
        }
        version.contents = contents ? *contents : std::vector<ContentWire>();
    }
}

} // namespace

QCoro::Task<Result<Fetched>> fetchMany(Service& service, std::vector<QUrl> urls, QString purpose, std::stop_token stop)
{
    Fetched out;
    if (urls.size() < 2 || service.batch.href.isEmpty()) {
        co_return out;
    }
    const Result<void> learnt = co_await learnBatches(service, stop);
    if (!learnt) {
        co_return tl::unexpected<Error>(learnt.error());
    }
    for (size_t from = 0; from < urls.size() && !service.batch.href.isEmpty(); from += mostOperations) {
        const auto begin = urls.begin() + std::ptrdiff_t(from);
        const auto end = urls.begin() + std::ptrdiff_t(std::min(from + mostOperations, urls.size()));
        std::vector<QUrl> some(begin, end);
        const Result<void> fetched = co_await fetchSome(service, std::move(some), purpose, out, stop);
        if (!fetched) {
            co_return tl::unexpected<Error>(fetched.error());
        }
    }
    co_return out;
}

QCoro::Task<Result<QJsonObject>> fetchedOr(Service& service, Fetched& fetched, QUrl url, QString purpose, std::stop_token stop)
{
    const auto found = fetched.find(url);
    if (found != fetched.end()) {
        QJsonObject object = std::move(*found);
        fetched.erase(found);
        co_return object;
    }
    co_return co_await getObject(service, url, purpose, stop);
}

QCoro::Task<std::vector<Result<RecordWire>>> recordsOf(Service& service, std::vector<std::vector<RowWire>> all, std::stop_token stop)
{
    std::vector<Result<RecordWire>> out;
    std::vector<QUrl> urls;
    for (const std::vector<RowWire>& rows : all) {
        for (const RowWire& row : rows) {
            if (const Result<QUrl> url = objectUrl(service, row.objectId, row.href)) {
                urls.push_back(*url);
            }
        }
    }
    Result<Fetched> objects = co_await fetchMany(service, std::move(urls), QStringLiteral("objects"), stop);
    std::vector<Under> under;
    for (size_t i = 0; objects && i < all.size(); ++i) {
        std::vector<RowWire> rows = std::move(all[i]);
        Under one = co_await versionsIn(service, std::move(rows), *objects, stop);
        under.push_back(std::move(one));
    }
    std::vector<QUrl> listUrls;
    for (const Under& one : under) {
        for (const VersionWire& version : one.record.versions) {
            const QString href = hrefOf(version.links, u"contents"_s);
            const Result<QUrl> url = contentsUrl(service, href);
            if (url && !href.isEmpty() && version.hasContent && service.terms.takesRenditions && !one.error) {
                listUrls.push_back(*url);
            }
        }
    }
    Result<Fetched> lists = Fetched();
    if (objects) {
        lists = co_await fetchMany(service, std::move(listUrls), QStringLiteral("lists of contents"), stop);
    }
    if (!objects || !lists) {
        const Error error = objects ? lists.error() : objects.error();
        for (size_t i = 0; i < all.size(); ++i) {
            out.push_back(tl::unexpected<Error>(error));
        }
        co_return out;
    }
    for (Under& one : under) {
        co_await addContents(service, one, *lists, stop);
        if (one.error) {
            out.push_back(tl::unexpected<Error>(*one.error));
        } else if (one.record.versions.empty()) {
            out.push_back(fail(ErrorKind::NotFound, QStringLiteral("no version is shown")));
        } else {
            order(one.record, service.terms.zone);
            out.push_back(std::move(one.record));
        }
    }
    co_return out;
}

} // namespace cf::connectors::documentum
