#pragma once

#include <QList>
#include <QWidget>

namespace cf::ui {

/// How many in one span of time. A count below 0 is not known (hatched), which is not 0.
struct HistogramBin {
    QString first;     ///< where the span starts, for people: "1 Mar 2025"
    QString last = {}; ///< where it ends; empty when the same
    qint64 count = 0;
    friend bool operator==(const HistogramBin&, const HistogramBin&) = default;
};

/// How results spread over time. Drag chooses a span, a click one bar, a double click all. ← → move the span, Shift
/// widens or narrows it at its end, Home and End go to the ends, Escape chooses all. Time runs left to right in every
/// language. Keeps sectionInset() free at both sides for the focus ring. A slider to screen readers, with the span and
/// its count as the text of its value.
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    const QList<HistogramBin>& bins() const { return m_bins; }
    void setBins(QList<HistogramBin> bins); ///< forgets the selection
    void setWaiting(bool waiting); ///< the counts are of before: pale, and without numbers, until others come
    /// Indexes of bins, both included; clamped. Emits nothing.
    void select(int first, int last);
    void selectAll();
    int firstSelected() const { return m_first; } ///< -1 when all
    int lastSelected() const { return m_last; }
    /// Words under the selection; made from the bins when empty.
    void setSelectionText(const QString& text);
    QString valueText() const; ///< the span and its count, as spoken

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeSelected(int first, int last);
    void rangeCleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int binAt(qreal x) const; ///< clamped to the bins
    void choose(int first, int last);
    void moved();
    void paintBars(QPainter& p) const;
    void paintFoot(QPainter& p) const;
    QRectF plot() const;

    QList<HistogramBin> m_bins;
    int m_first = -1;
    int m_last = -1;
    int m_anchor = -1; ///< where a drag began
    QString m_selectionText;
    bool m_waiting = false;
};

} // namespace cf::ui
