// Roles: what each may do, and who has which.
#pragma once

#include "ui/roles/roles_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cf::ui {

class Label;
class Notice;
class PageHead;

class RolesWidget : public QWidget
{
    Q_OBJECT
public:
    RolesWidget(const RolesParts& parts, PageContext& context, QWidget* parent = nullptr);
    RolesPresenter& presenter() { return m_presenter; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeAssigning();
    void follow();
    void fitMatrix();
    PageContext& m_context;
    RolesPresenter m_presenter;
    PageHead* m_head;
    Notice* m_notice;
    QTableView *m_matrix, *m_assigned;
    QLineEdit* m_account;
    QComboBox* m_role;
    QPushButton *m_assign, *m_end;
    Label *m_fault, *m_nobody;
};

/// The page for the window. `parts` outlive it.
Page rolesPage(const RolesParts& parts);

} // namespace cf::ui
