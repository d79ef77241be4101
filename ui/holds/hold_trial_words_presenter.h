// What is said of holds that were tried out; the same in the window, on paper and on the command line. Pure functions.
#pragma once

#include "ui/holds/hold_trial_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString trialOutcomeWord(TrialOutcome outcome); ///< "deletion was refused"
QString trialStageWord(TrialStage stage);
/// "tried out on … by …: deletion was refused", or "never tried out"; and that one is under way. Of a repository, beside what it was found to do.
QString triedWords(const std::vector<KeptTrial>& trials, const RepositoryId& repository, const TimeTelling& telling);
QString triedWords(const std::vector<KeptTrial>& trials, const RepositoryId& repository, const std::function<QString(UtcMs)>& when);
/// What the window says by itself when something came of one.
QString triedOutWords(const KeptTrial& kept);
/// How bad it is: what was called enforced and was not is red, also when a later one tells nothing.
Mark markOfTried(const std::vector<KeptTrial>& trials, const RepositoryId& repository);
/// What a repository says of its holds, as it was last asked, and what was found when that was tried out. terms: null: it was never asked.
QList<RecordFact> holdFactsOf(const HoldTermsAt* terms, const std::vector<KeptTrial>& trials, const RepositoryId& repository, const TimeTelling& telling);
/// The same for all repositories of a matter that hold by some means, a line each.
QString triedLines(const HoldBook& book, const TimeTelling& telling);
/// One trial with every step, as lines for people and as JSON for programs.
QStringList trialText(const KeptTrial& kept, const QString& repository, const TimeTelling& telling);
QJsonObject trialTold(const KeptTrial& kept, const QString& repository);
/// Why it is not done, in words: of the codes of HoldTrialPresenter.
QString trialRefusal(const Error& error);

} // namespace cf::ui
