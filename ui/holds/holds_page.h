// Holds: the matters, what is held for the chosen one and what is not, the letters behind every number, and every step that was taken.
#pragma once

#include "ui/holds/holds_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Label;
class LinkButton;
class PageHead;
class ProgressLine;

class HoldsWidget : public QWidget
{
    Q_OBJECT
public:
    HoldsWidget(const HoldsPageParts& parts, PageContext& context, QWidget* parent = nullptr);
    HoldsPresenter& presenter() { return m_presenter; }
    /// A matter's number; "new" or "new:QUERY" asks for a new one, "new-letters:ID,ID" for one of these letters; "canary:NAME" tries out what a hold
    /// prevents at the repository of this name.
    void showSubject(const QString& subject);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Tab { Letters, Steps, Upkeep };
    QWidget* makeDetail();
    void follow();
    void followProgress();
    void showTab(Tab tab);
    void askMatter(const HoldMatter& matter, bool isKept);
    void askRelease();
    void askHoldAgain();
    void askLedger();
    void askCanary(const QString& repository);
    void askFile(bool isLedger);
    void askCertificate();
    void addActions();

    PageContext& m_context;
    HoldParts m_parts;
    HoldsPresenter m_presenter;
    PageHead* m_head;
    QPushButton *m_new, *m_import, *m_tryOut, *m_edit, *m_verify, *m_again, *m_release, *m_heldAgain, *m_csv, *m_ledger, *m_certificate;
    ProgressLine* m_progress;
    Label *m_title, *m_facts, *m_verdict, *m_readBack, *m_tried, *m_lettersTitle;
    QTableView *m_matters, *m_matrix, *m_letters, *m_steps;
    std::array<LinkButton*, 3> m_tabs{};
    QStackedWidget *m_stack, *m_lower;
    EmptyState* m_empty;
};

/// The page for the window. `parts` outlive it.
Page holdsPage(const HoldsPageParts& parts);

} // namespace cf::ui
