#include "ui/widgets/plain_table.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace cf::ui {

namespace {

constexpr const char* fittedColumns = "fittedColumns"; ///< of a table: its columns were fitted
constexpr const char* fittedRows = "fittedRows"; ///< of a table: to how many rows at most

/// Measures a table anew when text gets another size.
class TextSizeFit : public QObject
{
public:
    explicit TextSizeFit(QTableView& table)
        : QObject(&table), m_table(table)
    {
        table.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isHandled = QObject::eventFilter(watched, event);
        if (watched == &m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && !m_isAhead) {
            m_isAhead = QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection); // when its headers know the font, too
        }
        return isHandled;
    }

private:
    void fit()
    {
        m_isAhead = false;
        m_table.verticalHeader()->setDefaultSectionSize(theme().rowHeight());
        if (m_table.property(fittedColumns).toBool()) {
            fitColumns(m_table);
        }
        if (const int most = m_table.property(fittedRows).toInt(); most > 0) {
            fitRows(m_table, most);
        }
    }

    QTableView& m_table;
    bool m_isAhead = false;
};

} // namespace

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
    new TextSizeFit(*view);
    return view;
}

void fitColumns(QTableView& table)
{
    table.setProperty(fittedColumns, true);
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false); // one that stretches already is not stretched anew
    table.resizeColumnsToContents();
    header->setStretchLastSection(true);
}

void fitRows(QTableView& table, int most)
{
    table.setProperty(fittedRows, most);
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    const int bar = table.horizontalScrollBar()->maximum() > 0 ? table.horizontalScrollBar()->sizeHint().height() : 0;
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth() + bar);
}

} // namespace cf::ui
