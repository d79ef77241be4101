#pragma once

#include "ui/record/practice_words_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cf::ui {

class Facts;
class Label;
class PracticePresenter;

/// States how letters of a channel are ordinarily handed over, and withdraws what was stated.
class PracticeDialog : public Overlay
{
    Q_OBJECT
public:
    /// presenter: the dialog's own from here on. channel: chosen at first.
    PracticeDialog(QWidget* window, PracticePresenter* presenter, Channel channel, const TimeTelling& telling);

private:
    PracticeStatement written() const;
    void follow();
    void check();

    PracticePresenter* m_presenter;
    const TimeTelling m_telling;
    Facts* m_list;
    QComboBox* m_channel;
    QPlainTextEdit* m_text;
    QLineEdit *m_by, *m_role, *m_from, *m_to;
    Label* m_problem;
    QPushButton *m_withdraw, *m_keep;
};

} // namespace cf::ui
