// Whose eyes the window is arranged for: a service agent, a compliance officer, a records manager. It decides the order of things and what
// comes first, never what is shown: the same facts in all three. Source: capabilities 73; interface 5.1.
#pragma once

#include <QObject>

#include <array>
#include <optional>

namespace cf::ui {

enum class RoleView { ServiceAgent, ComplianceOfficer, RecordsManager };
inline constexpr std::array allRoleViews{RoleView::ServiceAgent, RoleView::ComplianceOfficer, RoleView::RecordsManager};
/// "agent", "compliance", "records": stable, remembered.
QLatin1StringView codeOf(RoleView role);
std::optional<RoleView> roleViewNamed(QStringView code);
QString roleViewWord(RoleView role); ///< "Service agent"

/// Of one window; those that arrange themselves by it follow changed(). GUI thread.
class RoleChoice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    RoleView role() const { return m_role; }
    void choose(RoleView role);

Q_SIGNALS:
    void changed(cf::ui::RoleView role);

private:
    RoleView m_role = RoleView::ServiceAgent;
};

} // namespace cf::ui
