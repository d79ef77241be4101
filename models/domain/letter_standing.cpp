#include "models/domain/letter_standing.h"

namespace cf {

LetterStanding letterStandingOf(const RetentionFacts& facts, const RetentionStanding& standing)
{
    LetterStanding letter;
    for (const HoldStatement& one : facts.holds) {
        if (one.isActive) {
            letter.holds.push_back({!one.code.isEmpty() ? one.code : !one.name.isEmpty() ? one.name : one.matter, one.name.isEmpty() ? one.matter : one.name, isEnforced(one.enforcement)});
        }
    }
    letter.planClass = standing.planClass;
    letter.repository = facts.repository;
    letter.unit = facts.unit;
    letter.isGone = facts.standing == RecordStanding::Deleted || facts.standing == RecordStanding::Destroyed;
    if (letter.isGone) {
        return letter;
    }
    letter.state = standing.state;
    letter.conflicts = standing.conflicts;
    if (standing.state == RetentionState::Kept && standing.until) {
        letter.due = standing.until->addDays(1);
    }
    return letter;
}

} // namespace cf
