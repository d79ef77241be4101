#pragma once

#include "ui/widgets/item_list.h"

#include <QStringList>

#include <vector>

namespace cf::ui {

/// How many, by two things: rows of cells that are the stronger the more there are. The number stands in each, so colour says nothing alone; a cell of nothing is
/// bare. ↑↓ ← → move from cell to cell, Home and End to the ends of the row; all else as in ItemList. Time runs left to right in every language.
struct HeatCell {
    qint64 count = 0;
    QString spoken;       ///< a whole sentence
    bool canOpen = false; ///< Enter leads somewhere
    friend bool operator==(const HeatCell&, const HeatCell&) = default;
};

class HeatMap : public ItemList
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    /// cells: row by row. groups: over the first column of each, else empty. sums: of the last row, which is what the others come to and is not coloured.
    void setCells(const QStringList& rows, const QStringList& columns, const QStringList& groups, std::vector<HeatCell> cells, bool sums);
    const std::vector<HeatCell>& cells() const { return m_cells; }
    int columns() const { return int(m_columns.size()); }

    int count() const override { return int(m_cells.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override { return m_cells[size_t(item)].spoken; }
    QString copyText(int item) const override { return spoken(item); }
    QString hint(int item, int) const override { return spoken(item); }
    bool canActivate(int item) const override { return m_cells[size_t(item)].canOpen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int nameWidth() const;
    int headHeight() const;
    int rowHeight() const;
    QRect gridRect() const;
    int strengthOf(qint64 count) const; ///< 0 none, to 4
    void paintCell(QPainter& p, int item) const;

    QStringList m_rows, m_columns, m_groups;
    std::vector<HeatCell> m_cells;
    bool m_hasSums = false;
    qint64 m_most = 0;
};

} // namespace cf::ui
