#include "ui/reports/chart_table_presenter.h"

namespace cf::ui {

void ChartTable::set(const ChartRows& rows)
{
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

int ChartTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.cells.size()); }
int ChartTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.heads.size()); }

bool ChartTable::isNumber(int column) const
{
    bool is = false;
    if (!m_rows.raw.empty()) {
        m_rows.raw.front().value(column).toDouble(&is);
    }
    return is;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return m_rows.cells[size_t(index.row())].value(index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return int(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole) {
        return QString(m_rows.heads.value(index.column()) + QStringLiteral(": ") + m_rows.cells[size_t(index.row())].value(index.column()));
    }
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_rows.heads.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace cf::ui
