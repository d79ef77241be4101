// Exceptions as rows, in the order of the book until a person orders them otherwise.
#pragma once

#include "models/evidence/exceptions/exception_book.h"

#include <QAbstractTableModel>

namespace cf::ui {

class ExceptionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList; of what is overdue or fails again and again
    enum Column { Kind, Name, Age, Due, Team, Owner, State, Failures, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// They outlive the next set(). now: ages are told as of then.
    void set(std::vector<const evidence::LetterException*> exceptions, UtcMs now);
    const evidence::LetterException* exception(int row) const; ///< null: no such row
    int rowOf(const QString& id) const;                        ///< -1: not shown
    const std::vector<const evidence::LetterException*>& shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: the book's order

private:
    QString cell(const evidence::LetterException& one, int column) const;
    void order();
    std::vector<const evidence::LetterException*> m_given, m_shown;
    UtcMs m_now = 0;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
