#include "ui/handovers/gap_table_presenter.h"

namespace cf::ui {

void GapTable::set(const QStringList& heads, QList<Line> lines)
{
    if (heads == m_heads && lines == m_lines) {
        return;
    }
    beginResetModel();
    m_heads = heads;
    m_lines = std::move(lines);
    endResetModel();
}

int GapTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int GapTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant GapTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const Line& line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return line.cells.value(index.column());
    }
    if (role == MarkRole && index.column() == line.marked && !line.mark.icon.isEmpty()) {
        return QVariantList{line.mark.icon, int(line.mark.mark)};
    }
    return role == Qt::AccessibleTextRole ? QVariant(line.cells.join(QStringLiteral(", "))) : QVariant();
}

QVariant GapTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace cf::ui
