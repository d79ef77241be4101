// Pages of two documents side by side, aligned; or one over the other; or one after the other in the same place (blink). + and - zoom,
// 0 fits the width, Space shows the other side while one lies over the other. Page colours are never altered; marks are drawn over them.
#pragma once

#include "ui/compare/compare_view.h"

#include <QCache>
#include <QImage>
#include <QTimer>

namespace cf::ui {

class ComparePagesView : public CompareView
{
    Q_OBJECT
public:
    enum class Manner { Beside, Over, Blink };
    static constexpr int blinkMs = 700;

    explicit ComparePagesView(ComparePresenter& presenter, QWidget* parent = nullptr);

    Manner manner() const { return m_manner; }
    void setManner(Manner manner);
    bool isRightShown() const { return m_isRightShown; } ///< of Blink
    void flip();
    double zoom() const { return m_zoom; } ///< device-independent pixels a point
    void zoomBy(double factor);
    void fit();
    /// Scrolls to a place of a page, in points; a null one: to the page.
    void showPlace(int pair, bool isLeft, const QRectF& place);
    /// The next rectangle drawn with the mouse on a page is one to be ignored.
    void setDrawing(bool on);
    bool isDrawing() const { return m_isDrawing; }

    QRect itemRect(int difference) const override; ///< both sides
    int itemAt(QPoint at) const override;
    int currentPair() const; ///< in the middle of the view; -1: none

Q_SIGNALS:
    void pageChanged(int pair);
    /// A rectangle in points on a page of the left side (the right one where it has none); from the top left.
    void regionDrawn(int leftPage, const QRectF& box);
    void drawingChanged(bool on);

protected:
    void layOut() override;
    void followCurrent() override;
    std::vector<StripMark> stripMarks() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Row {
        double top = 0, height = 0;
    };
    int pageOf(int pair, bool isLeft) const;
    const PageSize* sizeOf(int pair, bool isLeft) const; ///< nullptr: no such page
    QRectF pageRect(int pair, bool isLeft) const;        ///< in the viewport
    QRectF onScreen(int pair, bool isLeft, const QRectF& points) const;
    int pairAt(double y) const; ///< of the whole
    double deviceScale(const PageSize& size) const;
    void askForVisible();
    void take(bool isLeft, int page, double scale, const PageImage& image);
    const QImage* imageOf(int pair, bool isLeft) const;
    void paintPage(QPainter& p, int pair, bool isLeft, double opacity);
    void paintMarks(QPainter& p, int pair, bool isLeft);
    void paintMissing(QPainter& p, int pair, bool isLeft);
    void startBlinking();

    std::vector<Row> m_rows; ///< of each pair, in the whole
    QCache<qint64, QImage> m_images; ///< cost in KiB
    QSet<qint64> m_failed;
    QTimer m_blink;
    Manner m_manner = Manner::Beside;
    bool m_isRightShown = false, m_isFitting = true, m_isDrawing = false;
    double m_zoom = 1;
    std::optional<QPointF> m_pressed;
    QPointF m_drawnTo;
    int m_shownPair = -1;
};

} // namespace cf::ui
