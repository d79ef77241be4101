// Pages on their surround, one under the other. Paints what the document presenter delivers; page colours are never
// altered.
#pragma once

#include "ui/record/document_presenter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace cf::ui {

class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };

    explicit PageView(DocumentPresenter& document, QWidget* parent = nullptr);

    int pageCount() const;
    int currentPage() const { return m_current; }
    void goToPage(int page);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    double zoom() const { return m_zoom; } ///< device-independent pixels a point
    void zoomBy(double factor);            ///< leaves fitting

    /// Marks every occurrence of the words (folded as in search) and goes to the first. Empty removes the marks.
    void find(const QString& text);
    void findNext(int step);
    int hitCount() const { return int(m_hits.size()); }
    int currentHit() const { return m_hit; } ///< from 0; -1 without one

    QString selectedText() const;
    void clearSelection();

Q_SIGNALS:
    void pageChanged(int page, int count);
    void hitsChanged(int current, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        int page = 0;
        QRectF box;
    };
    void reload();
    void layOut();
    void askForVisible();
    void noteCurrent();
    void take(int page, double scale, const PageImage& image);
    void takeWords(int page, const std::vector<PageWord>& words);
    void collectHits();
    void showHit();
    double deviceScale() const;
    QRectF pageRect(int page) const; ///< in the viewport
    void paintPage(QPainter& p, int page);
    std::pair<int, QPointF> pointAt(QPoint viewport) const; ///< page and points; page -1 beside the pages

    DocumentPresenter& m_document;
    std::vector<QRectF> m_rects; ///< in the whole area
    QSizeF m_area;
    QCache<qint64, QImage> m_images; ///< by page and scale; cost in KiB
    std::map<int, std::vector<PageWord>> m_words;
    QString m_wanted;
    std::vector<Hit> m_hits;
    int m_hit = -1;
    std::optional<std::pair<int, QPointF>> m_selectFrom, m_selectTo;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_current = 0;
};

} // namespace cf::ui
