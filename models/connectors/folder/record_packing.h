// A record as few bytes, for those that wait for their further rows; and the bytes its metadata token is a hash of.
#pragma once

#include "models/connectors/record/stated_record.h"

#include <QByteArray>

namespace cf::connectors {

/// Everything but the position. unpacked(packed(r)) equals r without it.
QByteArray packed(const StatedRecord& record);
StatedRecord unpacked(const QByteArray& bytes);

} // namespace cf::connectors
