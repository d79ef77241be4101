// Whose eyes the window is arranged for. It decides the order of things and what comes first, never what is shown and never what may be done: that follows from the roles
// that are assigned (domain/role.h). Source: capabilities 73; interface 5.1.
#pragma once

#include "models/domain/role.h"

#include <QObject>

namespace cf::ui {

/// Of one window; those that arrange themselves by it follow changed(). GUI thread.
class RoleChoice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    Role role() const { return m_role; }
    void choose(Role role);

Q_SIGNALS:
    void changed(cf::Role role);

private:
    Role m_role = Role::ServiceAgent;
};

} // namespace cf::ui
