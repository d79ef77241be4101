// A chart as rows.
#pragma once

#include "ui/reports/chart_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class ChartTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(const ChartRows& rows);
    const QString queryOf(int row) const { return m_rows.queries.value(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const;
    ChartRows m_rows;
};

} // namespace cf::ui
