// What repositories' own searches found, as rows.
#pragma once

#include "models/query/resolve.h"
#include "ui/search/further_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

/// Those that are not here first, then in the order of each answer.
class FurtherTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Here, Date, Title, Customer, Document, Type, Archive, NativeId, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// In whose clock dates are told.
    void setTelling(const query::Zone& zone, const query::Calendar& calendar);
    void set(const std::vector<FurtherAnswer>& answers);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const FurtherHit& hit(int row) const { return m_rows[size_t(row)].hit; }

private:
    struct Row {
        FurtherHit hit;
        QString archive;
        friend bool operator==(const Row&, const Row&) = default;
    };
    QString cell(const Row& row, int column) const;
    std::vector<Row> m_rows;
    query::Zone m_zone;
    query::Calendar m_calendar;
};

} // namespace cf::ui
