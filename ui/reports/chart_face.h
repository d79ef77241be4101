// What a chart is to keyboard, mouse, screen reader and paper, however it is drawn: a list of points, each a sentence, of which one is current.
#pragma once

#include "ui/reports/chart_presenter.h"
#include "ui/widgets/item_list.h"

class QPainter;

namespace cf::ui {

/// Enter or a click on a point emits activated() where it has a query. Ctrl+C copies its sentence.
class ChartFace : public ItemList
{
    Q_OBJECT
public:
    explicit ChartFace(QWidget* parent = nullptr);
    const Chart& chart() const { return m_chart; }
    void set(const Chart& chart);
    /// Without focus and pointer, for pictures and paper.
    virtual void paintOn(QPainter& p, const QSizeF& size) = 0;

    int count() const override { return m_chart.count(); }
    QString spoken(int item) const override { return m_chart.point(item).spoken; }
    QString copyText(int item) const override { return spoken(item); }
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return !m_chart.point(item).query.isEmpty(); }
    QString queryOf(int item) const { return m_chart.point(item).query; }

protected:
    virtual void chartChanged() {}

private:
    Chart m_chart;
};

} // namespace cf::ui
