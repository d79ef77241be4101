// A dispute in words: its stages, what is missing of it, what does not fit, its one line of time. Pure functions, for the page, the paper and
// the command line.
#pragma once

#include "models/evidence/dispute/dispute_book.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString stageWord(DisputeStage stage);
QString disputeRoleWord(DisputeRole role);
QString entryKindWord(DisputeEntryKind kind, bool isPlural);
/// Why no answer may be written: a sentence, with what would open it.
QString barredWords(evidence::DisputeOutcome::Standing standing);
/// "Extended ECM · workspace 60001"; "computed here".
QString disputeSourceWords(const evidence::DisputeSource& source);
QString disputeBasisWords(evidence::DisputeBasis basis);

/// Finds a letter by its document id; empty for none.
QString documentQuery(const QString& documentId);

/// What stands under a stage in the track.
struct StageWords {
    QString name, state, time, calendar; ///< "Acknowledgement", "Sent in time", "4 Mar 2026, 11:00 CET", "Due 9 Mar 2026 · Germany, 5 business days"
    MarkedText mark;
    CommunicationId opens; ///< the first letter
    QString document;      ///< its id, else its title
    QString query;         ///< finds it
    friend bool operator==(const StageWords&, const StageWords&) = default;
};
StageWords stageWords(const evidence::DisputeStory& story, const evidence::StageTrack& track, const TimeTelling& telling);

/// "Final response overdue since 30 Apr 2026"; empty where nothing is owed.
QString nextWords(const evidence::DisputeStory& story);
/// The day on which it is due, by the clock of its calendar, with the calendar: "9 Mar 2026 · Germany".
QString dueWords(const evidence::DisputeStory& story, const evidence::StageTrack& track);
/// "UPHELD, decided by olga, 7 Apr 2026"; and what became of its approval.
QString decisionWords(const evidence::DisputeOutcome& outcome, const TimeTelling& telling);
QString outcomeWords(const evidence::DisputeOutcome& outcome, const TimeTelling& telling);
/// "Deadline", "Outcome", "Template" …: what a finding is about.
QString findingName(evidence::DisputeFindingKind kind);
QString findingWords(const evidence::DisputeFinding& finding, const evidence::DisputeStory& story, const TimeTelling& telling);

struct DisputeFact {
    RecordFact fact;
    QString page, subject; ///< where it leads in the window; empty: nowhere, or to fact.query
    bool isOnlyLink = false; ///< tells nothing but where it leads, which only the window can follow
    friend bool operator==(const DisputeFact&, const DisputeFact&) = default;
};
struct DisputeSection {
    QString id, title, note;
    QList<DisputeFact> facts;
    friend bool operator==(const DisputeSection&, const DisputeSection&) = default;
};
/// "dispute", "whole", "fits", "links", in this order, always all four.
std::vector<DisputeSection> disputeSections(const evidence::DisputeStory& story, const TimeTelling& telling);
/// One step of the line of time.
struct DisputeLine {
    DisputeEntryKind kind = DisputeEntryKind::Step;
    MarkedText mark;
    QString time, title, detail; ///< detail: who, what it is, which system; may be empty
    QString query;               ///< finds its letter; empty: nothing to open
    QString told() const { return detail.isEmpty() ? title : title + QStringLiteral(" · ") + detail; }
    friend bool operator==(const DisputeLine&, const DisputeLine&) = default;
};
/// Those of the kinds that are shown; all when none is named.
QList<DisputeLine> disputeEntries(const evidence::DisputeStory& story, const std::set<DisputeEntryKind>& kinds, const TimeTelling& telling);
qint64 countOf(const evidence::DisputeStory& story, DisputeEntryKind kind);

/// The disputes of a record, for its process.
QList<DisputeFact> recordDisputeFacts(const std::vector<evidence::RecordDispute>& disputes, const TimeTelling& telling);

/// The whole of it as a page of HTML of our own, everything escaped.
QString disputeHtml(const evidence::DisputeStory& story, const Scope& scope, const TimeTelling& telling);

} // namespace cf::ui
