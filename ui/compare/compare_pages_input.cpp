// What a person does in the view of pages: keys, wheel, drawing what is to be ignored; and which difference is where.
#include "ui/compare/compare_pages_view.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace cf::ui {

void ComparePagesView::setManner(Manner manner)
{
    if (manner == m_manner) {
        return;
    }
    m_manner = manner;
    m_isRightShown = false;
    startBlinking();
    const int pair = currentPair();
    layOut();
    if (pair >= 0 && pair < int(m_rows.size())) {
        verticalScrollBar()->setValue(int(m_rows[size_t(pair)].top) - px(8));
    }
}

void ComparePagesView::startBlinking()
{
    const bool mayMove = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_manner == Manner::Blink && mayMove && isVisible()) {
        m_blink.start();
    } else {
        m_blink.stop(); // Space still shows the other side
    }
}

void ComparePagesView::flip()
{
    m_isRightShown = !m_isRightShown;
    viewport()->update();
}

void ComparePagesView::showEvent(QShowEvent* event)
{
    CompareView::showEvent(event);
    startBlinking();
    askForVisible();
}

void ComparePagesView::hideEvent(QHideEvent* event)
{
    CompareView::hideEvent(event);
    m_blink.stop();
}

void ComparePagesView::zoomBy(double factor)
{
    const double centre = (verticalScrollBar()->value() + viewport()->height() / 2.0) / std::max(1.0, wholeHeight());
    m_isFitting = false;
    m_zoom = std::clamp(m_zoom * factor, 0.15, 6.0);
    layOut();
    verticalScrollBar()->setValue(int(centre * wholeHeight() - viewport()->height() / 2.0));
}

void ComparePagesView::fit()
{
    m_isFitting = true;
    const int pair = currentPair();
    layOut();
    if (pair >= 0 && pair < int(m_rows.size())) {
        verticalScrollBar()->setValue(int(m_rows[size_t(pair)].top) - px(8));
    }
}

void ComparePagesView::setDrawing(bool on)
{
    if (on != m_isDrawing) {
        m_isDrawing = on;
        m_pressed.reset();
        viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
        viewport()->update();
        Q_EMIT drawingChanged(on);
    }
}

void ComparePagesView::scrollContentsBy(int dx, int dy)
{
    CompareView::scrollContentsBy(dx, dy);
    askForVisible();
}

void ComparePagesView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); break;
    case Qt::Key_Minus: zoomBy(0.8); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Space:
        if (m_manner == Manner::Blink) {
            m_blink.stop();
            flip();
        }
        break;
    case Qt::Key_Escape:
        if (m_isDrawing) {
            setDrawing(false);
        } else {
            CompareView::keyPressEvent(event);
        }
        break;
    default: CompareView::keyPressEvent(event);
    }
}

void ComparePagesView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
    } else {
        CompareView::wheelEvent(event);
    }
}

void ComparePagesView::mousePressEvent(QMouseEvent* event)
{
    if (m_isDrawing && event->button() == Qt::LeftButton) {
        m_pressed = m_drawnTo = event->position();
        return;
    }
    CompareView::mousePressEvent(event);
}

void ComparePagesView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed) {
        m_drawnTo = event->position();
        viewport()->update();
    }
}

void ComparePagesView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF drawn = QRectF(*m_pressed, event->position()).normalized();
    const int pair = pairAt(drawn.center().y() + verticalScrollBar()->value());
    setDrawing(false);
    if (pair < 0 || drawn.width() < 3 || drawn.height() < 3) {
        return;
    }
    const bool isLeft = m_manner != Manner::Beside || columnRect(true).contains(QPoint(int(drawn.center().x()), 0));
    const QRectF page = pageRect(pair, isLeft), inside = drawn.intersected(page);
    if (!inside.isEmpty()) {
        Q_EMIT regionDrawn(std::max(0, pageOf(pair, true)),
                           QRectF((inside.left() - page.left()) / m_zoom, (inside.top() - page.top()) / m_zoom, inside.width() / m_zoom, inside.height() / m_zoom));
    }
}

QRect ComparePagesView::itemRect(int difference) const
{
    const bool isPages = presenter().mode() == ComparePresenter::Mode::Pages;
    const ComparePresenter::Place place = isPages ? presenter().place(difference) : ComparePresenter::Place();
    if (place.pair < 0 || place.pair >= int(m_rows.size())) {
        return {};
    }
    if (place.region < 0) {
        return pageRect(place.pair, pageOf(place.pair, true) >= 0).toRect();
    }
    const evidence::PageRegion& region = presenter().pages().pairs()[size_t(place.pair)].comparison->regions[size_t(place.region)];
    QRectF whole;
    for (const bool isLeft : {true, false}) {
        for (const QRectF& box : isLeft ? region.left : region.right) {
            whole = whole.united(onScreen(place.pair, isLeft, box));
        }
    }
    return whole.toAlignedRect();
}

int ComparePagesView::itemAt(QPoint at) const
{
    const int pair = presenter().mode() == ComparePresenter::Mode::Pages ? pairAt(at.y() + verticalScrollBar()->value()) : -1;
    const int first = pair < 0 ? -1 : presenter().firstOf(pair);
    if (first < 0) {
        return -1;
    }
    const auto& told = presenter().pages().pairs()[size_t(pair)].comparison;
    if (!told) {
        return pageRect(pair, true).contains(at) || pageRect(pair, false).contains(at) ? first : -1;
    }
    for (int i = 0; i < int(told->regions.size()); ++i) {
        for (const bool isLeft : {true, false}) {
            for (const QRectF& box : isLeft ? told->regions[size_t(i)].left : told->regions[size_t(i)].right) {
                if (onScreen(pair, isLeft, box).adjusted(-3, -3, 3, 3).contains(at)) {
                    return first + i;
                }
            }
        }
    }
    return -1;
}

std::vector<StripMark> ComparePagesView::stripMarks() const
{
    std::vector<StripMark> marks;
    const auto& pairs = presenter().pages().pairs();
    if (presenter().mode() != ComparePresenter::Mode::Pages || m_rows.size() != pairs.size()) {
        return marks;
    }
    const auto add = [&](int pair, const QRectF& box, int difference) {
        const double top = m_rows[size_t(pair)].top + box.top() * m_zoom;
        marks.push_back({top / wholeHeight(), (top + box.height() * m_zoom) / wholeHeight(), difference});
    };
    int difference = 0;
    for (int i = 0; i < int(pairs.size()); ++i) {
        if (pairs[size_t(i)].pages.left < 0 || pairs[size_t(i)].pages.right < 0) {
            add(i, QRectF(0, 0, 1, m_rows[size_t(i)].height / m_zoom), difference++);
        } else if (pairs[size_t(i)].comparison) {
            for (const evidence::PageRegion& region : pairs[size_t(i)].comparison->regions) {
                QRectF whole;
                for (const auto* boxes : {&region.left, &region.right}) {
                    for (const QRectF& box : *boxes) {
                        whole = whole.united(box);
                    }
                }
                add(i, whole, difference++);
            }
            for (const evidence::IgnoredRegion& ignored : pairs[size_t(i)].comparison->leftIgnored) {
                add(i, ignored.box, -1);
            }
        }
    }
    return marks;
}

void ComparePagesView::followCurrent()
{
    if (presenter().mode() != ComparePresenter::Mode::Pages) {
        return;
    }
    const QRect r = itemRect(presenter().current());
    if (!r.isEmpty()) {
        const double top = r.top() + verticalScrollBar()->value();
        reveal(top, top + std::min(r.height(), viewport()->height() / 2));
    }
    strip().setCurrent(presenter().current());
    viewport()->update();
}

void ComparePagesView::showPlace(int pair, bool isLeft, const QRectF& place)
{
    if (pair < 0 || pair >= int(m_rows.size())) {
        return;
    }
    const QRectF r = place.isNull() ? pageRect(pair, isLeft) : onScreen(pair, isLeft, place);
    const double top = r.top() + verticalScrollBar()->value();
    reveal(top, top + std::min<double>(r.height(), viewport()->height() / 2.0));
}

} // namespace cf::ui
