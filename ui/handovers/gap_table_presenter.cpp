#include "ui/handovers/gap_table_presenter.h"

#include <algorithm>

namespace cf::ui {

namespace {

/// A count or a share as they are written; no word, and no id: four digits on end have no separator.
bool isFigure(const QString& text)
{
    int onEnd = 0;
    return std::ranges::all_of(text, [&onEnd](QChar c) {
        onEnd = c.isDigit() ? onEnd + 1 : 0;
        return onEnd < 4 && (c.isDigit() || c.isSpace() || QStringLiteral(".,%≥−–").contains(c));
    });
}

/// Each of its cells is a figure or empty, and one has a digit.
bool hasFiguresOnly(const QList<GapTable::Line>& lines, int column)
{
    return std::ranges::all_of(lines, [&](const GapTable::Line& line) { return isFigure(line.cells.value(column)); }) &&
           std::ranges::any_of(lines, [&](const GapTable::Line& line) { return std::ranges::any_of(line.cells.value(column), [](QChar c) { return c.isDigit(); }); });
}

} // namespace

void GapTable::set(const QStringList& heads, QList<Line> lines)
{
    if (heads == m_heads && lines == m_lines) {
        return;
    }
    beginResetModel();
    m_heads = heads;
    m_lines = std::move(lines);
    m_areFigures.assign(size_t(m_heads.size()), false);
    for (int column = 0; column < m_heads.size(); ++column) {
        m_areFigures[size_t(column)] = hasFiguresOnly(m_lines, column);
    }
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
    if (role == Qt::TextAlignmentRole && m_areFigures[size_t(index.column())]) {
        return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    }
    return role == Qt::AccessibleTextRole ? QVariant(line.cells.join(QStringLiteral(", "))) : QVariant();
}

QVariant GapTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= 0 && size_t(section) < m_areFigures.size() && m_areFigures[size_t(section)]) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace cf::ui
