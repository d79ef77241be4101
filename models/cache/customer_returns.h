// What was made for a customer and is not where it should have come back to. Functions on a reader's connection. Source: capability 5.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

/// A document that a run made from this customer's data and no repository has a record of.
struct Unreturned {
    QString documentId, system, run, batch;
    std::optional<UtcMs> made; ///< the end of its run, else when that took its input; none: neither is told
    friend bool operator==(const Unreturned&, const Unreturned&) = default;
};

/// A letter that its repository does not show any more.
struct GoneLetter {
    CommunicationId id;
    QString documentId, repositoryName;
    RecordStanding standing = RecordStanding::NotVisible;
    UtcMs since = 0; ///< when that was noticed here; 0: not told
    friend bool operator==(const GoneLetter&, const GoneLetter&) = default;
};

struct CustomerReturns {
    std::vector<Unreturned> unreturned; ///< the oldest first
    std::vector<GoneLetter> gone;       ///< in the order of `letters`
    bool isToldByCustomer = false;      ///< the input of some run is kept, so that what was made is known by customer
    friend bool operator==(const CustomerReturns&, const CustomerReturns&) = default;
};
/// customers: ids as written; compared without spaces, dashes, zeros and case. letters: those of the customer.
Result<CustomerReturns> customerReturns(store::Database& database, const QStringList& customers, const std::vector<CommunicationId>& letters);

} // namespace cf::cache
