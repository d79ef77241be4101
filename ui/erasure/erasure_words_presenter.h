// Requests to be erased in words, as JSON and on paper, for the window and the command line. Pure functions. Nothing of it names whose letters they are, but stand JSON of a request
// that is not closed, which names document ids.
#pragma once

#include "ui/erasure/erasure_acts_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString erasureFindingWord(ErasureFinding finding);
/// "kept until 31 Dec 2029, AO § 147 · matter LIT-1 · GDPR 17(3)(b)": why.
QString erasureBasisWords(const ErasureStanding& standing);
QString erasureDeedWord(const ErasureStep& step);
QString erasureStepDetail(const ErasureStep& step);
/// "Approved; 3 of 5 are erased, 2 wait for their repository": where it stands.
QString erasureVerdict(const ErasureStand& stand);
/// "by 14 May 2026, 12 days left".
QString erasureDeadlineWords(const KeptErasure& kept, QDate today);
QString erasureRefusal(const Error& error);

QStringList erasureText(const ErasureStand& stand, const TimeTelling& telling, bool withLetters);
QJsonObject erasureStandJson(const ErasureStand& stand, bool withLetters);
/// "counterfoil-erasure-ledger-1": every step with its link, what was decided about each letter, and the dispositions with the last step they had then.
QByteArray erasureLedger(const ErasureStand& stand, UtcMs now);
/// The record of the erasure or the refusal: counts, grounds and steps, with the ledger and the letters inside. Names no letter but by its id and nobody by name.
SealedPaper erasurePaper(const ErasureStand& stand, const QString& path, const TimeTelling& telling, const QString& program);

} // namespace cf::ui
