// What a comparison says in words: titles, scope, each difference as a sentence, the result. Pure functions; window, report and command
// line say the same.
#pragma once

#include "ui/compare/compare_presenter.h"

namespace cf::ui {

struct CompareSideWords {
    QString heading; ///< "FEE-CHG version 6 · 12 Feb 2025"
    QString scope;   ///< document id, recipient, which rendition; of a version: who approved it and when it was in force
    MarkedText content; ///< what is known of the bytes; no icon: nothing to say
    QString receivedBy; ///< "12,331 letters"; may be empty
    QString query;      ///< who received it
    QString template_;  ///< code and version, for those that name it
    friend bool operator==(const CompareSideWords&, const CompareSideWords&) = default;
};
CompareSideWords sideWords(const ComparePresenter& compare, bool isLeft);

QString compareTitle(const ComparePresenter& compare);
QString compareScope(const ComparePresenter& compare); ///< what is compared, how, and how much differs
QString compareResult(const ComparePresenter& compare); ///< one sentence for the end
/// "Difference 1 of 6"; while pages are compared "… so far".
QString placeWords(const ComparePresenter& compare);

struct DifferenceWords {
    QString kind;        ///< "Amount", "Paragraph moved"
    QString left, right; ///< what each side says; empty: nothing
    QString where;       ///< "page 1", "FEE-CONSENT v3"
    QString sentence;    ///< all of it, for who hears it
    friend bool operator==(const DifferenceWords&, const DifferenceWords&) = default;
};
DifferenceWords differenceWords(const ComparePresenter& compare, int difference);

QString ignoredWord(evidence::IgnoredKind kind);
/// "Dates, addresses ignored (hatched)"; empty when nothing is.
QString ignoredWords(const evidence::IgnoredParts& parts);

/// Of templates: what changed of blocks, facts and approvals, a line each.
QList<RecordFact> compositionFacts(const evidence::CompositionComparison& composition, const TimeTelling& telling);

/// Why a mode has nothing to show: icon, sentence, cause. No sentence: it has.
struct CompareObstacle {
    QString icon, sentence, cause, action;
    Mark mark = Mark::Plain;
    bool isLeft = true;
    bool isWaiting = false; ///< it is worked on
    friend bool operator==(const CompareObstacle&, const CompareObstacle&) = default;
};
CompareObstacle obstacleOf(const ComparePresenter& compare);

} // namespace cf::ui
