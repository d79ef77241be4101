// What a person says with a deed on an exception: to which team, how it ended, and why.
#pragma once

#include "models/domain/letter_exception.h"
#include "ui/shell/overlay.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class ExceptionDialog : public Overlay
{
    Q_OBJECT
public:
    /// barOf: why what is said cannot be noted, in words; empty: it can. teams: to choose from, any other may be written. remark: may be empty.
    ExceptionDialog(QWidget* window, ExceptionAct act, const QString& what, const QString& remark, const QStringList& teams, std::function<QString(const ExceptionDeed&)> barOf);

Q_SIGNALS:
    void confirmed(cf::ExceptionAct act, const QString& value, const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Ctrl+Enter confirms from every field

private:
    ExceptionDeed said() const;
    void check();

    ExceptionAct m_act;
    std::function<QString(const ExceptionDeed&)> m_barOf;
    QButtonGroup* m_outcomes;
    QLineEdit *m_team = nullptr, *m_note;
    Label* m_why;
    QPushButton* m_confirm;
};

} // namespace cf::ui
