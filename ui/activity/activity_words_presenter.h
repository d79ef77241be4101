// Entries of the activity log in words, and what is said of the log itself. For the page and the command line.
#pragma once

#include "models/activity/log.h"

#include <map>

namespace cf::ui {

QString actKindWord(ActKind kind);       ///< "Search"
QString actOutcomeWord(ActOutcome outcome);
QString actorWords(const QString& person); ///< the account, or "the program"
/// "Search, done: 12 of 4,000 records". zone: moments as the page tells them; null: as commands do, in UTC.
QString actWords(const Act& act, const QTimeZone* zone = nullptr);
using SubjectNames = std::map<QString, QString>; ///< of repositories, by their ids
/// Ids, for who wants to look them up; a repository by its name where that is known.
QString subjectsText(const Act& act, const SubjectNames& names = {});
QString factWords(const ActFact& fact, const QTimeZone* zone = nullptr); ///< "records: 12"; moments as with actWords()
QString verdictWords(const activity::LogVerdict& verdict);
QString brokenWords(const activity::LogState& state); ///< why it does not go on from what was kept beside it
QString dayWords(qint64 day);            ///< "2025-03-15", for files and commands
QString dayText(qint64 day);             ///< "15 Mar 2025"
/// Who signed, in short: the first digits of the key.
QString keyWords(const QString& key);

} // namespace cf::ui
