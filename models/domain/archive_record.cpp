#include "models/domain/archive_record.h"

#include <algorithm>

namespace cf {

std::pair<QString, SentVersionBasis> sentVersionOf(const std::vector<RecordVersion>& versions, const QString& stated,
                                                   const std::optional<Moment>& sent)
{
    if (!stated.isEmpty()) {
        return {stated, SentVersionBasis::Stated};
    }
    if (versions.size() == 1) {
        return {versions.front().label, SentVersionBasis::Only};
    }
    const RecordVersion* newest = nullptr;
    for (const RecordVersion& version : versions) {
        if (!sent || !version.created) {
            return {QString(), SentVersionBasis::None}; // one without a time may be the one
        }
        if (version.created->utc <= sent->utc && (!newest || newest->created->utc <= version.created->utc)) {
            newest = &version;
        }
    }
    return newest ? std::pair(newest->label, SentVersionBasis::InForce) : std::pair(QString(), SentVersionBasis::None);
}

} // namespace cf
