#include "ui/roles/roles_presenter.h"

#include "models/base/deliver.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <set>

namespace cf::ui {

RolesPresenter::RolesPresenter(RolesParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.desk, &desk::RoleDesk::changed, &m_parts.standing, &Standing::look);
    connect(&m_parts.desk, &desk::RoleDesk::changed, this, &RolesPresenter::read);
    connect(&m_parts.standing, &Standing::changed, this, &RolesPresenter::read);
    read();
}

void RolesPresenter::read()
{
    m_permissions.set(m_parts.standing.now());
    deliver(m_parts.desk.assignments(), this, [this](const Result<std::vector<RoleAssignment>>& all) {
        if (all) {
            m_all = *all;
            m_assignments.set(m_all, m_parts.zone);
        } else {
            Q_EMIT told(errorText(all.error()));
        }
        Q_EMIT changed();
    });
}

QString RolesPresenter::scope() const
{
    const RoleStanding& now = m_parts.standing.now();
    std::set<QString> accounts;
    int standing = 0;
    for (const RoleAssignment& one : m_all) {
        if (!one.ended) {
            accounts.insert(one.account);
            ++standing;
        }
    }
    const QString table = now.table.name.isEmpty() ? tr("the program's own table") : tr("the table “%1”").arg(now.table.name);
    const QString given = tr("%Ln roles assigned", nullptr, standing);
    const QString to = tr("to %Ln accounts", nullptr, int(accounts.size()));
    return tr("%1: %2 · %3 %4 · %5").arg(m_parts.person, now.isOpen ? tr("everything") : rolesText(now.roles), given, to, table);
}

QString RolesPresenter::notice() const
{
    if (const auto& trouble = m_parts.standing.trouble()) {
        return tr("Who may do what cannot be read, so nothing is done: %1").arg(errorText(*trouble));
    }
    if (isOpen()) {
        return tr("No role is assigned yet, so everybody who opens this profile may do everything.");
    }
    return {};
}

QString RolesPresenter::faultOf(const QString& account, Role role) const
{
    const RoleStanding& now = m_parts.standing.now();
    const QString name = account.trimmed();
    if (name.isEmpty()) {
        return tr("Whose role? The name of the account, as this machine calls it.");
    }
    if (now.isOpen && now.table.of(role, Right::AssignRoles) != Grant::Yes) {
        return tr("Assign an administrator first: nobody else could assign another role.");
    }
    if (std::ranges::any_of(m_all, [&](const RoleAssignment& one) { return !one.ended && one.account == name && one.role == role; })) {
        return tr("%1 has that role.").arg(name);
    }
    if (const auto refusal = refusalOfDesk(now, u"assign-role", name)) {
        return refusalSentence(*refusal, now);
    }
    return {};
}

bool RolesPresenter::mayEnd(int row) const
{
    const RoleAssignment* one = m_assignments.at(row);
    return one && !one->ended;
}

void RolesPresenter::done(const Result<void>& result, const QString& sentence)
{
    if (result) {
        Q_EMIT told(sentence);
    } else if (result.error().kind == ErrorKind::Conflict) {
        Q_EMIT told(tr("Nothing was changed: nobody could assign roles any more, or the account has that role."));
    } else {
        Q_EMIT told(errorText(result.error()));
    }
}

void RolesPresenter::assign(const QString& account, Role role)
{
    const QString name = account.trimmed();
    deliver(m_parts.desk.assign({0, name, role, m_parts.person, m_parts.clock.now()}), this,
            [this, name, role](const Result<void>& result) { done(result, tr("%1 is %2 now.").arg(name, roleWord(role))); });
}

void RolesPresenter::end(int row)
{
    if (!mayEnd(row)) {
        return;
    }
    const RoleAssignment one = *m_assignments.at(row);
    deliver(m_parts.desk.end(one.account, one.role, m_parts.person, m_parts.clock.now()), this,
            [this, one](const Result<void>& result) { done(result, tr("%1 is no more %2.").arg(one.account, roleWord(one.role))); });
}

} // namespace cf::ui
