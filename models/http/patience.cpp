#include "models/http/patience.h"

#include <QCoroTimer>
#include <QTimer>

namespace cf::http {

QCoro::Task<void> TimerPatience::wait(std::chrono::milliseconds time, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    // Called on the thread that asks to stop; dropped when the timer is gone before it is delivered.
    const std::stop_callback hurry(stop, [&timer] {
        QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
    });
    co_await timer;
}

} // namespace cf::http
