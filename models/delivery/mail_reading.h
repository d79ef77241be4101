// What a mail inside an event says, once it was taken apart and judged: kept with the event, since it takes a process of its own to know it.
#pragma once

#include "models/delivery/bounce_report.h"
#include "models/domain/delivery_notice.h"

namespace cf::delivery {

/// As JSON, a list of recipients; "[]": it reports nothing about a delivery.
QByteArray mailReading(const std::vector<BouncedRecipient>& recipients);

/// One notice for each recipient; one of the kind "unknown" where the mail reports nothing or the reading cannot be read. common: what the
/// event says besides.
std::vector<DeliveryNotice> noticesOf(const DeliveryNotice& common, const QByteArray& reading);

} // namespace cf::delivery
