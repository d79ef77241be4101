// What leaves the program as a file or on paper is an entry of the activity log before it does; without that entry it stays.
#pragma once

#include "models/domain/ports/activity.h"

#include <QObject>

namespace cf::ui {

/// Handed in by the composition root before the first window; it outlives all that leaves. Without one, as where a page is tried alone, nothing is
/// logged and nothing refused.
void setLeavingLog(Activity* activity, const QString& person);

/// `then` on the receiver's thread, once, or never when it died: no error means that it may leave. what: a code, "export" or "sheet".
void beforeLeaving(QObject* receiver, ActKind kind, const QString& what, std::vector<ActSubject> of, std::function<void(const std::optional<Error>& refused)> then);

} // namespace cf::ui
