// How often a customer was contacted, by month and channel: what a service agent looks at before they send one more. Each number is the answer to a query.
// Source: interface 5.14, "customer contact heat-map".
#pragma once

#include "models/evidence/customer_story.h"
#include "models/evidence/figure.h"

namespace cf::evidence {

struct ContactMonth {
    QDate first;                   ///< its first day
    std::vector<Figure> byChannel; ///< in the order of the channels: letters that went to the customer so; without a query where there are none
    Figure all;                    ///< each letter once, by however many channels it went
    friend bool operator==(const ContactMonth&, const ContactMonth&) = default;
};
struct ContactHeat {
    std::vector<Channel> channels;    ///< those that were used, the most used first
    std::vector<ContactMonth> months; ///< from the first to the last in which a letter was sent, none left out; by the clock as written
    int undated = 0;                  ///< letters that do not tell when they were sent
    bool isPart = false;              ///< older months are left out, for not all their letters were looked at
    friend bool operator==(const ContactHeat&, const ContactHeat&) = default;
};
/// Pure. file: its letters are the newest of story.total.
ContactHeat contactHeatOf(const CustomerFile& file);

/// {"channels", "months": [{"month", "all", "byChannel"}], "undated", "isPart"}
QJsonObject contactHeatJson(const ContactHeat& heat);

} // namespace cf::evidence
