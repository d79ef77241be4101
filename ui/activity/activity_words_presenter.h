// Entries of the activity log in words, and what is said of the log itself. For the page and the command line.
#pragma once

#include "models/activity/log.h"

namespace cf::ui {

QString actKindWord(ActKind kind);       ///< "Search"
QString actOutcomeWord(ActOutcome outcome);
QString actorWords(const QString& person); ///< the account, or "the program"
QString actWords(const Act& act);        ///< "Search, done: 12 of 4,000 records"
QString subjectsText(const Act& act);    ///< ids, for who wants to look them up
QString factWords(const ActFact& fact);  ///< "records: 12"; moments in UTC
QString verdictWords(const activity::LogVerdict& verdict);
QString brokenWords(const activity::LogState& state); ///< why it does not go on from what was kept beside it
QString dayWords(qint64 day);            ///< "2025-03-15"
/// Who signed, in short: the first digits of the key.
QString keyWords(const QString& key);

} // namespace cf::ui
