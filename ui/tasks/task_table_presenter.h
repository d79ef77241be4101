// Open tasks as rows, a page at a time. Thin.
#pragma once

#include "ui/tasks/task_words_presenter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace cf::ui {

class TaskTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Task, Due, Assignee, Case, About, Groups, Age, System, ColumnCount };
    enum Role { OverdueRole = Qt::UserRole + 1, MarkRole, IconRole };
    using QAbstractTableModel::QAbstractTableModel;
    /// marks: of what the outbox has about a task, by system and task.
    void set(std::vector<cache::InboxLine> lines, qint64 total, QHash<QString, MarkedText> marks, const TaskTelling& telling);
    void append(const std::vector<cache::InboxLine>& lines, const QHash<QString, MarkedText>& marks);
    void clear();
    const std::vector<cache::InboxLine>& lines() const { return m_lines; }
    const cache::InboxLine* line(int row) const; ///< null: no such row
    int rowOf(const RepositoryId& system, const QString& task) const; ///< -1: not shown
    bool hasMarks() const { return !m_marks.isEmpty(); } ///< something was asked for of what is listed
    static QString keyOf(const RepositoryId& system, const QString& task) { return system.value() + u'\n' + task; }
    QString cell(const cache::InboxLine& line, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(qint64 offset);

private:
    std::vector<cache::InboxLine> m_lines;
    QHash<QString, MarkedText> m_marks;
    TaskTelling m_telling;
    qint64 m_total = 0, m_asked = -1;
};

/// What a column orders by; none: it cannot.
std::optional<cache::TaskOrder> orderOf(int column);
int columnOf(cache::TaskOrder order);

} // namespace cf::ui
