// Business workspaces as rows.
#pragma once

#include "models/evidence/workspace_story.h"

#include <QAbstractTableModel>

namespace cf::ui {

class WorkspaceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Object, Customer, Status, Renewal, Notice, Repository, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<evidence::ListedWorkspace> workspaces, const evidence::NoticeRule& rule);
    const evidence::ListedWorkspace* workspace(int row) const; ///< null: no such row
    int rowOf(const QString& nativeId) const;                  ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cell(const evidence::ListedWorkspace& listed, int column) const;
    void order();
    std::vector<evidence::ListedWorkspace> m_workspaces;
    evidence::NoticeRule m_rule;
    int m_column = Kind;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
