#include "ui/shell/brand_mark.h"

#include "ui/widgets/paint.h"

namespace cf::ui {

BrandMark::BrandMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("Counterfoil"));
}

QSize BrandMark::sizeHint() const { return {px(120), px(60)}; }

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const qreal s = px(20) / 20.0;
    const QRectF mark = visual(p, rect(), {qreal(px(16)), (height() - 18 * s) / 2, 20 * s, 18 * s});
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(mark.topLeft());
    p.scale(s, s);
    p.setPen(Qt::NoPen);
    p.setBrush(tk().accent);
    p.drawRoundedRect(QRectF(0, 1, 6, 16), 1.5, 1.5);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(tk().accent, 1.5));
    p.drawRoundedRect(QRectF(8.75, 1.75, 10.5, 14.5), 1.5, 1.5);
    p.drawLine(QPointF(11.5, 6), QPointF(16.5, 6));
    p.drawLine(QPointF(11.5, 9.5), QPointF(16.5, 9.5));
    p.restore();
    if (width() < px(80)) {
        return; // the column is folded
    }
    drawText(p, visual(p, rect(), QRectF(rect()).adjusted(px(46), 0, -px(8), 0)), QStringLiteral("Counterfoil"),
             Type::BodyStrong, tk().ink);
}

} // namespace cf::ui
