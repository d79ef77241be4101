#include "ui/reports/reports_presenter.h"

#include "models/base/deliver.h"
#include "ui/reports/delay_charts_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int weeksShown = 13, monthsShown = 12;
constexpr int mostSeries = 4;

} // namespace

ReportsPresenter::ReportsPresenter(ReportsParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_desk(m_parts.cache, m_parts.searches)
{
    connect(&m_parts.cache, &cache::Cache::changed, this, &ReportsPresenter::refresh);
}

void ReportsPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        refresh();
    }
}

void ReportsPresenter::refresh()
{
    m_isStale = !m_isActive;
    if (m_isActive) {
        askReach();
    }
}

QDate ReportsPresenter::today() const { return QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date(); }

search::Question ReportsPresenter::base() const
{
    search::Question question;
    question.calendar = {m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
    question = evidence::withoutDrafts(question);
    return m_unit.isEmpty() ? question : evidence::also(question, query::of(evidence::termOf(evidence::Breakdown::Unit, m_unit)));
}

search::Question ReportsPresenter::question() const { return evidence::within(base(), m_period); }

void ReportsPresenter::askReach()
{
    const quint64 generation = ++m_generation;
    search::Question everything;
    everything.calendar = {m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
    deliver(m_desk.reach(evidence::withoutDrafts(everything), today()), this, [this, generation](const Result<evidence::Reach>& reach) {
        if (generation != m_generation) {
            return;
        }
        if (!reach) {
            m_state = State::Failed;
            m_failure = errorText(reach.error());
            Q_EMIT changed();
            return;
        }
        settle(*reach);
    });
}

void ReportsPresenter::settle(const evidence::Reach& reach)
{
    m_units = reach.units;
    if (!reach.last || !reach.first) {
        m_state = State::Empty;
        Q_EMIT changed();
        return;
    }
    // What is known may end long before today: then the period ends with it, and says so. Weeks and months are whole ones, since a part of
    // one looks like a fall.
    const QDate end = *reach.last;
    m_last = end;
    const QDate week = end.addDays(-(end.dayOfWeek() % 7)), month = end.addDays(1).addDays(-end.addDays(1).day());
    switch (m_choice) {
    case PeriodChoice::Weeks13: m_period = evidence::weeksUpTo(week, weeksShown); break;
    case PeriodChoice::Months12: m_period = evidence::monthsUpTo(month, monthsShown); break;
    case PeriodChoice::All: m_period = {*reach.first, end}; break;
    case PeriodChoice::Custom: m_period = m_custom; break;
    }
    m_step = evidence::stepFor(m_period);
    m_state = State::Shown;
    Q_EMIT changed();
    askAll();
}

template <class T, class F>
void ReportsPresenter::ask(ReportPart part, const QFuture<Result<T>>& answer, F take)
{
    m_asking[size_t(part)] = true;
    deliver(answer, this, [this, part, take, generation = m_generation](const Result<T>& result) {
        const bool isSuperseded = !result && result.error().kind == ErrorKind::Cancelled;
        if (generation != m_generation || isSuperseded) {
            return;
        }
        m_asking[size_t(part)] = false;
        m_failures[size_t(part)] = result ? QString() : errorText(result.error());
        if (result) {
            take(*result);
        }
        Q_EMIT partChanged(part);
    });
    Q_EMIT partChanged(part);
}

void ReportsPresenter::askAll()
{
    ask(ReportPart::Outcomes, m_desk.outcomes(question()), [this](const evidence::Outcomes& outcomes) {
        m_outcomes = outcomes;
        m_charts[size_t(ReportPart::Outcomes)] = outcomesChart(outcomes, foot());
        compare();
        askVolume();
        ask(ReportPart::Failures, m_desk.failuresOver(base(), m_period, m_step), [this](const evidence::FailuresOver& failures) {
            m_charts[size_t(ReportPart::Failures)] = failuresChart(failures, foot());
            askRates();
            ask(ReportPart::Adoption, m_desk.adoptions(question()), [this](const evidence::Adoptions& adoptions) {
                m_charts[size_t(ReportPart::Adoption)] = adoptionChart(adoptions, foot());
                askWays(); // the longest, when nothing else waits
            });
        });
    });
}

void ReportsPresenter::compare()
{
    m_before.reset();
    makeHeads();
    Q_EMIT partChanged(ReportPart::Heads);
    if (m_choice == PeriodChoice::All) {
        return;
    }
    ask(ReportPart::Heads, m_desk.before(evidence::within(base(), evidence::before(m_period))), [this](const search::Total& total) {
        m_before = total.total;
        makeHeads();
    });
}

void ReportsPresenter::askVolume()
{
    ask(ReportPart::Volume, m_desk.volume(base(), m_period, m_step, m_volumeBy, mostSeries),
        [this](const evidence::Volume& volume) { m_charts[size_t(ReportPart::Volume)] = volumeChart(volume, foot()); });
}

void ReportsPresenter::askRates()
{
    ask(ReportPart::Rates, m_desk.failureRates(question(), m_ratesBy),
        [this](const evidence::FailureRates& rates) { m_charts[size_t(ReportPart::Rates)] = ratesChart(rates, foot()); });
}

void ReportsPresenter::askWays()
{
    ask(ReportPart::Ways, m_desk.wayTimes(base(), m_period, m_step), [this](const evidence::WayReport& report) {
        m_ways = report;
        makeWays();
        m_charts[size_t(ReportPart::Delays)] = delaysChart(report, foot());
        m_charts[size_t(ReportPart::Turnaround)] = turnaroundChart(report, foot());
        Q_EMIT partChanged(ReportPart::Delays);
        Q_EMIT partChanged(ReportPart::Turnaround);
    });
}

void ReportsPresenter::makeWays()
{
    if (m_ways) {
        m_charts[size_t(ReportPart::Ways)] = waysChart(*m_ways, m_way, foot());
    }
}

void ReportsPresenter::makeHeads()
{
    const evidence::Outcomes& o = *m_outcomes;
    const auto share = [&o](const evidence::Figure& figure) { return percentText(evidence::shareOf(figure.count, o.sent.count).value()); };
    QString moved;
    if (m_before && *m_before > 0) {
        const double change = double(o.sent.count - *m_before) / double(*m_before);
        const QString amount = percentText(std::abs(change));
        moved = change > 0.0005 ? tr("%1 more than the period before") : change < -0.0005 ? tr("%1 fewer than the period before") : tr("as many as the period before");
        moved = moved.contains(u"%1"_s) ? moved.arg(amount) : moved;
    } else if (m_before) {
        moved = tr("none in the period before");
    }
    const auto head = [](const QString& id, const QString& value, const QString& name, const QString& note, const evidence::Figure& figure) {
        const QString spoken = note.isEmpty() ? value + u' ' + name : value + u' ' + name + u", "_s + note;
        return HeadFigure{id, figure.exact ? value : u"≥ "_s + value, name, note, spoken, figure.query};
    };
    const auto letters = [](const evidence::Figure& figure) { return lettersText(figure.count); };
    m_heads = {head(u"sent"_s, numberText(o.sent.count), tr("letters sent"), moved, o.sent),
               head(u"failed"_s, share(o.failed), tr("failed"), letters(o.failed), o.failed),
               head(u"noEvidence"_s, share(o.noEvidence), tr("no evidence"), letters(o.noEvidence), o.noEvidence),
               head(u"pending"_s, share(o.pending), tr("still open"), letters(o.pending), o.pending),
               head(u"evident"_s, share(o.evident), tr("whole chain"), tr("copy, data, template, every recipient"), o.evident)};
}

ChartFoot ReportsPresenter::foot() const
{
    const QString complete = m_outcomes ? completeText(m_outcomes->total, m_parts.clock.now(), m_parts.businessZone) : QString();
    const QString zone = tr("customer time");
    return {m_step, complete.isEmpty() ? zone : zone + u" · "_s + complete};
}

QString ReportsPresenter::periodText() const
{
    switch (m_choice) {
    case PeriodChoice::Weeks13: return tr("13 weeks");
    case PeriodChoice::Months12: return tr("12 months");
    case PeriodChoice::All: return tr("All");
    case PeriodChoice::Custom: break;
    }
    return tr("Custom");
}

QString ReportsPresenter::scopeText() const
{
    if (m_state != State::Shown) {
        return {};
    }
    const QString unit = m_unit.isEmpty() ? tr("All units") : m_unit;
    const QString days = tr("%1 to %2").arg(dateText(m_period.from), dateText(m_period.to));
    constexpr int recentDays = 7;
    const QString last = m_last.daysTo(today()) <= recentDays ? QString() : u" · "_s + tr("nothing known after %1").arg(dateText(m_last));
    return u"%1 · %2%3 · %4"_s.arg(unit, days, last, tr("times: customer"));
}

void ReportsPresenter::choose(PeriodChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        refresh();
    }
}

void ReportsPresenter::choosePeriod(const evidence::Period& period)
{
    if (period.from.isValid() && period.to.isValid() && period.from <= period.to) {
        m_choice = PeriodChoice::Custom;
        m_custom = period;
        refresh();
    }
}

void ReportsPresenter::setUnit(const QString& unit)
{
    if (unit != m_unit) {
        m_unit = unit;
        refresh();
    }
}

void ReportsPresenter::setVolumeBy(evidence::Breakdown by)
{
    if (by != m_volumeBy) {
        m_volumeBy = by;
        askVolume();
    }
}

void ReportsPresenter::setRatesBy(evidence::Breakdown by)
{
    if (by != m_ratesBy) {
        m_ratesBy = by;
        askRates();
    }
}

void ReportsPresenter::setWay(evidence::Way way)
{
    if (way != m_way) {
        m_way = way;
        makeWays();
        Q_EMIT partChanged(ReportPart::Ways);
    }
}

bool ReportsPresenter::isAskingAny() const
{
    return m_state == State::Waiting || std::ranges::any_of(m_asking, [](bool asking) { return asking; });
}

} // namespace cf::ui
