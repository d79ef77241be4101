// A signed head of the activity log, filed as a document in a repository: whoever changes the log later would have to change that as well. Pure. Source: docs/activity.md, "Witnesses".
#pragma once

#include "models/domain/pack_filing.h"

namespace cf {

inline constexpr QStringView witnessPlanKind = u"witness";
/// Repositories that are to have one: what one of them loses the other still has.
inline constexpr int witnessesWanted = 2;

struct WitnessedHead {
    QString origin;
    qint64 size = 0;
    UtcMs at = 0;
    QByteArray note; ///< the signed checkpoint, as it is filed
};
/// The same head in the same place is one command, whoever asks: its key follows from both.
PlannedFiling plannedWitness(const WitnessedHead& head, const FilingPlace& place, const QString& title, const QString& person, UtcMs at);

struct LogWitness {
    qint64 size = 0;    ///< entries that the head covers
    UtcMs signedAt = 0;
    FilingPlace place;
    Intent intent;      ///< without bytes
    QString person;
    UtcMs asked = 0;
    friend bool operator==(const LogWitness&, const LogWitness&) = default;
};
/// none: it is of something else.
std::optional<LogWitness> witnessOf(const Plan& plan, const Intent& intent);

/// Places for it: of each repository the first, at most witnessesWanted.
std::vector<FilingPlace> witnessPlaces(const std::vector<FilingPlace>& all);
/// Nothing was asked for on this day of UTC.
bool isWitnessDue(const std::vector<LogWitness>& known, UtcMs now);

} // namespace cf
