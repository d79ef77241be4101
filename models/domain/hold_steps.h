// What holding and releasing come to as commands, and whether somebody else approved them. Pure; every key follows from the matter and its step, so that whoever
// goes on with it after a program was killed asks for one thing. Source: journeys R1.4, R3; docs/holds.md.
#pragma once

#include "models/domain/hold_matrix.h"

namespace cf {

inline constexpr QStringView holdPlanKind = u"hold", releasePlanKind = u"hold-release", holdProcessKey = u"legalHold";
/// From so many letters on somebody else approves a hold. A release is always approved by somebody else.
inline constexpr qint64 approvalFrom = 10'000;
/// By when it is to be decided.
inline constexpr UtcMs decideWithinMs = UtcMs(5) * 86'400'000;

/// What would follow from a release, as far as it was known when it was asked for.
struct ReleaseEffects {
    qint64 elsewhere = 0;          ///< letters that stay held for other matters
    std::optional<qint64> overdue; ///< letters that nothing else holds and whose time is over; none: that was not worked out
    bool isOverdueExact = true;    ///< false: at least so many
    qint64 erasures = 0;           ///< requests to be erased that kept letters of it
    friend bool operator==(const ReleaseEffects&, const ReleaseEffects&) = default;
};
/// As a step tells it: "elsewhere", "overdue" (null), "overdueExact", "erasures".
void tellEffects(const ReleaseEffects& effects, QJsonObject& told);
ReleaseEffects effectsTold(const QJsonObject& told);

struct HoldAsk {
    HoldMatter matter;
    int step = 0;                  ///< that asks
    std::vector<HoldItem> items;   ///< with their rows and keys
    bool needsApproval = false;
    RepositoryId workflow;         ///< that decides; empty where none is needed
    QByteArray population;         ///< raw hash of the letters
    QString reason;
    QString title, person;
    UtcMs at = 0;
    std::optional<ReleaseEffects> effects = {}; ///< of a release
};
struct PlannedHold {
    Plan plan;
    std::vector<Intent> intents; ///< the case first, then holds that are made, then records; Waiting where they are approved first
};
QString holdPlanId(const QString& matter, int step);
/// Of the hold that an item comes under by this step, where holds are things of their own.
QString makingKey(const QString& matter, int step, const HoldItem& item);
/// placing and lifting of an item that joins or leaves by this step.
QString placingKey(const QString& matter, int step, const HoldItem& item);
QString liftingKey(const QString& matter, int step, const HoldItem& item);
/// Items whose repository has no means are left out: they are recorded here alone.
PlannedHold plannedHold(const HoldAsk& ask, const TermsByRepository& terms);
PlannedHold plannedRelease(const HoldAsk& ask, const TermsByRepository& terms);
/// Parts of a hold, so that none has more records than its repository takes. known: those under the matter already.
void setParts(std::vector<HoldItem>& items, const std::vector<HoldItem>& known, const TermsByRepository& terms);

/// What a case decided. isApproved false: refused, ended without a decision, or approved by whoever proposed it.
HoldApproval approvalOf(const std::optional<WorkflowCase>& told, const QString& asker);

} // namespace cf
