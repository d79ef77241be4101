// One port of HTTP on this machine: requests go to whoever answers for it, answers meet the faults of its plan. Source: RFC 9110, RFC 9112.
#pragma once

#include "app/sandbox/serving/fault_plan.h"
#include "app/sandbox/serving/loopback_server.h"

#include <QAbstractHttpServer>
#include <QUrl>

namespace cf::sandbox {

/// What a client asked, in the order it was answered or was not.
struct LoggedRequest {
    QByteArray method, target;
    int status = 0; ///< 0: it was stalled or dropped
    qint64 bodySize = 0, answerSize = 0;
    UtcMs at = 0; ///< by the clock of the port
};

/// One thread, whose event loop must run for anything to be answered.
class HttpPort final : public QAbstractHttpServer
{
public:
    struct Service {
        FaultPlan::Answer answer;
        FaultPlan::Refusal refusal;
        std::function<void(const QJsonObject& action)> meanwhile;
    };

    /// The clock outlives it; it goes into the Date header.
    HttpPort(Service service, quint64 faultSeed, const Clock& clock, QObject* parent = nullptr);
    Result<void> open(quint16 port); ///< once; 0: any that is free
    void use(const std::optional<ServerIdentity>& identity) { m_server->use(identity); }

    QUrl url() const; ///< "http://127.0.0.1:8089"
    FaultPlan& faults() { return m_faults; }
    const QList<LoggedRequest>& log() const { return m_log; } ///< the last 10,000
    void clearLog() { m_log.clear(); }
    void settle(); ///< acts upon requests that were to come late and whose time has come

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    void answer(const HttpRequest& request, QTcpSocket* socket, const Fate& fate);
    /// Others are served meanwhile; it ends with the connection.
    void await(const HttpRequest& request, QTcpSocket* socket, const Fate& fate);
    void note(const HttpRequest& request, const Fate& fate);
    struct LateRequest {
        UtcMs due = 0;
        HttpRequest request;
    };
    Service m_service;
    const Clock& m_clock;
    FaultPlan m_faults;
    LoopbackServer* m_server;
    QList<LoggedRequest> m_log;
    QList<LateRequest> m_late;
};

} // namespace cf::sandbox
