#include "ui/widgets/paint.h"
#include "ui/widgets/style_parts.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui::style {

namespace {

bool enabled(const QStyleOption& o) { return o.state & QStyle::State_Enabled; }
bool hot(const QStyleOption& o) { return enabled(o) && o.state & QStyle::State_MouseOver; }

} // namespace

void header(QPainter& p, const QStyleOption& o)
{
    const bool pressed = enabled(o) && o.state & QStyle::State_Sunken;
    p.fillRect(o.rect, pressed ? tk().sunken : hot(o) ? tk().hover : tk().surface);
    hline(p, o.rect.left(), o.rect.right() + 1, o.rect.bottom());
}

void headerLabel(QPainter& p, const QStyleOptionHeader& o)
{
    const Tokens& t = tk();
    const bool right = o.textAlignment & Qt::AlignRight, middle = o.textAlignment & Qt::AlignHCenter;
    const bool sorted = o.sortIndicator != QStyleOptionHeader::None;
    const Type type = sorted ? Type::CaptionStrong : Type::Caption;
    const QRectF all = QRectF(o.rect).adjusted(px(8), 0, -px(right || middle ? 8 : 4), 0);
    const qreal mark = sorted ? px(14) : 0;
    const qreal words = std::min(std::ceil(textWidth(o.text, type)) + 1, all.width() - mark);
    const qreal spare = all.width() - words - mark;
    const qreal x = all.left() + (right ? spare : middle ? spare / 2 : 0);
    drawText(p, visual(p, o.rect, {x, all.top(), words, all.height() - 1}), o.text, type, sorted ? t.ink : t.ink3);
    if (sorted) {
        const QRectF spot(x + words + px(4), all.center().y() - px(10) / 2.0, px(10), px(10));
        // What the base style calls "down" points at the larger value beneath: ascending, drawn as an upward chevron.
        const QString name = o.sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s;
        drawIcon(p, name, visual(p, o.rect, spot).topLeft(), t.ink, px(10));
    }
}

void tab(QPainter& p, const QStyleOptionTab& o)
{
    const QRectF r = o.rect;
    const bool chosen = o.state & QStyle::State_Selected;
    if (hot(o) && !chosen)
        fillRound(p, r.adjusted(px(2), px(3), -px(2), -px(4)), radius::control, tk().hover);
    if (chosen) {
        const qreal in = px(10);
        p.fillRect(QRectF(r.left() + in, r.bottom() - 2, r.width() - 2 * in, 2), tk().accent);
    }
    if (o.state & QStyle::State_HasFocus)
        focusRing(p, r.adjusted(px(2), px(2), -px(2), -px(3)));
}

void tabLabel(QPainter& p, const QStyleOptionTab& o)
{
    const bool chosen = o.state & QStyle::State_Selected;
    const QRectF r = QRectF(o.rect).adjusted(px(4), 0, -px(4), -px(2));
    QFont font = p.font();
    p.setPen(!enabled(o) ? tk().off : chosen ? tk().ink : tk().ink3);
    p.setFont(font);
    qreal lead = 0;
    const qreal words = QFontMetricsF(font).size(Qt::TextShowMnemonic, o.text).width();
    if (!o.icon.isNull()) {
        lead = px(22);
        const QRectF spot(r.center().x() - (words + lead) / 2, r.center().y() - px(16) / 2.0, px(16), px(16));
        o.icon.paint(&p, visual(p, o.rect, spot).toAlignedRect(), Qt::AlignCenter,
                     enabled(o) ? QIcon::Normal : QIcon::Disabled);
    }
    const QRectF at(r.center().x() - (words + lead) / 2 + lead, r.top(), words + 2, r.height());
    p.drawText(visual(p, o.rect, at), leading | Qt::TextSingleLine | Qt::TextHideMnemonic, o.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& o, const QSize& text)
{
    if (o.menuItemType == QStyleOptionMenuItem::Separator)
        return {px(24), px(9)};
    int width = text.width() + px(8 + 24 + 16);
    if (o.text.contains(u'\t') || o.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(24);
    return {width, theme().controlHeight()};
}

void menuItem(QPainter& p, const QStyleOptionMenuItem& o)
{
    const Tokens& t = tk();
    const QRectF r = o.rect;
    if (o.menuItemType == QStyleOptionMenuItem::Separator) {
        hline(p, r.left() + px(8), r.right() - px(8), std::floor(r.center().y()));
        return;
    }
    const bool chosen = o.state & QStyle::State_Selected && enabled(o);
    if (chosen)
        fillRound(p, r.adjusted(px(4), 0, -px(4), 0), radius::control, t.accentSoft,
                  theme().scheme() == Scheme::Contrast ? t.accent : QColor(Qt::transparent));
    const QRectF spot(r.left() + px(12), r.center().y() - px(16) / 2.0, px(16), px(16));
    const QColor colour = enabled(o) ? t.ink : t.off;
    if (o.checkType != QStyleOptionMenuItem::NotCheckable && o.checked)
        drawIcon(p, u"tick"_s, visual(p, r, spot).topLeft(), chosen ? t.ink : t.accent);
    else if (!o.icon.isNull())
        o.icon.paint(&p, visual(p, r, spot).toAlignedRect(), Qt::AlignCenter,
                     enabled(o) ? QIcon::Normal : QIcon::Disabled);
    const QString words = o.text.section(u'\t', 0, 0), keys = o.text.section(u'\t', 1);
    p.setFont(o.font);
    p.setPen(colour);
    const QRectF text = r.adjusted(px(36), 0, -px(16), 0);
    p.drawText(visual(p, r, text), leading | Qt::TextSingleLine | Qt::TextShowMnemonic, words);
    p.setPen(chosen ? t.ink2 : t.ink3);
    p.drawText(visual(p, r, text), trailing | Qt::TextSingleLine, keys);
    if (o.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF arrow(r.right() - px(24), r.center().y() - px(12) / 2.0, px(12), px(12));
        drawIcon(p, u"forward"_s, visual(p, r, arrow).topLeft(), colour, px(12));
    }
}

void menuBarItem(QPainter& p, const QStyleOptionMenuItem& o)
{
    p.fillRect(o.rect, tk().canvas);
    if (o.state & QStyle::State_Selected)
        fillRound(p, o.rect, radius::control, o.state & QStyle::State_Sunken ? tk().accentSoft : tk().hover);
    p.setPen(enabled(o) ? tk().ink : tk().off);
    p.drawText(o.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, o.text);
}

QRect scrollBarRect(const QStyleOptionSlider& o, QStyle::SubControl sub)
{
    const bool flat = o.orientation == Qt::Horizontal;
    const QRect r = o.rect;
    const int length = flat ? r.width() : r.height();
    const qint64 range = qint64(o.maximum) - o.minimum;
    const int thumb = range <= 0 ? length
                                 : std::clamp(int(qint64(o.pageStep) * length / (range + o.pageStep)),
                                              std::min(px(24), length), length);
    const int at =
        QStyle::sliderPositionFromValue(o.minimum, o.maximum, o.sliderPosition, length - thumb, o.upsideDown);
    const auto part = [&](int from, int size) {
        const QRect made =
            flat ? QRect(r.x() + from, r.y(), size, r.height()) : QRect(r.x(), r.y() + from, r.width(), size);
        return QStyle::visualRect(o.direction, r, made);
    };
    switch (sub) {
    case QStyle::SC_ScrollBarGroove: return r;
    case QStyle::SC_ScrollBarSlider: return part(at, thumb);
    case QStyle::SC_ScrollBarSubPage: return part(0, at);
    case QStyle::SC_ScrollBarAddPage: return part(at + thumb, length - at - thumb);
    default: return {};
    }
}

void scrollBar(QPainter& p, const QStyleOptionSlider& o, const QRect& slider, const QWidget* widget)
{
    const Tokens& t = tk();
    QColor back = t.surface;
    for (const QWidget* w = widget; w; w = w->parentWidget()) { // the bar lies on the ground of what it scrolls
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(w)) {
            back = area->viewport()->palette().color(area->viewport()->backgroundRole());
            break;
        }
    }
    p.fillRect(o.rect, back);
    if (o.maximum <= o.minimum)
        return;
    const qreal in = px(3);
    const QRectF thumb = o.orientation == Qt::Horizontal ? QRectF(slider).adjusted(2, in + 1, -2, -in)
                                                         : QRectF(slider).adjusted(in + 1, 2, -in, -2);
    const bool lit = hot(o) || o.state & QStyle::State_Sunken;
    fillRound(p, thumb, 3, lit ? t.edge : theme().scheme() == Scheme::Contrast ? t.line : t.barSoft);
}

void progressBar(QPainter& p, const QStyleOptionProgressBar& o)
{
    const QRectF all = o.rect;
    // Words stand beside the bar: across it no single colour would be readable on both halves.
    const qreal words = o.textVisible ? std::ceil(figuresWidth(o.text, Type::Body)) + px(10) : 0;
    const QRectF bar(all.x(), std::round(all.center().y() - px(6) / 2.0), all.width() - words, px(6));
    fillRound(p, visual(p, all, bar), 3, tk().sunken,
              theme().scheme() == Scheme::Contrast ? tk().line : QColor(Qt::transparent));
    const qint64 range = qint64(o.maximum) - o.minimum;
    const qreal share = range <= 0 ? 0 : std::clamp(qreal(qint64(o.progress) - o.minimum) / qreal(range), 0.0, 1.0);
    if (range <= 0)
        hatch(p, visual(p, all, bar), tk().edge);
    else if (share > 0)
        fillRound(p, visual(p, all, {bar.x(), bar.y(), std::max(bar.height(), bar.width() * share), bar.height()}), 3,
                  tk().accent);
    if (o.textVisible)
        drawFigures(p, all, o.text, Type::Body, tk().ink2, trailing);
}

} // namespace cf::ui::style
