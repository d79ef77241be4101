#include "ui/record/timeline_view.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cf::ui {

namespace {

constexpr double zoomStep = 1.5;

/// Keys that are the timeline's own while it has the focus, whatever the window does with them.
bool isOwnKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_Z: return true;
    default: return false;
    }
}

} // namespace

TimelineView::TimelineView(TimelinePresenter& presenter, QWidget* parent)
    : PaintedList(parent)
    , m_presenter(presenter)
    , m_scene(presenter)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&presenter, &TimelinePresenter::changed, this, &TimelineView::follow);
    connect(&presenter, &TimelinePresenter::currentChanged, this, &TimelineView::followCurrent);
    layOut();
}

QPointF TimelineView::scroll() const { return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()); }

QSize TimelineView::sizeHint() const
{
    return {px(900), int(m_scene.rulerHeight() + m_scene.contentHeight()) + horizontalScrollBar()->sizeHint().height()};
}

void TimelineView::layOut()
{
    const double width = viewport()->width();
    m_zoom = std::clamp(m_zoom, 1.0, TimelineScene::mostZoom(m_presenter, width));
    m_scene.layOut(width, m_zoom);
    const auto share = [](QScrollBar* bar, double content, double room) {
        bar->setRange(0, std::max(0, int(content - room)));
        bar->setPageStep(std::max(1, int(room)));
        bar->setSingleStep(px(24));
    };
    share(horizontalScrollBar(), m_scene.contentWidth(), width - m_scene.sideWidth());
    share(verticalScrollBar(), m_scene.contentHeight(), viewport()->height() - m_scene.rulerHeight());
    viewport()->update();
}

void TimelineView::follow()
{
    layOut();
    updateGeometry();
    QAccessibleEvent event(this, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::followCurrent()
{
    showCurrent();
    viewport()->update();
    if (hasFocus() && m_presenter.current() >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_presenter.current());
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::zoomTo(double zoom, double x)
{
    const double wanted = std::clamp(zoom, 1.0, TimelineScene::mostZoom(m_presenter, viewport()->width()));
    const double within = std::max(0.0, x - m_scene.sideWidth());
    const UtcMs at = m_scene.axis().at(within + scroll().x());
    m_zoom = wanted;
    layOut();
    horizontalScrollBar()->setValue(int(m_scene.axis().placeOf(at) - within));
}

void TimelineView::zoomBy(double factor)
{
    const int current = m_presenter.current();
    const QRect here = current < 0 || !m_scene.isTimed(current) ? QRect() : itemRect(current);
    const bool isSeen = !here.isNull() && here.center().x() > m_scene.sideWidth() && here.center().x() < viewport()->width();
    zoomTo(m_zoom * factor, isSeen ? here.center().x() : (m_scene.sideWidth() + viewport()->width()) / 2);
}

void TimelineView::fit()
{
    m_zoom = 1;
    layOut();
}

QRect TimelineView::itemRect(int event) const { return m_scene.rectInView(event, scroll()).toAlignedRect(); }
int TimelineView::itemAt(QPoint at) const { return m_scene.eventAt(at, scroll()); }

void TimelineView::showCurrent()
{
    const int current = m_presenter.current();
    if (current < 0) {
        return;
    }
    const QRect rect = itemRect(current);
    const int left = int(m_scene.sideWidth()), top = int(m_scene.rulerHeight()), margin = px(24);
    if (m_scene.isTimed(current)) {
        if (rect.left() < left + margin) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - left - margin);
        } else if (rect.right() > viewport()->width() - margin) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() + px(160));
        }
    }
    if (rect.top() < top + px(12)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - top - px(12));
    } else if (rect.bottom() > viewport()->height() - px(12)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + px(12));
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    m_scene.paint(p, {viewport()->size(), scroll(), m_presenter.current(), hasFocus()});
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    PaintedList::resizeEvent(event);
    layOut();
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::StyleChange) {
        layOut();
        updateGeometry();
    }
    return PaintedList::event(event);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = itemAt(help->pos());
        if (at < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), m_presenter.spoken(at), this, itemRect(at));
        }
        return true;
    }
    return PaintedList::viewportEvent(event);
}

bool TimelineView::walk(int key, bool ofAll)
{
    switch (key) {
    case Qt::Key_Left: m_presenter.setCurrent(m_presenter.beside(-1)); return true;
    case Qt::Key_Right: m_presenter.setCurrent(m_presenter.beside(1)); return true;
    case Qt::Key_Up: m_presenter.setCurrent(m_presenter.inLane(-1)); return true;
    case Qt::Key_Down: m_presenter.setCurrent(m_presenter.inLane(1)); return true;
    case Qt::Key_Home: m_presenter.setCurrent(m_presenter.atEnd(false, ofAll)); return true;
    case Qt::Key_End: m_presenter.setCurrent(m_presenter.atEnd(true, ofAll)); return true;
    default: return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if ((isPlain || isEnd) && walk(event->key(), event->modifiers() & Qt::ControlModifier)) {
        showCurrent(); // also when it is the same, and was moved out of sight
        return;
    }
    QScrollBar* across = horizontalScrollBar();
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(zoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Z: Q_EMIT zoneRequested(); return;
    case Qt::Key_PageUp: across->setValue(across->value() - across->pageStep()); return;
    case Qt::Key_PageDown: across->setValue(across->value() + across->pageStep()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_presenter.current()); return;
    default: break;
    }
    event->ignore(); // of the pane and the window; the scroll area would move instead
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        PaintedList::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    zoomTo(m_zoom * std::pow(zoomStep, steps), event->position().x());
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const int at = itemAt(event->position().toPoint());
    if (at >= 0) {
        m_presenter.setCurrent(at);
        return;
    }
    m_pressed = event->position().toPoint();
    m_scrolledThen = scroll().toPoint();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressed) {
        const QPoint way = at - *m_pressed;
        horizontalScrollBar()->setValue(m_scrolledThen.x() - way.x());
        verticalScrollBar()->setValue(m_scrolledThen.y() - way.y());
    }
    viewport()->setCursor(m_pressed ? Qt::ClosedHandCursor : itemAt(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent*) { m_pressed.reset(); }

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int at = itemAt(event->position().toPoint());
    if (at >= 0) {
        open(at);
    } else {
        zoomTo(m_zoom * zoomStep * zoomStep, event->position().x());
    }
}

void TimelineView::open(int event)
{
    const evidence::TimelineStep* step = event < 0 ? nullptr : m_presenter.stepOf(event);
    if (step && !step->opens.isEmpty()) {
        Q_EMIT openRequested(step->opens);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    PaintedList::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    PaintedList::focusOutEvent(event);
    viewport()->update();
}

} // namespace cf::ui
