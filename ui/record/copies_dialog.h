#pragma once

#include "ui/record/copies_presenter.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class Facts;
class Label;

/// Says of another record that it is the same communication or is not, with a reason; undoes what was said.
class CopiesDialog : public Overlay
{
    Q_OBJECT

public:
    CopiesDialog(QWidget* window, CopiesPresenter& presenter, const TimeTelling& telling);

private:
    void follow();
    void choose(int item);
    void decide(bool isSame);

    CopiesPresenter& m_presenter;
    TimeTelling m_telling;
    Facts* m_list;
    QLineEdit *m_other, *m_reason;
    Label* m_problem;
    QPushButton *m_same, *m_apart, *m_undo;
};

} // namespace cf::ui
