// What must be so of some letters, as the organisation, its regulator or a contract says: the letters it is for and the demand on them, both in
// the query language. Source: capabilities 52, 67 and 69.
#pragma once

#include "models/base/clock.h"

#include <QDate>
#include <QString>

namespace cf {

struct HouseRule {
    enum class Demand {
        Query,             ///< they are found by `must`
        ApprovedBeforeSent ///< the version of the template that made them was approved before they were sent
    };
    qint64 id = 0;   ///< 0: not kept yet
    QString name;    ///< unique without regard to case
    QString letters; ///< a query; empty: all
    Demand demand = Demand::Query;
    QString must;    ///< a query; with Demand::Query
    QString reason;  ///< the regulation, contract or decision behind it, in the person's own words
    QDate from, to;  ///< by the day sent, both included; invalid: open
    bool isOn = true;
    friend bool operator==(const HouseRule&, const HouseRule&) = default;
};

} // namespace cf
