// A server as a function from request to answer. Answers come in a later turn of the event loop, several at a time.
#pragma once

#include "models/http/exchange.h"

#include <QCoroTimer>
#include <QTimer>

#include <functional>

namespace cf::test {

inline http::Reply answer(int status, QByteArray body = {}, std::vector<http::Header> headers = {})
{
    http::Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    reply.headers = std::move(headers);
    return reply;
}

class ScriptedTransport final : public http::Transport
{
public:
    using Server = std::function<Result<http::Reply>(const http::Request&)>;
    explicit ScriptedTransport(Server server)
        : m_server(std::move(server))
    {}
    QCoro::Task<Result<http::Reply>> exchange(http::Request request, std::stop_token stop) override
    {
        requests.push_back(request);
        ++m_underWay;
        mostUnderWay = std::max(mostUnderWay, m_underWay);
        QTimer turn;
        turn.setSingleShot(true);
        turn.start(0);
        co_await turn;
        --m_underWay;
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        co_return m_server(request);
    }
    std::vector<http::Request> requests;
    int mostUnderWay = 0;

private:
    Server m_server;
    int m_underWay = 0;
};

} // namespace cf::test
