#include "ui/retention/disposition_guard_presenter.h"

#include "models/evidence/retention/letter_retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

template <class T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

DispositionGuard::DispositionGuard(cache::Cache& cache, search::IndexFactory searches, desk::Desk& desk, const Clock& clock, std::function<QTimeZone()> businessZone)
    : m_cache(cache)
    , m_searches(std::move(searches))
    , m_desk(desk)
    , m_clock(clock)
    , m_businessZone(std::move(businessZone))
{}

QFuture<Result<std::vector<DispositionBlock>>> DispositionGuard::whatKeeps(CommunicationId communication, QString disposition) { return answered(judge(communication, disposition)); }
QFuture<Result<std::vector<DispositionBlock>>> DispositionGuard::whatKeepsCanary(CommunicationId communication, QString trial) { return answered(judgeCanary(communication, trial)); }

Result<std::vector<DispositionBlock>> DispositionGuard::judgeCanary(const CommunicationId& communication, const QString& trial)
{
    CF_TRY(const std::vector<KeptTrial> trials, m_desk.holdTrials().result());
    const auto kept = std::ranges::find_if(trials, [&](const KeptTrial& one) { return one.trial.id == trial; });
    // A command that somebody sends once more is none of a trial any more.
    if (kept == trials.end() || !kept->isAsKept || kept->outcome() || kept->trial.communication != communication) {
        return std::vector<DispositionBlock>{{BlockReason::Changed, u"no such trial is under way"_s}};
    }
    CF_TRY(const std::vector<DispositionBlock> blocks, judge(communication, trial));
    return canaryBars(blocks, kept->trial.hold);
}

Result<std::vector<DispositionBlock>> DispositionGuard::judge(const CommunicationId& communication, const QString& disposition)
{
    const query::Calendar calendar{m_clock.now(), m_businessZone(), Qt::Monday};
    CF_TRY(const QStringList bearing, evidence::lettersBearingOn(m_cache, communication).result());
    CF_TRY(const std::vector<DisputeLink> links, m_desk.disputeLinks().result());
    CF_TRY(const auto disputes, evidence::disputesOfRecord(m_cache, communication, links).result());
    // The matters are read last: one that comes under a letter meanwhile is among them.
    CF_TRY(DispositionMaterial material, m_desk.dispositionMaterial(bearing, m_clock.now()).result());
    material.links = links;
    CF_TRY(const auto letter, evidence::letterRetention(m_cache, m_searches, communication, !disputes.empty(), std::move(material), calendar, disposition).result());
    return letter ? letter->blocks : std::vector<DispositionBlock>{{BlockReason::NotThere, {}}};
}

} // namespace cf::ui
