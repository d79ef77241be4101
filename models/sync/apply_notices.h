// Events of a delivery feed, kept and put on the legs they tell of: those that come now, and those that came before their communication did.
// Functions on the writer's connection, inside its transaction.
#pragma once

#include "models/connectors/connector.h"
#include "models/delivery/event_rules.h"
#include "models/store/database.h"

#include <set>

namespace cf::sync {

struct NoticesApplied {
    std::set<qint64> communications; ///< rows whose legs know more now
    std::set<qint64> withLegs;       ///< rows that have another leg now, and with it other words
    qint64 kept = 0, again = 0;
    std::vector<QString> conflicts;  ///< "source id" of events that came again with other content
};

/// One page of events. packed: of each as it is kept (event_packing.h), in their order; empty: packed here.
Result<NoticesApplied> applyNotices(store::Database& database, const RepositoryId& feed, const std::vector<const FeedEvent*>& events,
                                    const std::vector<QByteArray>& packed, UtcMs now);

/// What feeds told of a document before this communication was written. True: its legs know more now.
Result<bool> catchUpNotices(store::Database& database, const CommunicationId& communication, const QString& documentId, UtcMs now);

} // namespace cf::sync
