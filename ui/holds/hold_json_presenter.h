// A matter and what it comes to, as lines for people and as JSON for programs; what both say is the same. Pure functions.
#pragma once

#include "ui/holds/hold_words_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"

#include <QJsonObject>

namespace cf::ui {

/// state: letters in it are listed; none: none are.
QJsonObject holdJson(const HoldBook& book, std::optional<HeldItemState> state, bool withSteps);
QStringList holdText(const HoldBook& book, const TimeTelling& telling, std::optional<HeldItemState> state, bool withSteps);
/// All letters with where they stand; every step with its link, and the letters by which it came to be.
QByteArray holdLettersCsv(const HoldBook& book);
QByteArray holdLedger(const HoldBook& book, UtcMs now, const QString& key = {});
/// The same as a file that is signed: key is the one it says it is signed with.
SealedPaper holdLedgerFile(const HoldBook& book, const QString& path, UtcMs now, const QString& program);
/// What is held for a matter and what is not, with the ledger and the letters inside.
SealedPaper holdPaper(const HoldBook& book, const QString& path, const TimeTelling& telling, const QString& program);
QStringList holdPlanText(const PlannedScope& planned, const TimeTelling& telling);

} // namespace cf::ui
