// Whose eyes the window is arranged for.
#include "ui/search/result_view.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/window_memory.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/widgets/role_choice.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// What such a person does most; each is in its own group as well.
QStringList emphasisOf(Role role)
{
    switch (role) {
    case Role::ServiceAgent: return {u"record.customer"_s, u"record.timeline"_s, u"record.workspace"_s, u"results.copyReference"_s};
    case Role::Legal: return {u"results.hold"_s, u"record.timeline"_s, u"record.pack"_s, u"record.verify"_s};
    case Role::Auditor: return {u"record.verify"_s, u"record.timeline"_s, u"search.everything"_s, u"preservation.read"_s};
    case Role::Administrator: return {u"repositories.connect"_s, u"repositories.add"_s, u"sync.now"_s};
    case Role::ComplianceOfficer: return {u"templates.misfits"_s, u"workspaces.missingNotice"_s, u"record.timeline"_s, u"record.verify"_s};
    case Role::RecordsManager: break;
    }
    return {u"record.verify"_s, u"record.workspace"_s, u"sync.now"_s, u"search.everything"_s};
}

} // namespace

void MainWindow::addRoleActions()
{
    const bool isAssigned = standing() && !standing()->now().isOpen && !standing()->now().roles.empty();
    m_role->choose(roleNamed(m_memory->value(u"role"_s).toString()).value_or(isAssigned ? standing()->now().roles.front() : Role::ServiceAgent));
    for (const Role role : allRoles) {
        QAction* action = m_actions->add({u"view.role."_s + codeOf(role), tr("View"), tr("Role: %1").arg(roleWord(role)), {},
                                          tr("What comes first in a record and in the results; what somebody may do follows from the roles that are assigned, not from this"), {}, false, true},
                                         [this, role](bool) { chooseRole(role); });
        const auto follow = [this, action, role] { action->setChecked(m_role->role() == role); };
        connect(m_role, &RoleChoice::changed, action, follow);
        follow();
    }
    connect(m_role, &RoleChoice::changed, m_searchPage->results(), &ResultView::setRole);
    m_searchPage->results()->setRole(m_role->role());
}

void MainWindow::chooseRole(Role role)
{
    m_role->choose(role);
    m_actions->action(u"view.role."_s + codeOf(role))->setChecked(true); // also when it was chosen again
    m_memory->set(u"role"_s, QString(codeOf(role)));
    m_status->say(tr("Arranged for: %1").arg(roleWord(role)));
}

void MainWindow::addRoleSection(QMenu& menu)
{
    menu.addSection(tr("For the role: %1").arg(roleWord(m_role->role())));
    for (const QString& id : emphasisOf(m_role->role())) {
        if (QAction* action = m_actions->action(id)) { // those of a page are there when it was opened once
            menu.addAction(action);
        }
    }
}

} // namespace cf::ui
