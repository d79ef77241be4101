// A table of rows that are all of one height. QTableView keeps a section for each row, which is time and memory a row;
// here a row is a number times the height, so ten million cost what ten do.
#pragma once

#include <QTableView>

#include <memory>

namespace cf::ui {

/// Scrolls by the pixel. Rows are what is selected and moved between; the vertical header has no sections, so what asks
/// it does not know the rows: use rowAt() of this class. The height of all rows together fits an int: 38 million of 56
/// pixels.
class RowView : public QTableView
{
    Q_OBJECT

public:
    explicit RowView(QWidget* parent = nullptr);
    ~RowView() override;

    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selection) override;
    int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int pixels);
    int rowAt(int y) const; ///< of the viewport; -1 beyond the last
    /// Both included; empty (last below first) when there are none.
    std::pair<int, int> rowsInView() const;
    int firstColumn() const; ///< of those shown

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// A letter would look through all rows for one that begins with it, and load them.
    void keyboardSearch(const QString&) override {}

protected:
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;

private:
    int rowCount() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    QRect rowsRect(int first, int last) const;
    int nextColumn(int column, int step) const;

    std::unique_ptr<QAbstractItemModel> m_noRows; ///< what the vertical header sees
    int m_rowHeight = 28;
    bool m_layingOut = false;
};

} // namespace cf::ui
