// Letters that were asked for as rows, the last first until a person orders them otherwise.
#pragma once

#include "ui/requests/correspondence_words_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class RequestsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList
    enum Column { Asked, Kind, About, Customer, ChannelColumn, Stage, Person, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// The lines outlive the next set().
    void set(std::vector<const evidence::RequestLine*> lines, const TimeTelling& telling);
    const evidence::RequestLine* line(int row) const; ///< null: no such row
    int rowOf(const QString& key) const;              ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; -1: as they were asked for.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cell(const evidence::RequestLine& line, int column) const;
    void order();
    std::vector<const evidence::RequestLine*> m_given, m_shown;
    TimeTelling m_telling;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
