// Listens on 127.0.0.1 and nowhere else, with or without TLS, and closes connections that send more than a request may have.
#pragma once

#include "app/sandbox/serving/certificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

namespace cf::sandbox {

/// One thread.
class LoopbackServer final : public QTcpServer
{
public:
    static constexpr qint64 mostReceived = 64LL * 1024 * 1024; ///< bytes of one request, with its head

    explicit LoopbackServer(QObject* parent = nullptr);
    Result<void> open(quint16 port); ///< 0: any that is free. Rejected: it is taken
    /// For connections from now on; without an identity: no TLS.
    void use(const std::optional<ServerIdentity>& identity);
    bool isEncrypted() const { return m_tls.has_value(); }

    /// Asked of every connection that comes: true closes it before anything is read of it.
    void setHangingUp(std::function<bool()> decides) { m_hangsUp = std::move(decides); }
    /// A request of this socket was answered: what is counted begins anew.
    static void requestEnded(QObject* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
    std::function<bool()> m_hangsUp;
};

} // namespace cf::sandbox
