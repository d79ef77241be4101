// How an organisation ordinarily hands letters of a channel over, as somebody who knows it states: what can still be said where a letter left no
// receipt of its own. Source: standards 1 (presumption of receipt, office custom); journey S5.
#pragma once

#include "models/base/clock.h"
#include "models/domain/enumerations.h"

#include <QDate>
#include <QString>

namespace cf {

struct PracticeStatement {
    qint64 id = 0; ///< 0: not kept yet
    Channel channel = Channel::Print;
    QString text;           ///< in the person's own words
    QString statedBy, role; ///< who knows it, and as what
    QDate from, to;         ///< of the days on which letters were handed over; both included; invalid: open
    UtcMs at = 0;           ///< when it was kept here
    std::optional<UtcMs> withdrawn;
    friend bool operator==(const PracticeStatement&, const PracticeStatement&) = default;

    bool covers(Channel of, QDate handedOver) const
    {
        return !withdrawn && of == channel && (!from.isValid() || handedOver >= from) && (!to.isValid() || handedOver <= to);
    }
};

} // namespace cf
