// Documentum REST Services as a function, as able and as honest as a test wants them to be. Chronicles 1 … `count`, three changed in
// each second from 2026-03-01T08:00 UTC on; the server's clock is an hour ahead of UTC.
#pragma once

#include "tests/support/scripted_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace cf::test {

class ScriptedDocumentum
{
public:
    struct Audited {
        int chronicle = 0;
        QString event;
        qint64 at = 0;
    };
    struct Related {
        int chronicle = 0;
        QString hold; ///< id of an object that is no record
    };
    int count = 250;
    int mostRows = 1000;     ///< a page has no more, whatever is asked for, and says nothing of another
    int counted = -1;        ///< count(*); -1: as it is
    bool hasAudit = true, knowsLocal = true, knowsRetainers = true, isBearer = false;
    QByteArray password = "x";
    QSet<int> hidden, destroyed, malformed, denied;
    QMap<int, qint64> changed; ///< ms; others as they were
    QMap<int, int> versions;   ///< how many; others one
    std::vector<Audited> trail{{0, QStringLiteral("dm_connect"), first}};
    std::vector<Related> relations;
    QString mediaHost = QStringLiteral("https://dm.example"); ///< where contents lie
    QByteArray bytes = "%PDF-1.4 a letter";
    QStringList asked{}, statements{}; ///< paths; what DQL was asked

    static constexpr qint64 first = 1'772'352'000'000, ahead = 3'600'000; // 2026-03-01T08:00:00Z
    static QString idOf(int chronicle, int version = 1)
    {
        return QStringLiteral("09000001%1").arg(quint32(chronicle) + (quint32(version - 1) << 24), 8, 16, QLatin1Char('0'));
    }
    qint64 modified(int chronicle) const { return changed.value(chronicle, first + qint64(chronicle / 3) * 1000); }
    static QString iso(qint64 ms) { return wall(ms, QStringLiteral("yyyy-MM-ddTHH:mm:ss.000")) + QStringLiteral("+01:00"); }

    http::Reply reply(const http::Request& request)
    {
        if (!request.url.toString().startsWith(QStringLiteral("https://dm.example/"))) {
            for (const auto& [name, value] : request.headers) {
                strangerSaw = strangerSaw || name == "Authorization";
            }
            return answer(200, bytes);
        }
        const QString path = request.url.path();
        asked << path;
        const QByteArray right = isBearer ? "Bearer " + password : "Basic " + ("reader:" + password).toBase64();
        const bool isSigned = std::find(request.headers.begin(), request.headers.end(), http::Header("Authorization", right)) != request.headers.end();
        if (path == QLatin1String("/dctm-rest/services")) {
            const QJsonObject list{{QStringLiteral("href"), QStringLiteral("https://dm.example/dctm-rest/repos")}};
            const QJsonObject about{{QStringLiteral("href"), QStringLiteral("https://dm.example/dctm-rest/product")}};
            return json({{QStringLiteral("resources"), QJsonObject{{QStringLiteral("http://identifiers.emc.com/linkrel/repositories"), list},
                                                                   {QStringLiteral("about"), about}}}});
        }
        if (path == QLatin1String("/dctm-rest/product")) {
            const QJsonObject properties{{QStringLiteral("product"), QStringLiteral("Documentum REST")}, {QStringLiteral("product_version"), QStringLiteral("16.7")}};
            return json({{QStringLiteral("properties"), properties}});
        }
        if (path == QLatin1String("/dctm-rest/repos")) {
            const QJsonObject entry{{QStringLiteral("title"), QStringLiteral("north")}, {QStringLiteral("links"), QJsonArray{link("edit", QStringLiteral("/dctm-rest/repos/north"))}}};
            return json(feed({entry}));
        }
        if (!isSigned) {
            return refusal(401, "E_BAD_CREDENTIALS_ERROR");
        }
        const QUrlQuery query(request.url);
        if (path == QLatin1String("/dctm-rest/repos/north") && query.hasQueryItem(QStringLiteral("dql"))) {
            const QString dql = query.queryItemValue(QStringLiteral("dql"), QUrl::FullyDecoded);
            statements << dql;
            return select(dql, request.url, query.queryItemValue(QStringLiteral("items-per-page")).toInt());
        }
        if (path == QLatin1String("/dctm-rest/repos/north")) {
            const QJsonObject dql{{QStringLiteral("rel"), QStringLiteral("http://identifiers.emc.com/linkrel/dql")},
                                  {QStringLiteral("hreftemplate"), QStringLiteral("https://dm.example/dctm-rest/repos/north{?dql,page,items-per-page}")}};
            return json({{QStringLiteral("id"), 1}, {QStringLiteral("name"), QStringLiteral("north")}, {QStringLiteral("servers"), QJsonArray()}, {QStringLiteral("links"), QJsonArray{dql}}});
        }
        static const QRegularExpression object(QStringLiteral("/objects/([0-9a-f]{16})(/contents|/media)?$"));
        const auto match = object.match(path);
        const quint32 number = match.captured(1).right(8).toUInt(nullptr, 16);
        const int chronicle = int(number & 0xffffff), version = int(number >> 24) + 1;
        if (match.captured(1).startsWith(QLatin1String("0800"))) {
            return json({{QStringLiteral("properties"), QJsonObject{{QStringLiteral("r_object_id"), match.captured(1)}, {QStringLiteral("i_chronicle_id"), match.captured(1)},
                                                                    {QStringLiteral("object_name"), QStringLiteral("LIT-7")}, {QStringLiteral("title"), QStringLiteral("Smith")}}}});
        }
        if (!match.hasMatch() || !isShown(chronicle) || version > versions.value(chronicle, 1)) {
            return refusal(404, "E_RESOURCE_NOT_FOUND");
        }
        if (denied.contains(chronicle)) {
            return refusal(403, "E_ACCESS_DENIED");
        }
        const QString here = QStringLiteral("/dctm-rest/repos/north/objects/") + match.captured(1);
        if (match.captured(2) == QLatin1String("/media")) {
            return answer(200, bytes, {{"content-type", "application/pdf"}});
        }
        if (match.captured(2) == QLatin1String("/contents")) {
            const QJsonObject properties{{QStringLiteral("r_object_id"), QString(match.captured(1)).replace(0, 2, QStringLiteral("06"))},
                                         {QStringLiteral("full_format"), QStringLiteral("pdf")}, {QStringLiteral("rendition"), 0},
                                         {QStringLiteral("full_content_size"), double(bytes.size())}, {QStringLiteral("mime_type"), QStringLiteral("application/pdf")}};
            const QJsonObject enclosure{{QStringLiteral("rel"), QStringLiteral("enclosure")}, {QStringLiteral("title"), QStringLiteral("LOCAL")},
                                        {QStringLiteral("href"), mediaHost + here + QStringLiteral("/media")}};
            const QJsonObject content{{QStringLiteral("properties"), properties}, {QStringLiteral("links"), QJsonArray{enclosure}}};
            return json(feed({QJsonObject{{QStringLiteral("content"), content}}}));
        }
        QJsonObject properties = row(chronicle, version, true);
        properties.insert(QStringLiteral("object_name"), malformed.contains(chronicle) ? QJsonValue(7) : QJsonValue(QStringLiteral("letter %1").arg(chronicle)));
        properties.insert(QStringLiteral("title"), QStringLiteral("Letter %1").arg(chronicle));
        properties.insert(QStringLiteral("r_creation_date"), iso(first + version));
        QJsonArray labels{QStringLiteral("%1.0").arg(version)};
        if (version == versions.value(chronicle, 1)) {
            labels.append(QStringLiteral("CURRENT"));
        }
        properties.insert(QStringLiteral("r_version_label"), labels);
        properties.insert(QStringLiteral("i_contents_id"), QStringLiteral("0600000180000001"));
        return json({{QStringLiteral("properties"), properties}, {QStringLiteral("links"), QJsonArray{link("contents", here + QStringLiteral("/contents"))}}});
    }
    bool strangerSaw = false; ///< the session went to another server

    static http::Reply json(const QJsonObject& object, int status = 200)
    {
        return answer(status, QJsonDocument(object).toJson(), {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}});
    }

private:
    static QString wall(qint64 ms, const QString& form) { return QDateTime::fromMSecsSinceEpoch(ms + ahead, Qt::UTC).toString(form); }
    static http::Reply refusal(int status, const char* code) { return json({{QStringLiteral("status"), status}, {QStringLiteral("code"), QLatin1StringView(code)}}, status); }
    static QJsonObject link(const char* rel, const QString& path)
    {
        return {{QStringLiteral("rel"), QLatin1StringView(rel)}, {QStringLiteral("href"), QStringLiteral("https://dm.example") + path}};
    }
    static QJsonObject feed(const QJsonArray& entries)
    {
        QJsonObject out{{QStringLiteral("page"), 1}, {QStringLiteral("updated"), QStringLiteral("2026-04-01T12:00:00.000+00:00")}};
        if (!entries.isEmpty()) {
            out.insert(QStringLiteral("entries"), entries);
        }
        return out;
    }
    bool isShown(int chronicle) const { return chronicle > 0 && chronicle <= count && !hidden.contains(chronicle) && !destroyed.contains(chronicle); }
    QJsonObject row(int chronicle, int version, bool retainers) const
    {
        const qint64 at = version == versions.value(chronicle, 1) ? modified(chronicle) : first;
        QJsonObject out{{QStringLiteral("r_object_id"), idOf(chronicle, version)}, {QStringLiteral("i_chronicle_id"), idOf(chronicle)},
                        {QStringLiteral("i_vstamp"), 1}, {QStringLiteral("r_modify_date"), iso(at)},
                        {QStringLiteral("cf_modified"), wall(at, QStringLiteral("yyyy-MM-dd HH:mm:ss"))}};
        if (retainers) {
            out.insert(QStringLiteral("i_retainer_id"), QJsonValue());
        }
        return out;
    }

    http::Reply select(const QString& dql, const QUrl& url, int wanted)
    {
        const bool isLocal = dql.contains(QLatin1String("DATETOSTRING_LOCAL"));
        if ((isLocal && !knowsLocal) || (!knowsRetainers && dql.contains(QLatin1String("i_retainer_id")))) {
            return refusal(400, "E_INPUT_ILLEGAL_ARGUMENTS");
        }
        QJsonArray entries;
        const auto add = [&entries](const QJsonObject& properties) {
            entries.append(QJsonObject{{QStringLiteral("content"), QJsonObject{{QStringLiteral("properties"), properties}}}});
        };
        static const QRegularExpression bound(QStringLiteral("(time_stamp_utc|r_modify_date) (>=|>) date\\('([^']*)'"));
        static const QRegularExpression behind(QStringLiteral("r_object_id > '([0-9a-f]*)'")), top(QStringLiteral("RETURN_TOP ([0-9]+)"));
        static const QRegularExpression ids(QStringLiteral("(i_chronicle_id|r_object_id) in \\(([^)]*)\\)"));
        const auto from = bound.match(dql), after = behind.match(dql), among = ids.match(dql);
        const int most = std::min({wanted, mostRows, top.match(dql).hasMatch() ? top.match(dql).captured(1).toInt() : 1'000'000});
        if (dql.contains(QLatin1String("from dm_audittrail"))) {
            if (!hasAudit) {
                return refusal(403, "E_ACCESS_DENIED");
            }
            int number = 0;
            for (const Audited& one : trail) {
                const QString id = QStringLiteral("5f000001%1").arg(++number, 8, 16, QLatin1Char('0')), at = wall(one.at, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
                const bool isWanted = !from.hasMatch() || dql.contains(QLatin1Char('\'') + one.event + QLatin1Char('\''));
                const bool isBehind = !from.hasMatch() || at > from.captured(3) || (at == from.captured(3) && (from.captured(2) == QLatin1String(">=") || id > after.captured(1)));
                if (isWanted && isBehind && entries.size() < most) {
                    add({{QStringLiteral("r_object_id"), id}, {QStringLiteral("audited_obj_id"), idOf(one.chronicle)}, {QStringLiteral("chronicle_id"), idOf(one.chronicle)},
                         {QStringLiteral("event_name"), one.event}, {QStringLiteral("time_stamp_utc"), iso(one.at)}, {QStringLiteral("cf_time"), at}});
                }
            }
            return json(answering(feed(entries), url));
        }
        if (dql.contains(QLatin1String("from dm_relation"))) {
            int number = 0;
            for (const Related& one : relations) {
                const QString id = QStringLiteral("37000001%1").arg(++number, 8, 16, QLatin1Char('0'));
                if (id > after.captured(1) && entries.size() < most) {
                    add({{QStringLiteral("r_object_id"), id}, {QStringLiteral("parent_id"), one.hold}, {QStringLiteral("child_id"), idOf(one.chronicle)}});
                }
            }
            return json(answering(feed(entries), url));
        }
        std::vector<std::pair<QString, QJsonObject>> found; // by what they are sorted by
        const bool isByTime = dql.contains(QLatin1String("order by r_modify_date"));
        for (int chronicle = 1; chronicle <= count; ++chronicle) {
            for (int version = 1; isShown(chronicle) && version <= versions.value(chronicle, 1); ++version) {
                const QJsonObject one = row(chronicle, version, dql.contains(QLatin1String("i_retainer_id")));
                const QString id = idOf(chronicle, version), at = one[QLatin1String("cf_modified")].toString();
                const QString name = among.captured(1) == QLatin1String("r_object_id") ? id : idOf(chronicle);
                const bool isAmong = !among.hasMatch() || among.captured(2).contains(name);
                const bool isBehind = from.hasMatch() ? at > from.captured(3) || (at == from.captured(3) && (from.captured(2) == QLatin1String(">=") || id > after.captured(1)))
                                                      : !after.hasMatch() || id > after.captured(1);
                if (isAmong && isBehind) {
                    found.emplace_back(isByTime ? at + id : id, one);
                }
            }
        }
        if (dql.contains(QLatin1String("count(*)"))) {
            add({{QStringLiteral("cf_total"), counted >= 0 ? counted : int(found.size())}});
            return json(answering(feed(entries), url));
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        if (dql.contains(QLatin1String("desc"))) {
            std::reverse(found.begin(), found.end());
        }
        for (size_t i = 0; i < found.size() && int(i) < most; ++i) {
            add(found[i].second);
        }
        return json(answering(feed(entries), url));
    }
    static QJsonObject answering(QJsonObject feed, const QUrl& url)
    {
        feed.insert(QStringLiteral("links"), QJsonArray{QJsonObject{{QStringLiteral("rel"), QStringLiteral("self")}, {QStringLiteral("href"), url.toString(QUrl::FullyEncoded)}}});
        return feed;
    }
};

} // namespace cf::test
