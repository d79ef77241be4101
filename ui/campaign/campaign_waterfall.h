// A campaign as bars from a zero line, step by step; under each what did not get so far, by cause. Every number leads to its letters.
#pragma once

#include "ui/campaign/campaign_presenter.h"
#include "ui/widgets/item_list.h"

namespace cf::ui {

/// Left and right go from step to step, up and down through a step and its remainders. A step that is not known is hatched and has no
/// height. What each says is a sentence of its own to screen readers.
class CampaignWaterfall : public ItemList
{
    Q_OBJECT
public:
    /// presenter: outlives it.
    explicit CampaignWaterfall(CampaignPresenter& presenter, QWidget* parent = nullptr);

    const std::vector<CampaignItem>& items() const { return m_items; }
    void follow();
    /// Also on paper; `focus` draws where the keyboard is.
    void paint(QPainter& p, QSizeF size, bool focus) const;
    double heightFor(double width) const;

    int count() const override { return int(m_items.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override;
    QString copyText(int item) const override;
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return !m_items.at(size_t(item)).query.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column {
        int step = 0;            ///< index of its step among the items
        std::vector<int> losses; ///< of its remainders
    };
    void paintColumn(QPainter& p, const Column& column, const QRectF& place, double base, double scale) const;
    void paintLosses(QPainter& p, const Column& column, const QRectF& place, double base, double all) const;
    QRectF columnRect(size_t column, QSizeF size) const;
    QRectF lossRect(size_t column, size_t loss, QSizeF size) const;
    int columnOf(int item) const;
    double lossTextWidth(double width) const;
    double lossHeight(int loss, double width) const;

    CampaignPresenter& m_presenter;
    std::vector<CampaignItem> m_items;
    std::vector<Column> m_columns;
    qint64 m_most = 0; ///< at full height
};

} // namespace cf::ui
