#include "ui/repositories/request_table_presenter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace cf::ui {

void RequestTable::set(std::vector<AskedOfRepository> oldestFirst, const QTimeZone& zone)
{
    std::ranges::reverse(oldestFirst);
    if (oldestFirst == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(oldestFirst);
    m_zone = zone;
    endResetModel();
}

int RequestTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RequestTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RequestTable::cell(const AskedOfRepository& row, int column) const
{
    switch (column) {
    case At: return QDateTime::fromMSecsSinceEpoch(row.at, m_zone).toString(QStringLiteral("HH:mm:ss t"));
    case Purpose: return row.purpose;
    case Request: return row.method + u' ' + row.path;
    case Answer: return row.status > 0 ? QString::number(row.status) : tr("none: %1").arg(row.trouble);
    case Size: return row.status > 0 ? QLocale().formattedDataSize(row.bytes) : QString();
    case Took: return tr("%1 ms").arg(row.milliseconds);
    default: return {};
    }
}

QVariant RequestTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Size) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return told ? QVariant(cell(m_rows[size_t(index.row())], index.column())) : QVariant();
}

QVariant RequestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case At: return tr("At");
    case Purpose: return tr("For");
    case Request: return tr("Asked");
    case Answer: return tr("Answer");
    case Size: return tr("Size");
    case Took: return tr("Took");
    default: return {};
    }
}

} // namespace cf::ui
