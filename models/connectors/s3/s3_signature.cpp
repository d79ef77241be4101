#include "models/connectors/s3/s3_signature.h"

#include "models/base/sha256.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::s3 {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;
const QByteArray algorithm = "AWS4-HMAC-SHA256", service = "s3";

QByteArray hexOf(const QByteArray& text) { return sha256Of(text).toHex(); }
QByteArray codeOf(const QByteArray& text, const QByteArray& key) { return QMessageAuthenticationCode::hash(text, key, sha256); }

/// As it goes into the Host header: the port where it is not the usual one.
QByteArray hostOf(const QUrl& url)
{
    const int usual = url.scheme() == u"https" ? 443 : 80;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray named = host.contains(':') ? '[' + host + ']' : host;
    return url.port(usual) == usual ? named : named + ':' + QByteArray::number(url.port());
}

QByteArray canonicalQuery(const QUrl& url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    QList<QByteArray> parts = query.isEmpty() ? QList<QByteArray>() : query.split('&');
    for (QByteArray& part : parts) {
        part += part.contains('=') ? "" : "=";
    }
    std::ranges::sort(parts, [](const QByteArray& a, const QByteArray& b) { // by name, then by value: "=" is no part of either
        const auto pair = [](const QByteArray& one) { return std::pair(one.left(one.indexOf('=')), one.mid(one.indexOf('=') + 1)); };
        return pair(a) < pair(b);
    });
    return parts.join('&');
}

} // namespace

QByteArray encoded(const QString& text, bool keepsSlash) { return QUrl::toPercentEncoding(text, keepsSlash ? QByteArray("/") : QByteArray()); }

void signRequest(http::Request& request, const SigningKey& key, UtcMs at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
    const QByteArray day = time.toString(u"yyyyMMdd"_s).toLatin1(), second = time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray body = hexOf(request.body);
    request.headers.emplace_back("X-Amz-Content-Sha256", body);
    request.headers.emplace_back("X-Amz-Date", second);
    std::vector<http::Header> all{{"host", hostOf(request.url)}};
    for (const auto& [name, value] : request.headers) {
        all.emplace_back(name.toLower(), value.simplified());
    }
    std::ranges::sort(all);
    QByteArray headers;
    QList<QByteArray> names;
    for (const auto& [name, value] : all) {
        headers += name + ':' + value + '\n';
        names << name;
    }
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray canonical = request.method + '\n' + (path.isEmpty() ? QByteArray("/") : path) + '\n' + canonicalQuery(request.url) + '\n' + headers + '\n' +
                                 names.join(';') + '\n' + body;
    const QByteArray region = key.region.toUtf8(), scope = day + '/' + region + '/' + service + "/aws4_request";
    const QByteArray toSign = algorithm + '\n' + second + '\n' + scope + '\n' + hexOf(canonical);
    QByteArray secret = "AWS4" + key.secret.reveal().toByteArray();
    const QByteArray signing = codeOf("aws4_request", codeOf(service, codeOf(region, codeOf(day, secret))));
    overwrite(secret.data(), secret.size());
    request.headers.emplace_back("Authorization", algorithm + " Credential=" + key.accessKey.toUtf8() + '/' + scope + ",SignedHeaders=" + names.join(';') +
                                                      ",Signature=" + codeOf(toSign, signing).toHex());
}

} // namespace cf::connectors::s3
