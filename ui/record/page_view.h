// Pages on their surround, one under the other. Paints what the document presenter delivers; page colours are never
// altered.
#pragma once

#include "ui/record/page_text_presenter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QTransform>

namespace cf::ui {

class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };

    PageView(DocumentPresenter& document, PageTextPresenter& text, QWidget* parent = nullptr);

    int pageCount() const { return int(m_rects.size()); }
    int currentPage() const { return m_current; } ///< from 0
    void goToPage(int page);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    double zoom() const { return m_zoom; } ///< device-independent pixels a point
    void zoomBy(double factor);            ///< leaves fitting
    void rotate();                         ///< by a quarter, clockwise; the look only
    int rotation() const { return m_quarters * 90; }

    /// What is copied: the selection, or nothing.
    void copySelection();
    /// With document id, page and hash. The id is of the record shown.
    void copyWithCitation();
    void setDocumentId(const QString& id) { m_documentId = id; }

Q_SIGNALS:
    void pageChanged(int page, int count);
    void zoomChanged();
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void reload();
    void layOut();
    void chooseZoom(QSizeF largest);
    void askForVisible();
    void noteCurrent();
    void take(int page, double scale, const PageImage& image);
    void showHit(int page, const QRectF& box);
    void copy(const QString& text);
    QSizeF turned(const PageSize& size) const;
    double deviceScale(int page) const;
    QRectF pageRect(int page) const; ///< in the viewport
    QTransform fromPoints(int page) const;
    void paintPage(QPainter& p, int page);
    void paintImage(QPainter& p, int page, const QRectF& r);
    void paintMarks(QPainter& p, int page);
    int pageAt(QPoint viewport) const; ///< -1 beside the pages

    DocumentPresenter& m_document;
    PageTextPresenter& m_text;
    std::vector<QRectF> m_rects; ///< in the whole area
    QSizeF m_area;
    QCache<qint64, QImage> m_images; ///< by page and scale; cost in KiB
    QSet<int> m_failed;
    std::optional<std::pair<int, QPointF>> m_pressed; ///< page and points
    QString m_documentId;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_quarters = 0;
    int m_current = 0;
};

} // namespace cf::ui
