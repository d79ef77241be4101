// Which leg of a communication an event is about, without claiming more than it says. Source: data model 7.6, 3 and 4; protocol page C.4.
#pragma once

#include "models/domain/delivery_notice.h"

namespace cf::delivery {

struct LegChoice {
    enum class Said {
        This,      ///< `leg` counts from 0
        OneOf,     ///< one of several, and not which
        Another,   ///< one that no record names: another channel or address than was meant
    };
    Said said = Said::OneOf;
    size_t leg = 0;
    friend bool operator==(const LegChoice&, const LegChoice&) = default;
};

/// By the customer's id, then by address or number as the feed masks it, then by channel where only one leg has it.
LegChoice legFor(const DeliveryNotice& notice, const std::vector<RecipientLeg>& legs);

/// Whether `shown`, which may have '*' or '•' for letters, is this address, number or name.
bool isShownAs(QStringView whole, QStringView shown);

} // namespace cf::delivery
