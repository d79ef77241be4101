// One invented case: what its systems tell, and what is true of it. Business days are counted by a table of its own. Inside the folder only.
#pragma once

#include "models/domain/business_workspace.h"
#include "models/domain/communication.h"
#include "models/domain/workflow_case.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace cf::sandbox {

struct CaseCustomer {
    QString id, name;
};

struct ToldCase {
    std::vector<BusinessWorkspace> rooms; ///< as told one after another: the last one is what is said now
    std::optional<WorkflowCase> flow;
    std::vector<Communication> documents;
    QJsonObject truth;
};

/// Claims, service cases, loans, underwritings and payments in turn; each of five ways it may go, in turn.
inline constexpr int caseTypes = 5, caseWays = 5;
/// until: archives that may hold its letters are complete to then, so that what was due later is not told; none: to now.
ToldCase tellCase(int number, const CaseCustomer& customer, UtcMs now, const RepositoryId& rooms, std::optional<UtcMs> until = {});

/// Letters to customers who allowed it, took it back before or after, never said anything, and to two of whom one did not.
inline constexpr int consentWays = 6;
ToldCase tellConsent(int number, const CaseCustomer& customer, const CaseCustomer& other, UtcMs now, const RepositoryId& rooms);
/// A letter of a type that belongs to a case, and names none.
ToldCase tellLooseLetter(int number, const CaseCustomer& customer, UtcMs now, const RepositoryId& rooms);

} // namespace cf::sandbox
