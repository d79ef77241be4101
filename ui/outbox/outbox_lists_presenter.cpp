#include "ui/outbox/outbox_lists_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

int urgency(const PlanStanding& standing) { return standing.of(IntentState::NeedsPerson) > 0 ? 0 : standing.isOpen() ? 1 : 2; }

} // namespace

void OutboxPlanList::set(std::vector<PlanStanding> plans, PlanStanding all, qint64 whole, const OutboxTelling& telling)
{
    std::ranges::stable_sort(plans, [](const PlanStanding& a, const PlanStanding& b) { return std::pair(urgency(a), -a.plan.created) < std::pair(urgency(b), -b.plan.created); });
    plans.insert(plans.begin(), std::move(all));
    const bool isSame = plans.size() == m_rows.size() && std::ranges::equal(plans, m_rows, {}, [](const PlanStanding& one) { return one.plan.id; }, [](const PlanStanding& one) { return one.plan.id; });
    m_isAsked = false;
    m_telling = telling;
    m_whole = whole;
    if (isSame) {
        m_rows = std::move(plans);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(plans);
    endResetModel();
}

const PlanStanding* OutboxPlanList::standing(int row) const { return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr; }

int OutboxPlanList::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const PlanStanding& one) { return one.plan.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const PlanStanding* OutboxPlanList::planNamed(const QString& id) const { return standing(rowOf(id)); }

QString OutboxPlanList::line(int row) const
{
    const PlanStanding* one = standing(row);
    if (!one || one->plan.id.isEmpty()) {
        return one ? tr("%Ln plan(s)", nullptr, int(m_whole)) : QString();
    }
    const QString made = tr("%1, %2, %3").arg(planKindWord(one->plan.kind), one->plan.person, m_telling.time(one->plan.created));
    return one->plan.isPaused ? tr("Paused · %1").arg(made) : made;
}

int OutboxPlanList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant OutboxPlanList::data(const QModelIndex& index, int role) const
{
    const PlanStanding* one = standing(index.row());
    if (!one) {
        return {};
    }
    const QString title = one->plan.id.isEmpty() ? tr("All plans") : one->plan.title;
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole: return title + u'\n' + line(index.row()) + u'\n' + standingWords(*one);
    case Qt::AccessibleTextRole: return tr("%1. %2. %3").arg(title, line(index.row()), standingWords(*one));
    default: return {};
    }
}

bool OutboxPlanList::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_isAsked && !m_rows.empty() && plans() < m_whole; }

void OutboxPlanList::fetchMore(const QModelIndex&)
{
    m_isAsked = true;
    Q_EMIT moreWanted();
}

void OutboxCommandList::set(std::vector<outbox::ListedIntent> commands, qint64 whole, QSet<QString> pausedPlans, const OutboxTelling& telling)
{
    m_telling = telling;
    m_whole = whole;
    m_paused = std::move(pausedPlans);
    m_isAsked = false;
    if (m_rows.empty()) {
        append(std::move(commands));
        m_whole = whole;
        return;
    }
    // Both lists fall by row: what is in one alone went or came.
    size_t at = 0;
    for (outbox::ListedIntent& next : commands) {
        size_t gone = at;
        while (gone < m_rows.size() && m_rows[gone].row > next.row) {
            ++gone;
        }
        if (gone > at) {
            beginRemoveRows({}, int(at), int(gone) - 1);
            m_rows.erase(m_rows.begin() + qsizetype(at), m_rows.begin() + qsizetype(gone));
            endRemoveRows();
        }
        if (at < m_rows.size() && m_rows[at].row == next.row) {
            m_rows[at] = std::move(next);
        } else {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + qsizetype(at), std::move(next));
            endInsertRows();
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, int(at), int(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void OutboxCommandList::append(std::vector<outbox::ListedIntent> commands)
{
    m_isAsked = false;
    std::erase_if(commands, [this](const outbox::ListedIntent& one) { return !m_rows.empty() && one.row >= m_rows.back().row; });
    if (commands.empty()) {
        m_whole = std::min<qint64>(m_whole, rowCount());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(commands.size()) - 1);
    std::ranges::move(commands, std::back_inserter(m_rows));
    endInsertRows();
}

void OutboxCommandList::clear()
{
    beginResetModel();
    m_rows.clear();
    m_whole = 0;
    m_isAsked = false;
    endResetModel();
}

void OutboxCommandList::setTelling(const OutboxTelling& telling)
{
    m_telling = telling;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const outbox::ListedIntent* OutboxCommandList::command(int row) const { return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr; }

int OutboxCommandList::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const outbox::ListedIntent& one) { return one.intent.command.key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString OutboxCommandList::line(int row) const
{
    const outbox::ListedIntent* one = command(row);
    if (!one) {
        return {};
    }
    const QString next = intentNextWords(one->intent, isPaused(*one), m_telling);
    const QString when = !next.isEmpty() ? next : one->changed ? m_telling.time(*one->changed) : QString();
    const QString system = m_telling.systemName(one->intent.system);
    return when.isEmpty() ? system : tr("%1 · %2").arg(system, when);
}

int OutboxCommandList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant OutboxCommandList::data(const QModelIndex& index, int role) const
{
    const outbox::ListedIntent* one = command(index.row());
    if (!one) {
        return {};
    }
    const QString what = deedWords(one->intent.command.deed);
    switch (role) {
    case Qt::DisplayRole: return what;
    case Qt::ToolTipRole: return what + u'\n' + intentStageWords(one->intent, m_telling);
    case Qt::AccessibleTextRole: return tr("%1. %2 %3").arg(what, intentStageWords(one->intent, m_telling), line(index.row()));
    default: return {};
    }
}

bool OutboxCommandList::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_isAsked && !m_rows.empty() && rowCount() < m_whole; }

void OutboxCommandList::fetchMore(const QModelIndex&)
{
    m_isAsked = true;
    Q_EMIT moreWanted(m_rows.back().row);
}

} // namespace cf::ui
