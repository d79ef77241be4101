// Driver data for one customer, as a composition system is handed them: JSON of the shape in which its inputs are read here. Source: docs/connectors/exstream.md.
#pragma once

#include "models/domain/letter_data.h"

namespace cf {

/// {"cfReference": reference, "customers": [{"number": …, …}]}: the parts of a path are members, what repeats is a list, a value is {"value", "source"}. The reference
/// is how the system's own records name whoever asked.
QByteArray driverInput(const std::vector<DataField>& fields, const QString& number, const QString& reference);
/// The number that it was made for; empty: it is none of these.
QString driverNumber(const QByteArray& input);

} // namespace cf
