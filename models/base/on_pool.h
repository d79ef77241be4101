// onPool(): work that takes longer than a turn of an event loop may, on a thread of the global pool. Pairs with deliver().
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace cf {

/// What f answers; f holds copies of what it needs, since whoever asked may be gone before it runs.
template <class F> auto onPool(F f) -> QFuture<std::invoke_result_t<F&>>
{
    using R = std::invoke_result_t<F&>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, f = std::move(f)]() mutable {
        promise->addResult(f());
        promise->finish();
    });
    return future;
}

} // namespace cf
