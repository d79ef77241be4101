#include "ui/record/timeline_scene.h"

#include "ui/widgets/paint.h"

#include <algorithm>

namespace cf::ui {

namespace {

constexpr int headUnits = 176, untimedUnits = 88, markUnits = 12;
constexpr double zoomedMinuteUnits = 240; ///< of a minute at most

/// What is not time gives way where there is little room for time.
AxisRoom roomIn(double width)
{
    return {double(px(20)), std::clamp<double>(width * 0.2, px(64), px(168)), double(px(16)), std::clamp<double>(width * 0.11, px(70), px(88))};
}

} // namespace

TimelineScene::TimelineScene(const TimelinePresenter& presenter)
    : m_presenter(presenter)
{}

double TimelineScene::laneHeight() const
{
    return std::max(px(48), theme().lineHeight(Type::BodyStrong) + theme().lineHeight(Type::Caption) + px(10));
}

double TimelineScene::rulerHeight() const { return 3.0 * (theme().lineHeight(Type::Caption) + px(4)); }
double TimelineScene::contentHeight() const { return laneHeight() * double(m_lanes.size()); }

double TimelineScene::mostZoom(const TimelinePresenter& presenter, double width)
{
    const double fit = TimelineAxis::fittingScale(presenter.timeline(), roomIn(width), width);
    return std::max(1.0, px(zoomedMinuteUnits) / 60'000.0 / fit);
}

void TimelineScene::layOut(double width, double zoom)
{
    const auto& events = m_presenter.events();
    const bool hasUntimed = std::ranges::any_of(events, [&](const TimelinePresenter::Event& event) {
        return event.step >= 0 && !m_presenter.timeline().lanes[size_t(event.lane)].steps[size_t(event.step)].span;
    });
    // Where the text is large its room still goes to the axis first.
    m_head = std::min<double>(px(headUnits), width * 0.26);
    m_untimed = hasUntimed ? std::min<double>(px(untimedUnits), width * 0.14) : 0;
    const double left = std::max<double>(px(120), width - sideWidth());
    const AxisRoom room = roomIn(left);
    m_axis = TimelineAxis(m_presenter.timeline(), room, TimelineAxis::fittingScale(m_presenter.timeline(), room, left) * zoom);
    placeMarks();
}

void TimelineScene::placeMarks()
{
    m_lanes.assign(m_presenter.timeline().lanes.size(), {});
    const auto& events = m_presenter.events();
    for (int event = 0; event < int(events.size()); ++event) {
        SceneLane& lane = m_lanes[size_t(events[size_t(event)].lane)];
        const evidence::TimelineStep* step = m_presenter.stepOf(event);
        if (!step) {
            lane.emptyEvent = event;
            continue;
        }
        const bool isTimed = step->span.has_value();
        const double place = isTimed ? m_axis.placeOf(step->span->from) : m_untimed / 2;
        TimelineMark* last = lane.marks.empty() ? nullptr : &lane.marks.back();
        const bool joins = last && last->isTimed == isTimed && place - m_axis.placeOf(isTimed ? m_presenter.stepOf(last->events.front())->span->from : 0) < px(2 * markUnits);
        if (last && (joins || (!isTimed && !last->isTimed))) {
            last->events.push_back(event);
        } else {
            lane.marks.push_back({{event}, place, isTimed});
        }
    }
}

const TimelineMark* TimelineScene::markOf(int event) const
{
    if (event < 0 || event >= int(m_presenter.events().size())) {
        return nullptr;
    }
    const size_t lane = size_t(m_presenter.events()[size_t(event)].lane);
    if (lane >= m_lanes.size()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(m_lanes[lane].marks, [&](const TimelineMark& mark) { return std::ranges::find(mark.events, event) != mark.events.end(); });
    return found == m_lanes[lane].marks.end() ? nullptr : &*found;
}

bool TimelineScene::isTimed(int event) const
{
    const TimelineMark* mark = markOf(event);
    return mark && mark->isTimed;
}

QRectF TimelineScene::markRect(int event) const
{
    const TimelineMark* mark = markOf(event);
    const int lane = event < 0 || event >= int(m_presenter.events().size()) ? 0 : m_presenter.events()[size_t(event)].lane;
    const double middle = laneTop(lane) + laneHeight() / 2;
    const double place = mark ? mark->place : px(16);
    return {place - px(markUnits), middle - px(markUnits), 2.0 * px(markUnits), 2.0 * px(markUnits)};
}

QRectF TimelineScene::rectInView(int event, QPointF scroll) const
{
    const QRectF rect = markRect(event);
    const TimelineMark* mark = markOf(event);
    const double left = mark && !mark->isTimed ? m_head : sideWidth() - (mark ? scroll.x() : 0);
    return rect.translated(left, rulerHeight() - scroll.y());
}

int TimelineScene::eventAt(QPointF at, QPointF scroll) const
{
    const double y = at.y() - rulerHeight() + scroll.y();
    const int lane = int(y / laneHeight());
    if (at.y() < rulerHeight() || y < 0 || lane >= int(m_lanes.size()) || at.x() < m_head) {
        return -1;
    }
    const SceneLane& in = m_lanes[size_t(lane)];
    if (in.marks.empty()) {
        return in.emptyEvent;
    }
    const bool isUntimed = at.x() < sideWidth();
    const double x = isUntimed ? at.x() - m_head : at.x() - sideWidth() + scroll.x();
    // The nearest mark; its label belongs to it, up to the next one.
    int found = -1;
    for (const TimelineMark& mark : in.marks) {
        if (mark.isTimed == isUntimed || x < mark.place - px(markUnits)) {
            continue;
        }
        const bool isReached = isUntimed || x <= mark.place + px(markUnits) + px(6) + textWidth(labelOf(mark, -1), Type::Caption);
        found = isReached ? mark.events[size_t(loudest(mark))] : -1;
    }
    return found;
}

UtcMs TimelineScene::asOf() const { return m_presenter.timeline().watermark.value_or(m_presenter.timeline().now); }

TimelineWords TimelineScene::words(int event) const
{
    return wordsOf(*m_presenter.stepOf(event), m_presenter.laneOf(event).channel, m_presenter.telling());
}

/// Which of its events a mark shows first: what failed before what is uncertain, that before the rest; of equals the last.
int TimelineScene::loudest(const TimelineMark& mark) const
{
    const auto rank = [](Mark tone) { return tone == Mark::Failed ? 3 : tone == Mark::Uncertain ? 2 : tone == Mark::Verified ? 1 : 0; };
    int best = 0, most = -1;
    for (int i = 0; i < int(mark.events.size()); ++i) {
        const int here = rank(words(mark.events[size_t(i)]).mark.mark);
        if (here >= most) {
            most = here;
            best = i;
        }
    }
    return best;
}

QString TimelineScene::labelOf(const TimelineMark& mark, int current) const
{
    const bool isHere = std::ranges::find(mark.events, current) != mark.events.end();
    if (mark.events.size() == 1 || isHere) {
        const int event = isHere ? current : mark.events.front();
        const TimelineWords told = words(event);
        return told.more.isEmpty() ? told.mark.text : told.mark.text + QStringLiteral(", ") + told.more;
    }
    QStringList all;
    for (const int event : mark.events) {
        const QString word = words(event).mark.text;
        if (!all.contains(word)) {
            all << word;
        }
    }
    return all.join(QStringLiteral(", "));
}

} // namespace cf::ui
