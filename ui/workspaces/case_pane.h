// The file of one case within the page of workspaces: its milestones, its one line of time, what it holds; and the list of what does not fit over all cases.
#pragma once

#include "ui/shell/page.h"
#include "ui/workspaces/case_presenter.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class Label;
class LineOfTime;
class LinkButton;
class StageRow;

class CasePane : public QWidget
{
    Q_OBJECT
public:
    CasePane(const CaseParts& parts, PageContext& context, QWidget* parent = nullptr);
    CasePresenter& presenter() { return m_presenter; }
    void focusFirst(); ///< the line of time, or the list; where it is still read, once it is there
    void saveGaps();

Q_SIGNALS:
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFile();
    QWidget* makeGaps();
    void follow();
    void followFile();
    void followSections();
    void followGaps();
    void act(const DisputeFact& fact);
    void openGap(int row);

    PageContext& m_context;
    CasePresenter m_presenter;
    StageRow* m_milestones;
    Label *m_noPlan, *m_gapsTitle = nullptr, *m_gapsMeaning = nullptr;
    QList<LinkButton*> m_gapKinds;
    LineOfTime* m_line;
    QVBoxLayout* m_sections = nullptr;
    QTableView* m_table;
    EmptyState *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    std::vector<DisputeSection> m_shown;
    bool m_wantsFocus = false;
    int m_gapRow = 0; ///< that was opened last
};

} // namespace cf::ui
