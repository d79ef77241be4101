// A thread with an event loop, and an object on it that functions are posted to.
#pragma once

#include <QObject>
#include <QThread>

namespace cf::sync {

class WorkerThread
{
public:
    explicit WorkerThread(const QString& name)
    {
        m_thread.setObjectName(name);
        m_context->moveToThread(&m_thread);
        m_thread.start();
    }
    /// Ends after what is posted so far has begun; coroutines that wait must have been ended before.
    ~WorkerThread()
    {
        QMetaObject::invokeMethod(
            m_context, [context = m_context, thread = &m_thread] {
                delete context;
                thread->quit();
            }, Qt::QueuedConnection);
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorkerThread)

    template <class F> void post(F f) { QMetaObject::invokeMethod(m_context, std::move(f), Qt::QueuedConnection); }

private:
    QThread m_thread;
    QObject* m_context = new QObject;
};

} // namespace cf::sync
