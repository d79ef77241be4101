// Headline numbers side by side: the number, what it counts, how it stands. Each leads to its letters.
#pragma once

#include "ui/reports/reports_presenter.h"
#include "ui/widgets/item_list.h"

namespace cf::ui {

class HeadFigures : public ItemList
{
    Q_OBJECT
public:
    explicit HeadFigures(QWidget* parent = nullptr);
    void set(const std::vector<HeadFigure>& figures);
    const std::vector<HeadFigure>& figures() const { return m_figures; }

    int count() const override { return int(m_figures.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override { return m_figures[size_t(item)].spoken; }
    QString copyText(int item) const override { return spoken(item); }
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return !m_figures[size_t(item)].query.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF cell(int item) const; ///< left-to-right coordinates
    bool isNarrow() const;       ///< a name does not fit beside its number, and goes below it
    std::vector<HeadFigure> m_figures;
};

} // namespace cf::ui
