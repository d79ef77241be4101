// A page of an item with what is redacted on it. A box is drawn with the mouse; with the keyboard ←→ go from word to word, Shift takes more of them, Space
// hides them and Delete shows again what was hidden there, Page up and down turn pages. Points are those of the page, from its top left.
#pragma once

#include "ui/packs/pack_preview_presenter.h"

#include <QImage>
#include <QWidget>

namespace cf::ui {

class PackPageView : public QWidget
{
    Q_OBJECT
public:
    explicit PackPageView(QWidget* parent = nullptr);
    void setPage(const PackPreviewPresenter& preview, const std::vector<PackRedaction>& redactions);
    int word() const { return m_word; } ///< where the keyboard is; -1: nowhere
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void placesChosen(const std::vector<cf::PackRedaction>& places);
    void uncoverRequested(int redaction); ///< of those given to setPage()
    void pageRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double scale() const; ///< device-independent pixels a point
    QRectF paper() const; ///< where the page lies
    QRectF shown(const QRectF& points) const;
    QPointF points(QPointF at) const;
    void goTo(int word, bool isMore);
    void choose();
    int redactionAt(QPointF points) const; ///< -1: none

    QImage m_image;
    PageSize m_size;
    int m_page = 0;
    QString m_key;
    std::vector<PageWord> m_words;
    std::vector<PackRedaction> m_redactions;
    int m_word = -1, m_from = -1;
    std::optional<QPointF> m_pressed;
    QRectF m_drawn; ///< points
};

} // namespace cf::ui
