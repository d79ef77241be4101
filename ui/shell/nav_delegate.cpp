#include "ui/shell/nav_delegate.h"

#include "ui/widgets/paint.h"

#include <QLineEdit>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

void dot(QPainter& p, const QRectF& where)
{
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tk().canvas, px(1)));
    p.setBrush(tk().amberFill);
    p.drawEllipse(where);
}

bool hasFocusRing(const QStyleOptionViewItem& option) { return (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus(); }

} // namespace

void NavDelegate::paintGroup(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tk();
    const QRectF all = option.rect, r = all.adjusted(px(8), px(4), -px(8), 0);
    if (all.width() < px(80)) {
        hline(p, r.left() + px(4), r.right() - px(4), r.center().y());
    } else {
        const bool isPointed = option.state & QStyle::State_MouseOver;
        drawText(p, visual(p, all, r.adjusted(px(8), 0, -px(28), 0)), index.data(Qt::DisplayRole).toString(), Type::CaptionStrong, isPointed ? t.ink2 : t.ink3);
        if (isPointed || index.data(FoldedRole).toBool() || hasFocusRing(option)) {
            const QRectF spot(r.right() - px(24), r.center().y() - px(8), px(16), px(16));
            drawIcon(p, index.data(FoldedRole).toBool() ? u"forward"_s : u"down"_s, visual(p, all, spot).topLeft(), t.ink3);
        }
    }
    if (index.data(WaitingRole).toBool()) { // something waits in it; what says its name under the pointer
        dot(p, visual(p, all, {r.right() - (all.width() < px(80) ? px(9) : px(36)), r.center().y() - px(3), qreal(px(7)), qreal(px(7))}));
    }
    if (hasFocusRing(option)) {
        focusRing(p, r);
    }
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tk();
    QPainter& p = *painter;
    if (index.data(KindRole).toInt() == GroupKind) {
        p.save();
        paintGroup(p, option, index);
        p.restore();
        return;
    }
    const bool saved = index.data(KindRole).toInt() == SavedKind;
    const bool active = index.data(ActiveRole).toBool();
    const bool focused = hasFocusRing(option);
    const QRectF all = option.rect;
    const QRectF r = all.adjusted(px(8), 0, -px(8), 0);
    p.save();
    if (active) {
        fillRound(p, r, radius::control, t.accentSoft,
                  theme().scheme() == Scheme::Contrast ? t.accent : QColor(Qt::transparent));
    } else if (option.state & QStyle::State_MouseOver) {
        fillRound(p, r, radius::control, t.hover);
    }
    const bool folded = all.width() < px(80);
    const qreal in = px(saved && !folded ? 34 : 8);
    const QColor ink = active ? t.ink : t.ink2;
    if (!saved || folded) {
        const QRectF spot(r.left() + in, r.center().y() - px(8), px(16), px(16));
        drawIcon(p, index.data(IconRole).toString(), visual(p, all, spot).topLeft(), active ? t.accent : t.ink2);
    }
    if (folded) {
        if (!saved && !index.data(CountRole).toString().isEmpty()) { // something waits there; how much says the name under the pointer
            dot(p, visual(p, all, {r.left() + in + px(12), r.center().y() - px(10), qreal(px(7)), qreal(px(7))}));
        }
        if (focused) {
            focusRing(p, r);
        }
        p.restore();
        return;
    }
    const QString count = index.data(CountRole).toString();
    const qreal room = count.isEmpty() ? 0 : figuresWidth(count, Type::Caption) + px(8);
    const QRectF words = r.adjusted(saved ? in : px(34), 0, -px(8) - room, 0);
    const Type type = active ? (saved ? Type::CaptionStrong : Type::BodyStrong) : (saved ? Type::Caption : Type::Body);
    drawText(p, visual(p, all, words), index.data(Qt::DisplayRole).toString(), type, ink);
    if (!count.isEmpty()) {
        drawFigures(p, visual(p, all, r.adjusted(0, 0, -px(8), 0)), count, Type::Caption, active ? t.ink : t.ink3);
    }
    if (focused) {
        focusRing(p, r);
    }
    p.restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isNarrow = option.widget && option.widget->width() < px(80);
    const auto kind = Kind(index.data(KindRole).toInt());
    return {px(120), isNarrow && kind == GroupKind ? px(9) : rowHeight(kind, !isNarrow && option.widget && option.widget->property(tight).toBool())};
}

int NavDelegate::rowHeight(Kind kind, bool isTight)
{
    switch (kind) {
    case SavedKind: return px(isTight ? 24 : 26);
    case GroupKind: return px(isTight ? 20 : 26);
    default: return px(isTight ? 24 : 28);
    }
}

QWidget* NavDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"renameSavedSearch"_s);
    editor->setAccessibleName(tr("Name of the saved search"));
    return editor;
}

void NavDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QLineEdit*>(editor)->setText(index.data(IdRole).toString());
}

void NavDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QString from = index.data(IdRole).toString();
    const QString to = static_cast<QLineEdit*>(editor)->text().trimmed();
    if (!to.isEmpty() && to != from) {
        Q_EMIT renamed(from, to);
    }
}

void NavDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(px(8), 0, -px(8), 0));
}

} // namespace cf::ui
