// Rows of matters and of their steps, for the acts of the desk about them. Inside the desk only.
#pragma once

#include "models/base/deliver.h"
#include "models/desk/desk.h"

namespace cf::desk {

struct MatterHead {
    qint64 matter = 0; ///< row
    int steps = 0;
    QByteArray link;
    bool isReleased = false, isReleaseAsked = false, isAsked = false;
};
/// Its row. Rejected: see faultOf(); Conflict: there is one of this number or id.
Result<qint64> putMatter(store::Database& database, const HoldMatter& matter);
/// NotFound.
Result<MatterHead> headOf(store::Database& database, const QString& matter);
/// Its number. Conflict: the matter is released, or, where it is held again, is not.
Result<int> putStep(store::Database& database, const QString& matter, const MatterHead& head, MatterStep step);
Result<KeptMatter> readMatter(store::Database& database, qint64 row, const QString& id);

template <class T>
QFuture<Result<T>> Desk::changeMatters(QLatin1StringView act, const QString& matter, std::function<Result<T>(store::Database&)> change)
{
    const DeskDeed deed{act, QLatin1StringView("matter"), matter};
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<T>& done) {
        if (done) {
            Q_EMIT mattersChanged();
        }
    });
    return future;
}

} // namespace cf::desk
