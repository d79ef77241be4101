// Rules of the house: a list with how many letters break each, and the one that is read or written.
#pragma once

#include "ui/rules/rules_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Facts;
class Label;
class PageHead;
class SectionHeader;

class RulesWidget : public QWidget
{
    Q_OBJECT
public:
    RulesWidget(const RulesParts& parts, PageContext& context, QWidget* parent = nullptr);

    RulesPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& name); ///< of a rule; empty: as it was

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHead();
    QWidget* makeList();
    QWidget* makeForm();
    QWidget* fieldOf(const QString& name, QWidget* field, Label* under);
    void addActions();
    void saveRecipients();
    void followList();
    void followEdited();
    void fill();
    void take(); ///< from the fields

    PageContext& m_context;
    RulesPresenter m_presenter;
    PageHead* m_head;
    QTableView* m_table;
    QLineEdit *m_name, *m_letters, *m_must, *m_reason, *m_from, *m_to;
    QComboBox* m_demand;
    QCheckBox* m_on;
    Label *m_nameProblem, *m_lettersUnder, *m_mustUnder, *m_daysProblem, *m_verdict;
    QWidget* m_mustField = nullptr;
    Facts* m_findings;
    SectionHeader* m_findingsHead;
    QWidget* m_findingsPart = nullptr;
    QPushButton *m_keep, *m_revert, *m_remove, *m_undo, *m_show, *m_recipients;
    QStackedWidget *m_stack, *m_side;
    EmptyState *m_trouble, *m_none;
    QList<RecordFact> m_facts;
    bool m_isFilling = false;
};

/// The page for the window. `parts` outlive it.
Page rulesPage(const RulesParts& parts);

} // namespace cf::ui
