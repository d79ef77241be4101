// Disputes as rows, those that are overdue first until a person orders them otherwise.
#pragma once

#include "models/evidence/dispute/dispute_book.h"

#include <QAbstractTableModel>

namespace cf::ui {

class DisputeTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList; of what is overdue or open to question
    enum Column { Name, Customer, Product, Next, Due, Calendar, Outcome, Missing, Findings, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// In this order: the book's. The stories outlive the next set().
    void set(std::vector<const evidence::DisputeStory*> disputes);
    const evidence::DisputeStory* dispute(int row) const; ///< null: no such row
    int rowOf(const QString& id) const;                   ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; -1: the book's order.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cell(const evidence::DisputeStory& story, int column) const;
    void order();
    std::vector<const evidence::DisputeStory*> m_given, m_shown;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
