// A case of any type as one value, put together out of what workspaces, processes and letters tell: its line of time, the letters its milestones call for,
// what its workspace holds in groups, its checklist and packages. Window and command line say the same; nothing is made up, and what is not told is said
// to be so. Disputes have a file of their own (models/evidence/dispute). Instants in UTC. Source: docs/cases.md; capabilities 11 to 14, 57; patterns, C-7.
#pragma once

#include "models/cache/read_case_letters.h"
#include "models/evidence/case/case_rules.h"
#include "models/evidence/case/letter_archives.h"
#include "models/evidence/dispute/dispute_story.h"

namespace cf::evidence {

struct CasePart {
    cache::CaseDocument document;
    DisputeEntryKind kind = DisputeEntryKind::Attachment; ///< never Step
    bool isSent = false;                                  ///< a letter that went out
    QStringList alsoIn;                                   ///< names of repositories that hold a copy of it
    /// When it was sent, else issued; none: not told.
    std::optional<Moment> at() const { return document.sent ? document.sent : document.issued; }
    QString name() const { return document.documentId.isEmpty() ? document.title.isEmpty() ? document.type : document.title : document.documentId; }
    friend bool operator==(const CasePart&, const CasePart&) = default;
};

/// One milestone, and the letter that it calls for.
struct MilestoneTrack {
    enum class State {
        ToCome,     ///< not reached yet
        NotReached, ///< and never will be: the case is over
        NotTold,    ///< untold says why
        Waiting,    ///< reached, and there is still time
        Missed,     ///< the time is over, and no letter
        Sent,
        SentLate,
        Undated     ///< a letter is there, and nothing tells when it was sent
    };
    enum class Untold {
        No,
        NoSystem, ///< neither a workspace nor a process is known
        NoTime,   ///< it was reached, and nothing tells when
        Archive,  ///< the time is over and no letter is known, and an archive may hold one: `archives`
        Cut       ///< the same, and there are more documents than are read
    };
    MilestoneRule rule;
    State state = State::ToCome;
    Untold untold = Untold::No;
    std::vector<LetterArchive> archives; ///< in which its letter may lie and is not known here
    bool isReached = false;
    std::optional<UtcMs> reached; ///< none: it was not, or nothing tells when
    std::optional<QDate> reachedDay; ///< where the day alone is told; `reached` is its beginning by the calendar's clock
    DisputeSource reachedBy;      ///< who says so
    std::optional<UtcMs> due;     ///< the first instant at which it is late
    std::optional<QDate> dueDay;  ///< by the calendar's clock; the last one in time
    bool isCalendarKnown = true;  ///< false: days off are not known for all days in between
    std::vector<size_t> letters;  ///< of CaseFile::parts, by time
    std::optional<UtcMs> sent;    ///< the first of them
    std::optional<QDate> sentDay; ///< by the calendar's clock, or as it is told
    bool isSentToTheDay = false;  ///< sentDay is all that is told
    bool isMissed() const { return state == State::Missed; }
    /// It was reached, and whether its letter went out in time is not known here.
    bool isOpenQuestion() const { return untold == Untold::NoTime || untold == Untold::Archive || untold == Untold::Cut; }
    /// From milestone to letter, in ms; none: either is not told, or the day alone is.
    std::optional<qint64> delay() const { return sent && reached && !reachedDay && !isSentToTheDay ? std::optional(*sent - *reached) : std::nullopt; }
    /// The same in days of the calendar's clock.
    std::optional<qint64> delayDays = {};
    friend bool operator==(const MilestoneTrack&, const MilestoneTrack&) = default;
};
QLatin1StringView codeOf(MilestoneTrack::Untold untold); ///< "", "no-system", "no-time", "archive", "cut"
QLatin1StringView codeOf(MilestoneTrack::State state); ///< "to-come", "not-reached", "not-told", "waiting", "missed", "sent", "sent-late", "undated"

struct CaseGroupItem {
    enum class State { Plain, Open, Met };
    QString name, value;       ///< name: type or title of a document, attribute, task
    State state = State::Plain;
    std::optional<UtcMs> at;
    DisputeSource source;
    QString documentId;        ///< of a document that can be opened
    std::optional<Moment> told = {}; ///< of a document: `at` as its source gave it
    friend bool operator==(const CaseGroupItem&, const CaseGroupItem&) = default;
};
QLatin1StringView codeOf(CaseGroupItem::State state); ///< "plain", "open", "met"
struct CaseGroup {
    CaseGroupRule rule;
    std::vector<CaseGroupItem> items; ///< empty: not told
    qint64 count(CaseGroupItem::State state) const;
    friend bool operator==(const CaseGroup&, const CaseGroup&) = default;
};

/// A requirement of a checklist, with what is there for it.
struct CaseRequirement {
    enum class State { There, Missing, NotYet, Optional }; ///< NotYet: it need not be there yet; Optional: nor later
    PackRequirement requirement;
    State state = State::Missing;
    QStringList names;   ///< document ids, or titles
    friend bool operator==(const CaseRequirement&, const CaseRequirement&) = default;
};
QLatin1StringView codeOf(CaseRequirement::State state); ///< "there", "missing", "not-yet", "optional"

/// Documents that go as one.
struct CasePackage {
    QString id, plan;                        ///< plan: of the kind of case whose package it is; empty: none
    std::vector<cache::CaseDocument> documents;
    std::vector<CaseRequirement> requirements; ///< empty: nothing says what it must hold
    std::vector<const CaseRequirement*> missing() const;
    bool isWhole() const { return missing().empty(); }
    friend bool operator==(const CasePackage&, const CasePackage&) = default;
};

struct CaseEntry {
    DisputeEntryKind kind = DisputeEntryKind::Step;
    std::optional<Moment> moment;  ///< as its source gave it
    std::optional<UtcMs> instant;
    QString code;                  ///< of a step: "opened", "closed", "task", "status", "milestone", "due", "missed", "untold"; of a letter: id of its milestone; else ""
    QString text, who, detail;
    DisputeSource source;
    QString documentId;            ///< what it opens
    QStringList alsoIn = {};       ///< as of its part
    std::optional<UtcMs> at() const { return instant || !moment ? instant : std::optional(moment->utc); }
    friend bool operator==(const CaseEntry&, const CaseEntry&) = default;
};

struct CaseFile {
    QString id;              ///< the workspace's object, else the reference of its process, else as it was asked for
    QStringList names;       ///< all that lead to it
    QString title, customer, status;
    std::optional<CasePlan> plan;                  ///< none: no plan is for such a case
    std::vector<cache::KnownWorkspace> workspaces; ///< one, or none
    std::vector<cache::KnownCase> cases;           ///< oldest first
    bool isOpen = true;
    bool isDispute = false;                        ///< it has deadlines of its own: models/evidence/dispute
    bool isStateTold = false;                      ///< false: nothing tells whether it is open
    std::optional<UtcMs> opened, closed;           ///< none: nothing tells when
    std::optional<UtcMs> closedBy;                 ///< of one that is over: it was by then
    bool hasArchive = true;                        ///< false: nothing is connected that holds letters
    std::vector<LetterArchive> doubtful;           ///< of one that is over and without a letter: archives in which one may lie that is not known here
    BusinessCalendar calendar;
    std::vector<CasePart> parts;                   ///< by time, undated last
    bool isCut = false;                            ///< there are more documents than are read
    std::vector<MilestoneTrack> milestones;        ///< in the order of the plan
    std::vector<CaseGroup> groups;                 ///< of the plan
    std::vector<CaseRequirement> checklist;        ///< of the plan; empty: it has none
    bool isChecklistDue = false;
    std::vector<CasePackage> packages;             ///< of its documents
    std::vector<CaseEntry> entries;                ///< by time, undated last
    qint64 letters() const;                        ///< that went out
    /// It is over, and no letter of it is known.
    bool isWithoutLetter() const { return isStateTold && !isOpen && plan && letters() == 0; }
    /// And none went out: nothing could hide one.
    bool isUnanswered() const { return isWithoutLetter() && !isCut && hasArchive && doubtful.empty(); }
    qint64 missed() const;
    qint64 openQuestions() const; ///< milestones of which is not known whether their letter went out in time
    /// Its package must be there by now, and is not.
    bool lacksPackage() const;
    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};

/// Each once: of copies under one document id the one that is shown and there; with the names of the repositories of the others.
std::vector<std::pair<cache::CaseDocument, QStringList>> withoutCopies(const std::vector<cache::CaseDocument>& documents);
/// A document that goes to somebody, by what it says of itself.
bool isSentLetter(const cache::CaseDocument& document, const DisputeRule& rule);

} // namespace cf::evidence
