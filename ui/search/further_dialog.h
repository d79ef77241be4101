#pragma once

#include "ui/search/further_table_presenter.h"
#include "ui/shell/overlay.h"

class QPushButton;
class QTableView;

namespace cf::ui {

class Facts;
class Label;

/// The query asked of the repositories themselves: what each answers, what it could not be asked, what is not here.
class FurtherDialog : public Overlay
{
    Q_OBJECT

public:
    FurtherDialog(QWidget* window, FurtherPresenter::Parts parts, const query::Query& query, const query::Calendar& calendar,
                  const std::vector<Repository>& repositories);

    FurtherPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    /// One that is here was chosen.
    void recordRequested(const CommunicationId& communication);
    void copied(const QString& sentence);

private:
    QWidget* makeTable();
    void follow();
    void openRow(int row);

    FurtherPresenter m_presenter;
    FurtherTable m_table;
    query::Calendar m_calendar;
    Facts* m_answers;
    Label* m_none;
    QTableView* m_view;
    QPushButton *m_more, *m_copy, *m_open;
};

} // namespace cf::ui
