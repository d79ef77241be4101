#include "models/evidence/exceptions/exception_runs.h"

#include "models/base/text.h"
#include "models/cache/read_custody.h"
#include "models/cache/read_missed.h"
#include "models/evidence/run_failures.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr UtcMs minuteMs = 60'000;

ExceptionKind kindOf(const RunCase& one, const ExceptionRule& rule)
{
    switch (one.fault) {
    case RunFault::Input: return ExceptionKind::MissingData;
    case RunFault::Composition: return kindByMessage(rule, one.message, ExceptionKind::TemplateError);
    case RunFault::Output: return ExceptionKind::RoutingFailed;
    case RunFault::Untold: break;
    }
    return kindByMessage(rule, one.message, ExceptionKind::GenerationFailed);
}

std::optional<UtcMs> endOf(const CompositionRun& run) { return run.ended ? run.ended : run.started; }

LetterException exceptionOf(const RunCase& told, const ExceptionRule& rule)
{
    LetterException one;
    const CompositionRun& first = told.attempts.front().run;
    one.id = u"run/"_s + first.nativeId;
    one.name = first.batch.isEmpty() ? first.nativeId : first.batch;
    one.title = first.model;
    one.kind = kindOf(told, rule);
    one.unit = first.domain;
    one.batch = first.batch;
    one.domain = first.domain;
    one.system = told.system;
    one.repository = told.attempts.front().repository;
    one.message = told.message;
    one.failures = told.failed;
    one.letters = 0;
    for (const cache::RunTally& attempt : told.attempts) {
        const bool isFailure = cache::hasFailed(attempt.run);
        one.runRows.push_back(attempt.row);
        one.attempts.push_back({endOf(attempt.run), isFailure, attempt.run.status, isFailure ? attempt.run.message : QString(), {}, attempt.run.nativeId, told.system});
        one.letters = std::max({one.letters, attempt.run.customers.value_or(0), attempt.documents});
        if (isFailure) {
            one.run = attempt.run.nativeId;
            one.opened = one.opened ? one.opened : endOf(attempt.run);
            one.failed = endOf(attempt.run);
            for (const RunStep& step : attempt.run.steps) {
                if (cache::isFailure(step.status) && !step.message.isEmpty()) {
                    one.attempts.back().reason = step.message;
                    one.templateCode = step.kind == u"communication" ? step.name : one.templateCode;
                    break;
                }
            }
        }
    }
    if (told.end == RunEnd::Recovered) {
        one.mended = endOf(told.attempts.back().run);
    }
    return one;
}

} // namespace

Result<RunExceptions> runExceptions(store::Database& database, const ExceptionRule& rule, UtcMs now, int most)
{
    RunExceptions all;
    CF_TRY(const RunFailures failures, runFailures(database));
    all.isKnown = !failures.coverage.empty();
    all.isPart = failures.isPart;
    if (!all.isKnown) {
        return Result<RunExceptions>(std::move(all));
    }
    QSet<QString> failed, waiting; // runs that failed, and those of them that nothing was made of yet
    for (const RunCase& told : failures.cases) {
        for (const cache::RunTally& attempt : told.attempts) {
            if (cache::hasFailed(attempt.run)) {
                failed.insert(attempt.run.nativeId);
                if (told.end != RunEnd::Recovered) {
                    waiting.insert(attempt.run.nativeId);
                }
            }
        }
        all.exceptions.push_back(exceptionOf(told, rule));
    }
    CF_TRY(const cache::UnmadeList unmade, cache::unmadeCustomers(database, std::nullopt, size_t(most)));
    all.unnamed = unmade.unnamed;
    all.isPart = all.isPart || unmade.count > qint64(unmade.customers.size());
    for (const cache::UnmadeCustomer& told : unmade.customers) {
        if (waiting.contains(told.run)) {
            continue; // the run is the exception
        }
        LetterException one;
        one.id = u"input/"_s + told.run + u'/' + told.number;
        one.name = told.customer.isEmpty() ? told.number : told.customer;
        one.kind = ExceptionKind::ReconciliationGap;
        one.customer = told.customer;
        one.batch = told.batch;
        one.unit = one.domain = told.domain;
        one.system = told.system;
        one.run = told.run;
        one.opened = one.failed = told.at;
        one.attempts.push_back({told.at, true, u"NOT_COMPOSED"_s, {}, {}, told.run, told.system});
        all.exceptions.push_back(std::move(one));
    }
    CF_TRY(const cache::ComposedOnlyList composed, cache::composedOnly(database, most));
    all.isPart = all.isPart || composed.count > qint64(composed.documents.size());
    for (const cache::ComposedOnly& told : composed.documents) {
        if (failed.contains(told.run) || (told.composed && *told.composed > now - rule.filingMinutes * minuteMs)) {
            continue;
        }
        LetterException one;
        one.id = u"archive/"_s + identifierKey(told.documentId);
        one.name = one.documentId = told.documentId;
        one.kind = ExceptionKind::ArchiveFailed;
        one.batch = told.batch;
        one.templateCode = told.step;
        one.system = told.system;
        one.run = told.run;
        one.opened = one.failed = told.composed;
        one.attempts.push_back({told.composed, true, u"NOT_ARCHIVED"_s, told.queue, {}, told.run, told.system});
        all.exceptions.push_back(std::move(one));
    }
    return Result<RunExceptions>(std::move(all));
}

} // namespace cf::evidence
