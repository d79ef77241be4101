#include "ui/widgets/role_choice.h"

namespace cf::ui {

void RoleChoice::choose(Role role)
{
    if (role != m_role) {
        m_role = role;
        Q_EMIT changed(role);
    }
}

} // namespace cf::ui
