// What a person or the program did, as the activity log keeps it: words of a closed vocabulary, ids, numbers and hashes, and no text anybody
// typed. What a thing is called, who a letter went to and what was searched for stand elsewhere, and can be erased there. Source:
// docs/activity.md; beyond rank 4; field 2.4.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <array>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace cf {

enum class ActKind {
    ProgramStart, ProgramStop,
    CommandRun,     ///< of the command line, by its name
    SyncRun,
    SearchRun,      ///< the query by its salted hash
    RecordOpen, DocumentRead,
    FileWritten,    ///< an export, a sheet, a certificate: what leaves the program as a file
    Printed,
    SignIn,
    OutboxAct,      ///< what a person asked of the outbox, before it is done there
    OutboxStep,     ///< what became of one command
    LogRead,        ///< the log itself was exported, proven or verified
    ClockBack,      ///< the clock of the machine went back before the next entry
    KeyUsed,        ///< from here on checkpoints are signed with this key
    LogBroken,      ///< the log does not go on from the checkpoint that was kept beside it
    DeskAct,        ///< what a person decided or keeps, before it is kept
    OutboxBack,     ///< the outbox has not the step that was logged last: an older one was put in its place
    RepositoryChange, ///< a repository was connected, changed, disconnected or removed
    Copied,         ///< to the clipboard: a text by its salted hash, and how long it is
    Unmask,         ///< a masked field was shown in clear
    AuditRun,       ///< everything was verified for an auditor
    TimeStamp       ///< an authority stamped a head of the log
};
inline constexpr int actKindCount = int(ActKind::TimeStamp) + 1;

enum class ActOutcome { Begun, Done, Partial, Refused, Failed };
inline constexpr int actOutcomeCount = int(ActOutcome::Failed) + 1;

/// "search.run"; stable: it is hashed.
QString codeOf(ActKind kind);
std::optional<ActKind> actKindNamed(QStringView code);
QString codeOf(ActOutcome outcome);
std::optional<ActOutcome> actOutcomeNamed(QStringView code);

/// Which thing, by its id alone: {"communication", "cm-…"}.
struct ActSubject {
    QString kind, id;
    friend bool operator==(const ActSubject&, const ActSubject&) = default;
};
using ActFact = std::pair<QString, std::variant<qint64, QString>>;

struct Act {
    ActKind kind = ActKind::ProgramStart;
    ActOutcome outcome = ActOutcome::Done;
    QString person = {}; ///< the name of an account; empty: the program
    std::vector<ActSubject> of = {};
    /// Counts, watermarks (ms of UTC), codes and hashes; no two of one name. A text has letters, digits and -._:+/=, and no space.
    std::vector<ActFact> told = {};
    friend bool operator==(const Act&, const Act&) = default;
};

} // namespace cf
