// Port: the system's browser, for a person to sign in where passwords are none of this program's business. Implemented by app; used by
// connectors, for what a person has just asked for and never by a run.
#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QUrl>

#include <functional>
#include <stop_token>

namespace cf {

class Browser
{
public:
    virtual ~Browser() = default;
    /// Listens on this machine, opens `address` for a person and gives the address by which the browser comes back to `redirect`. Port 0: any
    /// that is free. Any thread; `address` is called on another one. Unavailable: the port is taken; Timeout: nobody came
    /// back; Cancelled on stop. Who came back, and whether they were sent by the right one, is the caller's to check.
    virtual QFuture<Result<QUrl>> visit(quint16 port, std::function<QUrl(const QUrl& redirect)> address, std::stop_token stop) = 0;
};

} // namespace cf
