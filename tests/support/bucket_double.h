// A bucket in memory behind a scripted transport, as an S3 server answers: versions, delete markers, tags, legal holds. It refuses what is asked for wrongly,
// and can be told to misbehave.
#pragma once

#include "models/http/exchange.h"
#include "tests/support/scripted_transport.h"

#include <QUrlQuery>

#include <functional>
#include <map>

namespace cf::test {

struct BucketDouble {
    struct Version {
        QString id;
        QByteArray bytes;
        std::vector<http::Header> metadata = {};
        bool isDeleteMarker = false, isHeld = false;
        qint64 seconds = 0; ///< since 2026-04-01T12:00Z
        std::map<QString, QString> tags = {};
    };
    std::map<QByteArray, std::vector<Version>> objects; ///< by key in UTF-8; newest first
    bool locks = true;
    int pageSize = 1'000;
    QByteArray refused;                     ///< query item that is answered with 403: "tagging"
    std::function<void()> beforeChange = {}; ///< of others, just before something is put
    QStringList asked;                      ///< "GET tagging", in order

    Version& put(const QString& key, const QByteArray& bytes, std::vector<http::Header> metadata = {})
    {
        auto& versions = objects[key.toUtf8()];
        versions.insert(versions.begin(), Version{QStringLiteral("v%1").arg(++made), bytes, std::move(metadata), false, false, made});
        return versions.front();
    }
    void markDeleted(const QString& key)
    {
        auto& versions = objects[key.toUtf8()];
        versions.insert(versions.begin(), Version{QStringLiteral("v%1").arg(++made), {}, {}, true, false, made});
    }

    http::Reply reply(const http::Request& request)
    {
        const QUrlQuery query(request.url);
        const auto has = [&query](const char* name) { return query.hasQueryItem(QLatin1StringView(name)); };
        const auto value = [&query](const char* name) { return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded); };
        QString what;
        for (const char* one : {"versioning", "object-lock", "versions", "tagging", "legal-hold"}) {
            what = has(one) ? QString::fromLatin1(one) : what;
        }
        asked << QString::fromLatin1(request.method) + u' ' + what;
        if (!refused.isEmpty() && what == QLatin1StringView(refused)) {
            return refusal(403, "AccessDenied");
        }
        const QString path = request.url.path(QUrl::FullyDecoded), key = path.mid(QStringLiteral("/letters/").size());
        if (what == u"versioning") {
            return xml("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>");
        }
        if (what == u"object-lock") {
            return locks ? xml("<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>") : refusal(404, "ObjectLockConfigurationNotFoundError");
        }
        if (what == u"versions") {
            return list(value("prefix").toUtf8(), value("key-marker").toUtf8(), value("version-id-marker"), value("max-keys").toInt());
        }
        auto& versions = objects[key.toUtf8()];
        const QString id = value("versionId");
        const auto found = std::ranges::find_if(versions, [&id](const Version& one) { return one.id == id; });
        if (found == versions.end()) {
            return refusal(404, "NoSuchVersion");
        }
        if (request.method == "PUT") {
            if (beforeChange) {
                beforeChange();
            }
            return change(*found, what, request.body);
        }
        if (what == u"tagging") {
            QByteArray tags;
            for (const auto& [name, text] : found->tags) {
                tags += "<Tag><Key>" + name.toUtf8() + "</Key><Value>" + text.toUtf8() + "</Value></Tag>";
            }
            return xml("<Tagging><TagSet>" + tags + "</TagSet></Tagging>");
        }
        if (what == u"legal-hold") {
            return xml(QByteArray("<LegalHold><Status>") + (found->isHeld ? "ON" : "OFF") + "</Status></LegalHold>");
        }
        std::vector<http::Header> headers{{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}, {"content-type", "text/plain"}, {"content-length", QByteArray::number(found->bytes.size())},
                                          {"etag", etagOf(*found)}, {"x-amz-object-lock-legal-hold", found->isHeld ? "ON" : "OFF"}};
        headers.insert(headers.end(), found->metadata.begin(), found->metadata.end());
        return answer(200, request.method == "HEAD" ? QByteArray() : found->bytes, headers);
    }

private:
    static QByteArray etagOf(const Version& version) { return '"' + QByteArray::number(qHash(version.bytes), 16) + '"'; }
    static http::Reply xml(const QByteArray& body) { return answer(200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body, {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}}); }
    static http::Reply refusal(int status, const QByteArray& code)
    {
        return answer(status, "<Error><Code>" + code + "</Code><Message>of Ms Okafor</Message></Error>", {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}});
    }
    static http::Reply change(Version& version, const QString& what, const QByteArray& body)
    {
        if (what == u"legal-hold") {
            version.isHeld = body.contains("<Status>ON<");
            return answer(200, {});
        }
        version.tags.clear();
        for (qsizetype at = body.indexOf("<Key>"); at >= 0; at = body.indexOf("<Key>", at + 1)) {
            const auto within = [&body](qsizetype from, const QByteArray& name) {
                const qsizetype begin = body.indexOf('<' + name + '>', from) + name.size() + 2;
                return QString::fromUtf8(body.mid(begin, body.indexOf("</" + name, begin) - begin));
            };
            version.tags[within(at, "Key")] = within(at, "Value");
        }
        return answer(200, {});
    }
    http::Reply list(const QByteArray& prefix, const QByteArray& after, const QString& afterVersion, int most) const
    {
        QByteArray rows;
        int listed = 0;
        bool isCut = false, isPast = afterVersion.isEmpty();
        for (const auto& [key, versions] : objects) {
            if (!key.startsWith(prefix) || key < after || (key == after && afterVersion.isEmpty())) {
                continue;
            }
            for (const Version& one : versions) {
                if (key == after && !isPast) {
                    isPast = one.id == afterVersion;
                    continue;
                }
                if (listed == std::min(most, pageSize)) {
                    isCut = true;
                    break;
                }
                ++listed;
                const QByteArray name = one.isDeleteMarker ? "DeleteMarker" : "Version";
                const QByteArray time = QDateTime(QDate(2026, 4, 1), QTime(12, 0), QTimeZone::utc()).addSecs(one.seconds).toString(Qt::ISODate).toLatin1();
                rows += '<' + name + "><Key>" + key.toPercentEncoding("/") + "</Key><VersionId>" + one.id.toLatin1() + "</VersionId><IsLatest>" +
                        (&one == &versions.front() ? "true" : "false") + "</IsLatest><LastModified>" + time + "</LastModified>" +
                        (one.isDeleteMarker ? QByteArray() : "<ETag>" + etagOf(one).replace('"', "&quot;") + "</ETag><Size>" + QByteArray::number(one.bytes.size()) + "</Size>") + "</" +
                        name + '>';
            }
            if (isCut) {
                break;
            }
        }
        return xml("<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>" + QByteArray(isCut ? "true" : "false") + "</IsTruncated>" + rows + "</ListVersionsResult>");
    }
    qint64 made = 0;
};

} // namespace cf::test
