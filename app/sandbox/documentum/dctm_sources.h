// The rows that a query is about, by type: objects with a chronicle or a place, retainers, contents, the audit trail, and what the
// repository says of itself.
#pragma once

#include "app/sandbox/documentum/dctm_meaning.h"

namespace cf::sandbox::documentum {

/// When a query with RETURN_TOP has seen enough of communications, which come in the order of their ids. What was loaded and not changed
/// since comes in the order of r_modify_date as well.
struct Enough {
    std::function<bool()> ofAll = [] { return false; };
    std::function<bool(UtcMs earliest)> ofUnchanged = [](UtcMs) { return false; }; ///< earliest: the r_modify_date of what follows, or less
};

/// What may be a hit for whoever asks, in the order in which it came.
void eachRow(const Visit& visit, const QString& type, bool isOfAllVersions, const Meaning& meaning, const std::function<void(Row&& row)>& take,
             const Enough& enough = {});

/// A retention of a communication that is seen, or a matter that holds one.
std::optional<Thing> retainerNamed(const Visit& visit, const QString& id);

/// Rows of dm_user, dm_type and the like.
QList<QJsonObject> tableOf(const Visit& visit, const QString& type);

} // namespace cf::sandbox::documentum
