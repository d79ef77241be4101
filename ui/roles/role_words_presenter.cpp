#include "ui/roles/role_words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RoleWords)
};

QString listed(const QStringList& names)
{
    return names.size() < 2 ? names.value(0) : RoleWords::tr("%1 or %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

/// Roles that do it.
QString whoDoes(Right right, const PermissionTable& table)
{
    QStringList names;
    for (const Role role : allRoles) {
        if (isActing(table.of(role, right))) {
            names << roleWord(role);
        }
    }
    return names.isEmpty() ? RoleWords::tr("No role does.") : RoleWords::tr("Who may: %1.").arg(listed(names));
}

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::ServiceAgent: return RoleWords::tr("Service agent");
    case Role::ComplianceOfficer: return RoleWords::tr("Compliance officer");
    case Role::RecordsManager: return RoleWords::tr("Records manager");
    case Role::Legal: return RoleWords::tr("Legal");
    case Role::Auditor: return RoleWords::tr("Auditor");
    case Role::Administrator: return RoleWords::tr("Administrator");
    }
    return {};
}

QString rightWord(Right right)
{
    switch (right) {
    case Right::Search: return RoleWords::tr("Look for letters and read them");
    case Right::Unmask: return RoleWords::tr("See masked fields in clear");
    case Right::Letter: return RoleWords::tr("Ask for a letter");
    case Right::Reissue: return RoleWords::tr("Ask that a letter is sent again");
    case Right::BulkReissue: return RoleWords::tr("Ask that many letters are sent again");
    case Right::ApproveReissue: return RoleWords::tr("Approve letters and reissues");
    case Right::Task: return RoleWords::tr("Do other tasks of cases");
    case Right::Exception: return RoleWords::tr("Deal with letters that went wrong");
    case Right::Dispute: return RoleWords::tr("Say what belongs to a dispute");
    case Right::Hold: return RoleWords::tr("Hold letters, propose releases");
    case Right::ApproveHold: return RoleWords::tr("Approve holds and releases");
    case Right::Disposition: return RoleWords::tr("Decide what is disposed of");
    case Right::ApproveDisposition: return RoleWords::tr("Approve disposition");
    case Right::House: return RoleWords::tr("Set rules of the house, decide on copies and findings");
    case Right::Certify: return RoleWords::tr("Make samples, certificates, packs");
    case Right::Verify: return RoleWords::tr("Read again and verify");
    case Right::Export: return RoleWords::tr("Export lists and copies, print");
    case Right::ReadLog: return RoleWords::tr("Read the activity log");
    case Right::Settings: return RoleWords::tr("Connect and change repositories");
    case Right::AssignRoles: return RoleWords::tr("Assign roles");
    }
    return {};
}

QString grantWord(Grant grant)
{
    switch (grant) {
    case Grant::No: return QStringLiteral("\u2013");
    //: In a table of permissions: may be looked at, not changed
    case Grant::View: return RoleWords::tr("looks");
    //: In a table of permissions: of what that person did
    case Grant::Own: return RoleWords::tr("own");
    //: In a table of permissions: yes, with a reason that is kept
    case Grant::Reason: return RoleWords::tr("with reason");
    //: In a table of permissions: only so that somebody else approves it
    case Grant::Propose: return RoleWords::tr("proposes");
    //: In a table of permissions: only what somebody else asked for
    case Grant::Second: return RoleWords::tr("as second");
    //: In a table of permissions
    case Grant::Yes: return RoleWords::tr("yes");
    }
    return {};
}

QString grantSentence(Grant grant)
{
    switch (grant) {
    case Grant::No: return RoleWords::tr("Not in this role.");
    case Grant::View: return RoleWords::tr("It may be looked at, and not changed.");
    case Grant::Own: return RoleWords::tr("Of what that person did or asked for.");
    case Grant::Reason: return RoleWords::tr("With a reason, which is kept.");
    case Grant::Propose: return RoleWords::tr("Only so that somebody else approves it first.");
    case Grant::Second: return RoleWords::tr("Only what somebody else asked for.");
    case Grant::Yes: return RoleWords::tr("Yes.");
    }
    return {};
}

QString rolesText(const std::vector<Role>& roles)
{
    QStringList names;
    for (const Role role : roles) {
        names << roleWord(role);
    }
    return names.isEmpty() ? RoleWords::tr("no role") : names.join(QStringLiteral(", "));
}

QString refusalSentence(const Refusal& refusal, const RoleStanding& standing)
{
    const QString what = refusal.right ? rightWord(*refusal.right) : QString();
    switch (refusal.bar) {
    case RoleBar::NotInRole:
        return refusal.right ? RoleWords::tr("Not in your role (%1): %2. %3").arg(rolesText(standing.roles), what, whoDoes(*refusal.right, standing.table))
                             : RoleWords::tr("This account does not have that role.");
    case RoleBar::LookOnly: return RoleWords::tr("In your role (%1) this may be looked at, and not changed: %2. %3").arg(rolesText(standing.roles), what, whoDoes(*refusal.right, standing.table));
    case RoleBar::NeedsApproval: return RoleWords::tr("In your role (%1) this is only proposed, so that somebody else approves it first: %2.").arg(rolesText(standing.roles), what);
    case RoleBar::OwnRequest:
        return refusal.right == Right::AssignRoles ? RoleWords::tr("Nobody gives a role to the own account; somebody else who assigns roles does.")
                                                   : RoleWords::tr("You asked for it, so somebody else approves it.");
    case RoleBar::NotOwn: return RoleWords::tr("In your role (%1) only what you asked for yourself is yours to change: %2.").arg(rolesText(standing.roles), what);
    case RoleBar::Unknown: return RoleWords::tr("No right is known for this, so no role does it.");
    }
    return {};
}

} // namespace cf::ui
