#include "ui/widgets/role_view.h"

namespace cf::ui {

QLatin1StringView codeOf(RoleView role)
{
    switch (role) {
    case RoleView::ServiceAgent: return QLatin1StringView("agent");
    case RoleView::ComplianceOfficer: return QLatin1StringView("compliance");
    case RoleView::RecordsManager: break;
    }
    return QLatin1StringView("records");
}

std::optional<RoleView> roleViewNamed(QStringView code)
{
    for (const RoleView role : allRoleViews) {
        if (code == codeOf(role)) {
            return role;
        }
    }
    return std::nullopt;
}

QString roleViewWord(RoleView role)
{
    switch (role) {
    case RoleView::ServiceAgent: return RoleChoice::tr("Service agent");
    case RoleView::ComplianceOfficer: return RoleChoice::tr("Compliance officer");
    case RoleView::RecordsManager: break;
    }
    return RoleChoice::tr("Records manager");
}

void RoleChoice::choose(RoleView role)
{
    if (role != m_role) {
        m_role = role;
        Q_EMIT changed(role);
    }
}

} // namespace cf::ui
