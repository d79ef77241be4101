// The facet column and the months: asks for counts so that each number says what a click would give, and puts them into
// rows.
#pragma once

#include "models/items/facet_list.h"
#include "models/search/search_desk.h"
#include "ui/search/query_edits_presenter.h"

#include <QObject>
#include <QSet>

namespace cf::ui {

struct MonthCount {
    QDate month; ///< its first day
    qint64 count = 0;
    friend bool operator==(const MonthCount&, const MonthCount&) = default;
};

/// A facet with chosen values is counted without its own condition, so that the other values show what choosing them as
/// well would add. Those are questions of their own, asked one after the other, since a newer one of the same kind
/// would interrupt.
class FacetsPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int shownAtFirst = 5;

    explicit FacetsPresenter(search::SearchDesk& desk, QObject* parent = nullptr);

    items::FacetList& list() { return m_list; }
    void ask(const search::Question& question);
    void setNotKnown(const std::vector<search::NoDataYet>& noData); ///< facets no repository delivers
    void toggleMore(search::Facet facet);

    /// From the first to the last month with results, without gaps; empty when none has a date.
    const std::vector<MonthCount>& months() const { return m_months; }

Q_SIGNALS:
    void monthsChanged();
    void answered(); ///< all counts of the last question are there

private:
    struct Step {
        query::Query query;
        std::vector<search::Facet> facets;
    };
    void next(quint64 generation);
    void take(std::vector<search::FacetCounts> counts);
    void takeMonths(const search::FacetCounts& counts);
    void rebuild();
    void addGroup(std::vector<items::FacetRow>& rows, search::Facet facet) const;
    std::vector<search::FacetCount> countsOf(search::Facet facet, const FacetChoices& choices) const;

    search::SearchDesk& m_desk;
    items::FacetList m_list;
    search::Question m_question;
    std::vector<Step> m_steps;
    std::map<search::Facet, std::vector<search::FacetCount>> m_counts;
    QSet<int> m_expanded;
    QSet<int> m_waiting;
    QSet<int> m_notKnown;
    std::vector<MonthCount> m_months;
    quint64 m_generation = 0;
};

} // namespace cf::ui
