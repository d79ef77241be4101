// Workspaces: what the systems of record keep together, a policy, a case, a consent, with its documents, metadata, workflows and records.
#pragma once

#include "ui/shell/page.h"
#include "ui/workspaces/workspaces_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class CasePane;
class EmptyState;
class Label;
class LinkButton;
class PageHead;

class WorkspacesWidget : public QWidget
{
    Q_OBJECT
public:
    WorkspacesWidget(const WorkspacesParts& parts, PageContext& context, QWidget* parent = nullptr);
    WorkspacesPresenter& presenter() { return m_presenter; }
    CasePane& casePane() { return *m_case; }
    /// "" for the list; "filter:WORDS" for some of it; "case:NAME" for the file of a case, "gaps:CODE" for what does not fit over all cases; else the id of
    /// one, or of what it stands for.
    void showSubject(const QString& subject);
    bool back();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeNoticeRow();
    QWidget* makeDetail();
    void addActions();
    void follow();
    void followKinds();
    void followStory();
    void act(const DisputeFact& fact);
    void openRow(int row);
    void takeRule();
    bool isCase() const;
    std::optional<evidence::RequestSubject> caseSubject() const;
    void toggleCase();
    void beginPack();
    void followCase();

    PageContext& m_context;
    WorkspacesPresenter m_presenter;
    PageHead* m_head;
    QWidget *m_back = nullptr, *m_dispute = nullptr, *m_letter = nullptr, *m_pack = nullptr;
    std::shared_ptr<RequestStarter> m_requests;
    QLineEdit *m_filter, *m_notice = nullptr;
    QSpinBox* m_days = nullptr;
    QWidget* m_noticeRow = nullptr;
    Label *m_problem = nullptr, *m_ruleProblem = nullptr;
    QList<LinkButton*> m_kinds; ///< all, then one a kind
    QTableView* m_table;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
    EmptyState *m_empty, *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    CasePane* m_case;
    QPushButton* m_caseButton = nullptr;
    std::vector<DisputeSection> m_shown;
};

/// The page for the window; its subject is an id. `parts` outlive it.
Page workspacesPage(const WorkspacesParts& parts);

} // namespace cf::ui
