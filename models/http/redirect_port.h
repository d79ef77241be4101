// Waits on this machine for a browser to come back from a sign-in. Source: RFC 8252 7.3 (loopback redirect), 8.3.
#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace cf::http {

/// Listens on 127.0.0.1 alone, from open() until it was answered, timed out, or is destroyed. One thread with an event loop.
class RedirectPort
{
public:
    struct Pages {
        QByteArray cameBack; ///< plain text, UTF-8: what the browser shows then
        QByteArray nothing;  ///< for anything else that is asked of the port
    };
    /// port 0: any that is free. Unavailable: it is taken.
    static Result<std::unique_ptr<RedirectPort>> open(quint16 port, Pages pages, std::chrono::milliseconds timeout);
    ~RedirectPort(); ///< Cancelled, when nothing came
    Q_DISABLE_COPY_MOVE(RedirectPort)

    QUrl address() const; ///< http://127.0.0.1:PORT/
    /// Once: that address with what the browser brought. Timeout: it did not come. What names neither a code nor an error is answered
    /// and not taken, nor is what was sent to another host's name.
    QFuture<Result<QUrl>> cameBack() const;

private:
    struct Waiting;
    RedirectPort() = default;
    std::unique_ptr<Waiting> m_waiting;
};

} // namespace cf::http
