// Exceptions in words: what failed, who has it, how it stands, why something may not be done and who can. Pure functions, for the page, the paper, the
// reissue of a letter, its tasks and the command line.
#pragma once

#include "models/evidence/exceptions/exception_ages.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString exceptionKindWord(ExceptionKind kind);
QString exceptionStateWord(ExceptionState state);
QString exceptionOutcomeWord(ExceptionOutcome outcome);
QString exceptionActWord(ExceptionAct act); ///< past: "taken", "outcome recorded"
/// "L-000123 · Late fee notice"; "batch RET-0401".
QString exceptionName(const evidence::LetterException& one);
/// Who can go on with it: "ana", else "the team operations".
QString whoCan(const evidence::LetterException& one);
/// Why it may not be done, and who can: a sentence.
QString exceptionBarWords(const evidence::LetterException& one, evidence::ExceptionBar bar, const TimeTelling& telling);
/// The same where a letter is to be sent again.
QString resendHindranceWords(const evidence::ResendHindrance& hindrance, const TimeTelling& telling);
/// "3 d · 2 business days"
QString exceptionAgeWords(const evidence::LetterException& one, UtcMs now);
/// "6 Apr 2026 · Germany"; empty: no deadline.
QString exceptionDueWords(const evidence::LetterException& one, const evidence::ExceptionRules& rules);
MarkedText exceptionMark(const evidence::LetterException& one, UtcMs now);

/// What is known of it, in the order it is read: what failed, who has it, how it stands, whether it may be sent again.
QList<RecordFact> exceptionFacts(const evidence::LetterException& one, const evidence::ExceptionRules& rules, const TimeTelling& telling, const QString& askedCase = {});
/// One line an attempt and a deed, by time.
struct ExceptionLine {
    std::optional<UtcMs> at;
    MarkedText mark;
    QString time, title, detail;
    friend bool operator==(const ExceptionLine&, const ExceptionLine&) = default;
};
QList<ExceptionLine> exceptionLines(const evidence::LetterException& one, const TimeTelling& telling);
/// What lies here of the same; empty: nothing.
QString duplicatesWords(const evidence::ExceptionDuplicates& duplicates);
/// A query that finds its letter, its batch or its customer; empty: nothing is to be found.
QString exceptionQuery(const evidence::LetterException& one);

/// The list as a page of HTML of our own, everything escaped; at most `most` of them, and it says so.
QString exceptionsHtml(const std::vector<const evidence::LetterException*>& exceptions, const QString& what, const evidence::ExceptionBook& book, const TimeTelling& telling, size_t most = 2'000);

} // namespace cf::ui
