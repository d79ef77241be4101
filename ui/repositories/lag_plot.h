// A day of minutes behind as small bars.
#pragma once

#include "ui/repositories/lag_presenter.h"

#include <QWidget>

namespace cf::ui {

/// Bars on a zero line, the newest at the end, in the colour of lateness where it passes an hour; hatched where nothing is known.
/// What it shows is its accessible name, and a bar's value the tool tip.
class LagPlot : public QWidget
{
    Q_OBJECT
public:
    explicit LagPlot(QWidget* parent = nullptr);
    void set(const std::array<int, lagSlots>& minutes);
    QString spoken() const; ///< "now 2 min behind; at most 12 min in the last 24 hours"
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF barsRect() const;
    std::array<int, lagSlots> m_minutes{};
};

} // namespace cf::ui
