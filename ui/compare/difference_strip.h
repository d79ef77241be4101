// The whole comparison as a narrow map between the sides: where it differs, what is ignored (hatched), which part is in view. A click goes
// there; Up and Down go from difference to difference, Home and End to the first and last.
#pragma once

#include <QWidget>

#include <vector>

namespace cf::ui {

struct StripMark {
    double from = 0, to = 0; ///< 0..1 of the whole
    int difference = -1;     ///< -1: an ignored region
    friend bool operator==(const StripMark&, const StripMark&) = default;
};

class DifferenceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceStrip(QWidget* parent = nullptr);

    void setMarks(std::vector<StripMark> marks);
    const std::vector<StripMark>& marks() const { return m_marks; }
    void setCurrent(int difference);
    void setView(double from, double to); ///< 0..1 of the whole
    QSize sizeHint() const override;
    static int stripWidth(); ///< px(40)

Q_SIGNALS:
    void placeChosen(double at); ///< 0..1
    void differenceChosen(int difference);
    void stepped(int by);
    void endChosen(bool last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF bar() const;
    double placeAt(QPointF point) const;

    std::vector<StripMark> m_marks;
    int m_current = -1;
    double m_viewFrom = 0, m_viewTo = 1;
};

} // namespace cf::ui
