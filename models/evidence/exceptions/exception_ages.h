// How old exceptions are, and how long those took that are settled: in classes of business days, by kind, half and nine in ten of them. Lengths are
// those that occurred, in ms (nearest rank). Pure. Source: capability 44; interface 5.14.
#pragma once

#include "models/evidence/event_delays.h"
#include "models/evidence/exceptions/exception_book.h"

namespace cf::evidence {

/// Business days from the day that counts: from <= days < until.
struct AgeClass {
    int from = 0;
    std::optional<int> until; ///< none: as many as there are
    qint64 count = 0, late = 0;
    friend bool operator==(const AgeClass&, const AgeClass&) = default;
};
struct KindAge {
    ExceptionKind kind = ExceptionKind::DeliveryFailed;
    Lengths open, settled;
    qint64 late = 0; ///< open ones past their deadline
    int days = 0;    ///< the deadline in business days; 0: none
    friend bool operator==(const KindAge&, const KindAge&) = default;
};
struct ExceptionAges {
    std::vector<AgeClass> classes; ///< of open ones, the youngest first; all of them, empty ones too
    std::vector<KindAge> kinds;    ///< of which there is any, by kind
    Lengths open, settled;
    qint64 untold = 0;             ///< nothing tells since when
    friend bool operator==(const ExceptionAges&, const ExceptionAges&) = default;
};
/// The class that so many business days fall into.
size_t ageClassOf(int businessDays);
int businessAge(const LetterException& one, const BusinessDays& days, UtcMs now);
ExceptionAges exceptionAges(const std::vector<const LetterException*>& exceptions, const ExceptionRules& rules, UtcMs now);

} // namespace cf::evidence
