#include "ui/outbox/outbox_presenter.h"

#include "models/domain/connection_setting.h"
#include "models/outbox/persons_choice.h"
#include "ui/outbox/outbox_away_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

std::vector<IntentState> statesOf(OutboxFilter filter)
{
    std::vector<IntentState> states;
    switch (filter) {
    case OutboxFilter::NeedsPerson: return {IntentState::NeedsPerson};
    case OutboxFilter::Refused: return {IntentState::Refused};
    case OutboxFilter::Open: std::ranges::copy_if(allIntentStates(), std::back_inserter(states), [](IntentState state) { return isOpen(state) || state == IntentState::Draft; }); return states;
    case OutboxFilter::All: break;
    }
    return {};
}

qint64 countOf(OutboxFilter filter, const PlanStanding& standing)
{
    const std::vector<IntentState> states = statesOf(filter);
    qint64 count = states.empty() ? standing.all() : 0;
    for (const IntentState state : states) {
        count += standing.of(state);
    }
    return count;
}

/// What a round of reading found; it is applied at once when all of it is there.
struct OutboxPresenter::Reading {
    int limit = 0; ///< commands that were asked for at most
    std::vector<Repository> repositories;
    std::vector<RepositoryId> wanted;
    std::vector<outbox::HeldSystem> held;
    std::vector<outbox::AwaySystem> away;
    PlanStanding all;
    std::vector<PlanStanding> open, latest;
    std::optional<PlanStanding> chosen;
    qint64 plans = 0, unseen = 0, whole = 0;
    std::vector<outbox::ListedIntent> commands;
    std::optional<Error> error;
    int left = 0;
    quint64 asked = 0;
};

OutboxPresenter::OutboxPresenter(OutboxParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    m_second.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &OutboxPresenter::read);
    connect(&m_second, &QTimer::timeout, this, &OutboxPresenter::tick);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, &OutboxPresenter::readSoon);
    connect(&m_parts.cache, &cache::Cache::changed, this, &OutboxPresenter::readSoon);
    connect(&m_parts.dispatch, &DispatchControl::statusChanged, this, [this] {
        if (m_isActive) {
            Q_EMIT changed();
        }
    });
    connect(&m_plans, &OutboxPlanList::moreWanted, this, [this] {
        m_planLimit += pageSize;
        readSoon();
    });
    connect(&m_commands, &OutboxCommandList::moreWanted, this, [this](qint64 before) {
        outbox::Listing next = listing();
        next.before = before;
        deliver(m_parts.outbox.list(next), this, [this, asked = m_listSequence](const Result<std::vector<outbox::ListedIntent>>& more) {
            if (asked == m_listSequence && more) { // else the list was read anew meanwhile
                m_commands.append(*more);
            }
        });
    });
}

void OutboxPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
    if (active) {
        tick();
    } else {
        m_second.stop();
        m_soon.stop(); // it stays stale
    }
}

void OutboxPresenter::readSoon()
{
    m_isStale = true;
    if (m_isActive && !m_soon.isActive()) {
        m_soon.start();
    }
}

OutboxTelling OutboxPresenter::telling() const { return {m_parts.clock.now(), m_parts.businessZone, m_systems, m_disconnected, m_nextTries}; }

outbox::Listing OutboxPresenter::listing() const
{
    outbox::Listing wanted;
    wanted.states = statesOf(m_filter);
    wanted.plan = m_plan;
    wanted.text = m_text;
    wanted.limit = pageSize;
    return wanted;
}

/// Another question: what is under way answers none any more.
void OutboxPresenter::ask()
{
    m_commands.clear();
    m_isReading = false;
    read();
}

void OutboxPresenter::read()
{
    if (m_isReading) {
        m_isStale = true; // once more when this one is there
        return;
    }
    m_isStale = false;
    m_isReading = true;
    const auto reading = std::make_shared<Reading>();
    reading->asked = ++m_listSequence;
    outbox::Listing wanted = listing();
    wanted.limit = reading->limit = std::max(pageSize, m_commands.rowCount());
    const auto part = [this, reading](auto future, auto take) {
        ++reading->left;
        deliver(future, this, [this, reading, take](const auto& result) {
            if (result) {
                take(*result);
            } else {
                reading->error = result.error();
            }
            if (--reading->left > 0 || reading->asked != m_listSequence) { // of another question
                return;
            }
            m_isReading = false;
            if (!reading->error && m_commands.rowCount() > reading->limit) { // more were fetched meanwhile, and stay
                read();
                return;
            }
            apply(*reading);
            if (m_isStale && m_isActive) {
                readSoon();
            }
        });
    };
    part(m_parts.cache.repositories(), [reading](const std::vector<Repository>& all) { reading->repositories = all; });
    part(m_parts.outbox.systemsToServe(), [reading](const std::vector<RepositoryId>& systems) { reading->wanted = systems; });
    part(m_parts.outbox.heldSystems(), [reading](const std::vector<outbox::HeldSystem>& held) { reading->held = held; });
    part(m_parts.outbox.awaySystems(), [reading](const std::vector<outbox::AwaySystem>& away) { reading->away = away; });
    part(m_parts.outbox.counts(), [reading](const std::vector<std::pair<IntentState, qint64>>& counts) { reading->all.counts = counts; });
    part(m_parts.outbox.unseenCount(), [reading](qint64 count) { reading->unseen = count; });
    part(m_parts.outbox.planCount(), [this, reading, part](qint64 count) {
        reading->plans = count;
        part(m_parts.outbox.plans(false, m_planLimit), [reading](const std::vector<PlanStanding>& plans) { reading->latest = plans; });
        if (count > m_planLimit) { // older ones with which something may still happen are never left out
            part(m_parts.outbox.plans(true, pageSize * 5), [reading](const std::vector<PlanStanding>& plans) { reading->open = plans; });
            if (!m_plan.isEmpty()) {
                part(m_parts.outbox.plan(m_plan), [reading](const std::optional<PlanStanding>& plan) { reading->chosen = plan; });
            }
        }
    });
    part(m_parts.outbox.count(wanted), [reading](qint64 count) { reading->whole = count; });
    part(m_parts.outbox.list(wanted), [reading](const std::vector<outbox::ListedIntent>& commands) { reading->commands = commands; });
}

void OutboxPresenter::fail(const Error& error)
{
    m_phase = Phase::Failed;
    m_failure = errorText(error);
    Q_EMIT changed();
}

void OutboxPresenter::apply(const Reading& reading)
{
    if (reading.error) {
        fail(*reading.error);
        return;
    }
    m_systems.clear();
    m_disconnected.clear();
    m_wanted.clear();
    m_held = reading.held;
    for (const Repository& one : reading.repositories) {
        m_systems.insert(one.id.value(), one.name);
        if (disconnectedSince(one.connection)) {
            m_disconnected.insert(one.id.value());
        }
    }
    m_nextTries = nextTriesOf(reading.away);
    m_away.clear();
    std::ranges::copy_if(reading.away, std::back_inserter(m_away), [told = telling()](const outbox::AwaySystem& one) { return told.isConnected(one.system); }); // of others it is said that they are not
    for (const RepositoryId& one : reading.wanted) {
        m_wanted.insert(one.value());
    }
    std::vector<PlanStanding> plans = reading.open;
    const auto add = [&plans](const PlanStanding& one) {
        if (std::ranges::none_of(plans, [&](const PlanStanding& had) { return had.plan.id == one.plan.id; })) {
            plans.push_back(one);
        }
    };
    std::ranges::for_each(reading.latest, add);
    if (reading.chosen) {
        add(*reading.chosen);
    }
    PlanStanding all = reading.all;
    QSet<QString> paused;
    all.seen = all.of(IntentState::Done) - reading.unseen;
    for (const PlanStanding& one : plans) {
        if (one.plan.isPaused) {
            paused.insert(one.plan.id);
        }
    }
    const bool isFirst = m_phase != Phase::Ready;
    m_phase = Phase::Ready;
    m_plans.set(std::move(plans), all, reading.plans, telling());
    if (isFirst && !m_isFilterChosen) { // what matters most and is not empty
        const auto filled = std::ranges::find_if(outboxFilters, [&](OutboxFilter one) { return ui::countOf(one, all) > 0; });
        m_filter = filled == outboxFilters.end() ? OutboxFilter::All : *filled;
        if (m_filter != OutboxFilter::NeedsPerson) {
            read();
            return;
        }
    }
    m_commands.set(reading.commands, reading.whole, paused, telling());
    tick();
    readDetail();
    Q_EMIT changed();
}

bool OutboxPresenter::isEmpty() const { return m_phase == Phase::Ready && m_plans.whole() == 0; }

const Plan* OutboxPresenter::plan() const
{
    const PlanStanding* standing = m_plan.isEmpty() ? nullptr : m_plans.planNamed(m_plan);
    return standing ? &standing->plan : nullptr;
}

qint64 OutboxPresenter::countOf(OutboxFilter filter) const
{
    const PlanStanding* standing = m_plans.planNamed(m_plan);
    return standing ? ui::countOf(filter, *standing) : 0;
}

void OutboxPresenter::setFilter(OutboxFilter filter)
{
    m_isFilterChosen = true;
    if (filter != m_filter) {
        m_filter = filter;
        ask();
    }
}

void OutboxPresenter::setText(const QString& text)
{
    if (const QString wanted = text.trimmed(); wanted != m_text) {
        m_text = wanted;
        ++m_listSequence;
        m_isReading = false;
        readSoon();
    }
}

void OutboxPresenter::selectPlan(const QString& id)
{
    if (id != m_plan) {
        m_plan = id;
        ask();
    }
}

void OutboxPresenter::selectCommand(const QString& key)
{
    if (key != m_key) {
        m_key = key;
        readDetail();
    }
}

void OutboxPresenter::reveal(const QString& key)
{
    m_isFilterChosen = true;
    m_filter = OutboxFilter::All;
    m_plan.clear();
    m_text = key;
    ask();
    selectCommand(key);
}

} // namespace cf::ui
