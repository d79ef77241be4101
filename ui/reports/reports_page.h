// Reports: what was sent, what became of it, and how long it took. Every number and point leads to its letters.
#pragma once

#include "ui/reports/reports_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cf::ui {

class ChartPanel;
class EmptyState;
class HeadFigures;
class PageHead;

class ReportsWidget : public QWidget
{
    Q_OBJECT
public:
    ReportsWidget(const ReportsParts& parts, PageContext& context, QWidget* parent = nullptr);
    ReportsPresenter& presenter() { return m_presenter; }
    ChartPanel& panel(ReportPart part) { return *m_panels[size_t(part)]; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeGrid();
    void fillPeriods();
    void fillUnits();
    void follow();
    void followPart(ReportPart part);
    void askPeriod();

    PageContext& m_context;
    ReportsPresenter m_presenter;
    PageHead* m_head;
    QPushButton *m_period = nullptr, *m_unit = nullptr;
    HeadFigures* m_heads;
    std::array<ChartPanel*, reportParts> m_panels{};
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

/// The page for the window. `parts` outlive it.
Page reportsPage(const ReportsParts& parts);

} // namespace cf::ui
