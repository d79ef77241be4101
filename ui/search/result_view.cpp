#include "ui/search/result_view.h"

#include "ui/search/result_delegate.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cf::ui {

using search::Column;

namespace {

enum class Show { Always, Wide, Asked };

struct ColumnShape {
    Column column;
    Show show; ///< as the program ships
    int rank;  ///< what goes first when there is no room: the highest
    int least; ///< design units; what its words need at the least
    int width;
    int wideWidth; ///< where there is room
};
/// As the program ships, in this order.
constexpr ColumnShape shapes[] = {{Column::Sent, Show::Always, 0, 100, 104, 156},
                                  {Column::Recipient, Show::Always, 1, 104, 132, 208},
                                  {Column::Type, Show::Always, 3, 88, 136, 160},
                                  {Column::Channel, Show::Always, 4, 60, 62, 108},
                                  {Column::State, Show::Always, 2, 116, 144, 176},
                                  {Column::Grade, Show::Wide, 5, 56, 56, 64},
                                  {Column::Template, Show::Wide, 6, 96, 112, 112},
                                  {Column::Repository, Show::Wide, 7, 96, 112, 120},
                                  {Column::Title, Show::Asked, 8, 120, 180, 180},
                                  {Column::Customer, Show::Asked, 8, 88, 112, 112},
                                  {Column::DocumentId, Show::Asked, 8, 104, 128, 128},
                                  {Column::Unit, Show::Asked, 8, 80, 96, 96},
                                  {Column::Account, Show::Asked, 8, 88, 112, 112},
                                  {Column::Event, Show::Asked, 8, 88, 112, 112},
                                  {Column::Trigger, Show::Asked, 8, 96, 136, 136},
                                  {Column::Issued, Show::Asked, 8, 100, 104, 104}};

constexpr int wideUnits = 960;

/// What stands first for whom; which columns there are is the same for all.
std::vector<Column> firstFor(Role role)
{
    switch (role) {
    case Role::ServiceAgent: return {Column::Sent, Column::Recipient, Column::Type, Column::Channel, Column::State};
    case Role::Legal:
    case Role::ComplianceOfficer: return {Column::Sent, Column::Type, Column::Template, Column::State, Column::Grade};
    case Role::RecordsManager:
    case Role::Auditor:
    case Role::Administrator: break;
    }
    return {Column::Type, Column::Sent, Column::Repository, Column::Template, Column::Recipient};
}

} // namespace

ResultView::ResultView(items::ResultTable& table, QWidget* parent)
    : RowView(parent)
    , m_table(table)
{
    setObjectName(u"results"_s);
    setAccessibleName(tr("Results"));
    setModel(&table);
    setItemDelegate(new ResultDelegate(table, this));
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditTriggers(NoEditTriggers);
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
        // What stretches is resized by the window, and what is hidden is told of late; neither is done by a person.
        if (horizontalHeader()->sectionResizeMode(section) == QHeaderView::Interactive && !isColumnHidden(section)) {
            noteOwnColumns();
        }
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (indexAt(at).isValid()) {
            Q_EMIT rowMenuRequested(viewport()->mapToGlobal(at));
        }
    });
    connect(this, &QTableView::doubleClicked, this, &ResultView::openRequested);
}

void ResultView::layOutRows()
{
    setRowHeight(theme().rowHeight());
    horizontalHeader()->setMinimumSectionSize(px(32));
    horizontalHeader()->setFixedHeight(std::max(px(28), theme().lineHeight(Type::Caption) + px(8)));
}

void ResultView::setRole(Role role)
{
    m_role = role;
    if (!m_ownColumns) {
        resetColumns();
    }
}

void ResultView::resetColumns()
{
    QHeaderView* head = horizontalHeader();
    m_restoring = true;
    int at = 0;
    for (const Column column : firstFor(m_role)) {
        head->moveSection(head->visualIndex(int(column)), at++);
    }
    for (const ColumnShape& shape : shapes) {
        const int visual = head->visualIndex(int(shape.column));
        if (visual >= at) {
            head->moveSection(visual, at++);
        }
    }
    m_restoring = false;
    m_ownColumns = false;
    fitColumns();
    Q_EMIT columnsChanged();
}

/// As delivered the columns fit: where they cannot all have what they need, the least important ones wait for room or
/// for a person who asks for them, and the others share what is there.
void ResultView::fitColumns()
{
    const int room = viewport()->width();
    const bool wide = room > px(wideUnits);
    const auto wanted = [wide](const ColumnShape& shape) { return px(wide ? shape.wideWidth : shape.width); };
    std::vector<const ColumnShape*> shown;
    for (const ColumnShape& shape : shapes) {
        if (shape.show == Show::Always || (wide && shape.show == Show::Wide)) {
            shown.push_back(&shape);
        }
    }
    const auto sum = [&shown](auto width) {
        int all = 0;
        for (const ColumnShape* shape : shown) {
            all += width(*shape);
        }
        return all;
    };
    const auto least = [](const ColumnShape& shape) { return px(shape.least); };
    while (shown.size() > 2 && sum(least) > room) { // when and to whom is the least a row says
        shown.erase(std::ranges::max_element(shown, {}, &ColumnShape::rank));
    }
    const int spare = room - sum(least), more = sum(wanted) - sum(least);
    const double share = more > 0 ? std::clamp(double(spare) / more, 0.0, 1.0) : 0.0;
    QHeaderView* head = horizontalHeader();
    const QScopedValueRollback restoring(m_restoring, true);
    for (const ColumnShape& shape : shapes) {
        const int section = int(shape.column);
        const bool here = std::ranges::find(shown, &shape) != shown.end();
        head->setSectionHidden(section, !here);
        head->resizeSection(section, here ? least(shape) + int(share * (wanted(shape) - least(shape)))
                                          : px(shape.width));
    }
    stretch();
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

/// Of ranges, which may hold millions, only what is held.
QList<int> ResultView::selectedRanks() const
{
    QList<int> ranks;
    const QItemSelection selection = selectionModel()->selection();
    m_table.eachHeld([&](int rank) {
        if (std::ranges::any_of(selection, [rank](const QItemSelectionRange& range) {
                return range.top() <= rank && rank <= range.bottom();
            })) {
            ranks << rank;
        }
    });
    return ranks;
}

std::vector<search::Row> ResultView::selectedRows() const
{
    std::vector<search::Row> rows;
    for (const int rank : selectedRanks()) {
        rows.push_back(*m_table.row(rank));
    }
    return rows;
}

QModelIndexList ResultView::selectedIndexes() const
{
    QModelIndexList indexes;
    for (const int rank : selectedRanks()) {
        indexes << m_table.index(rank, firstColumn());
    }
    return indexes;
}

void ResultView::goTo(int row, bool keepOffset)
{
    const int offset = currentIndex().isValid() ? currentRow() * rowHeight() - verticalScrollBar()->value() : 0;
    const QModelIndex index = model()->index(row, firstColumn());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (keepOffset) {
        verticalScrollBar()->setValue(row * rowHeight() - offset);
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
    const int top = currentRow() * rowHeight() - verticalScrollBar()->value();
    const bool wasInView = currentRow() >= 0 && top >= 0 && top < event->oldSize().height();
    RowView::resizeEvent(event);
    if (wasInView && event->size().height() < event->oldSize().height()) {
        scrollTo(currentIndex()); // months and notices come above it when they are known, and would push it out at the bottom
    }
    if (!m_ownColumns && !m_restoring) { // a person's own choice stays; what the fitting itself does is no news
        fitColumns();
    }
}

void ResultView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowView::currentChanged(current, previous);
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
    RowView::keyPressEvent(event);
}

void ResultView::changeEvent(QEvent* event)
{
    RowView::changeEvent(event);
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
