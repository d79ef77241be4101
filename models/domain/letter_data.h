// What a letter was made from: the values that the input of its run held of its customer, each with the system it came from. Personal data: never
// in a log or in the detail of an error. Source: data model 7.1 (DataSnapshot), protocol page A.4.
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cf {

struct DataField {
    QString path;   ///< below the customer, parts by '/'; behind what repeats its number: "billing/item[2]/amount"
    QString value;
    QString source; ///< "CRM", "Billing"; as the input tells it, or the settings of the connection; empty: neither does
    friend bool operator==(const DataField&, const DataField&) = default;
};

/// Of one customer of one run.
struct DataSnapshot {
    QString flowId;         ///< the flow instance whose input it was
    QString customerNumber; ///< in the run: that of its outputs
    QString customer;       ///< the organisation's own id; empty: the input does not tell it
    std::optional<UtcMs> captured; ///< when the run took its input, by the composition system's clock; none: not told
    bool isCut = false;            ///< it held more than is kept
    std::vector<DataField> fields; ///< in the order of the input
    friend bool operator==(const DataSnapshot&, const DataSnapshot&) = default;
};

/// One form for all that say the same, in whichever order and format the input had it: a JSON array of [path, value, source], by path, then
/// value, then source, without spaces, in UTF-8.
QByteArray canonicalForm(const std::vector<DataField>& fields);
/// Of the canonical form, raw 32 bytes.
QByteArray hashOf(const std::vector<DataField>& fields);
/// The other way; nothing: it is none.
std::optional<std::vector<DataField>> fieldsIn(const QByteArray& form);

} // namespace cf
