#include "ui/paper/leaving_presenter.h"

#include "models/base/deliver.h"

#include <functional>

namespace cf::ui {

namespace {

struct LeavingLog {
    Activity* activity = nullptr;
    QString person;
};

LeavingLog& leavingLog()
{
    static LeavingLog log; // of the GUI thread
    return log;
}

} // namespace

void setLeavingLog(Activity* activity, const QString& person) { leavingLog() = {activity, person}; }

void beforeLeaving(QObject* receiver, ActKind kind, const QString& what, std::vector<ActSubject> of, std::function<void(const std::optional<Error>&)> then)
{
    const LeavingLog& log = leavingLog();
    if (!log.activity) {
        then(std::nullopt);
        return;
    }
    const Act act{kind, ActOutcome::Begun, log.person, std::move(of), {{QStringLiteral("file"), what}}};
    deliver(log.activity->note({act}), receiver, [then = std::move(then)](const Result<qint64>& noted) {
        std::optional<Error> refused;
        if (!noted) {
            refused = Error{ErrorKind::Storage, QStringLiteral("the activity log cannot be written, so nothing left: %1").arg(noted.error().detail), {}};
        }
        then(refused);
    });
}

} // namespace cf::ui
