#include "ui/widgets/paint.h"
#include "ui/widgets/style_parts.h"

#include <QPushButton>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui::style {

namespace {

bool enabled(const QStyleOption& o) { return o.state & QStyle::State_Enabled; }
bool focused(const QStyleOption& o) { return o.state & QStyle::State_HasFocus; }
bool hot(const QStyleOption& o) { return enabled(o) && o.state & QStyle::State_MouseOver; }
bool pressed(const QStyleOption& o) { return enabled(o) && o.state & QStyle::State_Sunken; }
bool isPrimary(const QWidget* widget)
{
    const auto* b = qobject_cast<const QPushButton*>(widget);
    return b && b->isDefault() && !b->isFlat();
}

void primaryPanel(QPainter& p, const QStyleOption& o)
{
    const Tokens& t = tk();
    const QRectF r = o.rect;
    if (!enabled(o)) {
        fillRound(p, r, radius::control, t.greySoft, t.line);
        return;
    }
    // The ring belongs to the button's own rectangle, so that no layout can clip it; the fill makes room for it.
    if (focused(o))
        focusRing(p, r);
    const QRectF body = focused(o) ? r.adjusted(4, 4, -4, -4) : r;
    fillRound(p, body, focused(o) ? radius::small : radius::control, t.accent);
    if (hot(o) || pressed(o)) {
        QColor veil = t.onAccent;
        veil.setAlphaF(pressed(o) ? 0.2f : 0.1f);
        fillRound(p, body, focused(o) ? radius::small : radius::control, veil);
    }
}

void indicator(QPainter& p, const QStyleOption& o, const QRectF& r, qreal units, bool set)
{
    const Tokens& t = tk();
    if (!enabled(o))
        fillRound(p, r, units, t.canvas, theme().scheme() == Scheme::Contrast ? t.line : t.control);
    else if (set)
        fillRound(p, r, units, t.accent, t.accent);
    else
        fillRound(p, r, units, hot(o) ? t.hover : t.surface, t.edge);
}

} // namespace

void buttonPanel(QPainter& p, const QStyleOption& o, const QWidget* widget)
{
    const Tokens& t = tk();
    const QRectF r = o.rect;
    if (isPrimary(widget)) {
        primaryPanel(p, o);
        return;
    }
    const auto* b = qobject_cast<const QPushButton*>(widget);
    const bool quiet = b && b->isFlat();
    const bool on = o.state & QStyle::State_On;
    const QColor fill = on ? t.accentSoft : pressed(o) ? t.sunken : hot(o) ? t.hover : t.raised;
    if (!quiet)
        fillRound(p, r, radius::control, fill, enabled(o) ? t.control : t.line);
    else if (hot(o) || pressed(o) || on)
        fillRound(p, r, radius::control, fill);
    if (focused(o))
        focusRing(p, r);
}

void buttonLabel(QPainter& p, const QStyleOptionButton& o, const QWidget* widget)
{
    const QColor colour = !enabled(o) ? tk().off : isPrimary(widget) ? tk().onAccent : tk().ink;
    const QRectF r = o.rect;
    const bool menu = o.features & QStyleOptionButton::HasMenu;
    const int side = o.icon.isNull() ? 0 : std::max(o.iconSize.width(), o.iconSize.height());
    const qreal lead = side == 0 ? 0 : side + (o.text.isEmpty() ? 0 : px(6));
    const qreal tail = menu ? px(16) : 0;
    const QFontMetricsF metrics(p.font());
    const qreal room = r.width() - lead - tail - px(8);
    const qreal wanted = std::ceil(metrics.size(Qt::TextShowMnemonic, o.text).width()) + 1;
    const qreal words = o.text.isEmpty() ? 0 : std::min(wanted, room);
    qreal x = r.center().x() - (lead + words + tail) / 2;
    if (side > 0) {
        const QRectF spot(x, r.center().y() - side / 2.0, side, side);
        o.icon.paint(&p, visual(p, r, spot).toAlignedRect(), Qt::AlignCenter,
                     enabled(o) ? QIcon::Normal : QIcon::Disabled);
        x += lead;
    }
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &o, widget);
    const int mnemonic = underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QString text =
        wanted > room ? metrics.elidedText(o.text, Qt::ElideRight, words, Qt::TextShowMnemonic) : o.text;
    p.setPen(colour);
    p.drawText(visual(p, r, {x, r.top(), words + 1, r.height()}), leading | Qt::TextSingleLine | mnemonic, text);
    if (menu)
        drawIcon(
            p, u"down"_s,
            visual(p, r, {x + words + px(4), r.center().y() - px(12) / 2.0, qreal(px(12)), qreal(px(12))}).topLeft(),
            colour, px(12));
}

void toolPanel(QPainter& p, const QStyleOptionToolButton& o)
{
    const Tokens& t = tk();
    const QRectF r = o.rect;
    const bool on = o.state & QStyle::State_On;
    const bool outlined = !(o.state & QStyle::State_AutoRaise);
    if (on)
        fillRound(p, r, radius::control, t.accentSoft,
                  theme().scheme() == Scheme::Contrast ? t.accent : QColor(Qt::transparent));
    else if (hot(o) || pressed(o))
        fillRound(p, r, radius::control, pressed(o) ? t.sunken : t.hover,
                  outlined ? t.control : QColor(Qt::transparent));
    else if (outlined)
        fillRound(p, r, radius::control, t.raised, t.control);
    if (focused(o))
        focusRing(p, r);
}

void field(QPainter& p, const QStyleOption& o, bool focus)
{
    const Tokens& t = tk();
    fillRound(p, o.rect, radius::control, enabled(o) ? t.surface : t.canvas, enabled(o) ? t.edge : t.line);
    if (focus)
        focusRing(p, o.rect);
}

void checkBox(QPainter& p, const QStyleOption& o, const QWidget* widget)
{
    const Tokens& t = tk();
    const QRectF r = o.rect;
    const bool half = o.state & QStyle::State_NoChange;
    const bool set = half || o.state & QStyle::State_On;
    indicator(p, o, r, radius::small, set);
    if (set) {
        const qreal side = std::floor(r.width() * 0.75);
        const QPointF at(r.center().x() - side / 2, r.center().y() - side / 2);
        drawIcon(p, half ? u"minus"_s : u"tick"_s, at, enabled(o) ? t.onAccent : t.off, int(side));
    }
    if (focused(o) && widget && !widget->inherits("QAbstractItemView"))
        focusRing(p, r.adjusted(-3, -3, 3, 3));
}

void radio(QPainter& p, const QStyleOption& o)
{
    const QRectF r = o.rect;
    const bool set = o.state & QStyle::State_On;
    indicator(p, o, r, 100, set);
    if (set) {
        const qreal in = std::round(r.width() * 0.31);
        fillRound(p, r.adjusted(in, in, -in, -in), 100, enabled(o) ? tk().onAccent : tk().off);
    }
    if (focused(o))
        focusRing(p, r.adjusted(-3, -3, 3, 3), 100);
}

void chevron(QPainter& p, const QRect& r, const QString& icon, bool on, int units)
{
    const int side = px(units);
    const QPointF at(r.x() + (r.width() - side) / 2.0, r.y() + (r.height() - side) / 2.0);
    drawIcon(p, icon, at, on ? tk().ink2 : tk().off, side);
}

void combo(QPainter& p, const QStyleOptionComboBox& o)
{
    const Tokens& t = tk();
    if (o.frame)
        fillRound(p, o.rect, radius::control,
                  o.editable ? t.surface
                  : hot(o)   ? t.hover
                             : t.raised,
                  enabled(o) ? t.edge : t.line);
    const QRect arrow(o.rect.right() - px(26), o.rect.top(), px(24), o.rect.height());
    chevron(p, QStyle::visualRect(o.direction, o.rect, arrow), u"down"_s, enabled(o));
    if (focused(o))
        focusRing(p, o.rect);
}

void comboLabel(QPainter& p, const QStyleOptionComboBox& o, const QRect& edit)
{
    if (o.editable)
        return;
    QRectF r = edit;
    if (!o.currentIcon.isNull()) {
        const int side = px(16);
        const QRectF spot(r.left(), r.center().y() - side / 2.0, side, side);
        o.currentIcon.paint(&p, visual(p, r, spot).toAlignedRect(), Qt::AlignCenter,
                            enabled(o) ? QIcon::Normal : QIcon::Disabled);
        r = visual(p, r, r.adjusted(px(22), 0, 0, 0));
    }
    p.setPen(enabled(o) ? tk().ink : tk().off);
    p.drawText(r, leading | Qt::TextSingleLine,
               QFontMetricsF(p.font()).elidedText(o.currentText, Qt::ElideRight, r.width()));
}

} // namespace cf::ui::style
