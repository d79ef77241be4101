// The truth file: one JSON object a line and record, with all that a report or query answer is computed from. Fields: docs/estate.md.
#pragma once

#include "app/sandbox/estate/estate_record.h"

#include <QByteArray>

namespace cf::estate {

/// Appends the record's line.
void addTruth(QByteArray& out, const EstateRecord& record);

} // namespace cf::estate
