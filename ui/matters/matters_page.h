// Matters: everything that carries the id of one, newest first, and beside it whether that is all of it, repository by repository.
#pragma once

#include "ui/matters/matter_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class PageHead;
class ResultView;

class MattersWidget : public QWidget
{
    Q_OBJECT
public:
    MattersWidget(const MatterParts& parts, PageContext& context, QWidget* parent = nullptr);
    MatterPresenter& presenter() { return m_presenter; }
    ResultView* letters() { return m_view; }
    void showMatter(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void follow();
    void fillFacts();
    void openLetter();
    void exportList();
    void certify();

    PageContext& m_context;
    MatterPresenter m_presenter;
    PageHead* m_head;
    QLineEdit* m_field;
    QPushButton *m_export, *m_certify, *m_search;
    ResultView* m_view = nullptr;
    QVBoxLayout* m_facts = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    std::vector<CustomerSection> m_shownSections;
};

/// The page for the window; its subject is a matter's id. `parts` outlive it.
Page mattersPage(const MatterParts& parts);

} // namespace cf::ui
