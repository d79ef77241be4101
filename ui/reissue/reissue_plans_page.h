// Reissue plans: the list of them, one being made of the letters of a query or of chosen rows, and one that was asked for.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/reissue/bulk_plan_presenter.h"
#include "ui/reissue/bulk_run_presenter.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class BulkMakeView;
class BulkRunView;
class EmptyState;
class Notice;
class PageHead;

/// Subjects of the page.
QString planSubject(const QString& reference);
QString planSubjectOfQuery(const QString& query);
QString planSubjectOfLetters(const std::vector<CommunicationId>& letters);

class ReissuePlansWidget : public QWidget
{
    Q_OBJECT
public:
    ReissuePlansWidget(const ReissueParts& parts, PageContext& context, QWidget* parent = nullptr);

    BulkPlanPresenter& making() { return m_making; }
    BulkRunPresenter& running() { return m_running; }
    BulkRunView* run() const { return m_run; }
    BulkMakeView* make() const { return m_make; }
    void showSubject(const QString& subject); ///< empty: as it was
    bool back();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Leaf { List, Making, Running };
    void follow();
    void followMaking();
    void followRunning();
    void followList();
    void turnTo(Leaf leaf);
    void tick();
    void addActions();

    PageContext& m_context;
    BulkPlanPresenter m_making;
    BulkRunPresenter m_running;
    GapTable m_list;
    PageHead* m_head;
    Notice* m_notice;
    QPushButton* m_all;
    QTableView* m_table;
    BulkMakeView* m_make;
    BulkRunView* m_run;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer m_second; ///< while it can be taken back
    Leaf m_leaf = Leaf::List;
};

/// The page for the window. `parts` outlive it.
Page reissuePlansPage(const ReissueParts& parts);

} // namespace cf::ui
