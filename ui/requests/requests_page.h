// Requests: letters that were asked for, where each stands and what it keeps of the case as it was then.
#pragma once

#include "ui/requests/requests_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class LinkButton;
class Notice;
class PageHead;
class StageRow;

class RequestsWidget : public QWidget
{
    Q_OBJECT
public:
    RequestsWidget(const RequestsParts& parts, PageContext& context, QWidget* parent = nullptr);
    RequestsPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& subject); ///< "" for the list; else the reference of one
    bool back();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHead();
    QWidget* makeList();
    QWidget* makeDetail();
    void follow();
    void followList();
    void followDetail();
    void fill(QVBoxLayout* into, const RequestSection& section, bool isLast);
    void openRow(int row);

    PageContext& m_context;
    RequestsPresenter m_presenter;
    PageHead* m_head;
    QLineEdit* m_filter;
    QTableView* m_table;
    StageRow* m_stages;
    Notice* m_unreadable = nullptr;
    QList<LinkButton*> m_shows; ///< in the order of Show
    QPushButton *m_back = nullptr, *m_outbox = nullptr, *m_takeBack = nullptr, *m_accept = nullptr;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
    EmptyState *m_empty, *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    std::vector<RequestSection> m_shown;
};

/// The page for the window; its subject is a reference. `parts` outlive it.
Page requestsPage(const RequestsParts& parts);

} // namespace cf::ui
