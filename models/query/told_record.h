// Whether a query means a record of which perhaps not everything was told. Pure.
#pragma once

#include "models/domain/communication.h"
#include "models/domain/repository.h"
#include "models/query/resolve.h"

#include <QStringList>

namespace cf::query {

/// From the worst to the best.
enum class Judged {
    NotMeant,
    Open, ///< what was told does not say
    Meant
};

struct ToldRecord {
    const Communication& record;
    const Repository& repository; ///< whose it is
    const QStringList& whole;     ///< fields, by name, of which the record has all values that there are; of others it may lack some
};

/// By the rules of a search in the cache: conditions on one recipient's delivery are met by one recipient. Open stays what only the
/// cache or the documents themselves can say, and what was known at another time.
Judged judged(const Query& query, const Calendar& calendar, const ToldRecord& told);

} // namespace cf::query
