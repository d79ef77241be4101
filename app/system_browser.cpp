#include "app/system_browser.h"

#include "models/base/deliver.h"
#include "models/http/redirect_port.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QPromise>

namespace cf {

namespace {

constexpr std::chrono::minutes longest{5}; ///< a person takes to sign in

http::RedirectPort::Pages pages()
{
    return {QCoreApplication::translate("SignIn", "Counterfoil goes on. This page can be closed.").toUtf8(),
            QCoreApplication::translate("SignIn", "There is nothing here.").toUtf8()};
}

} // namespace

struct SystemBrowser::Visit {
    QPromise<Result<QUrl>> promise;
    std::unique_ptr<http::RedirectPort> port;
    std::optional<std::stop_callback<std::function<void()>>> stopped;
    bool isOver = false; ///< on the application's thread

    void answer(Result<QUrl> result)
    {
        if (!std::exchange(isOver, true)) {
            stopped.reset();
            promise.addResult(std::move(result));
            promise.finish();
        }
    }
};

SystemBrowser::SystemBrowser() = default;
SystemBrowser::~SystemBrowser() { close(); }

void SystemBrowser::open(const QUrl& address)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        QDesktopServices::openUrl(address);
    } else { // a command needs no display, and so there is no platform to ask
        QProcess::startDetached(QStringLiteral("xdg-open"), {address.toString(QUrl::FullyEncoded)});
    }
}

QFuture<Result<QUrl>> SystemBrowser::visit(quint16 port, std::function<QUrl(const QUrl&)> address, std::stop_token stop)
{
    const auto visit = std::make_shared<Visit>();
    visit->promise.start();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosed) {
            visit->answer(fail(ErrorKind::Cancelled, {}));
            return visit->promise.future();
        }
        m_visits.push_back(visit);
    }
    QMetaObject::invokeMethod(
        &m_context, [this, visit, port, address = std::move(address), stop] { begin(visit, port, address, stop); }, Qt::QueuedConnection);
    return visit->promise.future();
}

void SystemBrowser::begin(const std::shared_ptr<Visit>& visit, quint16 port, const std::function<QUrl(const QUrl&)>& address,
                          const std::stop_token& stop)
{
    if (visit->isOver) {
        return;
    }
    auto opened = http::RedirectPort::open(port, pages(), longest);
    if (!opened) {
        end(visit, tl::unexpected<Error>(opened.error()));
        return;
    }
    visit->port = *std::move(opened);
    deliver(visit->port->cameBack(), &m_context, [this, visit](const Result<QUrl>& cameBack) { end(visit, cameBack); });
    visit->stopped.emplace(stop, [this, visit] {
        QMetaObject::invokeMethod(&m_context, [this, visit] { end(visit, fail(ErrorKind::Cancelled, {})); }, Qt::QueuedConnection);
    });
    m_opening(address(visit->port->address()));
}

void SystemBrowser::end(const std::shared_ptr<Visit>& visit, Result<QUrl> result)
{
    const std::shared_ptr<Visit> kept = visit; // what is handed in may be what is taken out
    {
        const QMutexLocker lock(&m_mutex);
        std::erase(m_visits, kept);
    }
    kept->answer(std::move(result));
    kept->port.reset();
}

void SystemBrowser::close()
{
    std::vector<std::shared_ptr<Visit>> visits;
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
        visits.swap(m_visits);
    }
    for (const auto& visit : visits) {
        visit->answer(fail(ErrorKind::Cancelled, {}));
        visit->port.reset();
    }
}

} // namespace cf
