#pragma once

#include "ui/repositories/authority_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cf::ui {

class Label;

/// Which repository's copy counts where several keep a communication: rules in the order in which they are asked.
class AuthorityDialog : public Overlay
{
    Q_OBJECT

public:
    AuthorityDialog(QWidget* window, desk::Desk& desk, std::vector<Repository> repositories);

private:
    void follow();
    void add();

    AuthorityPresenter m_presenter;
    QListWidget* m_rules;
    QComboBox* m_repository;
    QLineEdit *m_type, *m_from, *m_until;
    Label *m_none, *m_problem;
    QPushButton *m_remove, *m_up, *m_down;
};

} // namespace cf::ui
