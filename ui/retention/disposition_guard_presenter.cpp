#include "ui/retention/disposition_guard_presenter.h"

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

QFuture<Result<std::vector<DispositionBlock>>> DispositionGuard::whatKeeps(CommunicationId communication, RepositoryId system, DestroyRecord deed) { return answered(judge(communication, system, deed)); }
QFuture<Result<std::vector<DispositionBlock>>> DispositionGuard::whatKeepsCanary(CommunicationId communication, RepositoryId system, DestroyRecord deed)
{
    return answered(judgeCanary(communication, system, deed));
}

Result<std::vector<DispositionBlock>> DispositionGuard::judgeCanary(const CommunicationId& communication, const RepositoryId& system, const DestroyRecord& deed)
{
    CF_TRY(const std::vector<KeptTrial> trials, m_desk.holdTrials().result());
    const auto kept = std::ranges::find_if(trials, [&](const KeptTrial& one) { return one.trial.id == deed.disposition; });
    // A command that somebody sends once more is none of a trial any more; and what is approved is one record of one repository.
    if (kept == trials.end() || kept->trial.communication != communication || !isDeletionOf(*kept, system, deed)) {
        return std::vector<DispositionBlock>{{BlockReason::Changed, u"no such trial is under way"_s}};
    }
    CF_TRY(const auto canary, letter(communication, deed.disposition));
    if (!canary) {
        return std::vector<DispositionBlock>{{BlockReason::NotThere, {}}};
    }
    if (canary->facts.record != kept->trial.record || canary->facts.repository != kept->trial.repository) { // a synchronisation told since that it is another letter's
        return std::vector<DispositionBlock>{{BlockReason::Changed, u"the letter is another record"_s}};
    }
    std::vector<DispositionBlock> bars = canaryBars(canary->blocks, kept->trial.hold);
    if (isKeptThere(canary->standing, QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_businessZone()).date())) { // its repository told it since it was looked at
        bars.push_back({BlockReason::NotDue, u"its repository keeps it itself"_s});
    }
    return bars;
}

Result<std::vector<DispositionBlock>> DispositionGuard::judge(const CommunicationId& communication, const RepositoryId& system, const DestroyRecord& deed)
{
    CF_TRY(const auto judged, letter(communication, deed.disposition));
    if (!judged) {
        return std::vector<DispositionBlock>{{BlockReason::NotThere, {}}};
    }
    std::vector<DispositionBlock> blocks = judged->blocks;
    if (judged->facts.record != deed.record || judged->facts.repository != system) { // a synchronisation told since that it is another letter's, which may be held
        blocks.push_back({BlockReason::Changed, u"the letter is another record"_s});
    }
    return blocks;
}

Result<std::optional<evidence::LetterRetention>> DispositionGuard::letter(const CommunicationId& communication, const QString& disposition)
{
    const query::Calendar calendar{m_clock.now(), m_businessZone(), Qt::Monday};
    CF_TRY(const QStringList bearing, evidence::lettersBearingOn(m_cache, communication).result());
    CF_TRY(const std::vector<DisputeLink> links, m_desk.disputeLinks().result());
    CF_TRY(const auto disputes, evidence::disputesOfRecord(m_cache, communication, links).result());
    // The matters are read last: one that comes under a letter meanwhile is among them.
    CF_TRY(DispositionMaterial material, m_desk.dispositionMaterial(bearing, m_clock.now()).result());
    material.links = links;
    return evidence::letterRetention(m_cache, m_searches, communication, !disputes.empty(), std::move(material), calendar, disposition).result();
}

} // namespace cf::ui
