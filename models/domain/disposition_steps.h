// What a disposition comes to as commands, and whether two others approved it. Pure; every key follows from the disposition, so that whoever goes on with it after a
// program was killed asks for one thing. Source: journey R2; resources/bpmn/disposition.bpmn20.xml; docs/retention.md.
#pragma once

#include "models/domain/disposition.h"

namespace cf {

inline constexpr QStringView dispositionPlanKind = u"disposition", dispositionProcessKey = u"disposition";
/// By when it is to be decided.
inline constexpr UtcMs dispositionDecideWithinMs = UtcMs(14) * 86'400'000;
/// Letters of one disposition.
inline constexpr qsizetype mostDisposed = 20'000;

/// Of which kinds records can be destroyed from here at all.
bool destroysRecords(RepositoryKind kind);

struct DispositionAsk {
    Disposition disposition;
    std::vector<DispositionItem> items; ///< with their keys
    RepositoryId workflow;              ///< where it is decided
    QByteArray population;              ///< raw hash of the letters
    QString person;
    UtcMs at = 0;
};
struct PlannedDisposition {
    Plan plan;
    std::vector<Intent> intents; ///< the case first; the others wait for it
};
QString dispositionPlanId(const QString& disposition);
QString destroyKey(const QString& disposition, const DispositionItem& item);
/// SHA-256 over the ids in their order, each ended by a line feed.
QByteArray populationOf(const std::vector<DispositionItem>& items);
PlannedDisposition plannedDisposition(const DispositionAsk& ask);

/// What its case decided: approved by two, none of whom proposed it, and who are not one.
DispositionApproval dispositionApprovalOf(const std::optional<WorkflowCase>& told, const QString& asker);

} // namespace cf
