// Calls the sandbox's composition system over a socket, with a token of its own.
#pragma once

#include "app/sandbox/serving/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace cf::test {

struct CallAnswer {
    int status = 0;
    QByteArray body, type;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue data() const { return object()[QStringLiteral("data")]; }
    QJsonArray list() const { return data().toArray(); }
    QJsonObject page() const { return object()[QStringLiteral("page")].toObject(); }
};

class ExstreamCaller
{
public:
    explicit ExstreamCaller(quint64 records)
    {
        auto opened = sandbox::Sandbox::open(
            {.records = records, .archives = {sandbox::ArchiveKind::ArchivesSpace}, .services = {sandbox::ServiceKind::Exstream}});
        if (!opened) {
            qFatal("the sandbox does not open");
        }
        sandbox = std::move(*opened);
        signIn();
    }
    void signIn()
    {
        const CallAnswer given = postForm(QStringLiteral("/otdsws/otdstenant/northgate/oauth2/token"),
                                          "grant_type=password&username=counterfoil&password=counterfoil&client_id=counterfoil-desktop&scope=otds%3Agroups");
        token = given.object()[QStringLiteral("access_token")].toString().toLatin1();
    }
    CallAnswer get(const QString& target) { return wait(network.get(request(target))); }
    CallAnswer design(const QString& target) { return get(QStringLiteral("/design/api/v1/") + target); }
    CallAnswer runtime(const QString& target) { return get(QStringLiteral("/orchestration/api/v1/runtime/") + target); }
    CallAnswer post(const QString& target, const QByteArray& json)
    {
        QNetworkRequest asked = request(target);
        asked.setRawHeader("Content-Type", "application/json");
        return wait(network.post(asked, json));
    }
    CallAnswer postForm(const QString& target, const QByteArray& form)
    {
        QNetworkRequest asked = request(target);
        asked.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return wait(network.post(asked, form));
    }
    QJsonObject truth(const QString& query)
    {
        return wait(network.get(QNetworkRequest(QUrl(sandbox->controlUrl().toString() + QStringLiteral("/truth/exstream") + query)))).object();
    }
    bool set(const QString& name, const QJsonValue& value)
    {
        return act({{QStringLiteral("do"), QStringLiteral("set")}, {QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    }
    bool act(QJsonObject action)
    {
        action.insert(QStringLiteral("archive"), QStringLiteral("exstream"));
        return sandbox->act(action).has_value();
    }
    /// All entries of a list, by offsets that count entities.
    QList<QJsonObject> all(const QString& target, int count = 100)
    {
        QList<QJsonObject> entries;
        for (;;) {
            const QString mark = target.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?");
            const CallAnswer answer = get(target + mark + QStringLiteral("count=%1&offset=%2").arg(count).arg(entries.size()));
            for (const QJsonValue& one : answer.list()) {
                entries.append(one.toObject());
            }
            if (answer.status != 200 || answer.list().isEmpty() || entries.size() >= answer.page()[QStringLiteral("totalElements")].toInt()) {
                return entries;
            }
        }
    }

    std::unique_ptr<sandbox::Sandbox> sandbox;
    QNetworkAccessManager network;
    QByteArray token;

private:
    QNetworkRequest request(const QString& target) const
    {
        QNetworkRequest asked(QUrl(sandbox->url(sandbox::ServiceKind::Exstream).toString() + target));
        if (!token.isEmpty()) {
            asked.setRawHeader("Authorization", "Bearer " + token);
        }
        return asked;
    }
    static CallAnswer wait(QNetworkReply* reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished()) {
            finished.wait(30'000);
        }
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("Content-Type")};
    }
};

} // namespace cf::test
