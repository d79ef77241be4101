// Who may do what: roles, rights, and the table between them, which is data that a site replaces. Values; who has which role is kept by the desk.
// What this program refuses it refuses to those who use this program: repositories and the workflow system decide for everybody. Source: docs/roles.md; beyond 8.3.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace cf {

enum class Role { ServiceAgent, ComplianceOfficer, RecordsManager, Legal, Auditor, Administrator };
inline constexpr std::array allRoles{Role::ServiceAgent, Role::ComplianceOfficer, Role::RecordsManager, Role::Legal, Role::Auditor, Role::Administrator};
/// "agent", "compliance", "records", "legal", "auditor", "admin"; stable, stored.
QLatin1StringView codeOf(Role role);
std::optional<Role> roleNamed(QStringView code);

enum class Right {
    Search,            ///< look for letters and read them
    Unmask,            ///< see fields in clear that are masked
    Letter,            ///< ask for a letter
    Reissue,           ///< ask that one letter is sent again
    BulkReissue,       ///< the same of many
    ApproveReissue,
    Task,              ///< what else a case asks of people
    Exception,         ///< say what became of letters that went wrong, and run jobs again
    Dispute,           ///< what belongs to a dispute
    Hold,              ///< matters, letters under hold, and proposing to let them go
    ApproveHold,       ///< holds of many letters, and each release
    Disposition,       ///< decide what is due
    ApproveDisposition,
    House,             ///< rules of the house, which copy counts, findings, practice
    Certify,           ///< samples, certificates, packs, productions
    Verify,            ///< read again and compare
    Export,            ///< lists, copies and pictures as files or on paper
    ReadLog,           ///< the activity log
    Settings,          ///< repositories, zones, mappings
    AssignRoles
};
inline constexpr int rightCount = int(Right::AssignRoles) + 1;
std::vector<Right> allRights();
QLatin1StringView codeOf(Right right); ///< "search", "bulk-reissue", …; stable, in the table
std::optional<Right> rightNamed(QStringView code);

enum class Grant {
    No,
    View,    ///< to be looked at, not changed
    Own,     ///< of what that person did or asked for
    Reason,  ///< with a reason, which is kept
    Propose, ///< only so that somebody else approves it first
    Second,  ///< only what somebody else asked for
    Yes
};
QLatin1StringView codeOf(Grant grant); ///< "no", "view", …
std::optional<Grant> grantNamed(QStringView code);
/// Something may be done with it.
constexpr bool isActing(Grant grant) { return grant > Grant::View; }

struct PermissionTable {
    std::array<std::array<Grant, allRoles.size()>, rightCount> cells{}; ///< all of them No
    QString name;                                                       ///< what the site calls it; empty: the program's own
    Grant of(Role role, Right right) const { return cells[size_t(right)][size_t(role)]; }
    Grant& of(Role role, Right right) { return cells[size_t(right)][size_t(role)]; }
    friend bool operator==(const PermissionTable&, const PermissionTable&) = default;
};
/// {"form": "counterfoil-roles-1", "rights": {"search": {"agent": "yes", …}, …}}: every right for every role, and at least one role that assigns roles. Rejected, with what is missing or unknown.
Result<PermissionTable> readPermissions(const QByteArray& json);
QByteArray permissionsJson(const PermissionTable& table);

/// Somebody has a role; kept for good, also when it ended.
struct RoleAssignment {
    qint64 id = 0;
    QString account; ///< as this machine calls it
    Role role = Role::ServiceAgent;
    QString by;
    UtcMs at = 0;
    QString endedBy = {};
    std::optional<UtcMs> ended = {};
    friend bool operator==(const RoleAssignment&, const RoleAssignment&) = default;
};

/// What stands for one account, at one moment.
struct RoleStanding {
    QString account;
    bool isOpen = true;      ///< nobody has a role yet: everybody who opens the profile may do everything, but for approving their own
    std::vector<Role> roles; ///< of the account; none: it may look for letters, and that is all
    PermissionTable table;
    Grant grantOf(Right right) const; ///< the widest of its roles; Yes while it is open
    friend bool operator==(const RoleStanding&, const RoleStanding&) = default;
};
RoleStanding standingOf(const QString& account, const std::vector<RoleAssignment>& all, PermissionTable table);

/// Why something is refused.
enum class RoleBar {
    NotInRole,     ///< no role of the account has the right
    LookOnly,      ///< it may be looked at
    NeedsApproval, ///< it may be proposed, and this would be done without somebody else
    OwnRequest,    ///< whoever asked for it does not approve it
    NotOwn,        ///< it is somebody else's
    Unknown        ///< an act of which the program knows no right
};
QLatin1StringView codeOf(RoleBar bar); ///< "not-in-role", "look-only", …; logged
std::optional<RoleBar> roleBarNamed(QStringView code);

/// Rejected; its detail is "role: bar right": "role: not-in-role hold".
Error forbidden(RoleBar bar, std::optional<Right> right);
struct Refusal {
    RoleBar bar = RoleBar::NotInRole;
    std::optional<Right> right;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};
/// Out of the error that forbidden() made; none: it is another one.
std::optional<Refusal> refusalIn(const Error& error);

} // namespace cf
