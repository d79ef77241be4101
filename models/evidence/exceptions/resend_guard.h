// Whether a letter may be sent or made again: not before the outcome of what went wrong with it is recorded. Window, command line, tasks and bulk
// plans ask this and nothing else. Source: capability 43.
#pragma once

#include "models/evidence/exceptions/exception_book.h"

namespace cf::evidence {

/// What hinders it, and who can go on: the team and whoever has it stand in `what`.
struct ResendHindrance {
    LetterException what;
    ExceptionBar why = ExceptionBar::NoOutcome;
    friend bool operator==(const ResendHindrance&, const ResendHindrance&) = default;
};

/// nullopt: nothing of the letter failed, or its outcome allows it; so of one that is not known.
Result<std::optional<ResendHindrance>> resendHindrance(store::Database& database, const ExceptionRules& rules, const CommunicationId& letter, const ExceptionNotes& notes);
QFuture<Result<std::optional<ResendHindrance>>> resendHindranceOf(cache::Cache& cache, CommunicationId letter, ExceptionNotes notes);
/// Of many: those that are hindered, in their order. The cases are read once.
QFuture<Result<std::vector<std::pair<CommunicationId, ResendHindrance>>>> resendHindrancesOf(cache::Cache& cache, std::vector<CommunicationId> letters, ExceptionNotes notes);

} // namespace cf::evidence
