#include "ui/compare/compare_view.h"

#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace cf::ui {

CompareView::CompareView(ComparePresenter& presenter, const QString& name, QWidget* parent)
    : PaintedList(parent)
    , m_presenter(presenter)
    , m_strip(new DifferenceStrip(viewport()))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the columns stand under their heads whatever the length
    connect(m_strip, &DifferenceStrip::differenceChosen, &m_presenter, &ComparePresenter::setCurrent);
    connect(m_strip, &DifferenceStrip::stepped, &m_presenter, &ComparePresenter::step);
    connect(m_strip, &DifferenceStrip::endChosen, this, [this](bool last) { m_presenter.setCurrent(last ? m_presenter.count() - 1 : 0); });
    connect(m_strip, &DifferenceStrip::placeChosen, this,
            [this](double at) { verticalScrollBar()->setValue(int(at * m_whole - viewport()->height() / 2.0)); });
}

int CompareView::itemCount() const { return m_presenter.count(); }
int CompareView::currentItem() const { return m_presenter.current(); }
void CompareView::setCurrentItem(int difference) { m_presenter.setCurrent(difference); }
QString CompareView::spokenItem(int difference) const { return differenceWords(m_presenter, difference).sentence; }
QString CompareView::spokenScope() const { return compareScope(m_presenter); }

QRect CompareView::columnRect(bool isLeft) const
{
    const int strip = DifferenceStrip::stripWidth(), width = (viewport()->width() - strip) / 2;
    const bool isFirst = isLeft != isRightToLeft();
    return {isFirst ? 0 : width + strip, 0, width, viewport()->height()};
}

void CompareView::placeStrip()
{
    const int strip = DifferenceStrip::stripWidth();
    m_strip->setGeometry((viewport()->width() - strip) / 2, 0, strip, viewport()->height());
}

void CompareView::setWholeHeight(double height)
{
    m_whole = std::max(1.0, height);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_whole)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    showStrip();
}

void CompareView::showStrip()
{
    const double top = verticalScrollBar()->value();
    m_strip->setMarks(stripMarks());
    m_strip->setCurrent(m_presenter.current());
    m_strip->setView(top / m_whole, (top + viewport()->height()) / m_whole);
}

void CompareView::reveal(double top, double bottom)
{
    QScrollBar* bar = verticalScrollBar();
    const double seenFrom = bar->value() + px(24), seenTo = bar->value() + viewport()->height() - px(24);
    if (top < seenFrom || bottom > seenTo) {
        bar->setValue(int(top - viewport()->height() / 3.0));
    }
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    PaintedList::resizeEvent(event);
    placeStrip();
    layOut();
}

void CompareView::scrollContentsBy(int, int)
{
    const double top = verticalScrollBar()->value();
    m_strip->setView(top / std::max(1.0, m_whole), (top + viewport()->height()) / std::max(1.0, m_whole));
    viewport()->update();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy) && m_presenter.current() >= 0) {
        QGuiApplication::clipboard()->setText(differenceWords(m_presenter, m_presenter.current()).sentence);
        Q_EMIT copied();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(0); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    default: PaintedList::keyPressEvent(event);
    }
}

void CompareView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const int difference = itemAt(event->position().toPoint()); difference >= 0) {
            m_presenter.setCurrent(difference);
        }
    }
}

bool CompareView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int difference = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), difference < 0 ? QString() : differenceWords(m_presenter, difference).sentence, viewport());
        return true;
    }
    return PaintedList::viewportEvent(event);
}

bool CompareView::event(QEvent* event)
{
    const bool isKnown = PaintedList::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        placeStrip();
        layOut();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        viewport()->update();
    }
    return isKnown;
}

} // namespace cf::ui
