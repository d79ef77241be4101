// Who has which role and what each may do: what is shown of it, and assigning. The desk decides what it refuses.
#pragma once

#include "models/desk/role_desk.h"
#include "ui/roles/permissions_table_presenter.h"
#include "ui/roles/standing_presenter.h"

namespace cf::ui {

struct RolesParts {
    desk::RoleDesk& desk;
    Standing& standing;
    const Clock& clock;
    QTimeZone zone; ///< in which times are told
    QString person; ///< the account
};

class RolesPresenter : public QObject
{
    Q_OBJECT
public:
    explicit RolesPresenter(RolesParts parts, QObject* parent = nullptr);
    PermissionsTable& permissions() { return m_permissions; }
    AssignmentsTable& assignments() { return m_assignments; }

    QString scope() const;   ///< "jo: Records manager · 3 roles assigned to 2 accounts · the program's own table"
    QString notice() const;  ///< what is to be known first; empty: nothing
    bool isTrouble() const { return m_parts.standing.trouble().has_value(); }
    bool isOpen() const { return m_parts.standing.now().isOpen; }
    /// What stands against assigning that; empty: nothing that is known here.
    QString faultOf(const QString& account, Role role) const;
    bool mayEnd(int row) const;
    void assign(const QString& account, Role role);
    void end(int row);
    void read();

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void done(const Result<void>& result, const QString& sentence);
    RolesParts m_parts;
    std::vector<RoleAssignment> m_all;
    PermissionsTable m_permissions;
    AssignmentsTable m_assignments;
};

} // namespace cf::ui
