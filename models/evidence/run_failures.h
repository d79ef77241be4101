// Runs of composition systems that failed, each with its further attempts and what became of the letters. Attempts are runs of one system under
// one batch number within a few days; a number that comes again later is another batch (data model, trap 7). Systems forget their runs: what
// is told here is what was read before. Source: capability 70; journey X1.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/cache/read_missed.h"

#include <QJsonObject>

namespace cf::evidence {

enum class RunFault {
    Input,       ///< what it was to be made from could not be read
    Composition, ///< a template's step failed
    Output,      ///< it was made and could not be put out
    Untold       ///< no step says so
};
QLatin1StringView codeOf(RunFault fault);

enum class RunEnd {
    Recovered, ///< a later attempt ended well
    Open,      ///< it was not tried again
    Repeated   ///< it was, and failed again
};
QLatin1StringView codeOf(RunEnd end);

struct RunCase {
    std::vector<cache::RunTally> attempts; ///< oldest first; at least one failed
    QString system;                        ///< name of its repository
    RunFault fault = RunFault::Untold;     ///< of the first that failed
    QString message;                       ///< as the system says it, of the same
    RunEnd end = RunEnd::Open;
    std::optional<qint64> recoveredAfter;  ///< ms from the failure's end to the end of the attempt that ended well
    int failed = 0;                        ///< attempts
    std::optional<UtcMs> waitsSince;       ///< the end of the last attempt, unless it ended well
    int queuePosition = 0;                 ///< among all that wait, from 1: which waited the longest; 0: it does not wait
    qint64 documents = 0, missing = 0;     ///< of all attempts; missing: no record here
    friend bool operator==(const RunCase&, const RunCase&) = default;
};
inline constexpr qint64 attemptWithinMs = cache::attemptSpanMs;
inline constexpr int mostFailures = 5'000;

/// How long a run waited: from its beginning to its first step, and between steps; none where no step tells its times.
std::optional<qint64> waitedIn(const CompositionRun& run);

struct RunFailures {
    std::vector<RunCase> cases; ///< the latest first
    qint64 runs = 0, failed = 0; ///< of all that are kept here
    int waiting = 0;             ///< cases that nothing was made of yet
    bool isPart = false;         ///< there are more failures than mostFailures
    std::vector<cache::RunCoverage> coverage; ///< empty: no composition system is connected
    Scope scope;
    friend bool operator==(const RunFailures&, const RunFailures&) = default;
};
Result<RunFailures> runFailures(store::Database& database);
QFuture<Result<RunFailures>> runFailures(cache::Cache& cache);

struct RunList {
    std::vector<cache::RunTally> runs; ///< the latest first
    qint64 count = 0, failed = 0;
    Scope scope;
};
QFuture<Result<RunList>> runList(cache::Cache& cache, int limit);

QJsonObject runJson(const cache::RunTally& run);
QJsonObject runCaseJson(const RunCase& one);

} // namespace cf::evidence
