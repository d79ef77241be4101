// The system's browser, and a port of this machine where it comes back to.
#pragma once

#include "models/domain/ports/browser.h"

#include <QMutex>
#include <QObject>

#include <memory>
#include <vector>

namespace cf {

/// Lives on the thread of the application object, whose event loop must run for a visit to begin and to end.
class SystemBrowser final : public Browser
{
public:
    using Opening = std::function<void(const QUrl& address)>;

    SystemBrowser();
    ~SystemBrowser() override; ///< as close()
    Q_DISABLE_COPY_MOVE(SystemBrowser)

    /// Else the system's browser opens it; the command line says it as well.
    void setOpening(Opening opening) { m_opening = std::move(opening); }
    static void open(const QUrl& address);

    QFuture<Result<QUrl>> visit(quint16 port, std::function<QUrl(const QUrl& redirect)> address, std::stop_token stop) override;
    /// Answers Cancelled to all who wait, and from now on. To be called before waiting for a thread that may wait for an answer.
    void close();

private:
    struct Visit;
    void begin(const std::shared_ptr<Visit>& visit, quint16 port, const std::function<QUrl(const QUrl&)>& address, const std::stop_token& stop);
    void end(const std::shared_ptr<Visit>& visit, Result<QUrl> result);

    Opening m_opening = &SystemBrowser::open;
    QMutex m_mutex; ///< of the two below
    std::vector<std::shared_ptr<Visit>> m_visits;
    bool m_isClosed = false;
    QObject m_context; ///< last: what is posted to it ends first
};

} // namespace cf
