// Ways out of an answer that found nothing: which single condition, left out, would have found something.
#include "models/base/deliver.h"
#include "models/query/print.h"
#include "ui/search/query_edits_presenter.h"
#include "ui/search/search_presenter.h"

namespace cf::ui {

namespace {

constexpr size_t mostRelaxations = 6;
constexpr int patienceMs = 300; ///< then the answer is shown without them

} // namespace

void SearchPresenter::askRelaxations()
{
    const std::vector<query::Expression> conditions = conditionsOf(m_question.query);
    std::vector<Relaxation> waiting;
    for (size_t i = 0; i < std::min(conditions.size(), mostRelaxations); ++i) {
        waiting.push_back({query::print(conditions[i]), query::print(withoutCondition(m_question.query, i)), 0});
    }
    if (!waiting.empty()) {
        m_relaxing = true;
        m_relaxationsLate.start(patienceMs);
        askRelaxation(std::move(waiting), m_generation);
    }
}

void SearchPresenter::askRelaxation(std::vector<Relaxation> waiting, quint64 generation)
{
    if (waiting.empty()) {
        std::ranges::stable_sort(m_relaxations,
                                 [](const Relaxation& a, const Relaxation& b) { return a.total > b.total; });
        m_relaxing = false;
        m_relaxationsLate.stop();
        partArrived();
        Q_EMIT relaxationsChanged();
        return;
    }
    Relaxation one = waiting.front();
    waiting.erase(waiting.begin());
    const auto parsed = query::parse(one.query);
    if (!parsed) {
        askRelaxation(std::move(waiting), generation);
        return;
    }
    deliver(m_parts.search.total({*parsed, m_question.calendar}), this,
            [this, one, waiting = std::move(waiting), generation](const Result<search::Total>& total) mutable {
                if (generation != m_generation) {
                    return;
                }
                if (!total && total.error().kind == ErrorKind::Cancelled) { // a renewal came between; asking on would interrupt it
                    m_relaxing = false;
                    m_relaxationsLate.stop();
                    return;
                }
                if (total && total->total > 0) {
                    one.total = total->total;
                    m_relaxations.push_back(one);
                }
                askRelaxation(std::move(waiting), generation);
            });
}

} // namespace cf::ui
