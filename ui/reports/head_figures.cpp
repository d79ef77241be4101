#include "ui/reports/head_figures.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <algorithm>

namespace cf::ui {

namespace {

constexpr int cells = 5; ///< so many places, filled or not, so that nothing moves when numbers arrive

} // namespace

HeadFigures::HeadFigures(QWidget* parent)
    : ItemList(parent)
{
    setObjectName(QStringLiteral("reportHeads"));
    setAccessibleName(tr("Headline numbers"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HeadFigures::set(const std::vector<HeadFigure>& figures)
{
    if (figures != m_figures) {
        m_figures = figures;
        itemsChanged();
    }
}

bool HeadFigures::isNarrow() const
{
    return std::ranges::any_of(m_figures, [this](const HeadFigure& figure) {
        return figuresWidth(figure.value, Type::Title) + textWidth(figure.name, Type::Body) + px(24) > cell(0).width();
    });
}

QSize HeadFigures::sizeHint() const
{
    const int below = isNarrow() ? theme().lineHeight(Type::Body) : 0;
    return {px(800), theme().lineHeight(Type::Title) + below + theme().lineHeight(Type::Caption) + px(28)};
}

void HeadFigures::resizeEvent(QResizeEvent* event)
{
    ItemList::resizeEvent(event);
    if (sizeHint().height() != height()) {
        updateGeometry();
    }
}

QSize HeadFigures::minimumSizeHint() const { return {px(320), sizeHint().height()}; }

QRectF HeadFigures::cell(int item) const
{
    const qreal width = (this->width() - px(32)) / qreal(cells);
    return QRectF(px(16) + item * width, px(4), width, height() - px(8));
}

QRect HeadFigures::itemRect(int item) const
{
    QRectF r = cell(item);
    if (layoutDirection() == Qt::RightToLeft) {
        r.moveLeft(width() - r.right());
    }
    return r.toAlignedRect();
}

QString HeadFigures::hint(int item, int) const { return tr("%1. Enter shows them.").arg(spoken(item)); }

void HeadFigures::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setLayoutDirection(layoutDirection());
    const bool narrow = isNarrow();
    for (int i = 0; i < count(); ++i) {
        paintItemGround(p, i);
        const HeadFigure& figure = m_figures[size_t(i)];
        const QRectF r = cell(i).adjusted(px(8), px(6), -px(4), -px(4));
        const qreal top = theme().lineHeight(Type::Title), number = figuresWidth(figure.value, Type::Title) + 1;
        drawFigures(p, visual(p, rect(), QRectF(r.left(), r.top(), number, top)), figure.value, Type::Title, tk().ink, leading);
        const qreal left = r.left() + number + px(8), line = theme().lineHeight(Type::Body);
        const QRectF name = narrow ? QRectF(r.left(), r.top() + top + px(2), r.width(), line) : QRectF(left, r.top() + px(2), r.right() - left, top);
        drawText(p, visual(p, rect(), name), figure.name, Type::Body, tk().ink2);
        const qreal under = r.top() + top + (narrow ? line : 0) + px(4);
        drawText(p, visual(p, rect(), QRectF(r.left(), under, r.width(), theme().lineHeight(Type::Caption))), figure.note, Type::Caption, tk().ink3);
    }
}

void HeadFigures::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(current() - along); return;
    case Qt::Key_Right: setCurrent(current() + along); return;
    default: ItemList::keyPressEvent(event);
    }
}

} // namespace cf::ui
