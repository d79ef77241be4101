// Asks a front of the sandbox without a socket.
#pragma once

#include "app/sandbox/serving/system_front.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace cf::test {

struct FrontAnswer {
    int status = 0;
    QByteArray body;
    sandbox::HeaderList headers;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString error() const { return object()[u"error"].toString(); }
    QByteArray header(QByteArrayView name) const { return sandbox::HttpResponse{status, headers, {}, false}.header(name); }
};

class FrontClient
{
public:
    explicit FrontClient(sandbox::SystemFront& front)
        : m_front(front)
    {}
    sandbox::HeaderList headers; ///< sent with every request

    FrontAnswer ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {}, const QByteArray& type = {},
                    sandbox::HeaderList more = {})
    {
        auto request = sandbox::requestOf(method, target);
        if (!request) {
            return {};
        }
        request->headers = headers + more;
        if (!type.isEmpty()) {
            request->headers.append({"Content-Type", type});
        }
        request->body = body;
        request->base = "http://127.0.0.1:8089";
        const sandbox::HttpResponse response = m_front.answer(*request);
        return {response.status, response.body, response.headers};
    }
    FrontAnswer get(const QByteArray& target) { return ask("GET", target); }
    FrontAnswer remove(const QByteArray& target) { return ask("DELETE", target); }
    FrontAnswer post(const QByteArray& target, const QJsonObject& json)
    {
        return ask("POST", target, QJsonDocument(json).toJson(), "application/json");
    }
    FrontAnswer postForm(const QByteArray& target, const QByteArray& form) { return ask("POST", target, form, "application/x-www-form-urlencoded"); }

private:
    sandbox::SystemFront& m_front;
};

} // namespace cf::test
