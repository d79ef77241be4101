// Addresses of customers that are masked to those whose role does not see them in clear, and why somebody looked at one all the same. Each look is an entry of the activity
// log. GUI thread. Source: docs/roles.md, "Masked fields".
#pragma once

#include "models/domain/communication.h"
#include "models/domain/ports/activity.h"

#include <QObject>

#include <functional>

namespace cf::ui {

/// Why, as it is logged: a closed list, so that nothing is typed into the log.
enum class UnmaskReason { CustomerAsks, AddressChecked, Dispute, Audit, Order };
std::vector<UnmaskReason> allUnmaskReasons();
QLatin1StringView codeOf(UnmaskReason reason); ///< "customer-asks", …
QString unmaskReasonWord(UnmaskReason reason);

/// How it stands for whoever sits here.
enum class Unmasking {
    Clear,      ///< nothing is masked: no role is assigned, or it sees everything
    WithReason, ///< masked until a reason is given
    Never       ///< masked
};
Unmasking unmaskingHere();

/// Handed in by the composition root; without one nothing is logged.
void setUnmaskLog(Activity* activity, const QString& person);
/// `then` on the receiver's thread: no error, and it may be shown. reason: none where none is needed.
void unmask(QObject* receiver, const CommunicationId& communication, std::optional<UnmaskReason> reason, std::function<void(const std::optional<Error>&)> then);

} // namespace cf::ui
