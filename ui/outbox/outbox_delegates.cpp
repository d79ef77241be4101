#include "ui/outbox/outbox_delegates.h"

#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

void paintGround(QPainter& p, const QStyleOptionViewItem& option)
{
    const QRectF r = option.rect;
    if (option.state & QStyle::State_Selected) {
        p.fillRect(r, tk().accentSoft);
        p.fillRect(visual(p, r, {r.left(), r.top(), qreal(px(2)), r.height()}), tk().accent);
    } else if (option.state & QStyle::State_MouseOver) {
        p.fillRect(r, tk().hover);
    }
    hline(p, r.left() + px(16), r.right() - px(16), r.bottom());
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        focusRing(p, r);
    }
}

struct Segment {
    qint64 count = 0;
    QColor colour;
    bool isPale = false, isHatched = false;
};

std::vector<Segment> segmentsOf(const PlanStanding& one)
{
    const Tokens& t = tk();
    const qint64 open = one.of(IntentState::Accepted) + one.of(IntentState::Sending) + one.of(IntentState::Unknown);
    return {{one.of(IntentState::NeedsPerson), t.amberFill},
            {one.of(IntentState::Refused), t.redFill},
            {one.of(IntentState::Draft) + one.of(IntentState::Waiting), t.edge, false, true},
            {open, t.accent},
            {one.of(IntentState::Done) - one.seen, t.barSoft, true},
            {one.seen, t.bar},
            {one.of(IntentState::Withdrawn), t.line}};
}

/// How many are in which state, left to right what is to be looked at first; nothing is too few to be seen.
void paintStates(QPainter& p, const QRectF& in, const PlanStanding& standing)
{
    const qint64 all = standing.all();
    fillRound(p, in, radius::small, tk().sunken);
    if (all == 0) {
        return;
    }
    const std::vector<Segment> segments = segmentsOf(standing);
    const qreal least = px(3), gap = 1;
    const auto some = std::ranges::count_if(segments, [](const Segment& one) { return one.count > 0; });
    const qreal room = in.width() - (least + gap) * qreal(some);
    qreal x = in.left();
    for (const Segment& one : segments) {
        if (one.count <= 0) {
            continue;
        }
        const qreal width = least + room * qreal(one.count) / qreal(all);
        const QRectF r = visual(p, in, {x, in.top(), width, in.height()});
        if (one.isHatched) {
            hatch(p, r, one.colour, 4);
        } else if (one.isPale) {
            paleBar(p, r);
        } else {
            p.fillRect(r, one.colour);
        }
        x += width + gap;
    }
}

} // namespace

OutboxPlanDelegate::OutboxPlanDelegate(const OutboxPlanList& plans, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_plans(plans)
{}

QSize OutboxPlanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(160), px(8) + theme().lineHeight(Type::BodyStrong) + theme().lineHeight(Type::Caption) * 2 + px(4) + px(6) + px(14)};
}

void OutboxPlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QPainter& p = *painter;
    const PlanStanding* one = m_plans.standing(index.row());
    if (!one) {
        return;
    }
    p.save();
    paintGround(p, option);
    const QRectF all = option.rect, in = all.adjusted(px(16), px(8), -px(16), 0);
    const qreal body = theme().lineHeight(Type::BodyStrong), caption = theme().lineHeight(Type::Caption);
    const qint64 wanted = one->of(IntentState::NeedsPerson);
    qreal room = 0;
    if (wanted > 0) {
        const QString number = numberText(wanted);
        room = px(20) + figuresWidth(number, Type::CaptionStrong);
        const QRectF spot(in.right() - room, in.top(), room, body);
        drawIcon(p, u"user"_s, visual(p, all, {spot.left(), spot.center().y() - px(8), qreal(px(16)), qreal(px(16))}).topLeft(), tk().amber);
        drawFigures(p, visual(p, all, spot), number, Type::CaptionStrong, tk().amber);
        room += px(8);
    }
    drawText(p, visual(p, all, {in.left(), in.top(), in.width() - room, body}), index.data().toString(), Type::BodyStrong, tk().ink);
    drawText(p, visual(p, all, {in.left(), in.top() + body, in.width(), caption}), m_plans.line(index.row()), Type::Caption, tk().ink2);
    const qreal bar = in.top() + body + caption + px(5);
    paintStates(p, {in.left(), bar, in.width(), qreal(px(6))}, *one);
    drawText(p, visual(p, all, {in.left(), bar + px(8), in.width(), caption}), standingWords(*one), Type::Caption, tk().ink3);
    p.restore();
}

OutboxCommandDelegate::OutboxCommandDelegate(const OutboxCommandList& commands, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_commands(commands)
{}

QSize OutboxCommandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(160), px(8) + theme().lineHeight(Type::Body) + theme().lineHeight(Type::Caption) + px(8)};
}

void OutboxCommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QPainter& p = *painter;
    const outbox::ListedIntent* one = m_commands.command(index.row());
    if (!one) {
        return;
    }
    p.save();
    paintGround(p, option);
    const QRectF all = option.rect, in = all.adjusted(px(16), px(8), -px(16), 0);
    const qreal body = theme().lineHeight(Type::Body), caption = theme().lineHeight(Type::Caption);
    const MarkedText mark = intentMark(one->intent);
    const qreal state = std::min<qreal>(markWidth(mark.text), in.width() / 2);
    drawIcon(p, deedIcon(one->intent.command.deed), visual(p, all, {in.left(), in.top() + (body - px(16)) / 2, qreal(px(16)), qreal(px(16))}).topLeft(), tk().ink2);
    const qreal text = in.left() + px(24);
    drawText(p, visual(p, all, {text, in.top(), in.right() - text - state - px(12), body}), index.data().toString(), Type::Body, tk().ink);
    drawMark(p, visual(p, all, {in.right() - state, in.top(), state, body}), mark.icon, mark.text, toneOf(mark.mark));
    const QString what = m_commands.line(index.row());
    const QString trouble = one->intent.error && one->intent.state != IntentState::Done ? commandErrorWords(one->intent.error->kind) : QString();
    const qreal room = std::min(textWidth(what, Type::Caption), (in.right() - text) * 0.62);
    drawText(p, visual(p, all, {text, in.top() + body, room, caption}), what, Type::Caption, tk().ink2);
    const qreal left = in.right() - text - room - px(12);
    if (!trouble.isEmpty() && left > px(48)) {
        drawText(p, visual(p, all, {in.right() - left, in.top() + body, left, caption}), trouble, Type::Caption, one->intent.state == IntentState::Refused ? tk().red : tk().amber, trailing);
    }
    p.restore();
}

} // namespace cf::ui
