// What a person does on the search page beside the query.
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/row_copy_presenter.h"
#include "ui/search/search_page.h"
#include "ui/widgets/messages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

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

void SearchPage::openTemplate()
{
    const search::Row* row = m_presenter.table().row(m_view->currentRow());
    if (row == nullptr || row->templateId.isEmpty()) {
        m_context.announce(tr("The current row names no template"));
        return;
    }
    m_context.open(u"templates"_s, row->templateVersion.isEmpty() ? row->templateId : row->templateId + u'/' + row->templateVersion);
}

void SearchPage::copyReference()
{
    const auto rows = m_view->selectedRows();
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(referencesOf(rows, m_presenter.words()));
        m_context.announce(tr("%Ln reference(s) copied", nullptr, int(rows.size())));
    }
}

void SearchPage::copyJson()
{
    const auto rows = m_view->selectedRows();
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(jsonOf(rows));
        m_context.announce(tr("%Ln row(s) copied as JSON", nullptr, int(rows.size())));
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

void SearchPage::showRecord(const CommunicationId& communication)
{
    if (m_record.place) {
        m_record.place(-1, m_presenter.table().rowCount());
    }
    m_shown = communication;
    if (m_record.show) {
        m_record.show(m_shown);
    }
    openRecord();
    Q_EMIT currentChanged();
}

} // namespace cf::ui
