// The exceptions that the runs of composition systems tell of: runs that failed, with their further attempts; customers of an input for whom nothing
// came out; documents that came out and are in no repository. What belongs to a run that failed is no exception of its own. Part of exception_book.h.
#pragma once

#include "models/evidence/exceptions/letter_exception_case.h"

namespace cf::evidence {

struct RunExceptions {
    std::vector<LetterException> exceptions; ///< not settled
    qint64 unnamed = 0;   ///< customers that an input counts and nobody names
    bool isKnown = false; ///< a composition system tells of runs
    bool isPart = false;  ///< there are more than are read
};
/// most: of customers and of documents each.
Result<RunExceptions> runExceptions(store::Database& database, const ExceptionRule& rule, UtcMs now, int most);

} // namespace cf::evidence
