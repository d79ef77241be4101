#include "ui/reports/bar_chart.h"

#include "ui/widgets/paint.h"

#include <algorithm>

namespace cf::ui {

namespace {

constexpr int leastRowUnits = 22, mostRowUnits = 36, barUnits = 14;

} // namespace

QSize BarChart::sizeHint() const { return {px(360), px(leastRowUnits) * std::max(1, count()) + theme().lineHeight(Type::Caption) + px(8)}; }
QSize BarChart::minimumSizeHint() const { return {px(200), sizeHint().height()}; }

BarChart::Places BarChart::placesIn(const QSizeF& size) const
{
    Places places;
    qreal numbers = 0;
    for (int i = 0; i < count(); ++i) {
        places.names = std::max(places.names, textWidth(chart().point(i).label, Type::Body));
        numbers = std::max(numbers, figuresWidth(chart().point(i).text, Type::BodyStrong));
    }
    places.names = std::min(places.names + 1, size.width() * 0.4);
    places.left = px(8) + places.names + px(12);
    places.right = std::max(places.left + px(20), size.width() - numbers - px(20));
    places.top = chart().reference ? theme().lineHeight(Type::Caption) + px(2) : 0;
    const qreal room = (size.height() - places.top) / std::max(1, count());
    places.step = std::clamp<qreal>(room, px(leastRowUnits), px(mostRowUnits));
    return places;
}

void BarChart::paintRow(QPainter& p, const Places& places, int item, const QRectF& bounds) const
{
    const ChartPoint& point = chart().point(item);
    const qreal y = places.top + item * places.step, middle = y + places.step / 2;
    const auto at = [&](double value) { return places.left + (places.right - places.left) * std::clamp(value / chart().top, 0.0, 1.0); };
    drawText(p, visual(p, bounds, QRectF(px(8), y, places.names, places.step)), point.label, Type::Body, tk().ink2);
    const qreal half = px(barUnits) / 2.0;
    qreal end = at(point.value);
    if (point.low && point.high) {
        const QRectF band(at(*point.low), middle - half / 2, std::max<qreal>(2, at(*point.high) - at(*point.low)), half);
        p.fillRect(visual(p, bounds, band), tk().barSoft);
        p.fillRect(visual(p, bounds, QRectF(at(point.value) - px(1.5), middle - half, px(3), 2 * half)), tk().ink2);
        end = at(*point.high);
    } else {
        p.fillRect(visual(p, bounds, QRectF(places.left, middle - half, std::max<qreal>(point.value > 0 ? 1 : 0, end - places.left), 2 * half)), tk().bar);
    }
    drawFigures(p, visual(p, bounds, QRectF(end + px(8), y, bounds.width() - end - px(8), places.step)), point.text, Type::BodyStrong, tk().ink, leading);
}

void BarChart::paintOn(QPainter& p, const QSizeF& size)
{
    if (count() == 0) {
        return;
    }
    const Places places = placesIn(size);
    const QRectF bounds(QPointF(0, 0), size);
    const qreal bottom = places.top + count() * places.step;
    const auto mirrored = [&](qreal x) { return visual(p, bounds, QRectF(x, 0, 0, 0)).x(); };
    if (chart().reference) {
        const qreal x = places.left + (places.right - places.left) * std::clamp(chart().reference->at / chart().top, 0.0, 1.0);
        p.save();
        p.setPen(QPen(tk().edge, 1, Qt::DashLine));
        p.drawLine(QPointF(mirrored(x), places.top), QPointF(mirrored(x), bottom));
        p.restore();
        const qreal width = textWidth(chart().reference->text, Type::Caption) + 1;
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, size.width() - width));
        drawText(p, visual(p, bounds, QRectF(left, 0, width, places.top)), chart().reference->text, Type::Caption, tk().ink3, centred);
    }
    vline(p, mirrored(places.left), places.top, bottom, tk().edge);
    for (int i = 0; i < count(); ++i) {
        paintRow(p, places, i, bounds);
    }
}

QRect BarChart::itemRect(int item) const
{
    const Places places = placesIn(size());
    return QRectF(0, places.top + item * places.step, width(), places.step).toAlignedRect();
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setLayoutDirection(layoutDirection());
    for (int i = 0; i < count(); ++i) {
        paintItemGround(p, i);
    }
    paintOn(p, size());
}

} // namespace cf::ui
