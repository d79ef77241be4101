// What the page Reports shows: a period and a unit, head figures, and charts, each asked of the index on a reader's thread. The charts of
// before stay until newer ones arrive. Which letters a figure counts is its query.
#pragma once

#include "models/evidence/figures_desk.h"
#include "ui/reports/report_charts_presenter.h"
#include "ui/search/scope_presenter.h"

#include <QObject>
#include <QTimeZone>

namespace cf::ui {

/// All of it outlives the presenter.
struct ReportsParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    const Clock& clock;
    QTimeZone businessZone;
};

enum class PeriodChoice { Weeks13, Months12, All, Custom };

/// A number, what it counts, and how it stands.
struct HeadFigure {
    QString id, value, name, note, spoken, query;
    friend bool operator==(const HeadFigure&, const HeadFigure&) = default;
};

enum class ReportPart { Heads, Volume, Failures, Outcomes, Rates, Ways, Adoption, Delays, Turnaround };
inline constexpr int reportParts = 9;

class ReportsPresenter : public QObject
{
    Q_OBJECT
public:
    explicit ReportsPresenter(ReportsParts parts, QObject* parent = nullptr);

    enum class State { Waiting, Empty, Failed, Shown }; ///< Empty: nothing was ever sent
    State state() const { return m_state; }
    QString failure() const { return m_failure; }

    /// While it is not active nothing is asked; what changed meanwhile is asked when it is again.
    void setActive(bool active);
    void refresh();

    PeriodChoice choice() const { return m_choice; }
    void choose(PeriodChoice choice);
    void choosePeriod(const evidence::Period& period); ///< Custom
    const evidence::Period& period() const { return m_period; }
    const QStringList& units() const { return m_units; }
    const QString& unit() const { return m_unit; }
    void setUnit(const QString& unit); ///< empty: all
    evidence::Breakdown volumeBy() const { return m_volumeBy; }
    void setVolumeBy(evidence::Breakdown by);
    evidence::Breakdown ratesBy() const { return m_ratesBy; }
    void setRatesBy(evidence::Breakdown by);
    evidence::Way way() const { return m_way; }
    void setWay(evidence::Way way);

    QString periodText() const;  ///< "13 weeks"
    QString scopeText() const;   ///< "Retail · 3 Feb to 4 May 2025 · times: customer"
    const std::vector<HeadFigure>& heads() const { return m_heads; }
    /// nullptr while it was never answered.
    const Chart* chart(ReportPart part) const { return m_charts[size_t(part)] ? &*m_charts[size_t(part)] : nullptr; }
    bool isAsking(ReportPart part) const { return m_asking[size_t(part)]; }
    bool isAskingAny() const;
    QString failureOf(ReportPart part) const { return m_failures[size_t(part)]; } ///< empty: none

Q_SIGNALS:
    void changed();                    ///< state, period, unit
    void partChanged(ReportPart part); ///< its chart, or whether it is asked

private:
    void askReach();
    void settle(const evidence::Reach& reach);
    void askAll();
    void askVolume();
    void askRates();
    void askWays();
    void compare();
    void makeHeads();
    void makeWays();
    template <class T, class F>
    void ask(ReportPart part, const QFuture<Result<T>>& answer, F take);
    search::Question base() const;     ///< with the unit
    search::Question question() const; ///< and the period
    ChartFoot foot() const;
    QDate today() const;

    ReportsParts m_parts;
    evidence::FiguresDesk m_desk;
    State m_state = State::Waiting;
    QString m_failure;
    bool m_isActive = false, m_isStale = true;
    quint64 m_generation = 0;
    PeriodChoice m_choice = PeriodChoice::Weeks13;
    evidence::Period m_period, m_custom;
    evidence::Step m_step = evidence::Step::Week;
    QDate m_last; ///< the last day that anything was sent
    QStringList m_units;
    QString m_unit;
    evidence::Breakdown m_volumeBy = evidence::Breakdown::Channel, m_ratesBy = evidence::Breakdown::Template;
    evidence::Way m_way = evidence::Way::SentToDelivered;
    std::optional<evidence::Outcomes> m_outcomes;
    std::optional<qint64> m_before;
    std::optional<evidence::WayReport> m_ways;
    std::vector<HeadFigure> m_heads;
    std::array<std::optional<Chart>, reportParts> m_charts;
    std::array<bool, reportParts> m_asking{};
    std::array<QString, reportParts> m_failures;
};

} // namespace cf::ui
