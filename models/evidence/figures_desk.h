// Asking for figures without waiting: each kind answered on a reader's thread, the latest question only.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/way_times.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

/// The period a report speaks of when none is named: up to the last day anything was sent.
struct Reach {
    std::optional<QDate> first, last; ///< none: nothing that was sent
    QStringList units;                ///< business units, by name
    friend bool operator==(const Reach&, const Reach&) = default;
};

/// A newer question of the same kind interrupts the older one, whose future answers Cancelled. Any one thread.
class FiguresDesk
{
public:
    FiguresDesk(cache::Cache& cache, search::IndexFactory factory);
    ~FiguresDesk(); ///< interrupts what runs
    Q_DISABLE_COPY_MOVE(FiguresDesk)

    QFuture<Result<Reach>> reach(const search::Question& question, QDate today);
    QFuture<Result<Outcomes>> outcomes(const search::Question& question);
    QFuture<Result<search::Total>> before(const search::Question& question); ///< of the period before, to compare with
    QFuture<Result<Volume>> volume(const search::Question& question, const Period& period, Step step, Breakdown by, int most);
    QFuture<Result<FailuresOver>> failuresOver(const search::Question& question, const Period& period, Step step);
    QFuture<Result<FailureRates>> failureRates(const search::Question& question, Breakdown by);
    QFuture<Result<Adoptions>> adoptions(const search::Question& question);
    QFuture<Result<WayReport>> wayTimes(const search::Question& question, const Period& period, Step step);

private:
    enum Kind { ReachKind, OutcomesKind, BeforeKind, VolumeKind, OverKind, RatesKind, AdoptionsKind, WaysKind, KindCount };
    template <class F>
    auto latest(Kind kind, F f);
    cache::Cache& m_cache;
    search::IndexFactory m_factory;
    std::shared_ptr<store::Interrupt> m_running[KindCount];
};

} // namespace cf::evidence
