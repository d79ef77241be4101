// Customers: everything that ever went to one, newest first, and beside it who that is, what came back, what is known and what is not.
#pragma once

#include "ui/customers/customer_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class ContactHeatView;
class EmptyState;
class Histogram;
class Label;
class PageHead;
class ResultView;

class CustomersWidget : public QWidget
{
    Q_OBJECT
public:
    CustomersWidget(const CustomerParts& parts, PageContext& context, QWidget* parent = nullptr);
    CustomerPresenter& presenter() { return m_presenter; }
    ResultView* letters() { return m_view; }
    void showCustomer(const QString& customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeLetters();
    void follow();
    void followLetters();
    void fillWarnings();
    void fillYears();
    void fillContacts();
    void fillFacts();
    void followLetter();
    QWidget* sectionOf(const CustomerSection& section);
    void openHit(int row);
    void openLetter();
    void act(const RecordFact& fact);

    PageContext& m_context;
    CustomerPresenter m_presenter;
    PageHead* m_head;
    QLineEdit *m_field, *m_filter = nullptr;
    Label *m_count = nullptr, *m_problem = nullptr;
    QTableView* m_hits;
    ResultView* m_view = nullptr;
    Histogram* m_years = nullptr;
    ContactHeatView* m_contacts = nullptr;
    QVBoxLayout *m_warnings = nullptr, *m_facts = nullptr, *m_letter = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    std::vector<CustomerSection> m_shownSections;
    std::vector<CustomerWarning> m_shownWarnings;
};

/// The page for the window; its subject is a customer's id. `parts` outlive it.
Page customersPage(const CustomerParts& parts);

} // namespace cf::ui
