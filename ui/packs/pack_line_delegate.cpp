#include "ui/packs/pack_line_delegate.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/paint.h"

#include <QWidget>

namespace cf::ui {

namespace {

void paintGround(QPainter& p, const QStyleOptionViewItem& option, bool isSection)
{
    const QRectF r = option.rect;
    if (option.state & QStyle::State_Selected) {
        p.fillRect(r, tk().accentSoft);
        p.fillRect(visual(p, r, {r.left(), r.top(), qreal(px(2)), r.height()}), tk().accent);
    } else if (option.state & QStyle::State_MouseOver) {
        p.fillRect(r, tk().hover);
    }
    if (isSection && r.top() > 0) {
        hline(p, r.left() + px(12), r.right() - px(12), r.top());
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        focusRing(p, r);
    }
}

} // namespace

PackLineDelegate::PackLineDelegate(const PackLines& lines, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{}

QSize PackLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PackLine* one = m_lines.line(index.row());
    const int words = theme().lineHeight(Type::Body) + (one && !one->detail.isEmpty() ? theme().lineHeight(Type::Caption) : 0);
    return {px(120), words + px(12)};
}

void PackLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PackLine* one = m_lines.line(index.row());
    if (!one) {
        return;
    }
    QPainter& p = *painter;
    p.save();
    p.setLayoutDirection(option.direction);
    const bool isUnder = one->kind == PackLine::Kind::Candidate || one->kind == PackLine::Kind::Version, isWanted = one->kind == PackLine::Kind::Requirement;
    paintGround(p, option, isWanted || one->kind == PackLine::Kind::Item);
    const QRectF r = option.rect;
    const qreal left = r.left() + px(isUnder ? 36 : 16), size = px(16);
    const QRectF mark = visual(p, r, {left, r.top() + px(7), size, size});
    const Tone tone = toneOf(one->mark.mark);
    drawIcon(p, one->mark.icon, mark.topLeft(), theme().ink(isUnder && tone == Tone::Plain ? Ink::Link : inkOf(tone)));
    const qreal x = left + size + px(8), width = r.right() - px(12) - x;
    const qreal line = theme().lineHeight(Type::Body), under = theme().lineHeight(Type::Caption);
    const Tokens& t = tk();
    drawText(p, visual(p, r, {x, r.top() + px(6), width, line}), one->text, isWanted ? Type::BodyStrong : Type::Body, one->isDim || one->isIn ? t.ink2 : t.ink);
    if (!one->detail.isEmpty()) {
        drawText(p, visual(p, r, {x, r.top() + px(6) + line, width, under}), one->detail, Type::Caption, tone == Tone::Failed ? theme().ink(Ink::Failed) : t.ink2);
    }
    p.restore();
}

} // namespace cf::ui
