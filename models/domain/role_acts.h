// Which right an act takes, and whether an account may do it: the outbox and the desk ask nobody else. Pure. Source: docs/roles.md.
#pragma once

#include "models/domain/role.h"

#include <utility>

namespace cf {

/// The code of an auditor's bundle, see docs/roles.md.
inline constexpr QStringView auditWhat = u"audit-bundle";

/// Of plans by their kind ("reissue", "hold", …); none: no right is known for it. Witnesses of the log need none: see needsNoRight().
std::optional<Right> rightOfPlan(QAnyStringView kind);
std::optional<Right> rightOfDeskAct(QAnyStringView act);
/// Of commands of the command line, before they begin; none: what it does is asked for where it is done.
std::optional<Right> rightOfCommand(QAnyStringView command);
/// What leaves as a file or on paper, by its code.
Right rightOfLeaving(QStringView what);

std::vector<QLatin1StringView> plansWithRights();
std::vector<QLatin1StringView> deskActsWithRights();

/// What the decision rests on, of one act of the outbox.
struct OutboxActFacts {
    QString act = {}, planKind = {};
    QString account = {};   ///< of this machine, that asks; whatever name it has elsewhere
    QString person = {};   ///< in whose name, as the outbox has it; empty: the program goes on with what was asked before
    QString askedBy = {};   ///< who asked for the plan
    QString caseAskedBy = {}; ///< who asked for the case of a task, as far as it is known here
    QString approves = {};   ///< of a task: who asked for what it approves, or decided it
    QString taskRight = {};   ///< code; of a task
    bool isTask = false, isRefusal = false, isHeldBack = false;
    bool isPersons = true; ///< somebody asked for it
};
std::optional<Refusal> refusalOf(const RoleStanding& standing, const OutboxActFacts& facts);
/// about: the account that gets or loses a role, of "assign-role" and "end-role".
std::optional<Refusal> refusalOfDesk(const RoleStanding& standing, QAnyStringView act, const QString& about);
/// Of something simple: reading the log, connecting a repository.
std::optional<Refusal> refusalOf(const RoleStanding& standing, Right right);

} // namespace cf
