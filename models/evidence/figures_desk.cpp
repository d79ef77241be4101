#include "models/evidence/figures_desk.h"

namespace cf::evidence {

FiguresDesk::FiguresDesk(cache::Cache& cache, search::IndexFactory factory)
    : m_cache(cache)
    , m_factory(std::move(factory))
{}

FiguresDesk::~FiguresDesk()
{
    for (const auto& running : m_running) {
        if (running) {
            running->request();
        }
    }
}

template <class F>
auto FiguresDesk::latest(Kind kind, F f)
{
    if (m_running[kind]) {
        m_running[kind]->request();
    }
    m_running[kind] = std::make_shared<store::Interrupt>();
    return m_cache.readers().read(
        [factory = m_factory, f = std::move(f)](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return f(database, *index);
        },
        m_running[kind]);
}

QFuture<Result<Reach>> FiguresDesk::reach(const search::Question& question, QDate today)
{
    return latest(ReachKind, [question, today](store::Database&, search::SearchIndex& index) -> Result<Reach> {
        Reach reach;
        CF_TRY(reach.first, firstSent(index, question));
        CF_TRY(reach.last, lastSent(index, question, today));
        CF_TRY(const std::vector<search::FacetCounts> units, index.facets(question, {search::Facet::Unit}));
        for (const search::FacetCount& unit : units.front().counts) {
            if (!unit.value.isEmpty()) {
                reach.units << unit.value;
            }
        }
        reach.units.sort(Qt::CaseInsensitive);
        return reach;
    });
}

QFuture<Result<Outcomes>> FiguresDesk::outcomes(const search::Question& question)
{
    return latest(OutcomesKind, [question](store::Database&, search::SearchIndex& index) { return evidence::outcomes(index, question); });
}

QFuture<Result<search::Total>> FiguresDesk::before(const search::Question& question)
{
    return latest(BeforeKind, [question](store::Database&, search::SearchIndex& index) { return index.total(question); });
}

QFuture<Result<Volume>> FiguresDesk::volume(const search::Question& question, const Period& period, Step step, Breakdown by, int most)
{
    return latest(VolumeKind, [=](store::Database& database, search::SearchIndex& index) {
        return evidence::volume(database, index, question, period, step, by, most);
    });
}

QFuture<Result<FailuresOver>> FiguresDesk::failuresOver(const search::Question& question, const Period& period, Step step)
{
    return latest(OverKind, [=](store::Database&, search::SearchIndex& index) { return evidence::failuresOver(index, question, period, step); });
}

QFuture<Result<FailureRates>> FiguresDesk::failureRates(const search::Question& question, Breakdown by)
{
    return latest(RatesKind, [question, by](store::Database& database, search::SearchIndex& index) {
        return evidence::failureRates(database, index, question, by);
    });
}

QFuture<Result<Adoptions>> FiguresDesk::adoptions(const search::Question& question)
{
    return latest(AdoptionsKind,
                  [question](store::Database& database, search::SearchIndex& index) { return evidence::adoptions(database, index, question); });
}

QFuture<Result<WayReport>> FiguresDesk::wayTimes(const search::Question& question, const Period& period, Step step)
{
    return latest(WaysKind, [=](store::Database& database, search::SearchIndex& index) {
        return evidence::wayTimes(database, index, question, period, step);
    });
}

} // namespace cf::evidence
