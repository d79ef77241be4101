// How letters stand, kept beside them for searches: made from what repositories state and from what the desk and the plan of retention say of it, and made anew when
// one of them changes. Nothing here is the source of anything. Functions on the writer's connection, inside its transaction; those that only read also on a reader's.
#pragma once

#include "models/domain/letter_standing.h"
#include "models/store/database.h"

#include <QHash>

#include <map>

namespace cf::cache {

struct StandingsState {
    bool isBegun = false; ///< false: never made here
    bool isWhole = false; ///< every letter, as it was last written; of matters nothing is said
    QString revision;     ///< of what they are made from
    QString decided;      ///< of what was decided here, see noteDecided()
};
Result<StandingsState> standingsState(store::Database& database); ///< reads

/// All are to be made by this revision; what there is stands until then.
Result<void> beginStandings(store::Database& database, const QString& revision);
/// Rows that are to be made next: those that were written since, else the following ones. None: all are made.
struct NextStandings {
    std::vector<qint64> rows; ///< ascending
    bool areFollowing = false;
};
Result<NextStandings> nextStandings(store::Database& database, int most); ///< reads; at most so many
/// In place of what there was; none: it is no letter, or a draft.
Result<void> putStanding(store::Database& database, qint64 communication, const std::optional<LetterStanding>& standing);
Result<void> noteStandings(store::Database& database, const NextStandings& made);
/// It was written, or its record was: to be called wherever that happens.
Result<void> outdateStanding(store::Database& database, qint64 communication);

/// Those of which something is decided here in place of the plan, and `revision` of all of it: when that is another one than before, they and those that were, are outdated.
Result<void> noteDecided(store::Database& database, const QString& revision, const std::vector<CommunicationId>& letters);

/// Of each matter whose letters are kept, by id; empty while they are made.
Result<QHash<QString, QString>> matterRevisions(store::Database& database); ///< reads
/// A matter that is not released, or that may be held again: first what there was of it goes, then its letters come, in as many calls as wanted, then it is whole. Letters that are not known here are awaited.
Result<void> beginMatterLetters(store::Database& database, const MatterLetters& matter);
Result<void> addMatterLetters(store::Database& database, const MatterLetters& matter, qsizetype from, qsizetype count);
Result<void> endMatterLetters(store::Database& database, const MatterLetters& matter);
Result<void> dropMatterLetters(store::Database& database, const QString& matter); ///< by id
/// Letters of one class, repository and unit that stand alike.
struct RetentionCount {
    QString planClass; ///< empty: none of the plan
    RepositoryId repository;
    QString unit;
    std::optional<RetentionState> state; ///< none: not there any more
    std::map<int, qint64> letters;       ///< of Kept by days until the first on which they may go, as `steps` part them; else all under 0
};
/// Of all letters, each once; as far as they are made. steps: ascending; days up to the first count under it, up to the next under that, and all further ones under the highest int.
/// Reads; 2.4 s for ten million.
Result<std::vector<RetentionCount>> countRetention(store::Database& database, QDate today, const std::vector<int>& steps);
/// Rows of letters that may go on this day at the latest: by the day, then by row; at most so many. Reads.
Result<std::vector<qint64>> lettersDue(store::Database& database, QDate latest, qsizetype most);
/// Of letters under this matter, by its id, that no other matter in force and no hold of another system holds: how many may go on this day at the latest, of those that are
/// worked out as they stand now. None: what is under some matter is not. Reads.
Result<std::optional<qint64>> countFreed(store::Database& database, const QString& matter, QDate latest);
/// Letters are known to be under a hold of this number or name, whosever it is.
Result<bool> isHoldKnown(store::Database& database, const QString& codeOrName); ///< reads
/// Before what is known of them goes: their holds here are awaited again. Inside eraseKnown.
Result<void> forgetStandings(store::Database& database, qint64 communication);

} // namespace cf::cache
