// A browser with a person before it: follows redirects over real HTTP, fills in the form that the sandbox's sign-in shows, and comes back
// to a port that listens on this machine.
#pragma once

#include "models/domain/ports/browser.h"
#include "models/http/redirect_port.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

namespace cf::test {

class WalkingBrowser final : public Browser
{
public:
    explicit WalkingBrowser(QByteArray user, QByteArray password)
        : m_user(std::move(user))
        , m_password(std::move(password))
    {}
    QFuture<Result<QUrl>> visit(quint16 port, std::function<QUrl(const QUrl&)> address, std::stop_token) override
    {
        auto promise = std::make_shared<QPromise<Result<QUrl>>>();
        promise->start();
        m_port = *http::RedirectPort::open(port, {"You may go.", "Nothing."}, std::chrono::minutes(1));
        walk(address(m_port->address()), promise);
        return promise->future();
    }
    QList<int> statuses; ///< of the pages that were met, in their order

private:
    QCoro::Task<void> walk(QUrl address, std::shared_ptr<QPromise<Result<QUrl>>> promise)
    {
        QByteArray form;
        for (int pages = 0; pages < 10 && !m_port->cameBack().isFinished(); ++pages) {
            QNetworkRequest request(address);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
            const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request) : m_network.post(request, form));
            co_await qCoro(reply.get(), &QNetworkReply::finished);
            statuses << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QUrl next = QUrl::fromEncoded(reply->rawHeader("Location"));
            if (!next.isEmpty()) {
                address = address.resolved(next);
                form.clear();
            } else if (form.isEmpty() && reply->readAll().contains("<form")) {
                form = "otds_username=" + m_user + "&otds_password=" + m_password;
            } else {
                break;
            }
        }
        if (!m_port->cameBack().isFinished()) {
            m_port.reset(); // the person gave up
            promise->addResult(fail(ErrorKind::Cancelled, QStringLiteral("no way on")));
        } else {
            promise->addResult(m_port->cameBack().result());
        }
        promise->finish();
    }

    QByteArray m_user, m_password;
    QNetworkAccessManager m_network;
    std::unique_ptr<http::RedirectPort> m_port;
};

} // namespace cf::test
