// What the record pane puts on the clipboard.
#include "ui/record/citation_presenter.h"
#include "ui/record/document_view.h"
#include "ui/record/record_pane.h"

#include <QClipboard>
#include <QGuiApplication>

namespace cf::ui {

void RecordPane::copyReference()
{
    if (m_presenter.state() == RecordPresenter::State::Shown) {
        QGuiApplication::clipboard()->setText(humanReference(m_presenter.record(), m_presenter.telling()));
        tell(tr("Reference copied"));
    }
}

void RecordPane::copyWithCitation()
{
    const QWidget* focus = window()->focusWidget();
    const bool beside = focus && parentWidget() && parentWidget()->isAncestorOf(focus) && !isAncestorOf(focus);
    // From the results the row is meant, whatever was selected in the document before.
    if (beside || !m_document->copyWithCitation()) {
        copyCitation();
    }
}

void RecordPane::copyCitation()
{
    if (m_presenter.state() != RecordPresenter::State::Shown) {
        return;
    }
    QGuiApplication::clipboard()->setText(
        recordWithCitation(m_presenter.recordAsSeen(), m_presenter.rendition(), m_presenter.telling()));
    tell(tr("Record copied with its citation"));
}

void RecordPane::copyJson()
{
    if (m_presenter.state() == RecordPresenter::State::Shown) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonReference(m_presenter.record())));
        tell(tr("Record copied as JSON"));
    }
}

} // namespace cf::ui
