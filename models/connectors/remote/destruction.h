// Destroying a record: it is read right before, and only sent when it is there, nothing holds it (but, on a canary, the hold that is tried out), and it is what was decided
// about. What differs between archives is in the steps. Source: journey R2.5; docs/outbox.md, "Destroying".
#pragma once

#include "models/connectors/remote/holding.h"

namespace cf::connectors {

struct DestructionPlace {
    Connector& connector; ///< reads what is held
    DestroyRecord deed;
    /// Native ids of all its versions now, or as many texts as there are. NotFound: it is not there.
    std::function<QCoro::Task<Result<QStringList>>(std::stop_token)> versions;
    bool hasVersionIds = true; ///< they are told apart by id, and not by their number alone
    std::function<Result<http::Request>(const QStringList& versions)> deletion;
};
/// One step of holdOnce() and heldEffect(): it is so when the record is not there. isLook: to find whether it was done, so that what holds it says nothing.
HoldStep destroying(DestructionPlace place, bool isLook);
/// With it alone: what was refused is looked at once more, and not sent again.
HoldingSteps destructionSteps(DestructionPlace place, bool isLook, std::function<std::optional<Error>(const http::Reply&)> errorIn);

} // namespace cf::connectors
