// Waiting for what another thread ends, as long as that takes and no longer: QTRY_VERIFY looks every 50 ms, which is most of the time of a test that waits hundreds of times.
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace cf::test {

/// Runs events until this is so; a failure of the test after 30 s.
template <class Condition>
void until(Condition isSo)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(30'000);
    while (!isSo() && patience.isActive()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    QVERIFY(isSo());
}

/// What this future came to, with all that was delivered meanwhile.
template <class T>
T settled(const QFuture<T>& future)
{
    QFutureWatcher<T> watch;
    watch.setFuture(future);
    until([&] { return watch.isFinished(); });
    return future.result();
}

} // namespace cf::test
