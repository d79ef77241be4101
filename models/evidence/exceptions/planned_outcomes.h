// What approved plans of letters say of what failed with them: whoever approved the plan said of each of its letters that it may be sent again, and what was
// handed over was asked for again. Derived each time out of the outbox and the plan's case, and noted nowhere. Source: docs/exceptions.md, "How it stands".
#pragma once

#include "models/domain/planned_resend.h"
#include "models/evidence/exceptions/letter_exception_case.h"

#include <QHash>

namespace cf::evidence {

/// What is known here about exceptions beside what systems tell.
struct ExceptionNotes {
    std::vector<ExceptionDeed> deeds;   ///< all that persons noted, from the desk
    std::vector<PlannedResend> planned; ///< all letters of plans, from the outbox
};

class PlannedOutcomes
{
public:
    /// Reads the cases of the plans.
    static Result<PlannedOutcomes> read(store::Database& database, const std::vector<PlannedResend>& planned);

    /// Before settle(): the deeds of plans that were approved by somebody else than who asked. A letter that its plan let go unsent when its case ended has none.
    void addTo(LetterException& one) const;

private:
    struct Approval {
        QString person; ///< empty: nobody approved it
        UtcMs at = 0;
        bool isOver = false;
    };
    std::vector<PlannedResend> m_planned; ///< of approved plans
    QHash<QString, Approval> m_approvals; ///< by plan
    QHash<QString, std::vector<size_t>> m_byLetter, m_byDocument;
};

} // namespace cf::evidence
