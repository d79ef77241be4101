// Exchanges over the network, by QNetworkAccessManager.
#pragma once

#include "models/http/exchange.h"

#include <QSslCertificate>

#include <memory>

namespace cf::http {

struct TransportOptions {
    QList<QSslCertificate> trusted; ///< besides those the system trusts: a site's own authority
    QByteArray userAgent = "Counterfoil";
};

/// Made on the thread that uses it. Keeps connections open between exchanges, and cookies for as long as it lives.
/// Redirects are followed up to 5 times within one origin, for GET and HEAD; never out of TLS.
class NetworkTransport final : public Transport
{
public:
    explicit NetworkTransport(TransportOptions options = {});
    ~NetworkTransport() override;
    QCoro::Task<Result<Reply>> exchange(Request request, std::stop_token stop) override;

private:
    QCoro::Task<Result<Reply>> once(const Request& request, std::stop_token stop);
    struct Network;
    TransportOptions m_options;
    std::unique_ptr<Network> m_network;
};

} // namespace cf::http
