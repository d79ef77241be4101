// What does not fit, over everything: one line a kind, with how often and where it is looked at.
#pragma once

#include "ui/findings/breaches_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace cf::ui {

class Label;
class Notice;
class PageHead;
class ProgressLine;
class SectionHeader;

class FindingsWidget : public QWidget
{
    Q_OBJECT
public:
    FindingsWidget(const BreachParts& parts, PageContext& context, QWidget* parent = nullptr);

    BreachesPresenter& presenter() { return m_presenter; }
    void save();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void followRow();
    void openRow(int row);

    PageContext& m_context;
    BreachesPresenter m_presenter;
    PageHead* m_head;
    ProgressLine* m_progress;
    Notice* m_stale;
    Label* m_title;
    QTableView* m_table;
    SectionHeader* m_detailHead;
    Label* m_meaning;
    QPushButton *m_again, *m_open, *m_export;
    int m_row = 0; ///< the current one
};

/// The page for the window. `parts` outlive it.
Page findingsPage(const BreachParts& parts);

} // namespace cf::ui
