// From the bytes of an event to what it says of which recipient. Source: protocol page C.4.
#pragma once

#include "models/delivery/event_rules.h"
#include "models/domain/delivery_notice.h"

namespace cf::delivery {

/// A mail inside an event is none of this: its text is in `mail`, for the reader (bounce_reading.h).
struct ReadEvent {
    FeedEvent event;
    QByteArray mail;
};

/// Protocol with the JSON path of what is missing; what nobody maps is an event of the kind "unknown", not an error.
Result<ReadEvent> readFeedEvent(const QByteArray& raw, const EventRules& rules);

} // namespace cf::delivery
