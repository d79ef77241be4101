// What a person says with a deed on a task: how it ends and why, to whom it goes, or a comment.
#pragma once

#include "models/domain/task_steps.h"
#include "ui/shell/overlay.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class TaskDialog : public Overlay
{
    Q_OBJECT
public:
    /// barOf: why what is asked cannot be done, in words; empty: it can. ask: what is chosen already. outcomes: of a task that is completed.
    TaskDialog(QWidget* window, const QString& what, const TaskAsk& ask, const std::vector<TaskOutcome>& outcomes, const QString& remark,
               std::function<QString(const TaskAsk&)> barOf);

Q_SIGNALS:
    void confirmed(const cf::TaskAsk& ask);

private:
    TaskAsk said() const;
    void check();

    TaskAsk m_ask;
    std::vector<TaskOutcome> m_outcomes;
    std::function<QString(const TaskAsk&)> m_barOf;
    QButtonGroup* m_choices;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_words = nullptr;
    Label* m_why;
    QPushButton* m_confirm;
};

} // namespace cf::ui
