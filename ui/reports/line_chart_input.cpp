// Keys and pointer on a line chart.
#include "ui/reports/line_chart.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace cf::ui {

QRect LineChart::itemRect(int item) const
{
    const QPointF at = placeOf(item, plotIn(size()));
    const int half = px(12);
    return QRect(at.toPoint() - QPoint(half, half), QSize(2 * half, 2 * half));
}

int LineChart::nearest(QPointF at) const
{
    const QRectF plot = plotIn(size());
    int best = -1;
    double least = double(px(24)) * px(24);
    for (int i = 0; i < count(); ++i) {
        const QPointF d = placeOf(i, plot) - at;
        const double far = d.x() * d.x() + d.y() * d.y();
        if (chart().point(i).isKnown && far < least) {
            least = far;
            best = i;
        }
    }
    return best;
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    m_pointed = nearest(event->position());
    setCursor(m_pointed >= 0 && canActivate(m_pointed) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LineChart::leaveEvent(QEvent* event)
{
    m_pointed = -1;
    ChartFace::leaveEvent(event);
    update();
}

bool LineChart::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        build();
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int item = nearest(mouse->position());
        if (item >= 0) {
            setCurrent(item);
            setFocus(Qt::MouseFocusReason);
            if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
                activate(item);
            }
            return true;
        }
    }
    return ChartFace::event(event);
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const int length = chart().length();
    if (length == 0 || current() < 0) {
        ChartFace::keyPressEvent(event);
        return;
    }
    const int line = current() / length, along = current() % length;
    m_pointed = -1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(line * length + std::max(0, along - 1)); return;
    case Qt::Key_Right: setCurrent(line * length + std::min(length - 1, along + 1)); return;
    case Qt::Key_Home: setCurrent(line * length); return;
    case Qt::Key_End: setCurrent(line * length + length - 1); return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        // By what is seen: the next line above or below at this time.
        const bool isUp = event->key() == Qt::Key_Up;
        const double here = chart().point(current()).value;
        int best = -1;
        for (int i = 0; i < int(chart().series.size()); ++i) {
            const double there = chart().point(i * length + along).value;
            const bool isBeyond = isUp ? there > here || (there == here && i < line) : there < here || (there == here && i > line);
            const double distance = std::abs(there - here);
            if (i != line && isBeyond && (best < 0 || distance < std::abs(chart().point(best).value - here))) {
                best = i * length + along;
            }
        }
        if (best >= 0) {
            setCurrent(best);
        }
        return;
    }
    default: ChartFace::keyPressEvent(event);
    }
}

} // namespace cf::ui
