// Why something is withdrawn, and what a person found who looked at a system.
#pragma once

#include "models/domain/intent.h"
#include "ui/shell/overlay.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace cf::ui {

/// Asks for a reason, which has to be given.
class WithdrawDialog : public Overlay
{
    Q_OBJECT
public:
    WithdrawDialog(QWidget* window, const QString& what, const QString& follows);

Q_SIGNALS:
    void confirmed(const QString& why);

private:
    QLineEdit* m_why;
    QPushButton* m_withdraw;
};

/// Asks what was found and how; the one thing that only a person can say.
class SettleDialog : public Overlay
{
    Q_OBJECT
public:
    /// what: the command in words; toDo: where to look.
    SettleDialog(QWidget* window, const QString& what, const QString& toDo);

Q_SIGNALS:
    void settled(cf::PersonsFinding finding, const QString& how);

private:
    void check();
    QButtonGroup* m_findings;
    QLineEdit* m_how;
    QPushButton* m_settle;
};

} // namespace cf::ui
