// What is said of matters and holds in words; the same in the window, on paper and on the command line. Pure functions.
#pragma once

#include "ui/holds/hold_acts_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString matterKindWord(MatterKind kind);
QString holdStateWord(HoldState state);
QString heldItemStateWord(HeldItemState state); ///< of letters: "held, as read"
QString heldPartWord(HeldPart part);
QString heldColumnWord(HeldColumn column);
QString heldColumnHelp(HeldColumn column); ///< what it counts
/// "enforced by the archive"; of a repository that was never asked or has no means: that.
QString holdClassWord(const HeldRow& row);
QString nearMissWord(const evidence::NearMiss& miss);
QString matterDeedWord(const MatterStep& step);
/// "2,242 letters, Letters and notices complete to …": what a step rests on.
QString matterStepDetail(const MatterStep& step, const TimeTelling& telling);
/// What would follow from a release, a clause each; of what is nothing, nothing.
QStringList effectWords(const ReleaseEffects& effects);
/// One sentence that says what is held and what is not. Never "held" without how.
QString holdVerdict(const HoldBook& book);
/// What opposes it, in words: of the codes of HoldActsPresenter and of faultOf().
/// What the window says by itself.
QString joinedWords(const QString& matter, qint64 letters);
QString driftedWords(const QString& matter, qint64 letters);
/// Why a ledger is not taken in.
QString ledgerRefusal(const Error& error);
QString holdRefusal(const Error& error);

} // namespace cf::ui
