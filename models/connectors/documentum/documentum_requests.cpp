#include "models/connectors/documentum/documentum_batch.h"

#include "models/connectors/remote/json_value.h"
#include "models/connectors/remote/named_address.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int mostPages = 1'000, mostStatement = 4'000; ///< characters: an address has no more than eight thousand

/// The same statement, however its blanks and signs were written.
QString plain(const QString& statement)
{
    QString out;
    for (const QChar c : statement) {
        if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out.toLower();
}

QString statementIn(const QString& href)
{
    const QUrlQuery query(QUrl(href, QUrl::TolerantMode));
    return plain(query.queryItemValue(u"dql"_s, QUrl::FullyDecoded));
}

} // namespace

QUrl withQuery(const QUrl& url, const Query& query)
{
    QByteArray encoded;
    const auto add = [&encoded](const QByteArray& name, const QByteArray& value) {
        encoded += (encoded.isEmpty() ? "" : "&") + name + '=' + value;
    };
    for (const QByteArray& pair : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const qsizetype sign = pair.indexOf('=');
        const QByteArray name = sign < 0 ? pair : pair.first(sign);
        const QString decoded = QUrl::fromPercentEncoding(name);
        const auto isSame = [&decoded](const auto& one) { return one.first == decoded; };
        if (!pair.isEmpty() && std::none_of(query.begin(), query.end(), isSame)) { // one that comes twice is refused
            add(name, sign < 0 ? QByteArray() : pair.mid(sign + 1));
        }
    }
    for (const auto& [name, value] : query) {
        add(QUrl::toPercentEncoding(name), QUrl::toPercentEncoding(value));
    }
    QUrl out = url;
    out.setQuery(encoded.isEmpty() ? QString() : QString::fromLatin1(encoded), QUrl::StrictMode);
    return out;
}

Result<QUrl> usableUrl(const Service& service, const QString& href)
{
    const SiteTerms& terms = service.terms;
    return connectors::usableUrl(terms.services.resolved(QUrl(href, QUrl::TolerantMode)), terms.services, terms.rewriteBase);
}

bool isDenied(const Error& error)
{
    return error.kind == ErrorKind::Unauthorised && error.detail.contains(u": answer "_s); // 401 is the session's
}

bool isAnswer(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::Protocol || isDenied(error);
}

QCoro::Task<Result<QJsonObject>> getObject(Service& service, QUrl url, QString purpose, std::stop_token stop)
{
    http::Request request;
    request.url = url;
    request.headers = {{"Accept", "application/vnd.emc.documentum+json, application/json;q=0.8"}};
    if (url == service.terms.services) {
        request.headers = {{"Accept", "application/home+json, application/json;q=0.8"}};
    }
    request.purpose = purpose;
    co_return co_await objectFrom(service, std::move(request), stop);
}

QCoro::Task<Result<QJsonObject>> objectFrom(Service& service, http::Request request, std::stop_token stop)
{
    const QString purpose = request.purpose;
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
    const Result<QJsonDocument> document = jsonOf(reply->body);
    if (!document || !document->isObject()) { // a proxy's page, or one that was cut off
        co_return fail(ErrorKind::Offline, purpose + u": not an answer of this server"_s);
    }
    co_return document->object();
}

QCoro::Task<Result<FeedWire>> select(Service& service, QString statement, int most, QString purpose, std::stop_token stop)
{
    if (statement.size() > mostStatement) {
        co_return fail(ErrorKind::Rejected, purpose + u": the statement is too long to be asked"_s);
    }
    const Query query{{u"dql"_s, statement}, {u"items-per-page"_s, QString::number(most)}, {u"page"_s, u"1"_s}};
    const QUrl url = withQuery(service.dql, query);
    const Result<QJsonObject> answer = co_await getObject(service, url, purpose, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    Result<FeedWire> feed = feedFrom(*answer);
    const QString named = feed ? statementIn(feed->self) : QString();
    if (!feed || (service.echoes && named != plain(statement))) {
        co_return fail(ErrorKind::Offline, purpose + u": the answer to another question"_s);
    }
    service.echoes = service.echoes || (!named.isEmpty() && named == plain(statement));
    co_return feed;
}

QCoro::Task<Result<std::vector<RowWire>>> rowsOf(Service& service, QString statement, int most, QString purpose,
                                                 std::stop_token stop)
{
    const Result<FeedWire> feed = co_await select(service, statement, most, purpose, stop);
    if (!feed) {
        co_return tl::unexpected<Error>(feed.error());
    }
    co_return rowsFrom(*feed, service.terms.zone);
}

QCoro::Task<Result<std::optional<qint64>>> countOf(Service& service, std::stop_token stop)
{
    return countIn(service, countStatement(service.terms.listing), stop);
}

QCoro::Task<Result<std::optional<qint64>>> countIn(Service& service, QString statement, std::stop_token stop)
{
    const Result<FeedWire> feed = co_await select(service, statement, 1, QStringLiteral("count of versions"), stop);
    if (!feed && !isAnswer(feed.error())) {
        co_return tl::unexpected<Error>(feed.error());
    }
    std::optional<qint64> total;
    if (feed && feed->entries.size() == 1) {
        const QJsonValue stated = feed->entries.front().content["properties"_L1]["cf_total"_L1];
        const QString text = scalarText(stated);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber && number >= 0) {
            total = qint64(number);
        }
    }
    co_return total;
}

QCoro::Task<Result<std::vector<RowWire>>> versionsOf(Service& service, QStringList chronicles, std::stop_token stop)
{
    std::vector<RowWire> all;
    for (qsizetype from = 0; from < chronicles.size(); from += mostInList) {
        const QStringList some = chronicles.mid(from, mostInList);
        QString after;
        for (int page = 0; page < mostPages; ++page) {
            const QString statement = versionsStatement(service.terms.listing, some, after, sliceRows);
            Result<std::vector<RowWire>> rows =
                co_await rowsOf(service, statement, sliceRows, QStringLiteral("versions"), stop);
            if (!rows) {
                co_return rows;
            }
            const QString last = after;
            for (RowWire& row : *rows) {
                if (row.objectId <= last || !some.contains(row.chronicleId)) {
                    co_return fail(ErrorKind::Offline, QStringLiteral("versions: the answer to another question"));
                }
                after = std::max(after, row.objectId);
                all.push_back(std::move(row));
            }
            if (rows->empty()) { // a shorter page may be the server's own bound
                break;
            }
        }
    }
    co_return all;
}

QString objectHref(const Service& service, const QString& objectId)
{
    return service.repository.toString(QUrl::FullyEncoded) + u"/objects/"_s + objectId;
}

Result<QUrl> objectUrl(const Service& service, const QString& objectId, const QString& href)
{
    CF_TRY(const QUrl url, usableUrl(service, href.isEmpty() ? objectHref(service, objectId) : href));
    return withQuery(url, {{u"view"_s, u":all"_s}});
}

Result<QUrl> contentsUrl(const Service& service, const QString& href)
{
    CF_TRY(const QUrl url, usableUrl(service, href));
    return withQuery(url, {{u"inline"_s, u"true"_s}, {u"media-url-policy"_s, service.terms.mediaPolicy}});
}

QCoro::Task<Result<std::vector<ContentWire>>> contentsOf(Service& service, const VersionWire& version, Fetched& fetched,
                                                         std::stop_token stop)
{
    std::vector<ContentWire> contents;
    QString href = hrefOf(version.links, u"contents"_s);
    for (int page = 0; page < mostPages && !href.isEmpty(); ++page) {
        const Result<QUrl> url = contentsUrl(service, href);
        if (!url) {
            co_return tl::unexpected<Error>(url.error());
        }
        const QUrl asked = *url;
        const Result<QJsonObject> answer = co_await fetchedOr(service, fetched, asked, QStringLiteral("contents"), stop);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<FeedWire> feed = feedFrom(*answer);
        if (!feed) {
            co_return tl::unexpected<Error>(feed.error());
        }
        for (const EntryWire& entry : feed->entries) {
            std::optional<ContentWire> content = contentFrom(entry.content);
            const QString source = entry.source.isEmpty() ? entry.edit : entry.source;
            if (!content && !source.isEmpty()) { // not inline, whatever was asked for
                const Result<QUrl> where = usableUrl(service, source);
                if (!where) {
                    co_return tl::unexpected<Error>(where.error());
                }
                const Query local{{u"media-url-policy"_s, service.terms.mediaPolicy}};
                const QUrl single = withQuery(*where, local);
                const Result<QJsonObject> one = co_await getObject(service, single, QStringLiteral("content"), stop);
                if (!one) {
                    co_return tl::unexpected<Error>(one.error());
                }
                content = contentFrom(*one);
            }
            const auto isSame = [&](const ContentWire& known) {
                return known.format == content->format && known.page == content->page && known.modifier == content->modifier;
            };
            if (content && std::none_of(contents.begin(), contents.end(), isSame)) {
                contents.push_back(*std::move(content));
            }
        }
        href = feed->entries.empty() ? QString() : feed->next;
    }
    std::stable_sort(contents.begin(), contents.end(), [](const ContentWire& a, const ContentWire& b) {
        return std::tie(b.isPrimary, a.page, a.id) < std::tie(a.isPrimary, b.page, b.id);
    });
    co_return contents;
}

QCoro::Task<Result<VersionWire>> versionOf(Service& service, QString objectId, QString href, Fetched& fetched, std::stop_token stop)
{
    const Result<QUrl> url = objectUrl(service, objectId, href);
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    const QUrl asked = *url;
    const Result<QJsonObject> answer = co_await fetchedOr(service, fetched, asked, QStringLiteral("object"), stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    Result<VersionWire> version = versionFrom(*answer);
    if (version && version->objectId != objectId) {
        co_return fail(ErrorKind::Offline, QStringLiteral("object: the answer to another question"));
    }
    if (!version && !(*answer)["properties"_L1].isObject()) {
        co_return fail(ErrorKind::Offline, QStringLiteral("object: the answer to another question"));
    }
    co_return version;
}

QString wallAt(const Service& service, qint64 milliseconds)
{
    if (!service.offsetMs) {
        return wallOf(milliseconds, -14LL * 3'600'000);
    }
    const auto zoneOffset = [&service](qint64 ms) {
        return 1000LL * service.terms.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    };
    // What was learnt holds for the time of that record. Its zone may have another offset at this one: that of the settings tells
    // by how much, if it is that; else it is an hour.
    qint64 offset = *service.offsetMs;
    if (zoneOffset(service.offsetAt) == offset) {
        offset = std::min(offset, zoneOffset(milliseconds));
    } else if (offset != 0) {
        offset -= 3'600'000;
    }
    return wallOf(milliseconds, offset);
}

QString wallBehind(const Service& service, qint64 milliseconds)
{
    constexpr qint64 hour = 3'600'000;
    return service.offsetMs ? wallAt(service, milliseconds + 2 * hour) : wallOf(milliseconds, 14 * hour);
}

} // namespace cf::connectors::documentum
