// What went wrong with the making, filing or delivery of letters, and what people did about it: kinds, states, outcomes, what a person noted,
// and the site's rule. An exception itself is put together in models/evidence/exceptions out of what systems tell. Source: docs/exceptions.md;
// capabilities 9, 42 to 44, 70.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QStringList>

#include <array>
#include <map>
#include <QDate>

#include <optional>
#include <set>

namespace cf {

enum class ExceptionKind {
    MissingData,       ///< what it was to be made from was not there, or could not be read
    TemplateError,     ///< a template could not be composed
    GenerationFailed,  ///< it was not made, and nothing says why
    RoutingFailed,     ///< it was made and could not be put out
    DeliveryFailed,
    ArchiveFailed,     ///< it came out of a run and is in no repository
    NotFiled,          ///< it lies outside the file of the claim that it names
    ReconciliationGap  ///< in the input of a run, and nothing came out
};
inline constexpr int exceptionKinds = 8;
/// "MISSING_DATA", "TEMPLATE_ERROR", …; stable, stored.
QLatin1StringView codeOf(ExceptionKind kind);
std::optional<ExceptionKind> exceptionKindNamed(QStringView code); ///< any case, '-' as '_'
std::array<ExceptionKind, exceptionKinds> allExceptionKinds();

/// In this order; each but the first needs what stands before it only where somebody has to act.
enum class ExceptionState {
    Opened,
    Owned,           ///< somebody has it
    Fixed,           ///< its cause is mended: somebody says so, or a system shows it
    OutcomeRecorded, ///< and it may be made or sent again
    Released         ///< it was asked for again, came out well, or is not to be sent again
};
inline constexpr int exceptionStates = 5;
QLatin1StringView codeOf(ExceptionState state); ///< "OPENED", "OWNED", "FIXED", "OUTCOME_RECORDED", "RELEASED"
std::optional<ExceptionState> exceptionStateNamed(QStringView code);

enum class ExceptionOutcome {
    Retry,    ///< it may be made or sent again
    OtherWay, ///< the customer was reached otherwise
    Abandon   ///< it is not sent again
};
QLatin1StringView codeOf(ExceptionOutcome outcome); ///< "RETRY", "OTHER_WAY", "ABANDON"; stable, stored
std::optional<ExceptionOutcome> exceptionOutcomeNamed(QStringView code);
std::array<ExceptionOutcome, 3> allExceptionOutcomes();

enum class ExceptionAct { Assign, Take, GiveBack, Escalate, Fix, Outcome, Release };
QLatin1StringView codeOf(ExceptionAct act); ///< "assign", "take", "give-back", "escalate", "fix", "outcome", "release"; stable, stored
std::optional<ExceptionAct> exceptionActNamed(QStringView code);

/// What a person did about one, here, which stays, also when it was taken back; or what a plan of letters says of it, which is derived and kept nowhere.
struct ExceptionDeed {
    QString exception;      ///< its id
    ExceptionAct act = ExceptionAct::Take;
    QString value;          ///< a team, or the code of an outcome; of Release what was asked for: the key of a command
    QString note;
    QString person;
    int failures = 0;       ///< how often it had failed then: more later, and it does not count any more
    UtcMs at = 0;
    std::optional<UtcMs> undone;
    QString plan = {};      ///< id of the plan that it is derived from; empty: a person noted it
    friend bool operator==(const ExceptionDeed&, const ExceptionDeed&) = default;
};

/// How a site's systems are read, who has what, and in how many business days: a data file.
struct ExceptionRule {
    QString calendar;
    std::array<int, exceptionKinds> days{};      ///< business days until the outcome is due; 0: none
    std::array<QString, exceptionKinds> teams;   ///< who has what nobody was given
    QString escalation;                          ///< the team to which is escalated
    int repeats = 2;                             ///< failures after the first that make a loop
    std::optional<QDate> since;                  ///< what failed last before that day is over, unless somebody did something about it or a case leads it; none: nothing is
    int filingMinutes = 60;                      ///< until a letter has to lie in the file of its claim
    std::set<ExceptionKind> closes;              ///< keep a letter from being sent again before the outcome is recorded
    QStringList dataWords, templateWords;        ///< in the message of a failure
    QStringList processes;                       ///< in the key or name of a process: it is about exceptions
    QStringList steps;                           ///< keys of tasks, whatever the process, that settle a failure
    QStringList outcome;                         ///< names of variables that say how it was settled
    std::map<QString, ExceptionOutcome> outcomes; ///< what they say, folded
    QStringList letters, runs, batches;          ///< names of variables that say what a case is about
    friend bool operator==(const ExceptionRule&, const ExceptionRule&) = default;
};
/// Rejected; the detail names the member.
Result<ExceptionRule> readExceptionRule(const QByteArray& json);
/// By the words of a failure: MissingData, TemplateError, else what is given.
ExceptionKind kindByMessage(const ExceptionRule& rule, QStringView message, ExceptionKind otherwise);

} // namespace cf
