// How the files of all repositories stand: when they were last read, what is due to be read again and when, and which formats may not open one day. Source:
// capabilities 32, 99, 100.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_fixity.h"
#include "models/domain/kept_fixity.h"
#include "models/evidence/figure.h"
#include "models/evidence/preservation/format_plan.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

inline constexpr int nextListed = 1000;
inline constexpr int monthsAhead = 24;

struct ReadingStanding {
    cache::FixityStanding files;
    int months = ReadingInterval::usualMonths; ///< 0: never by itself; then nothing is due but what was never read
    std::optional<UtcMs> nextDue;              ///< of the one that was not read for longest; none: never read, no interval, or no files
    friend bool operator==(const ReadingStanding&, const ReadingStanding&) = default;
};
struct DueFile {
    cache::FileToRead file;
    std::optional<UtcMs> due; ///< none: it was never read
};
struct DueMonth {
    QDate month;      ///< its first day, in the zone of the question; the first one holds all that is due before its end
    qint64 files = 0;
    friend bool operator==(const DueMonth&, const DueMonth&) = default;
};
struct FormatUse {
    FormatStanding standing;
    Figure letters; ///< with at least one file of it
    Figure alone;   ///< of them those without one in a format of low risk; of those of low risk none
    friend bool operator==(const FormatUse&, const FormatUse&) = default;
};
struct PreservationBook {
    std::vector<ReadingStanding> repositories; ///< those that hold records and are connected, by name
    std::vector<DueFile> next;                 ///< due first; at most nextListed
    std::vector<DueMonth> months;              ///< monthsAhead of them, from this one on
    std::vector<FormatUse> formats;            ///< the gravest first, then by letters
    FormatPlan plan;
    search::Total all; ///< what is known, and complete to when
    UtcMs at = 0;
    QTimeZone zone;
    qint64 files() const;
    qint64 due() const;
};

/// What holds files and is connected: nobody can read those of the others.
bool isRead(const Repository& repository);
int monthsOf(const std::vector<ReadingInterval>& intervals, const RepositoryId& repository);
/// The moment before which a file was last read that is due at `now`; no interval: before all times.
UtcMs readBefore(UtcMs now, int months, const QTimeZone& zone);

/// By the formats of the profile that the cache is of. Months are of the business zone.
QFuture<Result<PreservationBook>> preservationBook(cache::Cache& cache, search::IndexFactory factory, std::vector<ReadingInterval> intervals, const query::Calendar& calendar,
                                                   std::shared_ptr<store::Interrupt> interrupt = {});

QJsonObject preservationJson(const PreservationBook& book);

} // namespace cf::evidence
