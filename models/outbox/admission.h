// What is asked of the outbox, as it is told before it is written to whoever may refuse it: who asks, and what the plan is that it is about. Source: docs/roles.md.
#pragma once

#include "models/domain/intent.h"
#include "models/store/database.h"

#include <array>
#include <functional>

namespace cf::outbox {

struct AskedOfOutbox {
    QLatin1StringView act; ///< "submit", "accept", "withdraw", …
    QString subject;       ///< id of the plan, or key of the command
    QString person;        ///< in whose name; empty: the program, in consequence of what was asked before
    QString planKind = {}; ///< empty: there is no such plan
    QString askedBy = {};  ///< who asked for the plan
    QByteArray request = {}; ///< of the plan
    QString caseAskedBy = {}; ///< of a task: who asked here for the case that it belongs to; empty: not known here
    bool isHeldBack = false; ///< of "submit": all of it waits until its case was approved
};
/// On the writer's thread, within its transaction: an error refuses it, and nothing of it is written.
using Admission = std::function<Result<void>(const AskedOfOutbox&)>;

AskedOfOutbox submitting(const Plan& plan, const std::vector<Intent>& intents);
/// What the outbox knows of it.
Result<AskedOfOutbox> withPlan(store::Database& database, AskedOfOutbox asked);

/// Every act there is.
inline constexpr std::array outboxActs{QLatin1StringView("submit"),   QLatin1StringView("add"),           QLatin1StringView("accept"),    QLatin1StringView("release"),   QLatin1StringView("pause"),
                                       QLatin1StringView("resume"),   QLatin1StringView("close"),         QLatin1StringView("withdraw"),  QLatin1StringView("withdraw-plan"),
                                       QLatin1StringView("take-back"), QLatin1StringView("try-again"), QLatin1StringView("try-plan-again"), QLatin1StringView("settle"), QLatin1StringView("resume-system")};

} // namespace cf::outbox
