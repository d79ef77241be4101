#include "ui/tasks/task_table_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

std::optional<cache::TaskOrder> orderOf(int column)
{
    switch (column) {
    case TaskTable::Task: return cache::TaskOrder::Task;
    case TaskTable::Case: return cache::TaskOrder::Case;
    case TaskTable::Due: return cache::TaskOrder::Due;
    case TaskTable::Assignee: return cache::TaskOrder::Assignee;
    case TaskTable::Groups: return cache::TaskOrder::Groups;
    case TaskTable::System: return cache::TaskOrder::System;
    case TaskTable::Age: return cache::TaskOrder::Created;
    default: return std::nullopt;
    }
}

int columnOf(cache::TaskOrder order)
{
    for (int column = 0; column < TaskTable::ColumnCount; ++column) {
        if (orderOf(column) == order) {
            return column;
        }
    }
    return TaskTable::Due;
}

void TaskTable::set(std::vector<cache::InboxLine> lines, qint64 total, QHash<QString, MarkedText> marks, const TaskTelling& telling)
{
    const bool isAlike = std::ranges::equal(lines, m_lines, [](const cache::InboxLine& a, const cache::InboxLine& b) { return a.repository == b.repository && a.task.nativeId == b.task.nativeId; });
    if (!isAlike) {
        beginResetModel();
    }
    m_lines = std::move(lines);
    m_marks = std::move(marks);
    m_telling = telling;
    m_total = total;
    m_asked = -1;
    if (!isAlike) {
        endResetModel();
    } else if (!m_lines.empty()) { // the choice stays where it is
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void TaskTable::append(const std::vector<cache::InboxLine>& lines, const QHash<QString, MarkedText>& marks)
{
    if (lines.empty()) {
        m_total = rowCount();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    m_marks.insert(marks);
    endInsertRows();
}

void TaskTable::clear()
{
    beginResetModel();
    m_lines.clear();
    m_marks.clear();
    m_total = 0;
    m_asked = -1;
    endResetModel();
}

const cache::InboxLine* TaskTable::line(int row) const { return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr; }

int TaskTable::rowOf(const RepositoryId& system, const QString& task) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const cache::InboxLine& one) { return one.repository == system && one.task.nativeId == task; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int TaskTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int TaskTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }
bool TaskTable::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_asked < rowCount() && rowCount() < m_total; }

void TaskTable::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_asked = rowCount();
        Q_EMIT moreWanted(m_asked);
    }
}

QString TaskTable::cell(const cache::InboxLine& line, int column) const
{
    switch (column) {
    case State: return m_marks.value(keyOf(line.repository, line.task.nativeId)).text;
    case Task: return taskName(line.task);
    case Case: return !line.caseName.isEmpty() ? line.caseName : !line.reference.isEmpty() ? line.reference : line.caseId;
    case About: return line.aboutTitle.isEmpty() ? line.aboutRef : tr("%1, %2").arg(line.aboutRef, line.aboutTitle);
    case Due: // what matters first, since a column is narrow
        return isOverdue(line.task, m_telling.now) ? tr("overdue %1 · %2").arg(ageWords(*line.task.due, m_telling.now), m_telling.time(*line.task.due)) : dueWords(line.task.due, m_telling);
    case Assignee: return line.task.isDelegated ? tr("%1 (delegated)").arg(line.task.assignee) : line.task.assignee;
    case Groups: return line.task.groups.join(u", "_s);
    case System: return line.repositoryName;
    case Age: return line.task.created ? ageWords(*line.task.created, m_telling.now) : QString();
    default: return {};
    }
}

QVariant TaskTable::data(const QModelIndex& index, int role) const
{
    const cache::InboxLine* shown = index.isValid() ? line(index.row()) : nullptr;
    if (!shown) {
        return {};
    }
    const MarkedText mark = m_marks.value(keyOf(shown->repository, shown->task.nativeId));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cell(*shown, index.column());
    case OverdueRole: return isOverdue(shown->task, m_telling.now);
    case MarkRole: return int(mark.mark);
    case IconRole: return mark.icon;
    default: return {};
    }
}

QVariant TaskTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State: return tr("Asked for");
    case Task: return tr("Task");
    case Case: return tr("Case");
    case About: return tr("About");
    case Due: return tr("Due");
    case Assignee: return tr("Has it");
    case Groups: return tr("May claim it");
    case System: return tr("System");
    case Age: return tr("Age");
    default: return {};
    }
}

} // namespace cf::ui
