// One exception as a value: what failed, every attempt, who has it, how it was settled, and whether the letter may be made or sent again. Window,
// command line and everything that sends ask the same functions. Instants in UTC. Source: docs/exceptions.md; capabilities 42 to 44, 70; journey X1.
#pragma once

#include "models/cache/read_exceptions.h"
#include "models/domain/business_calendar.h"
#include "models/domain/letter_exception.h"

namespace cf::evidence {

/// One attempt at making or sending it, oldest first.
struct ExceptionAttempt {
    std::optional<UtcMs> at;
    bool isFailure = true;
    QString code;      ///< "BOUNCED_HARD", or the status of a run as told
    QString reason;    ///< as told
    QString recipient; ///< empty: not of one
    QString id;        ///< of the run, or the document id of a reissue; empty: the letter itself
    QString source;    ///< which system says so
    friend bool operator==(const ExceptionAttempt&, const ExceptionAttempt&) = default;
};

/// Who says so: nobody, so the rule does; a person here; a case of a workflow system; whoever approved a plan of letters.
enum class ExceptionBasis { Rule, Person, Case, Plan };
QLatin1StringView codeOf(ExceptionBasis basis); ///< "rule", "person", "case", "plan"

/// The case of a workflow system that is about it.
struct ExceptionTie {
    RepositoryId system;
    QString systemName, caseId, reference, definition;
    QString task; ///< native id of its open task; empty: none
    QString form; ///< of that, as told
    QString step, assignee;
    QStringList groups;
    bool isOpen = true;
    friend bool operator==(const ExceptionTie&, const ExceptionTie&) = default;
};

struct RecordedOutcome {
    ExceptionOutcome what = ExceptionOutcome::Retry;
    QString who, note;
    UtcMs at = 0;
    ExceptionBasis by = ExceptionBasis::Person;
    bool holds = true; ///< false: it failed again since
    QString plan = {}; ///< its id; empty: no plan says so
    friend bool operator==(const RecordedOutcome&, const RecordedOutcome&) = default;
};

struct LetterException {
    QString id;            ///< "delivery/…", "making/…", "filing/…", "archive/…", "input/…", "run/…" with a key: the same as long as it is derived
    QString name;          ///< for people: a document id, a batch, a customer
    ExceptionKind kind = ExceptionKind::DeliveryFailed;
    CommunicationId letter; ///< empty: there is no record
    QString documentId, title, type, unit, batch, templateCode, customer, system;
    QString claim;          ///< of NotFiled
    QString message;        ///< of the last failure, as told
    QString domain, run;    ///< of a composition system: its last run that failed; empty: none
    RepositoryId repository; ///< of that system
    qint64 letters = 1;     ///< how many it is about: of a run those that it was to make, 0: not told
    std::vector<ExceptionAttempt> attempts;
    int failures = 1;
    std::vector<qint64> runRows; ///< of the attempts of a run
    std::optional<UtcMs> opened, failed; ///< the first failure and the last; none: nothing tells when
    std::optional<UtcMs> mended;         ///< a system shows that it came out well since

    // Who has it, and how it stands
    QString team, owner;
    ExceptionBasis teamBy = ExceptionBasis::Rule;
    bool isEscalated = false;
    std::optional<ExceptionTie> tie;
    std::vector<ExceptionDeed> deeds; ///< all of it, oldest first
    std::optional<RecordedOutcome> outcome; ///< the latest, whoever says so
    ExceptionState state = ExceptionState::Opened;
    std::optional<BusinessDeadline> due;
    std::optional<UtcMs> ended;          ///< when its clock stopped; none: it runs
    bool isLooping = false;              ///< it failed again after it was tried again often
    bool isGone = false;                 ///< nothing tells of it any more; what persons did about it stays
    friend bool operator==(const LetterException&, const LetterException&) = default;

    bool isOpen() const { return state < ExceptionState::OutcomeRecorded; }
    bool isReleased() const { return state == ExceptionState::Released; }
    /// How long it took, or takes by now; none: nothing tells since when.
    std::optional<qint64> age(UtcMs now) const;
    bool isLate(UtcMs now) const; ///< its deadline passed before its clock stopped
};

/// What is known of it settles who has it and how it stands: pure. deeds: all of persons, about whichever; ties: of whichever.
void settle(LetterException& one, const ExceptionRule& rule, const BusinessDays& days, const std::vector<ExceptionDeed>& deeds);
/// The case's own words on it: the tie, its outcome. Before settle().
void tieTo(LetterException& one, const ExceptionRule& rule, const cache::KnownCase& told);
/// What a case says it is about: ids of exceptions where it was started from here, keys of letters, ids of runs, batches folded.
struct CaseAbout {
    QStringList exceptions, letters, runs, batches;
};
CaseAbout aboutOf(const ExceptionRule& rule, const WorkflowCase& told);

/// Why something may not be done with it now.
enum class ExceptionBar {
    NoOutcome,   ///< the outcome has not been recorded
    FailedSince, ///< it was, and it failed again since
    NotAgain,    ///< it was: not to be made or sent again
    NoReason,    ///< a loop: it takes a reason
    NoName,      ///< to whom?
    HasOutcome,  ///< it is settled: taken back first
    NotYours,    ///< somebody else has it
    Yours,       ///< whoever asks has it already
    RestsOnIt,   ///< it was released, or failed again, since
    Nothing,     ///< there is nothing of that kind to take back, or to mend
    NoRun,       ///< no run that can be started again
    WholeRun,    ///< the run made other letters well: once more, and they are made twice
    Asked,       ///< it was asked for since the outcome
    OfPlan       ///< an approved plan says so: it is changed there
};
QLatin1StringView codeOf(ExceptionBar bar); ///< "no-outcome", "failed-since", …; stable

/// nullopt: the letter, or the letters of the run, may be made or sent again.
std::optional<ExceptionBar> resendBar(const LetterException& one, const ExceptionRule& rule);
/// The same, and what hinders the composition system's own repetition.
std::optional<ExceptionBar> rerunBar(const LetterException& one, const ExceptionRule& rule);
/// nullopt: this may be noted now. undo: takes the last deed of that kind back.
std::optional<ExceptionBar> deedBar(const LetterException& one, const ExceptionDeed& deed);
std::optional<ExceptionBar> undoBar(const LetterException& one, ExceptionAct act);

} // namespace cf::evidence
