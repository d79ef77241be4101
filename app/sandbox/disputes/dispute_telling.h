// One invented dispute: what its systems tell, and what is true of it. Deadlines are counted by a table of its own. Inside the folder only.
#pragma once

#include "app/sandbox/estate/dice.h"
#include "models/domain/business_workspace.h"
#include "models/domain/communication.h"
#include "models/domain/workflow_case.h"

#include <QJsonObject>

#include <vector>

namespace cf::sandbox {

/// The letter that is disputed.
struct Disputed {
    QString documentId, title, unit, customer, recipient;
};

struct Told {
    BusinessWorkspace room;
    WorkflowCase flow;
    std::vector<Communication> documents;
    QStringList deleted; ///< native ids of records that the rooms no longer hold
    QJsonObject truth;
};

/// What goes wrong; each kind comes once in twelve.
enum class Defect { None, NoneLater, Waits, NeverAcknowledged, LetterDeleted, NotApproved, OtherTemplate, Rejected, LateAcknowledgement, SamePerson, FiledElsewhere, StatusDiffers };
inline constexpr int defects = 12;
Defect defectOf(int number);
/// On a business day, in the morning, in Berlin.
UtcMs receiptOf(int number, UtcMs now, estate::Dice& dice);
Told tellDispute(int number, const Disputed& disputed, UtcMs received, UtcMs now, const RepositoryId& rooms);

} // namespace cf::sandbox
