// The picture of a timeline: where everything lies, and how it is painted. The view on the screen, a file and paper paint the same.
// Distances are pixels, of a scene that begins at the top left of the first lane and of the axis; names of lanes, the ruler and events
// without a time stand beside it and do not scroll with it. Time runs left to right in every language.
#pragma once

#include "ui/record/timeline_axis_presenter.h"
#include "ui/record/timeline_presenter.h"

#include <QPainter>

namespace cf::ui {

/// One event, or several that lie in one place at this scale.
struct TimelineMark {
    std::vector<int> events; ///< of the presenter, by time
    double place = 0;        ///< its middle: on the axis, or within the column of those without a time
    bool isTimed = true;
};

class TimelineScene
{
public:
    explicit TimelineScene(const TimelinePresenter& presenter);

    /// zoom: 1 shows all of it in `width`; more is wider. Again after the timeline, the text size or the width changed.
    void layOut(double width, double zoom);
    static double mostZoom(const TimelinePresenter& presenter, double width); ///< a minute then has room for its seconds

    double rulerHeight() const;
    double laneHeight() const;
    double sideWidth() const { return m_head + m_untimed; } ///< names of lanes and events without a time
    double contentWidth() const { return m_axis.width(); }
    double contentHeight() const;
    const TimelineAxis& axis() const { return m_axis; }

    /// Of an event, in the scene; of one without a time, from the left of its own column.
    QRectF markRect(int event) const;
    bool isTimed(int event) const;
    /// In the view: `at` from its top left, its contents moved by `scroll`. -1: nothing is there.
    int eventAt(QPointF at, QPointF scroll) const;
    QRectF rectInView(int event, QPointF scroll) const;

    struct View {
        QSizeF size;
        QPointF scroll;
        int current = -1;
        bool hasFocus = false;
    };
    void paint(QPainter& p, const View& view) const;

private:
    struct SceneLane {
        std::vector<TimelineMark> marks;
        int emptyEvent = -1; ///< the presenter's event of a lane without any
    };
    void placeMarks();
    double laneTop(int lane) const { return lane * laneHeight(); }
    const TimelineMark* markOf(int event) const;
    UtcMs asOf() const;

    // painting
    void paintGaps(QPainter& p, const View& view) const;
    void paintGround(QPainter& p, const View& view, const QRectF& r) const; ///< under words, so that lines stop at them
    void paintRuler(QPainter& p, const View& view) const;
    void paintAsOf(QPainter& p, const View& view) const;
    QRectF asOfFlag(const View& view) const;
    bool isInGap(const View& view, double from, double until) const; ///< in the view
    void paintLane(QPainter& p, const View& view, int lane) const;
    void paintReach(QPainter& p, const View& view, const TimelineMark& mark, double middle) const;
    void paintMark(QPainter& p, const View& view, const TimelineMark& mark, QPointF middle) const;
    void paintHead(QPainter& p, const View& view, int lane) const;
    QString labelOf(const TimelineMark& mark, int current) const;
    int loudest(const TimelineMark& mark) const;
    TimelineWords words(int event) const;
    QString asOfText() const;

    const TimelinePresenter& m_presenter;
    TimelineAxis m_axis;
    std::vector<SceneLane> m_lanes;
    double m_head = 0, m_untimed = 0;
};

} // namespace cf::ui
