// A matter as it is kept: with its steps, and how many letters are under it.
#pragma once

#include "models/domain/hold_matrix.h"

namespace cf {

struct KeptMatter {
    HoldMatter matter;             ///< as the last step says that has it
    std::vector<MatterStep> steps; ///< oldest first
    QByteArray head;               ///< link of the last step
    bool isAsKept = true;          ///< each step fits the one before
    qint64 letters = 0;
    friend bool operator==(const KeptMatter&, const KeptMatter&) = default;
    const MatterStep* last(MatterDeed deed) const
    {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            if (step->deed == deed) {
                return &*step;
            }
        }
        return nullptr;
    }
    /// The last one since it was last held again.
    const MatterStep* lastOfTurn(MatterDeed deed) const
    {
        const MatterStep* step = last(deed);
        return step && size_t(step->number) >= turnOf(steps) ? step : nullptr;
    }
    bool isReleased() const { return lastOfTurn(MatterDeed::Released) != nullptr; }
    /// Of a released one: until then it may be held again, and what it held is not to be destroyed. None: not released, or no such time was set.
    std::optional<UtcMs> coolingUntil() const
    {
        const MatterStep* released = lastOfTurn(MatterDeed::Released);
        return released && matter.coolingOffDays > 0 ? std::optional(released->at + UtcMs(matter.coolingOffDays) * 86'400'000) : std::nullopt;
    }
};

/// A letter under a matter with what was last read of it.
struct KeptHoldItem {
    HoldItem item;
    std::optional<KeptReading> reading;
    friend bool operator==(const KeptHoldItem&, const KeptHoldItem&) = default;
};

/// A matter that a letter is under, and what is known of that.
struct LetterHold {
    QString number, name;
    bool isAsked = false;                ///< its repository was asked to hold it; false: it has no means, or nothing left yet
    std::optional<KeptReading> reading;
    std::optional<UtcMs> coolingUntil;   ///< it is released, and what it held is not to be destroyed before
    std::optional<HoldTerms> terms;      ///< of its repository, as last found; none: it has no means, or was never asked
    friend bool operator==(const LetterHold&, const LetterHold&) = default;
};

} // namespace cf
