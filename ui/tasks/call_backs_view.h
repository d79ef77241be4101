// Calls to make, above the tasks: what each is about, where its draft is, and three keys that say what came of it. Not there while nobody is to be called.
#pragma once

#include "ui/shell/page.h"
#include "ui/tasks/call_backs_presenter.h"

#include <QWidget>

class QTableView;

namespace cf::ui {

class Label;

class CallBacksView : public QWidget
{
    Q_OBJECT
public:
    CallBacksView(const CallBackParts& parts, PageContext& context, QWidget* parent = nullptr);

    CallBacksPresenter& presenter() { return m_presenter; }
    void setActive(bool active) { m_presenter.setActive(active); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< 1, 2 and 3 in the table

private:
    void follow();
    void choose(int row);
    void openRow(int row);

    PageContext& m_context;
    CallBacksPresenter m_presenter;
    Label *m_title, *m_failure;
    QTableView* m_table;
    QWidget* m_body;
    qint64 m_chosen = 0; ///< id of the call; 0: none was there
    int m_row = 0;       ///< it stood there
};

} // namespace cf::ui
