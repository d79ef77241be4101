// A Content Server as a function, as able and as honest as a test wants it to be. Documents 1001 … lie in folder 500, each changed a
// second after the one before, from 2026-03-01T08:00:01 UTC on; its wall clock is an hour ahead of UTC.
#pragma once

#include "tests/support/scripted_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>
#include <numeric>

namespace cf::test {

class ScriptedContentServer
{
public:
    int count = 250;
    int mostRows = 1000;      ///< a page has no more, whatever is asked for
    int mostHits = 1'000'000; ///< a search lists no more, whatever it counts
    bool repeatsLast = false; ///< the last page again for any behind it
    int counted = -1;         ///< total_count of a search; -1: as it is
    int searchStatus = 200;
    bool hasHolds = true, hasBin = true;
    QByteArray password = "x";
    QSet<int> hidden, malformed; ///< hidden: not shown
    QSet<int> unindexed;         ///< the index is behind
    QMap<int, QString> deleted; ///< in the recycle bin, with the time
    QMap<int, QSet<int>> held;  ///< hold -> documents
    QMap<int, qint64> changed;  ///< ms; others as they were
    QMap<int, int> versions;    ///< how many; others one
    QSet<QByteArray> tickets{"t0"}; ///< that are good
    bool isStrict = false;          ///< a ticket is good until the next one is given
    int serial = 0;
    QStringList asked{};        ///< method and path

    static constexpr qint64 first = 1'772'352'000'000; // 2026-03-01T08:00:00Z
    qint64 modified(int id) const { return changed.value(id, first + qint64(id - 1000) * 1000); }

    http::Reply reply(const http::Request& request)
    {
        const QString path = request.url.path().mid(QStringLiteral("/cs/cs/api").size());
        m_arguments = QUrlQuery(request.method == "POST" ? QString::fromUtf8(request.body) : request.url.query(QUrl::FullyEncoded));
        asked << QString::fromLatin1(request.method) + QLatin1Char(' ') + path;
        if (path == QLatin1String("/v1/ping")) {
            return json({{QStringLiteral("build"), 1}});
        }
        if (path == QLatin1String("/v1/auth") && request.method == "POST") {
            const bool isRight = value("username") == QLatin1String("reader") && value("password").toUtf8() == password;
            if (!isRight) {
                return refusal("Invalid username/password specified.", 401);
            }
            return json({{QStringLiteral("ticket"), QString::fromLatin1(newTicket())}});
        }
        const bool isSigned = std::any_of(request.headers.begin(), request.headers.end(), [this](const http::Header& header) {
            return header.first == "OTCSTicket" && tickets.contains(header.second);
        });
        http::Reply answer = isSigned ? signedReply(path) : refusal("Authentication Required", 401);
        if (answer.isOk()) {
            answer.headers.emplace_back("otcsticket", newTicket());
        }
        return answer;
    }

    static http::Reply json(const QJsonObject& object, int status = 200)
    {
        return answer(status, QJsonDocument(object).toJson(), {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}});
    }

private:
    QByteArray newTicket()
    {
        if (isStrict) {
            tickets.clear();
        }
        return *tickets.insert("t" + QByteArray::number(++serial));
    }
    QString value(const char* name) const { return m_arguments.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).replace(QLatin1Char('+'), QLatin1Char(' ')); }
    static http::Reply refusal(const char* words, int status) { return json({{QStringLiteral("error"), QString::fromLatin1(words)}}, status); }
    static QString iso(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }
    bool isThere(int id) const { return id > 1000 && id <= 1000 + count && !deleted.contains(id); }

    QList<int> shown() const
    {
        QList<int> ids;
        for (int id = 1001; id <= 1000 + count; ++id) {
            if (isThere(id) && !hidden.contains(id)) {
                ids << id;
            }
        }
        return ids;
    }

    QJsonObject properties(int id) const
    {
        QJsonObject out{{QStringLiteral("id"), id}, {QStringLiteral("type"), 144}, {QStringLiteral("container"), false},
                        {QStringLiteral("parent_id"), 500}, {QStringLiteral("name"), QStringLiteral("letter %1").arg(id)},
                        {QStringLiteral("create_date"), iso(first)}, {QStringLiteral("modify_date"), iso(modified(id))}};
        if (malformed.contains(id)) {
            out.insert(QStringLiteral("name"), 7);
        }
        return out;
    }
    QJsonObject version(int number) const
    {
        return {{QStringLiteral("version_number"), number}, {QStringLiteral("file_name"), QStringLiteral("a.pdf")},
                {QStringLiteral("file_size"), 3}, {QStringLiteral("create_date"), iso(first)}};
    }
    static QJsonObject result(const QJsonObject& properties)
    {
        return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("properties"), properties}}}};
    }

    /// One page of what was found, by the arguments.
    http::Reply page(QList<int> ids, int total = -1)
    {
        const int limit = std::min(std::max(value("limit").toInt(), 1), mostRows);
        const int last = std::max<int>(1, int((ids.size() + limit - 1) / limit));
        int number = std::max(1, value("page").toInt());
        number = repeatsLast ? std::min(number, last) : number;
        QJsonArray rows;
        for (const int id : ids.mid(qsizetype(number - 1) * limit, limit)) {
            rows.append(result(properties(id)));
        }
        const QJsonObject paging{{QStringLiteral("total_count"), total >= 0 ? total : int(ids.size())}};
        return json({{QStringLiteral("results"), rows}, {QStringLiteral("collection"), QJsonObject{{QStringLiteral("paging"), paging}}}});
    }

    http::Reply search()
    {
        static const QRegularExpression bound(
            QStringLiteral("= \"([0-9]{8})\" AND \\[QLREGION \"OTModifyTime\"\\] (>=|<) \"([0-9]{6})\""));
        qint64 from = 0, to = std::numeric_limits<qint64>::max();
        for (auto it = bound.globalMatch(value("where")); it.hasNext();) {
            const auto match = it.next();
            QDateTime wall = QDateTime::fromString(match.captured(1) + match.captured(3), QStringLiteral("yyyyMMddHHmmss"));
            wall.setTimeSpec(Qt::UTC);
            (match.captured(2) == QLatin1String("<") ? to : from) = wall.toMSecsSinceEpoch();
        }
        QList<int> ids = shown();
        ids.removeIf([&](int id) {
            const qint64 wall = modified(id) + 3'600'000;
            return unindexed.contains(id) || wall < from || wall >= to;
        });
        const int total = counted >= 0 ? counted : int(ids.size());
        return page(ids.mid(0, mostHits), total);
    }

    http::Reply signedReply(const QString& path)
    {
        static const QRegularExpression ofNode(QStringLiteral("^/v[12]/nodes/([0-9]+)/(.*)$"));
        static const QRegularExpression ofHold(QStringLiteral("^/v2/holditems/([0-9]+)"));
        if (path == QLatin1String("/v1/serverinfo")) {
            const QJsonObject server{{QStringLiteral("version"), QStringLiteral("24.4")},
                                     {QStringLiteral("current_date"), QStringLiteral("2026-04-01T13:00:00")}};
            return json({{QStringLiteral("server"), server}});
        }
        if (path == QLatin1String("/v2/search") && searchStatus != 200) {
            return refusal("Error Evaluating Query", searchStatus);
        }
        if (path == QLatin1String("/v2/search") || path == QLatin1String("/v2/nodes/list")) {
            return path == QLatin1String("/v2/search") ? search() : list();
        }
        if (path == QLatin1String("/v2/volumes/141")) {
            return json({{QStringLiteral("results"), result({{QStringLiteral("id"), 2000}})}});
        }
        if (path == QLatin1String("/v2/volumes/recyclebin/nodes") && hasBin) {
            QJsonArray rows;
            for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
                rows.append(result({{QStringLiteral("id"), it.key()}, {QStringLiteral("deleted_date"), *it}}));
            }
            return json({{QStringLiteral("results"), rows}});
        }
        if (path == QLatin1String("/v2/holds") && hasHolds) {
            QJsonArray holds;
            for (const int hold : held.keys()) {
                holds.append(QJsonObject{{QStringLiteral("HoldID"), hold},
                                         {QStringLiteral("AlternateHoldID"), QStringLiteral("M-%1").arg(hold)}, {QStringLiteral("ActiveHold"), 1}});
            }
            const QJsonObject data{{QStringLiteral("holds"), holds}};
            return json({{QStringLiteral("results"), QJsonObject{{QStringLiteral("data"), data}}}});
        }
        if (path == QLatin1String("/v1/rmstatistics/holds") && hasHolds) {
            const auto sum = [](qsizetype all, const QSet<int>& items) { return all + items.size(); };
            return json({{QStringLiteral("directHoldsCount"), int(std::accumulate(held.begin(), held.end(), qsizetype(0), sum))}});
        }
        if (const auto hold = ofHold.match(path); hold.hasMatch()) {
            return page(held.value(hold.captured(1).toInt()).values());
        }
        const auto match = ofNode.match(path);
        const int id = match.captured(1).toInt();
        const QString rest = match.captured(2);
        if (rest == QLatin1String("nodes") && (id == 2000 || id == 500)) {
            return id == 500 ? page(shown()) : json({{QStringLiteral("results"), QJsonArray{result(folder())}}});
        }
        if (match.hasMatch() && (!isThere(id) || hidden.contains(id))) {
            return refusal("Sorry, the item you requested could not be accessed.", 500);
        }
        if (rest == QLatin1String("holds")) {
            QJsonArray holds;
            for (auto it = held.cbegin(); it != held.cend(); ++it) {
                if (it->contains(id)) {
                    holds.append(QJsonObject{{QStringLiteral("hold_id"), it.key()}, {QStringLiteral("hold_name"), QStringLiteral("LIT-%1").arg(it.key())},
                                             {QStringLiteral("active"), true}});
                }
            }
            return json({{QStringLiteral("data"), holds}});
        }
        if (rest == QLatin1String("versions")) {
            QJsonArray all;
            for (int number = 1; number <= versions.value(id, 1); ++number) {
                all.append(version(number));
            }
            return json({{QStringLiteral("results"), all}});
        }
        if (rest.endsWith(QLatin1String("/content")) || rest.endsWith(QLatin1String("categories"))) {
            return rest.endsWith(QLatin1String("/content")) ? answer(200, "%PDF") : json({{QStringLiteral("results"), QJsonArray()}});
        }
        return refusal("The REST API URL could not be found in the mappings registry.", 400);
    }

    static QJsonObject folder()
    {
        return {{QStringLiteral("id"), 500}, {QStringLiteral("type"), 848}, {QStringLiteral("container"), true},
                {QStringLiteral("name"), QStringLiteral("Customer")}, {QStringLiteral("parent_id"), 2000}};
    }
    http::Reply list()
    {
        QJsonArray nodes;
        for (const QString& text : m_arguments.allQueryItemValues(QStringLiteral("ids"))) {
            const int id = text.toInt();
            if (id == 500) {
                nodes.append(result(folder()));
            } else if (isThere(id) && !hidden.contains(id)) {
                QJsonObject node = result(properties(id)), data = node[QLatin1String("data")].toObject();
                data.insert(QStringLiteral("categories"), QJsonArray());
                data.insert(QStringLiteral("versions"), version(versions.value(id, 1)));
                node.insert(QStringLiteral("data"), data);
                nodes.append(node);
            }
        }
        return json({{QStringLiteral("results"), nodes}});
    }

    QUrlQuery m_arguments;
};

} // namespace cf::test
