// A dispute as one value, put together out of what workspaces, cases and records tell: window and command line say the same. Nothing of it is
// made up: every part has its source, and what systems tell differently is a finding. Instants in UTC. Source: docs/disputes.md; capabilities
// 11, 14, 18 to 20, 48 to 50; patterns A-7, C-4.
#pragma once

#include "models/cache/read_disputes.h"
#include "models/domain/business_calendar.h"
#include "models/domain/dispute.h"

namespace cf::evidence {

/// Who says so.
struct DisputeSource {
    enum class Kind { Workspace, Case, Record, Person, Here }; ///< Here: computed by this program
    Kind kind = Kind::Here;
    QString repository; ///< its name
    QString id;         ///< native id of a workspace or case, id of a communication, name of a person
    friend bool operator==(const DisputeSource&, const DisputeSource&) = default;
};
QLatin1StringView codeOf(DisputeSource::Kind kind); ///< "workspace", "case", "record", "person", "here"

/// A value as several may tell it: empty where nobody does; others that tell another one are a finding.
struct ToldText {
    QString value;
    DisputeSource source;
    friend bool operator==(const ToldText&, const ToldText&) = default;
};

/// Why a document is taken for part of the dispute.
enum class DisputeBasis { Named, FiledIn, ShownBy, ShownOnce, CaseReference, Relation, Person };
QLatin1StringView codeOf(DisputeBasis basis); ///< "named", "filed-in", "shown-by", "shown-once", "case-reference", "relation", "person"

struct DisputePart {
    cache::DisputeDocument document;
    DisputeEntryKind kind = DisputeEntryKind::Letter;
    std::optional<DisputeRole> role;   ///< of a letter; nullopt: nothing says it
    std::optional<DisputeStage> stage; ///< of an answer; nullopt: nothing says it
    std::vector<DisputeBasis> bases;   ///< at least one
    std::optional<DisputeLink> link;   ///< of a person
    bool isFiled = false;              ///< the dispute's workspace holds or shows it now
    /// When it was sent, else issued; none: not told.
    std::optional<Moment> at() const { return document.sent ? document.sent : document.issued; }
    /// The archive shows it, and its bytes are there or were never looked at.
    bool isStored() const;
    friend bool operator==(const DisputePart&, const DisputePart&) = default;
};

struct DisputeOutcome {
    enum class Standing {
        NoCase,     ///< no system tells of a decision at all
        Undecided,
        Unapproved, ///< decided, and the approval is not there yet, or the process knows none
        Refused,    ///< decided, and the approval was refused
        SamePerson, ///< approved by whoever decided
        Approved
    };
    Standing standing = Standing::NoCase;
    QString decision; ///< as told: "UPHELD"
    QString decidedBy, approvedBy;
    std::optional<UtcMs> decidedAt, approvedAt;
    DisputeSource source;
    int rounds = 0; ///< times it was decided
    bool isApproved() const { return standing == Standing::Approved; }
    friend bool operator==(const DisputeOutcome&, const DisputeOutcome&) = default;
};
QLatin1StringView codeOf(DisputeOutcome::Standing standing); ///< "no-case", "undecided", "unapproved", "refused", "same-person", "approved"

/// One of the three letters, with its clock.
struct StageTrack {
    enum class State {
        NotNeeded, ///< no deadline is set for it, or what came after made it idle
        Waiting,
        Overdue,
        Sent,
        SentLate,
        Undated    ///< a letter is there, and nothing tells when it was sent
    };
    DisputeStage stage = DisputeStage::Acknowledgement;
    State state = State::NotNeeded;
    std::vector<size_t> letters;          ///< of DisputeStory::parts, by time, undated ones last
    std::optional<UtcMs> sent;            ///< the first of them
    std::optional<BusinessDeadline> computed;
    std::optional<UtcMs> stated;          ///< by the case; counts before the computed one
    std::optional<DisputeSource> statedBy;
    std::optional<UtcMs> due;             ///< the first instant at which it is late
    std::optional<QDate> dueDay;          ///< by the calendar's clock
    bool differs = false;                 ///< stated and computed are on different days
    std::optional<UtcMs> told;            ///< when a task of the case says that it was done
    QString toldBy;
    friend bool operator==(const StageTrack&, const StageTrack&) = default;
    bool isOverdue() const { return state == State::Overdue; }
};
QLatin1StringView codeOf(StageTrack::State state); ///< "not-needed", "waiting", "overdue", "sent", "sent-late", "undated"

enum class DisputeFindingKind { DeadlineMissed, NoOutcome, TemplateOutlier, SystemsDiffer, DeadlineDiffers, CalendarUnknown, Unplaced };
QLatin1StringView codeOf(DisputeFindingKind kind); ///< "deadline-missed", "no-outcome", …
struct DisputeFinding {
    DisputeFindingKind kind = DisputeFindingKind::SystemsDiffer;
    std::optional<DisputeStage> stage;
    QString subject;       ///< document id of a letter, or the name of what differs: "customer", "status", "decision", "received"
    QStringList values;    ///< what was told, each with who: "C-1 (Extended ECM)"; of an outlier its template and the usual one
    std::optional<UtcMs> at; ///< when it should have been
    friend bool operator==(const DisputeFinding&, const DisputeFinding&) = default;
};

/// What a whole file holds, each by name.
struct DisputeItem {
    enum class What { Disputed, StageLetter, Outcome, Decision, Stored, Filed };
    enum class State { There, Missing, NotYet, NotNeeded };
    What what = What::Disputed;
    State state = State::There;
    std::optional<DisputeStage> stage;
    QString name;                ///< document id or title of the letter; empty where the kind says all
    QString evidence;            ///< as told: the state of a record, a task of the case
    CommunicationId opens;       ///< empty: nothing to open
    friend bool operator==(const DisputeItem&, const DisputeItem&) = default;
};
QLatin1StringView codeOf(DisputeItem::What what);   ///< "disputed", "stage-letter", "outcome", "decision", "stored", "filed"
QLatin1StringView codeOf(DisputeItem::State state); ///< "there", "missing", "not-yet", "not-needed"

struct DisputeEntry {
    DisputeEntryKind kind = DisputeEntryKind::Step;
    std::optional<Moment> moment;  ///< as its source gave it
    std::optional<UtcMs> instant;  ///< where the source gave an instant, and when a day that is due is over
    QString code;                  ///< of a step: "opened", "closed", "task", "due", "linked"; else of a letter's role or stage
    QString text, who, detail;     ///< text: title of a document, name of a task, words of a note
    std::optional<DisputeStage> stage;
    DisputeSource source;
    CommunicationId opens;
    std::optional<UtcMs> at() const { return instant || !moment ? instant : std::optional(moment->utc); }
    friend bool operator==(const DisputeEntry&, const DisputeEntry&) = default;
};

struct DisputeStory {
    QString id;           ///< what it is called here: the workspace's object, else the case's reference, else a native id
    QStringList names;    ///< all that lead to it
    QString title;
    std::vector<cache::KnownWorkspace> workspaces; ///< one, as a rule
    std::vector<cache::KnownCase> cases;           ///< oldest first
    ToldText customer, product, status, reason;
    std::optional<UtcMs> received;                 ///< day 0 counts from it
    DisputeSource receivedBy;
    bool isOpen = true;
    BusinessCalendar calendar;
    DisputeSource calendarBy;                      ///< who says that it is this one; Here: the default
    std::array<StageTrack, disputeStages> stages;
    DisputeOutcome outcome;
    std::vector<DisputePart> parts;                ///< by time, undated last
    QStringList unknownDocuments;                  ///< named by a system, and not known here
    std::vector<DisputeItem> checklist;
    std::vector<DisputeFinding> findings;
    std::vector<DisputeEntry> entries;             ///< by time, undated last
    friend bool operator==(const DisputeStory&, const DisputeStory&) = default;

    /// The stage whose letter is next: overdue or waited for; nullopt: none.
    const StageTrack* next() const;
    bool isOverdue() const;
    qint64 missing() const;
    bool isWhole() const { return missing() == 0; }
    /// Why no answer may be written: nullopt: it may.
    std::optional<DisputeOutcome::Standing> barredBy(DisputeStage stage) const;
};

} // namespace cf::evidence
