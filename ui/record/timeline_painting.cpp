// How a timeline is painted; where things lie is decided in timeline_scene.cpp.
#include "ui/record/record_marks.h"
#include "ui/record/timeline_scene.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cf::ui {

namespace {

constexpr int markUnits = 12;

class TimelineInk
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::TimelineInk)
};

QColor toneColour(Tone tone) { return tone == Tone::Plain ? tk().ink2 : theme().toneInk(tone); }

double wordLine() { return theme().lineHeight(Type::Caption) + px(4); }

/// Torn from top to bottom: the axis goes on elsewhere.
void tear(QPainter& p, double x, double top, double bottom, double lean)
{
    QPainterPath path(QPointF(x, top));
    const double step = px(6);
    for (double y = top + step; y < bottom + step; y += step) {
        const bool isOut = int(std::lround((y - top) / step)) % 2 == 1;
        path.lineTo(x + (isOut ? lean : 0), std::min(y, bottom));
    }
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tk().edge, 1));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
    p.restore();
}

} // namespace

QString TimelineScene::asOfText() const
{
    const QString at = instantWords(asOf(), {m_presenter.zone(), m_presenter.telling().telling.calendar});
    return m_presenter.timeline().watermark ? TimelineInk::tr("Complete to %1").arg(at) : TimelineInk::tr("As of %1").arg(at);
}

void TimelineScene::paint(QPainter& p, const View& view) const
{
    const QRectF whole(QPointF(0, 0), view.size);
    const double bottom = std::min(view.size.height(), rulerHeight() + contentHeight() - view.scroll.y());
    p.fillRect(whole, tk().surface);
    p.save();
    p.setClipRect(QRectF(sideWidth(), 0, view.size.width() - sideWidth(), bottom));
    paintGround(p, view, QRectF(sideWidth(), rulerHeight(), view.size.width() - sideWidth(), bottom - rulerHeight()));
    paintRuler(p, view);
    paintGaps(p, view);
    paintAsOf(p, view);
    p.restore();
    const int first = std::max(0, int(view.scroll.y() / laneHeight()));
    const int last = std::min(int(m_lanes.size()) - 1, int((view.scroll.y() + view.size.height() - rulerHeight()) / laneHeight()));
    p.save();
    p.setClipRect(QRectF(0, rulerHeight(), view.size.width(), view.size.height() - rulerHeight()));
    for (int lane = first; lane <= last; ++lane) {
        paintLane(p, view, lane);
    }
    hline(p, 0, view.size.width(), bottom - 1);
    p.restore();
    // What stands beside the axis covers what was moved under it.
    p.fillRect(QRectF(0, 0, sideWidth(), rulerHeight()), tk().surface);
    hline(p, 0, view.size.width(), 0);
    const double zoneTop = 2 * wordLine();
    hline(p, 0, view.size.width(), zoneTop);
    drawText(p, QRectF(px(24), zoneTop, sideWidth() - px(32), wordLine()), QString::fromLatin1(m_presenter.telling().axis.id()), Type::Caption, tk().ink3);
    if (m_untimed > 0) {
        drawText(p, QRectF(m_head, wordLine(), m_untimed - px(4), wordLine()), TimelineInk::tr("No time"), Type::Caption, tk().ink3, centred);
    }
    hline(p, 0, view.size.width(), rulerHeight() - 1);
    vline(p, sideWidth() - 1, rulerHeight(), bottom);
    if (m_untimed > 0) {
        vline(p, m_head - 1, rulerHeight(), bottom);
    }
}

void TimelineScene::paintGround(QPainter& p, const View& view, const QRectF& r) const
{
    const double left = sideWidth() - view.scroll.x(), known = left + m_axis.placeOf(asOf());
    p.fillRect(r, tk().surface);
    for (const TimelineAxis::Piece& piece : m_axis.pieces()) {
        if (piece.isGap) {
            p.fillRect(r.intersected(QRectF(left + piece.place, r.top(), piece.width, r.height())), tk().canvas);
        }
    }
    p.fillRect(r.intersected(QRectF(known + 1, r.top(), std::max(0.0, r.right() - known), r.height())), tk().canvas);
}

void TimelineScene::paintRuler(QPainter& p, const View& view) const
{
    const Tokens& t = tk();
    const double left = sideWidth() - view.scroll.x(), bottom = rulerHeight() + contentHeight() - view.scroll.y();
    const AxisRuler ruler = rulerOf(m_axis, m_presenter.telling().axis, view.scroll.x(), view.scroll.x() + view.size.width() - sideWidth(), px(44));
    const double tickBottom = 2 * wordLine(), zoneBottom = rulerHeight();
    p.fillRect(QRectF(sideWidth(), tickBottom, view.size.width(), zoneBottom - tickBottom), t.canvas);
    double ended = -1e9;
    for (const AxisWord& tick : ruler.ticks) {
        const double x = left + tick.place;
        vline(p, x, tickBottom - px(tick.isStrong ? 6 : 3), tickBottom, tick.isStrong ? t.edge : t.control);
        vline(p, x, zoneBottom, bottom, t.line);
        const double width = figuresWidth(tick.text, Type::Caption);
        if (x + px(4) > ended && !isInGap(view, x, x + px(4) + width)) {
            drawFigures(p, QRectF(x + px(4), wordLine(), px(60), wordLine() - px(2)), tick.text, Type::Caption, t.ink3, leading | Qt::AlignAbsolute);
            ended = x + px(8) + width;
        }
    }
    // The as-of flag stands in this line too: what it would cover goes behind it, or away.
    const QRectF flag = asOfFlag(view);
    ended = -1e9;
    for (size_t i = 0; i < ruler.heads.size(); ++i) {
        double x = std::max(left + ruler.heads[i].place, sideWidth()) + px(4);
        const double next = i + 1 < ruler.heads.size() ? left + ruler.heads[i + 1].place : 1e9;
        const double width = textWidth(ruler.heads[i].text, Type::CaptionStrong) + 2;
        if (x < flag.right() + px(4) && x + width > flag.left() - px(4)) {
            x = flag.right() + px(6);
        }
        if (x > ended && x + width <= next + px(40)) {
            drawText(p, QRectF(x, 0, width, wordLine()), ruler.heads[i].text, Type::CaptionStrong, t.ink);
            ended = x + width + px(8);
        }
    }
    ended = -1e9;
    for (size_t i = 0; i < ruler.zones.size(); ++i) {
        const AxisWord& zone = ruler.zones[i];
        const double x = left + zone.place;
        const double from = std::max(x, sideWidth()) + px(zone.isStrong ? 6 : 4);
        const double width = textWidth(zone.text, Type::Caption);
        const double next = i + 1 < ruler.zones.size() ? left + ruler.zones[i + 1].place : 1e9;
        if (from > ended && from + width < next && !isInGap(view, from, from + width)) {
            drawText(p, QRectF(from, tickBottom, px(220), zoneBottom - tickBottom), zone.text, Type::Caption, t.ink2);
            ended = from + width + px(6);
        }
        if (zone.isStrong) {
            p.setPen(QPen(t.edge, 1, Qt::DashLine));
            p.drawLine(QPointF(x + 0.5, tickBottom), QPointF(x + 0.5, bottom));
        }
    }
}

bool TimelineScene::isInGap(const View& view, double from, double until) const
{
    const double left = sideWidth() - view.scroll.x();
    return std::ranges::any_of(m_axis.pieces(), [&](const TimelineAxis::Piece& piece) {
        return piece.isGap && from < left + piece.place + piece.width && until > left + piece.place;
    });
}

void TimelineScene::paintGaps(QPainter& p, const View& view) const
{
    const double left = sideWidth() - view.scroll.x(), bottom = rulerHeight() + contentHeight() - view.scroll.y();
    for (const TimelineAxis::Piece& piece : m_axis.pieces()) {
        const QRectF gap(left + piece.place, rulerHeight(), piece.width, bottom - rulerHeight());
        if (!piece.isGap || gap.right() < sideWidth() || gap.left() > view.size.width()) {
            continue;
        }
        tear(p, gap.left(), wordLine(), bottom, px(3));
        tear(p, gap.right(), wordLine(), bottom, px(3));
        p.fillRect(QRectF(gap.left() + px(4), 2 * wordLine(), gap.width() - px(5), wordLine()), tk().surface);
        drawText(p, QRectF(gap.left() + px(6), wordLine(), gap.width() - px(10), wordLine()), lengthWords(piece.until - piece.from), Type::CaptionStrong, tk().ink2,
                 centred);
        drawText(p, QRectF(gap.left() + px(6), 2 * wordLine(), gap.width() - px(10), wordLine()), TimelineInk::tr("no event"), Type::Caption, tk().ink3, centred);
    }
}

/// Ends at its line; begins there where there is no room before it.
QRectF TimelineScene::asOfFlag(const View& view) const
{
    const double x = sideWidth() - view.scroll.x() + m_axis.placeOf(asOf());
    const double width = textWidth(asOfText(), Type::CaptionStrong) + px(16);
    if (x < sideWidth() || x > view.size.width()) {
        return {-1e6, 0, 0, 0};
    }
    return {x - width < sideWidth() ? x - 1 : x - width + 1, 1, width, wordLine() - px(1)};
}

void TimelineScene::paintAsOf(QPainter& p, const View& view) const
{
    const double x = sideWidth() - view.scroll.x() + m_axis.placeOf(asOf());
    const double bottom = rulerHeight() + contentHeight() - view.scroll.y();
    if (x < sideWidth() || x > view.size.width()) {
        return;
    }
    p.fillRect(QRectF(x - 1, px(10), 2, bottom - px(10)), tk().accent);
    const QRectF flag = asOfFlag(view);
    fillRound(p, flag, radius::control, tk().accent);
    drawText(p, flag, asOfText(), Type::CaptionStrong, tk().onAccent, centred);
}

void TimelineScene::paintHead(QPainter& p, const View& view, int lane) const
{
    const evidence::TimelineLane& told = m_presenter.timeline().lanes[size_t(lane)];
    const double top = rulerHeight() + laneTop(lane) - view.scroll.y();
    const double name = theme().lineHeight(Type::BodyStrong), note = theme().lineHeight(Type::Caption);
    const double from = top + (laneHeight() - name - note - px(2)) / 2;
    p.fillRect(QRectF(0, top + 1, sideWidth(), laneHeight() - 1), tk().surface);
    const QString noted = laneNote(told);
    const double lines = noted.isEmpty() ? top + (laneHeight() - name) / 2 : from;
    drawText(p, QRectF(px(24), lines, m_head - px(32), name), laneName(told), Type::BodyStrong, tk().ink);
    drawText(p, QRectF(px(24), lines + name + px(2), m_head - px(32), note), noted, Type::Caption, tk().ink3);
}

void TimelineScene::paintReach(QPainter& p, const View& view, const TimelineMark& mark, double middle) const
{
    const double left = sideWidth() - view.scroll.x();
    for (const int event : mark.events) {
        const evidence::TimelineStep& step = *m_presenter.stepOf(event);
        const evidence::TimeSpan& span = *step.span;
        const double from = left + m_axis.placeOf(span.from), until = left + m_axis.placeOf(span.until);
        const double earliest = left + m_axis.placeOf(span.earliest), latest = left + m_axis.placeOf(span.latest);
        if (step.lasts) {
            const double end = left + m_axis.placeOf(evidence::reachOf(step, m_presenter.timeline().now).until);
            fillRound(p, QRectF(from, middle - px(markUnits), std::max(end - from, double(px(2 * markUnits))), px(2 * markUnits)), radius::control, tk().greySoft,
                      tk().control);
        } else if (until - from > px(4)) { // a day, or a minute seen from near
            fillRound(p, QRectF(from, middle - px(6), until - from, px(12)), radius::small, tk().greySoft, tk().control);
        }
        if (latest - earliest > until - from + px(6)) { // all it may mean, as an error bar
            p.setPen(QPen(tk().edge, 1, Qt::DotLine));
            p.drawLine(QPointF(earliest, middle), QPointF(latest, middle));
            vline(p, earliest, middle - px(5), middle + px(5), tk().edge);
            vline(p, latest - 1, middle - px(5), middle + px(5), tk().edge);
        }
        if (step.isLate && step.received) {
            const double heard = left + m_axis.placeOf(*step.received), y = middle + px(markUnits + 4); // under the words
            p.save();
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen(tk().amber, 1.5));
            p.drawPolyline(QPolygonF{QPointF(from, middle), QPointF(from, y), QPointF(heard - px(3), y)});
            p.setBrush(tk().surface);
            p.drawEllipse(QPointF(heard, y), px(3), px(3));
            p.restore();
        }
    }
}

void TimelineScene::paintMark(QPainter& p, const View& view, const TimelineMark& mark, QPointF middle) const
{
    const bool isHere = std::ranges::find(mark.events, view.current) != mark.events.end();
    const int shown = isHere && mark.events.size() == 1 ? view.current : mark.events[size_t(loudest(mark))];
    const TimelineWords told = words(shown);
    const Tone tone = toneOf(told.mark.mark);
    const QColor colour = toneColour(tone);
    const QRectF dot(middle.x() - px(markUnits), middle.y() - px(markUnits), 2.0 * px(markUnits), 2.0 * px(markUnits));
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(told.isGhost ? QPen(tk().grey, 1.5, Qt::DashLine) : QPen(colour, 1.5));
    p.setBrush(told.isGhost || tone == Tone::Plain || tone == Tone::Absent ? tk().surface : theme().toneSoft(tone));
    p.drawEllipse(dot.adjusted(1, 1, -1, -1));
    p.restore();
    if (mark.events.size() > 1) {
        drawText(p, dot, QString::number(mark.events.size()), Type::CaptionStrong, tone == Tone::Plain ? tk().ink : colour, centred);
    } else {
        const int side = px(14);
        drawIcon(p, told.mark.icon, middle - QPointF(side, side) / 2.0, colour, side);
    }
    const bool isOdd = std::ranges::any_of(mark.events, [&](int event) {
        const evidence::TimelineStep& step = *m_presenter.stepOf(event);
        return step.isLate || step.isAfterWindow || step.backwards;
    });
    if (isOdd) { // an impossible order or a late word stays visible whatever the mark says
        const QRectF corner(dot.right() - px(7), dot.top() - px(5), px(13), px(13));
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(tk().surface);
        p.drawEllipse(corner.adjusted(-1, -1, 1, 1));
        p.restore();
        drawIcon(p, QStringLiteral("warn"), corner.topLeft(), tk().amber, px(13));
    }
    if (isHere) {
        const QRectF ring = dot.adjusted(-px(4), -px(4), px(4), px(4));
        if (view.hasFocus) {
            focusRing(p, ring, markUnits + 4);
        } else {
            p.save();
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen(tk().edge, 1));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(ring.adjusted(1, 1, -1, -1));
            p.restore();
        }
    }
}

void TimelineScene::paintLane(QPainter& p, const View& view, int lane) const
{
    const SceneLane& in = m_lanes[size_t(lane)];
    const double top = rulerHeight() + laneTop(lane) - view.scroll.y(), middle = top + laneHeight() / 2;
    const double left = sideWidth() - view.scroll.x();
    p.save();
    p.setClipRect(QRectF(sideWidth(), rulerHeight(), view.size.width() - sideWidth(), view.size.height() - rulerHeight()), Qt::IntersectClip);
    hline(p, sideWidth(), view.size.width(), top);
    for (const TimelineMark& mark : in.marks) {
        if (mark.isTimed) {
            paintReach(p, view, mark, middle);
        }
    }
    for (size_t i = 0; i < in.marks.size(); ++i) {
        const TimelineMark& mark = in.marks[i];
        if (!mark.isTimed) {
            continue;
        }
        const double x = left + mark.place;
        const bool isHere = std::ranges::find(mark.events, view.current) != mark.events.end();
        const bool hasNext = i + 1 < in.marks.size() && in.marks[i + 1].isTimed;
        const double end = std::min(hasNext ? left + in.marks[i + 1].place - px(markUnits + 6) : 1e9, view.size.width() - px(4));
        const double from = x + px(markUnits + (isHere ? 8 : 6));
        const QString label = labelOf(mark, view.current);
        const Type type = isHere ? Type::CaptionStrong : Type::Caption;
        const double width = std::min(end - from, textWidth(label, type) + 3);
        if (width >= px(22)) {
            const QRectF words(from, middle - wordLine() / 2, width, wordLine());
            const evidence::TimelineStep& step = *m_presenter.stepOf(mark.events.front());
            if (!step.lasts) {
                paintGround(p, view, words.adjusted(-2, 0, 2, 0));
            }
            drawText(p, words, label, type, isHere ? tk().ink : tk().ink2);
        }
        paintMark(p, view, mark, QPointF(x, middle));
    }
    if (in.marks.empty()) {
        const bool isHere = in.emptyEvent >= 0 && in.emptyEvent == view.current;
        const QString none = TimelineInk::tr("Nothing is told of it");
        const QRectF words(sideWidth() + px(16), middle - wordLine() / 2, textWidth(none, Type::Caption) + px(8), wordLine());
        paintGround(p, view, words);
        drawText(p, words.adjusted(px(4), 0, 0, 0), none, Type::Caption, tk().ink3);
        if (isHere && view.hasFocus) {
            focusRing(p, words.adjusted(-px(2), -px(2), px(2), px(2)));
        }
    }
    p.restore();
    paintHead(p, view, lane);
    hline(p, 0, sideWidth(), top);
    for (const TimelineMark& mark : in.marks) {
        if (mark.isTimed) {
            continue;
        }
        const double line = theme().lineHeight(Type::Caption);
        paintMark(p, view, mark, QPointF(m_head + m_untimed / 2, middle - line / 2));
        drawText(p, QRectF(m_head + px(3), middle - line / 2 + px(markUnits), m_untimed - px(6), line), labelOf(mark, view.current), Type::Caption, tk().ink2, centred);
    }
}

} // namespace cf::ui
