#include "ui/search/facets_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using items::FacetChoice;
using items::FacetRow;
using search::Facet;

namespace {

constexpr Facet order[] = {Facet::State,    Facet::Channel,    Facet::Type,     Facet::Unit,     Facet::Template,
                           Facet::Reason,   Facet::Repository, Facet::Language, Facet::Grade,    Facet::Format,
                           Facet::Campaign, Facet::Trigger,    Facet::ChannelReason, Facet::Class, Facet::Hold, Facet::Condition};
constexpr int mostMonths = 1200;

FacetChoice choiceOf(const FacetChoices& choices, const QString& value)
{
    if (choices.chosen.contains(value, Qt::CaseInsensitive)) {
        return FacetChoice::Chosen;
    }
    return choices.excluded.contains(value, Qt::CaseInsensitive) ? FacetChoice::Excluded : FacetChoice::None;
}

} // namespace

FacetsPresenter::FacetsPresenter(search::SearchDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{}

void FacetsPresenter::ask(const search::Question& question)
{
    const bool choosesAlike = std::ranges::all_of(order, [&](Facet facet) {
        return choicesOf(question.query, facet) == choicesOf(m_question.query, facet);
    });
    m_question = question;
    ++m_generation;
    m_steps.clear();
    m_arrived.clear();
    m_asked = true;
    m_failed = m_showing = false;
    Step first{question.query, {}};
    std::vector<Step> others;
    for (const Facet facet : order) {
        if (choicesOf(question.query, facet).isEmpty()) {
            first.facets.push_back(facet);
        } else {
            others.push_back({withoutFacet(question.query, facet), {facet}});
        }
    }
    const query::Query anyTime = withoutSent(question.query);
    if (anyTime == question.query) {
        first.facets.push_back(Facet::Month);
    } else {
        others.push_back({anyTime, {Facet::Month}});
    }
    m_steps.push_back(std::move(first));
    std::move(others.begin(), others.end(), std::back_inserter(m_steps));
    if (!choosesAlike) {
        rebuild();
    }
    next(m_generation);
}

void FacetsPresenter::next(quint64 generation)
{
    if (m_steps.empty()) {
        Q_EMIT answered();
        return;
    }
    search::Question question = m_question;
    question.query = m_steps.front().query;
    deliver(m_desk.facets(std::move(question), m_steps.front().facets), this,
            [this, generation](Result<std::vector<search::FacetCounts>> answer) {
                if (generation != m_generation) {
                    return;
                }
                if (!answer) {
                    m_failed = true;
                    Q_EMIT failed(answer.error());
                    return;
                }
                m_steps.erase(m_steps.begin());
                for (search::FacetCounts& facet : *answer) {
                    m_arrived[facet.facet] = std::move(facet.counts);
                }
                if (m_showing) {
                    show();
                }
                next(generation);
            });
}

void FacetsPresenter::show()
{
    m_showing = true;
    m_waiting.clear();
    m_monthsWait = false;
    for (const Step& step : m_steps) {
        for (const Facet facet : step.facets) {
            m_waiting.insert(int(facet));
            m_monthsWait = m_monthsWait || facet == Facet::Month;
        }
    }
    if (const auto months = m_arrived.find(Facet::Month); months != m_arrived.end()) {
        takeMonths(months->second);
        m_arrived.erase(months);
    }
    for (auto& [facet, counts] : std::exchange(m_arrived, {})) {
        m_counts[facet] = std::move(counts);
    }
    rebuild();
    Q_EMIT monthsChanged();
}

void FacetsPresenter::withhold()
{
    ++m_generation;
    m_asked = m_showing = m_monthsWait = false;
    m_steps.clear();
    m_arrived.clear();
    m_counts.clear();
    m_waiting.clear();
    m_months.clear();
    m_list.setRows({});
    Q_EMIT monthsChanged();
}

void FacetsPresenter::takeMonths(const std::vector<search::FacetCount>& counts)
{
    std::vector<MonthCount> months;
    for (const search::FacetCount& count : counts) {
        const QDate month = QDate::fromString(count.value + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid()) {
            continue;
        }
        if (!months.empty() && months.back().month.daysTo(month) / 28 > mostMonths) {
            months.clear(); // a stray date centuries before would press everything else into one pixel
        }
        while (!months.empty() && months.back().month.addMonths(1) < month) {
            months.push_back({months.back().month.addMonths(1), 0});
        }
        months.push_back({month, count.count});
    }
    m_months = std::move(months);
}

void FacetsPresenter::setNotKnown(const std::vector<search::NoDataYet>& noData)
{
    QSet<int> notKnown;
    for (const search::NoDataYet& none : noData) {
        for (const Facet facet : order) {
            if (none.everywhere && facet == Facet::Hold && none.field == query::Field::Hold) {
                notKnown.insert(int(facet));
            }
        }
    }
    if (notKnown != m_notKnown) {
        m_notKnown = notKnown;
        rebuild();
    }
}

void FacetsPresenter::toggleMore(Facet facet)
{
    if (!m_expanded.remove(int(facet))) {
        m_expanded.insert(int(facet));
    }
    rebuild();
}

/// What the index counted, and what the query names although nothing has it.
std::vector<search::FacetCount> FacetsPresenter::countsOf(Facet facet, const FacetChoices& choices) const
{
    std::vector<search::FacetCount> counts;
    if (const auto found = m_counts.find(facet); found != m_counts.end()) {
        std::ranges::copy_if(found->second, std::back_inserter(counts),
                             [](const search::FacetCount& c) { return !c.value.isEmpty(); });
    }
    for (const QString& value : choices.chosen + choices.excluded) {
        const bool there = std::ranges::any_of(
            counts, [&](const search::FacetCount& c) { return c.value.compare(value, Qt::CaseInsensitive) == 0; });
        if (!there) {
            counts.push_back({value, m_showing ? 0 : items::countWaiting});
        }
    }
    // Chosen ones first: they must not hide behind "more".
    std::ranges::stable_partition(
        counts, [&](const search::FacetCount& c) { return choiceOf(choices, c.value) != FacetChoice::None; });
    return counts;
}

void FacetsPresenter::addGroup(std::vector<FacetRow>& rows, Facet facet) const
{
    const FacetChoices choices = choicesOf(m_question.query, facet);
    const std::vector<search::FacetCount> counts = countsOf(facet, choices);
    if (counts.empty()) {
        return;
    }
    rows.push_back({FacetRow::Kind::Heading, facet, {}, facetTitle(facet), facetTitle(facet)});
    qint64 most = 1;
    for (const search::FacetCount& count : counts) {
        most = std::max(most, count.count);
    }
    const bool expanded = m_expanded.contains(int(facet));
    // "1 more" would take the room of the one it hides.
    const bool all = expanded || int(counts.size()) <= shownAtFirst + 1;
    const size_t shown = all ? counts.size() : size_t(shownAtFirst);
    for (size_t i = 0; i < shown; ++i) {
        const search::FacetCount& count = counts[i];
        FacetRow row{FacetRow::Kind::Value,
                     facet,
                     count.value,
                     facetValueWord(facet, count.value),
                     {},
                     count.count,
                     double(std::max<qint64>(count.count, 0)) / double(most)};
        row.choice = choiceOf(choices, count.value);
        row.count = m_notKnown.contains(int(facet)) ? items::countNotKnown
                    : m_waiting.contains(int(facet)) ? items::countWaiting
                                                     : count.count;
        const QString number = row.count == items::countNotKnown  ? tr("not known")
                               : row.count == items::countWaiting ? tr("counting")
                                                                  : numberText(count.count);
        row.spoken = row.choice == FacetChoice::Chosen     ? tr("%1, %2, chosen").arg(row.label, number)
                     : row.choice == FacetChoice::Excluded ? tr("%1, %2, excluded").arg(row.label, number)
                                                           : tr("%1, %2").arg(row.label, number);
        rows.push_back(std::move(row));
    }
    if (!all || (expanded && int(counts.size()) > shownAtFirst + 1)) {
        const QString label = expanded ? tr("Fewer") : tr("%Ln more", nullptr, int(counts.size() - shown));
        rows.push_back({FacetRow::Kind::More, facet, {}, label, tr("%1 of %2").arg(label, facetTitle(facet))});
    }
}

void FacetsPresenter::rebuild()
{
    std::vector<FacetRow> rows;
    for (const Facet facet : order) {
        addGroup(rows, facet);
    }
    m_list.setRows(std::move(rows));
}

} // namespace cf::ui
