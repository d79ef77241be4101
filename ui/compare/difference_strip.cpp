#include "ui/compare/difference_strip.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

DifferenceStrip::DifferenceStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"differenceStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMarks({});
}

int DifferenceStrip::stripWidth() { return px(40); }

QSize DifferenceStrip::sizeHint() const { return {stripWidth(), px(200)}; }

void DifferenceStrip::setMarks(std::vector<StripMark> marks)
{
    m_marks = std::move(marks);
    const int ignored = int(std::ranges::count(m_marks, -1, &StripMark::difference));
    const QString differences = tr("Difference map: %Ln difference(s)", nullptr, int(m_marks.size()) - ignored);
    setAccessibleName(ignored == 0 ? differences : tr("%1, %2").arg(differences, tr("%Ln ignored region(s)", nullptr, ignored)));
    update();
}

void DifferenceStrip::setCurrent(int difference)
{
    m_current = difference;
    update();
}

void DifferenceStrip::setView(double from, double to)
{
    m_viewFrom = std::clamp(from, 0.0, 1.0);
    m_viewTo = std::clamp(to, 0.0, 1.0);
    update();
}

QRectF DifferenceStrip::bar() const { return {(width() - px(12)) / 2.0, double(px(16)), double(px(12)), double(std::max(px(24), height() - px(32)))}; }

void DifferenceStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tk();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), t.canvas);
    const QRectF track = bar();
    fillRound(p, track, 2, t.surface, t.control);
    const double least = px(3);
    double drawn = -1; // thousands of marks fall on the same few pixels
    for (const StripMark& mark : m_marks) {
        const double y = track.top() + mark.from * track.height(), h = std::max(least, (mark.to - mark.from) * track.height());
        if (mark.difference < 0) {
            hatch(p, QRectF(track.left() + 1, y, track.width() - 2, std::max<double>(px(6), h)), t.ink3, 4);
        } else {
            const bool isCurrent = mark.difference == m_current;
            if (!isCurrent && std::abs(y - drawn) < 0.75 && h <= least) {
                continue;
            }
            drawn = y;
            const double out = isCurrent ? px(5) : px(3);
            fillRound(p, QRectF(track.left() - out, y, track.width() + 2 * out, isCurrent ? std::max<double>(px(8), h) : h), 1.5, t.accent);
        }
    }
    const QRectF view(track.left() - px(5), track.top() + m_viewFrom * track.height() - px(2), track.width() + 2 * px(5),
                      std::max<double>(px(12), (m_viewTo - m_viewFrom) * track.height() + px(4)));
    p.setPen(QPen(t.ink2, 1.5));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(view, px(3), px(3));
    if (hasFocus()) {
        focusRing(p, QRectF(rect()).adjusted(px(2), px(2), -px(2), -px(2)));
    }
}

double DifferenceStrip::placeAt(QPointF point) const { return std::clamp((point.y() - bar().top()) / bar().height(), 0.0, 1.0); }

void DifferenceStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double at = placeAt(event->position()), near = px(6) / bar().height();
    const StripMark* best = nullptr;
    for (const StripMark& mark : m_marks) {
        const bool isHit = mark.difference >= 0 && at >= mark.from - near && at <= mark.to + near;
        if (isHit && (!best || std::abs(mark.from - at) < std::abs(best->from - at))) {
            best = &mark;
        }
    }
    if (best) {
        Q_EMIT differenceChosen(best->difference);
    } else {
        Q_EMIT placeChosen(at);
    }
}

void DifferenceStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        Q_EMIT placeChosen(placeAt(event->position()));
    }
}

void DifferenceStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepped(-1); break;
    case Qt::Key_Down: Q_EMIT stepped(1); break;
    case Qt::Key_Home: Q_EMIT endChosen(false); break;
    case Qt::Key_End: Q_EMIT endChosen(true); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool DifferenceStrip::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

} // namespace cf::ui
