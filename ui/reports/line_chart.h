// Figures over time as lines, with their names at the ends instead of a legend.
#pragma once

#include "ui/reports/chart_face.h"

#include <QGraphicsScene>

class QChart;

namespace cf::ui {

/// Left and right go along a line, up and down to the next line, Home and End to its ends. Time runs left to right in every language.
/// Where a line has bounds they are a band behind it.
class LineChart : public ChartFace
{
    Q_OBJECT
public:
    explicit LineChart(QWidget* parent = nullptr);
    ~LineChart() override;

    void paintOn(QPainter& p, const QSizeF& size) override;
    QRect itemRect(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void chartChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void build();
    void addLine(const ChartSeries& series);
    void addBand(const ChartSeries& series);
    void fitTicks(const QRectF& plot);
    QRectF plotIn(const QSizeF& size) const;
    QPointF placeOf(int item, const QRectF& plot) const;
    double placeOfValue(double value, const QRectF& plot) const;
    void paintNames(QPainter& p, const QRectF& plot) const;
    void paintPoint(QPainter& p, int item) const;
    int nearest(QPointF at) const;

    QGraphicsScene m_scene;
    QChart* m_drawn;
    int m_pointed = -1;
    bool m_isNew = true; ///< not laid out since it was built
};

} // namespace cf::ui
