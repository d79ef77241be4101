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
/// would interrupt. Answers are kept back until they are to be shown, so that they can appear together with the rows.
class FacetsPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int shownAtFirst = 5;

    explicit FacetsPresenter(search::SearchDesk& desk, QObject* parent = nullptr);

    items::FacetList& list() { return m_list; }
    /// What is shown stays until show(); only what the query chooses is marked at once.
    void ask(const search::Question& question);
    bool isAnswered() const { return m_asked && m_steps.empty() && !m_failed; } ///< all counts of the last question are there
    /// Counts of the last question from now on: those that are there, "…" where they are not yet.
    void show();
    void withhold(); ///< there is no answer: shows nothing
    void setNotKnown(const std::vector<search::NoDataYet>& noData); ///< facets no repository delivers
    void toggleMore(search::Facet facet);

    /// From the first to the last month with results, without gaps; empty when none has a date.
    const std::vector<MonthCount>& months() const { return m_months; }
    bool monthsWait() const { return m_monthsWait; } ///< they are of a question before

Q_SIGNALS:
    void monthsChanged();
    void answered(); ///< all counts of the last question are there
    void failed(const Error& error);

private:
    struct Step {
        query::Query query;
        std::vector<search::Facet> facets;
    };
    void next(quint64 generation);
    void takeMonths(const std::vector<search::FacetCount>& counts);
    void rebuild();
    void addGroup(std::vector<items::FacetRow>& rows, search::Facet facet) const;
    std::vector<search::FacetCount> countsOf(search::Facet facet, const FacetChoices& choices) const;

    search::SearchDesk& m_desk;
    items::FacetList m_list;
    search::Question m_question;
    std::vector<Step> m_steps; ///< still to be answered
    bool m_asked = false, m_failed = false, m_showing = false;
    std::map<search::Facet, std::vector<search::FacetCount>> m_arrived; ///< and not shown
    std::map<search::Facet, std::vector<search::FacetCount>> m_counts;
    QSet<int> m_expanded;
    QSet<int> m_waiting; ///< shown as being counted
    QSet<int> m_notKnown;
    std::vector<MonthCount> m_months;
    bool m_monthsWait = false;
    quint64 m_generation = 0;
};

} // namespace cf::ui
