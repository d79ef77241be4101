// The driver data of a run: what it was told of each of its customers, each value with the system it came from. The same customer is told other things in
// another year or half of one: moves to another tariff, wants to be written to otherwise, takes back a consent.
#pragma once

#include "app/sandbox/holdings/held_communication.h"

#include <QJsonArray>

namespace cf::sandbox::exstream {

struct DriverValue {
    QString path, value, source; ///< path: below the customer, parts by '/'
};

/// Of the letter that a record is; the same each time.
QList<DriverValue> driverValues(const HeldRecord& record);
QJsonArray truthOf(const QList<DriverValue>& values); ///< [path, value, source] each

/// Customers of a run: their number in it, and the values of each.
using Customers = QList<std::pair<QString, QList<DriverValue>>>;
QByteArray driverXml(const QString& job, const Customers& customers);
QByteArray driverJson(const QString& job, const Customers& customers);

} // namespace cf::sandbox::exstream
