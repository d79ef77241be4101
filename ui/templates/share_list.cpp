#include "ui/templates/share_list.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

namespace cf::ui {

namespace {
constexpr int rowUnits = 32;
}

ShareList::ShareList(QWidget* parent)
    : ItemList(parent)
{}

void ShareList::set(QList<Share> shares)
{
    m_shares = std::move(shares);
    itemsChanged();
    updateGeometry();
}

QRect ShareList::itemRect(int item) const { return {0, item * px(rowUnits), width(), px(rowUnits)}; }
QString ShareList::spoken(int item) const
{
    const Share share = m_shares.value(item);
    //: An outcome, and how many letters
    return tr("%1: %2").arg(share.word, share.count);
}
QSize ShareList::sizeHint() const { return {px(300), count() * px(rowUnits)}; }
QSize ShareList::minimumSizeHint() const { return {px(160), count() * px(rowUnits)}; }

void ShareList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    for (int item = 0; item < count(); ++item) {
        const Share& share = m_shares[item];
        paintItemGround(p, item);
        const QRectF row = QRectF(itemRect(item)).adjusted(sectionInset(), 0, -sectionInset(), 0);
        const qreal number = figuresWidth(share.count, Type::Body) + px(8);
        const QRectF line = row.adjusted(0, px(2), 0, -px(8));
        drawMark(p, visual(p, rect(), line.adjusted(0, 0, -number, 0)), share.icon, share.word, share.tone);
        drawFigures(p, visual(p, rect(), line), share.count, Type::Body, tk().ink);
        const qreal room = row.width() - px(22);
        const QRectF bar(row.left() + px(22), row.bottom() - px(7), std::max<qreal>(px(2), room * share.part), px(3));
        p.fillRect(visual(p, rect(), bar), share.tone == Tone::Plain ? tk().bar : theme().toneFill(share.tone));
    }
}

} // namespace cf::ui
