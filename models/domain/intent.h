// What a person wants done, as the outbox keeps it: plans, and the commands each of them comes to. An intent is on the disk before anything
// is asked of a system; what a system answered is a receipt; that it shows there is seen when it is read. Instants by this machine's
// clock. Source: docs/outbox.md.
#pragma once

#include "models/domain/deed.h"
#include "models/domain/communication.h"

namespace cf {

enum class IntentState {
    Draft,       ///< written here and not accepted: nothing happens to it
    Waiting,     ///< accepted, for when its plan is approved
    Accepted,    ///< it leaves as soon as it can
    Sending,     ///< may have left: committed before it does
    Unknown,     ///< it left, and no answer says what it did
    NeedsPerson, ///< nobody but a person can go on with it; `error` says why
    Done,        ///< the system says so; or a person who looked there, see IntentStep
    Refused,     ///< the system says no, and nothing was done
    Withdrawn    ///< by a person, or because what it follows was not done; it never left
};
/// "DRAFT", "WAITING", …; stable, stored.
QLatin1StringView codeOf(IntentState state);
std::optional<IntentState> intentStateNamed(QStringView code);
/// Something will or may still happen to it.
constexpr bool isOpen(IntentState state) { return state <= IntentState::NeedsPerson && state != IntentState::Draft; }
std::vector<IntentState> allIntentStates();

/// One line of an intent's history, which only grows.
struct IntentStep {
    UtcMs at = 0;
    IntentState state = IntentState::Draft; ///< after it
    QString person;                         ///< empty: the program by itself
    QString detail;                         ///< evidence, or what the person said
    std::optional<ErrorKind> error;
    friend bool operator==(const IntentStep&, const IntentStep&) = default;
};

struct Intent {
    Command command;
    RepositoryId system;   ///< that carries it out
    QString subject;       ///< within the system; those of one subject leave in the order they were accepted
    QString follows;       ///< key of the one that must be done first; empty: none
    CommunicationId about; ///< empty: not about one
    QString plan;          ///< its id
    IntentState state = IntentState::Accepted;
    std::optional<UtcMs> notBefore; ///< a time to think again, or to wait after an attempt
    int attempts = 0;               ///< that may have left
    int looks = 0;                  ///< since the last attempt, that found no trace of it
    std::optional<UtcMs> lastAttempt;
    bool isDoubtful = false;        ///< an attempt was without an answer, and nothing settled that since: a refusal of a later one says little
    Effect effect;                  ///< of Done
    std::optional<Error> error;     ///< of the last attempt or look that failed
    std::optional<UtcMs> seen;      ///< when a system was first read that shows it
    friend bool operator==(const Intent& a, const Intent& b)
    {
        return a.command == b.command && a.system == b.system && a.subject == b.subject && a.follows == b.follows && a.about == b.about
               && a.plan == b.plan && a.state == b.state && a.notBefore == b.notBefore && a.attempts == b.attempts && a.looks == b.looks;
    }
};

/// The case that a command started: what another system tells under the same reference, or this one of another case, is not it.
struct StartedCase {
    RepositoryId system; ///< that was asked to start it
    QString reference;   ///< key of the command
    QString receipt = {}; ///< native id that the system gave; empty: none yet, or a person said that it was done
    friend bool operator==(const StartedCase&, const StartedCase&) = default;
};
StartedCase startedCaseOf(const Intent& start);

/// What a person asked for as a whole, one command or thousands.
struct Plan {
    QString id;         ///< "CF-" and a UUID
    QString kind;       ///< "reissue", "request", "bulk-reissue", "task", "dispute", "pack", "disposition", "hold-trial"
    QString title;      ///< as the person saw it
    QString reason;     ///< as the person gave it
    QString person;     ///< who
    QByteArray request; ///< JSON of its kind, with what it rests on
    UtcMs created = 0;
    bool isPaused = false;
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// How a plan stands: how many of its intents are in which state.
struct PlanStanding {
    Plan plan;
    std::vector<std::pair<IntentState, qint64>> counts; ///< by state, those that are none left out
    qint64 seen = 0;                                    ///< of those that are done
    std::optional<UtcMs> changed;                       ///< when anything last happened
    friend bool operator==(const PlanStanding&, const PlanStanding&) = default;
    qint64 of(IntentState state) const;
    qint64 all() const;
    bool isOpen() const;
};

/// What a person who looked at the system says of a command of which nothing else tells.
enum class PersonsFinding { WasDone, WasNotDone, LeaveIt };

/// A new key: "CF-" and a random UUID.
QString newCommandKey();
/// The key of the command that follows from another one in this way, on whatever machine it is derived: two who go on with one case
/// ask for one thing.
QString derivedCommandKey(const QString& from, QStringView step);

} // namespace cf
