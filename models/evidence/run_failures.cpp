#include "models/evidence/run_failures.h"

#include "models/evidence/result_export.h"
#include "models/base/text.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue secondsJson(std::optional<qint64> ms) { return ms ? QJsonValue(double(*ms) / 1000) : QJsonValue(); }

UtcMs beganAt(const cache::RunTally& one) { return one.run.started.value_or(0); }
UtcMs endedAt(const cache::RunTally& one) { return one.run.ended.value_or(beganAt(one)); }

/// The step that failed, by what it does.
std::pair<RunFault, QString> faultOf(const CompositionRun& run)
{
    const auto failed = std::ranges::find_if(run.steps, [](const RunStep& step) { return cache::isFailure(step.status); });
    if (failed == run.steps.end()) {
        return {RunFault::Untold, run.message};
    }
    const QString kind = failed->kind.toLower(), message = failed->message.isEmpty() ? run.message : failed->message;
    return {kind == u"input" ? RunFault::Input : kind == u"output" ? RunFault::Output : RunFault::Composition, message};
}

/// Runs of the same batch that began so near to each other that one follows the other.
Result<std::vector<cache::RunTally>> attemptsWith(store::Database& database, const cache::RunTally& failed)
{
    if (failed.run.batch.trimmed().isEmpty()) {
        return std::vector<cache::RunTally>{failed};
    }
    CF_TRY(std::vector<cache::RunTally> all, cache::runsOfBatch(database, failed.run.batch));
    std::erase_if(all, [&](const cache::RunTally& one) { return one.repository != failed.repository || one.run.domain != failed.run.domain; });
    const auto self = std::ranges::find(all, failed.row, &cache::RunTally::row);
    if (self == all.end()) {
        return std::vector<cache::RunTally>{failed};
    }
    auto first = self, last = self;
    while (first != all.begin() && beganAt(*first) - endedAt(*std::prev(first)) <= attemptWithinMs && cache::hasFailed(std::prev(first)->run)) {
        --first;
    }
    while (cache::hasFailed(last->run) && std::next(last) != all.end() && beganAt(*std::next(last)) - endedAt(*last) <= attemptWithinMs) {
        ++last;
    }
    return std::vector<cache::RunTally>(first, std::next(last));
}

RunCase caseOf(std::vector<cache::RunTally> attempts, const QString& system)
{
    RunCase one;
    one.system = system;
    std::optional<UtcMs> failedAt;
    for (const cache::RunTally& attempt : attempts) {
        one.documents += attempt.documents;
        one.missing += attempt.missing;
        if (cache::hasFailed(attempt.run)) {
            if (one.failed++ == 0) {
                std::tie(one.fault, one.message) = faultOf(attempt.run);
                failedAt = attempt.run.ended ? attempt.run.ended : attempt.run.started;
            }
        }
    }
    const cache::RunTally& last = attempts.back();
    one.end = !cache::hasFailed(last.run) ? RunEnd::Recovered : attempts.size() > 1 ? RunEnd::Repeated : RunEnd::Open;
    if (one.end == RunEnd::Recovered && failedAt && last.run.ended && *last.run.ended >= *failedAt) {
        one.recoveredAfter = *last.run.ended - *failedAt;
    }
    if (one.end != RunEnd::Recovered) {
        one.waitsSince = last.run.ended ? last.run.ended : last.run.started;
    }
    one.attempts = std::move(attempts);
    return one;
}

/// What waits the longest is the first.
int queued(std::vector<RunCase>& cases)
{
    std::vector<RunCase*> waiting;
    for (RunCase& one : cases) {
        if (one.end != RunEnd::Recovered) {
            waiting.push_back(&one);
        }
    }
    std::ranges::stable_sort(waiting, {}, [](const RunCase* one) { return one->waitsSince.value_or(0); });
    int position = 0;
    for (RunCase* one : waiting) {
        one->queuePosition = ++position;
    }
    return position;
}

} // namespace

std::optional<qint64> waitedIn(const CompositionRun& run)
{
    std::vector<std::pair<UtcMs, UtcMs>> spans;
    for (const RunStep& step : run.steps) {
        if (step.started && step.ended) {
            spans.emplace_back(*step.started, *step.ended);
        }
    }
    if (!run.started || spans.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(spans);
    qint64 waited = 0;
    UtcMs busyUntil = *run.started;
    for (const auto& [from, until] : spans) {
        waited += std::max<qint64>(0, from - busyUntil);
        busyUntil = std::max(busyUntil, until);
    }
    return waited;
}

Result<RunFailures> runFailures(store::Database& database)
{
    RunFailures all;
    CF_TRY(all.coverage, cache::runCoverage(database));
    CF_TRY(all.scope, cache::readScope(database));
    CF_TRY(const auto counts, cache::countRuns(database));
    all.runs = counts.first;
    all.failed = counts.second;
    CF_TRY(const std::vector<cache::RunTally> failed, cache::latestRuns(database, true, mostFailures));
    all.isPart = all.failed > qint64(failed.size());
    std::set<qint64> told;
    for (const cache::RunTally& one : failed) {
        if (told.contains(one.row)) {
            continue;
        }
        CF_TRY(std::vector<cache::RunTally> attempts, attemptsWith(database, one));
        for (const cache::RunTally& attempt : attempts) {
            told.insert(attempt.row);
        }
        const auto system = std::ranges::find(all.scope.entries, one.repository, &Scope::Entry::repository);
        all.cases.push_back(caseOf(std::move(attempts), system == all.scope.entries.end() ? QString() : system->name));
    }
    all.waiting = queued(all.cases);
    return all;
}

QFuture<Result<RunFailures>> runFailures(cache::Cache& cache)
{
    return cache.readers().read([](store::Database& database) { return runFailures(database); });
}

QFuture<Result<RunList>> runList(cache::Cache& cache, int limit)
{
    return cache.readers().read([limit](store::Database& database) -> Result<RunList> {
        RunList list;
        CF_TRY(list.scope, cache::readScope(database));
        CF_TRY(const auto counts, cache::countRuns(database));
        list.count = counts.first;
        list.failed = counts.second;
        CF_TRY(list.runs, cache::latestRuns(database, false, limit));
        return list;
    });
}

QLatin1StringView codeOf(RunFault fault)
{
    switch (fault) {
    case RunFault::Input: return QLatin1StringView("INPUT");
    case RunFault::Composition: return QLatin1StringView("COMPOSITION");
    case RunFault::Output: return QLatin1StringView("OUTPUT");
    case RunFault::Untold: break;
    }
    return QLatin1StringView("UNTOLD");
}

QLatin1StringView codeOf(RunEnd end)
{
    switch (end) {
    case RunEnd::Recovered: return QLatin1StringView("RECOVERED");
    case RunEnd::Repeated: return QLatin1StringView("FAILED_AGAIN");
    case RunEnd::Open: break;
    }
    return QLatin1StringView("NOT_TRIED_AGAIN");
}

QJsonObject runJson(const cache::RunTally& one)
{
    return {{u"run"_s, one.run.nativeId},
            {u"domain"_s, one.run.domain},
            {u"batch"_s, one.run.batch},
            {u"status"_s, one.run.status},
            {u"failed"_s, cache::hasFailed(one.run)},
            {u"message"_s, one.run.message},
            {u"started"_s, timeJson(one.run.started)},
            {u"ended"_s, timeJson(one.run.ended)},
            {u"waitedSeconds"_s, secondsJson(waitedIn(one.run))},
            {u"input"_s, one.run.customers ? QJsonValue(*one.run.customers) : QJsonValue()},
            {u"documents"_s, one.documents},
            {u"missing"_s, one.missing}};
}

QJsonObject runCaseJson(const RunCase& one)
{
    QJsonArray attempts;
    for (const cache::RunTally& attempt : one.attempts) {
        attempts.append(runJson(attempt));
    }
    return {{u"system"_s, one.system},
            {u"fault"_s, codeOf(one.fault)},
            {u"message"_s, one.message},
            {u"end"_s, codeOf(one.end)},
            {u"recoveredAfterSeconds"_s, secondsJson(one.recoveredAfter)},
            {u"failedAttempts"_s, one.failed},
            {u"waitsSince"_s, timeJson(one.waitsSince)},
            {u"queuePosition"_s, one.queuePosition > 0 ? QJsonValue(one.queuePosition) : QJsonValue()},
            {u"documents"_s, one.documents},
            {u"missing"_s, one.missing},
            {u"attempts"_s, attempts}};
}

} // namespace cf::evidence
