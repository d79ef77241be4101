#include "models/cache/read_control.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace cf::cache {

namespace {

constexpr qint64 secondMs = 1'000;

/// The value that `share` of them do not pass.
std::optional<qint64> within(std::vector<qint32>& seconds, double share)
{
    if (seconds.empty()) {
        return std::nullopt;
    }
    const auto place = std::min(seconds.size() - 1, size_t(double(seconds.size()) * share));
    std::nth_element(seconds.begin(), seconds.begin() + qsizetype(place), seconds.end());
    return qint64(seconds[place]) * secondMs;
}

} // namespace

Result<ArchiveControl> archiveControl(store::Database& database)
{
    ArchiveControl all;
    std::vector<qint32> lags;
    CF_TRY(store::Statement * select,
           database.cached("SELECT f.archived_utc, coalesce(f.composed_utc, f.sent_utc), f.class_key <> '', "
                           "EXISTS (SELECT 1 FROM record_statement s WHERE s.communication = f.communication AND s.known_to IS NULL AND "
                           "(json_array_length(s.body, '$.retention') > 0 OR json_array_length(s.body, '$.holds') > 0)) FROM communication_fact f WHERE f.known_to IS NULL "
                           "AND f.state NOT IN ('REQUESTED', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'COMPOSED', 'SUPPRESSED', 'COMPOSE_FAILED', 'CANCELLED', 'VOID')"));
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        ++all.letters;
        const bool isClassified = select->integer(2) != 0, isScheduled = select->integer(3) != 0;
        ++(isScheduled ? all.scheduled : isClassified ? all.classified : all.untold);
        const std::optional<qint64> archived = select->optionalInteger(0), made = select->optionalInteger(1);
        if (archived && made && *archived >= *made) {
            lags.push_back(qint32(std::min<qint64>((*archived - *made) / secondMs, std::numeric_limits<qint32>::max())));
        }
    }
    all.timed = qint64(lags.size());
    all.half = within(lags, 0.5);
    all.most = within(lags, 0.95);
    all.longest = within(lags, 1);
    return all;
}

} // namespace cf::cache
