#include "ui/search/row_view.h"

#include <QAbstractButton>
#include <QAbstractTableModel>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace cf::ui {

namespace {

class NoRows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex&) const override { return 0; }
    int columnCount(const QModelIndex&) const override { return 0; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
};

} // namespace

RowView::RowView(QWidget* parent)
    : QTableView(parent)
    , m_noRows(std::make_unique<NoRows>())
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    if (auto* corner = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->hide(); // it would lie over the first column's title
    }
}

RowView::~RowView() = default;

void RowView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    verticalHeader()->setModel(m_noRows.get());
}

/// The header would look through all rows for whether the whole of a column is selected.
void RowView::setSelectionModel(QItemSelectionModel* selection)
{
    QTableView::setSelectionModel(selection);
    const QItemSelectionModel* before = horizontalHeader()->selectionModel();
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model(), horizontalHeader()));
    if (before && before != selection && before->parent() == horizontalHeader()) {
        delete before;
    }
}

void RowView::setRowHeight(int pixels)
{
    if (pixels == m_rowHeight) {
        return;
    }
    const int top = verticalOffset() / m_rowHeight; // stays the first in view
    m_rowHeight = pixels;
    updateGeometries();
    verticalScrollBar()->setValue(top * m_rowHeight);
    viewport()->update();
}

int RowView::verticalOffset() const { return verticalScrollBar()->value(); }
bool RowView::isIndexHidden(const QModelIndex& index) const { return isColumnHidden(index.column()); }

int RowView::rowAt(int y) const
{
    const int row = (y + verticalOffset()) / m_rowHeight;
    return y + verticalOffset() >= 0 && row < rowCount() ? row : -1;
}

std::pair<int, int> RowView::rowsInView() const
{
    const int last = (verticalOffset() + viewport()->height() - 1) / m_rowHeight;
    return {verticalOffset() / m_rowHeight, std::min(last, rowCount() - 1)};
}

QRect RowView::rowsRect(int first, int last) const
{
    return {0, first * m_rowHeight - verticalOffset(), viewport()->width(), (last - first + 1) * m_rowHeight};
}

QRect RowView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isIndexHidden(index)) {
        return {};
    }
    return {columnViewportPosition(index.column()), index.row() * m_rowHeight - verticalOffset(),
            columnWidth(index.column()), m_rowHeight};
}

QModelIndex RowView::indexAt(const QPoint& at) const
{
    const int row = rowAt(at.y()), column = columnAt(at.x());
    return row >= 0 && column >= 0 ? model()->index(row, column, rootIndex()) : QModelIndex();
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const int top = index.row() * m_rowHeight, room = viewport()->height(), offset = verticalOffset();
    const bool above = top<offset, below = top + m_rowHeight> offset + room;
    if (hint == PositionAtCenter) {
        verticalScrollBar()->setValue(top - (room - m_rowHeight) / 2);
    } else if (hint == PositionAtTop || above || m_rowHeight > room) {
        verticalScrollBar()->setValue(top);
    } else if (hint == PositionAtBottom || below) {
        verticalScrollBar()->setValue(top + m_rowHeight - room);
    }
    const int left = horizontalHeader()->sectionPosition(index.column()), width = columnWidth(index.column());
    const int from = horizontalOffset(), to = from + viewport()->width();
    if (left < from || width > viewport()->width()) {
        horizontalScrollBar()->setValue(left);
    } else if (left + width > to) {
        horizontalScrollBar()->setValue(left + width - viewport()->width());
    }
}

int RowView::firstColumn() const
{
    const QHeaderView* head = horizontalHeader();
    int at = 0;
    while (at + 1 < head->count() && head->isSectionHidden(head->logicalIndex(at))) {
        ++at;
    }
    return head->logicalIndex(at);
}

/// The next column that is shown, as they stand; the same when there is none.
int RowView::nextColumn(int column, int step) const
{
    const QHeaderView* head = horizontalHeader();
    for (int at = head->visualIndex(column) + step; at >= 0 && at < head->count(); at += step) {
        if (!head->isSectionHidden(head->logicalIndex(at))) {
            return head->logicalIndex(at);
        }
    }
    return column;
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    const QModelIndex current = currentIndex();
    if (last < 0 || !model()->columnCount(rootIndex())) {
        return {};
    }
    if (!current.isValid()) {
        return model()->index(0, firstColumn(), rootIndex());
    }
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int forward = isRightToLeft() ? -1 : 1;
    int row = current.row(), column = current.column();
    switch (action) {
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MoveLeft: column = nextColumn(column, -forward); break;
    case MoveRight: column = nextColumn(column, forward); break;
    }
    return model()->index(std::clamp(row, 0, last), column, rootIndex());
}

void RowView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int last = rowCount() - 1, columns = model() ? model()->columnCount(rootIndex()) : 0;
    const int from = std::max(0, (area.top() + verticalOffset()) / m_rowHeight);
    const int to = std::min(last, (area.bottom() + verticalOffset()) / m_rowHeight);
    if (!selectionModel() || columns == 0) {
        return;
    }
    QItemSelection selection;
    if (from <= to && area.bottom() + verticalOffset() >= 0) {
        selection.select(model()->index(from, 0, rootIndex()), model()->index(to, columns - 1, rootIndex()));
    }
    selectionModel()->select(selection, command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection& selection) const
{
    const auto [first, last] = rowsInView();
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int from = std::max(first, range.top()), to = std::min(last, range.bottom());
        if (from <= to) {
            region += rowsRect(from, to);
        }
    }
    return region;
}

void RowView::updateGeometries()
{
    if (m_layingOut) { // what is moved tells that it was
        return;
    }
    const QScopedValueRollback layingOut(m_layingOut, true);
    QHeaderView* head = horizontalHeader();
    // No clamp: while a fixed height is being set the least is above the most.
    const int height =
        head->isHidden() ? 0
                         : std::max(head->minimumHeight(), std::min(head->sizeHint().height(), head->maximumHeight()));
    setViewportMargins(0, height, 0, 0);
    const QRect rows = viewport()->geometry();
    head->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
    const auto range = [](QScrollBar* bar, int all, int room, int step) {
        bar->setPageStep(room);
        bar->setSingleStep(step);
        bar->setRange(0, std::max(0, all - room));
    };
    range(verticalScrollBar(), rowCount() * m_rowHeight, rows.height(), m_rowHeight);
    range(horizontalScrollBar(), head->length(), rows.width(), m_rowHeight);
    QAbstractItemView::updateGeometries();
}

void RowView::paintEvent(QPaintEvent* event)
{
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const QStyle::State state = base.state & ~QStyle::State_HasFocus;
    const int hovered = viewport()->underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1;
    const QRect area = event->rect();
    const int first = std::max(0, (area.top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(rowCount() - 1, (area.bottom() + verticalOffset()) / m_rowHeight);
    const QHeaderView* head = horizontalHeader();
    QPainter painter(viewport());
    for (int row = first; row <= last; ++row) {
        for (int at = 0; at < head->count(); ++at) {
            const int column = head->logicalIndex(at);
            const QModelIndex index = model()->index(row, column, rootIndex());
            base.rect = visualRect(index);
            if (head->isSectionHidden(column) || !base.rect.intersects(area)) {
                continue;
            }
            base.state = state;
            base.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            base.state.setFlag(QStyle::State_MouseOver, row == hovered);
            base.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegateForIndex(index)->paint(&painter, base, index);
        }
    }
}

} // namespace cf::ui
