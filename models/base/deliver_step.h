// For what is done in steps, each of which waits for the one before: an act of a person through desk, cache and outbox.
#pragma once

#include "models/base/deliver.h"

namespace cf {

/// deliver() of one step: what came of it goes to `next`, an error to `onError`; neither when isStill() says that the act is over.
template <class T, class IsStill, class Next, class OnError>
void deliverStep(const QFuture<Result<T>>& future, QObject* receiver, IsStill isStill, Next next, OnError onError)
{
    deliver(future, receiver, [isStill = std::move(isStill), next = std::move(next), onError = std::move(onError)](const Result<T>& done) {
        if (!isStill()) {
            return;
        }
        if (!done) {
            onError(done.error());
        } else if constexpr (std::is_void_v<T>) {
            next();
        } else {
            next(*done);
        }
    });
}

} // namespace cf
