// Figures one below the other: bars from a zero line, or estimates with their bounds round a common line. Names and numbers stand with them.
#pragma once

#include "ui/reports/chart_face.h"

namespace cf::ui {

class BarChart : public ChartFace
{
    Q_OBJECT
public:
    using ChartFace::ChartFace;
    void paintOn(QPainter& p, const QSizeF& size) override;
    QRect itemRect(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places {
        qreal names = 0, left = 0, right = 0, step = 0, top = 0;
    };
    Places placesIn(const QSizeF& size) const;
    void paintRow(QPainter& p, const Places& places, int item, const QRectF& bounds) const;
};

} // namespace cf::ui
