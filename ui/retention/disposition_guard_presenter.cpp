#include "ui/retention/disposition_guard_presenter.h"

#include "models/evidence/retention/letter_retention.h"

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
