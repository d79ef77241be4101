// From the bytes of an event to what it says of which recipient. Source: protocol page C.4.
#pragma once

#include "models/delivery/event_rules.h"
#include "models/domain/delivery_notice.h"

namespace cf::delivery {

struct ReadEvent {
    FeedEvent event;
    QString correlation; ///< as the event states it; empty: it does not
    QByteArray mail; ///< an e-mail inside it that nobody has read yet: read again with what is made of it (mail_reading.h)
};

/// raw may also be a mail as it lay in a folder, with a reading that says so (mail_origin.h).
/// Protocol with the JSON path of what is missing; what nobody maps is an event of the kind "unknown", not an error.
Result<ReadEvent> readFeedEvent(const QByteArray& raw, const EventRules& rules, const QByteArray& reading = {});

} // namespace cf::delivery
