// A disposition as lines for people, as JSON and CSV for programs, and as a certificate; what they say is the same. Pure functions.
#pragma once

#include "ui/paper/sealed_paper_presenter.h"
#include "ui/retention/disposition_acts_presenter.h"
#include "ui/retention/retention_words_presenter.h"

namespace cf::ui {

QJsonObject dispositionBookJson(const DispositionBook& book, bool withLetters);
QStringList dispositionText(const DispositionBook& book, const TimeTelling& telling, bool withLetters);
/// Each letter with what stays to be known of it and where it stands.
QByteArray dispositionStubsCsv(const DispositionBook& book);
/// Every step with its link, and the letters.
QByteArray dispositionLedger(const DispositionBook& book, UtcMs now);
/// What was decided, who approved it, what became of each letter; the ledger and the stubs are inside.
SealedPaper dispositionPaper(const DispositionBook& book, const QString& path, const TimeTelling& telling, const QString& program);
/// What a decision would come to.
QStringList plannedDisposalText(const PlannedDisposal& planned);
QJsonObject plannedDisposalJson(const PlannedDisposal& planned);

} // namespace cf::ui
