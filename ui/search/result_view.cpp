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
};
/// As the program ships. What is not listed follows, hidden.
constexpr ColumnShape shapes[] = {{Column::Sent, 104, true},    {Column::Recipient, 152, true},  {Column::Type, 128, true},  {Column::Channel, 40, true},
                            {Column::State, 164, true},   {Column::Grade, 56, false},      {Column::Title, 180, false}, {Column::Customer, 112, false},
                            {Column::Template, 112, false}, {Column::Repository, 112, false}, {Column::DocumentId, 128, false},
                            {Column::Unit, 96, false},    {Column::Account, 112, false},   {Column::Issued, 104, false}};

} // namespace

ResultView::ResultView(items::ResultTable& table, QWidget* parent) : QTableView(parent), m_table(table)
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
    head->setStretchLastSection(true);
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
    connect(head, &QHeaderView::sectionMoved, this, &ResultView::columnsChanged);
    connect(head, &QHeaderView::sectionResized, this, [this] {
        if (!m_restoring) {
            Q_EMIT columnsChanged();
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
        head->setSectionHidden(section, !shape.shown);
        head->resizeSection(section, px(shape.width));
    }
    m_restoring = false;
    Q_EMIT columnsChanged();
}

QByteArray ResultView::columnState() const { return horizontalHeader()->saveState(); }

void ResultView::restoreColumnState(const QByteArray& state)
{
    m_restoring = true;
    if (!state.isEmpty() && !horizontalHeader()->restoreState(state)) {
        resetColumns();
    }
    horizontalHeader()->setStretchLastSection(true);
    m_restoring = false;
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
            Q_EMIT columnsChanged();
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

bool ResultView::isWide() const { return viewport()->width() > px(820); }

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
    }
}

} // namespace cf::ui
