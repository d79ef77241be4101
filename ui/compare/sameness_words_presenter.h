// A class of sameness in words: what it is called, what it means, what it rests on and what it says nothing of. Pure functions; the page Compare,
// reissues, reports of verifications and the command line say the same. Source: docs/sameness.md.
#pragma once

#include "models/domain/sameness.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// "The same look and words", with its sign. Green only where nothing a reader could see differs.
MarkedText samenessMark(const Sameness& sameness);
QString samenessWord(SamenessClass sameness);
/// What it means, a sentence; of NotComparable why.
QString samenessMeaning(const Sameness& sameness);
QString notComparedWord(NotCompared what);
/// "Not compared: …"; empty: nothing was left out.
QString notComparedWords(const Sameness& sameness);

/// "Words", "An attachment"
QString samenessDifferenceWord(const QString& what);
/// "page 2: “4.50”, and “4.60” on the right"
QString samenessDifferenceDetail(const SamenessDifference& difference);

/// Hashes of both, of both canonical forms, what differs and where, what was left out, with what it was compared. differences: how many are
/// listed at most; a line says how many more there are.
struct SamenessFacts {
    QList<RecordFact> facts;
    QList<int> differences; ///< of each fact the difference it tells of; -1: none
};
/// withMeaning: what the class means and its limits come first.
SamenessFacts samenessFacts(const Sameness& sameness, int differences, bool withMeaning = true);

} // namespace cf::ui
