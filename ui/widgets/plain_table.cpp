#include "ui/widgets/plain_table.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace cf::ui {

QTableView* plainTable(const QString& name, const QString& spoken, QAbstractItemModel& model)
{
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

void fitColumns(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false); // one that stretches already is not stretched anew
    table.resizeColumnsToContents();
    header->setStretchLastSection(true);
}

void fitRows(QTableView& table, int most)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    const int bar = table.horizontalScrollBar()->maximum() > 0 ? table.horizontalScrollBar()->sizeHint().height() : 0;
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth() + bar);
}

} // namespace cf::ui
