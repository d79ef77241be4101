// Small pages beside the large ones; the current one carries the accent outline.
#pragma once

#include "ui/record/document_presenter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace cf::ui {

class Thumbnails : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit Thumbnails(DocumentPresenter& document, QWidget* parent = nullptr);
    void setCurrent(int page);
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize sizeHint() const override;

private:
    void reload();
    void layOut();
    void ask();
    double scaleOf(int page) const; ///< device-independent pixels a point
    QRectF rectOf(int page) const;  ///< in the viewport
    void choose(int page);

    DocumentPresenter& m_document;
    std::vector<QRectF> m_rects;
    QCache<int, QImage> m_images; ///< cost in KiB
    QSet<int> m_failed;
    int m_current = 0;
};

} // namespace cf::ui
