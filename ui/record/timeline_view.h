// The timeline as a picture to walk through. Left and right go to the event before and after in its lane, up and down to the nearest one of
// the lane beside, Home and End to the ends of a lane (with Ctrl of all); + and - zoom round the current event, 0 shows all, Page Up and
// Page Down move the axis; Enter opens the record an event points to. Ctrl and the wheel zoom where the pointer is, a drag moves.
#pragma once

#include "ui/record/timeline_scene.h"
#include "ui/widgets/painted_list.h"

namespace cf::ui {

class TimelineView : public PaintedList
{
    Q_OBJECT
public:
    /// presenter: outlives it.
    explicit TimelineView(TimelinePresenter& presenter, QWidget* parent = nullptr);

    TimelinePresenter& presenter() const { return m_presenter; }
    const TimelineScene& scene() const { return m_scene; }
    double zoom() const { return m_zoom; } ///< 1: all of it is to be seen
    /// The place of the axis under x (of the viewport) stays where it is.
    void zoomTo(double zoom, double x);
    void zoomBy(double factor); ///< round the current event when it is in view, else the middle
    void fit();

    int itemCount() const override { return int(m_presenter.events().size()); }
    int currentItem() const override { return m_presenter.current(); }
    void setCurrentItem(int event) override { m_presenter.setCurrent(event); }
    QRect itemRect(int event) const override;
    int itemAt(QPoint at) const override;
    QString spokenItem(int event) const override { return m_presenter.spoken(event); }
    QString spokenScope() const override { return m_presenter.scope(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(const CommunicationId& record);
    void zoneRequested(); ///< Z, while it has the focus

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    void follow();
    void followCurrent();
    void layOut();
    void showCurrent();
    void open(int event);
    bool walk(int key, bool ofAll);
    QPointF scroll() const;

    TimelinePresenter& m_presenter;
    TimelineScene m_scene;
    double m_zoom = 1;
    std::optional<QPoint> m_pressed; ///< where a drag began, and what was scrolled then
    QPoint m_scrolledThen;
};

} // namespace cf::ui
