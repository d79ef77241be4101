// deliver(): hand a finished future to an object that may die first. Replaces QFuture::then(context, …), which in
// Qt 6.4.2 aborts when `context` is gone and assertions are on, and cancels silently when they are off.
#pragma once

#include "models/base/result.h"

#include <QFutureWatcher>

namespace cf {

/// Calls onResult(Result<T>) once, on receiver's thread, from its event loop, or never if receiver dies first.
/// A future abandoned without a value (its worker ended) arrives as ErrorKind::Cancelled.
template <class T, class OnResult>
void deliver(const QFuture<Result<T>>& future, QObject* receiver, OnResult onResult)
{
    auto* watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, onResult = std::move(onResult)]() mutable {
                         watcher->deleteLater();
                         const bool abandoned = watcher->isCanceled() || watcher->future().resultCount() == 0;
                         onResult(abandoned ? Result<T>(fail(ErrorKind::Cancelled, QStringLiteral("abandoned")))
                                            : watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace cf
