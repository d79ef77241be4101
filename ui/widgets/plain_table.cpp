#include "ui/widgets/plain_table.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
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

} // namespace cf::ui
