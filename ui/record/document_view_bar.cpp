// The line of a document: page number, rendition, text, find, size.
#include "ui/record/document_view.h"
#include "ui/record/page_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

QWidget* DocumentView::makeBar()
{
    m_pageLabel = new Label({}, Type::Caption, Ink::Secondary);
    m_pageLabel->setObjectName(u"pageLabel"_s);
    m_pageLabel->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    setScaledWidth(m_renditions, 48); // it gives way first
    m_text = toolButton(u"textButton"_s, u"page"_s, tr("Text instead of pages"), Qt::Key_T);
    m_text->setCheckable(true);
    auto* find = toolButton(u"findButton"_s, u"search"_s, tr("Find in document"), QKeySequence::Find);
    auto* out = toolButton(u"zoomOutButton"_s, u"minus"_s, tr("Zoom out"), Qt::Key_Minus);
    auto* in = toolButton(u"zoomInButton"_s, u"plus"_s, tr("Zoom in"), Qt::Key_Plus);
    auto* more = toolButton(u"zoomMenuButton"_s, u"down"_s, tr("Size and turn of the pages"));
    m_zoomButtons = {out, in, more};
    auto* menu = new QMenu(more);
    menu->addAction(tr("Fit width"), this, [this] { m_pages->setFit(PageView::Fit::Width); });
    menu->addAction(tr("Fit page"), this, [this] { m_pages->setFit(PageView::Fit::Page); });
    menu->addAction(tr("Turn right"), this, [this] { m_pages->rotate(); });
    connect(more, &QToolButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(m_text, &QToolButton::clicked, this, &DocumentView::setTextShown);
    connect(find, &QToolButton::clicked, this, &DocumentView::openFind);
    connect(out, &QToolButton::clicked, this, [this] { m_pages->zoomBy(0.8); });
    connect(in, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1.25); });
    auto* row = rowOf({m_pageLabel, m_renditions, nullptr, m_text, find, out, in, more}, 4, {16, 2, 12, 2});
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::Base);
    return column({hairline(), row, hairline()});
}

void DocumentView::appendToBar(QWidget* widget)
{
    auto* row = m_bar->layout()->itemAt(1)->widget();
    static_cast<QBoxLayout*>(row->layout())->insertWidget(0, widget);
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

bool DocumentView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) { // the text grew
        fitBar();
    }
    return done;
}

/// Figures alone where the words would leave no room for the name of the rendition.
void DocumentView::fitBar()
{
    const QLayout* row = m_bar->layout()->itemAt(1)->widget()->layout();
    const QMargins margins = row->contentsMargins();
    qreal wanted = margins.left() + margins.right() + textWidth(m_pageWords, Type::Caption);
    for (int i = 0; i < row->count(); ++i) {
        const QWidget* one = row->itemAt(i)->widget();
        if (one && one != m_pageLabel && one->isVisibleTo(this)) {
            wanted += one->sizeHint().width() + row->spacing();
        }
    }
    const QString& fitting = wanted > width() ? m_pageFigures : m_pageWords;
    if (fitting != m_pageLabel->text()) {
        m_pageLabel->setText(fitting);
    }
    m_pageLabel->setAccessibleName(m_pageWords);
    m_pageLabel->setToolTip(m_pageWords);
}

} // namespace cf::ui
