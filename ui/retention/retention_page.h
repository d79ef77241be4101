// Retention: what is due and what keeps it, where sources disagree, the plan, and dispositions with what came of them.
#pragma once

#include "ui/retention/retention_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Label;
class LinkButton;
class Notice;
class PageHead;

class RetentionWidget : public QWidget
{
    Q_OBJECT
public:
    RetentionWidget(const RetentionPageParts& parts, PageContext& context, QWidget* parent = nullptr);
    RetentionPresenter& presenter() { return m_presenter; }
    enum class Tab { Due, Conflicts, Plan, Dispositions };
    void showTab(Tab tab);
    void showSubject(const QString& subject); ///< "due", "conflicts", "plan", "dispositions"; "decide" asks what is decided; else the id of a disposition

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTabs();
    QWidget* makeDue();
    QWidget* makeConflicts();
    QWidget* makePlan();
    QWidget* makeDispositions();
    void follow();
    void followDisposition();
    void askDecision();
    void askPlan();
    void askCorrection();
    void askFile(const QString& kind);

    PageContext& m_context;
    RetentionParts m_parts;
    RetentionPresenter m_presenter;
    PageHead* m_head;
    QPushButton *m_decide, *m_takePlan, *m_correct, *m_causesCsv, *m_certificate, *m_stubs, *m_ledger, *m_receipt;
    Notice* m_faults;
    std::array<LinkButton*, 4> m_tabs{};
    QComboBox* m_horizon;
    Label *m_headline, *m_lettersTitle, *m_letterText, *m_causeText, *m_planText, *m_notMappedTitle, *m_title, *m_verdict;
    QTableView *m_shares, *m_letters, *m_causes, *m_classes, *m_notMapped, *m_dispositions, *m_disposed, *m_steps;
    QWidget* m_detail;
    EmptyState *m_empty, *m_noDispositions;
    QStackedWidget* m_stack;
    Tab m_tab = Tab::Due;
};

/// The page for the window. `parts` outlive it.
Page retentionPage(const RetentionPageParts& parts);

} // namespace cf::ui
