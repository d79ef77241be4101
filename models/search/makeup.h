// What the communications that answer a question are made of, element by element: their recipients, and the versions of templates that
// composed them. Facets count communications once under each value; here each recipient counts.
#pragma once

#include "models/domain/enumerations.h"

#include <QString>

#include <vector>

namespace cf::search {

struct Makeup {
    /// Communications that used the version, approved by this person; each once. Nothing told of a template: all three are empty.
    struct Usage {
        QString code, version, approvedBy;
        qint64 communications = 0;
        friend bool operator==(const Usage&, const Usage&) = default;
    };
    struct Recipients {
        Channel channel = Channel::Unknown;
        DeliveryState state = DeliveryState::Unknown;
        qint64 count = 0;
        friend bool operator==(const Recipients&, const Recipients&) = default;
    };
    std::vector<Usage> usages;          ///< by code, version and person
    std::vector<Recipients> recipients; ///< by channel and state
    friend bool operator==(const Makeup&, const Makeup&) = default;
};

} // namespace cf::search
