#include "ui/roles/permissions_table_presenter.h"

#include "ui/activity/activity_table_presenter.h"
#include "ui/roles/role_words_presenter.h"

#include <algorithm>

namespace cf::ui {

void PermissionsTable::set(const RoleStanding& standing)
{
    beginResetModel();
    m_standing = standing;
    endResetModel();
}

std::optional<Right> PermissionsTable::rightAt(int row) const { return row >= 0 && row < rightCount ? std::optional(Right(row)) : std::nullopt; }
bool PermissionsTable::isOwn(Role role) const { return std::ranges::find(m_standing.roles, role) != m_standing.roles.end(); }
int PermissionsTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rightCount; }
int PermissionsTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1 + int(allRoles.size()); }

QString PermissionsTable::sentence(const QModelIndex& index) const
{
    const auto right = rightAt(index.row());
    if (!right || index.column() < 1) {
        return right ? rightWord(*right) : QString();
    }
    const Role role = allRoles[size_t(index.column() - 1)];
    return tr("%1, %2: %3").arg(rightWord(*right), roleWord(role), grantSentence(m_standing.table.of(role, *right)));
}

QVariant PermissionsTable::data(const QModelIndex& index, int role) const
{
    const auto right = rightAt(index.row());
    if (!right) {
        return {};
    }
    const bool isName = index.column() == 0;
    const Role whose = allRoles[size_t(std::max(0, index.column() - 1))];
    switch (role) {
    case Qt::DisplayRole: return isName ? rightWord(*right) : grantWord(m_standing.table.of(whose, *right));
    case Qt::TextAlignmentRole: return isName ? QVariant() : QVariant(int(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    default: return {};
    }
}

QVariant PermissionsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (section == 0) {
        return role == Qt::DisplayRole ? QVariant(tr("What")) : QVariant();
    }
    const Role whose = allRoles[size_t(section - 1)];
    if (role == Qt::DisplayRole) {
        //: A column of a table of permissions: a role of the account that looks at it
        return isOwn(whose) ? tr("%1 (yours)").arg(roleWord(whose)) : roleWord(whose);
    }
    if (role == Qt::ToolTipRole && isOwn(whose)) {
        return tr("A role of this account");
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
}

void AssignmentsTable::set(std::vector<RoleAssignment> all, const QTimeZone& zone)
{
    beginResetModel();
    m_all = std::move(all);
    std::ranges::sort(m_all, [](const RoleAssignment& a, const RoleAssignment& b) { return a.ended.has_value() != b.ended.has_value() ? !a.ended : a.id > b.id; });
    m_zone = zone;
    endResetModel();
}

const RoleAssignment* AssignmentsTable::at(int row) const { return row >= 0 && size_t(row) < m_all.size() ? &m_all[size_t(row)] : nullptr; }
int AssignmentsTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_all.size()); }
int AssignmentsTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Until + 1; }

QVariant AssignmentsTable::data(const QModelIndex& index, int role) const
{
    const RoleAssignment* one = at(index.row());
    if (!one) {
        return {};
    }
    const QString since = momentText(one->at, m_zone), until = one->ended ? momentText(*one->ended, m_zone) : QString();
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Account: return one->account;
        case WhichRole: return roleWord(one->role);
        case Since: return since;
        default: return until;
        }
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString given = tr("%1: %2, assigned by %3, %4").arg(one->account, roleWord(one->role), one->by, since);
        return one->ended ? tr("%1; ended by %2, %3").arg(given, one->endedBy, until) : given;
    }
    return {};
}

QVariant AssignmentsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Account: return tr("Account");
    case WhichRole: return tr("Role");
    case Since: return tr("Since");
    default: return tr("Ended");
    }
}

} // namespace cf::ui
