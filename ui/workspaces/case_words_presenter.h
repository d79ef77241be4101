// A case in words: its milestones, its line of time, its groups, checklist and packages; and what does not fit over all cases, as rows. Pure functions, for
// the page, the record and the command line.
#pragma once

#include "models/evidence/case/case_book.h"
#include "ui/disputes/dispute_words_presenter.h"

namespace cf::ui {

/// Names of data files in the language of the program.
QString planName(const CasePlan& plan);
QString milestoneName(const MilestoneRule& rule);
QString milestoneLetter(const MilestoneRule& rule);
QString requirementWord(const evidence::CaseRules& rules, const QString& plan, const QString& requirement); ///< by the id of a requirement of the plan's checklist

/// "Claim · CLM-1 · customer C-1 · open"
QString caseHeadline(const evidence::CaseFile& file);
QString spanWords(qint64 ms); ///< "2 days", "5 hours", "12 minutes"; negative ones as positive
/// "Output archive is complete to 1 Mar 2026, 08:00"
QString archiveDoubt(const evidence::LetterArchive& archive, const TimeTelling& telling);
QString untoldWords(const evidence::MilestoneTrack& track, const TimeTelling& telling); ///< why it is not told; empty: it is
/// "missed, 12 days ago"; "sent in time, 1 day later".
QString milestoneState(const evidence::MilestoneTrack& track, UtcMs now);
StageWords milestoneWords(const evidence::CaseFile& file, const evidence::MilestoneTrack& track, const TimeTelling& telling);

/// "case", one for each group of the plan, "checklist" and "package-ID" where there are such, "links".
std::vector<DisputeSection> caseSections(const evidence::CaseFile& file, const TimeTelling& telling);
QList<DisputeLine> caseLines(const evidence::CaseFile& file, const std::set<DisputeEntryKind>& kinds, const TimeTelling& telling);
qint64 countOf(const evidence::CaseFile& file, DisputeEntryKind kind);

/// "5 documents, lacks Payment schedule"; "6 documents, whole"; "4 documents".
QString packageWords(const evidence::CasePackage& package);
/// Of a record: its package as one; empty where it is in none.
QList<RecordFact> packageFactsOf(const std::optional<evidence::CasePackage>& package);

QString gapTitle(evidence::CaseGapKind kind);                                  ///< as findings call it
QString gapMeaning(evidence::CaseGapKind kind);
QStringList gapHeads(evidence::CaseGapKind kind);
QStringList gapCells(const evidence::CaseGap& gap, const evidence::CaseRules& rules, const TimeTelling& telling);
/// "3 of 500 looked at"; with what is counted apart.
QString gapsSentence(const evidence::CaseGaps& gaps);

} // namespace cf::ui
