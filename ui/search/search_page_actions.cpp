// What a person does on the search page beside the query, and the layout it keeps.
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/row_copy_presenter.h"
#include "ui/search/search_page.h"
#include "ui/widgets/messages.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>

namespace cf::ui {

QList<QWidget*> SearchPage::panes() const
{
    QList<QWidget*> all;
    if (facetsShown()) {
        all << m_facets;
    }
    all << (m_stack->currentWidget() == m_view ? static_cast<QWidget*>(m_view) : m_empty);
    if (previewShown()) {
        all << m_record.widget;
    }
    return all;
}

void SearchPage::copyReference()
{
    const auto rows = m_view->selectedRows();
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(referencesOf(rows, m_presenter.words()));
        m_context.announce(tr("%n reference(s) copied", nullptr, int(rows.size())));
    }
}

void SearchPage::copyJson()
{
    const auto rows = m_view->selectedRows();
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(jsonOf(rows));
        m_context.announce(tr("%n row(s) copied as JSON", nullptr, int(rows.size())));
    }
}

void SearchPage::step(int by)
{
    const int row = m_view->currentRow() + by;
    if (row >= 0 && row < m_presenter.table().rowCount()) {
        m_view->goTo(row);
    }
}

void SearchPage::openRecord()
{
    setPreviewShown(true);
    if (m_record.open) {
        m_record.open();
    } else {
        m_record.widget->setFocus(Qt::OtherFocusReason);
    }
}

bool SearchPage::facetsShown() const { return !m_facets->isHidden(); }
bool SearchPage::previewShown() const { return !m_record.widget->isHidden(); }

void SearchPage::setFacetsShown(bool shown)
{
    m_facetsWanted = shown;
    m_facets->setVisible(shown);
    Q_EMIT layoutChanged();
}

void SearchPage::setPreviewShown(bool shown)
{
    m_record.widget->setVisible(shown);
    Q_EMIT layoutChanged();
}

QByteArray SearchPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << m_columns->saveState() << m_sides->saveState() << m_view->columnState() << m_facetsWanted
        << previewShown();
    return state;
}

void SearchPage::restoreLayout(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray columns, sides, header;
    bool facets = true, preview = true;
    in >> version >> columns >> sides >> header >> facets >> preview;
    if (in.status() != QDataStream::Ok || version != 1) {
        return;
    }
    m_columns->restoreState(columns);
    m_sides->restoreState(sides);
    m_view->restoreColumnState(header);
    m_facetsWanted = facets;
    m_facets->setVisible(facets && m_facetRoom);
    m_record.widget->setVisible(preview);
}

} // namespace cf::ui
