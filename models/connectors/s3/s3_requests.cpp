#include "models/connectors/s3/s3_requests.h"

#include "models/connectors/remote/holding.h"
#include "models/connectors/s3/s3_signature.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cf::connectors::s3 {

namespace {

constexpr int versionsAsked = 1'000, mostPages = 1'000;

http::Request putting(const Bucket& bucket, const QString& key, const Query& query, const QByteArray& body, const QString& purpose)
{
    http::Request request = requestFor(bucket, key, query, purpose);
    request.body = body;
    request.headers = {{"Content-Type", "application/xml"}, {"Content-MD5", QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64()}};
    setOnce(request, "PUT");
    return request;
}

} // namespace

http::Request requestFor(const Bucket& bucket, const QString& key, const Query& query, const QString& purpose)
{
    QByteArray address = bucket.address.toEncoded() + '/' + encoded(key, true);
    for (char sign = '?'; const auto& [name, value] : query) {
        address += sign + encoded(name) + (value.isEmpty() ? QByteArray() : '=' + encoded(value));
        sign = '&';
    }
    http::Request request;
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    request.purpose = purpose;
    return request;
}

Query versionQuery(const Bucket& bucket, const QString& version, Query query)
{
    if (bucket.hasVersions() && !version.isEmpty()) {
        query.emplace_back(u"versionId"_s, version);
    }
    return query;
}

QCoro::Task<Result<http::Reply>> ask(Bucket& bucket, http::Request request, std::stop_token stop)
{
    const QString purpose = request.purpose;
    Result<http::Reply> reply = co_await bucket.line.send(std::move(request), stop);
    if (!reply) {
        co_return reply;
    }
    if (const std::optional<Error> error = errorIn(*reply, purpose)) {
        co_return tl::unexpected<Error>(*error);
    }
    if (!bucket.began) {
        bucket.began = reply->serverTime();
    }
    if (bucket.server.isEmpty()) {
        bucket.server = QString::fromLatin1(reply->header("server")).left(60);
    }
    co_return reply;
}

bool isDenied(const Error& error) { return error.kind == ErrorKind::Unauthorised && error.detail.contains(u": answer 403"_s); }

QCoro::Task<Result<QString>> versioningOf(Bucket& bucket, std::stop_token stop)
{
    http::Request request = requestFor(bucket, {}, {{u"versioning"_s, {}}}, u"whether there are versions"_s);
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return versioningFrom(reply->body);
}

QCoro::Task<Result<ListWire>> listAfter(Bucket& bucket, QString prefix, QString after, QString afterVersion, int most, std::stop_token stop)
{
    Query query{{u"encoding-type"_s, u"url"_s}, {u"max-keys"_s, QString::number(most)}};
    if (bucket.hasVersions()) {
        query.emplace_back(u"versions"_s, QString());
    } else {
        query.emplace_back(u"list-type"_s, u"2"_s);
    }
    if (!prefix.isEmpty()) {
        query.emplace_back(u"prefix"_s, prefix);
    }
    if (!after.isEmpty()) {
        query.emplace_back(bucket.hasVersions() ? u"key-marker"_s : u"start-after"_s, after);
    }
    if (!afterVersion.isEmpty()) {
        query.emplace_back(u"version-id-marker"_s, afterVersion);
    }
    http::Request request = requestFor(bucket, {}, query, u"list of objects"_s);
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return listFrom(reply->body);
}

QCoro::Task<Result<std::vector<VersionWire>>> versionsOf(Bucket& bucket, QString key, std::stop_token stop)
{
    std::vector<VersionWire> all;
    QString after, afterVersion;
    for (int page = 0; page < mostPages; ++page) {
        const int most = versionsAsked;
        const Result<ListWire> list = co_await listAfter(bucket, key, after, afterVersion, most, stop);
        if (!list) {
            co_return tl::unexpected<Error>(list.error());
        }
        const size_t before = all.size();
        for (const VersionWire& one : list->versions) {
            if (one.key == key) {
                all.push_back(one);
            }
        }
        // Keys that go on after this one follow it in the list.
        if (!list->isCut || all.size() == before || list->versions.back().key != key) {
            break;
        }
        after = key;
        afterVersion = all.back().id;
    }
    co_return all;
}

QCoro::Task<Result<HeadWire>> headOf(Bucket& bucket, QString key, QString version, std::stop_token stop)
{
    http::Request request = requestFor(bucket, key, versionQuery(bucket, version), u"what an object says"_s);
    request.method = "HEAD";
    request.headers = {{"x-amz-checksum-mode", "ENABLED"}};
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return headFrom(reply->headers);
}

QCoro::Task<Result<Tags>> tagsOf(Bucket& bucket, QString key, QString version, std::stop_token stop)
{
    http::Request request = requestFor(bucket, key, versionQuery(bucket, version, {{u"tagging"_s, {}}}), u"tags of a version"_s);
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    if (!reply && reply.error().detail.endsWith(u" NoSuchTagSet")) {
        co_return Tags();
    }
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return tagsFrom(reply->body);
}

QCoro::Task<Result<bool>> legalHoldOf(Bucket& bucket, QString key, QString version, std::stop_token stop)
{
    http::Request request = requestFor(bucket, key, versionQuery(bucket, version, {{u"legal-hold"_s, {}}}), u"legal hold of a version"_s);
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    if (!reply && reply.error().detail.endsWith(u" NoSuchObjectLockConfiguration")) { // it was never under one
        co_return false;
    }
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return legalHoldFrom(reply->body);
}

QCoro::Task<Result<std::optional<LockWire>>> lockOf(Bucket& bucket, std::stop_token stop)
{
    http::Request request = requestFor(bucket, {}, {{u"object-lock"_s, {}}}, u"whether objects are locked"_s);
    const Result<http::Reply> reply = co_await ask(bucket, std::move(request), stop);
    const bool hasNone = !reply && (reply.error().detail.contains(u"ObjectLockConfigurationNotFoundError"_s) || reply.error().detail.endsWith(u" NotImplemented"));
    if (hasNone) {
        co_return Result<std::optional<LockWire>>(std::nullopt);
    }
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    const Result<LockWire> lock = lockFrom(reply->body);
    if (!lock) {
        co_return tl::unexpected<Error>(lock.error());
    }
    co_return lock->isEnabled ? std::optional(*lock) : std::nullopt;
}

http::Request puttingTags(const Bucket& bucket, const QString& key, const QString& version, const Tags& tags)
{
    return putting(bucket, key, versionQuery(bucket, version, {{u"tagging"_s, {}}}), tagsXml(tags), u"tags of a version"_s);
}

http::Request puttingLegalHold(const Bucket& bucket, const QString& key, const QString& version, bool isOn)
{
    return putting(bucket, key, versionQuery(bucket, version, {{u"legal-hold"_s, {}}}), legalHoldXml(isOn), u"legal hold of a version"_s);
}

} // namespace cf::connectors::s3
