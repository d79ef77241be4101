#include "ui/search/result_view.h"

#include "ui/search/result_delegate.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cf::ui {

using search::Column;

namespace {

struct ColumnShape {
    Column column;
    int width; ///< design units
    bool shown;
    int wideWidth = 0; ///< where there is room; 0: the same
    bool wideShown = false;
};
/// As the program ships. What is not listed follows, hidden.
constexpr ColumnShape shapes[] = {{Column::Sent, 104, true, 156, true},
                                  {Column::Recipient, 144, true, 208, true},
                                  {Column::Type, 100, true, 160, true},
                                  {Column::Channel, 62, true, 108, true},
                                  {Column::State, 156, true, 176, true},
                                  {Column::Grade, 56, false, 64, true},
                                  {Column::Template, 112, false, 112, true},
                                  {Column::Repository, 112, false, 120, true},
                                  {Column::Title, 180, false},
                                  {Column::Customer, 112, false},
                                  {Column::DocumentId, 128, false},
                                  {Column::Unit, 96, false},
                                  {Column::Account, 112, false},
                                  {Column::Issued, 104, false}};

} // namespace

ResultView::ResultView(items::ResultTable& table, QWidget* parent)
    : QTableView(parent)
    , m_table(table)
{
    setObjectName(u"results"_s);
    setAccessibleName(tr("Results"));
    setModel(&table);
    setItemDelegate(new ResultDelegate(table, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: a million rows need no memory
    QHeaderView* head = horizontalHeader();
    head->setObjectName(u"resultsHeader"_s);
    head->setAccessibleName(tr("Columns"));
    head->setSectionsMovable(true);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(int(Column::Sent), Qt::DescendingOrder);
    layOutRows();
    resetColumns();
    connect(head, &QHeaderView::customContextMenuRequested, this, &ResultView::showHeaderMenu);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (!m_restoring) {
            Q_EMIT orderChosen({Column(section), order == Qt::DescendingOrder});
            Q_EMIT columnsChanged();
        }
    });
    connect(head, &QHeaderView::sectionMoved, this, &ResultView::noteOwnColumns);
    connect(head, &QHeaderView::sectionResized, this, [this](int section) {
        // What stretches is resized by the window, not by a person.
        if (horizontalHeader()->sectionResizeMode(section) == QHeaderView::Interactive) {
            noteOwnColumns();
        }
    });
    connect(this, &QTableView::doubleClicked, this, &ResultView::openRequested);
}

void ResultView::layOutRows()
{
    verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    horizontalHeader()->setMinimumSectionSize(px(32));
    horizontalHeader()->setFixedHeight(std::max(px(28), theme().lineHeight(Type::Caption) + px(8)));
}

void ResultView::resetColumns()
{
    QHeaderView* head = horizontalHeader();
    m_restoring = true;
    int at = 0;
    for (const ColumnShape& shape : shapes) {
        const int section = int(shape.column);
        head->moveSection(head->visualIndex(section), at++);
        head->setSectionHidden(section, !(m_wide ? shape.wideShown : shape.shown));
        head->resizeSection(section, px(m_wide && shape.wideWidth ? shape.wideWidth : shape.width));
    }
    stretch();
    m_restoring = false;
    m_ownColumns = false;
    Q_EMIT columnsChanged();
}

QByteArray ResultView::columnState() const { return m_ownColumns ? horizontalHeader()->saveState() : QByteArray(); }

void ResultView::restoreColumnState(const QByteArray& state)
{
    m_restoring = true;
    if (!state.isEmpty() && !horizontalHeader()->restoreState(state)) {
        resetColumns();
    }
    m_ownColumns = !state.isEmpty();
    stretch();
    m_restoring = false;
}

/// One column of words takes the room that is left, so that the table fills its pane and does not scroll sideways.
void ResultView::stretch()
{
    QHeaderView* head = horizontalHeader();
    bool found = false;
    for (const Column column : {Column::Title, Column::Type, Column::Recipient, Column::State}) {
        const bool here = !found && !head->isSectionHidden(int(column));
        head->setSectionResizeMode(int(column), here ? QHeaderView::Stretch : QHeaderView::Interactive);
        found = found || here;
    }
    head->setStretchLastSection(!found);
}

void ResultView::fillColumnMenu(QMenu& menu)
{
    QHeaderView* head = horizontalHeader();
    for (const ColumnShape& shape : shapes) {
        const int section = int(shape.column);
        QAction* toggle = menu.addAction(columnTitle(shape.column));
        toggle->setObjectName(u"column:%1"_s.arg(section));
        toggle->setCheckable(true);
        toggle->setChecked(!head->isSectionHidden(section));
        connect(toggle, &QAction::toggled, this, [this, head, section](bool shown) {
            if (!shown && head->hiddenSectionCount() + 1 >= head->count()) {
                return; // a table without columns says nothing
            }
            head->setSectionHidden(section, !shown);
            stretch();
            noteOwnColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as delivered"), this, &ResultView::resetColumns);
}

void ResultView::showHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

std::vector<search::Row> ResultView::selectedRows() const
{
    QList<int> ranks;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        ranks << index.row();
    }
    std::ranges::sort(ranks);
    std::vector<search::Row> rows;
    for (const int rank : ranks) {
        if (const search::Row* row = m_table.row(rank)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

void ResultView::goTo(int row, bool keepOffset)
{
    const int height = verticalHeader()->defaultSectionSize();
    const int offset = currentIndex().isValid() ? currentRow() * height - verticalScrollBar()->value() : 0;
    int column = 0;
    while (column < model()->columnCount() && isColumnHidden(horizontalHeader()->logicalIndex(column))) {
        ++column;
    }
    const QModelIndex index = model()->index(row, horizontalHeader()->logicalIndex(column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (keepOffset) {
        verticalScrollBar()->setValue(row * height - offset);
    } else {
        scrollTo(index);
    }
}

void ResultView::noteOwnColumns()
{
    if (!m_restoring) {
        m_ownColumns = true;
        Q_EMIT columnsChanged();
    }
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const bool wide = viewport()->width() > px(960);
    if (wide != m_wide) {
        m_wide = wide;
        if (!m_ownColumns) { // as delivered there are more columns where there is room; a person's own choice stays
            resetColumns();
        }
    }
}

void ResultView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row()) {
        Q_EMIT currentChanged(current.row());
    }
}

void ResultView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        Q_EMIT openRequested();
        return;
    }
    // Home and End go through the list, as everywhere else in the program; cells are not what one moves between here.
    const int last = model()->rowCount() - 1;
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && modifiers == Qt::NoModifier && last >= 0) {
        goTo(event->key() == Qt::Key_Home ? 0 : last);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResultView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        layOutRows();
        if (!m_ownColumns) {
            resetColumns();
        } else if (m_scale != px(100)) {
            m_restoring = true;
            for (int section = 0; section < horizontalHeader()->count(); ++section) {
                horizontalHeader()->resizeSection(section,
                                                  horizontalHeader()->sectionSize(section) * px(100) / m_scale);
            }
            m_restoring = false;
        }
        m_scale = px(100);
    }
}

} // namespace cf::ui
