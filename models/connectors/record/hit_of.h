// What is shown of a record that a search found.
#pragma once

#include "models/domain/further_search.h"

namespace cf::connectors {

/// `nativeId` as synchronisation knows it. A customer is the first one the record names.
inline FurtherHit hitOf(const QString& nativeId, const Communication& communication)
{
    FurtherHit hit;
    hit.nativeId = nativeId;
    hit.title = communication.title;
    hit.documentId = communication.documentId;
    hit.type = communication.type;
    for (const RecipientLeg& leg : communication.legs) {
        hit.customer = hit.customer.isEmpty() ? leg.customer : hit.customer;
    }
    hit.date = communication.sent ? communication.sent : communication.issued ? communication.issued : communication.archived;
    return hit;
}

} // namespace cf::connectors
